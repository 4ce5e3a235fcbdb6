// The test command: builds, checks and tests everything, and ends with one line, `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { alone } from './lib/build.mjs';
import { checks, foundations, runJest } from './lib/checks.mjs';
import { enginesIn } from './lib/engines.mjs';
import { root } from './lib/root.mjs';
import { afterSecondLook, secondLookAt } from './lib/second-look.mjs';

const total = { passed: 0, failed: 0 };
const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const perform = async ({ name, run }) => {
  const since = performance.now();
  const { code, output } = await run();
  total[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (code !== 0) console.log(output);
};

/** Two at a time: the machine of the checks may have two cores. */
const performAll = async (all) => {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await perform(next);
  };
  await Promise.all([worker(), worker()]);
};

/** Specs that failed beside the others and passed alone: each hides a fault of a spec or of the product. */
const byChance = [];

/** Runs the failed files of a run once more, alone, and answers what the run counts for then. */
const lookedAtAgain = async (name, first) => {
  const files = first.failed === 0 ? [] : secondLookAt(join(root, 'reports', `${name}.json`));
  if (files.length === 0) return { ...first, chance: 0 };
  console.log(first.output);
  const again = await runJest(`${name}-again`, ['--maxWorkers=1', '--runTestsByPath', ...files]);
  const counts = afterSecondLook(first, again);
  if (counts.chance > 0) byChance.push(...files.map((file) => relative(root, file)));
  return { ...counts, output: again.output };
};

const test = async (name, args) => {
  const since = performance.now();
  const { passed, failed, chance, output } = await lookedAtAgain(name, await runJest(name, args));
  total.passed += passed;
  total.failed += failed;
  const alone = chance === 0 ? '' : `, ${chance} of them only when run alone`;
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name} specs: ${passed} passed${alone}, ${failed} failed (${seconds(since)})`,
  );
  if (failed > 0) console.log(output);
};

rmSync(join(root, 'reports'), { recursive: true, force: true });
mkdirSync(join(root, 'reports'));

await alone(() => performAll(foundations));
await performAll(checks);
const workers = Math.max(1, Math.min(4, availableParallelism()));
const bounded = [`--maxWorkers=${workers}`, '--workerIdleMemoryLimit=1GB', '--passWithNoTests'];
await test('unit', [...bounded, '--testPathIgnorePatterns', '/node_modules/', '/dist/', '\\.browser\\.spec\\.ts$']);
const unit = join(root, 'reports', 'unit.json');
if (existsSync(unit)) {
  for (const line of enginesIn(JSON.parse(readFileSync(unit, 'utf8')), process.env.HUB_TEST_EVENTSTORE))
    console.log(line);
}
await test('browser', [...bounded, '--testPathPatterns', '\\.browser\\.spec\\.ts$']);

for (const file of byChance) console.log(`BY CHANCE ${file} failed beside the others and passed alone: find out why`);
console.log(`The whole run took ${seconds(started)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
