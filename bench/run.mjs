// The bench: `npm run bench` runs every *.bench.mjs here, `npm run bench -- log` those whose name holds a word,
// `npm run bench -- --budgets` those that measure a budget of the design. `--events 10000,100000` says how long a log is
// made for the benches that show how a cost grows (default 10000,100000,1000000: the last takes minutes and 8 GB of disk).
// Prints JSON, each figure beside the raw ceiling of the same machine in the same run, their ratio, and the budget; and
// the same as a table on the error output.
//
// A bench is a program that prints one JSON object a line and can be run by itself:
//   { name, unit, figure, ceiling?, budget?: { of: 'figure' | 'ratio', atLeast?, atMost? }, how }
// `ceiling` is what the bare engine does without us, in the same unit. `how` says what was done.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import '../scripts/ensure-built.mjs';
import { figuresIn, judged } from './judge.mjs';
import { tableOf } from './table.mjs';

const OF_THE_DESIGN = [
  'board-pack',
  'intake',
  'live-sheet',
  'log-appends',
  'map',
  'metrics',
  'scale',
  'sheets',
  'views',
  'web',
];
/** They are given the lengths of the log. */
const BY_LENGTH = ['scale', 'views', 'views-postgres'];

const here = fileURLToPath(new URL('.', import.meta.url));

const nameOf = (file) => file.replace('.bench.mjs', '');

const runBench = (file, args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--expose-gc', `${here}${file}`, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code, output }));
  });

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    budgets: { type: 'boolean', default: false },
    events: { type: 'string', default: '10000,100000,1000000' },
  },
});
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.mjs') && words.every((word) => name.includes(word)))
  .filter((name) => !values.budgets || OF_THE_DESIGN.includes(nameOf(name)))
  .sort();
const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, memory: totalmem() };
/** How many programs want the processor, over the last minute: beside the cores it says how far figures can be trusted. */
const report = { ...machine, loadBefore: loadavg()[0] };
const figures = [];
const crashed = [];
for (const file of files) {
  process.stderr.write(`${file} ...\n`);
  const lengths = BY_LENGTH.includes(nameOf(file)) ? values.events.split(',') : [];
  const { code, output } = await runBench(file, lengths);
  const found = figuresIn(output);
  figures.push(...found.map((figure) => ({ bench: file, ...judged(figure) })));
  if (code !== 0 || found.length === 0) crashed.push(file);
}
process.stderr.write(`\n${tableOf(figures)}\n`);
console.log(JSON.stringify({ ...report, loadAfter: loadavg()[0], figures, crashed }, null, 2));
process.exitCode = crashed.length === 0 ? 0 : 1;
