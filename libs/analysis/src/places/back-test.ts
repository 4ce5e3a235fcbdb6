/** How well cells chosen beforehand held what came later. */
export interface BackTest {
  /** Cells chosen, in the order of choice. */
  readonly chosen: readonly number[];
  /** Share of the area chosen. */
  readonly area: number;
  /** Share of the later events that fell in the chosen cells. */
  readonly hitRate: number;
  /** Prediction accuracy index: hit rate over share of area; 1 is no better than a dart. */
  readonly pai: number;
  /** Prediction efficiency index: PAI over the best that as many cells could have reached, 0 to 1. */
  readonly pei: number;
}

const highest = (scores: readonly number[], size: number): number[] =>
  scores
    .map((_, cell) => cell)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, size);

/**
 * Chooses the cells with the highest scores of the earlier period, of equal area, and looks where the events of the
 * later period fell. PAI = (n/N) / (a/A) (Chainey, Tompson and Uhlig 2008); PEI = PAI / PAI* with PAI* that of the
 * cells one would choose knowing the later events (Hunt 2016). `undefined` where nothing happened later or nothing was
 * chosen: there is nothing to test against.
 */
export const backTest = (scores: readonly number[], later: readonly number[], cells: number): BackTest | undefined => {
  const all = later.reduce((sum, count) => sum + count, 0);
  const chosen = highest(scores, cells);
  if (all === 0 || chosen.length === 0) return undefined;
  const within = (choice: readonly number[]): number => choice.reduce((sum, cell) => sum + (later[cell] ?? 0), 0) / all;
  const area = chosen.length / later.length;
  const hitRate = within(chosen);
  return { chosen, area, hitRate, pai: hitRate / area, pei: hitRate / within(highest(later, cells)) };
};
