// Jest in ESM mode: run through `npm test`, or with NODE_OPTIONS=--experimental-vm-modules.
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const ignored = ['/node_modules/', '/dist/', '<rootDir>/\\.stryker-tmp/', '<rootDir>/\\.hub'];

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '\\.(css|scss|svg)$': '<rootDir>/test/empty-module.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['<rootDir>/\\.stryker-tmp/', '<rootDir>/\\.hub'],
};

// `source` first: @hub packages are tested from src, without a build. Jest itself adds `import` or `require`, and `default`.
const node = ['source', 'node', 'node-addons'];
const browser = ['source', 'browser'];

export default {
  // A rule is no faster than the machine it is tested on: this only ends a spec that hangs.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/test/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'node',
      globalSetup: '<rootDir>/test/postgres/setup.mjs',
      globalTeardown: '<rootDir>/test/postgres/teardown.mjs',
      testEnvironment: '<rootDir>/test/node-environment.mjs',
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^(content-disposition|cookie)$': '<rootDir>/test/esm-only/$1.cjs',
      },
      testEnvironmentOptions: { customExportConditions: node },
      testMatch: ['**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: browser },
      testMatch: ['**/*.spec.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
    },
  ],
};
