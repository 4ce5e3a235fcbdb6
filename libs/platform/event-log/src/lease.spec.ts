import { once } from 'node:events';
import { mkdirSync, rmdirSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, temporaryFolder } from '@hub/testing';
import { openEmbeddedLog, openReadOnlyLog } from './embedded-log.js';
import { readLock } from './lease.js';
import { openThreadedLog } from './threaded-log.js';

const BUILT = fileURLToPath(new URL('../dist/index.js', import.meta.url));

const HOLDER = `
  const { openEmbeddedLog } = await import(process.argv[1]);
  const log = openEmbeddedLog({ file: process.argv[2], authority: '${AUTHORITY}' });
  log.announce({ url: 'http://127.0.0.1:4000' });
  console.log('held');
  setInterval(() => undefined, 60_000);
`;

describe('the lease of a log', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;
  let holder: ChildProcess | undefined;

  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder.path, 'hub.log');
  });

  afterEach(() => {
    holder?.kill('SIGKILL');
    folder.remove();
  });

  const open = () => openEmbeddedLog({ file, authority: AUTHORITY });

  it('lets one writer in at a time, and the next after it has closed', async () => {
    const first = open();
    expect(open).toThrow(`Process ${process.pid} is writing the log`);
    await expect(openThreadedLog({ file, authority: AUTHORITY })).rejects.toMatchObject({
      name: 'LogInUse',
      pid: process.pid,
    });
    await first.close();
    const second = await openThreadedLog({ file, authority: AUTHORITY });
    expect(open).toThrow('Only one hub can write a log');
    await second.close();
    await open().close();
  });

  it('lets readers in at any time', async () => {
    const writer = open();
    const reader = openReadOnlyLog(file);
    expect(await reader.head()).toEqual({ position: 0, recordedAt: undefined });
    await expect(reader.append({ stream: 'a', expected: -1, events: [] })).rejects.toThrow('at least one event');
    await reader.close();
    await writer.close();
  });

  it('says where a running hub can be reached, and nothing when none runs', async () => {
    expect(readLock(file)).toBeUndefined();
    const log = open();
    expect(readLock(file)).toEqual({ pid: process.pid });
    log.announce({ url: 'http://127.0.0.1:4000' });
    expect(readLock(file)).toEqual({ pid: process.pid, address: { url: 'http://127.0.0.1:4000' } });
    await log.close();
    expect(readLock(file)).toBeUndefined();
  });

  it('names another process that holds it, and goes with that process when it is killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, BUILT, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    holder = child;
    await once(child.stdout, 'data');
    expect(open).toThrow(`Process ${child.pid} is writing the log`);
    expect(readLock(file)).toEqual({ pid: child.pid, address: { url: 'http://127.0.0.1:4000' } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readLock(file)).toBeUndefined();
    await open().close();
  });

  it('is given back when it cannot be said who holds it', async () => {
    mkdirSync(`${file}.lock.${process.pid}`);
    expect(open).toThrow('EISDIR');
    rmdirSync(`${file}.lock.${process.pid}`);
    await open().close();
  });

  it('is given back when the log could not be opened', async () => {
    await open().close();
    const log = open();
    await log.append({ stream: 'a', expected: -1, events: [] }).catch(() => undefined);
    await log.close();
    await expect(openThreadedLog({ file: folder.path, authority: AUTHORITY })).rejects.toThrow();
    await open().close();
  });
});
