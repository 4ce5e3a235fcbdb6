import { describe, expect, it } from '@jest/globals';
import { startThread, startThreadLater, type Thread } from './calls.js';

it('what was still asked of a thread that is closed ends as asked for, and is no trouble', async () => {
  const troubles: unknown[] = [];
  const thread = startThread({
    module: '../test/answers-close-only',
    data: {},
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const asked = thread.call('anything');
  await Promise.all([expect(asked).rejects.toMatchObject({ name: 'ThreadEnded', asked: true }), thread.close()]);
  await expect(thread.call('more')).rejects.toMatchObject({ name: 'ThreadEnded' });
  expect(troubles).toEqual([]);
});

describe('a thread that is to start later', () => {
  const later = () => {
    const told = { starts: 0, closed: 0, troubles: 0 };
    const start = (): Thread => {
      told.starts += 1;
      return {
        ready: Promise.resolve(),
        call: async <Result>(method: string) => `${method} answered` as Result,
        close: async () => {
          told.closed += 1;
        },
      };
    };
    let come = (): void => undefined;
    const moment = new Promise<void>((resolve) => (come = resolve));
    const thread = startThreadLater(start, moment, () => (told.troubles += 1));
    return { told, thread, come, moment };
  };

  it('starts at its moment, once', async () => {
    const { told, thread, come, moment } = later();
    expect(told.starts).toBe(0);
    come();
    await moment;
    expect(told.starts).toBe(1);
    expect(await thread.call('anything')).toBe('anything answered');
    await thread.close();
    expect(told).toEqual({ starts: 1, closed: 1, troubles: 0 });
  });

  it('starts before when it is called, or waited for', async () => {
    const called = later();
    expect(await called.thread.call('anything')).toBe('anything answered');
    const waited = later();
    await waited.thread.ready;
    for (const { told, come, moment } of [called, waited]) {
      come();
      await moment;
      expect(told.starts).toBe(1);
    }
  });

  it('never starts once it was closed', async () => {
    const { told, thread, come, moment } = later();
    await thread.close();
    come();
    await moment;
    await expect(thread.call('anything')).rejects.toMatchObject({ name: 'ThreadEnded', asked: true });
    expect(told).toEqual({ starts: 0, closed: 0, troubles: 0 });
  });
});
