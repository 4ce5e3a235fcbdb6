import { describe, expect, it } from '@jest/globals';
import { Limiter, neighbourhoodOf } from './limiter.js';

describe('a limit', () => {
  const limited = () => {
    const time = { now: 1_000_000 };
    const limiter = new Limiter({ most: 3, windowMs: 60_000 }, () => time.now);
    const times = (count: number, key = 'a'): void => {
      for (let at = 0; at < count; at += 1) limiter.count(key);
    };
    return { time, limiter, times };
  };

  it('lets so many through, and says how long to wait for the next', () => {
    const { time, limiter, times } = limited();
    times(2);
    expect(limiter.wait('a')).toBe(0);
    time.now += 20_000;
    times(1);
    expect(limiter.wait('a')).toBe(40);
  });

  it('lets the next through when the window is over, not one millisecond earlier', () => {
    const { time, limiter, times } = limited();
    times(3);
    time.now += 59_999;
    expect(limiter.wait('a')).toBe(1);
    time.now += 1;
    expect(limiter.wait('a')).toBe(0);
    times(2);
    expect(limiter.wait('a')).toBe(0);
  });

  it('of one key says nothing of another', () => {
    const { limiter, times } = limited();
    times(9);
    expect(limiter.wait('b')).toBe(0);
  });

  it('keeps counting the oldest keys as long as there is room, and never grows without end', () => {
    const { limiter, times } = limited();
    times(3);
    for (let at = 0; at < 49_999; at += 1) limiter.count(`key ${at}`);
    expect(limiter.wait('a')).toBe(60);
    limiter.count('one too many');
    expect(limiter.wait('a')).toBe(0);
  });
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', (address, neighbourhood) => {
  expect(neighbourhoodOf(address)).toBe(neighbourhood);
});
