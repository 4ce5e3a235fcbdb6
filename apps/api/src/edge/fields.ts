import { isDate, parseTime } from '@hub/kernel';
import { z } from 'zod';

const TIME_PROBLEMS = {
  'not-a-time': 'Write this as a date and a time, for example 2016-10-03T21:40.',
  'does-not-exist':
    'This time does not exist, because the clocks went forward. Give the time as it was shown after the change.',
  'exists-twice':
    'This time exists twice, because the clocks went back: choose before or after, by adding +01:00 (before) or Z (after).',
} as const;

const problem = (code: string, message: string) => ({ code: 'custom' as const, message, params: { code } });

/** A moment: an instant, or a wall time in London that exists exactly once. */
export const time = z.string().transform((text, context) => {
  const parsed = parseTime(text.trim());
  if (parsed.ok) return parsed.instant;
  context.addIssue(problem(parsed.problem, TIME_PROBLEMS[parsed.problem]));
  return z.NEVER;
});

/** A London date that exists. */
export const date = z
  .string()
  .trim()
  .superRefine((text, context) => {
    if (!isDate(text)) {
      context.addIssue(
        problem('not-a-date', 'This date does not exist. Write it as 2016-10-03 and check day and month.'),
      );
    }
  });

/** Text with something in it. */
export const text = z
  .string()
  .trim()
  .superRefine((given, context) => {
    if (given === '') context.addIssue(problem('empty', 'This is needed. Fill it in.'));
    if (given.length > 20_000) context.addIssue(problem('too-long', 'This is too long. Keep it under 20,000 letters.'));
  });

/** Text that may be left empty: then it counts as not given. */
export const optionalText = z
  .string()
  .trim()
  .superRefine((given, context) => {
    if (given.length > 20_000) context.addIssue(problem('too-long', 'This is too long. Keep it under 20,000 letters.'));
  })
  .transform((given) => (given === '' ? undefined : given))
  .optional();

/** An id of another system: what its records are called there. */
export const id = z
  .string()
  .trim()
  .superRefine((given, context) => {
    if (given === '') context.addIssue(problem('empty', 'This is needed. Fill it in.'));
    if (given.length > 200 || /[\u0000-\u001f|]/.test(given)) {
      context.addIssue(
        problem('not-an-id', 'This cannot be an id: it is too long, or holds a sign that ids do not have.'),
      );
    }
  });

/** One of the words that the record knows. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.string().transform((given, context): Words[number] => {
    const word = given.trim();
    if (words.includes(word)) return word as Words[number];
    context.addIssue(problem('not-a-choice', `This must be one of: ${words.join(', ')}.`));
    return z.NEVER;
  });

export const place = z.object({
  easting: z.int().min(0).max(700_000),
  northing: z.int().min(0).max(1_300_000),
  precision: oneOf(['address', 'street', 'postcode', 'outcode', 'ward', 'unknown']).optional(),
});

/** Several texts; empty ones are left out. No list at all when nothing is left. */
export const texts = z
  .array(z.string().trim())
  .transform((given) => given.filter((one) => one !== ''))
  .transform((given) => (given.length === 0 ? undefined : given))
  .optional();
