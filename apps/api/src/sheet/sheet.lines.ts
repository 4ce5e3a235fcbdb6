import type { Instant, Place, RowVersion } from '@hub/kernel';
import { epochMs } from '@hub/kernel';
import { presentSheetRow, type PresentedSheetRow, type SheetRow } from '@hub/views';
import type { Moment } from '../edge/moment.js';

/** A line of the sheet. */
export interface SheetLine {
  readonly line: PresentedSheetRow;
  /** For the ward; it is not shown. */
  readonly home: Place | undefined;
}

interface Worked {
  readonly at: Instant;
  readonly line: SheetLine | undefined;
}

/** For so long a line that shows now may be shown again as it is: its hours are then at most so much behind. */
const FRESH_MS = 10_000;

const WORKED = new WeakMap<RowVersion<SheetRow>, Worked>();

const mayStand = ({ at }: Worked, moment: Moment): boolean => {
  if (at === moment.at) return true;
  const age = epochMs(moment.at) - epochMs(at);
  return moment.isNow && age > 0 && age < FRESH_MS;
};

const work = (source: RowVersion<SheetRow>, at: Instant): SheetLine | undefined => {
  const line = presentSheetRow(source.row, at);
  return line && { line, home: source.row.home };
};

/** The lines of the children at risk at a moment, in the order of the rows. */
export const linesAt = (rows: readonly RowVersion<SheetRow>[], moment: Moment): SheetLine[] => {
  const lines: SheetLine[] = [];
  for (const source of rows) {
    let worked = WORKED.get(source);
    if (!worked || !mayStand(worked, moment)) {
      worked = { at: moment.at, line: work(source, moment.at) };
      WORKED.set(source, worked);
    }
    if (worked.line) lines.push(worked.line);
  }
  return lines;
};
