// The bench: `npm run bench` runs every *.bench.mjs here, `npm run bench -- log` those whose name holds a word.
// Prints JSON: each figure beside the raw ceiling of the same machine in the same run, their ratio, and the budget.
//
// A bench is a program that prints one JSON object a line and can be run by itself:
//   { name, unit, figure, ceiling?, budget?: { of: 'figure' | 'ratio', atLeast?, atMost? }, how }
// `ceiling` is what the bare engine does without us, in the same unit. `how` says what was done.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import '../scripts/ensure-built.mjs';
import { figuresIn, judged } from './judge.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const runBench = (file) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--expose-gc', `${here}${file}`], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code, output }));
  });

const words = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.mjs') && words.every((word) => name.includes(word)))
  .sort();
const report = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, memory: totalmem() };
const figures = [];
const crashed = [];
for (const file of files) {
  process.stderr.write(`${file} ...\n`);
  const { code, output } = await runBench(file);
  const found = figuresIn(output);
  figures.push(...found.map((figure) => ({ bench: file, ...judged(figure) })));
  if (code !== 0 || found.length === 0) crashed.push(file);
}
console.log(JSON.stringify({ ...report, figures, crashed }, null, 2));
process.exitCode = crashed.length === 0 ? 0 : 1;
