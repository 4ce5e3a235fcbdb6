import { describe, it, expect } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const decisions = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));
const headings = ['Context', 'Decision', 'Options refused', 'Consequences', 'Kept by'];

describe.each(decisions)('decision %s', (name) => {
  const text = read(`docs/adr/${name}`);

  it('carries the number of its file', () => expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `)));

  it('says what was decided, what was refused and what keeps it', () =>
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings));

  it('fits on a page', () => expect(text.split('\n').length).toBeLessThanOrEqual(60));
});

/** Paths of the repository that a text names in backticks; folders and files, not patterns or commands. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:\.\/)?[\w.@-]+(?:\/[\w.@-]+)+)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => /^(apps|bench|docs|infra|libs|scripts|seeds|test|\.ci)\//.test(path));

const published = ['docs/accessibility-statement.md', 'docs/privacy-notice.md', 'docs/dpia.md'];
const texts = [
  'README.md',
  'SECURITY.md',
  'docs/glossary.md',
  ...published,
  ...decisions.map((name) => `docs/adr/${name}`),
];

it.each(texts)('%s names only files that are there', (name) =>
  expect(pathsIn(read(name)).filter((path) => !existsSync(join(root, path)))).toEqual([]),
);

it('the glossary is in alphabetical order', () => {
  const terms = [...read('docs/glossary.md').matchAll(/^\*\*(.*?)\*\*/gm)].map(([, term]) => term?.toLowerCase() ?? '');
  expect(terms.length).toBeGreaterThan(40);
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
});

it('every script that the README names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/npm (?:run )?(start|test|build|[a-z]+)\b/g)]
    .map(([, script]) => script ?? '')
    .filter((script) => !['ci', 'install', 'packages', 'workspaces', 'run'].includes(script));
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
