import { share, type Release, type Shown } from '@hub/disclosure';
import type { Period } from '@hub/kernel';
import { shapeOf } from '@hub/metrics';
import { nameOf } from './numbers.js';
import { inPrint, shownOrNotGiven } from './shown.js';

/** A pack that was given before: what it is called, and what it gave. */
export interface EarlierPack {
  readonly label: string;
  readonly release: Release;
}

/** One line of a pack as each pack gave it: a revision triangle, and what moved, in words. */
export interface Revision {
  readonly id: string;
  readonly quarters: readonly string[];
  readonly rows: readonly { readonly pack: string; readonly cells: readonly string[] }[];
  readonly moved: readonly string[];
}

const PERCENTAGE = { per: 100, decimals: 1, smallestBase: 1 };

/** The headline of a figure as a release gave it: only counts and percentages of counts are kept in a ledger. */
const headlineIn = (release: Release, id: string, period: string): string => {
  const headline = shapeOf(id)?.headline;
  const shape = shapeOf(id);
  if (!headline || !shape || headline.is === 'hours') return 'x';
  const look = shownOrNotGiven(release);
  const shown = (part: string): Shown => look(nameOf(id, part, period));
  return headline.is === 'count'
    ? inPrint(shown(headline.part), 'count')
    : inPrint(share(shown(headline.part), shown(headline.whole), PERCENTAGE), 'percentage');
};

/** How each line moved since it was first published. Without earlier packs there is nothing to compare. */
export const revisionsOf = (
  ids: readonly string[],
  quarters: readonly Period[],
  earlier: readonly EarlierPack[],
  now: EarlierPack,
  /** Whether something of the kind was on record in a quarter. */
  begun: (id: string, quarter: string) => boolean,
): readonly Revision[] => {
  if (earlier.length === 0) return [];
  return ids.map((id) => {
    const rows = [...earlier, now].map(({ label, release }) => ({
      pack: label,
      cells: quarters.map((quarter) => (begun(id, quarter.id) ? headlineIn(release, id, quarter.id) : 'x')),
    }));
    const moved = quarters.flatMap((quarter, at) => {
      const first = rows.find(({ cells }) => /\d/.test(cells[at] ?? ''));
      const before = first?.cells[at];
      const latest = rows.at(-1)?.cells[at];
      return first && before !== latest && /\d/.test(latest ?? '')
        ? [`${quarter.label}: first published as ${before} (${first.pack}), now ${latest}, since facts came late.`]
        : [];
    });
    return { id, quarters: quarters.map(({ label }) => label), rows, moved };
  });
};
