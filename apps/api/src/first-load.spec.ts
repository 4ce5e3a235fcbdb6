import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { temporaryFolder } from '@hub/testing';
import { firstLoadOf, loadBorough } from './first-load.js';
import { startServer } from './start-server.js';

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
  afterEach(() => {
    process.env = env;
    process.exitCode = exitCode;
    jest.restoreAllMocks();
  });

  /** Starts the hub with these variables; answers what it complained of. */
  const complaintOf = async (more: Readonly<Record<string, string>>): Promise<string> => {
    const written: string[] = [];
    process.env = { ...env, NODE_ENV: 'production', ...more };
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    await startServer({ empty: true });
    expect(process.exitCode).toBe(1);
    return written.map((line) => (JSON.parse(line) as { readonly message: string }).message).join('\n');
  };

  it('the hub does not start without a way to sign in, and says what to do', async () => {
    const data = join(folder.path, 'production');
    const said = await complaintOf({ HUB_DATA: data });
    expect(said).toContain('OpenID Connect');
    expect(said).toContain('HUB_SIGN_IN');
    expect(existsSync(data)).toBe(false);
  });

  it('nor with one that cannot be used: the key is named, and nothing is opened', async () => {
    const data = join(folder.path, 'production');
    const file = join(folder.path, 'sign-in.json');
    writeFileSync(file, JSON.stringify({ contact: 'Ring us.', issuers: [], tenant: 'x' }));
    const said = await complaintOf({ HUB_DATA: data, HUB_SIGN_IN: file });
    expect(said).toContain('tenant: there is no such setting');
    expect(existsSync(data)).toBe(false);
  });

  it('nor on the invented borough', async () => {
    const data = join(folder.path, 'made-up');
    mkdirSync(join(data, 'borough'), { recursive: true });
    writeFileSync(join(folder.path, 'client.secret'), 'shh');
    const file = join(folder.path, 'sign-in.json');
    writeFileSync(
      file,
      JSON.stringify({
        address: 'https://hub.example',
        contact: 'Ring us.',
        issuers: [
          {
            id: 'council',
            name: 'Council account',
            issuer: 'https://login.example',
            clientId: 'hub',
            clientSecretFile: 'client.secret',
            role: { claim: 'roles', map: [{ value: 'chair', role: 'MASE_CHAIR' }] },
            agency: { always: 'Social care' },
          },
        ],
      }),
    );
    expect(await complaintOf({ HUB_DATA: data, HUB_SIGN_IN: file })).toContain('holds the invented borough');
  });
});
