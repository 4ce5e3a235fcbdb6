import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import {
  actionDecider,
  actionStream,
  challengeDecider,
  challengeStream,
  meetingDecider,
  meetingStream,
  panelsKinds,
  referralDecider,
  referralStream,
  reviewDecider,
  reviewStream,
} from './index.js';

describe('records of the panels', () => {
  it('a referral without an outcome is pending; its outcome is a correction', () => {
    const referral = {
      referralId: 'f',
      panel: 'MAP',
      childId: 'A',
      referredAt: '2016-11-01',
      referrerAgency: 'school',
    } as const;
    expect(referralDecider.decide({ type: 'Record', content: referral }, referralDecider.initial)).toMatchObject({
      events: [{ type: 'panels.ChildReferred' }],
    });
    const held = fold(referralDecider, [{ type: 'panels.ChildReferred', data: referral }]);
    expect(
      referralDecider.decide({ type: 'Record', content: { ...referral, outcome: 'accepted' } }, held),
    ).toMatchObject({
      events: [{ type: 'panels.ReferralCorrected', data: { outcome: 'accepted' } }],
    });
  });

  it('a meeting, a review, a challenge and an action are recorded and withdrawn', () => {
    const meeting = { panel: 'MASE', meetingDate: '2016-11-01' } as const;
    const records = [
      meetingDecider.decide({ type: 'Record', content: meeting }, meetingDecider.initial),
      meetingDecider.decide({ type: 'Withdraw', key: { ...meeting } }, meetingDecider.initial),
      reviewDecider.decide(
        { type: 'Record', content: { ...meeting, childId: 'A', decision: 'continue', strands: [] } },
        reviewDecider.initial,
      ),
      reviewDecider.decide({ type: 'Withdraw', key: { ...meeting, childId: 'A' } }, reviewDecider.initial),
      challengeDecider.decide(
        {
          type: 'Record',
          content: { ...meeting, challengeId: 'c', byAgency: 'police', toAgency: 'health', matter: 'late' },
        },
        challengeDecider.initial,
      ),
      challengeDecider.decide({ type: 'Withdraw', key: { challengeId: 'c' } }, challengeDecider.initial),
      actionDecider.decide(
        {
          type: 'Record',
          content: { ...meeting, actionId: 'a', ownerAgency: 'police', action: 'visit', due: '2016-12-01' },
        },
        actionDecider.initial,
      ),
      actionDecider.decide({ type: 'Withdraw', key: { actionId: 'a' } }, actionDecider.initial),
      referralDecider.decide({ type: 'Withdraw', key: { referralId: 'f' } }, referralDecider.initial),
    ];
    expect(records.map((one) => (one.outcome === 'accepted' ? one.events.map(({ type }) => type) : one))).toEqual([
      ['panels.MeetingRecorded'],
      ['panels.MeetingWithdrawn'],
      ['panels.ChildReviewed'],
      ['panels.ReviewWithdrawn'],
      ['panels.ChallengeRaised'],
      ['panels.ChallengeWithdrawn'],
      ['panels.ActionSet'],
      ['panels.ActionWithdrawn'],
      ['panels.ReferralWithdrawn'],
    ]);
  });

  it.each([
    [
      'a review',
      reviewDecider,
      { panel: 'MASE', meetingDate: '2016-11-01', childId: 'A', decision: 'continue', strands: [] },
      'panels.ChildReviewed',
      { decision: 'close' },
      'panels.ReviewCorrected',
    ],
    [
      'a meeting',
      meetingDecider,
      { panel: 'MASE', meetingDate: '2016-11-01' },
      'panels.MeetingRecorded',
      { held: true },
      'panels.MeetingCorrected',
    ],
    [
      'a challenge',
      challengeDecider,
      { challengeId: 'c' },
      'panels.ChallengeRaised',
      { answeredAt: '2016-11-09' },
      'panels.ChallengeCorrected',
    ],
    [
      'an action',
      actionDecider,
      { actionId: 'a' },
      'panels.ActionSet',
      { completedAt: '2016-11-09' },
      'panels.ActionCorrected',
    ],
  ])('%s that reads otherwise is corrected', (_words, decider, content, type, more, corrected) => {
    const state = decider.evolve(decider.initial as never, { type, data: content } as never);
    expect(decider.decide({ type: 'Record', content: { ...content, ...more } } as never, state as never)).toMatchObject(
      {
        events: [{ type: corrected }],
      },
    );
  });
});

describe('what the log is told', () => {
  const kind = (type: string) => panelsKinds.find((one) => one.type === `panels.${type}`);

  it('one record is one stream', () =>
    expect([
      referralStream('f'),
      meetingStream('MASE', '2016-11-01'),
      reviewStream('MASE', '2016-11-01', 'A'),
      challengeStream('c'),
      actionStream('a'),
    ]).toEqual([
      'panels.referral-f',
      'panels.meeting-MASE|2016-11-01',
      'panels.review-MASE|2016-11-01|A',
      'panels.challenge-c',
      'panels.action-a',
    ]));

  it('free text is sealed with the key of the child, or of the meeting when it is about none', () => {
    expect(kind('ChallengeRaised')?.personal).toEqual(['matter']);
    expect(kind('ActionSet')?.personal).toEqual(['owner', 'action', 'cancelReason']);
    const meeting = { panel: 'MASE', meetingDate: '2016-11-01' };
    for (const type of ['ChallengeRaised', 'ActionSet']) {
      expect(kind(type)?.subject({ ...meeting, childId: 'A' })).toBe('child:A');
      expect(kind(type)?.subject(meeting)).toBe('meeting:MASE|2016-11-01');
    }
  });
});
