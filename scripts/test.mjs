// The test command: builds, checks and tests everything, and ends with one line, `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { alone } from './lib/build.mjs';
import { checks, foundations, runJest } from './lib/checks.mjs';
import { enginesIn } from './lib/engines.mjs';
import { root } from './lib/root.mjs';

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

const test = async (name, args) => {
  const since = performance.now();
  const { passed, failed, output } = await runJest(name, args);
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name} specs: ${passed} passed, ${failed} failed (${seconds(since)})`,
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

console.log(`The whole run took ${seconds(started)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
