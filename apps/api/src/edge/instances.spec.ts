import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { startProtocolFake, temporaryFolder, type ProtocolFake } from '@hub/testing';
import { layCable, type Cable } from '../../../../libs/platform/view-store/test/cable.js';
import { POSTGRES } from '../../../../libs/platform/view-store/test/engines.js';
import { Fixture, writeDelivery } from '../../test/fixture.js';
import { Pages, type Heard } from '../../test/pages.js';

/** Children who stay under 18 for years, because the sheet is made for the moment at which something is recorded. */
const FEEDS = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    'B0000001,Example,Robin,2018-03-14,1,E09000006,2024-01-01T09:00Z',
    'B0000002,Sample,Alex,2018-06-15,2,E09000006,2024-01-01T09:01Z',
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency,recorded_at',
    'RA1,B0000001,cse,SERAF,2024-01-01T10:00,amber,CSC,Y,2024-01-01T12:00Z',
  ],
};

const LINES = 'subscription { sheetChanged { childId row { overall } } }';
interface Line {
  readonly sheetChanged: { readonly childId: string; readonly row: { readonly overall: string } | null };
}

const CHANGES = 'subscription { viewsChanged { views childIds } }';
interface Change {
  readonly viewsChanged: { readonly views: readonly string[]; readonly childIds: readonly string[] };
}

const SHEET = '{ sheet { total edges { node { id overall } } } }';

describe('two processes of one hub, over one event store (the protocol fake) and one PostgreSQL', () => {
  const folder = temporaryFolder();
  const fixtures: Fixture[] = [];
  const pages: Pages[] = [];
  let place: Awaited<ReturnType<typeof POSTGRES.newPlace>>;
  let fake: ProtocolFake;
  let cable: Cable;
  let next = 0;

  const open = async (history: boolean, views: string): Promise<Fixture> => {
    const environment = { HUB_LOG: fake.connection(), HUB_VIEWS: views, HUB_SHARED: join(folder.path, 'shared') };
    const fixture = await Fixture.open({ feeds: FEEDS, history, realClock: true, environment });
    fixtures.push(fixture);
    await fixture.hub.viewsCaughtUp();
    pages.push(await Pages.of(fixture));
    return fixture;
  };

  /** Somebody records at one of the two that a child is worried about so much. */
  const record = async (at: number, childId: string, rag: string): Promise<void> => {
    const number = (next += 1);
    const told = await fixtures[at]?.tell('morgan-sample', 'recordAssessment', {
      commandId: `instances-${number}`,
      childId,
      strand: 'CSE',
      tool: 'SERAF',
      assessedAt: `2024-02-0${number}T10:00`,
      rag,
      agency: 'CSC',
      multiAgency: true,
    });
    expect(told).toMatchObject({ __typename: 'Done' });
  };

  const follow = async <Data>(at: number, query: string) => {
    const followed = await pages[at]?.follow<Data>('sam-sample', query);
    if (!followed) throw new Error(`There is no process ${at}`);
    return followed;
  };

  /** The views named by the first message about a child alone; what is told late of the intake names every child. */
  const changeOf = async (childId: string, changes: Heard<Change>): Promise<readonly string[]> => {
    for (;;) {
      const { views, childIds } = (await changes.next()).viewsChanged;
      if (childIds.join() === childId) return views;
    }
  };

  const sheetAt = async (at: number): Promise<unknown> => {
    await fixtures[at]?.hub.viewsCaughtUp();
    return (await fixtures[at]?.ask('sam-sample', SHEET))?.data;
  };

  beforeAll(async () => {
    place = await POSTGRES.newPlace();
    fake = await startProtocolFake();
    const url = (place.environment as Record<string, string>).HUB_VIEWS ?? '';
    cable = await layCable(url);
    await open(true, url);
    await open(false, cable.url);
  });

  afterAll(async () => {
    cable.mend();
    for (const one of pages) await one.close();
    for (const fixture of fixtures.reverse()) await fixture.close();
    await cable.remove();
    await place.remove();
    fake.stop();
    folder.remove();
  });

  it('one of them keeps the views; both show the same', async () => {
    expect(fixtures.map(({ hub }) => hub.keepsViews())).toEqual([true, false]);
    expect(await sheetAt(1)).toEqual(await sheetAt(0));
    expect(await sheetAt(0)).toMatchObject({ sheet: { total: 1 } });
  });

  it.each([
    ['who keeps the views, to the pages of the other', 0, 1],
    ['who follows, to the pages of the other', 1, 0],
  ])('what is recorded at the one %s comes as a line of its sheet', async (_what, from, to) => {
    const lines = await follow<Line>(to, LINES);
    const changes = await follow<Change>(to, CHANGES);
    const rag = from === 0 ? 'red' : 'green';
    await record(from, 'B0000001', rag);
    const line = { childId: 'B0000001', row: { overall: rag.toUpperCase() } };
    expect((await lines.next()).sheetChanged).toEqual(line);
    expect(await changeOf('B0000001', changes)).toContain('tracking_sheet');
    lines.stop();
    changes.stop();
    expect(await sheetAt(1)).toEqual(await sheetAt(0));
  });

  it('what was recorded while the line to the views was cut comes when it is mended, line by line', async () => {
    const lines = await follow<Line>(1, LINES);
    cable.cut();
    await record(0, 'B0000002', 'amber');
    await record(0, 'B0000001', 'red');
    await fixtures[0]?.hub.viewsCaughtUp();
    cable.mend();
    const heard = [(await lines.next()).sheetChanged, (await lines.next()).sheetChanged];
    expect(heard.map(({ childId, row }) => `${childId} ${row?.overall ?? ''}`).sort()).toEqual([
      'B0000001 RED',
      'B0000002 AMBER',
    ]);
    lines.stop();
    expect(await sheetAt(1)).toEqual(await sheetAt(0));
  });

  it('an intake that begins while the views cannot be reached ends with a word, and the next one is taken', async () => {
    const delivery = writeDelivery(join(folder.path, 'more'), {
      children: ['child_id,surname,forename,dob,sex,responsible_la', 'B0000003,Later,Kim,2018-01-01,2,E09000006'],
    });
    const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
    const take = async () => (await fixtures[1]?.hub.takeIn({ delivery, by }))?.result;
    cable.cut();
    await expect(take()).rejects.toThrow('PostgreSQL at');
    cable.mend();
    expect((await take())?.outcome).toBe('taken');
  });

  it('one that is about to stop takes no newcomers and still answers; the other one does take them', async () => {
    fixtures[0]?.app.drain();
    const ready = (at: number) => fixtures[at]?.request('GET', '/ready', {});
    expect([(await ready(0))?.statusCode, (await ready(1))?.statusCode]).toEqual([503, 200]);
    expect((await fixtures[0]?.request('GET', '/health', {}))?.statusCode).toBe(200);
    expect(await sheetAt(0)).toEqual(await sheetAt(1));
  });

  it('the other one goes on with the views when the first has stopped', async () => {
    await pages.shift()?.close();
    await fixtures.shift()?.close();
    const lines = await follow<Line>(0, LINES);
    await record(0, 'B0000001', 'amber');
    expect((await lines.next()).sheetChanged).toMatchObject({ row: { overall: 'AMBER' } });
    lines.stop();
    expect(fixtures[0]?.hub.keepsViews()).toBe(true);
  });
});
