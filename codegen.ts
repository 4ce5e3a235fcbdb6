import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', Date: 'string', UUID: 'string', JSON: 'unknown' };

const shared = {
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  inputMaybeValue: 'T | null | undefined',
};

/** Types of the API and the web app from one schema. `npm run codegen` writes them, `npm test` compares them. */
const config: CodegenConfig = {
  schema: 'apps/api/src/**/*.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'apps/api/src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { ...shared, useIndexSignature: false },
    },
    'apps/web/src/gql/': {
      preset: 'client',
      documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/gql/**/*', '!apps/web/src/**/*.spec.*'],
      presetConfig: { fragmentMasking: false },
      config: shared,
    },
  },
};

export default config;
