import { addDays, quarterOf, type LondonDate, type Period } from '@hub/kernel';
import { z } from 'zod';

/** A pack as one group of readers gets it. Data: a council changes it in its configuration. */
export const PackVariant = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  /** Whose rule of disclosure applies to it. */
  audience: z.string().min(1),
  /** Indicators on its first page, in order; each needs a commentary. */
  lines: z.array(z.string().min(1)).min(1),
  /** Indicators behind it, by theme. */
  themes: z.array(z.object({ name: z.string().min(1), indicators: z.array(z.string().min(1)).min(1) })),
  /** Roles that read it, beside those who make it. */
  readers: z.array(z.string().min(1)),
  /** Addresses that are told when it is published. */
  mailTo: z.array(z.email()),
  /** What they are sent: where to read it, or the pack itself as it was sealed; absent = the link. */
  mailAs: z.enum(['link', 'attachment']).optional(),
  /** Days from the first day after a quarter until its draft is made by itself; absent = only on demand. */
  draftAfterDays: z.int().min(0).max(80).optional(),
  /** Addresses of those who write it: they are told when a draft was made by itself. */
  draftMailTo: z.array(z.email()).optional(),
});
export type PackVariant = z.infer<typeof PackVariant>;

const LINES = ['8a', '8b', '8c', '8d', '8e', '8f', '8g', '8h', '8i'];

const MISSING = { name: 'Missing from home, care and education', indicators: ['R2', 'R1', 'R3', 'C1'] };
const TOLD = { name: 'What police told us, and when', indicators: ['T1', 'T2', 'T3', 'T4'] };
const DISRUPTION = { name: 'Disruption of those who exploit children', indicators: ['D1'] };
const STRANDS = { name: 'Strands of risk together', indicators: ['S1'] };

const variant = (
  id: string,
  name: string,
  audience: string,
  readers: readonly string[],
  themes: PackVariant['themes'],
  lines: readonly string[] = LINES,
): PackVariant => ({
  id,
  name,
  audience,
  lines: [...lines],
  themes,
  readers: [...readers],
  mailTo: [],
});

const LEADS = ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'];

/**
 * The packs a hub starts with. The groups of the board read what the board reads; scrutiny and councillors sit in public
 * and read under the rule for councillors.
 */
export const startingVariants: readonly PackVariant[] = [
  {
    ...variant(
      'bscb',
      'Safeguarding children board',
      'board',
      [...LEADS, 'POLICE_LIAISON'],
      [MISSING, TOLD, STRANDS, DISRUPTION],
    ),
    draftAfterDays: 21,
  },
  variant(
    'vulnerable-children',
    'Vulnerable children sub-group',
    'board',
    [...LEADS, 'POLICE_LIAISON'],
    [MISSING, TOLD, STRANDS, DISRUPTION],
  ),
  variant('improvement-board', 'Improvement board', 'board', LEADS, [MISSING, TOLD]),
  variant('management-team', 'Departmental management team', 'board', LEADS, [MISSING, TOLD]),
  variant('scrutiny', 'Scrutiny committee', 'councillors', ['COUNCILLOR', ...LEADS], [MISSING]),
  variant(
    'councillors',
    'All councillors',
    'councillors',
    ['COUNCILLOR', ...LEADS],
    [],
    ['8a', '8b', '8e', '8h', '8i'],
  ),
];

/**
 * The quarter whose draft is due on a London date: the last one that has been over for so many days. Undefined where
 * drafts are made on demand only.
 */
export const quarterDue = (
  { draftAfterDays }: Pick<PackVariant, 'draftAfterDays'>,
  on: LondonDate,
): Period | undefined =>
  draftAfterDays === undefined ? undefined : quarterOf(addDays(quarterOf(addDays(on, -draftAfterDays)).start, -1));

/** The pack of this id; undefined when there is none. */
export const variantOf = (id: string, variants: readonly PackVariant[] = startingVariants): PackVariant | undefined =>
  variants.find((one) => one.id === id);
