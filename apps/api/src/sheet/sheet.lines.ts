import { foldName } from '@hub/children';
import type { Instant, Place, RowVersion } from '@hub/kernel';
import { epochMs } from '@hub/kernel';
import { presentSheetRow, standingAt, type PresentedSheetRow, type SheetRow, type SheetStanding } from '@hub/views';
import type { Moment } from '../edge/moment.js';

/** What is shown of a line. */
export interface ShownLine {
  readonly line: PresentedSheetRow;
  /** For the ward; it is not shown. */
  readonly home: Place | undefined;
}

/** A line of the sheet: how the child stands, and all that is shown of it, which is worked out when it is asked for. */
export class SheetLine {
  readonly standing: SheetStanding;
  readonly #source: RowVersion<SheetRow>;
  readonly #at: Instant;
  #shown: ShownLine | undefined;
  #name: string | undefined;

  constructor(standing: SheetStanding, source: RowVersion<SheetRow>, at: Instant) {
    this.standing = standing;
    this.#source = source;
    this.#at = at;
  }

  /** Surname and forename as they are compared. */
  get name(): string {
    this.#name ??= `${foldName(this.standing.surname)} ${foldName(this.standing.forename)}`;
    return this.#name;
  }

  /** The whole line. */
  get shown(): ShownLine {
    return this.#shown ?? this.show(this.#source.row);
  }

  /** Works the whole line out of its row, which is at hand. Throws when it is the row of a child who is not at risk. */
  show(row: SheetRow): ShownLine {
    const line = presentSheetRow(row, this.#at);
    if (!line) throw new Error('A child stands on the sheet who is not at risk');
    this.#shown = { line, home: row.home };
    return this.#shown;
  }
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

/** The lines of past moments, by the rows they were made of. */
const OF_PAST = new WeakMap<readonly RowVersion<SheetRow>[], { readonly at: Instant; readonly lines: SheetLine[] }>();

/** Each row is read once, and let go. */
const linesOfPast = (rows: readonly RowVersion<SheetRow>[], at: Instant, whole: boolean): SheetLine[] => {
  const known = OF_PAST.get(rows);
  if (known?.at === at) return known.lines;
  const standingOf = standingAt(at);
  const lines: SheetLine[] = [];
  for (const source of rows) {
    const { row } = source;
    const standing = standingOf(row);
    if (!standing) continue;
    const line = new SheetLine(standing, source, at);
    if (whole) line.show(row);
    lines.push(line);
  }
  OF_PAST.set(rows, { at, lines });
  return lines;
};

/**
 * The lines of the children at risk at a moment, in the order of the rows. `whole` says that all that is shown will be asked
 * for of each, so that no row of the past need be read twice.
 */
export const linesAt = (rows: readonly RowVersion<SheetRow>[], moment: Moment, whole = false): readonly SheetLine[] => {
  if (!moment.isNow) return linesOfPast(rows, moment.at, whole);
  const standingOf = standingAt(moment.at);
  const lines: SheetLine[] = [];
  for (const source of rows) {
    let worked = WORKED.get(source);
    if (!worked || !mayStand(worked, moment)) {
      const standing = standingOf(source.row);
      worked = { at: moment.at, line: standing && new SheetLine(standing, source, moment.at) };
      WORKED.set(source, worked);
    }
    if (worked.line) lines.push(worked.line);
  }
  return lines;
};
