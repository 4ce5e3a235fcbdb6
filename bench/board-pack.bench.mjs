// The board's pack on more than ten years of history: four boroughs, one after the other, each of two financial years and
// the running one. Its numbers are worked out, guarded and drawn, and every file is made: HTML, PDF, ODS, XLSX, CSV and
// JSON. Once in a hub that has just been opened, then again with nothing kept. Prints one JSON object a line.
// Usage: node bench/board-pack.bench.mjs [--children 500]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBorough } from '../seeds/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';

const { values } = parseArgs({ options: { children: { type: 'string', default: '500' } } });
const ENDS = ['2009-11-21', '2012-11-21', '2015-11-21', '2018-11-21'];
const PERIOD = '2018-19Q2';
const BUDGET = { of: 'figure', atMost: 5_000 };

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const settings = readSettings({ HUB_DATA: join(folder, 'data') }, '/');
const open = () => openHub({ settings, now: () => '2018-11-21T12:00:00.000Z' });
const by = { person: 'bench', agency: 'bench', role: 'OPERATOR' };

/** The ids of one borough are none of another: a digit more behind the letters, but not in codes of authorities. */
const asNumber = (text, number) => text.replace(/\b(?!E\d)([A-Z]{1,3})(\d{3,})\b/g, `$1${number}$2`);

let hub = await open();
for (const [at, end] of ENDS.entries()) {
  const made = join(folder, `made ${at}`);
  const delivery = join(folder, `delivery ${at}`);
  await writeBorough(made, { seed: at + 1, end, children: Number(values.children) });
  mkdirSync(delivery);
  for (const name of readdirSync(made).filter((one) => one.endsWith('.csv'))) {
    writeFileSync(join(delivery, name), asNumber(readFileSync(join(made, name), 'utf8'), at + 1));
  }
  await (
    await hub.takeIn({ delivery, by, historical: true })
  ).result;
}
await hub.viewsCaughtUp();
const { position } = await hub.log.head();

const row = {
  packId: `${PERIOD}.bscb.1`,
  variant: 'bscb',
  period: PERIOD,
  edition: 1,
  state: 'drafted',
  audience: 'board',
  ...hub.packs.numbersAt(hub.packs.variant('bscb'), '2018-11-21T12:00:00.000Z', position),
  draftedBy: 'bench',
  draftedAt: '2018-11-21T12:00:00.000Z',
  comments: [],
  challenges: [],
  acknowledged: [],
};

const timed = async () => {
  const start = performance.now();
  const { content, years } = await hub.packs.drawn(row);
  const drawn = performance.now();
  const files = await hub.packs.filesOf(content);
  const done = performance.now();
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    figure: Math.round(done - start),
    how: `${position} events; ${Math.round(drawn - start)} ms for ${years.release.counts.length} numbers worked out and guarded, ${Math.round(done - drawn)} ms for ${files.length} files of ${Math.round(size / 1024)} kB`,
  };
};

await hub.close();
for (const name of ['a pack of more than ten years, in a hub that has just been opened', 'the same, opened again']) {
  hub = await open();
  console.log(JSON.stringify({ name, unit: 'ms', budget: BUDGET, ...(await timed()) }));
  await hub.close();
}
rmSync(folder, { recursive: true });
