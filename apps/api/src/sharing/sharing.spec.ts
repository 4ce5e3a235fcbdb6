import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';

const WORKER = 'robin-sample';
const MASH = 'morgan-sample';
const LEAD = 'alex-sample';
const CHAIR = 'sam-sample';
const POLICE = 'jo-sample';
const HEALTH = 'noor-sample';
const PROVIDER = 'kit-sample';

/** Robin Example is of the worker's team; Alex Sample is nobody's there. */
const OWN = 'B0000001';
const OTHER = 'B0000002';
const UNKNOWN = 'B0009999';

const WHY = 'The child stands at the front desk.';

const PAGE = `__typename
  ... on Child { surname dob childWords { words } withheld { part } glass { id reason } }
  ... on NotFound { message }
  ... on Withheld { reason ask canBreakGlass }
  ... on Sealed { message ask canBreakGlass }`;

type Page = Readonly<Record<string, unknown>> & { readonly __typename: string };

describe('who may know of a child', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  let told = 0;
  const tell = (user: string, mutation: string, input: object) => {
    told += 1;
    return fixture.tell(user, mutation, { commandId: `sharing ${told}`, ...input });
  };

  const child = async (user: string, id: string): Promise<Page> => {
    const { data } = await fixture.ask<{ child: Page }>(user, `{ child(id: "${id}") { ${PAGE} } }`);
    return data.child;
  };

  const search = async (user: string, text: string) => {
    const query = 'query($text: String!) { searchChildren(text: $text) { id access surname dob age } }';
    const { data } = await fixture.ask<{ searchChildren: readonly object[] }>(user, query, { text });
    return data.searchChildren;
  };

  const onSheet = async (user: string): Promise<readonly string[]> => {
    const { data } = await fixture.ask<{ sheet: { total: number; edges: { node: { id: string } }[] } }>(
      user,
      '{ sheet { total edges { node { id } } } }',
    );
    const ids = data.sheet.edges.map(({ node }) => node.id);
    expect(data.sheet.total).toBe(ids.length);
    return ids;
  };

  it('a social worker sees the cases of the team; of another child only that there is one, and whom to ring', async () => {
    expect(await onSheet(WORKER)).toEqual([OWN]);
    expect((await child(WORKER, OWN)).__typename).toBe('Child');
    expect(await child(WORKER, OTHER)).toEqual({
      __typename: 'Withheld',
      reason: 'You are not working with this child, and neither is your team.',
      ask: expect.stringMatching(/^Ring /),
      canBreakGlass: true,
    });
    expect(await search(WORKER, 'sample alex')).toMatchObject([
      { id: OTHER, access: 'WITHHELD', surname: 'Sample', dob: null, age: null },
      { id: 'B0000003', access: 'WITHHELD' },
    ]);
    expect(await search(WORKER, '2002-06-15')).toEqual([]);
    expect((await child(WORKER, UNKNOWN)).__typename).toBe('NotFound');
  });

  it('a figure of a social worker is counted from those cases, and says so', async () => {
    const query = '{ figure(id: "8a", period: "2016-17Q2") { ... on Figure { numerator basis } } }';
    const of = async (user: string) => (await fixture.ask<{ figure: object }>(user, query)).data.figure;
    expect(await of(CHAIR)).toMatchObject({ numerator: 2 });
    expect(await of(WORKER)).toEqual({ numerator: 1, basis: expect.stringContaining('your team’s') });
  });

  it('an agency sees a child when it works with it, without the parts that are kept back', async () => {
    expect(await onSheet(HEALTH)).toEqual([]);
    expect(await search(HEALTH, 'example')).toEqual([]);
    expect(await search(HEALTH, 'Robin Example 14/03/2001')).toMatchObject([{ id: OWN, access: 'WITHHELD' }]);
    const granted = { childId: OWN, holder: 'AGENCY', who: 'Bromley Healthcare', gateway: 'CA_2004_S11', reason: WHY };
    expect((await tell(MASH, 'grantInvolvement', granted)).__typename).toBe('Done');
    expect(await onSheet(HEALTH)).toEqual([OWN]);
    const page = await child(HEALTH, OWN);
    expect(page).toMatchObject({ surname: 'Example', dob: null });
    expect(page['withheld']).toContainEqual({ part: 'dob' });
    const ended = { childId: OWN, holder: 'AGENCY', who: 'Bromley Healthcare', reason: WHY };
    expect((await tell(MASH, 'endInvolvement', ended)).__typename).toBe('Done');
    expect(await onSheet(HEALTH)).toEqual([]);
  });

  it('to a provider a child without an interview of theirs is not on record', async () => {
    const unknown = await child(PROVIDER, UNKNOWN);
    expect(await child(PROVIDER, OTHER)).toEqual(JSON.parse(JSON.stringify(unknown).replaceAll(UNKNOWN, OTHER)));
  });

  it('who is tied to the family finds no child there, in no list, and cannot end it alone', async () => {
    const declared = { childId: OTHER, person: POLICE, nature: 'RELATIVE' };
    expect((await tell(POLICE, 'declareConflict', { ...declared, person: undefined })).__typename).toBe('Done');
    expect((await child(POLICE, OTHER)).__typename).toBe('NotFound');
    expect(await onSheet(POLICE)).toEqual([OWN]);
    expect(await search(POLICE, OTHER)).toEqual([]);
    expect(await search(POLICE, 'MP1')).toEqual([]);
    const offered = { childId: OTHER, reportRefs: ['MP1'], providerType: 'la_team', offeredAt: '2016-10-03T09:00' };
    const [hidden, unknown] = [
      await tell(POLICE, 'offerInterview', offered),
      await tell(POLICE, 'offerInterview', { ...offered, childId: UNKNOWN }),
    ];
    expect(hidden).toEqual(unknown);
    expect(await tell(POLICE, 'endConflict', { childId: OTHER, person: POLICE, reason: WHY })).toMatchObject({
      __typename: 'Withheld',
    });
    expect((await tell(LEAD, 'endConflict', { childId: OTHER, person: POLICE, reason: WHY })).__typename).toBe('Done');
    expect(await onSheet(POLICE)).toEqual([OWN, OTHER]);
  });

  it('a restricted record is open to those who are named; others learn by its exact id that something is held', async () => {
    const restricted = { childId: OWN, reason: WHY, people: [LEAD, MASH] };
    expect((await tell(LEAD, 'restrictRecord', restricted)).__typename).toBe('Done');
    expect((await child(LEAD, OWN)).__typename).toBe('Child');
    expect(await child(POLICE, OWN)).toMatchObject({ __typename: 'Sealed', canBreakGlass: false });
    expect(await child(CHAIR, OWN)).toMatchObject({ __typename: 'Sealed', canBreakGlass: true });
    expect(await onSheet(WORKER)).toEqual([]);
    expect(await search(POLICE, 'example')).toEqual([]);
    expect(await search(POLICE, OWN)).toEqual([{ id: OWN, access: 'SEALED', surname: null, dob: null, age: null }]);
    expect((await tell(LEAD, 'liftRestriction', { childId: OWN, reason: WHY })).__typename).toBe('Done');
    expect(await onSheet(WORKER)).toEqual([OWN]);
  });

  it('broken glass opens a record for three hours, is named in the audit, and is reviewed by somebody else', async () => {
    const broken = { childId: OTHER, reason: WHY, purpose: 'safeguarding' };
    const short = await tell(WORKER, 'breakGlass', { ...broken, reason: 'urgent' });
    expect(short.problems).toMatchObject([{ code: 'reason-missing', field: 'reason' }]);
    expect((await tell(WORKER, 'breakGlass', { ...broken, childId: OWN })).problems).toMatchObject([
      { code: 'glass-not-needed' },
    ]);
    expect((await tell(WORKER, 'breakGlass', { ...broken, childId: UNKNOWN })).problems).toMatchObject([
      { code: 'child-not-known' },
    ]);
    expect((await tell(WORKER, 'breakGlass', broken)).__typename).toBe('Done');
    const page = await child(WORKER, OTHER);
    expect(page).toMatchObject({ __typename: 'Child', glass: { reason: WHY } });
    const { id } = page['glass'] as { id: string };
    const [read] = await fixture.hub.audit.latest(1);
    expect(read?.data).toMatchObject({ query: 'child', childIds: [OTHER], glass: id });
    const allocation = { childId: OTHER, worker: 'R. Sample', team: 'Mine', start: '2016-10-04' };
    expect((await tell(WORKER, 'allocateKeyWorker', allocation)).__typename).toBe('Withheld');

    const reviews = async (user: string) =>
      (
        await fixture.ask<{ glassReviews: readonly object[] }>(
          user,
          '{ glassReviews { id person childId reads open finding } }',
        )
      ).data.glassReviews;
    expect(await reviews(LEAD)).toMatchObject([{ id, person: WORKER, childId: OTHER, reads: 1, open: true }]);
    const review = { glassId: id, finding: 'JUSTIFIED', note: 'Rang the desk; it was so.' };
    expect((await tell(WORKER, 'reviewGlass', review)).__typename).toBe('Withheld');
    expect((await tell(LEAD, 'reviewGlass', review)).__typename).toBe('Done');
    expect(await reviews(LEAD)).toEqual([]);

    fixture.clock.at = '2016-10-04T15:00:01.000Z';
    expect((await child(WORKER, OTHER)).__typename).toBe('Withheld');
  });
});
