import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { quarter, type Instant } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { challengeAndActionAtMase } from './challenge-and-action-at-mase.js';
import { figure, type Figure, type Metric } from './index.js';
import { referralsToMap } from './map-referrals.js';
import { outcomesOfMapReferrals } from './outcomes-of-map-referrals.js';

const compute = (metric: Metric, story: BoroughStory, knownAt: Instant = '2018-01-01T00:00:00.000Z'): Figure =>
  figure(metric, casebookOf(rowsAfter(story.events), 'E09000006'), quarter(2016, 3), knownAt);

describe('8b: referrals to MAP', () => {
  it.each([
    ['the first day', '2016-10-01', 'MAP', 1],
    ['the last day', '2016-12-31', 'MAP', 1],
    ['the day before', '2016-09-30', 'MAP', 0],
    ['the day after', '2017-01-01', 'MAP', 0],
    ['another panel', '2016-11-01', 'MASE', 0],
  ])('%s', (_words, date, panel, referrals) =>
    expect(compute(referralsToMap, new BoroughStory().child('A').referral('r', 'A', date, { panel })).numerator).toBe(
      referrals,
    ),
  );

  it('a child counts once, under the highest status on the date of the first referral in the period', () => {
    const story = new BoroughStory()
      .child('A')
      .status('A', 'CIN', '2016-01-01', '2016-11-02')
      .status('A', 'CPP', '2016-10-01', '2016-11-02')
      .status('A', 'CLA', '2016-11-02')
      .referral('z', 'A', '2016-11-01')
      .referral('a', 'A', '2016-11-02')
      .referral('m', 'A', '2016-11-30');
    const { parts, numerator, denominator, percentage } = compute(referralsToMap, story);
    expect(parts).toMatchObject({
      referrals: 3,
      childrenReferred: 1,
      childrenReferredCIN: 0,
      childrenReferredCPP: 1,
      childrenReferredCLA: 0,
      childrenReferredAllThree: 1,
      childrenReferredNone: 0,
      childrenCIN: 0,
      childrenCPP: 0,
      childrenCLA: 1,
      percentageCPP: null,
      percentageCLA: 0,
    });
    expect([numerator, denominator, percentage]).toEqual([3, 1, 100]);
  });

  it('an earlier referral outside the period is not the first', () => {
    const story = new BoroughStory()
      .child('A')
      .status('A', 'CLA', '2016-01-01', '2016-10-01')
      .referral('a', 'A', '2016-09-30')
      .referral('b', 'A', '2016-10-01');
    expect(compute(referralsToMap, story).parts).toMatchObject({
      referrals: 1,
      childrenReferredCLA: 0,
      childrenReferredNone: 1,
    });
  });

  it.each([
    ['2016-10-31', 1],
    ['2016-11-01', 0],
  ])('someone who turns 18 on 1 November, referred on %s', (date, referrals) => {
    const story = new BoroughStory().child('A', { dob: '1998-11-01' }).referral('r', 'A', date);
    const result = compute(referralsToMap, story);
    expect(result.numerator).toBe(referrals);
    if (referrals === 0) expect(result.explanation()).toMatchObject([{ outcome: 'excluded', reason: '18 or over' }]);
  });

  it("another authority's child is excluded", () => {
    const result = compute(
      referralsToMap,
      new BoroughStory().child('A', { responsibleLa: 'E09000008' }).referral('r', 'A', '2016-11-01'),
    );
    expect(result.parts).toMatchObject({ referrals: 0, childrenReferred: 0 });
    expect(result.explanation()).toMatchObject([{ outcome: 'excluded', hosted: true }]);
  });

  it('a referral about an id that is not known waits, and counts nowhere', () =>
    expect(compute(referralsToMap, new BoroughStory().child('A').referral('r', 'B', '2016-11-01')).numerator).toBe(0));

  it('referrals under two ids of one child are of one child', () => {
    const story = new BoroughStory()
      .child('A')
      .child('B')
      .merge('A', 'B')
      .referral('r', 'A', '2016-11-01')
      .referral('s', 'B', '2016-11-02');
    expect(compute(referralsToMap, story).parts).toMatchObject({ referrals: 2, childrenReferred: 1 });
  });
});

describe('8c: outcomes of the referrals of 8b', () => {
  it.each([
    ['accepted', 'accepted', 'percentageAccepted'],
    ['not_accepted', 'notAccepted', 'percentageNotAccepted'],
    ['step_down_early_help', 'stepDownEarlyHelp', 'percentageStepDownEarlyHelp'],
    ['s47', 's47', 'percentageS47'],
    ['nrm', 'nrm', 'percentageNrm'],
    ['deferred', 'deferred', 'percentageDeferred'],
    ['transferred', 'transferred', 'percentageTransferred'],
    [undefined, 'pending', 'percentagePending'],
  ])('%s', (outcome, name, share) => {
    const story = new BoroughStory()
      .child('A')
      .referral('r', 'A', '2016-11-01', { outcome, outcomeAt: '2017-06-01' })
      .referral('m', 'A', '2016-11-01', { panel: 'MASE', outcome: 'accepted' });
    const { parts } = compute(outcomesOfMapReferrals, story);
    expect(Object.entries(parts).filter(([, number]) => number !== 0)).toEqual(
      [
        ['referrals', 1],
        ['decided', 1],
        [name, 1],
        [share, 100],
      ].filter(([part]) => outcome !== undefined || part !== 'decided'),
    );
  });

  it('reads as the share of referrals with an outcome, and what came of each', () => {
    const story = new BoroughStory()
      .child('A')
      .referral('r', 'A', '2016-11-01', { outcome: 'accepted' })
      .referral('s', 'A', '2016-11-02', { outcome: 'accepted' })
      .referral('t', 'A', '2016-11-03', { outcome: 'nrm' })
      .referral('u', 'A', '2016-11-04');
    expect(compute(outcomesOfMapReferrals, story).display).toBe(
      '75.0 % (3 of 4 referrals): 2 accepted, 1 referred to the national referral mechanism, 1 pending',
    );
  });

  it('without referrals there is nothing to divide by', () =>
    expect(compute(outcomesOfMapReferrals, new BoroughStory())).toMatchObject({
      numerator: 0,
      denominator: 0,
      percentage: null,
      display: 'no referrals in the period',
    }));
});

describe('8d: meetings of MASE', () => {
  it.each([
    ['held', true, '2016-10-01', [1, 0, 0]],
    ['held', true, '2016-12-31', [1, 0, 0]],
    ['held', true, '2017-01-01', [0, 0, 0]],
    ['not held', false, '2016-11-01', [0, 1, 0]],
    ['not recorded', undefined, '2016-11-01', [0, 0, 1]],
  ])('%s (%s) on %s', (_words, held, date, expected) => {
    const result = compute(challengeAndActionAtMase, new BoroughStory().meeting(date, held));
    const { meetingsHeld, meetingsNotHeld, meetingsNotRecorded } = result.parts;
    expect([meetingsHeld, meetingsNotHeld, meetingsNotRecorded]).toEqual(expected);
    expect(result.explanation()).toHaveLength(date === '2017-01-01' ? 0 : 1);
  });

  it('a meeting of another panel is none of MASE', () =>
    expect(compute(challengeAndActionAtMase, new BoroughStory().meeting('2016-11-01', true, 'MACE')).denominator).toBe(
      0,
    ));

  it.each([
    ['about nobody', {}, 1],
    ['about an own child', { childId: 'A' }, 1],
    ['about an own person of 18', { childId: 'OLD' }, 1],
    ["about another authority's child", { childId: 'H' }, 0],
    ['about an id that is not known', { childId: 'X' }, 0],
    ['at another panel', { panel: 'MAP' }, 0],
  ])('a meeting with a challenge %s', (_words, challenge, expected) => {
    const story = new BoroughStory()
      .child('A')
      .child('OLD', { dob: '1990-01-01' })
      .child('H', { responsibleLa: 'E09000008' })
      .meeting('2016-11-01', true)
      .challenge('c', '2016-11-01', challenge);
    expect(compute(challengeAndActionAtMase, story).parts).toMatchObject({
      meetingsHeld: 1,
      meetingsWithChallenge: expected,
      challenges: expected,
    });
  });

  it('two challenges at one meeting are one meeting with a challenge', () => {
    const story = new BoroughStory()
      .meeting('2016-11-01', true)
      .challenge('c', '2016-11-01')
      .challenge('d', '2016-11-01');
    expect(compute(challengeAndActionAtMase, story).parts).toMatchObject({ meetingsWithChallenge: 1, challenges: 2 });
  });

  it('a challenge counts by its meeting date without a record of the meeting, and with an answer of any date', () => {
    const story = new BoroughStory()
      .challenge('c', '2016-12-31', { answeredAt: '2017-09-09' })
      .challenge('d', '2017-01-01');
    expect(compute(challengeAndActionAtMase, story).parts).toMatchObject({
      meetingsHeld: 0,
      challenges: 1,
      challengesAnswered: 1,
      challengesUnanswered: 0,
      percentageMeetingsWithChallenge: null,
    });
  });
});

describe('8d: actions set at MASE and due in the period', () => {
  it.each([
    ['completed on the due date', '2016-11-15', { completedAt: '2016-11-15' }, [1, 1]],
    ['completed before it', '2016-11-15', { completedAt: '2016-09-15' }, [1, 1]],
    ['completed the day after', '2016-11-15', { completedAt: '2016-11-16' }, [1, 0]],
    ['not completed', '2016-11-15', {}, [1, 0]],
    ['cancelled on the due date', '2016-11-15', { cancelledAt: '2016-11-15' }, [0, 0]],
    [
      'completed, and cancelled on the due date',
      '2016-11-15',
      { completedAt: '2016-11-10', cancelledAt: '2016-11-15' },
      [0, 0],
    ],
    ['cancelled the day after', '2016-11-15', { cancelledAt: '2016-11-16' }, [1, 0]],
    ['due on the first day', '2016-10-01', {}, [1, 0]],
    ['due the day before', '2016-09-30', {}, [0, 0]],
    ['due on the last day', '2016-12-31', {}, [1, 0]],
    ['due the day after', '2017-01-01', {}, [0, 0]],
    ['set elsewhere', '2016-11-15', { panel: 'MAP', completedAt: '2016-11-15' }, [0, 0]],
    ["about another authority's child", '2016-11-15', { childId: 'H', completedAt: '2016-11-15' }, [0, 0]],
    ['about an own child', '2016-11-15', { childId: 'A', completedAt: '2016-11-15' }, [1, 1]],
  ])('%s', (_words, due, more, [actionsDue, actionsCompletedInTime]) => {
    const story = new BoroughStory().child('A').child('H', { responsibleLa: 'E09000008' }).action('a', due, more);
    expect(compute(challengeAndActionAtMase, story).parts).toMatchObject({ actionsDue, actionsCompletedInTime });
  });

  it('in a running period, actions due after its last day are not yet counted', () => {
    const story = new BoroughStory().action('a', '2016-11-14').action('b', '2016-11-15').action('c', '2016-12-20');
    expect(compute(challengeAndActionAtMase, story, '2016-11-15T12:00:00.000Z').parts['actionsDue']).toBe(1);
  });

  it('explains each meeting, challenge and action in its own unit', () => {
    const story = new BoroughStory()
      .meeting('2016-11-01', true)
      .challenge('c', '2016-11-01', { answeredAt: '2016-11-09' })
      .action('a', '2016-11-15', { completedAt: '2016-11-16' });
    expect(compute(challengeAndActionAtMase, story).explanation()).toMatchObject([
      { unit: 'meeting', outcome: 'counted', ref: 'MASE 2016-11-01', reason: 'Held, with at least one challenge.' },
      { unit: 'challenge', outcome: 'counted', ref: 'c', reason: 'Answered on 9 Nov 2016.' },
      { unit: 'action', outcome: 'not counted', ref: 'a', reason: 'Completed on 16 Nov 2016, after the due date.' },
    ]);
  });
});
