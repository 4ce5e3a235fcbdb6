// What can go wrong with a machine, done on purpose, and counted: node test/faults.mjs [--n 200] [--minutes 30]
// [--seed 1] [word ...]. Words choose the faults whose names hold one of them. n is how many times each is done (fifty
// times as many files and questions). Prints a table; the exit code is 1 when anything was lost. Takes hours with the
// numbers it has by itself; not part of `npm test`. Needs the build, and root for the disks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../scripts/ensure-built.mjs';
import { randomOf } from './faults/lib.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});
const [n, minutes, seed] = [Number(values.n), Number(values.minutes), Number(values.seed)];

const all = [];
for (const part of ['kills', 'disk', 'servers', 'inputs', 'soak']) {
  const { default: faults } = await import(`./faults/${part}.mjs`);
  all.push(...faults);
}
const chosen = all.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)));

const rows = [];
for (const { name, run } of chosen) {
  process.stderr.write(`${name} ...\n`);
  const folder = mkdtempSync(join(tmpdir(), 'hub-faults-'));
  const since = performance.now();
  let row;
  try {
    row = await run({ n, minutes, folder, random: randomOf(seed) });
  } catch (error) {
    row = { tried: 0, lost: 1, note: `FAILED: ${error.stack ?? error}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  rows.push([
    name,
    String(row.tried),
    String(row.lost),
    `${((performance.now() - since) / 1_000).toFixed(0)} s`,
    row.note,
  ]);
  if (row.lost > 0) process.exitCode = 1;
}

console.log(`n ${n}, seed ${seed}, soak of ${minutes} minutes, Node ${process.version}\n`);
console.log('| What was done | Times | Lost or wrong | Took | What was seen |');
console.log('| --- | ---: | ---: | ---: | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
process.exit();
