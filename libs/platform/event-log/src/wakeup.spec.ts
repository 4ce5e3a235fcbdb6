import { describe, expect, it } from '@jest/globals';
import { Wakeup } from './wakeup.js';

/** Longer than any test may take: who resolves was woken, not timed out. */
const NEVER = 3_600_000;

describe('waiting for the log to grow', () => {
  it('ends at once when it has grown already', async () => {
    const wakeup = new Wakeup();
    wakeup.signal(5);
    await wakeup.beyond(4, NEVER);
  });

  it('ends for everyone when it grows', async () => {
    const wakeup = new Wakeup();
    wakeup.signal(5);
    const waiting = [wakeup.beyond(5, NEVER), wakeup.beyond(5, NEVER)];
    wakeup.signal(6);
    await Promise.all(waiting);
  });

  it('goes on when an older position is told late', async () => {
    const wakeup = new Wakeup();
    wakeup.signal(5);
    let woken = false;
    const waiting = wakeup.beyond(5, NEVER).then(() => {
      woken = true;
    });
    wakeup.signal(4);
    wakeup.signal(5);
    await Promise.resolve();
    expect(woken).toBe(false);
    wakeup.rouse();
    await waiting;
    expect(woken).toBe(true);
  });

  it('ends by itself after the time given', async () => {
    await new Wakeup().beyond(0, 1);
  });
});
