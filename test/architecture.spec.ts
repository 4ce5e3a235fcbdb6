import { describe, it, expect } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { mayImportInSpecs, rooms } from '../rooms.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
type Room = (typeof rooms)[number];

const eslint = new ESLint({ cwd: root });

/** The rules that a piece of code breaks when it stands in this file. */
const broken = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  if (!result) throw new Error(`${file} is not linted at all`);
  return [...new Set(result.messages.map((message) => message.ruleId ?? message.message))];
};

const packages = ['libs', 'apps']
  .flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)))
  .filter((path) => path.endsWith('package.json') && !/node_modules|dist|\.stryker/.test(path))
  .map((path) => dirname(path))
  .concat('seeds')
  .sort();

const roomOf = (folder: string): Room => {
  const room = rooms.find((one) => new RegExp(`^${one.folder.replace('*', '[^/]+')}$`).test(folder));
  if (!room) throw new Error(`${folder} is in no room: add it to rooms.mjs`);
  return room;
};

const allowedIn = (folder: string, specifier: string): boolean =>
  roomOf(folder).mayImport.some((pattern) => new RegExp(`^(?:${pattern})$`).test(specifier));

interface Project {
  readonly references?: readonly { readonly path: string }[];
}

/** Vite bundles these from their sources; they are no part of the server's build. */
const bundled = ['apps/web'];

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
const names = packages.map((folder) => manifestOf(folder).name);
const hubDependencies = (folder: string): string[] =>
  Object.keys(manifestOf(folder).dependencies ?? {}).filter((name) => name.startsWith('@hub/'));

/** Every specifier that the sources of a package import, with the file that does so. Specs and generated types are left out. */
const importsOf = (folder: string): { file: string; specifier: string }[] => {
  const src = join(root, folder, 'src');
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$|^(gql|generated)\//.test(path))
    .flatMap((path) =>
      ts
        .preProcessFile(readFileSync(join(src, path), 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => ({ file: relative(root, join(src, path)), specifier: fileName })),
    );
};

const strangers = [...names, 'zod', 'libsql', 'kysely', 'react', '@nestjs/common', 'graphql', 'node:fs', 'lodash'];

describe.each(packages)('%s', (folder) => {
  const source = `${folder}/src/planted.ts`;

  it('imports what its room may, each proved by a planted line', async () => {
    for (const specifier of strangers) {
      const code = `import { x } from '${specifier}';\nexport const y = x;\n`;
      const expected = allowedIn(folder, specifier) ? [] : ['no-restricted-imports'];
      expect({ specifier, broken: await broken(source, code) }).toEqual({ specifier, broken: expected });
    }
  });

  it('knows other packages by their name only, whatever the form of the import', async () => {
    for (const code of [
      `import { x } from '@hub/kernel/src/time.js';\nexport const y = x;\n`,
      `import { x } from '@hub/kernel/dist/time.js';\nexport const y = x;\n`,
      `import { x } from '../../children/src/index.js';\nexport const y = x;\n`,
      `import { x } from '../../../libs/platform/kernel/dist/index.js';\nexport const y = x;\n`,
      `import type { X } from '@hub/missing/src/report.js';\nexport type Y = X;\n`,
      `export * from '@hub/missing/src/report.js';\n`,
      `export { x } from '../../views/src/index.js';\n`,
    ]) {
      expect({ code, broken: await broken(source, code) }).toEqual({ code, broken: ['no-restricted-imports'] });
    }
  });

  it('its own files may import each other', async () => {
    for (const specifier of ['./other.js', '../other.js', './deeper/other.js', '../sources/other.js']) {
      expect(await broken(source, `import { x } from '${specifier}';\nexport const y = x;\n`)).toEqual([]);
    }
  });

  it('declares only dependencies that its room may import', () =>
    expect(hubDependencies(folder).filter((name) => !allowedIn(folder, name))).toEqual([]));

  it('declares every package that its sources import', () => {
    const declared = [...Object.keys(manifestOf(folder).dependencies ?? {}), manifestOf(folder).name];
    const undeclared = importsOf(folder)
      .filter(({ specifier }) => !/^(\.|node:)/.test(specifier))
      .filter(({ specifier }) => !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`)));
    // The public face of a package for tests has its tools from the root of the repository.
    const tools = folder === 'libs/platform/testing' ? mayImportInSpecs : [];
    expect(undeclared.filter(({ specifier }) => !tools.includes(specifier))).toEqual([]);
  });

  it('is built after every package that it depends on', () => {
    if (bundled.includes(folder)) return;
    const project = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8')) as Project;
    const built = (project.references ?? []).map(({ path }) => relative(root, join(root, folder, path)));
    const needed = hubDependencies(folder).map((name) => packages[names.indexOf(name)] ?? name);
    expect(needed.filter((path) => !built.includes(path))).toEqual([]);
  });
});

const purePackages = packages.filter((folder) => roomOf(folder).pure);

it('contexts, analysis, casebook, clocks, disclosure, geography, processes, reports, views, metrics and the kernel are pure', () =>
  expect([...new Set(purePackages.map((folder) => folder.replace(/contexts\/.*/, 'contexts')))]).toEqual([
    'libs/analysis',
    'libs/casebook',
    'libs/clocks',
    'libs/contexts',
    'libs/disclosure',
    'libs/geography',
    'libs/metrics',
    'libs/platform/kernel',
    'libs/processes',
    'libs/reports',
    'libs/views',
  ]));

describe.each(purePackages)('%s is pure', (folder) => {
  it.each([
    ['no-restricted-syntax', 'export const now = (): number => Date.now();'],
    ['no-restricted-syntax', 'export const now = (): Date => new Date();'],
    ['no-restricted-syntax', 'export const now = (): string => Date();'],
    ['no-restricted-syntax', 'export const luck = (): number => Math.random();'],
    ['no-restricted-syntax', 'const { x } = await import("./x.js");\nexport const y = x;'],
    ['no-restricted-syntax', 'const mark = (): void => undefined;\n@mark\nexport class X { y = 1; }'],
    ['no-restricted-globals', 'export const id = (): string => crypto.randomUUID();'],
    ['no-restricted-globals', 'export const now = (): number => performance.now();'],
    ['no-restricted-globals', 'export const zone = process.env["TZ"];'],
    ['no-restricted-globals', 'export const get = (): unknown => fetch("/x");'],
    ['no-restricted-globals', 'export const later = (f: () => void): unknown => setTimeout(f, 1);'],
  ])('%s refuses %s', async (rule, code) => expect(await broken(`${folder}/src/planted.ts`, code)).toContain(rule));

  it.each([
    'export const ms = (text: string): number => Date.parse(text);',
    'export const half = (n: number): number => Math.round(n / 2);',
  ])('%s is fine', async (code) => expect(await broken(`${folder}/src/planted.ts`, code)).toEqual([]));

  it('its specs look at no clock either', async () =>
    expect(await broken(`${folder}/src/planted.spec.ts`, 'export const now = (): number => Date.now();')).toContain(
      'no-restricted-syntax',
    ));
});

describe('a spec', () => {
  const file = 'libs/contexts/missing/src/planted.spec.ts';

  it.each(['@jest/globals', 'fast-check', '@hub/testing', '@hub/kernel'])('may import %s', async (specifier) =>
    expect(await broken(file, `import { x } from '${specifier}';\nexport const y = x;\n`)).toEqual([]),
  );

  it('in a folder beside the sources may import them, and those of no other package', async () => {
    const beside = 'libs/contexts/missing/test/planted.spec.ts';
    expect(await broken(beside, `import { x } from '../src/report.js';\nexport const y = x;\n`)).toEqual([]);
    for (const path of ['../../children/src/child.js', '../dist/report.js', '../../../platform/kernel/src/time.js']) {
      expect(await broken(beside, `import { x } from '${path}';\nexport const y = x;\n`)).toEqual([
        'no-restricted-imports',
      ]);
    }
  });

  it.each(['@hub/children', '@hub/views', '@nestjs/common', 'libsql'])('of a context may not import %s', async (name) =>
    expect(await broken(file, `import { x } from '${name}';\nexport const y = x;\n`)).toEqual([
      'no-restricted-imports',
    ]),
  );

  it.each([
    'it.only("x", () => 1);',
    'it.skip("x", () => 1);',
    'describe.only("x", () => 1);',
    'it.todo("x");',
    'xit("x", () => 1);',
  ])('cannot hold %s', async (code) => {
    for (const where of [
      file,
      'libs/intake/src/planted.spec.ts',
      'test/planted.spec.ts',
      'apps/web/src/planted.spec.tsx',
    ]) {
      expect(await broken(where, code)).toContain('no-restricted-syntax');
    }
  });
});

it.each([
  ['libs/contexts/missing', '@hub/children', 'a context knows no other context'],
  ['libs/contexts/missing', '@hub/view-store', 'a context knows no database'],
  ['libs/contexts/missing', '@nestjs/common', 'a context knows no framework'],
  ['libs/casebook', '@hub/views', 'the joined record knows no view'],
  ['libs/clocks', '@hub/casebook', 'a clock is a function of what it is given'],
  ['libs/processes', '@hub/views', 'a process reads no view'],
  ['libs/processes', '@hub/casebook', 'a process sees one event'],
  ['libs/views', '@hub/metrics', 'views and metrics do not know each other'],
  ['libs/metrics', '@hub/views', 'views and metrics do not know each other'],
  ['libs/analysis', '@hub/casebook', 'statistics know numbers, not children'],
  ['libs/geography', '@hub/casebook', 'geography knows places, not who was there'],
  ['libs/views', '@hub/processes', 'a view starts nothing'],
  ['libs/disclosure', '@hub/metrics', 'disclosure control knows numbers only'],
  ['libs/intake', '@hub/event-log', 'intake makes commands; who runs them is not its business'],
  ['libs/platform/kernel', '@hub/event-log', 'the kernel imports nothing of the house'],
  ['libs/platform/event-log', '@hub/missing', 'the log knows no event by name'],
  ['libs/charts', '@hub/kernel', 'charts know numbers only'],
  ['apps/web', '@hub/kernel', 'the web app knows the schema only'],
  ['seeds', '@hub/missing', 'the borough is written as files and comes in through the intake'],
])('%s must not import %s: %s', async (folder, specifier) =>
  expect(await broken(`${folder}/src/planted.ts`, `import { x } from '${specifier}';\nexport const y = x;\n`)).toEqual([
    'no-restricted-imports',
  ]),
);

it('Nest may be used in the API, not in the web app', async () => {
  const code = `import { x } from '@nestjs/common';\nexport const y = x;\n`;
  expect(await broken('apps/api/src/planted.ts', code)).toEqual([]);
  expect(await broken('apps/web/src/planted.ts', code)).toEqual(['no-restricted-imports']);
});

it('the whole build names every package with a project of its own', () => {
  const { references = [] } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as Project;
  expect(references.map(({ path }) => path).sort()).toEqual(packages.filter((folder) => !bundled.includes(folder)));
});
