import { describe, expect, it } from '@jest/globals';
import { Story } from '@hub/testing';
import { recordAfter, recordKindOf, rowsAfter } from './record-row.js';

const STREAM = 'exploitation.plan-p|1-2';
const plan = { planId: 'p', childId: 'A', agreedAt: '2016-01-01' };

describe('the record that a stream holds', () => {
  it.each([
    ['children.child-A', 'child'],
    ['children.status-A|CIN|2016-01-01', 'status'],
    ['children.keyworker-A|2016-01-01', 'keyWorker'],
    ['children.merge-A', 'merge'],
    ['children.match-r-1', 'match'],
    ['missing.report-r-1', 'report'],
    ['missing.return-r', 'return'],
    ['interviews.interview-i', 'interview'],
    ['interviews.duty-r', 'duty'],
    ['exploitation.assessment-a', 'assessment'],
    ['exploitation.plan-p', 'plan'],
    ['panels.referral-f', 'referral'],
    ['panels.meeting-MASE|2016-01-01', 'meeting'],
    ['panels.review-MASE|2016-01-01|A', 'review'],
    ['panels.challenge-c', 'challenge'],
    ['panels.action-a', 'action'],
    ['placements.placement-A|2016-01-01', 'placement'],
    ['placements.authorisation-A|2016-01-01', 'authorisation'],
    ['disruption.step-d|granted|2016-01-01', 'step'],
    ['deliveries.delivery-d', undefined],
  ])('%s is a %s', (stream, kind) => expect(recordKindOf(stream)).toBe(kind));

  it('an event of another stream is no record', () =>
    expect(
      recordAfter(new Story().event('deliveries.delivery-d', 'deliveries.DeliveryOpened', {}), undefined),
    ).toBeUndefined());
});

describe('the record after an event', () => {
  it('is the later version, known since the first', () => {
    const story = new Story('2016-05-01T00:00:00.000Z');
    const first = story.event(STREAM, 'exploitation.SafetyPlanAgreed', plan);
    story.recordedAt = '2016-06-01T00:00:00.000Z';
    const second = story.event(STREAM, 'exploitation.SafetyPlanCorrected', { ...plan, endedAt: '2016-07-01' });
    expect(rowsAfter([first, second])).toEqual([
      {
        key: STREAM,
        kind: 'plan',
        child: 'A',
        report: '',
        withdrawn: false,
        content: { ...plan, endedAt: '2016-07-01' },
        knownAt: '2016-06-01T00:00:00.000Z',
        firstKnownAt: '2016-05-01T00:00:00.000Z',
        position: 2,
        revision: 1,
        correlationId: 'command-2',
      },
    ]);
  });

  it('events of other streams are passed over', () => {
    const story = new Story();
    const events = [
      story.event('deliveries.delivery-d', 'deliveries.DeliveryOpened', {}),
      story.event(STREAM, 'exploitation.SafetyPlanAgreed', plan),
    ];
    expect(rowsAfter(events).map(({ key }) => key)).toEqual([STREAM]);
  });

  it('a withdrawn record keeps what it said, and stands again with a later version', () => {
    const story = new Story();
    const events = [
      story.event(STREAM, 'exploitation.SafetyPlanAgreed', plan),
      story.event(STREAM, 'exploitation.SafetyPlanWithdrawn', { planId: 'p' }),
    ];
    expect(rowsAfter(events)).toMatchObject([{ withdrawn: true, content: plan, child: 'A' }]);
    const again = { ...plan, agreedAt: '2016-02-02' };
    expect(rowsAfter([...events, story.event(STREAM, 'exploitation.SafetyPlanCorrected', again)])).toMatchObject([
      { withdrawn: false, content: again },
    ]);
  });

  it('a record that was withdrawn before it was heard of holds only its key', () =>
    expect(
      rowsAfter([new Story().event('missing.report-r', 'missing.ReportWithdrawn', { reportRef: 'r' })]),
    ).toMatchObject([{ withdrawn: true, content: { reportRef: 'r' }, report: 'r', child: '' }]));

  it('a merge that was taken back is withdrawn', () => {
    const story = new Story();
    const rows = rowsAfter([
      story.event('children.merge-A', 'children.IdsMerged', { oldChildId: 'A', childId: 'B', mergedAt: 't' }),
      story.event('children.merge-A', 'children.IdsUnmerged', { oldChildId: 'A' }),
    ]);
    expect(rows).toMatchObject([{ withdrawn: true, child: 'B' }]);
  });

  it('a duty gathers what its events say', () => {
    const story = new Story();
    const required = story.event('interviews.duty-r', 'interviews.InterviewRequired', {
      reportRef: 'r',
      returnedAt: 't1',
      dueAt: 't4',
    });
    const excused = story.event('interviews.duty-r', 'interviews.InterviewNotRequired', {
      reportRef: 'r',
      reason: 'x',
      decidedAt: 't2',
    });
    const again = story.event('interviews.duty-r', 'interviews.InterviewRequiredAgain', { reportRef: 'r' });
    expect(rowsAfter([required, excused])[0]?.content).toEqual({
      reportRef: 'r',
      requiredSince: 't1',
      notRequired: { reason: 'x', decidedAt: 't2' },
    });
    expect(rowsAfter([required, excused, again])[0]?.content).toEqual({ reportRef: 'r', requiredSince: 't1' });
    expect(rowsAfter([excused])[0]).toMatchObject({ report: 'r', withdrawn: false });
  });
});
