import type { ChildCase, Held } from './child-case.js';
import type { RecordKind } from './record-row.js';

/** A record with its kind. */
export type HeldRecord = readonly [kind: RecordKind, held: Held<object>];

/** Every record that is held of a child, in the order in which they are shown to the child. */
export const heldRecords = (childCase: ChildCase): readonly HeldRecord[] => {
  const of = (kind: RecordKind, held: readonly Held<object>[]): HeldRecord[] => held.map((one) => [kind, one]);
  const reports = childCase.episodes.flatMap(({ reports: all }) => all);
  return [
    ...of('child', [childCase.child]),
    ...of('death', childCase.death ? [childCase.death] : []),
    ...of('status', childCase.statuses),
    ...of('keyWorker', childCase.keyWorkers),
    ...reports.flatMap((report) => [
      ...of('report', [report.held]),
      ...of(
        'return',
        [report.return, report.conflictingReturn].filter((one) => one !== undefined),
      ),
    ]),
    ...of('interview', childCase.interviews),
    ...of('assessment', childCase.assessments),
    ...of('plan', childCase.plans),
    ...of('referral', childCase.referrals),
    ...of('review', childCase.reviews),
    ...of('challenge', childCase.challenges),
    ...of('action', childCase.actions),
    ...of('placement', childCase.placements),
    ...of('authorisation', childCase.authorisations),
  ];
};
