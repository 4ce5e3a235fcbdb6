import { defineConfig, defaultClientConditions, type Plugin } from 'vite';
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print, type DocumentNode } from 'graphql';
import { statementPage } from './dev/statement-page.js';

const operation = /\bgraphql\(\s*`[^`]*?\b(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const suffix = { query: 'Document', mutation: 'Document', subscription: 'Document', fragment: 'FragmentDoc' };

/** Replaces each `graphql(…)` by its generated document, so that a page loads its own operations only. */
const ownDocuments = (): Plugin => ({
  name: 'own-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(')) return;
    const names = new Set<string>();
    const replaced = code.replace(operation, (_all, kind: keyof typeof suffix, name: string) => {
      names.add(`${name}${suffix[kind]}`);
      return `${name}${suffix[kind]}`;
    });
    const documents = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url));
    return { code: `import { ${[...names].join(', ')} } from '${documents}';\n${replaced}`, map: null };
  },
});

const generated = /^export const (\w+)Document = (\{.*\}) as unknown as DocumentNode/gm;

/** Writes down every question of the pages beside them: a hub in production answers these and no others. */
const operationList = (): Plugin => ({
  name: 'operation-list',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL('src/gql/graphql.ts', import.meta.url), 'utf8');
    const documents = [...source.matchAll(generated)].map(
      ([, name = '', json = '']) => [name, print(JSON.parse(json) as DocumentNode)] as const,
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
      '^/(session|development-users|sign-in/|try-graphql|intake/(uploads|deliveries)/)': { target: api },
    },
  },
});
