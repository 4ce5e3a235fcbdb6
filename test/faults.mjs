// What can go wrong with a machine, done on purpose, and counted:
//   node test/faults.mjs [--n 200] [--minutes 30] [--seed 1] [--slices 1] [--report reports/faults.json] [word ...]
// Words choose the faults whose names hold one of them. n is how many times each is done (fifty times as many files and
// questions), in so many slices; each slice is written into the report when it has ended, and one that is there already and could
// be done is not done again, so a run that was stopped goes on where it was. Prints a table of the whole report; the exit
// code is 1 when anything was lost. Takes hours with the numbers it has by itself; not part of `npm test`. Needs the build,
// and root for the disks.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import '../scripts/ensure-built.mjs';
import { randomOf } from './faults/lib.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    slices: { type: 'string', default: '1' },
    report: { type: 'string', default: 'reports/faults.json' },
  },
});
const [n, minutes, seed, slices] = [values.n, values.minutes, values.seed, values.slices].map(Number);
const file = values.report;

const all = [];
for (const part of ['kills', 'disk', 'servers', 'authorities', 'inputs', 'soak']) {
  const { default: faults } = await import(`./faults/${part}.mjs`);
  all.push(...faults);
}
const chosen = all.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)));

const readReport = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
const writeReport = (rows) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(rows, null, 2)}\n`);
  renameSync(`${file}.new`, file);
};

/** Done in one piece: a soak of a quarter of the time shows nothing. */
const partsOf = ({ whole }) => (whole ? 1 : slices);

for (const fault of chosen) {
  const { name, run } = fault;
  const parts = partsOf(fault);
  for (let slice = 0; slice < parts; slice += 1) {
    const how = `n ${n}, ${fault.whole ? `${minutes} minutes, ` : ''}seed ${seed}, slice ${slice + 1} of ${parts}`;
    const isThis = (row) => row.name === name && row.how === how;
    if (readReport().some((row) => isThis(row) && row.tried > 0)) continue;
    process.stderr.write(`${name}, ${how} ...\n`);
    const folder = mkdtempSync(join(tmpdir(), 'hub-faults-'));
    const since = performance.now();
    let row;
    try {
      const share = Math.floor((n * (slice + 1)) / parts) - Math.floor((n * slice) / parts);
      row = await run({ n: share, minutes, folder, random: randomOf(seed * 1_000 + slice), slice, slices: parts });
    } catch (error) {
      row = { tried: 0, lost: 1, counts: {}, note: `FAILED: ${error.stack ?? error}` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const seconds = Math.round((performance.now() - since) / 1_000);
    writeReport([...readReport().filter((row) => !isThis(row)), { name, how, seconds, node: process.version, ...row }]);
  }
}

const sum = (rows, of) => rows.reduce((total, row) => total + of(row), 0);
const number = (value) => value.toLocaleString('en-GB');

/** What was counted in all slices of a fault, in words. */
const seenIn = (rows) => {
  const names = [...new Set(rows.flatMap(({ counts }) => Object.keys(counts)))];
  const counted = names.map((name) => `${number(sum(rows, ({ counts }) => counts[name] ?? 0))} ${name}`);
  return [...counted, ...new Set(rows.map(({ note }) => note).filter(Boolean))].join('; ');
};

const report = readReport();
console.log('| What was done | Times | Lost or wrong | Took | What was seen |');
console.log('| --- | ---: | ---: | ---: | --- |');
for (const { name } of all) {
  const rows = report.filter((row) => row.name === name);
  if (rows.length === 0) continue;
  const [tried, lost, seconds] = [
    sum(rows, (row) => row.tried),
    sum(rows, (row) => row.lost),
    sum(rows, (row) => row.seconds),
  ];
  if (lost > 0) process.exitCode = 1;
  console.log(`| ${name} | ${number(tried)} | ${number(lost)} | ${number(seconds)} s | ${seenIn(rows)} |`);
}
process.exit();
