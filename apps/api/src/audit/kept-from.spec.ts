import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ShownEvent } from '@hub/sharing';
import { Fixture } from '../../test/fixture.js';
import type { GlassReview, ReadAudit, UnusualAccessList, WhoHasLooked } from '../generated/graphql.js';

const WHY = 'A cousin of the family who lives next door.';
const [OWN, OTHER] = ['B0000001', 'B0000002'] as const;

describe('who is kept away, and the audit', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({ realClock: true });
    for (const id of [OWN, OTHER]) await fixture.ask('jo-sample', `{ child(id: "${id}") { __typename } }`);
    for (let time = 0; time < 5; time += 1) await fixture.ask('lee-sample', `{ child(id: "${OTHER}") { __typename } }`);
  });
  afterAll(() => fixture.close());

  const latest = async (): Promise<ShownEvent['data']> =>
    (await fixture.hub.audit.latest(1))[0]?.data as ShownEvent['data'];
  const lines = async (user: string): Promise<ReadAudit> =>
    (
      await fixture.ask<{ readAudit: ReadAudit }>(
        user,
        `{ readAudit(filter: { childId: "${OTHER}" }) { total lines { person } } }`,
      )
    ).data.readAudit;
  const lookers = async (user: string, childId: string = OTHER): Promise<WhoHasLooked> =>
    (
      await fixture.ask<{ whoHasLooked: WhoHasLooked }>(
        user,
        `{ whoHasLooked(childId: "${childId}") { childIds lookers { person } } }`,
      )
    ).data.whoHasLooked;

  it('to those whose work is the whole borough no child is somebody else’s', async () => {
    await fixture.ask('jo-sample', `{ child(id: "${OTHER}") { __typename } }`);
    expect(await latest()).not.toHaveProperty('unrelated');
  });

  it('what is looked at, printed or taken under broken glass says so, and the review counts it', async () => {
    const refused = await fixture.ask<{ child: { __typename: string } }>(
      'robin-sample',
      `{ child(id: "${OTHER}") { __typename } }`,
    );
    expect(refused.data.child.__typename).toBe('Withheld');
    const told = await fixture.tell('robin-sample', 'breakGlass', {
      commandId: 'glass',
      childId: OTHER,
      reason: 'At the police station with her, nobody answers.',
      purpose: 'safeguarding',
    });
    expect(told.__typename).toBe('Done');
    await fixture.hub.viewsCaughtUp();
    await fixture.ask('robin-sample', `{ child(id: "${OTHER}") { __typename } }`);
    const { glass } = await latest();
    expect(glass).toMatch(/^G-/);
    expect(await latest()).toMatchObject({ query: 'child', unrelated: [OTHER] });
    await fixture.ask(
      'robin-sample',
      `mutation { noteTakenOut(how: PRINT, page: "children", childIds: ["${OTHER}"]) }`,
    );
    expect(await latest()).toMatchObject({ glass, childIds: [OTHER] });
    const { data } = await fixture.ask<{ glassReviews: GlassReview[] }>('alex-sample', '{ glassReviews { id reads } }');
    expect(data.glassReviews).toEqual([{ id: glass, reads: 2 }]);
    const { data: unusual } = await fixture.ask<{ unusualAccess: UnusualAccessList }>(
      'pat-sample',
      '{ unusualAccess { accesses { ruleName person childIds } } }',
    );
    expect(unusual.unusualAccess.accesses).toContainEqual({
      ruleName: 'No part in the case',
      person: 'robin-sample',
      childIds: [OTHER],
    });
  });

  it('a conflict of interest keeps an auditor from the lines of that child, and a lead from who has looked', async () => {
    expect((await lines('pat-sample')).total).toBeGreaterThan(0);
    expect((await lookers('alex-sample')).lookers.length).toBeGreaterThan(0);
    for (const person of ['pat-sample', 'alex-sample']) {
      const told = await fixture.tell('morgan-sample', 'declareConflict', {
        ...{ commandId: `wall ${person}`, childId: OTHER, person, nature: 'RELATIVE', detail: WHY },
      });
      expect(told.__typename).toBe('Done');
    }
    await fixture.hub.viewsCaughtUp();
    expect(await lines('pat-sample')).toEqual({ total: 0, lines: [] });
    const cookie = await fixture.signIn('pat-sample');
    const { body } = await fixture.request('GET', '/read-audit/lines.csv', { cookie });
    expect(body).toContain('jo-sample');
    expect(body).not.toContain(OTHER);
    // The record that was opened five times was the child's own: no line of it is left to be told by its number.
    expect(body).not.toMatch(/robin-sample.*,child,/);
    expect((await lookers('alex-sample')).lookers).toEqual([]);
    expect((await lookers('ingrid-sample')).lookers.length).toBeGreaterThan(0);
    expect((await lookers('alex-sample', OWN)).lookers).not.toEqual([]);
    const { data } = await fixture.ask<{ unusualAccess: UnusualAccessList }>(
      'pat-sample',
      '{ unusualAccess { accesses { childIds } } }',
    );
    expect(data.unusualAccess.accesses.flatMap(({ childIds }) => childIds)).not.toContain(OTHER);
  });

  it('a name in the place of an id leaves no trace', async () => {
    expect(await lookers('alex-sample', 'Robin Example')).toEqual({ childIds: [], lookers: [] });
    expect(JSON.stringify(await latest())).not.toContain('Example');
  });

  it('who was kept away asks and is told no more than of a child who is not on record', async () => {
    const nobody = { childIds: [], lookers: [] };
    expect(await lookers('alex-sample')).toEqual(nobody);
    expect(await lookers('alex-sample', 'B0000099')).toEqual(nobody);
  });

  it('a guess at a police reference of a child kept from them stands in the audit as refused, each time', async () => {
    const report = {
      ...{ surname: 'Nobody', forename: 'Known', dob: '2003-03-03', category: 'missing' },
      ...{ lastSeenAt: '2016-09-20T18:00', reportedAt: '2016-09-20T20:00' },
    };
    const codes: unknown[] = [];
    for (const reportRef of ['MP1', 'MP2']) {
      const told = await fixture.tell('alex-sample', 'reportMissing', { commandId: reportRef, reportRef, ...report });
      codes.push(told.problems?.[0]?.code);
    }
    expect(codes).toContain('id-not-usable');
    const guessed = ['MP1', 'MP2'][codes.indexOf('id-not-usable')];
    const refused = (await fixture.hub.audit.latest(5)).find(({ type }) => type === 'sharing.AccessRefused');
    expect(refused).toMatchObject({
      by: { person: 'alex-sample' },
      data: { query: 'reportMissing', childId: guessed },
    });
  });
});
