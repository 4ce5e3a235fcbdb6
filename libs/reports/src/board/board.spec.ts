import { describe, expect, it } from '@jest/globals';
import { startingRules } from '@hub/disclosure';
import { parsePeriod, type Period } from '@hub/kernel';
import { metricOf, type PlainFigure } from '@hub/metrics';
import { unzipSync, strFromU8 } from 'fflate';
import { convertedBy, hasCalc, office } from '../../test/office.js';
import { htmlOf } from '../html.js';
import {
  boardPackContent,
  boardPackDocument,
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

/** Children at risk: 20 or so each quarter, but a few in the second quarter of 2015. */
const atRisk = (of: Period, at: number, few = 3): number => (of.id === '2015-16Q2' ? few : 20 + (at % 4));

/** Gangs were first recorded in the third quarter of 2013. */
const gangsBegun = (at: number): boolean => at > 2;

const figuresWith = (more = 0, few = 3): readonly PlainFigure[] =>
  periodsTogether(period).flatMap((of, at) => [
    figure('8a', of, { atRisk: atRisk(of, at, few), everAtRisk: 90 + at + more }),
    figure(
      '8g',
      of,
      gangsBegun(at)
        ? { gangs: 14, atRisk: 11, affiliated: 2, notRecorded: 1 }
        : { gangs: 0, atRisk: 0, affiliated: 0, notRecorded: 0 },
    ),
  ]);

const asked = { audience: 'board', knownAt: KNOWN_AT, on: '2017-01-20' };

/** Referrals to MAP with all that came of them; a few wait for an outcome in each quarter. */
const referrals = (of: Period): readonly PlainFigure[] => {
  const outcomes = { accepted: 31, notAccepted: 9, stepDownEarlyHelp: 0, s47: 0, nrm: 0, deferred: 0, transferred: 0 };
  const four = of.id.includes('Q') ? 1 : 4;
  const times = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).map(([part, value]) => [part, value * four]));
  return [
    figure('8b', of, times({ referrals: 43, childrenReferred: 43 })),
    figure('8c', of, times({ referrals: 43, decided: 40, pending: 3, ...outcomes })),
  ];
};

const packOf = (comment: string, earlier: readonly EarlierPack[] = [], more = 0, few = 3): PackContent => {
  const made = guarded(figuresWith(more, few), period, asked, [], startingRules);
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

  it('says under each table what the symbols mean that stand in it, and under no other', () => {
    const { blocks } = boardPackDocument(content);
    const under = blocks.flatMap((block, at) => {
      if (block.is !== 'table') return [];
      const next = blocks[at + 1];
      const key = next?.is === 'note' ? next.text : '';
      return ['c', 'x', 'z', 'k'].map((symbol) => [block.rows.flat().includes(symbol), key.includes(`${symbol} = `)]);
    });
    expect(under.some(([stands]) => stands)).toBe(true);
    for (const [stands, said] of under) expect(said).toBe(stands);
  });

  it('begins with what it holds: each heading, with the way to it', () => {
    const html = htmlOf(boardPackDocument(content));
    const links = [...html.matchAll(/<a href="#(part-\d+)">([^<]*)<\/a>/g)];
    const headings = [...html.matchAll(/<h[23] id="(part-\d+)">([^<]*)<\/h[23]>/g)];
    expect(links.length).toBeGreaterThan(5);
    expect(links.map(([, id, text]) => [id, text])).toEqual(headings.map(([, id, text]) => [id, text]));
  });

  it('says that there is no evidence of change, or too few values, unless there is a signal', () => {
    expect(content.lines.map(({ reading }) => reading.verdict)).toEqual([
      expect.stringMatching(/^(no evidence of change|too few values to tell)$/),
      expect.stringMatching(/^(no evidence of change|too few values to tell)$/),
    ]);
  });

  it('calls what is before the first record of its kind not on record, and leaves it out of the chart', () => {
    const gangs = content.lines.find(({ id }) => id === '8g');
    expect(gangs?.points.slice(0, 4).map(({ display }) => display)).toEqual(['x', 'x', 'x', expect.not.stringMatching('x')]);
    expect(gangs?.cautions).toContain(
      'Nothing of this kind was on record before 2013-14 Q4: earlier quarters are left out of the chart and its limits.',
    );
    expect(gangs?.chart).toMatchObject({ says: 'chart', lower: 14, upper: 14 });
    const atRiskLine = content.lines.find(({ id }) => id === '8a');
    expect(atRiskLine?.points[0]?.display).toBe('20');
    expect(atRiskLine?.cautions.join(' ')).not.toContain('was on record before');
  });

  it('is the same, byte for byte, whatever a number is that is hidden: in words, charts, alt texts and what files say of themselves', () => {
    const digests = (few: number) => boardPackFiles(packOf('As expected.', [], 0, few)).map(({ sha256 }) => sha256);
    expect(digests(4)).toEqual(digests(3));
    expect(digests(12)).not.toEqual(digests(3));
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
    expect(sheets).toContain('This worksheet contains one table. [c] = not shown');
  });

  /** The text of a part of a spreadsheet of the pack. */
  const partOf = (name: string, path: string): string => {
    const file = boardPackFiles(content).find((one) => one.name === name);
    const part = file && unzipSync(file.bytes)[path];
    return part ? strFromU8(part) : '';
  };

  it('gives a column of a sheet its own width: only one that holds a text is wide', () => {
    const head = content.lines[0]?.columns.map(() => 'others') ?? [];
    const ods = partOf('pack.ods', 'content.xml').split('<table:table ').find((sheet) => sheet.includes('"Indicators"'));
    const styles = [...(ods ?? '').matchAll(/<table:table-column table:style-name="(\w+)"\/>/g)].map(([, style]) => style);
    expect(styles).toEqual(['first', ...head, 'others', 'texts', 'others']);
    const xlsx = partOf('pack.xlsx', 'xl/worksheets/sheet3.xml');
    const columns = [...xlsx.matchAll(/<col min="(\d+)" max="(\d+)" width="(\d+)"/g)].map(([, ...one]) => one.join(' '));
    const widths = styles.map((style) => ({ first: 48, texts: 90, others: 24 })[style as 'first']);
    expect(columns).toEqual(widths.map((width, at) => `${at + 1} ${at + 1} ${width}`));
  });

  it('makes a row of an Excel sheet as high as the lines of its longest text, and leaves the others alone', () => {
    const sheet = partOf('pack.xlsx', 'xl/worksheets/sheet2.xml');
    const rows = [...sheet.matchAll(/<row r="(\d+)"(?: ht="(\d+)" customHeight="1")?>(.*?)<\/row>/g)];
    const lines = rows.slice(3).map(([, , height, cells]) => {
      const longest = Math.max(...[...(cells ?? '').matchAll(/<t [^>]*>([^<]*)/g)].map(([, text]) => text?.length ?? 0));
      return { high: Number(height ?? 16) / 16, needs: Math.ceil((longest * 0.9) / 90) };
    });
    expect(lines.some(({ needs }) => needs > 1)).toBe(true);
    for (const { high, needs } of lines) expect(high).toBe(needs);
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

/** Every sheet of a spreadsheet as CSV, a file each. */
const SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

describe('the spreadsheets of a pack', () => {
  const calc = office !== undefined && hasCalc(office) ? office : undefined;
  if (calc === undefined) {
    it('are not opened here: LibreOffice Calc is not on this machine (apt-get install -y libreoffice-calc-nogui)', () => {
      expect(calc).toBeUndefined();
    });
    return;
  }

  it.each(['pack.ods', 'pack.xlsx'])('%s opens in LibreOffice: one table a sheet, numbers as numbers', (name) => {
    const file = boardPackFiles(packOf('As "expected", =1+1.')).find((one) => one.name === name);
    const sheets = convertedBy(calc, name, file?.bytes ?? new Uint8Array(), SHEETS);
    expect([...sheets.keys()].sort()).toEqual([
      expect.stringContaining('8g Children'),
      'pack-Cover.csv',
      'pack-Indicators.csv',
      'pack-Notes.csv',
    ]);
    const lines = [...sheets.values()].map((text) => text.toString('utf8').split(/\r?\n/));
    for (const [, second] of lines) expect(second).toMatch(/^"?This worksheet contains one table\./);
    const indicators = sheets.get('pack-Indicators.csv')?.toString('utf8') ?? '';
    expect(indicators).toMatch(/^Indicator,2014-15 Q4,2015-16 Q1,/m);
    expect(indicators).toMatch(/^"8a Children known[^"]+",20,22,\[c\],/m);
    expect(indicators).toContain('As ""expected"", =1+1.');
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

it('how many were referred stays on the page where only what came of it is small', () => {
  const { figures } = guarded(periodsTogether(period).flatMap(referrals), period, asked, [], startingRules);
  const shown = [...figures.values()].flatMap((all) => all.map(({ id, value }) => [id, value] as const));
  const valuesOf = (id: string) => [...new Set(shown.filter(([one]) => one === id).map(([, value]) => value))];
  expect(valuesOf('8b')).toEqual([43, 172]);
  expect(valuesOf('8c')).toContain('c');
});
