import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, noChromium } from '../../test/chromium.mjs';
import { build } from './build.mjs';
import { problemsOfComposeFile } from './compose.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

const bin = (path) => join(root, 'node_modules', path);
const done = (output) => ({ code: output === '' ? 0 : 1, output });

/** Numbers that more than one of these file names begins with. */
export const repeatedNumbers = (names) => {
  const numbers = names.map((name) => /^(\d{4})-/.exec(name)?.[1]).filter(Boolean);
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))];
};

const adrs = () => {
  const names = readdirSync(join(root, 'docs/adr')).filter((name) => name.endsWith('.md'));
  return repeatedNumbers(names).map((number) => `Two decisions in docs/adr have the number ${number}.`);
};

const browserSpecs = () =>
  ['apps', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).filter(
      (path) => path.endsWith('.browser.spec.ts') && !path.includes('node_modules'),
    ),
  );

const tsc = bin('typescript/lib/tsc.js');
const webProject = 'apps/web/tsconfig.json';

/** The two checks that everything else stands on: a browser is there, and the sources build. */
export const foundations = [
  {
    name: 'a browser for the browser specs',
    run: () => done(browserSpecs().length > 0 && !findChromium() ? noChromium : ''),
  },
  {
    name: 'the server builds',
    run: async () => (await build(['server']))[0],
  },
  {
    name: 'the web app builds',
    run: async () => (await build(['web']))[0],
  },
];

/** Checks that need the build, and no test runner. Each counts as one test. */
export const checks = [
  {
    name: 'formatting (npm run format mends it)',
    run: () => runNode([bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']),
  },
  { name: 'lint', run: () => runNode([bin('eslint/bin/eslint.js'), '.']) },
  { name: 'types of the tests', run: () => runNode([tsc, '-p', 'tsconfig.specs.json', '--pretty', 'false']) },
  {
    name: 'types of the web app',
    run: () =>
      existsSync(join(root, webProject)) ? runNode([tsc, '-p', webProject, '--noEmit', '--pretty', 'false']) : done(''),
  },
  {
    name: 'generated GraphQL types are up to date (npm run codegen)',
    run: () => runNode([bin('@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts', '--check', '--silent']),
  },
  {
    name: 'the event catalogue is up to date (npm run catalogue)',
    run: () => runNode(['scripts/event-catalogue.mjs', '--check'], { env: { HUB_SKIP_BUILD: '1' } }),
  },
  {
    name: 'the schema reference is up to date (node scripts/schema-docs.mjs)',
    run: () => runNode(['scripts/schema-docs.mjs', '--check']),
  },
  { name: 'the web build keeps its promises', run: () => runNode(['scripts/check-web-build.mjs']) },
  ...['docker-compose.yml', 'docker-compose.scaled.yml'].map((name) => ({
    name: `${name} keeps the rules of the Compose specification, and ours`,
    run: () => done(problemsOfComposeFile(join(root, name)).join('\n')),
  })),
  { name: 'decisions have one number each', run: () => done(adrs().join('\n')) },
];

const jestOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/**
 * Runs Jest with these arguments and counts its tests. A file that could not be run at all counts as one failure, and
 * so does a run that leaves no result.
 */
export const runJest = async (name, args) => {
  const report = join(root, 'reports', `${name}.json`);
  const { code, output } = await runNode([bin('jest/bin/jest.js'), '--json', '--outputFile', report, ...args], {
    env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${jestOptions}`.trim() },
  });
  return { output, ...countOf(code, report) };
};

/** The outcome of a Jest run from its exit code and its report. */
export const countOf = (code, report) => {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
};
