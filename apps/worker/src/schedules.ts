import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DEFAULT_SCHEDULE, RetentionSchedule } from '@hub/records';
import { BadSettings } from './settings.js';

const Schedules = z.array(RetentionSchedule).min(1);

/**
 * The retention rules of a council, from a JSON file with a list of schedules, each from a date on; those the hub comes
 * with when there is no file. Throws `BadSettings` naming what in the file cannot be used.
 */
export const readSchedules = (file: string | undefined): readonly RetentionSchedule[] => {
  if (file === undefined) return [DEFAULT_SCHEDULE];
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadSettings(`HUB_RETENTION: ${file} cannot be read as JSON (${(error as Error).message})`);
  }
  const parsed = Schedules.safeParse(content);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the list'}: ${message}`);
  throw new BadSettings(`HUB_RETENTION: ${file}\n${issues.join('\n')}`);
};
