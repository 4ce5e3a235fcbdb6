// A pack of the board on twelve years of records, with a pack of each of forty quarters in the ledger: its numbers worked
// out, guarded against everything that was given before, and every file made (HTML, PDF, ODS, XLSX, CSV and JSON), in a hub
// that has just been opened, so that nothing of it is kept, and in one that has run for some seconds. Twelve years are four made-up boroughs of three years each, in
// one delivery, with ids of their own. Prints one JSON object a line.
// Usage: node bench/board-pack.bench.mjs [--children 500] [--packs 40]
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releasesDecider, RELEASES_STREAM } from '@hub/assurance';
import { handle } from '@hub/event-log';
import { quarter } from '@hub/kernel';
import { onRecord } from '@hub/reports';
import { writeBorough } from '@hub/seeds';
import { HUB_KINDS, openHub, readSettings } from '@hub/worker';

const { values } = parseArgs({
  options: { children: { type: 'string', default: '500' }, packs: { type: 'string', default: '40' } },
});
const ENDS = ['2010-03-30', '2013-03-30', '2016-03-30', '2019-03-30'];
const NOW = '2019-03-30T12:00:00.000Z';
const PERIOD = '2018-19Q3';
const BUDGET = { of: 'figure', atMost: 5_000 };

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const settings = readSettings({ HUB_DATA: join(folder, 'data') }, '/');
const open = () => openHub({ settings, now: () => NOW });
const by = { person: 'bench', agency: 'bench', role: 'OPERATOR' };

/** The ids of one borough are none of another: a digit more behind the letters, but not in codes of authorities. */
const numbered = (text, number) => text.replace(/\b(?!E\d)([A-Z]{1,3})(\d{3,})\b/g, `$1${number}$2`);

const delivery = join(folder, 'delivery');
mkdirSync(delivery);
for (const [at, end] of ENDS.entries()) {
  const made = join(folder, `made ${at}`);
  await writeBorough(made, { seed: at + 1, end, children: Number(values.children) });
  for (const name of readdirSync(made).filter((one) => one.endsWith('.csv'))) {
    const text = numbered(readFileSync(join(made, name), 'utf8'), at + 1);
    appendFileSync(join(delivery, name), at === 0 ? text : text.slice(text.indexOf('\n') + 1));
  }
}

let hub = await open();
const taken = await (await hub.takeIn({ delivery, by, historical: true })).result;
if (taken.outcome !== 'taken') throw new Error(taken.reason);
await hub.viewsCaughtUp();

/** The quarters before the one that is measured, the latest last, each with the day on which its pack was given. */
const given = Array.from({ length: Number(values.packs) }, (_, at) => Number(values.packs) - at).map((ago) => {
  const index = 2018 * 4 + 2 - ago;
  const period = quarter(Math.floor(index / 4), (index % 4) + 1);
  return { period, knownAt: `${period.end}T12:00:00.000Z` };
});
for (const { period, knownAt } of given) {
  const position = await hub.log.positionAt(knownAt);
  const asked = { period: period.id, knownAt, position, audience: 'board', on: period.end, rules: hub.board.rules };
  const { release, seen } = await hub.shown.years(asked);
  const command = { type: 'Release', seen, release: onRecord(release, { knownAt, logPosition: position }) };
  const meta = { commandId: `release ${release.id}`, by, purpose: 'operation' };
  await handle(hub.log, releasesDecider, RELEASES_STREAM, command, meta, { kinds: HUB_KINDS });
  await hub.viewsCaughtUp();
}
const { position } = await hub.log.head();
const row = {
  packId: `${PERIOD}.bscb.1`,
  variant: 'bscb',
  period: PERIOD,
  edition: 1,
  state: 'drafted',
  audience: 'board',
  ...hub.packs.numbersAt(hub.packs.variant('bscb'), NOW, position),
  draftedBy: 'bench',
  draftedAt: NOW,
  comments: [],
  challenges: [],
  acknowledged: [],
};
await hub.close();

const processor = () => Object.values(process.cpuUsage()).reduce((sum, one) => sum + one, 0) / 1_000;

for (const [name, prepared] of [
  ['a pack on twelve years of records, in a hub that has just been opened', false],
  ['the same, opened again', false],
  ['the same, in a hub in which what figures are counted from stands', true],
]) {
  hub = await open();
  await hub.viewsCaughtUp();
  if (prepared) await hub.prepareFigures();
  const [start, used] = [performance.now(), processor()];
  const { years, files } = await hub.packs.made(row);
  const figure = Math.round(performance.now() - start);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const how =
    `${position} events, ${given.length} packs in the ledger; ${Math.round(processor() - used)} ms of the processor for ` +
    `${years.release.counts.length} numbers and ${files.length} files of ${Math.round(size / 1024)} kB; ` +
    `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
  console.log(JSON.stringify({ name, figure, unit: 'ms', budget: BUDGET, how }));
  await hub.close();
}
rmSync(folder, { recursive: true });
