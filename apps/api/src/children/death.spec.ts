import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture, type Told } from '../../test/fixture.js';

const LEAD = 'morgan-sample';

const PAGE = `{ child(id: "B0000001") { ... on Child { age badges overall gaps death { diedOn toldBy revision }
  missing { now } clocks { name } interviewsDue { episodeId } strands { open rag } timeline { title } } } }`;

interface Page {
  readonly child: {
    readonly age: number;
    readonly death: { readonly diedOn: string; readonly revision: number } | null;
    readonly clocks: readonly object[];
    readonly strands: readonly { readonly open: boolean; readonly rag: string | null }[];
    readonly timeline: readonly { readonly title: string }[];
  } & Readonly<Record<string, unknown>>;
}

describe('that a child died', () => {
  let fixture: Fixture;
  let number = 0;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const tell = async (mutation: string, input: object, user = LEAD): Promise<Told> => {
    const told = await fixture.tell(user, mutation, { commandId: `death-${(number += 1)}`, ...input });
    await fixture.hub.viewsCaughtUp();
    return told;
  };
  const page = async (): Promise<Page['child']> => (await fixture.ask<Page>(LEAD, PAGE)).data.child;
  const missing = async (): Promise<readonly string[]> => {
    const { data } = await fixture.ask<{ missingNow: { childId: string }[] }>(LEAD, '{ missingNow { childId } }');
    return data.missingNow.map(({ childId }) => childId);
  };
  const died = { childId: 'B0000001', diedOn: '2016-10-04', toldBy: 'the hospital' };

  it.each<[string, object, string]>([
    ['of a child who is not on record', { childId: 'B9999999' }, 'child-not-known'],
    ['before the child was born', { diedOn: '2001-03-13' }, 'died-before-birth'],
    ['in the future', { diedOn: '2300-01-01' }, 'in-the-future'],
  ])('is not recorded %s', async (_what, change, code) => {
    const told = await tell('recordDeath', { ...died, ...change });
    expect(told.problems?.[0]).toMatchObject({ code });
    expect(await page()).toMatchObject({ death: null });
  });

  it('stops every clock, opens no strand and takes the child off the lists, and stands on the page', async () => {
    expect((await page()).clocks).not.toEqual([]);
    expect(await missing()).toContain('B0000001');
    expect((await tell('recordDeath', died)).__typename).toBe('Done');
    const shown = await page();
    expect(shown).toMatchObject({
      age: 15,
      badges: [],
      overall: null,
      gaps: [],
      clocks: [],
      interviewsDue: [],
      missing: { now: false },
      death: { diedOn: '2016-10-04', toldBy: 'the hospital' },
    });
    expect(shown.strands.filter(({ open, rag }) => open || rag !== null)).toEqual([]);
    expect(shown.timeline.map(({ title }) => title)).toContain('Died on 4 Oct 2016');
    expect(await missing()).not.toContain('B0000001');
  });

  it('decides how long the record is kept, unless a concern keeps it longer', async () => {
    expect((await tell('withdrawAssessment', { assessmentId: 'RA1', basedOn: 0 })).__typename).toBe('Done');
    const lines = await fixture.ask<{ retentionPreview: { lines: { childId: string; dueOn: string }[] } }>(
      'ingrid-sample',
      '{ retentionPreview(until: "2040-01-01") { lines { childId dueOn } } }',
    );
    expect(lines.data.retentionPreview.lines).toContainEqual({ childId: 'B0000001', dueOn: '2031-10-04' });
  });

  it('can be put right and taken back, and then everything runs again', async () => {
    const { revision } = (await page()).death ?? {};
    await tell('recordDeath', { ...died, diedOn: '2016-10-03', basedOn: revision });
    expect(await page()).toMatchObject({ death: { diedOn: '2016-10-03' } });
    expect((await tell('withdrawDeath', { childId: 'B0000001', basedOn: 1 })).__typename).toBe('Done');
    expect(await page()).toMatchObject({ death: null, missing: { now: true }, badges: ['CLA'] });
    expect((await tell('withdrawDeath', { childId: 'B0000002', basedOn: 0 })).problems?.[0]?.code).toBe(
      'death-not-recorded',
    );
  });
});
