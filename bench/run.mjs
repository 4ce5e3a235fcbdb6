// The bench: `npm run bench` runs every *.bench.mjs here, `npm run bench -- intake` those whose name holds a word.
// Prints JSON: each figure beside the raw ceiling of the same machine in the same run, their ratio, and the budget.
//
// A bench file's default export is a function that answers one result or several:
//   { name, unit, figure, ceiling?, budget?: { of: 'figure' | 'ratio', atLeast?, atMost? }, note? }
// `ceiling` is what the bare engine does without us, in the same unit. Each file runs in a process of its own.
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { judged } from './judge.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const self = fileURLToPath(import.meta.url);

const runOne = async (file) => {
  const { default: bench } = await import(pathToFileURL(`${here}${file}`).href);
  const results = [await bench()].flat();
  process.send(results, () => process.exit(0));
};

const runInOwnProcess = (file) =>
  new Promise((resolve) => {
    const child = fork(self, ['--one', file], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--expose-gc'],
    });
    let results;
    child.on('message', (message) => {
      results = message;
    });
    child.on('close', () => resolve({ file, results }));
  });

const runAll = async (words) => {
  await import('../scripts/ensure-built.mjs');
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.bench.mjs') && words.every((word) => name.includes(word)))
    .sort();
  const report = {
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    memory: totalmem(),
    figures: [],
  };
  const crashed = [];
  for (const file of files) {
    process.stderr.write(`${file} ...\n`);
    const { results } = await runInOwnProcess(file);
    if (results) report.figures.push(...results.map((result) => ({ bench: file, ...judged(result) })));
    else crashed.push(file);
  }
  console.log(JSON.stringify({ ...report, crashed }, null, 2));
  process.exitCode = crashed.length === 0 ? 0 : 1;
};

const [first, second] = process.argv.slice(2);
if (first === '--one') await runOne(second);
else await runAll(process.argv.slice(2));
