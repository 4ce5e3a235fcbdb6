import { readFileSync } from 'node:fs';
import { UnusualSettings, USUAL_RULES } from '@hub/sharing';
import { BadSettings } from './settings.js';

/**
 * The rules of unusual access: those of the file, or the usual ones when none is named. Throws `BadSettings` that names
 * every place of the file that cannot be used.
 */
export const readUnusualRules = (file: string | undefined): UnusualSettings => {
  if (file === undefined) return USUAL_RULES;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadSettings(`HUB_UNUSUAL: ${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  const parsed = UnusualSettings.safeParse(content);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `HUB_UNUSUAL: ${path.join('.')}: ${message}`);
  throw new BadSettings(problems.join('\n'));
};
