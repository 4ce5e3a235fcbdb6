import { z } from 'zod';
import { fileMailer } from './file-mailer.js';
import type { Mailer } from './mail.js';
import { notifyMailer } from './notify-mailer.js';
import { smtpMailer } from './smtp-mailer.js';

const NOTIFY = 'https://api.notifications.service.gov.uk';
const API_KEY = /[0-9a-f-]{36}-[0-9a-f-]{36}$/;

/** By which way a deployment sends mail. */
export const MailWay = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('file'), from: z.string().min(1), folder: z.string().min(1) }),
  z.strictObject({
    by: z.literal('smtp'),
    from: z.string().includes('@'),
    host: z.string().min(1),
    port: z.int().min(1).max(65_535).default(587),
    security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
    user: z.string().min(1).optional(),
    password: z.string().min(1).optional(),
  }),
  z.strictObject({
    by: z.literal('notify'),
    apiKey: z.string().regex(API_KEY, 'must be a key as GOV.UK Notify gives it'),
    templateId: z.string().min(1),
    address: z.url({ protocol: /^https?$/ }).default(NOTIFY),
  }),
]);
export type MailWay = z.infer<typeof MailWay>;

/** The way to send mail that a deployment chose. */
export const mailerOf = (way: MailWay): Mailer => {
  switch (way.by) {
    case 'file':
      return fileMailer(way.folder, way.from);
    case 'smtp':
      return smtpMailer(way, way.from);
    case 'notify':
      return notifyMailer(way);
  }
};
