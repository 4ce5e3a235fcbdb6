import { DateField, InstantField } from '@hub/kernel';
import { CONSENT_OF, GATEWAY_CODES, HANDOVER_PARTS, RESPONSIBILITIES } from '@hub/sharing';
import { z } from 'zod';
import { PackageContent } from './package.js';

/** What is inside a letter with a child's record. */
export const Package = z.strictObject({
  /** The position of the sender's log at which this was known there. */
  position: z.number().int().min(0),
  movedOn: DateField,
  responsibility: z.enum(RESPONSIBILITIES),
  gateway: z.enum(GATEWAY_CODES),
  consent: z.strictObject({ of: z.enum(CONSENT_OF), givenOn: DateField }).optional(),
  parts: z.array(z.enum(HANDOVER_PARTS)),
  content: PackageContent,
});
export type PackageLetter = z.infer<typeof Package>;

/** What is inside a receipt or an answer. */
export const Answer = z.strictObject({
  digest: z.string().min(1),
  at: InstantField,
  answer: z.enum(['accepted', 'refused']).optional(),
  reason: z.string().min(1).max(20_000).optional(),
});
