import { createTransport } from 'nodemailer';
import { MailFailed, type Mailer } from './mail.js';
import { shortIdOf } from './message-id.js';

/** A mail server, as a council's own. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `tls` = from the first byte; `starttls` = must be offered; `none` = on one machine only, for trial. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const WAIT_MS = 20_000;

interface SmtpError {
  readonly message: string;
  readonly code?: string;
  readonly responseCode?: number;
}

/** Refused for good: an answer of the 500s, or addresses nobody takes. A refused sign-in can be put right at the server. */
const lastingIn = ({ responseCode = 0, code }: SmtpError): boolean => code !== 'EAUTH' && responseCode >= 500;

/** Sends through a mail server. The message id is made of the mail's own, so that one sent twice can be known as one. */
export const smtpMailer = ({ host, port, security, user, password }: SmtpServer, from: string): Mailer => {
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  return {
    name: `mail server ${host}`,
    send: async ({ id, to, subject, text, files = [] }) => {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          messageId: `<${shortIdOf(id)}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: files.map(({ name, mediaType, base64 }) => ({
            filename: name,
            contentType: mediaType,
            content: Buffer.from(base64, 'base64'),
          })),
        });
      } catch (error) {
        const failed = error as SmtpError;
        throw new MailFailed(`The mail server says: ${failed.message}`, lastingIn(failed));
      }
    },
  };
};
