import { randomBytes } from 'node:crypto';
import type { HubUser } from './development-users.js';

const MINUTE = 60_000;

/** A session ends after so long without a request, and after so long in any case. */
export const IDLE_MS = 30 * MINUTE;
export const ABSOLUTE_MS = 10 * 60 * MINUTE;

/** The name of the cookie; its value is a random number that means nothing elsewhere. */
export const SESSION_COOKIE = 'hub_session';

/** Somebody who is signed in. */
export interface Session {
  readonly id: string;
  readonly user: HubUser;
}

interface Held extends Session {
  readonly startedAt: number;
  lastSeenAt: number;
  readonly onEnd: Set<() => void>;
}

/**
 * Who is signed in, kept in memory on the server: a session can be ended, and everything that hangs on it (an open page
 * that is being kept up to date) ends with it.
 */
export class Sessions {
  readonly #sessions = new Map<string, Held>();

  /** `now` gives milliseconds. */
  constructor(private readonly now: () => number) {}

  /** Signs somebody in, with a session id that was never used before. */
  start(user: HubUser): Session {
    this.#dropEnded();
    const id = randomBytes(32).toString('base64url');
    const at = this.now();
    this.#sessions.set(id, { id, user, startedAt: at, lastSeenAt: at, onEnd: new Set() });
    return { id, user };
  }

  /** The session of this id, if it still runs; asking for it keeps it from falling idle. */
  find(id: string | undefined): Session | undefined {
    const held = id === undefined ? undefined : this.#sessions.get(id);
    if (held === undefined) return undefined;
    if (this.#isOver(held)) {
      this.end(held.id);
      return undefined;
    }
    held.lastSeenAt = this.now();
    return held;
  }

  /** Signs out. What hangs on the session is told. */
  end(id: string): void {
    const held = this.#sessions.get(id);
    this.#sessions.delete(id);
    for (const tell of held?.onEnd ?? []) tell();
  }

  /** Calls back when the session ends; the answer stops that. */
  onEnd(id: string, tell: () => void): () => void {
    const held = this.#sessions.get(id);
    held?.onEnd.add(tell);
    return () => held?.onEnd.delete(tell);
  }

  #isOver({ startedAt, lastSeenAt }: Held): boolean {
    const now = this.now();
    return now - lastSeenAt > IDLE_MS || now - startedAt > ABSOLUTE_MS;
  }

  #dropEnded(): void {
    for (const held of this.#sessions.values()) if (this.#isOver(held)) this.end(held.id);
  }
}
