import { describe, expect, it } from '@jest/globals';
import { answerOf, isIndependent, wasOffered } from './timeliness.js';

const RETURNED = '2016-11-01T10:00:00.000Z';
type Answer = Parameters<typeof wasOffered>[0];
const interview = (more: Partial<Answer> = {}): Answer => ({ providerType: 'la_team', ...more });

describe('an interview was offered', () => {
  it.each([
    ['nothing is recorded', {}, false],
    ['it is recorded as not offered', { response: 'not_offered' }, false],
    ['a time of offer is recorded', { offeredAt: RETURNED }, true],
    ['somebody accepted', { response: 'accepted' }, true],
    ['nobody answered', { response: 'no_response' }, true],
    ['the child declined', { response: 'declined_by_child' }, true],
    ['a parent declined', { response: 'declined_by_parent' }, true],
    ['it took place', { completedAt: RETURNED }, true],
    ['it took place, though recorded as not offered', { response: 'not_offered', completedAt: RETURNED }, true],
  ] as [string, Partial<Answer>, boolean][])('when %s: %j %s', (_words, more, offered) =>
    expect(wasOffered(interview(more))).toBe(offered),
  );
});

describe('an interview is independent', () => {
  it.each([
    [true, 'la_team', true],
    [false, 'commissioned_independent', false],
    [undefined, 'commissioned_independent', true],
    [undefined, 'youth_worker', false],
    [undefined, 'other', false],
  ] as const)('recorded as %s, by %s: %s', (independent, providerType, expected) =>
    expect(isIndependent({ providerType, ...(independent === undefined ? {} : { independent }) })).toBe(expected),
  );
});

describe('the answer to a return', () => {
  it('says when it was completed only if it was', () => {
    expect(answerOf(RETURNED, [interview({ response: 'accepted' })])).not.toHaveProperty('completedAt');
    expect(answerOf(RETURNED, [interview({ completedAt: RETURNED })])).toHaveProperty('completedAt', RETURNED);
  });

  it.each([
    ['at the return', '2016-11-01T10:00:00.000Z', { completed: true, inTime: true, beforeReturn: false }],
    ['72 h 00 min 00 s later', '2016-11-04T10:00:00.000Z', { completed: true, inTime: true, beforeReturn: false }],
    ['a second more', '2016-11-04T10:00:01.000Z', { completed: true, inTime: false, beforeReturn: false }],
    ['a second before', '2016-11-01T09:59:59.000Z', { completed: false, inTime: false, beforeReturn: true }],
  ])('completed %s', (_words, completedAt, expected) =>
    expect(answerOf(RETURNED, [interview({ completedAt })])).toMatchObject(expected),
  );

  it('an interview before the return is nothing else, whatever its record says', () =>
    expect(
      answerOf(RETURNED, [
        interview({
          offeredAt: RETURNED,
          response: 'accepted',
          independent: true,
          completedAt: '2016-10-31T10:00:00.000Z',
        }),
      ]),
    ).toEqual({
      offered: false,
      accepted: false,
      completed: false,
      inTime: false,
      beforeReturn: true,
      independentOffered: false,
    }));

  it('of several the first completion at or after the return counts', () => {
    const answer = answerOf(RETURNED, [
      interview({ completedAt: '2016-11-09T10:00:00.000Z' }),
      interview({ completedAt: '2016-11-02T10:00:00.000Z' }),
      interview({ completedAt: '2016-10-09T10:00:00.000Z' }),
    ]);
    expect(answer).toMatchObject({ completedAt: '2016-11-02T10:00:00.000Z', inTime: true, beforeReturn: true });
  });

  it.each([
    ['nothing', {}, [false, false]],
    ['an offer', { offeredAt: RETURNED }, [true, false]],
    ['an acceptance', { response: 'accepted' }, [true, true]],
    ['no answer', { response: 'no_response' }, [true, false]],
    ['completion', { completedAt: RETURNED }, [true, true]],
    ['completion of what was declined', { response: 'declined_by_child', completedAt: RETURNED }, [true, true]],
  ] as [string, Partial<Answer>, boolean[]][])('with %s on record: [offered, accepted]', (_words, more, expected) => {
    const { offered, accepted } = answerOf(RETURNED, [interview(more)]);
    expect([offered, accepted]).toEqual(expected);
  });

  it('declined and accepted are two interviews of one return', () =>
    expect(
      answerOf(RETURNED, [interview({ response: 'declined_by_child' }), interview({ response: 'accepted' })]),
    ).toMatchObject({
      offered: true,
      accepted: true,
      completed: false,
    }));

  it('independent and offered must be the same interview', () => {
    const offered = interview({ response: 'accepted' });
    const independent = interview({ independent: true });
    expect(answerOf(RETURNED, [offered, independent]).independentOffered).toBe(false);
    expect(answerOf(RETURNED, [{ ...offered, independent: true }]).independentOffered).toBe(true);
  });

  it('while the child is away nothing lies before the return, and nothing is in time', () =>
    expect(answerOf(undefined, [interview({ completedAt: RETURNED })])).toMatchObject({
      offered: true,
      completed: true,
      inTime: false,
      beforeReturn: false,
    }));

  it('without interviews there is none', () =>
    expect(answerOf(RETURNED, [])).toEqual({
      offered: false,
      accepted: false,
      completed: false,
      inTime: false,
      beforeReturn: false,
      independentOffered: false,
    }));
});
