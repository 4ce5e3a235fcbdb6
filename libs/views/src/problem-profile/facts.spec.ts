import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { quarter } from '@hub/kernel';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import type { LinkRow } from '../intelligence/links.js';
import type { OffenceRow } from '../intelligence/offences.js';
import type { PersonRow } from '../intelligence/persons.js';
import type { PlaceRow } from '../intelligence/places.js';
import { profileFacts, type FactsAsked, type ProfileRecords } from '../index.js';

const PARK = { easting: 541_000, northing: 168_000, precision: 'street' };
const kept = {
  revision: 0,
  knownAt: '2016-11-01T00:00:00.000Z',
  firstKnownAt: '2016-11-01T00:00:00.000Z',
  correlationId: 'c',
};

const link = (fromId: string, to: readonly [string, string], more: object = {}): LinkRow =>
  ({
    ...kept,
    fromType: 'child',
    fromId,
    toType: to[0],
    toId: to[1],
    relation: to[0] === 'place' ? 'met_at' : 'associates_with',
    state: 'confirmed',
    sourceAgency: 'Police',
    sourceRef: `${fromId}-${to[1]}`,
    ...more,
  }) as unknown as LinkRow;

const person = (personId: string, more: object = {}): PersonRow =>
  ({
    ...kept,
    personId,
    reviewRevision: -1,
    details: { personId, label: `adult ${personId}`, reviewDue: '2017-06-01', ...more },
  }) as unknown as PersonRow;

const place = (placeId: string, more: object = {}): PlaceRow =>
  ({ ...kept, placeId, name: `place ${placeId}`, placeType: 'park', location: PARK, ...more }) as unknown as PlaceRow;

const offence = (offenceId: string, occurredFrom: string, childIds: readonly string[]): OffenceRow =>
  ({
    ...kept,
    offenceId,
    theme: 'cse',
    offenceType: 'x',
    occurredFrom,
    childIds,
    personIds: ['P1'],
    location: PARK,
  }) as unknown as OffenceRow;

const story = (): BoroughStory =>
  new BoroughStory()
    .child('A', { sex: '2', dob: '2002-06-15', ethnicity: 'WBRI' })
    .child('B', { sex: '1', dob: '2004-06-15' })
    .status('A', 'CLA', '2016-01-01')
    .placement('A', '2016-09-01')
    .assessment('RA1', 'A', 'cse', '2016-08-01T10:00', 'red')
    .assessment('RA2', 'B', 'gangs', '2016-11-01T10:00', 'amber')
    .report('R1', 'A', '2016-11-04T20:00', { lastSeenPlace: PARK })
    .found('R1', '2016-11-05T08:00')
    .step('D1', 'granted', '2016-11-01', { subjectId: 'P1', childIds: ['A'], expires: '2017-11-01' });

const records = (more: Partial<ProfileRecords> = {}): ProfileRecords => ({
  casebook: casebookOf(rowsAfter(story().events), AUTHORITY),
  links: [
    link('A', ['person', 'P1']),
    link('B', ['person', 'P1'], { sourceAgency: 'Health', handling: 'P' }),
    link('A', ['place', 'L1']),
    link('B', ['place', 'L1']),
    link('A', ['place', 'L2'], { state: 'refuted' }),
  ],
  persons: [person('P1'), person('P2')],
  places: [place('L1'), place('L2', { location: undefined })],
  offences: [offence('O1', '2016-11-10T12:00:00.000Z', ['A']), offence('O2', '2016-08-10T12:00:00.000Z', [])],
  merges: [],
  ...more,
});

const asked: FactsAsked = {
  period: quarter(2016, 3),
  knownAt: '2017-01-20T12:00:00.000Z',
  authority: AUTHORITY,
  counts: () => true,
  borough: true,
};

const facts = (more: Partial<ProfileRecords> = {}, other: Partial<FactsAsked> = {}) =>
  profileFacts(records(more), { ...asked, ...other });

describe('the facts of a problem profile', () => {
  it('count the children at risk at the end of the quarter, beside the quarter before', () => {
    const { victims } = facts();
    expect(victims.atRisk).toEqual({ name: 'Children at risk', now: 2, before: 1 });
    expect(victims.bySex.map(({ now }) => now)).toEqual([1, 1, 0]);
    expect(victims.byStatus[0]).toEqual({ name: 'looked after', now: 1, before: 1 });
    expect(victims.missingToo.find(({ name }) => name === 'sexual exploitation')).toMatchObject({ now: 1, missing: 1 });
  });

  it('rank adults by the children tied to them, and say what is in force; children are never ranked', () => {
    const { adults } = facts();
    expect(adults.ranked).toEqual([
      { id: 'P1', label: 'adult P1', children: 2, agencies: 1, inForce: 1, reviewDue: false },
    ]);
    expect(adults.counts.map(({ now }) => now)).toEqual([2, 1, 0, 1, 0, 0]);
  });

  it('leave a refuted tie out of every count', () => {
    const { locations } = facts();
    expect(locations.ranked.map(({ id, children }) => [id, children])).toEqual([['L1', 2]]);
    expect(locations.byPart[0]).toEqual({ name: 'met at', places: 1, children: 2 });
  });

  it('keep out what an agency shares under conditions, and say that there is some', () => {
    const links = [link('A', ['person', 'P1']), link('B', ['person', 'P1'], { handling: 'C' })];
    expect(facts({ links }).adults.ranked[0]?.children).toBe(1);
    expect(facts({ links }).keptByAgency).toBe(1);
    const persons = [person('P1', { handling: 'C' })];
    expect(facts({ persons }).adults.ranked).toEqual([]);
  });

  it('put a theme beside the quarter before', () =>
    expect(facts().themes.themes[0]).toEqual({
      name: 'sexual exploitation',
      offences: 1,
      offencesBefore: 1,
      children: 1,
      childrenBefore: 0,
      adults: 1,
    }));

  it('know the children who are placed outside the borough', () =>
    expect(facts().away).toEqual([
      { hostLa: 'E10000016', host: 'Kent (E10000016)', children: 1, exploited: 1, episodes: 1, checksMissing: 1 },
    ]));

  it('say what is not known, as a part of what could be', () => {
    const { gaps, silent } = facts().gaps;
    const gap = (name: string) => gaps.find((one) => one.name.startsWith(name));
    expect(gap('Children at risk without ethnicity')).toMatchObject({ missing: 1, of: 2 });
    expect(gap('Missing episodes without a place last seen')).toMatchObject({ missing: 0, of: 1 });
    expect(gap('Returns without an interview')).toMatchObject({ missing: 1, of: 1 });
    expect(gap('Places of concern without')).toMatchObject({ missing: 1, of: 2 });
    expect(gap('Evidence without a grade')).toMatchObject({ missing: 5, of: 5 });
    expect(silent).toEqual([]);
  });

  it('name the agencies that gave intelligence before and none in the quarter', () => {
    const links = [link('A', ['person', 'P1'], { sourceAgency: 'School', firstKnownAt: '2016-05-01T00:00:00.000Z' })];
    expect(facts({ links }).gaps.silent).toEqual(['School']);
  });

  it('of a child who is not counted say nothing, and nothing of what is about no child', () => {
    const onlyB = { counts: (childId: string) => childId === 'B', borough: false };
    const { cases, ...book } = records().casebook;
    const cut = { ...book, cases: new Map([...cases].filter(([id]) => id === 'B')), steps: [] };
    const told = facts({ casebook: cut }, onlyB);
    expect(told.adults.ranked).toEqual([
      { id: 'P1', label: 'adult P1', children: 1, agencies: 1, inForce: 0, reviewDue: false },
    ]);
    expect(told.adults.counts[0]?.now).toBe(1);
    expect(told.themes.themes[0]?.offences).toBe(0);
    expect(told.away).toEqual([]);
    expect(told.gaps.silent).toEqual([]);
  });
});
