import { defineConfig, defaultClientConditions, type Plugin } from 'vite';
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print, type DocumentNode } from 'graphql';
import { statementPage } from './dev/statement-page.js';

const operation = /\bgraphql\(\s*`[^`]*?\b(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const suffix = { query: 'Document', mutation: 'Document', subscription: 'Document', fragment: 'FragmentDoc' };

const generated = /^export const (\w+(?:Document|FragmentDoc)) = (\{.*\}) as unknown as DocumentNode/gm;

/** Every generated document as it is now, by its name, as JSON. */
const generatedDocuments = (): ReadonlyMap<string, string> => {
  const source = readFileSync(new URL('src/gql/graphql.ts', import.meta.url), 'utf8');
  return new Map([...source.matchAll(generated)].map(([, name = '', json = '']) => [name, json]));
};

/** Puts its generated document in the place of each `graphql(…)`, so that a page loads its own operations only. */
const ownDocuments = (): Plugin => {
  let documents: ReadonlyMap<string, string> | undefined;
  return {
    name: 'own-documents',
    enforce: 'pre',
    watchChange: () => {
      documents = undefined;
    },
    transform(code, id) {
      if (!/\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(')) return;
      const known = (documents ??= generatedDocuments());
      const replaced = code.replace(operation, (_all, kind: keyof typeof suffix, name: string) => {
        const json = known.get(`${name}${suffix[kind]}`);
        if (json === undefined) throw new Error(`${name} was not generated. Run npm run codegen.`);
        return `(${json} as never)`;
      });
      return { code: replaced, map: null };
    },
  };
};

/** Writes down every question of the pages beside them: a hub in production answers these and no others. */
const operationList = (): Plugin => ({
  name: 'operation-list',
  apply: 'build',
  generateBundle() {
    const documents = [...generatedDocuments()].flatMap(([name, json]) =>
      name.endsWith('Document') ? [[name.replace(/Document$/, ''), print(JSON.parse(json) as DocumentNode)]] : [],
    );
    if (documents.length === 0) throw new Error('No operations were found in src/gql/graphql.ts.');
    const text = `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: '.operations.json', source: text });
  },
});

const statements = { accessibility: 'accessibility-statement', privacy: 'privacy-notice' };

/** Makes pages of the published statements: they are read where the hub is, also by those who cannot sign in. */
const statementPages = (): Plugin => ({
  name: 'statement-pages',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const style = Object.keys(bundle).find((name) => /^assets\/index-.*\.css$/.test(name));
      if (style === undefined) throw new Error('The style sheet of the pages was not found.');
      for (const [page, name] of Object.entries(statements)) {
        const markdown = readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
        this.emitFile({ type: 'asset', fileName: `${page}.html`, source: statementPage(markdown, `/${style}`) });
      }
    },
  },
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const api = process.env.HUB_API ?? 'http://127.0.0.1:4310';

export default defineConfig({
  plugins: [ownDocuments(), operationList(), statementPages(), react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { loadPaths: [root, `${root}node_modules`], quietDeps: true } },
  },
  build: { target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '^/(session|development-users|sign-in/|try-graphql|basemap.pmtiles|intake/(uploads|deliveries)/)': {
        target: api,
      },
    },
  },
});
