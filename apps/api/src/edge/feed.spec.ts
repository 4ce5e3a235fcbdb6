import { describe, expect, it } from '@jest/globals';
import { Feed, mapEach } from './feed.js';

describe('a feed', () => {
  it('gives each reader every message from the moment it began to read, in order', async () => {
    const feed = new Feed<number>();
    feed.put(1);
    const early = feed.follow();
    feed.put(2);
    const late = feed.follow(20);
    feed.put(3);
    feed.end();
    expect([await early.next(), await early.next(), await early.next()].map(({ value }) => value)).toEqual([
      2,
      3,
      undefined,
    ]);
    expect([await late.next(), await late.next(), await late.next()].map(({ value }) => value)).toEqual([
      20,
      3,
      undefined,
    ]);
    expect(feed.readers).toBe(0);
  });

  it('lets a reader leave while it waits', async () => {
    const feed = new Feed<number>();
    const reader = mapEach(feed.follow(), (value) => value * 2);
    const waiting = reader.next();
    await reader.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(feed.readers).toBe(0);
  });

  it('lets a reader go that does not keep up', async () => {
    const feed = new Feed<number>();
    const reader = feed.follow();
    for (let count = 0; count < 1_001; count += 1) feed.put(count);
    let read = 0;
    for await (const message of reader) read += message >= 0 ? 1 : 0;
    expect(read).toBe(1_000);
    expect(feed.readers).toBe(0);
  });

  it('that has ended gives a late reader only its first message', async () => {
    const feed = new Feed<number>();
    feed.end();
    const reader = feed.follow(7);
    expect([await reader.next(), await reader.next()]).toEqual([
      { done: false, value: 7 },
      { done: true, value: undefined },
    ]);
  });
});
