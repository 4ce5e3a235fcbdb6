import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { temporaryFolder } from '@hub/testing';
import { firstLoadOf, loadBorough } from './first-load.js';
import { startServer } from './start-server.js';

/** A whole hub is opened and closed: on a busy machine that takes its time. */
jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(() => folder.remove());

const open = (name: string): Promise<Hub> =>
  openHub({
    settings: readSettings({ HUB_DATA: join(folder.path, name) }, '/'),
    now: () => '2016-11-21T08:00:00.000Z',
  });

const silent = { write: () => true };

describe('the first start', () => {
  it('invents a borough and takes it in; the second start has it already', async () => {
    const hub = await open('first');
    expect(await firstLoadOf(hub, false)).toBe('begin');
    const shown: string[] = [];
    const result = await loadBorough({ hub, output: { write: (text) => shown.push(text) }, children: 40 });
    expect(result).toMatchObject({ outcome: 'taken', historical: true, resumed: false, refusedFiles: [] });
    expect(shown.join('')).toMatch(/Inventing a borough.*Taking in +100 %/s);
    expect(await firstLoadOf(hub, false)).toBe('none');
    expect(hub.loadingHistory()).toBe(false);
    await hub.close();
  });

  it('that was stopped goes on at the next start with the same borough', async () => {
    const hub = await open('stopped');
    const first = await loadBorough({ hub, output: silent, children: 40, onRunning: (running) => void running.stop() });
    await hub.close();
    const again = await open('stopped');
    const second =
      first.outcome === 'taken' ? undefined : await loadBorough({ hub: again, output: silent, children: 40 });
    expect(first.outcome).toBe('stopped');
    expect(second).toMatchObject({ outcome: 'taken', deliveryId: first.deliveryId });
    expect(await firstLoadOf(again, false)).toBe('none');
    await again.close();
  });

  it('with --empty stays empty, also at the next start without it', async () => {
    const hub = await open('empty');
    expect(await firstLoadOf(hub, true)).toBe('none');
    expect(await firstLoadOf(hub, false)).toBe('none');
    await hub.close();
  });
});

describe('in production', () => {
  const { env, exitCode } = process;
  const written: string[] = [];
  afterEach(() => {
    process.env = env;
    process.exitCode = exitCode;
    jest.restoreAllMocks();
  });

  it('the hub does not start, because it has no real sign-in yet, and says so', async () => {
    process.env = { ...env, NODE_ENV: 'production', HUB_DATA: join(folder.path, 'production') };
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    await startServer({ empty: true });
    expect(process.exitCode).toBe(1);
    expect(written.join('')).toContain('OpenID Connect');
    expect(existsSync(join(folder.path, 'production'))).toBe(false);
  });
});
