// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, InstantField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

export const CATEGORIES = ['missing', 'absent'] as const;
export const RISK_GRADES = ['high', 'medium', 'low', 'none'] as const;
export const MISSING_FROM = [
  'home',
  'foster',
  'childrens_home',
  'semi_independent',
  'hospital',
  'school',
  'other',
] as const;

/** One police report (MERLIN or COMPACT) that a child is missing or absent. Several may be about one absence. */
export const ReportDetails = z.object({
  reportRef: z.string().min(1),
  cadRef: z.string().optional(),
  childId: z.string().optional(),
  surname: personal(z.string().min(1)),
  forename: personal(z.string().min(1)),
  dob: personal(DateField),
  sex: z.enum(['1', '2', '9']).optional(),
  category: z.enum(CATEGORIES),
  riskGrade: z.enum(RISK_GRADES).optional(),
  missingFromType: z.enum(MISSING_FROM).optional(),
  missingFromName: personal(z.string()).optional(),
  lastSeenAt: InstantField,
  reportedAt: InstantField,
  laNotifiedAt: InstantField.optional(),
  categoryChangedAt: InstantField.optional(),
  lastSeenPlace: personal(Place).optional(),
  cseFlag: z.boolean().optional(),
  gangFlag: z.boolean().optional(),
  traffickingFlag: z.boolean().optional(),
  circumstances: personal(z.string()).optional(),
  assumed: AssumedField,
});
export type ReportDetails = z.infer<typeof ReportDetails>;

const ofReport = {
  subject: (data: { reportRef: string; childId?: string | undefined }) =>
    data.childId ? `child:${data.childId}` : `report:${data.reportRef}`,
};
const details = {
  ...ofReport,
  occurredAt: (data: { lastSeenAt?: string | undefined }) => data.lastSeenAt,
};

/** Someone told police that this child is missing or absent. Does not say that we were told, nor that it is a new absence. */
export const ChildReportedMissing = eventKind('missing.ChildReportedMissing', 1, ReportDetails, details);

/** Police upgraded an absence to missing under the same reference. The earlier category stays in history. */
export const AbsenceUpgraded = eventKind('missing.AbsenceUpgraded', 1, ReportDetails, {
  ...ofReport,
  occurredAt: (data) => data.categoryChangedAt ?? data.lastSeenAt,
});

/** The report now reads otherwise, for example because we were told later. The earlier version stays in history. */
export const ReportCorrected = eventKind('missing.ReportCorrected', 1, ReportDetails, details);

/** Police took the report back: it counts nowhere, and what refers to it stays with it. */
export const ReportWithdrawn = eventKind('missing.ReportWithdrawn', 1, z.object({ reportRef: z.string() }), {
  subject: (data) => `report:${data.reportRef}`,
});

export const reportKinds = [ChildReportedMissing, AbsenceUpgraded, ReportCorrected, ReportWithdrawn];
export type ReportEvent =
  | EventOf<typeof ChildReportedMissing>
  | EventOf<typeof AbsenceUpgraded>
  | EventOf<typeof ReportCorrected>
  | EventOf<typeof ReportWithdrawn>;
