import { z } from 'zod';

const Line = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/[\r\n]/.test(text), 'must be one line');

/** A file that goes with a mail. */
export const MailFile = z.object({
  name: z.string().regex(/^[\w.-]{1,100}$/, 'must be the plain name of a file'),
  mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  base64: z.base64(),
});
export type MailFile = z.infer<typeof MailFile>;

/**
 * A mail that says that something waits in the hub. It leaves the hub's protection, so whoever writes one puts nothing
 * about a child into it: no name, no reference, no date of a child, no link to one. A file goes with it only where it was
 * made for readers outside and the council chose to send it.
 */
export const Mail = z.object({
  /** What the mail is about and for when, for example `reminder|Health|2026-03-02`: the same id is sent once. */
  id: Line,
  to: z.array(z.email()).min(1),
  subject: Line,
  text: z.string().min(1).max(20_000),
  files: z.array(MailFile).optional(),
});
export type Mail = z.infer<typeof Mail>;

/** A way to send mail. */
export interface Mailer {
  /** What it is called on the page of an administrator. */
  readonly name: string;
  /**
   * Sends a mail. Sending the same one again after a crash reaches nobody twice where the way allows that: at the least it
   * carries the same message id. Throws `MailFailed`.
   */
  send(mail: Mail): Promise<void>;
}

/** A mail could not be sent. */
export class MailFailed extends Error {
  override readonly name = 'MailFailed';

  constructor(
    message: string,
    /** Trying again cannot help: somebody must put something right first. */
    readonly lasting: boolean,
  ) {
    super(message.slice(0, 300));
  }
}
