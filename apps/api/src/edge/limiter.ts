import { isIPv6 } from 'node:net';

/** So many keys are counted at once; the oldest windows make room. */
const MOST_KEYS = 50_000;

/** How often something may be done. */
export interface Limit {
  readonly most: number;
  readonly windowMs: number;
}

interface Window {
  readonly since: number;
  count: number;
}

/** Counts how often each key did something, in windows of time that begin with its first doing. */
export class Limiter {
  readonly #windows = new Map<string, Window>();

  /** `now` gives milliseconds. */
  constructor(
    private readonly limit: Limit,
    private readonly now: () => number,
  ) {}

  /** Seconds until this key may go on; 0 = it may now. Counts nothing. */
  wait(key: string): number {
    const window = this.#windowOf(key);
    if (!window || window.count < this.limit.most) return 0;
    return Math.ceil((window.since + this.limit.windowMs - this.now()) / 1_000);
  }

  /** Counts one more doing of this key. */
  count(key: string): void {
    const window = this.#windowOf(key);
    if (window) {
      window.count += 1;
      return;
    }
    this.#windows.delete(key);
    this.#windows.set(key, { since: this.now(), count: 1 });
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > MOST_KEYS && oldest !== undefined) this.#windows.delete(oldest);
  }

  #windowOf(key: string): Window | undefined {
    const window = this.#windows.get(key);
    return window && this.now() - window.since < this.limit.windowMs ? window : undefined;
  }
}

/** Whose address it is: an IPv4 address, or the first half of an IPv6 address, of which a household has very many. */
export const neighbourhoodOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - after.length }, () => '0');
  return [...groups, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};
