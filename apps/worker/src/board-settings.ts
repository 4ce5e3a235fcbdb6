import { readFileSync } from 'node:fs';
import { PackVariant, startingVariants } from '@hub/assurance';
import { startingRules, type AudienceRule } from '@hub/disclosure';
import { z } from 'zod';
import { BadSettings } from './settings.js';

const Rule = z.object({
  audience: z.string().min(1),
  from: z.iso.date(),
  threshold: z.int().min(1).max(100),
  range: z.int().min(1).max(100),
  roundTo: z.int().min(1).max(100),
  alsoReads: z.array(z.string()),
  lateFactsAdd: z.boolean(),
  smallestQuery: z.int().min(2),
  source: z.string().min(1),
});

const BoardFile = z
  .object({ variants: z.array(PackVariant).min(1).optional(), rules: z.array(Rule).optional() })
  .superRefine(({ variants = [], rules = [] }, context) => {
    const audiences = new Set([...startingRules, ...rules].map(({ audience }) => audience));
    for (const { id, audience } of variants) {
      if (audiences.has(audience)) continue;
      context.addIssue({
        code: 'custom',
        message: `the pack "${id}" is for "${audience}", which has no rule of disclosure`,
      });
    }
    const loose = rules.find(({ audience, threshold, range }) => {
      const least = startingRules.find((one) => one.audience === audience);
      return least && (threshold < least.threshold || range < least.range);
    });
    if (loose) {
      context.addIssue({
        code: 'custom',
        message: `the rule for "${loose.audience}" from ${loose.from} is laxer than the one the hub comes with; rules can only be stricter`,
      });
    }
  });

/** Which packs there are, and by which rules small numbers are kept from their readers. */
export interface BoardSettings {
  readonly variants: readonly PackVariant[];
  readonly rules: readonly AudienceRule[];
}

/**
 * The packs and rules of a council, from a JSON file; those the hub comes with when there is no file. A rule of the file
 * is stricter than the hub's own, from its date on. Throws `BadSettings` naming what in the file cannot be used.
 */
export const readBoardSettings = (file: string | undefined): BoardSettings => {
  if (file === undefined) return { variants: startingVariants, rules: startingRules };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadSettings(`HUB_PACKS: ${file} cannot be read as JSON (${(error as Error).message})`);
  }
  const parsed = BoardFile.safeParse(content);
  if (parsed.success) {
    const { variants = startingVariants, rules = [] } = parsed.data;
    return { variants, rules: [...startingRules, ...rules] };
  }
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new BadSettings(`HUB_PACKS: ${file}\n${issues.join('\n')}`);
};
