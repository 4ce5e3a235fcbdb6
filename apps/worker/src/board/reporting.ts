import { londonDateOf } from '@hub/kernel';
import { REPORTING_COLUMNS, reportingLines, type ReportingLine } from '@hub/reports';
import { replaceReporting, type PostgresPlace, type ReportingTable } from '@hub/view-store';
import type { PackRow } from '@hub/views';
import type { PackDesk } from './pack-desk.js';

const NUMBERS: Readonly<Partial<Record<keyof ReportingLine, 'integer' | 'number'>>> = {
  edition: 'integer',
  unfinished: 'integer',
  value: 'number',
  target: 'number',
};

const tableOf = (lines: readonly ReportingLine[]): ReportingTable => ({
  name: 'published_lines',
  says: 'Lines of the packs that the board was given, quarter by quarter, as they were printed',
  columns: Object.fromEntries(
    Object.entries(REPORTING_COLUMNS).map(([column, says]) => [
      column,
      { type: NUMBERS[column as keyof ReportingLine] ?? 'text', says },
    ]),
  ),
  rows: lines.map((line) => ({ ...line })),
});

/** The last edition of each pack and quarter that is published. */
const lastOf = (rows: readonly PackRow[]): readonly PackRow[] => {
  const last = new Map<string, PackRow>();
  for (const row of rows) {
    const key = `${row.variant} ${row.period}`;
    if ((last.get(key)?.edition ?? 0) < row.edition) last.set(key, row);
  }
  return [...last.values()];
};

/** What was loaded for tools of analysts. */
export interface ReportingLoaded {
  readonly packs: number;
  readonly values: number;
}

/**
 * Lets tools of analysts read what was printed in the last published edition of these packs, and nothing else: what was
 * loaded before is replaced. A pack that was withdrawn is gone with the next load. Throws `StoreFailed`.
 */
export const loadReporting = async (
  packs: PackDesk,
  place: PostgresPlace,
  variants: readonly string[],
): Promise<ReportingLoaded> => {
  const published = lastOf(
    (await packs.packs()).filter(({ state, variant }) => state === 'published' && variants.includes(variant)),
  );
  const lines: ReportingLine[] = [];
  for (const row of published) {
    const { content } = await packs.drawn(row);
    lines.push(...reportingLines(content, { variant: row.variant, on: row.publishedOn ?? londonDateOf(row.knownAt) }));
  }
  await replaceReporting(place, tableOf(lines));
  return { packs: published.length, values: lines.length };
};
