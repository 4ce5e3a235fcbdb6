// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, type EventOf } from '@hub/kernel';

const ofReport = { subject: (data: { reportRef: string }) => `report:${data.reportRef}` };

/**
 * A child was reported missing from a placement: the care plan is to be reviewed, the independent reviewing officer, the
 * parents and the host authority are to be told, and senior officers are to be briefed at these moments for as long as
 * the child is missing. Does not say that any of it was done.
 */
export const BriefingsPlanned = eventKind(
  'missing.BriefingsPlanned',
  1,
  z.object({ reportRef: z.string().min(1), missingSince: InstantField, briefAt: z.array(InstantField) }),
  { ...ofReport, occurredAt: (data) => data.missingSince },
);

/** The child of the report came back, or the report no longer asks for briefings: those still to come fall away. */
export const BriefingsStoodDown = eventKind(
  'missing.BriefingsStoodDown',
  1,
  z.object({ reportRef: z.string().min(1), from: InstantField }),
  { ...ofReport, occurredAt: (data) => data.from },
);

export const briefingKinds = [BriefingsPlanned, BriefingsStoodDown];
export type BriefingEvent = EventOf<typeof BriefingsPlanned> | EventOf<typeof BriefingsStoodDown>;
