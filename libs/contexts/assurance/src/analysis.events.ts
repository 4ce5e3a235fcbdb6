// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { PackFile } from './pack.events.js';

const key = {
  /** The financial year it is about: `2016-17`. */
  year: z.string().min(1),
  edition: z.int().min(1),
};

/**
 * The numbers and words of the year's analysis of return interviews are those known at this position of the log. Drafted
 * again, the edition takes them from a later position. It does not say that anybody has looked at them.
 */
export const AnalysisDrafted = eventKind(
  'assurance.AnalysisDrafted',
  1,
  z.object({
    ...key,
    audience: z.string().min(1),
    logPosition: z.int().min(0),
    knownAt: InstantField,
    draftedBy: z.string().min(1),
  }),
);

/**
 * A second person looked the analysis through; it is these files, and they show this release of the ledger. From here on
 * its numbers count as given. It does not say that anybody read it.
 */
export const AnalysisSealed = eventKind(
  'assurance.AnalysisSealed',
  1,
  z.object({
    ...key,
    releaseId: z.string().min(1),
    logPosition: z.int().min(0),
    knownAt: InstantField,
    /** Digest of the log up to that position. */
    logDigest: z.string().min(1),
    /** SHA-256 of what all files are drawn from. */
    contentDigest: z.string().min(1),
    files: z.array(PackFile).min(1),
    /** In which form its documents are drawn; absent: the first, before forms were counted. */
    form: z.int().min(2).optional(),
    sealedBy: z.string().min(1),
  }),
);

/**
 * The edition is not to be used any more, and why. What it gave stays in the ledger: it cannot be taken back. It does not
 * say that nobody uses it.
 */
export const AnalysisWithdrawn = eventKind(
  'assurance.AnalysisWithdrawn',
  1,
  z.object({ ...key, reason: personal(z.string().min(1)), withdrawnBy: z.string().min(1) }),
  { subject: ({ year }) => `analysis:${year}` },
);

export const analysisKinds = [AnalysisDrafted, AnalysisSealed, AnalysisWithdrawn];
export type AnalysisEvent =
  EventOf<typeof AnalysisDrafted> | EventOf<typeof AnalysisSealed> | EventOf<typeof AnalysisWithdrawn>;
