import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  INTELLIGENCE_RULES,
  alertDecider,
  crossLinks,
  intelligenceRulesOn,
  isLive,
  personStandingOn,
  placeCareDecider,
  standingIds,
  tiesOf,
  type IntelligenceRules,
  type LinkDetails,
  type LinkState,
} from './index.js';
import { fold } from '@hub/kernel';

const TYPE = { c: 'child', a: 'person', p: 'place', h: 'phone', g: 'group', v: 'vehicle' } as const;
const typeOf = (id: string) => TYPE[id.charAt(0) as keyof typeof TYPE];

/** A piece of evidence as a spec tells it: `c1 p1`, by police, suspected. */
const evidence = (ends: string, more: Partial<LinkDetails & { knownOn: string }> = {}) => {
  const [from, to] = ends.split(' ') as [string, string];
  return {
    fromType: typeOf(from),
    fromId: from,
    relation: 'met_at' as const,
    toType: typeOf(to),
    toId: to,
    state: 'suspected' as LinkState,
    sourceAgency: 'police',
    sourceRef: `${ends} 1`,
    knownOn: '2016-01-01',
    ...more,
  };
};

describe('a tie', () => {
  it('is the same whoever is named first, and in whatever order evidence came', () => {
    const all = [
      evidence('c1 p1', { sourceRef: 'x' }),
      evidence('p1 c1', { sourceRef: 'y', state: 'confirmed' }),
      evidence('a1 p1'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) =>
        expect(tiesOf(shuffled)).toEqual(tiesOf(all)),
      ),
    );
    expect(tiesOf(all).map(({ key, state }) => [key, state])).toEqual([
      ['child:c1|place:p1', 'confirmed'],
      ['person:a1|place:p1', 'suspected'],
    ]);
  });

  it('is corroborated by agencies, not by references, and never by refuted evidence', () => {
    const [tie] = tiesOf([
      evidence('c1 p1', { sourceRef: '1' }),
      evidence('c1 p1', { sourceRef: '2', sourceAgency: ' Police' }),
      evidence('c1 p1', { sourceRef: '3', sourceAgency: 'health' }),
      evidence('c1 p1', { sourceRef: '4', sourceAgency: 'school', state: 'refuted', firstSeen: '2015-01-01' }),
    ]);
    expect(tie).toMatchObject({ corroboration: 2, state: 'suspected' });
    expect(tie).not.toHaveProperty('firstSeen');
    expect(tie?.evidence).toHaveLength(4);
  });

  it('all of whose evidence was refuted is there, as refuted, with nobody to corroborate it', () =>
    expect(tiesOf([evidence('c1 p1', { state: 'refuted' })])).toEqual([
      expect.objectContaining({ state: 'refuted', corroboration: 0, relations: ['met_at'] }),
    ]));

  it('was seen from the first to the last date that any source gives', () =>
    expect(
      tiesOf([
        evidence('c1 p1', { sourceRef: '1', lastSeen: '2016-03-01' }),
        evidence('c1 p1', { sourceRef: '2', firstSeen: '2016-02-01' }),
      ])[0],
    ).toMatchObject({ firstSeen: '2016-02-01', lastSeen: '2016-03-01' }));

  it('joins what was merged, and parts it again when the merge is taken back', () => {
    const all = [evidence('c1 p1'), evidence('c1 p2')];
    const merged = standingIds([{ subjectType: 'place', oldId: 'p2', id: 'p1' }]);
    expect(tiesOf(all, merged).map(({ key, evidence: { length } }) => [key, length])).toEqual([
      ['child:c1|place:p1', 2],
    ]);
    expect(tiesOf(all, standingIds([]))).toHaveLength(2);
  });
});

it('ids merged in a circle stand under one id, and merges of another type change nothing', () => {
  const idOf = standingIds([
    { subjectType: 'place', oldId: 'p1', id: 'p2' },
    { subjectType: 'place', oldId: 'p2', id: 'p1' },
    { subjectType: 'place', oldId: 'p3', id: 'p2' },
  ]);
  expect(['p1', 'p2', 'p3'].map((id) => idOf({ type: 'place', id }))).toEqual(['p1', 'p1', 'p1']);
  expect(idOf({ type: 'person', id: 'p2' })).toBe('p2');
});

describe('a person of concern', () => {
  const rules = { expireAfterDays: 28 };
  const details = { reviewDue: '2016-10-01' };
  it.each([
    ['on the review date', '2016-10-01', {}, 'current'],
    ['the day after', '2016-10-02', {}, 'review-due'],
    ['28 days after', '2016-10-29', {}, 'review-due'],
    ['29 days after', '2016-10-30', {}, 'expired'],
    ['kept by a review', '2016-10-30', { review: { outcome: 'keep', reviewDue: '2017-01-01' } }, 'current'],
    [
      'whose agency gives a later date',
      '2016-10-02',
      { review: { outcome: 'keep', reviewDue: '2016-09-01' } },
      'review-due',
    ],
    ['let go by a review', '2016-09-01', { review: { outcome: 'let_go' } }, 'let-go'],
  ] as const)('%s', (_words, date, more, expected) =>
    expect(personStandingOn({ details, ...more }, date, rules)).toBe(expected),
  );

  it('is in the live lists until the record expired or was let go', () =>
    expect((['current', 'review-due', 'expired', 'let-go'] as const).filter(isLive)).toEqual([
      'current',
      'review-due',
    ]));
});

describe('the rules', () => {
  const [first] = INTELLIGENCE_RULES as [IntelligenceRules];
  const later = { ...first, from: '2016-10-01', reachChildren: 2 };
  it.each([
    ['2015-01-01', 3],
    ['2016-09-30', 3],
    ['2016-10-01', 2],
  ])('in force on %s', (date, children) =>
    expect(intelligenceRulesOn(date, [later, first]).reachChildren).toBe(children),
  );
});

describe('across cases', () => {
  const rules: IntelligenceRules = {
    from: '2015-04-01',
    expireAfterDays: 28,
    reachChildren: 3,
    reachDays: 30,
    networkChildren: 3,
    newLinkDays: 7,
  };
  const found = (all: readonly ReturnType<typeof evidence>[], today = '2016-10-30') =>
    crossLinks(tiesOf(all), today, rules).map(({ id, childIds }) => [id, childIds.join(' ')]);

  it.each(['a1', 'p1', 'h1', 'v1', 'g1'])('two children with %s in common are told', (shared) =>
    expect(found([evidence(`c1 ${shared}`), evidence(`c2 ${shared}`)])).toEqual([
      [`shared:${typeOf(shared)}:${shared}`, 'c1 c2'],
    ]),
  );

  it('a refuted link is no reason, and neither is a friend in common, nor one child twice', () => {
    expect(found([evidence('c1 p1'), evidence('c2 p1', { state: 'refuted' })])).toEqual([]);
    expect(found([evidence('c1 c2'), evidence('c3 c2')])).toEqual([]);
    expect(found([evidence('c1 p1'), evidence('c1 p1', { sourceRef: '2' })])).toEqual([]);
  });

  it.each([
    ['all seen within the days', '2016-10-01', true],
    ['one seen the day before them', '2016-09-30', false],
    ['one seen after the day shown', '2016-10-31', false],
  ])('a place that reached three children: %s', (_words, lastSeen, told) => {
    const links = ['c1', 'c2'].map((child) => evidence(`${child} p1`, { lastSeen: '2016-10-15' }));
    const ids = found([...links, evidence('c3 p1', { lastSeen })]).map(([id]) => id);
    expect(ids.includes('reach:place:p1')).toBe(told);
  });

  const network = ['c1', 'c2', 'c3'].map((child) => evidence(`${child} a1`));

  it.each([
    ['first known within the days', '2016-10-24', true],
    ['known for longer', '2016-10-23', false],
  ])('a link to a known network: %s', (_words, knownOn, told) => {
    const ids = found([...network, evidence('a1 p9', { knownOn })]);
    expect(ids.some(([id, children]) => id === 'new-link:place:p9' && children === 'c1 c2 c3')).toBe(told);
  });

  it('a new link within the network, or to fewer children, is none', () => {
    expect(found([...network, evidence('c1 c2', { knownOn: '2016-10-30' })]).map(([id]) => id)).toEqual([
      'shared:person:a1',
    ]);
    expect(found([...network.slice(1), evidence('a1 p9', { knownOn: '2016-10-30' })]).map(([id]) => id)).toEqual([
      'shared:person:a1',
    ]);
  });
});

describe('an alert', () => {
  const command = {
    type: 'DealWith',
    alertId: 'shared:place:p1',
    childIds: ['c2', 'c1'],
    done: 'Visited',
    dealtWithAt: '2016-10-01T10:00:00.000Z',
  } as const;
  const decided = alertDecider.decide(command, alertDecider.initial);
  const events = decided.outcome === 'accepted' ? decided.events : [];

  it('is dealt with for the children it joined, in order', () =>
    expect(events[0]?.data.childIds).toEqual(['c1', 'c2']));
  it('dealt with in the same way again changes nothing', () =>
    expect(alertDecider.decide(command, fold(alertDecider, events))).toEqual({ outcome: 'accepted', events: [] }));
  it('is not dealt with without a word', () =>
    expect(alertDecider.decide({ ...command, done: ' ' }, {})).toMatchObject({ outcome: 'refused' }));
});

describe('a place', () => {
  const at = '2016-10-01T10:00:00.000Z';
  const named = {
    type: 'NameGuardian',
    placeId: 'p1',
    guardianId: 'G1',
    name: 'A Keeper',
    part: 'manager',
    since: '2016-10-01',
  } as const;
  const state = fold(placeCareDecider, [
    { type: 'intelligence.GuardianNamed', data: { ...named, type: undefined } as never },
  ]);
  it('is not rated without a reason', () =>
    expect(
      placeCareDecider.decide({ type: 'Rate', placeId: 'p1', rag: 'red', reason: ' ', ratedAt: at }, state),
    ).toMatchObject({ outcome: 'refused', refusal: { field: 'reason' } }));
  it.each([
    ['who is none', 'G2', '2016-10-02', 'guardianId'],
    ['before they began', 'G1', '2016-09-30', 'until'],
  ])('does not end a guardian %s', (_words, guardianId, until, field) =>
    expect(placeCareDecider.decide({ type: 'EndGuardian', placeId: 'p1', guardianId, until }, state)).toMatchObject({
      outcome: 'refused',
      refusal: { field },
    }),
  );
  it('has no guardian when the last one ended', () => {
    const ended = { placeId: 'p1', guardianId: 'G1', until: '2016-10-01' };
    expect(placeCareDecider.decide({ type: 'EndGuardian', ...ended }, state).outcome).toBe('accepted');
    expect(placeCareDecider.evolve(state, { type: 'intelligence.GuardianEnded', data: ended }).guardians.size).toBe(0);
  });
});
