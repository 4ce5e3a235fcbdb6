import { describe, expect, it } from '@jest/globals';
import { fold, type RecordCommand } from '@hub/kernel';
import {
  missingKinds,
  reportDecider,
  reportStream,
  returnDecider,
  returnStream,
  type ReportDetails,
  type ReturnDetails,
} from './index.js';

const report: ReportDetails = {
  reportRef: 'r',
  surname: 'Ash',
  forename: 'Sam',
  dob: '2002-03-04',
  category: 'absent',
  riskGrade: 'none',
  lastSeenAt: '2016-11-01T10:00:00.000Z',
  reportedAt: '2016-11-01T11:00:00.000Z',
};
const held = fold(reportDecider, [{ type: 'missing.ChildReportedMissing', data: report }]);
const decide = (content: ReportDetails, state = held): unknown => {
  const decision = reportDecider.decide({ type: 'Record', content }, state);
  return decision.outcome === 'accepted' ? decision.events.map(({ type }) => type) : decision.refusal.code;
};

describe('a police report', () => {
  it.each([
    ['a second before the last sighting', '2016-11-01T09:59:59.000Z', 'reported-before-last-seen'],
    ['at the moment of the last sighting', '2016-11-01T10:00:00.000Z', ['missing.ChildReportedMissing']],
  ])('made %s', (_words, reportedAt, expected) =>
    expect(decide({ ...report, reportedAt }, reportDecider.initial)).toEqual(expected),
  );

  it('made before the last sighting is refused, says what to check and where', () =>
    expect(
      reportDecider.decide(
        { type: 'Record', content: { ...report, reportedAt: '2016-11-01T09:59:59.000Z' } },
        reportDecider.initial,
      ),
    ).toMatchObject({
      refusal: {
        field: 'reportedAt',
        message: 'The report was made before the child was last seen. Check both times.',
      },
    }));

  it.each([
    ['the same again', report, []],
    ['told later', { ...report, laNotifiedAt: '2016-11-02T10:00:00.000Z' }, ['missing.ReportCorrected']],
    [
      'upgraded to missing, with the time of the change',
      { ...report, category: 'missing', categoryChangedAt: '2016-11-02T10:00:00.000Z' },
      ['missing.AbsenceUpgraded'],
    ],
    [
      'upgraded and graded anew',
      { ...report, category: 'missing', categoryChangedAt: '2016-11-02T10:00:00.000Z', riskGrade: 'high' },
      ['missing.AbsenceUpgraded'],
    ],
    ['called missing without a time of the change', { ...report, category: 'missing' }, ['missing.ReportCorrected']],
    [
      'upgraded, and something else put right',
      { ...report, category: 'missing', categoryChangedAt: '2016-11-02T10:00:00.000Z', sex: '1' },
      ['missing.ReportCorrected'],
    ],
    [
      'still absent, with a time of change',
      { ...report, categoryChangedAt: '2016-11-02T10:00:00.000Z' },
      ['missing.ReportCorrected'],
    ],
  ] as [string, ReportDetails, string[]][])('%s', (_words, content, expected) =>
    expect(decide(content)).toEqual(expected),
  );

  it('that says missing is corrected, not upgraded, to missing', () => {
    const missing = fold(reportDecider, [
      { type: 'missing.ChildReportedMissing', data: { ...report, category: 'missing' } },
    ]);
    const content = { ...report, category: 'missing', categoryChangedAt: '2016-11-02T10:00:00.000Z' } as const;
    expect(decide(content, missing)).toEqual(['missing.ReportCorrected']);
  });

  it('is withdrawn by its reference alone, and stands again with a later version', () => {
    const withdrawal = reportDecider.decide({ type: 'Withdraw', key: { reportRef: 'r' } }, held);
    expect(withdrawal).toEqual({
      outcome: 'accepted',
      events: [{ type: 'missing.ReportWithdrawn', data: { reportRef: 'r' } }],
    });
    const withdrawn = reportDecider.evolve(held, { type: 'missing.ReportWithdrawn', data: { reportRef: 'r' } });
    expect(withdrawn.status).toBe('withdrawn');
    expect(decide(report, withdrawn)).toEqual(['missing.ReportCorrected']);
  });

  it('holds what the upgrade says', () =>
    expect(
      reportDecider.evolve(held, { type: 'missing.AbsenceUpgraded', data: { ...report, category: 'missing' } }),
    ).toMatchObject({
      status: 'held',
      content: { category: 'missing' },
    }));
});

describe('a return', () => {
  const returned: ReturnDetails = { reportRef: 'r', foundAt: '2016-11-02T10:00:00.000Z' };

  it('is taken whatever its time: the report may come later', () =>
    expect(
      returnDecider.decide(
        { type: 'Record', content: { reportRef: 'r', foundAt: '1999-01-01T00:00:00.000Z' } },
        returnDecider.initial,
      ),
    ).toMatchObject({ events: [{ type: 'missing.ChildReturned' }] }));

  it.each<[string, RecordCommand<ReturnDetails>, string[]]>([
    ['the same again', { type: 'Record', content: returned }, []],
    [
      'of which we were told later',
      { type: 'Record', content: { ...returned, laNotifiedAt: '2016-11-03T09:00:00.000Z' } },
      ['missing.ReturnCorrected'],
    ],
    ['recorded in error', { type: 'Withdraw', key: { reportRef: 'r' } }, ['missing.ReturnWithdrawn']],
  ])('%s', (_words, command, types) => {
    const decision = returnDecider.decide(command, { status: 'held', content: returned });
    expect(decision.outcome === 'accepted' && decision.events.map(({ type }) => type)).toEqual(types);
  });

  it('that was taken back is known again with a later version', () =>
    expect(
      returnDecider.decide({ type: 'Record', content: returned }, { status: 'withdrawn', content: returned }),
    ).toMatchObject({ events: [{ type: 'missing.ReturnCorrected' }] }));
});

describe('what the log is told', () => {
  const kind = (type: string) => missingKinds.find((one) => one.type === type);

  it('one record is one stream', () =>
    expect([reportStream('r'), returnStream('r')]).toEqual(['missing.report-r', 'missing.return-r']));

  it('who and where is sealed, and the words of the report', () => {
    expect(kind('missing.ChildReportedMissing')?.personal).toEqual([
      'surname',
      'forename',
      'dob',
      'missingFromName',
      'lastSeenPlace',
      'circumstances',
    ]);
    expect(kind('missing.ChildReturned')?.personal).toEqual(['foundPlace']);
  });

  it('a report is sealed with the key of the child it names, else with its own', () => {
    expect(kind('missing.ChildReportedMissing')?.subject({ reportRef: 'r', childId: 'A' })).toBe('child:A');
    expect(kind('missing.ChildReportedMissing')?.subject({ reportRef: 'r' })).toBe('report:r');
    expect(kind('missing.ReportWithdrawn')?.subject({ reportRef: 'r' })).toBe('report:r');
  });

  it('it happened when the child was last seen, found, or upgraded', () => {
    expect(kind('missing.ChildReportedMissing')?.occurredAt({ lastSeenAt: 's' })).toBe('s');
    expect(kind('missing.ChildReturned')?.occurredAt({ foundAt: 'f' })).toBe('f');
    expect(kind('missing.AbsenceUpgraded')?.occurredAt({ lastSeenAt: 's', categoryChangedAt: 'c' })).toBe('c');
    expect(kind('missing.AbsenceUpgraded')?.occurredAt({ lastSeenAt: 's' })).toBe('s');
  });
});
