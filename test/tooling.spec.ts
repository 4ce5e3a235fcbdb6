import { describe, it, expect, beforeEach, afterEach } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { figuresIn, judged } from '../bench/judge.mjs';
import { tableOf } from '../bench/table.mjs';
import { findChromium } from './chromium.mjs';
import { LONGEST, longestFirst } from './longest-first.mjs';
import { countOf, repeatedNumbers } from '../scripts/lib/checks.mjs';
import { enginesIn } from '../scripts/lib/engines.mjs';
import { afterSecondLook, secondLookAt } from '../scripts/lib/second-look.mjs';
import { scoreOf, survivorsOf } from '../scripts/lib/mutation-score.mjs';
import { firstLoadBudget, problemsOfWebBuild } from '../scripts/lib/web-build.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tooling-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (path: string, content: string | Uint8Array, mode = 0o644): string => {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content, { mode });
  return target;
};

describe('the browser of this machine', () => {
  it('is the one named, when it can be run', () => {
    const named = file('my-chrome', '', 0o755);
    expect(findChromium({ HUB_CHROMIUM: named, PATH: '' })).toBe(named);
  });

  it('is none when the one named is not there, whatever else is', () => {
    file('chromium', '', 0o755);
    expect(findChromium({ HUB_CHROMIUM: join(folder, 'absent'), PATH: folder })).toBeUndefined();
  });

  it('is the first found on the path that can be run', () => {
    file('chromium', '', 0o644);
    const found = file('google-chrome', '', 0o755);
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(found);
  });

  it('is none on a bare machine', () => expect(findChromium({})).toBeUndefined());
});

describe('a web build', () => {
  /** Text that gzip cannot shrink. */
  const dense = (length: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    let state = 1;
    for (let index = 0; index < length; index += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      bytes[index] = state >>> 24;
    }
    return bytes;
  };

  it('within its budget and without marks of the Crown is fine', () => {
    file('assets/index.js', 'export const x = 1;');
    file('assets/index.css', 'body{font-family:Inter}');
    expect(problemsOfWebBuild(folder)).toEqual([]);
  });

  it('the names of a court and of the prosecution service are words, not marks', () => {
    file('assets/words.js', 'const asked = { cps: "Crown Prosecution Service", crown_court: "Crown Court" };');
    expect(problemsOfWebBuild(folder)).toEqual([]);
  });

  it.each([
    ['assets/index.css', '@font-face{font-family:"GDS Transport"}', 'GDS Transport'],
    ['assets/index.css', 'a{background:url(/assets/images/govuk-crest.svg)}', 'a crest'],
    ['assets/govuk-crest.svg', '<svg/>', 'a crest'],
    ['assets/index.html', '<svg class="govuk-header__logotype-crown"/>', 'a crown'],
  ])('%s with %s is refused', (path, content, what) => {
    file(path, content);
    expect(problemsOfWebBuild(folder)).toEqual([`${path} holds ${what}.`]);
  });

  it('over its budget is refused, and what later pages load is not part of it', () => {
    file('index.html', '<script src="/assets/index.js"></script><link rel="modulepreload" href="/assets/part.js">');
    file('assets/index.js', dense(firstLoadBudget / 2));
    file('assets/part.js', 'export const x = 1;');
    file('assets/FiguresPage.js', dense(firstLoadBudget * 2));
    expect(problemsOfWebBuild(folder)).toEqual([]);
    file('assets/part.js', dense(firstLoadBudget / 2));
    expect(problemsOfWebBuild(folder)).toEqual([expect.stringContaining('the budget is')]);
  });

  it('that is not there is refused', () =>
    expect(problemsOfWebBuild(join(folder, 'absent'))).toEqual([expect.stringContaining('not built')]));
});

describe('the closing line of the tests', () => {
  const report = (counts: object): string =>
    file(
      'report.json',
      JSON.stringify({
        numPassedTests: 5,
        numFailedTests: 0,
        numRuntimeErrorTestSuites: 0,
        numPendingTests: 0,
        ...counts,
      }),
    );

  it.each([
    ['all passed', 0, {}, { passed: 5, failed: 0 }],
    ['failed tests', 1, { numFailedTests: 2 }, { passed: 5, failed: 2 }],
    ['a file that could not be run', 1, { numRuntimeErrorTestSuites: 1 }, { passed: 5, failed: 1 }],
    ['tests that were left out', 0, { numPendingTests: 3 }, { passed: 5, failed: 3 }],
    ['Jest says failed and does not say where', 1, {}, { passed: 5, failed: 1 }],
  ])('counts: %s', (_, code, counts, expected) => expect(countOf(code, report(counts))).toEqual(expected));

  it('a run without a result is a failure', () =>
    expect(countOf(0, join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 }));
});

describe('a second look at specs that failed beside the others', () => {
  const reportOf = (...failed: string[]): string =>
    file(
      'looked-at.json',
      JSON.stringify({
        testResults: [
          { name: '/a/fine.spec.ts', status: 'passed' },
          ...failed.map((name) => ({ name, status: 'failed' })),
        ],
      }),
    );

  it('is for a few files; many do not fail by chance', () => {
    expect(secondLookAt(reportOf('/a/one.spec.ts', '/a/two.spec.ts'))).toEqual(['/a/one.spec.ts', '/a/two.spec.ts']);
    expect(secondLookAt(reportOf('/1', '/2', '/3', '/4'))).toEqual([]);
    expect(secondLookAt(join(folder, 'absent.json'))).toEqual([]);
  });

  it.each([
    [
      'passes alone: it counts as passed, and is named',
      { passed: 7, failed: 0 },
      { passed: 100, failed: 0, chance: 2 },
    ],
    ['fails alone too: it has failed', { passed: 6, failed: 1 }, { passed: 98, failed: 2, chance: 0 }],
    ['does not even run alone: it has failed', { passed: 0, failed: 0 }, { passed: 98, failed: 2, chance: 0 }],
  ])('%s', (_, again, counts) => expect(afterSecondLook({ passed: 98, failed: 2 }, again)).toEqual(counts));
});

describe('the engines of the event log', () => {
  const rule = (status: string, ...ancestorTitles: string[]) => ({ status, ancestorTitles });
  const report = (...assertionResults: ReturnType<typeof rule>[]) => ({ testResults: [{ assertionResults }] });
  const memory = 'event log contract: memory';
  const live = 'event log contract: esdb adapter, live server of HUB_TEST_EVENTSTORE';

  it('are named with the rules that each kept', () =>
    expect(
      enginesIn(
        report(
          rule('passed', memory),
          rule('failed', 'around it', memory, 'order'),
          rule('passed', 'something else'),
          rule('passed', live),
        ),
        'esdb://localhost',
      ),
    ).toEqual([
      'ran     event log, esdb adapter, live server of HUB_TEST_EVENTSTORE: 1 of 1 rules kept',
      'ran     event log, memory: 1 of 2 rules kept',
    ]));

  it.each([
    [undefined, 'HUB_TEST_EVENTSTORE names no server'],
    ['', 'HUB_TEST_EVENTSTORE names no server'],
    ['esdb://localhost', 'its specs were not run'],
  ])('a live server (%j) that did not run is said to be skipped, and why', (server, why) =>
    expect(enginesIn(report(rule('passed', memory)), server)).toEqual([
      'ran     event log, memory: 1 of 1 rules kept',
      `skipped event log, esdb adapter on a live server: ${why}`,
    ]),
  );
});

it('two decisions of one number are found', () =>
  expect(repeatedNumbers(['0001-a.md', '0002-b.md', '0002-c.md', 'template.md'])).toEqual(['0002']));

describe('a mutation score', () => {
  const mutant = (status: string) => ({
    status,
    fileName: 'a.ts',
    location: { start: { line: 3, column: 7 } },
    mutatorName: 'BooleanLiteral',
    replacement: 'false',
  });

  it('counts faults that were noticed, by a failing or an endless test, and those that were not', () =>
    expect(scoreOf(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'].map(mutant))).toEqual({
      noticed: 2,
      counted: 4,
      percent: '50.0',
    }));

  it('of nothing is not a number', () => expect(scoreOf([])).toEqual({ noticed: 0, counted: 0, percent: '-' }));

  it('names the survivors and where they are', () =>
    expect(survivorsOf(['Killed', 'Survived', 'NoCoverage'].map(mutant))).toBe(
      'a.ts:3:7 BooleanLiteral: "false"\na.ts:3:7 BooleanLiteral (no test runs it): "false"\n',
    ));
});

describe('a figure of the bench', () => {
  const result = { name: 'appends', unit: 'events/s', figure: 80, ceiling: 100 };

  it('is a line of JSON among what the bench printed', () =>
    expect(figuresIn(`warming up\n${JSON.stringify(result)}\n\n`)).toEqual([result]));

  it('is shown beside its ceiling', () => expect(judged(result)).toEqual({ ...result, ratio: 0.8 }));

  it.each([
    ['the ratio, just reached', { of: 'ratio', atLeast: 0.8 }, true],
    ['the ratio, missed', { of: 'ratio', atLeast: 0.81 }, false],
    ['the figure, just reached', { of: 'figure', atMost: 80 }, true],
    ['the figure, exceeded', { of: 'figure', atMost: 79 }, false],
  ])('is held to a budget of %s', (_, budget, met) => expect(judged({ ...result, budget })).toMatchObject({ met }));

  it('cannot keep a budget of a ratio to nothing', () =>
    expect(judged({ name: 'x', unit: 'ms', figure: 1, budget: { of: 'ratio', atMost: 2 } })).toMatchObject({
      met: false,
    }));
});

describe('figures of the bench as a table', () => {
  it('say what the budget was and whether it was kept', () => {
    const figures = [
      { name: 'appends', unit: 'events/s', figure: 8_000, ceiling: 10_000, budget: { of: 'ratio', atLeast: 0.8 } },
      { name: 'memory', unit: 'MB', figure: 700, budget: { of: 'figure', atMost: 600 } },
      { name: 'rows', unit: 'rows', figure: 1.25 },
    ];
    const cells = tableOf(figures.map(judged))
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(cells.slice(2)).toEqual([
      ['appends', '8,000 events/s', '10,000', '0.8', 'at least 0.8 of the ceiling', 'yes'],
      ['memory', '700 MB', '', '', 'at most 600 MB', 'no'],
      ['rows', '1.25 rows', '', '', '', ''],
    ]);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([6]));
  });
});

describe('the order of the spec files', () => {
  it('begins with the longest, and leaves the others as they were', () => {
    const [longest = '', second = ''] = LONGEST.map((path) => `/hub/${path}`);
    const given = ['/hub/b.spec.ts', second, '/hub/a.spec.ts', longest].map((path) => ({ path }));
    expect(longestFirst(given).map(({ path }) => path)).toEqual([longest, second, '/hub/b.spec.ts', '/hub/a.spec.ts']);
  });

  it('names no file that is not there', () => expect(LONGEST.filter((path) => !existsSync(path))).toEqual([]));
});
