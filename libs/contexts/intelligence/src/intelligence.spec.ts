import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import {
  intelligenceKinds,
  judgementDecider,
  judgementKinds,
  judgementStream,
  linkDecider,
  linkStream,
  offenceDecider,
  offenceKinds,
  personReviewDecider,
  subjectMergeDecider,
  type LinkDetails,
  type OffenceDetails,
  type ReviewPerson,
} from './index.js';

const link: LinkDetails = {
  fromType: 'child',
  fromId: 'B1',
  relation: 'met_at',
  toType: 'place',
  toId: 'PL1',
  state: 'suspected',
  sourceAgency: 'police',
  sourceRef: 'INT-1',
};

const offence: OffenceDetails = {
  offenceId: 'O1',
  theme: 'cse',
  offenceType: 'sexual activity with a child',
  occurredFrom: '2016-10-01T20:00:00.000Z',
  childIds: ['B2', 'B1'],
  personIds: [],
};

const review: ReviewPerson = {
  type: 'Review',
  personId: 'PC1',
  reviewedAt: '2016-10-01T10:00:00.000Z',
  today: '2016-10-01',
  outcome: 'keep',
  reason: 'Seen again with children',
  reviewDue: '2017-01-01',
};

const refusedField = (decision: { outcome: string; refusal?: { field?: string | undefined } }): string | undefined =>
  decision.outcome === 'refused' ? decision.refusal?.field : decision.outcome;

describe('a link', () => {
  it.each([
    ['seen on one day', { firstSeen: '2016-10-01', lastSeen: '2016-10-01' }, 'accepted'],
    ['seen last before it was seen first', { firstSeen: '2016-10-02', lastSeen: '2016-10-01' }, 'lastSeen'],
    ['whose first sighting is not known', { lastSeen: '2016-10-01' }, 'accepted'],
  ] as const)('%s', (_words, more, expected) =>
    expect(
      refusedField(linkDecider.decide({ type: 'Record', content: { ...link, ...more } }, linkDecider.initial)),
    ).toBe(expected),
  );

  it('that is refuted is a correction: the suspicion stays in history', () =>
    expect(
      linkDecider.decide({ type: 'Record', content: { ...link, state: 'refuted' } }, { status: 'held', content: link }),
    ).toEqual({
      outcome: 'accepted',
      events: [{ type: 'intelligence.LinkCorrected', data: { ...link, state: 'refuted' } }],
    }));

  it('has one stream for each key, even where a part holds the sign between parts', () => {
    const streams = [
      { ...link, toId: 'a|b', sourceRef: 'c' },
      { ...link, toId: 'a', sourceRef: 'b|c' },
      { ...link, toId: 'a%7Cb', sourceRef: 'c' },
    ].map(linkStream);
    expect(new Set(streams).size).toBe(3);
  });
});

describe('a judgement of evidence', () => {
  const { sourceAgency: _agency, ...key } = link;
  const judge = {
    type: 'Judge',
    ...key,
    state: 'refuted',
    reason: ' Somebody else ',
    judgedAt: '2016-10-02T10:00:00.000Z',
  } as const;

  it('needs a reason', () =>
    expect(refusedField(judgementDecider.decide({ ...judge, reason: ' ' }, judgementDecider.initial))).toBe('reason'));

  it('for the same reason again changes nothing, for another it does', () => {
    const first = judgementDecider.decide(judge, judgementDecider.initial);
    if (first.outcome !== 'accepted') throw new Error('refused');
    expect(first.events).toMatchObject([{ data: { state: 'refuted', reason: 'Somebody else' } }]);
    const state = fold(judgementDecider, first.events);
    expect(judgementDecider.decide(judge, state)).toEqual({ outcome: 'accepted', events: [] });
    expect(judgementDecider.decide({ ...judge, reason: 'Not there' }, state)).toMatchObject({ events: [{}] });
  });

  it('has a stream of its own, and its reason is sealed with the key of the child, else the adult, else the first', () => {
    expect(judgementStream(link)).not.toBe(linkStream(link));
    const [kind] = judgementKinds;
    expect(kind?.personal).toEqual(['reason']);
    const sealed = (ends: object): string | undefined => kind?.subject({ ...judge, ...ends });
    expect(sealed({})).toBe('child:B1');
    expect(sealed({ fromType: 'place', fromId: 'PL1', toType: 'child', toId: 'B2' })).toBe('child:B2');
    expect(sealed({ fromType: 'place', fromId: 'PL1', toType: 'person', toId: 'PC1' })).toBe('person:PC1');
    expect(sealed({ fromType: 'place', fromId: 'PL1', toType: 'vehicle', toId: 'V1' })).toBe('place:PL1');
  });
});

describe('an offence', () => {
  it('that ends before it began is refused', () =>
    expect(
      refusedField(
        offenceDecider.decide(
          { type: 'Record', content: { ...offence, occurredTo: '2016-10-01T19:00:00.000Z' } },
          offenceDecider.initial,
        ),
      ),
    ).toBe('occurredTo'));

  it('seals where it happened with the key of a child it names, whatever their order, else with its own', () => {
    const subjects = [{ childIds: ['B2', 'B1'] }, { childIds: ['B1', 'B2'] }, { childIds: [] }].map((more) =>
      offenceKinds[0]?.subject({ ...offence, ...more }),
    );
    expect(subjects).toEqual(['child:B1', 'child:B1', 'offence:O1']);
  });
});

describe('a review of a person of concern', () => {
  it.each([
    ['kept with a date', {}, 'accepted'],
    ['kept without a date', { reviewDue: undefined }, 'reviewDue'],
    ['kept until today', { reviewDue: '2016-10-01' }, 'reviewDue'],
    ['let go without a date', { outcome: 'let_go', reviewDue: undefined }, 'accepted'],
    ['without a reason', { reason: '  ' }, 'reason'],
  ] as [string, Partial<ReviewPerson>, string][])('%s', (_words, more, expected) =>
    expect(refusedField(personReviewDecider.decide({ ...review, ...more }, personReviewDecider.initial))).toBe(
      expected,
    ),
  );

  it('counts, and the last one holds', () => {
    const decide = (more: Partial<ReviewPerson>) => {
      const decision = personReviewDecider.decide({ ...review, ...more }, personReviewDecider.initial);
      return decision.outcome === 'accepted' ? decision.events : [];
    };
    const state = fold(personReviewDecider, [...decide({}), ...decide({ outcome: 'let_go' })]);
    expect([state.count, state.last?.outcome, state.last?.reviewDue]).toEqual([2, 'let_go', undefined]);
  });
});

it('an id is not merged with itself', () =>
  expect(
    refusedField(
      subjectMergeDecider.decide(
        {
          type: 'Record',
          content: { subjectType: 'place', oldId: 'PL1', id: 'PL1', mergedAt: '2016-10-01T10:00:00.000Z' },
        },
        subjectMergeDecider.initial,
      ),
    ),
  ).toBe('id'));

it.each(['label', 'born', 'name', 'location', 'reason'])('%s is sealed wherever it stands', (field) => {
  const having = intelligenceKinds.filter(({ data }) => field in data.shape);
  expect(having.length).toBeGreaterThan(0);
  expect(having.filter(({ personal }) => !personal.includes(field)).map(({ type }) => type)).toEqual([]);
});
