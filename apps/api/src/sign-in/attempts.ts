import { randomBytes } from 'node:crypto';

/** A sign-in that was begun is forgotten after so long. */
export const ATTEMPT_MS = 10 * 60_000;

/** So many are remembered; the oldest make room. */
const MOST = 10_000;

/** A sign-in that was begun and waits for the issuer's answer. */
export interface Attempt {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  /** The secret of PKCE: whoever redeems the code must know it. */
  readonly verifier: string;
  /** Where the person was: a path of this site. */
  readonly to: string;
  /** Where the issuer sends the person back to. */
  readonly redirect: string;
}

interface Kept<Value> {
  readonly value: Value;
  readonly at: number;
}

const random = (): string => randomBytes(32).toString('base64url');

/** Things that are kept for a while, and not too many of them. */
class Shelf<Value> {
  readonly #kept = new Map<string, Kept<Value>>();

  constructor(private readonly now: () => number) {}

  put(key: string, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, { value, at: this.now() });
    for (const [old, { at }] of this.#kept) {
      if (this.#kept.size <= MOST && this.now() - at <= ATTEMPT_MS) break;
      this.#kept.delete(old);
    }
  }

  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    return kept && this.now() - kept.at <= ATTEMPT_MS ? kept.value : undefined;
  }

  drop(key: string): void {
    this.#kept.delete(key);
  }
}

/**
 * Sign-ins under way. Each belongs to the browser that began it: an answer that arrives in another browser, late, or a
 * second time finds nothing.
 */
export class Attempts {
  readonly #attempts: Shelf<Attempt>;
  readonly #refusals: Shelf<string>;

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#attempts = new Shelf(now);
    this.#refusals = new Shelf(now);
  }

  /** A new name for a browser: a random number that means nothing elsewhere. */
  static browser(): string {
    return random();
  }

  /** Begins one. What this browser was told before is forgotten. */
  begin(browser: string, about: Pick<Attempt, 'issuer' | 'to' | 'redirect'>): Attempt {
    this.#refusals.drop(browser);
    const attempt: Attempt = { ...about, state: random(), nonce: random(), verifier: random() };
    this.#attempts.put(`${browser} ${attempt.state}`, attempt);
    return attempt;
  }

  /** The attempt that this browser began with this state; it can be taken once. */
  take(browser: string, state: string): Attempt | undefined {
    const key = `${browser} ${state}`;
    const attempt = this.#attempts.get(key);
    this.#attempts.drop(key);
    return attempt;
  }

  /** Keeps what the person at this browser shall be told. */
  refuse(browser: string, message: string): void {
    this.#refusals.put(browser, message);
  }

  /** What the person at this browser was last told, until they begin again. */
  refusalOf(browser: string): string | undefined {
    return this.#refusals.get(browser);
  }
}
