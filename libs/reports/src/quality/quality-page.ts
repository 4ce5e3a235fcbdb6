import { chartInWords, controlChart, CHART_SETTINGS } from '@hub/analysis';
import { isSymbol, keyUnder, share, type Shown } from '@hub/disclosure';
import type { Period } from '@hub/kernel';
import { ALL_RECORDS, ALL_SOURCES, type QualityLine, type QualityTheme } from '@hub/metrics';
import { CountSetMaker, type CountSet, type Look } from '../counted/guarded-counts.js';

/** Quarters side by side on the page; the charts are read from all that are given. */
const COLUMNS = 8;

/** One quarter of a line, as it is shown. */
export interface QualityPageCell {
  readonly period: string;
  /** `12 of 340 (3.5 %)`, a number, or a symbol. */
  readonly display: string;
  /** What the chart is read from: a percentage where there is a whole, else the number; null where it is not shown. */
  readonly value: number | null;
}

/** One line of the page. */
export interface QualityPageLine extends Omit<QualityLine, 'cells'> {
  readonly cells: readonly QualityPageCell[];
  /** For example: no evidence of change. */
  readonly verdict: string;
  readonly sentence: string;
}

/** Everything that the page says. */
export interface QualityPage {
  readonly quarters: readonly { readonly id: string; readonly label: string; readonly running: boolean }[];
  readonly lines: readonly QualityPageLine[];
  /** What the symbols say that are used. */
  readonly key: readonly string[];
}

const PERCENTAGE = { per: 100, decimals: 1, smallestBase: 1 };

const faulty = ({ theme, feed, fault, source }: QualityLine, { id }: Period): string =>
  `data quality ${theme} ${feed} ${fault} ${source} ${id}`;

/** Lines that are asked of the same records share their number, so that none of them can tell it for another. */
const records = ({ feed, base, source }: QualityLine, { id }: Period): string =>
  `data quality records ${feed} ${base} ${source} ${id}`;

/** The numbers of the page with how they add up: agencies to their feed, a fault and the rest to the records it is asked of. */
export const qualityCounts = (lines: readonly QualityLine[], quarters: readonly Period[]): CountSet => {
  const made = new CountSetMaker();
  for (const line of lines) {
    quarters.forEach((quarter, at) => {
      const cell = line.cells[at];
      if (!cell) return;
      const table = `data quality ${line.feed} ${quarter.id}`;
      made.put(faulty(line, quarter), cell.count);
      if (cell.of !== undefined) {
        made.put(records(line, quarter), cell.of);
        made.sum(records(line, quarter), [faulty(line, quarter)], table, true);
        if (line.base !== ALL_RECORDS) {
          made.sum(records({ ...line, base: ALL_RECORDS }, quarter), [records(line, quarter)], table, true);
        }
      }
      if (line.source !== ALL_SOURCES) return;
      const parts = lines.filter(
        (one) =>
          one.theme === line.theme && one.feed === line.feed && one.fault === line.fault && one.source !== ALL_SOURCES,
      );
      made.sum(
        faulty(line, quarter),
        parts.map((one) => faulty(one, quarter)),
        table,
      );
      if (cell.of === undefined) return;
      made.sum(
        records(line, quarter),
        parts.map((one) => records(one, quarter)),
        table,
      );
    });
  }
  return made.made;
};

const inPrint = (shown: Shown): string => (isSymbol(shown) ? shown : shown.toLocaleString('en-GB'));

const cellOf = (line: QualityLine, at: number, quarter: Period, look: Look): QualityPageCell => {
  const cell = line.cells[at];
  const period = quarter.id;
  if (!cell) return { period, display: 'not known', value: null };
  const count = look(faulty(line, quarter));
  if (cell.of === undefined) return { period, display: inPrint(count), value: isSymbol(count) ? null : count };
  const of = look(records(line, quarter));
  if (of === 0) return { period, display: 'none', value: null };
  const percentage = share(count, of, PERCENTAGE);
  if (isSymbol(percentage)) return { period, display: `${inPrint(count)} of ${inPrint(of)}`, value: null };
  return { period, display: `${inPrint(count)} of ${inPrint(of)} (${percentage.toFixed(1)} %)`, value: percentage };
};

/** The page, drawn from what is shown and from nothing else. Fewer is better in every line. */
export const qualityPage = (
  lines: readonly QualityLine[],
  quarters: readonly Period[],
  running: ReadonlySet<string>,
  look: Look,
): QualityPage => {
  const over = quarters.map(({ id }) => !running.has(id));
  const shown = lines.map((line): QualityPageLine => {
    const cells = quarters.map((quarter, at) => cellOf(line, at, quarter, look));
    const values = cells.flatMap(({ value }, at) => (value === null || !over[at] ? [] : [value]));
    const reading = chartInWords(controlChart(values, { ...CHART_SETTINGS, floor: 0 }), 'lower');
    const { cells: _cells, ...rest } = line;
    return { ...rest, cells: cells.slice(-COLUMNS), verdict: reading.verdict, sentence: reading.sentence };
  });
  const symbols = shown.flatMap(({ cells }) =>
    cells.flatMap(({ display }) => display.split(' of ').filter((text): text is 'c' | 'x' | 'z' | 'k' => /^[cxzk]$/.test(text))),
  );
  return {
    quarters: quarters.slice(-COLUMNS).map(({ id, label }) => ({ id, label, running: running.has(id) })),
    lines: shown,
    key: keyUnder(symbols),
  };
};

/** Themes in the order of the page, with what each says. */
export const QUALITY_THEMES: Readonly<Record<QualityTheme, { readonly title: string; readonly note: string }>> = {
  missing: {
    title: 'Not recorded',
    note: 'Records of what happened in the quarter in which the field is empty, of all records of which it is asked. Child records belong to the quarter in which they were first known.',
  },
  late: {
    title: 'Late entry',
    note: 'Records written down more than 7 London dates after what they are about, of all that happened in the quarter. In a history that was loaded without the dates of recording, everything is as late as the load.',
  },
  open: {
    title: 'Unmatched, waiting and in conflict',
    note: 'At the end of the quarter, as it was known then. A running quarter stands as it is now.',
  },
  rejected: {
    title: 'Rows not taken',
    note: 'Rows of deliveries of the quarter that could not be read, by the agency that sent them. Of a delivery taken in several times the last run counts.',
  },
};
