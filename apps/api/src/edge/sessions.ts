import { createHash, randomBytes } from 'node:crypto';
import type { HubUser } from './development-users.js';

const MINUTE = 60_000;

/** A session ends after so long without its person doing anything, and after so long in any case. */
export const IDLE_MS = 30 * MINUTE;
export const ABSOLUTE_MS = 10 * 60 * MINUTE;

/** Somebody who is signed in. */
export interface Session {
  readonly id: string;
  readonly user: HubUser;
}

/** How long a session still runs, and whether its person can make that longer by going on. */
export interface TimeLeft {
  /** Whole seconds. */
  readonly secondsLeft: number;
  readonly canBeKept: boolean;
}

/** A session as others may know of it: never by its id, which is the key to it. */
export interface RunningSession {
  /** Names the session without opening it. */
  readonly handle: string;
  readonly user: HubUser;
  /** Milliseconds. */
  readonly startedAt: number;
  /** When its person last did something, in milliseconds. */
  readonly lastSeenAt: number;
  /** Open pages that are being kept up to date. */
  readonly pages: number;
}

interface Held extends Session {
  readonly startedAt: number;
  /** It ends by then in any case. */
  readonly until: number;
  lastSeenAt: number;
  readonly onEnd: Set<() => void>;
}

/**
 * Who is signed in, kept in memory on the server: a session can be ended, and everything that hangs on it (an open page
 * that is being kept up to date) ends with it. A restart of the hub signs everybody out.
 */
export class Sessions {
  readonly #sessions = new Map<string, Held>();

  /** `now` gives milliseconds. */
  constructor(private readonly now: () => number) {}

  /** Signs somebody in, with a session id that was never used before, at most until a moment in milliseconds. */
  start(user: HubUser, until = Number.POSITIVE_INFINITY): Session {
    this.endOverdue();
    const id = randomBytes(32).toString('base64url');
    const at = this.now();
    this.#sessions.set(id, {
      id,
      user,
      startedAt: at,
      until: Math.min(until, at + ABSOLUTE_MS),
      lastSeenAt: at,
      onEnd: new Set(),
    });
    return { id, user };
  }

  /**
   * The session of this id, if it still runs. Its person last did something `idleMs` ago: that keeps it from falling
   * idle. Infinity = it was asked for by itself, and nothing is known of the person.
   */
  find(id: string | undefined, idleMs = 0): Session | undefined {
    const held = id === undefined ? undefined : this.#sessions.get(id);
    if (held === undefined) return undefined;
    if (this.#endOf(held) < this.now()) {
      this.end(held.id);
      return undefined;
    }
    held.lastSeenAt = Math.max(held.lastSeenAt, this.now() - idleMs);
    return held;
  }

  /** How long a running session still runs. */
  timeLeft(id: string): TimeLeft | undefined {
    const held = this.#sessions.get(id);
    if (held === undefined) return undefined;
    const end = this.#endOf(held);
    return {
      secondsLeft: Math.max(0, Math.floor((end - this.now()) / 1_000)),
      canBeKept: end < held.until,
    };
  }

  /** Signs out. What hangs on the session is told. */
  end(id: string): void {
    const held = this.#sessions.get(id);
    this.#sessions.delete(id);
    for (const tell of held?.onEnd ?? []) tell();
  }

  /** Names a session without opening it: the id cannot be worked out from it. */
  handleOf(id: string): string {
    return createHash('sha256').update(id).digest('base64url').slice(0, 16);
  }

  /** Everybody who is signed in, whoever came last first. */
  running(): readonly RunningSession[] {
    this.endOverdue();
    return [...this.#sessions.values()]
      .map(({ id, user, startedAt, lastSeenAt, onEnd }) => ({
        handle: this.handleOf(id),
        user,
        startedAt,
        lastSeenAt,
        pages: onEnd.size,
      }))
      .reverse();
  }

  /** Signs out the session of this handle. False = there is none: it had ended. */
  endByHandle(handle: string): boolean {
    const id = [...this.#sessions.keys()].find((one) => this.handleOf(one) === handle);
    if (id !== undefined) this.end(id);
    return id !== undefined;
  }

  /** Calls back when the session ends; the answer stops that. */
  onEnd(id: string, tell: () => void): () => void {
    const held = this.#sessions.get(id);
    held?.onEnd.add(tell);
    return () => held?.onEnd.delete(tell);
  }

  /** Ends every session whose time has run out: an open page would otherwise be told of changes for ever. */
  endOverdue(): void {
    const now = this.now();
    for (const held of this.#sessions.values()) if (this.#endOf(held) < now) this.end(held.id);
  }

  #endOf({ until, lastSeenAt }: Held): number {
    return Math.min(lastSeenAt + IDLE_MS, until);
  }
}
