import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openServerLog, type Patience } from '@hub/event-log';
import type { EventLog } from '@hub/kernel';
import { handTimers, type HandTimers } from './hand-timers.js';
import { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
import { selfSigned } from './protocol-fake/self-signed.js';
import { AUTHORITY, sampleEvent } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

const PATIENCE: Patience = { answer: 1, backOff: [2], silence: 3 };

describe('the esdb adapter over the protocol fake, encrypted', () => {
  const tls = selfSigned();
  let folder: ReturnType<typeof temporaryFolder>;
  let fake: ProtocolFake;
  let timers: HandTimers;
  let log: EventLog | undefined;

  beforeEach(async () => {
    folder = temporaryFolder();
    writeFileSync(join(folder.path, 'authority.pem'), tls.certificate);
    fake = await startProtocolFake({ tls, user: { name: 'hub', password: 'p@ss' } });
    timers = handTimers(PATIENCE.backOff);
  });

  afterEach(async () => {
    timers.letGo();
    await log?.close();
    log = undefined;
    fake.stop();
    folder.remove();
  });

  const open = async (before: string, after: string): Promise<EventLog> => {
    log = await openServerLog({
      connection: `esdb://${before}localhost:${fake.ports[0] ?? 0}?${after}`,
      stream: 'hub_log-tls',
      file: join(folder.path, 'copy'),
      authority: AUTHORITY,
      timers,
      patience: PATIENCE,
    });
    return log;
  };

  const certificate = (): string => `tls=true&tlsCAFile=${encodeURIComponent(join(folder.path, 'authority.pem'))}`;

  it('takes certificate, user and password from the connection string', async () => {
    const opened = await open('hub:p%40ss@', certificate());
    const append = { stream: 'a-1', expected: -1, events: [sampleEvent('one')] };
    expect(await opened.append(append)).toMatchObject({ outcome: 'appended', position: 1 });
  });

  it('is refused with another password, and the message does not hold it', async () => {
    const opening = open('hub:guessed@', certificate());
    await expect(opening).rejects.toMatchObject({ name: 'LogUnavailable', reason: 'refused' });
    await expect(opening).rejects.not.toThrow('guessed');
  });

  it('does not speak to a server whose certificate it does not trust', async () => {
    await expect(open('hub:p%40ss@', 'tls=true')).rejects.toMatchObject({ reason: 'unreachable' });
    expect(await fake.events('hub_log-tls')).toEqual([]);
  });

  it('does not open without its certificate file, and says which option names it', async () => {
    await expect(open('hub:p%40ss@', 'tls=true&tlsCAFile=/nowhere')).rejects.toMatchObject({
      name: 'BadConnectionString',
      message: expect.stringContaining('certificate') as unknown,
    });
  });
});
