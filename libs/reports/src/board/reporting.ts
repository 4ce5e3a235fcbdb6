import { isSymbol } from '@hub/disclosure';
import type { LondonDate } from '@hub/kernel';
import type { PackContent } from './content.js';

/** A quarter of a line of a published pack, as tools of analysts read it. Nothing in it was not printed in the pack. */
export interface ReportingLine {
  readonly pack: string;
  readonly pack_name: string;
  readonly pack_period: string;
  readonly edition: number;
  readonly published_on: LondonDate;
  readonly line: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly definition_version: string;
  readonly quarter: string;
  readonly quarter_name: string;
  /** As it is printed: a number, or the symbol that stands for one that is not given. */
  readonly printed: string;
  /** The number that is printed; null where a symbol stands. */
  readonly value: number | null;
  /** 1 while the quarter still went on when the pack was made. */
  readonly unfinished: number;
  readonly target: number | null;
}

/** What the columns of a line mean, for whoever meets them in another tool. */
export const REPORTING_COLUMNS: Readonly<Record<keyof ReportingLine, string>> = {
  pack: 'Which pack: its short name in the settings of the hub',
  pack_name: 'Whose pack it is',
  pack_period: 'The quarter that the pack is about',
  edition: 'Edition of the pack; only the last one that was published is here',
  published_on: 'Date on which it was published',
  line: 'Number of the indicator',
  title: 'Title of the indicator',
  unit: 'What is counted',
  definition: 'How it is counted',
  definition_version: 'Which version of the definition was used',
  quarter: 'The quarter that the value belongs to',
  quarter_name: 'The same in words',
  printed: 'The value as printed: a number, or z, x, c, k or the like where none is given; never read a symbol as nought',
  value: 'The value as a number; empty where a symbol is printed',
  unfinished: '1 when the quarter was not over yet when the pack was made',
  target: 'The target; empty when there is none',
};

/** The lines of a published pack, quarter by quarter. */
export const reportingLines = (
  content: PackContent,
  published: { readonly variant: string; readonly on: LondonDate },
): readonly ReportingLine[] =>
  content.lines.flatMap((line) =>
    line.columns.map((point) => ({
      pack: published.variant,
      pack_name: content.name,
      pack_period: content.period.id,
      edition: content.edition,
      published_on: published.on,
      line: line.id,
      title: line.title,
      unit: line.unit,
      definition: line.definition,
      definition_version: line.version,
      quarter: point.period,
      quarter_name: point.label,
      printed: point.display,
      value: point.shown === null || isSymbol(point.shown) ? null : point.shown,
      unfinished: point.running ? 1 : 0,
      target: line.target,
    })),
  );
