import { beforeEach, describe, expect, it } from '@jest/globals';
import { DEVELOPMENT_USERS, type HubUser } from './development-users.js';
import { ABSOLUTE_MS, IDLE_MS, Sessions } from './sessions.js';

const [USER] = DEVELOPMENT_USERS as readonly [HubUser];

describe('sessions', () => {
  let now: number;
  let sessions: Sessions;
  beforeEach(() => {
    now = 1_000_000;
    sessions = new Sessions(() => now);
  });

  it('have an id that cannot be guessed and is never used again', () => {
    const ids = new Set(Array.from({ length: 100 }, () => sessions.start(USER).id));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/);
  });

  it('end after half an hour without a request, not one millisecond earlier', () => {
    const { id } = sessions.start(USER);
    now += IDLE_MS;
    expect(sessions.find(id)?.user).toBe(USER);
    now += IDLE_MS;
    expect(sessions.find(id)).toBeDefined();
    now += IDLE_MS + 1;
    expect(sessions.find(id)).toBeUndefined();
  });

  it('end after ten hours however busy they are', () => {
    const { id } = sessions.start(USER);
    const end = now + ABSOLUTE_MS;
    while (now + IDLE_MS < end) {
      now += IDLE_MS;
      expect(sessions.find(id)).toBeDefined();
    }
    now = end + 1;
    expect(sessions.find(id)).toBeUndefined();
  });

  it('tell what hangs on them when they end, also when they just ran out', () => {
    const told: string[] = [];
    const first = sessions.start(USER);
    const second = sessions.start(USER);
    sessions.onEnd(first.id, () => told.push('first'));
    sessions.onEnd(second.id, () => told.push('second'));
    const forget = sessions.onEnd(second.id, () => told.push('forgotten'));
    forget();
    sessions.end(first.id);
    now += IDLE_MS + 1;
    sessions.start(USER);
    expect(told).toEqual(['first', 'second']);
  });

  it('are kept by what their person did, not by what a page asks for by itself', () => {
    const { id } = sessions.start(USER);
    const started = now;
    now = started + 10 * 60_000;
    sessions.find(id, 4 * 60_000);
    expect(sessions.timeLeft(id)).toEqual({ secondsLeft: 26 * 60, canBeKept: true });
    now = started + 35 * 60_000;
    expect(sessions.find(id, Number.POSITIVE_INFINITY)).toBeDefined();
    expect(sessions.timeLeft(id)).toEqual({ secondsLeft: 60, canBeKept: true });
    now = started + 36 * 60_000;
    expect(sessions.find(id, 20 * 60_000)).toBeDefined();
    expect(sessions.timeLeft(id)).toEqual({ secondsLeft: 10 * 60, canBeKept: true });
    sessions.find(id, 25 * 60_000);
    expect(sessions.timeLeft(id)?.secondsLeft).toBe(10 * 60);
    now += 10 * 60_000 + 1;
    expect(sessions.find(id, Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it('near their last hour cannot be kept', () => {
    const { id } = sessions.start(USER);
    const end = now + ABSOLUTE_MS;
    while (now < end - IDLE_MS) {
      now += IDLE_MS;
      sessions.find(id);
    }
    now += 60_000;
    sessions.find(id);
    expect(sessions.timeLeft(id)).toEqual({ secondsLeft: 29 * 60, canBeKept: false });
    expect(sessions.timeLeft('none')).toBeUndefined();
  });

  it('that ran out are ended without anybody asking', () => {
    const told: string[] = [];
    const over = sessions.start(USER);
    sessions.onEnd(over.id, () => told.push('over'));
    now += IDLE_MS;
    const running = sessions.start(USER);
    sessions.onEnd(running.id, () => told.push('running'));
    sessions.endOverdue();
    expect(told).toEqual([]);
    now += 1;
    sessions.endOverdue();
    expect(told).toEqual(['over']);
  });

  it('nobody has no session', () => {
    expect(sessions.find(undefined)).toBeUndefined();
    expect(sessions.find('')).toBeUndefined();
  });
});
