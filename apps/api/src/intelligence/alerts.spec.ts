import { describe, expect, it } from '@jest/globals';
import type { LinkType, Relation } from '@hub/intelligence';
import type { RowVersion } from '@hub/kernel';
import type { ChildRow, LinkRow, ObjectRow, PersonRow, PlaceRow } from '@hub/views';
import type { Sight } from '../edge/sight.js';
import { alertsOf, heldAlerts } from './alerts.present.js';
import { cutLinks, knownLinks, withinReach, type LinkRecords } from './known-links.js';

const NOW = '2016-10-06T11:00:00.000Z';
const LONG_AGO = '2016-01-10T09:00:00.000Z';
const LATELY = '2016-10-01T09:00:00.000Z';

const version = <Row>(key: string, row: Row): RowVersion<Row> => ({ key, row, knownFrom: 1 }) as RowVersion<Row>;

type End = readonly [type: LinkType, id: string];

const link = (
  [fromType, fromId]: End,
  [toType, toId]: End,
  known = LONG_AGO,
  relation: Relation = 'associates_with',
): RowVersion<LinkRow> =>
  version(`${fromType}${fromId}${toType}${toId}`, {
    ...{ fromType, fromId, relation, toType, toId, state: 'suspected', sourceState: 'suspected' },
    ...{ sourceAgency: 'Police', sourceRef: `${fromId}-${toId}`, judgementRevision: -1 },
    ...{ fromNode: `${fromType}:${fromId}`, toNode: `${toType}:${toId}` },
    ...{ revision: 0, knownAt: known, firstKnownAt: known, correlationId: 'd' },
    lastSeen: known.slice(0, 10),
  } as LinkRow);

const child = (id: string): End => ['child', id];

/** Three children, and an adult and a place on record; what is linked is told by each case. */
const recordsOf = (links: readonly RowVersion<LinkRow>[]): LinkRecords => ({
  links,
  persons: [
    version('X', { personId: 'X', details: { personId: 'X', label: 'Known as Jay', reviewDue: '2017-01-01' } }),
  ] as unknown as RowVersion<PersonRow>[],
  places: [
    version('X', { placeId: 'X', name: 'A shop', placeType: 'food_outlet' }),
  ] as unknown as RowVersion<PlaceRow>[],
  objects: [] as RowVersion<ObjectRow>[],
  merges: [],
  children: ['A', 'B', 'C'].map((childId) =>
    version(childId, { childId, ids: [childId], surname: `Surname${childId}`, forename: 'F' }),
  ) as unknown as RowVersion<ChildRow>[],
  kept: [],
});

/** Somebody whose cases are `own`; of those in `withheld` they may know that a record is there. */
const told = (records: LinkRecords, own: readonly string[], withheld: readonly string[]) => {
  const sight = {
    borough: false,
    opens: (id: string) => own.includes(id),
    keepHandled: <Row>(rows: readonly Row[]) => ({ open: rows }),
  } as unknown as Sight;
  const open = withinReach(knownLinks(cutLinks(records, { sight }), NOW), sight, new Set());
  const knows = (id: string): boolean => own.includes(id) || withheld.includes(id);
  const wider = knownLinks(cutLinks(records, { sight }, knows), NOW);
  return [...alertsOf(open, []), ...heldAlerts(open, wider)];
};

const SHARED: readonly End[] = [
  ['phone', 'X'],
  ['vehicle', 'X'],
  ['place', 'X'],
  ['person', 'X'],
  ['group', 'X'],
  ['online', 'X'],
];

describe.each(SHARED)('two cases that share a %s', (type, id) => {
  const records = recordsOf([link(child('A'), [type, id]), link(child('B'), [type, id])]);
  const key = `${type}:${id}`;

  it('are told, with both, to whoever sees both sides', () => {
    expect(told(records, ['A', 'B'], [])).toMatchObject([
      {
        kind: 'shared',
        subject: key,
        childIds: ['A', 'B'],
        ask: null,
        explanation: expect.stringContaining('2 children'),
      },
    ]);
  });

  it('are told to who sees one side as something that is held, and whom to ring: not whose, and not how many', () => {
    const alerts = told(records, ['A'], ['B', 'C']);
    expect(alerts).toMatchObject([
      { kind: 'held', subject: key, childIds: ['A'], ties: [], ask: expect.stringContaining('Ring'), done: null },
    ]);
    expect(JSON.stringify(alerts)).not.toMatch(/SurnameB|"B"|2 children/);
  });

  it('are told to nobody from whom the other is sealed, or who has neither', () => {
    expect(told(records, ['A'], ['C'])).toEqual([]);
    expect(told(records, ['C'], ['A', 'B'])).toEqual([]);
  });
});

describe('a place that reaches several children lately', () => {
  const records = recordsOf(['A', 'B', 'C'].map((one) => link(child(one), ['place', 'X'], LATELY, 'met_at')));

  it('is told with the rule by which it is shown to whoever sees them all', () => {
    const reach = told(records, ['A', 'B', 'C'], []).find(({ kind }) => kind === 'reach');
    expect(reach).toMatchObject({
      childIds: ['A', 'B', 'C'],
      explanation: expect.stringMatching(/3 children.*91 days/),
    });
  });

  it('is one thing held to who sees one child, and less than the rule to who sees two', () => {
    expect(told(records, ['A'], ['B', 'C']).map(({ kind, childIds }) => [kind, childIds])).toEqual([['held', ['A']]]);
    expect(told(records, ['A', 'B'], ['C']).map(({ kind, childIds }) => [kind, childIds])).toEqual([
      ['shared', ['A', 'B']],
      ['held', ['A', 'B']],
    ]);
  });

  it('is no alert when they were there long ago', () => {
    const old = recordsOf(['A', 'B', 'C'].map((one) => link(child(one), ['place', 'X'], LONG_AGO, 'met_at')));
    expect(told(old, ['A', 'B', 'C'], []).map(({ kind }) => kind)).toEqual(['shared']);
  });
});

describe('a new link to a known network', () => {
  const network = ['A', 'B', 'C'].map((one) => link(child(one), ['person', 'X']));
  const records = recordsOf([...network, link(child('C'), ['phone', 'P'], LATELY, 'uses')]);

  it('is told with the children of the network to whoever sees them', () => {
    const found = told(records, ['A', 'B', 'C'], []).find(({ kind }) => kind === 'new-link');
    expect(found).toMatchObject({
      subject: 'phone:P',
      childIds: ['A', 'B', 'C'],
      explanation: expect.stringMatching(/within the last 28 days.*3 children/),
    });
  });

  it('is no network to who sees one child of it: that the adult is shared is held, and the phone of another is not told', () => {
    const alerts = told(records, ['A'], ['B', 'C']);
    expect(alerts.map(({ kind, subject }) => [kind, subject])).toEqual([['held', 'person:X']]);
    expect(JSON.stringify(alerts)).not.toContain('phone');
  });
});
