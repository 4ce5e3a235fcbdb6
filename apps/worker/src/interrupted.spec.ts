import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain } from '@hub/event-log';
import { toJson } from '@hub/metrics';
import { writeBorough } from '@hub/seeds';
import { temporaryFolder } from '@hub/testing';
import { openHub } from './hub/open-hub.js';
import { readSettings } from './settings.js';

const SCRIPT = fileURLToPath(new URL('../test/take-in.mjs', import.meta.url));
const PERIODS = ['2016-17Q1', '2016-17Q3', '2015-16'];
const KNOWN_AT = '2099-01-01T00:00:00.000Z';

type Mode = 'historical' | 'now';

describe('an intake that is killed', () => {
  const folder = temporaryFolder();
  const deliveries: Record<Mode, string> = { historical: join(folder.path, 'history'), now: join(folder.path, 'now') };
  afterAll(() => folder.remove());

  beforeAll(async () => {
    await writeBorough(deliveries.historical, { seed: 3, end: '2016-11-21', children: 60 });
    mkdirSync(deliveries.now);
    for (const name of readdirSync(deliveries.historical)) {
      const text = readFileSync(join(deliveries.historical, name), 'utf8');
      const withoutMoments = text.replace(/,(recorded_at|\d{4}-[^,\r]*Z)\r\n/g, '\r\n');
      writeFileSync(join(deliveries.now, name), name.endsWith('.csv') ? withoutMoments : text);
    }
  });

  /** Runs an intake in a process of its own; with `lines` it is killed after so many lines of progress. */
  const takeIn = async (data: string, mode: Mode, lines?: number): Promise<string> => {
    const child = spawn(process.execPath, [SCRIPT, data, deliveries[mode], mode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    let taking = 0;
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) {
      if (last.startsWith('killed')) continue;
      last = line;
      if (line.startsWith('taking')) taking += 1;
      if (lines !== undefined && taking >= lines) {
        child.kill('SIGKILL');
        last = 'killed';
      }
    }
    await exited;
    return last;
  };

  /** Everything the hub says afterwards that must not depend on how the intake went. */
  const outcome = async (data: string) => {
    const hub = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
    await hub.viewsCaughtUp();
    await hub.processesCaughtUp();
    const position = hub.viewsPosition();
    const figures = [];
    for (const period of PERIODS)
      figures.push(toJson(await hub.figures.figures({ period, knownAt: KNOWN_AT, position })));
    const loading = hub.loadingHistory();
    const troubles = [...hub.troubles(), ...(await hub.parked())];
    const deliveryEvents = (await hub.log.readAll(0, 100_000)).filter(({ stream }) => stream.startsWith('deliveries.'));
    const taken = deliveryEvents.at(-1)?.data as { feeds?: unknown };
    await hub.close();
    const chain = await verifyChain(join(data, 'log.sqlite'));
    return { figures, loading, troubles, counts: taken.feeds, chain: chain.outcome };
  };

  describe.each<[Mode, readonly number[]]>([
    ['historical', [1, 3]],
    ['now', [2]],
  ])('taken in as %s', (mode, kills) => {
    let whole: Awaited<ReturnType<typeof outcome>>;
    beforeAll(async () => {
      const data = join(folder.path, `${mode} whole`);
      expect(await takeIn(data, mode)).toBe('ended taken false');
      whole = await outcome(data);
    });

    it('uninterrupted it has figures to compare', () => {
      expect(whole).toMatchObject({ loading: false, troubles: [], chain: 'intact' });
      expect(whole.figures[2]?.['8e']?.denominator).toBeGreaterThan(0);
    });

    it.each(kills.map((lines) => [lines]))(
      'after %i steps and taken in again ends as if it had not been',
      async (lines) => {
        const data = join(folder.path, `${mode} ${lines}`);
        expect(await takeIn(data, mode, lines)).toBe('killed');
        expect(await takeIn(data, mode)).toBe('ended taken true');
        expect(await outcome(data)).toEqual(whole);
      },
    );
  });
});
