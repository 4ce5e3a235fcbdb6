import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MailWay } from '@hub/mailer';
import { BadSettings } from '../settings.js';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When agencies are reminded, and to which addresses. */
export const Reminders = z.strictObject({
  /** London weekdays. */
  on: z.array(z.enum(WEEKDAYS)).min(1),
  /** London wall time from which it is done. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00'),
  /** Addresses by the name of the agency. An agency without any is reminded in the hub only. */
  to: z.record(z.string().min(1), z.array(z.email()).min(1)),
});
export type Reminders = z.infer<typeof Reminders>;

/** Who is told that the area near a checked address has turned. */
export const AreaAlerts = z.strictObject({
  /** London wall time from which it is looked at, once a day. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 07:30'),
  /** Addresses of those who place children and see the borough. */
  to: z.array(z.email()).min(1),
});
export type AreaAlerts = z.infer<typeof AreaAlerts>;

/** Mail of a deployment. */
export const MailSettings = z.strictObject({
  send: MailWay,
  /** Where people open the hub: the only link in a mail. */
  hub: z.url({ protocol: /^https?$/ }),
  reminders: Reminders.optional(),
  areas: AreaAlerts.optional(),
});
export type MailSettings = z.infer<typeof MailSettings>;

/**
 * How this hub sends mail, from the file that HUB_MAIL names; undefined when there is none: then nothing leaves it. Throws
 * `BadSettings` naming every place that cannot be used, never what stands there: it may be a password.
 */
export const readMailSettings = (file: string | undefined): MailSettings | undefined => {
  if (file === undefined) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new BadSettings(`HUB_MAIL: ${file} cannot be read as JSON`);
  }
  const parsed = MailSettings.safeParse(content);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `HUB_MAIL: ${path.join('.') || 'the file'}: ${message}`,
  );
  throw new BadSettings(problems.join('\n'));
};
