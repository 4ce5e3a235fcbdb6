import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limiter, neighbourhoodOf } from '../edge/limiter.js';

const windowMs = 5 * 60_000;

/** Of one browser: a person who tries again and again. */
export const BY_BROWSER = { most: 20, windowMs };

/** Of one address: a whole council may stand behind it, and comes to work at the same time. */
export const BY_ADDRESS = { most: 300, windowMs };

/** Answers and ids that were not genuine, of one address: a guess, not a person. */
export const FAILED = { most: 30, windowMs };

/** How often people may try to sign in, by browser and by address. */
export class SignInLimits {
  readonly #byBrowser: Limiter;
  readonly #byAddress: Limiter;
  readonly #failed: Limiter;

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#byBrowser = new Limiter(BY_BROWSER, now);
    this.#byAddress = new Limiter(BY_ADDRESS, now);
    this.#failed = new Limiter(FAILED, now);
  }

  /** Counts a try. True = it was one too many, and the refusal has been sent. */
  refuses({ ip }: FastifyRequest, reply: FastifyReply, browser?: string): boolean {
    const address = neighbourhoodOf(ip);
    const wait = Math.max(
      this.#failed.wait(address),
      this.#byAddress.wait(address),
      browser === undefined ? 0 : this.#byBrowser.wait(browser),
    );
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60);
      void reply
        .code(429)
        .header('retry-after', wait)
        .type('text/plain; charset=utf-8')
        .send(`Too many attempts to sign in. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`);
      return true;
    }
    this.#byAddress.count(address);
    if (browser !== undefined) this.#byBrowser.count(browser);
    return false;
  }

  /** Whether this address guessed too often. Counts nothing. */
  hasGuessed({ ip }: FastifyRequest): boolean {
    return this.#failed.wait(neighbourhoodOf(ip)) > 0;
  }

  /** Counts something that was not genuine. */
  failed({ ip }: FastifyRequest): void {
    this.#failed.count(neighbourhoodOf(ip));
  }
}
