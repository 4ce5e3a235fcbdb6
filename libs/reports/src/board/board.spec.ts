import { describe, expect, it } from '@jest/globals';
import { startingRules } from '@hub/disclosure';
import { parsePeriod, type Period } from '@hub/kernel';
import { metricOf, type PlainFigure } from '@hub/metrics';
import { unzipSync, strFromU8 } from 'fflate';
import {
  boardPackContent,
  boardPackFiles,
  guarded,
  lineChart,
  ledgerFrom,
  onRecord,
  periodsTogether,
  type EarlierPack,
  type PackContent,
} from './index.js';

const KNOWN_AT = '2017-01-20T09:00:00.000Z';
const period = parsePeriod('2016-17Q3') as Period;

const figure = (id: string, of: Period, counts: Readonly<Record<string, number>>, title?: string): PlainFigure => {
  const metric = metricOf(id);
  if (!metric) throw new Error(`There is no figure ${id}`);
  const parts = Object.entries(counts).map(([name, value]) => ({
    name,
    label: name,
    measure: 'count' as const,
    value,
    display: String(value),
  }));
  return {
    id,
    title: title ?? metric.title,
    unit: metric.unit,
    definition: metric.definition,
    period: of,
    knownAt: KNOWN_AT,
    end: KNOWN_AT,
    running: false,
    numerator: 1,
    denominator: null,
    value: 1,
    percentage: null,
    display: '',
    meets: null,
    parts: counts,
    labelledParts: parts,
    breakdowns: [],
    assumedTimes: 0,
  };
};

/** Children at risk: 20 or so each quarter, but three in the second quarter of 2015. */
const atRisk = (of: Period, at: number): number => (of.id === '2015-16Q2' ? 3 : 20 + (at % 4));

const figuresWith = (more = 0): readonly PlainFigure[] =>
  periodsTogether(period).flatMap((of, at) => [
    figure('8a', of, { atRisk: atRisk(of, at), everAtRisk: 90 + at + more }),
    figure('8g', of, { gangs: 14, atRisk: 11, affiliated: 2, notRecorded: 1 }),
  ]);

const asked = { audience: 'board', knownAt: KNOWN_AT, on: '2017-01-20' };

const packOf = (comment: string, earlier: readonly EarlierPack[] = [], more = 0): PackContent => {
  const made = guarded(figuresWith(more), period, asked, [], startingRules);
  return boardPackContent({
    packId: '2016-17Q3.bscb.1',
    name: 'Safeguarding children board',
    council: 'London Borough of Bromley',
    marking: 'OFFICIAL-SENSITIVE',
    period,
    edition: 1,
    audience: 'board',
    knownAt: KNOWN_AT,
    logPosition: 7,
    lines: ['8a', '8g'],
    themes: [{ name: 'Gangs', indicators: ['8g'] }],
    comments: { '8a': comment },
    figures: made.figures,
    release: made.release,
    earlier,
  });
};

const textOf = (content: PackContent): string =>
  boardPackFiles(content)
    .map(({ name, bytes }) =>
      /ods|xlsx/.test(name)
        ? Object.values(unzipSync(bytes))
            .map((file) => strFromU8(file))
            .join('\n')
        : new TextDecoder().decode(bytes),
    )
    .join('\n');

describe('a pack', () => {
  const content = packOf('As expected.');

  it('shows a small number nowhere: the quarter is c, in the line and in its chart a gap', () => {
    const [line] = content.lines;
    expect(line?.points.find(({ period: of }) => of === '2015-16Q2')?.display).toBe('c');
    expect(line && lineChart(line)).toContain('2015-16 Q2: c');
    expect(line && lineChart(line)).not.toContain('2015-16 Q2: 3');
  });

  it('hides the number beside a small one as well, and says what c means under its tables', () => {
    const table = content.themes[0]?.tables[0];
    const shown = Object.fromEntries((table?.rows ?? []).map(([name = '', ...cells]) => [name, cells.at(-1)]));
    expect(Object.values(shown).filter((cell) => cell === 'c').length).toBeGreaterThanOrEqual(2);
    expect(content.key.join(' ')).toContain('c = not shown');
  });

  it('says that there is no evidence of change, or too few values, unless there is a signal', () => {
    expect(content.lines.map(({ reading }) => reading.verdict)).toEqual([
      expect.stringMatching(/^(no evidence of change|too few values to tell)$/),
      expect.stringMatching(/^(no evidence of change|too few values to tell)$/),
    ]);
  });

  it('has the same bytes when it is made again', () => {
    const digests = (one: PackContent) => boardPackFiles(one).map(({ sha256 }) => sha256);
    expect(digests(packOf('As expected.'))).toEqual(digests(content));
    expect(digests(packOf('Otherwise.'))).not.toEqual(digests(content));
  });

  it('holds one table a sheet, with what each is in its first cell', () => {
    const ods = boardPackFiles(content).find(({ name }) => name === 'pack.ods');
    const sheets = strFromU8(unzipSync(ods?.bytes ?? new Uint8Array())['content.xml'] ?? new Uint8Array());
    const tables = [...sheets.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name);
    expect(tables.slice(0, 3)).toEqual(['Cover', 'Notes', 'Indicators']);
    expect(sheets.match(/This worksheet contains one table\./g)).toHaveLength(tables.length);
    expect(sheets).toContain('[c]');
  });

  it('keeps words that look like a formula words, in every spreadsheet', () => {
    const text = textOf(packOf('=HYPERLINK("http://example.org")'));
    expect(text).toContain("'=HYPERLINK(");
    expect(text).not.toMatch(/<(?:text:p|t[^>]*)>=HYPERLINK/);
  });

  it('shows how its lines moved since they were first published', () => {
    const first = guarded(figuresWith(), period, { ...asked, knownAt: '2016-12-01T09:00:00.000Z' }, [], startingRules);
    const later = packOf('As expected.', [{ label: 'Pack 2016-17 Q2, edition 1', release: first.release }]);
    expect(later.revisions.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['8a', 2],
      ['8g', 2],
    ]);
    expect(later.lines.flatMap(({ moved }) => moved)).toEqual([]);
  });
});

it('a release comes back from the log as it went in', () => {
  const { release } = guarded(figuresWith(), period, asked, [], startingRules);
  const [back] = ledgerFrom([onRecord(release, { knownAt: KNOWN_AT, logPosition: 7 })]);
  expect(back).toEqual(release);
});

it('numbers that were given before are given again just as they were', () => {
  const { release } = guarded(figuresWith(), period, asked, [], startingRules);
  const again = guarded(figuresWith(), period, asked, [release], startingRules);
  expect([again.fresh, again.release]).toEqual([false, release]);
});
