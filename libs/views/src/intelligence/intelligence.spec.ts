import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Envelope } from '@hub/kernel';
import { Story, at } from '@hub/testing';
import { followed } from '../../test/followed.js';
import { plainViews } from '../plain-views.js';
import { intelligenceViews, waitingLinks, type LinkRow, type OffenceRow } from './index.js';

const LINK = {
  fromType: 'child',
  fromId: 'B1',
  relation: 'met_at',
  toType: 'place',
  toId: 'PL1',
  state: 'suspected',
  sourceAgency: 'police',
  sourceRef: 'INT-1',
};
const { state: _state, sourceAgency: _agency, ...LINK_KEY } = LINK;
const PERSON = { personId: 'PC1', label: 'Known as Jay', reviewDue: '2016-12-01' };
const REVIEW = {
  personId: 'PC1',
  reviewedAt: at('2016-11-30T10:00'),
  outcome: 'keep',
  reason: 'Seen again',
  reviewDue: '2017-03-01',
};

type Told = readonly [stream: string, type: string, data: object];

const withoutWhen = ({
  revision: _r,
  knownAt: _k,
  firstKnownAt: _f,
  correlationId: _c,
  ...row
}: Record<string, unknown>) => row;

/** What the views hold after these events, without what only says when and by which delivery. */
const rowsAfter = (told: readonly Told[]): Record<string, object> => {
  const story = new Story();
  const events: Envelope[] = told.map(([stream, type, data]) =>
    story.event(`intelligence.${stream}`, `intelligence.${type}`, data),
  );
  const { rows } = followed(plainViews('intelligence', intelligenceViews), events);
  return Object.fromEntries(
    [...rows]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, row]) => [key, withoutWhen(row as Record<string, unknown>)]),
  );
};

describe('the rows of a record', () => {
  const recorded: Told = ['link-1', 'LinkRecorded', LINK];
  const named = {
    'links_v2 intelligence.link-1': {
      ...LINK,
      fromNode: 'child:B1',
      toNode: 'place:PL1',
      sourceState: 'suspected',
      judgementRevision: -1,
    },
  };

  it('a link names both its ends', () => expect(rowsAfter([recorded])).toEqual(named));

  it('a refuted link stays, as refuted', () => {
    const rows = rowsAfter([recorded, ['link-1', 'LinkCorrected', { ...LINK, state: 'refuted' }]]);
    expect(rows['links_v2 intelligence.link-1']).toMatchObject({ state: 'refuted' });
  });

  it('a withdrawn one has none, until a later version stands again', () => {
    const withdrawn: Told = ['link-1', 'LinkWithdrawn', LINK_KEY];
    expect(rowsAfter([recorded, withdrawn])).toEqual({});
    expect(rowsAfter([recorded, withdrawn, ['link-1', 'LinkCorrected', LINK]])).toEqual(named);
  });

  it('a merge that is taken back says so and why, and merged again it is no longer parted', () => {
    const merge = {
      subjectType: 'place',
      oldId: 'PL2',
      id: 'PL1',
      mergedAt: at('2016-10-01T10:00'),
      reason: 'One shop',
    };
    const merged: Told = ['merge-1', 'SubjectsMerged', merge];
    const parted: Told = ['merge-1', 'SubjectsUnmerged', { subjectType: 'place', oldId: 'PL2', reason: 'Two shops' }];
    const row = 'subject_merges_v2 place:PL2';
    expect(rowsAfter([merged])).toEqual({ [row]: expect.not.objectContaining({ parted: expect.anything() }) });
    expect(rowsAfter([merged, parted])[row]).toMatchObject({ reason: 'One shop', parted: { reason: 'Two shops' } });
    const again: Told = ['merge-1', 'SubjectMergeCorrected', merge];
    expect(rowsAfter([merged, parted, again])[row]).not.toHaveProperty('parted');
  });
});

describe('a piece of evidence that was weighed', () => {
  const key = { ...LINK_KEY };
  const stream = `link-${['child', 'B1', 'met_at', 'place', 'PL1', 'INT-1'].join('|')}`;
  const row = `links_v2 intelligence.${stream}`;
  const recorded: Told = [stream, 'LinkRecorded', LINK];
  const refuted: Told = [
    'judgement-1',
    'LinkJudged',
    { ...key, state: 'refuted', reason: 'It was somebody else', judgedAt: at('2016-10-02T10:00') },
  ];

  it('stands as it was weighed, with the reason, and what the source said is kept', () => {
    expect(rowsAfter([recorded, refuted])[row]).toMatchObject({
      state: 'refuted',
      sourceState: 'suspected',
      judgement: { state: 'refuted', reason: 'It was somebody else' },
    });
  });

  it('stays so when the source sends the same state again, and not when it says another', () => {
    const again: Told = [stream, 'LinkCorrected', { ...LINK, lastSeen: '2016-10-03' }];
    expect(rowsAfter([recorded, refuted, again])[row]).toMatchObject({ state: 'refuted', lastSeen: '2016-10-03' });
    const sure = rowsAfter([recorded, refuted, [stream, 'LinkCorrected', { ...LINK, state: 'confirmed' }]])[row];
    expect(sure).toMatchObject({ state: 'confirmed' });
    expect(sure).not.toHaveProperty('judgement');
  });

  it('is gone when its source takes it back, whatever was said of it', () => {
    expect(rowsAfter([recorded, refuted, [stream, 'LinkWithdrawn', LINK_KEY]])).toEqual({});
    expect(rowsAfter([refuted])).toEqual({});
  });
});

describe('a person of concern', () => {
  const recorded: Told = ['person-PC1', 'PersonOfConcernRecorded', PERSON];
  const reviewed: Told = ['personreview-PC1', 'PersonOfConcernReviewed', REVIEW];

  it('keeps its review when the agency sends its record again, and the other way round', () => {
    const row = rowsAfter([recorded, reviewed])['persons_of_concern_v2 PC1'];
    expect(row).toMatchObject({ details: PERSON, review: { outcome: 'keep', reviewDue: '2017-03-01' } });
    expect(rowsAfter([reviewed, recorded])['persons_of_concern_v2 PC1']).toEqual(row);
  });

  it('that the agency took back has no details, and is there while its review is', () => {
    const row = rowsAfter([recorded, reviewed, ['person-PC1', 'PersonOfConcernWithdrawn', { personId: 'PC1' }]]);
    expect(row['persons_of_concern_v2 PC1']).not.toHaveProperty('details');
  });
});

it('a place keeps every rating and plan, and who looks out there until when', () => {
  const care: Told[] = [
    ['placecare-PL1', 'PlaceRated', { placeId: 'PL1', rag: 'amber', reason: 'Seen', ratedAt: at('2016-10-01T10:00') }],
    ['placecare-PL1', 'PlaceRated', { placeId: 'PL1', rag: 'red', reason: 'Again', ratedAt: at('2016-10-02T10:00') }],
    [
      'placecare-PL1',
      'PlacePlanMade',
      { placeId: 'PL1', plan: 'Visit', leadAgency: 'police', madeAt: at('2016-10-02T11:00') },
    ],
    [
      'placecare-PL1',
      'GuardianNamed',
      { placeId: 'PL1', guardianId: 'G1', name: 'A Keeper', part: 'manager', since: '2016-10-03' },
    ],
    ['placecare-PL1', 'GuardianEnded', { placeId: 'PL1', guardianId: 'G1', until: '2016-11-01' }],
  ];
  expect(rowsAfter(care)['place_care_v1 PL1']).toMatchObject({
    ratings: [{ rag: 'amber' }, { rag: 'red', reason: 'Again' }],
    plans: [{ plan: 'Visit', leadAgency: 'police' }],
    guardians: [{ id: 'G1', since: '2016-10-03', until: '2016-11-01' }],
  });
});

it('of an alert the last that was done about it stands', () => {
  const dealt = (done: string): Told => [
    'alert-A',
    'AlertDealtWith',
    { alertId: 'A', childIds: ['B1'], done, dealtWithAt: at('2016-10-01T10:00') },
  ];
  expect(rowsAfter([dealt('Rang'), dealt('Visited')])['alerts_dealt_with_v1 A']).toMatchObject({ done: 'Visited' });
});

describe('records that arrive late or shuffled', () => {
  const told: Told[] = [
    ['person-PC1', 'PersonOfConcernRecorded', PERSON],
    ['personreview-PC1', 'PersonOfConcernReviewed', REVIEW],
    ['place-PL1', 'PlaceRecorded', { placeId: 'PL1', name: 'A shop', placeType: 'food_outlet' }],
    ['link-1', 'LinkRecorded', LINK],
    ['link-2', 'LinkRecorded', { ...LINK, sourceRef: 'INT-2', state: 'refuted' }],
    [
      'offence-O1',
      'OffenceRecorded',
      {
        offenceId: 'O1',
        theme: 'cse',
        offenceType: 'rape',
        occurredFrom: at('2016-10-01T20:00'),
        childIds: ['B1'],
        personIds: ['PC1'],
        placeId: 'PL1',
      },
    ],
    ['object-phone|P1', 'ObjectNamed', { objectType: 'phone', objectId: 'P1', label: '07700 900123' }],
  ];

  it('give the same views', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) =>
        expect(rowsAfter(shuffled)).toEqual(rowsAfter(told)),
      ),
    ));
});

describe('what waits', () => {
  const version = <R>(key: string, row: R) => ({ key, row, knownFrom: 1 });
  const kept = {
    revision: 0,
    knownAt: at('2016-10-01T10:00'),
    firstKnownAt: at('2016-10-01T10:00'),
    correlationId: 'd',
  };
  const link = version('L', { ...LINK, ...kept, fromNode: 'child:B1', toNode: 'place:PL1' } as LinkRow);
  const offence = version('O1', {
    offenceId: 'O1',
    theme: 'cse',
    offenceType: 'rape',
    occurredFrom: at('2016-10-01T20:00'),
    childIds: ['B1', 'B2'],
    personIds: ['PC1'],
    placeId: 'PL1',
    ...kept,
  } as OffenceRow);
  const known = { child: new Set(['B1']), person: new Set(['PC1']), place: new Set(['PL1']) };

  it('is what names a child, person or place not on record, and says which', () => {
    expect(waitingLinks([link], [offence], known)).toEqual([
      expect.objectContaining({ key: 'O1', what: 'offence', lacks: [{ type: 'child', id: 'B2' }] }),
    ]);
    const nobody = { child: new Set<string>(), person: new Set<string>(), place: new Set<string>() };
    expect(waitingLinks([link], [], nobody)[0]).toMatchObject({
      lacks: [
        { type: 'child', id: 'B1' },
        { type: 'place', id: 'PL1' },
      ],
      childIds: ['B1'],
    });
  });

  it('is never a group, vehicle, phone or account: links alone speak of them', () => {
    const phone = version('L', { ...link.row, toType: 'phone', toId: 'P1' } as LinkRow);
    expect(waitingLinks([phone], [], known)).toEqual([]);
  });
});
