import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { TimeLeft } from '../api/rest.js';
import { activity } from './activity.js';
import { TimeOut } from './TimeOut.js';
import { warnBefore } from './useTimeLeft.js';

const minute = 60;
const idle = 30 * minute;

/** A hub with one session, on the clock of the spec. */
class SessionOfSpecs {
  readonly asked: (string | null)[] = [];
  reachable = true;
  #lastSeen = Date.now();
  #end = Date.now() + 10 * 60 * minute * 1_000;

  left(): TimeLeft | undefined {
    const byIdle = this.#lastSeen + idle * 1_000;
    const end = Math.min(byIdle, this.#end);
    if (Date.now() > end) return undefined;
    return { secondsLeft: Math.floor((end - Date.now()) / 1_000), canBeKept: byIdle < this.#end };
  }

  /** Somebody does something in another window. */
  touch(secondsAgo = 0): void {
    if (this.left()) this.#lastSeen = Math.max(this.#lastSeen, Date.now() - secondsAgo * 1_000);
  }

  endIn(seconds: number): void {
    this.#end = Date.now() + seconds * 1_000;
  }

  readonly fetch: typeof fetch = async (_input, init) => {
    if (!this.reachable) throw new TypeError('Failed to fetch');
    const idleSeconds = new Headers(init?.headers).get('x-hub-idle');
    this.asked.push(idleSeconds);
    this.touch(Number(idleSeconds ?? 0));
    const left = this.left();
    return { ok: left !== undefined, status: left ? 200 : 401, json: () => Promise.resolve(left) } as Response;
  };
}

let session: SessionOfSpecs;
let ended: jest.Mock<() => void>;
let signedOut: jest.Mock<() => void>;
const { fetch: realFetch } = globalThis;

const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1_000));

const open = async () => {
  const shown = render(
    <>
      <button type="button">elsewhere</button>
      <TimeOut onEnded={ended} onSignOut={signedOut} />
    </>,
  );
  await pass(0);
  return { ...shown, user: userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) }) };
};

const warning = () => screen.queryByRole('alertdialog');

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-02T09:00:00Z') });
  // jsdom has the element but not its modal state; the browser specs see the real one.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  session = new SessionOfSpecs();
  globalThis.fetch = session.fetch;
  activity.answered();
  ended = jest.fn<() => void>();
  signedOut = jest.fn<() => void>();
});

afterEach(() => {
  globalThis.fetch = realFetch;
  jest.useRealTimers();
});

describe('a session that nobody uses', () => {
  it('is warned about two minutes before its end, not earlier, with the time in words', async () => {
    const { container } = await open();
    await pass(idle - warnBefore - 1);
    expect(warning()).toBeNull();
    await pass(1);
    expect(warning()).toHaveAccessibleName('You are about to be signed out');
    expect(warning()).toHaveAccessibleDescription(
      'You will be signed out in about 2 minutes, because nobody has used this page for a while. What you typed is kept in this tab.',
    );
    jest.useRealTimers();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says again when a minute is left, and half a minute', async () => {
    await open();
    await pass(idle - 60);
    expect(warning()).toHaveTextContent('in about a minute');
    await pass(30);
    expect(warning()).toHaveTextContent('in less than half a minute');
    expect(screen.getByText(/in less than/)).toHaveAttribute('aria-live', 'polite');
  });

  it('ends, and the page with it', async () => {
    await open();
    await pass(idle);
    expect(ended).not.toHaveBeenCalled();
    await pass(2);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is not kept by the page’s own questions', async () => {
    await open();
    await pass(idle - warnBefore);
    expect(session.asked).toEqual(['0', String(idle - warnBefore)]);
  });
});

describe('the warning', () => {
  it('is answered with one button, and comes again when nobody has used the page for as long again', async () => {
    const { user } = await open();
    await pass(idle - warnBefore);
    await user.click(screen.getByRole('button', { name: 'Stay signed in' }));
    await pass(0);
    expect(warning()).toBeNull();
    expect(session.left()?.secondsLeft).toBe(idle);
    await pass(idle - warnBefore);
    expect(warning()).not.toBeNull();
  });

  it('is answered with Escape too', async () => {
    await open();
    await pass(idle - warnBefore);
    const cancel = new Event('cancel', { cancelable: true });
    act(() => void warning()?.dispatchEvent(cancel));
    await pass(0);
    expect(cancel.defaultPrevented).toBe(true);
    expect(warning()).toBeNull();
  });

  it('offers to sign out instead', async () => {
    const { user } = await open();
    await pass(idle - warnBefore);
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(signedOut).toHaveBeenCalledTimes(1);
  });

  it('does not go away under a hand that moves towards it', async () => {
    await open();
    const stop = activity.watch(window);
    await pass(idle - warnBefore);
    window.dispatchEvent(new Event('pointermove'));
    await pass(20);
    expect(warning()).not.toBeNull();
    stop();
  });

  it('goes away when the session is kept in another window', async () => {
    await open();
    await pass(idle - warnBefore);
    session.touch();
    await pass(15);
    expect(warning()).toBeNull();
    expect(ended).not.toHaveBeenCalled();
  });

  it('stands while the hub cannot be reached, and the end is seen when it can', async () => {
    await open();
    await pass(idle - warnBefore);
    session.reachable = false;
    await pass(idle);
    expect(warning()).not.toBeNull();
    session.reachable = true;
    await pass(15);
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

describe('a session near its tenth hour', () => {
  it('says so once, that it cannot be kept, and lets the person go on until then', async () => {
    session.endIn(5 * minute);
    const { user } = await open();
    await pass(3 * minute);
    expect(warning()).toHaveAccessibleDescription(
      'You will be signed out in about 2 minutes, ten hours after you signed in. What you typed is kept in this tab: sign in again and go on where you were.',
    );
    await user.click(screen.getByRole('button', { name: 'Go on until then' }));
    await pass(30);
    expect(warning()).toBeNull();
    await pass(91);
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

it('somebody who works on is never warned', async () => {
  await open();
  const stop = activity.watch(window);
  for (let minutes = 0; minutes < 90; minutes += 1) {
    window.dispatchEvent(new Event('keydown'));
    await pass(minute);
    expect(warning()).toBeNull();
  }
  stop();
});

it('what was done in another window counts, and is not taken for something done here', async () => {
  await open();
  await pass(20 * minute);
  session.touch();
  await pass(8 * minute);
  expect(warning()).toBeNull();
  expect(activity.idleSeconds()).toBe(28 * minute);
  await pass(20 * minute);
  expect(warning()).not.toBeNull();
});
