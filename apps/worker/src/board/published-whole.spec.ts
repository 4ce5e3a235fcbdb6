import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DRAWN_FORM } from '@hub/reports';
import { writeBorough } from '@hub/seeds';
import { temporaryFolder } from '@hub/testing';
import { POSTGRES, asSuperuser } from '../../../../libs/platform/view-store/test/engines.js';
import type { Hub } from '../hub.js';
import { openHub } from '../hub/open-hub.js';
import { readSettings } from '../settings.js';
import { loadReporting } from './reporting.js';

const PUBLISH = fileURLToPath(new URL('../../test/publish-pack.mjs', import.meta.url));
const SEAL = fileURLToPath(new URL('../../test/seal-analysis.mjs', import.meta.url));
const PACK = '2016-17Q2.bscb.1';
const ANALYSIS = '2015-16.interviews.1';
const FILES = ['pack.csv', 'pack.html', 'pack.json', 'pack.ods', 'pack.pdf', 'pack.xlsx'];

const folder = temporaryFolder();
const history = join(folder.path, 'history');
afterAll(() => folder.remove());

const open = (data: string): Promise<Hub> =>
  openHub({ settings: readSettings({ HUB_DATA: data }, '/'), now: () => '2016-11-21T12:00:00.000Z' });

beforeAll(async () => {
  const delivery = join(folder.path, 'borough');
  await writeBorough(delivery, { seed: 3, end: '2016-11-21', children: 120 });
  const hub = await open(history);
  const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
  const { result } = await hub.takeIn({ delivery, by, historical: true });
  await result;
  await hub.viewsCaughtUp();
  await hub.close();
});

/** Runs a program that kills itself before a step: the signal that ended it. Throws what it printed when it failed. */
const run = (program: string, data: string, ...killAt: readonly string[]) => {
  const { signal, status, stderr } = spawnSync(process.execPath, [program, data, ...killAt]);
  if (signal === null && status !== 0) throw new Error(stderr.toString());
  return signal;
};

/** What a reader finds: the pack's state, its files, and how many releases there are. */
const found = async (data: string) => {
  const hub = await open(data);
  await hub.viewsCaughtUp();
  const row = await hub.packs.pack(PACK);
  const there = readdirSync(hub.folder.path).includes('board') ? readdirSync(hub.folder.board) : [];
  const same = row?.seal ? (await hub.packs.reproduce(row)).filter(({ found: how }) => how !== 'same') : [];
  const releases = (await hub.log.readStream('assurance.releases')).length;
  await hub.close();
  return { state: row?.state, seal: row?.seal, there, same, releases };
};

describe('publishing a pack', () => {
  it.each(['release', 'files', 'seal', 'publish'])(
    'killed before the step "%s" leaves none that is half published, and goes on when it is begun again',
    async (step) => {
      const data = join(folder.path, step);
      cpSync(history, data, { recursive: true });
      expect(run(PUBLISH, data, step)).toBe('SIGKILL');
      expect((await found(data)).state).toBe(step === 'publish' ? 'sealed' : 'checked');
      expect(run(PUBLISH, data)).toBe(null);
      const after = await found(data);
      expect({ ...after, seal: after.seal?.files.map(({ name }) => name).sort() }).toEqual({
        state: 'published',
        seal: FILES,
        there: [PACK],
        same: [],
        releases: 1,
      });
    },
  );
});

/** What a reader finds of the analysis of interviews: its state, which sealed files can be had, and how many releases there are. */
const foundAnalysis = async (data: string) => {
  const hub = await open(data);
  await hub.viewsCaughtUp();
  const row = await hub.analyses.analysis(ANALYSIS);
  const files: string[] = [];
  for (const { name } of row?.seal?.files ?? []) {
    if (row && (await hub.analyses.file(row, name))) files.push(name);
  }
  const again = row?.seal ? await hub.analyses.filesOf((await hub.analyses.drawn(row)).content) : [];
  const releases = (await hub.log.readStream('assurance.releases')).length;
  await hub.close();
  return {
    state: row?.state,
    form: row?.seal?.form,
    files,
    same: again.map(({ sha256 }) => sha256).join() === (row?.seal?.files ?? []).map(({ sha256 }) => sha256).join(),
    releases,
  };
};

describe('sealing the analysis of interviews', () => {
  it.each(['release', 'files', 'seal'])(
    'killed before the step "%s" leaves a draft, and is whole when it is begun again',
    async (step) => {
      const data = join(folder.path, `analysis ${step}`);
      cpSync(history, data, { recursive: true });
      expect(run(SEAL, data, step)).toBe('SIGKILL');
      expect(await foundAnalysis(data)).toMatchObject({
        state: 'drafted',
        files: [],
        releases: step === 'release' ? 0 : 1,
      });
      expect(run(SEAL, data)).toBe(null);
      expect(await foundAnalysis(data)).toEqual({
        state: 'sealed',
        form: DRAWN_FORM,
        files: ['analysis.html', 'analysis.json', 'analysis.csv', 'analysis.ods', 'analysis.pdf'],
        same: true,
        releases: 1,
      });
    },
  );
});

/** The rows that tools of analysts find; undefined when there is no table. */
const reported = async (url: string, schema: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(`select * from ${schema}.published_lines`)).rows;
  } finally {
    await client.end();
  }
};

describe('a published pack', () => {
  it('is what tools of analysts read, as it was printed: nothing else, and nothing of packs that were not named', async () => {
    const at = await POSTGRES.newPlace();
    const { HUB_VIEWS: url = '' } = at.environment;
    const schema = `${new URL(url).searchParams.get('schema')}_reporting`;
    const plain = url.replace(/\?.*/, '');
    const hub = await open(join(folder.path, 'publish'));
    try {
      await hub.viewsCaughtUp();
      expect(await loadReporting(hub.packs, { writer: url }, ['scrutiny'])).toEqual({ packs: 0, values: 0 });
      const { values } = await loadReporting(hub.packs, { writer: url }, ['bscb']);
      const row = await hub.packs.pack(PACK);
      const file = row && (await hub.packs.file(row, 'pack.json'));
      const { content } = JSON.parse(Buffer.from(file ?? []).toString()) as {
        content: { lines: { id: string; columns: { period: string; display: string }[] }[] };
      };
      const printed = content.lines.flatMap(({ id, columns }) =>
        columns.map(({ period, display }) => `${id} ${period} ${display}`),
      );
      const rows = await reported(plain, schema);
      expect(rows.map(({ line, quarter, printed: text }) => `${line} ${quarter} ${text}`).sort()).toEqual(
        printed.sort(),
      );
      expect(values).toBe(printed.length);
      const symbols = rows.filter(({ printed: text }) => !/\d/.test(String(text)));
      expect(symbols.length).toBeGreaterThan(0);
      expect(symbols.filter(({ value }) => value !== null)).toEqual([]);
      expect(JSON.stringify(rows)).not.toMatch(/[BX]\d{7}/);
    } finally {
      await hub.close();
      await asSuperuser(plain, `drop schema if exists ${schema} cascade`);
      await at.remove();
    }
  });
});
