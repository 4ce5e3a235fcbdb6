import { createHmac } from 'node:crypto';
import { MailFailed, type Mail, type Mailer } from './mail.js';
import { shortIdOf } from './message-id.js';

/** A service of GOV.UK Notify, which councils may use. */
export interface NotifyService {
  /** As Notify gives it: a name, the id of the service and the secret, joined by hyphens. */
  readonly apiKey: string;
  /** A template with ((subject)) as its subject and ((text)) as its body. */
  readonly templateId: string;
  /** Where the service answers. */
  readonly address: string;
}

const UUID = 36;
const WAIT_MS = 20_000;
/** Sent before, and known not to have come: it may be sent again. */
const CAME_NOT = new Set(['permanent-failure', 'temporary-failure', 'technical-failure']);

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The token of one request: who asks and when, signed with the secret (HS256). */
const tokenOf = (apiKey: string, seconds: number): string => {
  const secret = apiKey.slice(-UUID);
  const service = apiKey.slice(-(2 * UUID + 1), -(UUID + 1));
  const claims = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded({ iss: service, iat: seconds })}`;
  return `${claims}.${createHmac('sha256', secret).update(claims).digest('base64url')}`;
};

/** Sends through GOV.UK Notify, each address on its own. What was sent before is looked up by its reference first. */
export const notifyMailer = (
  { apiKey, templateId, address }: NotifyService,
  secondsNow: () => number = () => Math.floor(Date.now() / 1000),
): Mailer => {
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${tokenOf(apiKey, secondsNow())}`, 'content-type': 'application/json' };
    let answer: Response;
    try {
      answer = await fetch(new URL(path, address), {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(WAIT_MS),
        redirect: 'error',
      });
    } catch {
      throw new MailFailed('GOV.UK Notify cannot be reached', false);
    }
    if (answer.ok) return answer.json();
    throw new MailFailed(`GOV.UK Notify refused with ${answer.status}`, answer.status === 400);
  };

  const wasSent = async (reference: string): Promise<boolean> => {
    const found = (await ask(`/v2/notifications?template_type=email&reference=${reference}`)) as {
      readonly notifications: readonly { readonly status: string }[];
    };
    return found.notifications.some(({ status }) => !CAME_NOT.has(status));
  };

  const sendTo = async (to: string, { id, subject, text }: Mail): Promise<void> => {
    const reference = shortIdOf(`${id}|${to}`);
    if (await wasSent(reference)) return;
    await ask('/v2/notifications/email', {
      email_address: to,
      template_id: templateId,
      personalisation: { subject, text },
      reference,
    });
  };

  return {
    name: 'GOV.UK Notify',
    send: async (mail) => {
      if (mail.files?.length) throw new MailFailed('GOV.UK Notify takes no files here. Send a link instead', true);
      for (const to of mail.to) await sendTo(to, mail);
    },
  };
};
