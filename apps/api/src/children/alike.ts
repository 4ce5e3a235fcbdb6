import { foldName } from '@hub/children';
import type { ChildRow, QueueRow } from '@hub/views';

/** Children by what a report must share with them to be about one of them: a surname, a forename, or a date of birth. */
class Alike {
  readonly #by = new Map<string, ChildRow[]>();

  constructor(children: readonly ChildRow[]) {
    for (const child of children) for (const key of keysOf(child)) this.#put(key, child);
  }

  /** The children who share one of them with the report, and those it names as candidates. */
  of(report: QueueRow): ReadonlySet<ChildRow> {
    const found = new Set<ChildRow>();
    for (const key of [...keysOf(report), ...report.candidates.map((id) => `id ${id}`)]) {
      for (const child of this.#by.get(key) ?? []) found.add(child);
    }
    return found;
  }

  #put(key: string, child: ChildRow): void {
    const held = this.#by.get(key);
    if (held) held.push(child);
    else this.#by.set(key, [child]);
  }
}

interface Person {
  readonly surname: string;
  readonly forename: string;
  readonly dob: string;
  readonly childId?: string;
}

const keysOf = ({ surname, forename, dob, childId }: Person): string[] => [
  `surname ${foldName(surname)}`,
  `forename ${foldName(forename)}`,
  `dob ${dob}`,
  ...(childId === undefined ? [] : [`id ${childId}`]),
];

const OF_ROWS = new WeakMap<readonly unknown[], Alike>();

/**
 * Children among whom those a report may be about are to be found: nobody is offered who shares neither a name nor the
 * date of birth. Worked out once for the same list of rows.
 */
export const alikeAmong = (rows: readonly { readonly row: ChildRow }[]): Pick<Alike, 'of'> => {
  const known = OF_ROWS.get(rows);
  if (known) return known;
  const made = new Alike(rows.map(({ row }) => row));
  OF_ROWS.set(rows, made);
  return made;
};
