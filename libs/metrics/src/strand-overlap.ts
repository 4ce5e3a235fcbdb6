import { STRANDS, type Strand } from '@hub/exploitation';
import { count, metric, tally, type Judged } from './metric.js';
import { countText } from './rounding.js';
import { openStrandWords, strandTold, whyOutside } from './strand-story.js';
import { STRAND_WORDS, listText } from './words.js';

const nameOf = (strands: readonly Strand[]): string => strands.join('+');

/** Every combination of strands that can follow these, in the order of the strands. */
const combinationsAfter = (taken: readonly Strand[], rest: readonly Strand[]): (readonly Strand[])[] =>
  rest.flatMap((strand, index) => {
    const next = [...taken, strand];
    return [next, ...combinationsAfter(next, rest.slice(index + 1))];
  });

/** Every combination of one to four strands, single strands first. */
const COMBINATIONS = combinationsAfter([], STRANDS).sort((a, b) => a.length - b.length);

/** Indicator definition S1: at-risk children at the end of the period by exact combination of open strands. */
export const strandOverlap = metric(
  {
    id: 'S1',
    title: 'Strand overlap',
    unit: 'child',
    definition:
      'Our own children at risk on the last day of the period, by the exact combination of their open strands. Each child is in one combination.',
  },
  (scope) => {
    const judged: Judged[] = [];
    const numbers = new Map(COMBINATIONS.map((strands) => [nameOf(strands), 0]));
    for (const child of scope.withOpenStrands) {
      const { childCase, strands, atRisk } = child;
      const name = nameOf(strands.map(({ strand }) => strand));
      if (atRisk) numbers.set(name, (numbers.get(name) ?? 0) + 1);
      judged.push({
        ref: childCase.id,
        childCase,
        outcome: atRisk ? 'counted' : 'excluded',
        tell: () => strandTold(child, atRisk ? `Open: ${openStrandWords(strands)}.` : (whyOutside(child) ?? '')),
      });
    }
    const atRisk = tally(judged, 'counted');
    const rows = COMBINATIONS.map((strands) => ({
      name: nameOf(strands),
      label: listText(strands.map((strand) => STRAND_WORDS[strand])),
      number: numbers.get(nameOf(strands)) ?? 0,
    }));
    return {
      numerator: atRisk,
      denominator: null,
      display: countText(atRisk, 'child', 'children'),
      parts: [
        count('atRisk', 'children at risk', atRisk),
        ...rows.map(({ name, label, number }) => count(name, `${label} only`, number)),
      ],
      breakdowns: [
        {
          title: 'Open strands',
          columns: ['Children'],
          rows: rows.map(({ label, number }) => ({ name: label, values: [number] })),
        },
      ],
      judged,
    };
  },
);
