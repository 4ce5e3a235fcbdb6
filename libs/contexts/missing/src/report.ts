import {
  accept,
  changedFields,
  recordDecider,
  refusal,
  type Decider,
  type RecordCommand,
  type RecordState,
} from '@hub/kernel';
import type { ReportDetails, ReportEvent } from './report.events.js';

const record = recordDecider<
  ReportDetails,
  'missing.ChildReportedMissing',
  'missing.ReportCorrected',
  'missing.ReportWithdrawn'
>({
  recorded: 'missing.ChildReportedMissing',
  corrected: 'missing.ReportCorrected',
  withdrawn: 'missing.ReportWithdrawn',
  rules: ({ lastSeenAt, reportedAt }) =>
    reportedAt < lastSeenAt
      ? refusal(
          'reported-before-last-seen',
          'The report was made before the child was last seen. Check both times.',
          'reportedAt',
        )
      : undefined,
});

const UPGRADE = new Set(['category', 'categoryChangedAt', 'riskGrade']);

const isUpgrade = (before: ReportDetails, after: ReportDetails): boolean =>
  before.category === 'absent' &&
  after.category === 'missing' &&
  after.categoryChangedAt !== undefined &&
  changedFields(before, after).every((field) => UPGRADE.has(field));

/** Records a police report, its upgrade from absent to missing, its correction or withdrawal. Stream: `missing.report-<ref>`. */
export const reportDecider: Decider<RecordState<ReportDetails>, RecordCommand<ReportDetails>, ReportEvent> = {
  initial: record.initial,
  decide: (command, state) => {
    if (command.type === 'Record' && state.status === 'held' && isUpgrade(state.content, command.content)) {
      return accept({ type: 'missing.AbsenceUpgraded', data: command.content });
    }
    return record.decide(command, state) as ReturnType<typeof reportDecider.decide>;
  },
  evolve: (state, event) => record.evolve(state, event as never),
};
