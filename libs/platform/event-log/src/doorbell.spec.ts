import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { AUTHORITY, sampleEvent, temporaryFolder } from '@hub/testing';
import { Doorbell, ring } from './doorbell.js';
import { openEmbeddedLog } from './embedded-log.js';
import { openLogOnPort } from './port-log.js';
import type { AnswerMessage } from './port-protocol.js';

/** A clock that is 0.15 ms further each time it is looked at, and tells how often it was. */
const ticking = () => {
  let looks = 0;
  return { now: () => (looks += 1) * 0.15, looks: () => looks };
};

describe('the owner of a log that stays awake for the next message', () => {
  it('waits no longer than it may when nobody rings', () => {
    const { now, looks } = ticking();
    new Doorbell().stayAwake(now);
    expect(looks()).toBe(3);
  });

  it('goes on at once when a message is on its way that it has not taken', () => {
    const door = new Doorbell();
    const { now, looks } = ticking();
    ring(door.bell, 2);
    door.hear();
    door.stayAwake(now);
    expect(looks()).toBe(1);
  });

  it('waits again when it has taken what was sent', () => {
    const door = new Doorbell();
    const { now, looks } = ticking();
    ring(door.bell, 2);
    door.hear();
    door.hear();
    door.stayAwake(now);
    expect(looks()).toBe(3);
  });

  it('goes on in the moment in which somebody rings', () => {
    const door = new Doorbell();
    let looks = 0;
    door.stayAwake(() => {
      looks += 1;
      if (looks === 2) ring(door.bell);
      return looks / 100;
    });
    expect(looks).toBe(2);
  });

  it('is rung for every message, also for those that were sent before the bell was known', async () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'hub.log');
    await openEmbeddedLog({ file, authority: AUTHORITY }).close();
    const { port1, port2 } = new MessageChannel();
    const log = openLogOnPort(port2, file);
    const { bell } = new Doorbell();
    const note = async (name: string): Promise<void> => {
      const sent = once(port1, 'message');
      log.append({ stream: 'shared', expected: 'any', events: [sampleEvent(name)] }).catch(() => undefined);
      await sent;
    };
    await note('before');
    const told = once(port2, 'message');
    port1.postMessage({ head: 0, answers: [], bell } satisfies AnswerMessage);
    await told;
    expect(Atomics.load(bell, 0)).toBe(1);
    await note('after');
    expect(Atomics.load(bell, 0)).toBe(2);
    port1.close();
    folder.remove();
  });
});
