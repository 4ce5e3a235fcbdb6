import type { Lacking } from './claims.js';

/** Why a sign-in did not come to anything. */
export type Reason = 'over' | 'cancelled' | 'unreachable' | 'failed' | 'program' | Lacking;

/** A sign-in that came to nothing. `detail` is a code for whoever runs the hub; it holds nothing of the person. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  constructor(
    readonly reason: Reason,
    readonly detail = '',
  ) {
    super(`${reason} ${detail}`.trim());
  }
}

/** The reason as it stands in the audit and in the log of the server. */
export const REASONS: Readonly<Record<Reason, string>> = {
  over: 'The answer came late, in another browser, or a second time.',
  cancelled: 'The person or their sign-in service stopped it.',
  unreachable: 'The sign-in service could not be reached.',
  failed: 'The answer of the sign-in service could not be trusted.',
  program: 'It is none of the programs that may sign in.',
  role: 'Nothing in their account gives them a role in this hub.',
  agency: 'Nothing in their account says which agency they work for.',
  groups: 'Their account is in too many groups for the sign-in service to send them.',
};

interface Words {
  /** What the sign-in service is called. */
  readonly service: string;
  /** Whom to ring, as a sentence. */
  readonly contact: string;
  /** By which the refusal is found in the audit. */
  readonly reference?: string;
}

/** What the person is told: what happened, and what to do or whom to ring. */
export const refusalInWords = (reason: Reason, { service, contact, reference }: Words): string => {
  const ring = reference === undefined ? contact : `${contact} Give them this reference: ${reference}.`;
  switch (reason) {
    case 'over':
      return 'This sign-in took too long, was begun in another browser, or was used already. Begin again.';
    case 'cancelled':
      return 'You were not signed in: it was stopped before the end. Begin again when you are ready.';
    case 'unreachable':
      return `${service} cannot be reached at the moment. Try again in a few minutes. If it goes on: ${contact}`;
    case 'failed':
      return `You were not signed in: what ${service} answered could not be trusted. Begin again. If it goes on: ${contact}`;
    case 'program':
      return `${service} vouches for a program that may not sign in here. ${ring}`;
    case 'role':
      return `${service} knows you, but you have no role in this hub, so nothing was opened. ${ring}`;
    case 'agency':
      return `${service} knows you, but does not say which agency you work for, so nothing was opened. ${ring}`;
    case 'groups':
      return `${service} knows you, but your account is in too many groups for it to say which, so nothing was opened. ${ring}`;
  }
};
