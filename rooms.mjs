// Who may import whom. What is not listed is forbidden. The linter reads this list (eslint.config.mjs) and
// test/architecture.spec.ts breaks each line of it on purpose. Why the rooms are cut like this: docs/adr.

const contexts = [
  'children',
  'missing',
  'interviews',
  'exploitation',
  'panels',
  'deliveries',
  'sharing',
  'records',
  'assurance',
  'intelligence',
  'disruption',
  'placements',
].map((context) => `@hub/${context}`);

const testTools = [
  '@hub/testing',
  '@jest/globals',
  '@js-temporal/polyfill',
  '@testing-library/.+',
  'fast-check',
  'jest-axe',
  'node:.+',
  'playwright-core',
  'react-dom/server',
  '@axe-core/playwright',
  '@opentelemetry/context-async-hooks',
  '@opentelemetry/sdk-trace-node',
];

/** Packages a spec may import beside those of its room. */
export const mayImportInSpecs = testTools;

/**
 * One line a room: its folder, the packages its sources may import (each a pattern that must match the whole
 * specifier), and whether it is pure: the same arguments give the same answer, so no clock, chance, environment,
 * network or decorator. First match wins.
 */
export const rooms = [
  { folder: 'libs/platform/kernel', mayImport: ['zod', 'temporal-polyfill'], pure: true },
  {
    folder: 'libs/platform/event-log',
    mayImport: ['@hub/kernel', 'libsql', '@eventstore/db-client', '@kurrent/kurrentdb-client', 'node:.+'],
    pure: false,
  },
  { folder: 'libs/platform/mailer', mayImport: ['@hub/kernel', 'nodemailer', 'zod', 'node:.+'], pure: false },
  { folder: 'libs/platform/vault', mayImport: ['@hub/kernel', 'libsql', 'node:.+'], pure: false },
  { folder: 'libs/platform/view-store', mayImport: ['@hub/kernel', 'libsql', 'kysely', 'pg', 'node:.+'], pure: false },
  {
    folder: 'libs/platform/testing',
    mayImport: [
      '@hub/kernel',
      '@hub/event-log',
      '@hub/vault',
      '@jest/globals',
      'fast-check',
      'zod',
      '@eventstore/db-client/generated/.+',
      '@grpc/grpc-js',
      'google-protobuf(/.+)?',
      'node:.+',
    ],
    pure: false,
  },
  { folder: 'libs/contexts/*', mayImport: ['@hub/kernel', 'zod'], pure: true },
  { folder: 'libs/casebook', mayImport: ['@hub/kernel', ...contexts], pure: true },
  { folder: 'libs/clocks', mayImport: ['@hub/kernel', ...contexts], pure: true },
  { folder: 'libs/processes', mayImport: ['@hub/kernel', ...contexts], pure: true },
  { folder: 'libs/views', mayImport: ['@hub/kernel', '@hub/casebook', '@hub/clocks', ...contexts], pure: true },
  { folder: 'libs/metrics', mayImport: ['@hub/kernel', '@hub/casebook', '@hub/clocks', ...contexts], pure: true },
  { folder: 'libs/analysis', mayImport: ['@hub/kernel'], pure: true },
  { folder: 'libs/geography', mayImport: ['h3-js', 'proj4'], pure: true },
  { folder: 'libs/disclosure', mayImport: ['@hub/kernel', 'yalps'], pure: true },
  { folder: 'libs/intake', mayImport: ['@hub/kernel', ...contexts, 'libsql', 'node:.+'], pure: false },
  {
    folder: 'libs/reports',
    mayImport: [
      '@hub/kernel',
      '@hub/analysis',
      '@hub/assurance',
      '@hub/casebook',
      '@hub/charts',
      '@hub/disclosure',
      '@hub/metrics',
      '@hub/records',
      '@hub/views',
      'fflate',
      'node:crypto',
      'react',
      'react-dom/server',
    ],
    pure: true,
  },
  { folder: 'libs/charts', mayImport: ['react', 'd3-scale', 'd3-shape'], pure: false },
  { folder: 'seeds', mayImport: ['@hub/kernel', 'node:.+'], pure: false },
  {
    folder: 'apps/web',
    mayImport: [
      '@hub/charts',
      'react',
      'react-dom(/client)?',
      'urql',
      '@urql/core',
      'graphql',
      'graphql-ws',
      '@graphql-typed-document-node/core',
      '@tanstack/react-table',
      'd3-(scale|shape)',
      'maplibre-gl(/.+)?',
      'mapbox-gl(/.+)?',
      'pmtiles',
      'vite',
      '@vitejs/plugin-react',
    ],
    pure: false,
  },
  { folder: 'apps/api', mayImport: ['@hub/[a-z-]+', '(?!@hub/).+'], pure: false },
  { folder: 'apps/worker', mayImport: ['@hub/[a-z-]+', '(?!@hub/).+'], pure: false },
  { folder: 'apps/cli', mayImport: ['@hub/[a-z-]+', '(?!@hub/).+'], pure: false },
];
