// Mutation testing: `npm run mutation` for every room of rules, `npm run mutation -- libs/clocks` for some.
// Prints one score a room: the share of planted faults that the room's own specs notice. Declarations of events and
// the lists of exports are left out, they hold no rule. Survivors are named in reports/mutation/<room>.txt.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import jestConfig from '../jest.config.mjs';
import { root } from './lib/root.mjs';
import { scoreOf, survivorsOf } from './lib/mutation-score.mjs';

process.chdir(root);

const rooms = [
  'libs/platform/kernel',
  ...readdirSync('libs/contexts').map((context) => `libs/contexts/${context}`),
  'libs/casebook',
  'libs/clocks',
  'libs/processes',
  'libs/metrics',
  'libs/analysis',
];
const unknown = process.argv.slice(2).filter((room) => !rooms.includes(room));
if (unknown.length > 0) {
  console.error(`Not a room of rules: ${unknown.join(', ')}. Choose from ${rooms.join(', ')}.`);
  process.exit(2);
}
const chosen = process.argv.length > 2 ? process.argv.slice(2) : rooms;

const { displayName: _, ...node } = jestConfig.projects.find(({ displayName }) => displayName === 'node');

const optionsFor = (room) => ({
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    config: { ...node, testEnvironment: 'jest-environment-node', testMatch: [`<rootDir>/${room}/**/*.spec.ts`] },
  },
  mutate: [`${room}/src/**/*.ts`, '!**/*.spec.ts', '!**/*.events.ts', '!**/index.ts'],
  ignorePatterns: ['.hub*', 'apps', 'bench', 'docs', 'infra', 'reports', 'seeds', '**/dist'],
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, Math.min(4, availableParallelism())),
  reporters: [],
  logLevel: 'error',
  tempDirName: '.stryker-tmp',
});

mkdirSync('reports/mutation', { recursive: true });
let failed = false;
for (const room of chosen) {
  try {
    const mutants = await new Stryker(optionsFor(room)).runMutationTest();
    writeFileSync(join('reports/mutation', `${room.replaceAll('/', '-')}.txt`), survivorsOf(mutants));
    const { noticed, counted, percent } = scoreOf(mutants);
    console.log(`${room}: ${percent} % (${noticed} of ${counted} faults noticed)`);
  } catch (error) {
    failed = true;
    console.log(`${room}: no score, ${error.message}`);
  }
}
process.exitCode = failed ? 1 : 0;
