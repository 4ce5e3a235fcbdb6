import { expect, it } from '@jest/globals';
import { fewestBeside, smallTable } from '../test/small-tables.js';
import { protect, ruleOn, startingRules } from './index.js';

const board = ruleOn(startingRules, 'board', '2017-02-01');

it('little more is hidden than the fewest numbers that protect a small table, found by trying all', () => {
  const drafts = Array.from({ length: 12 }, (_, index) => smallTable(index + 100));
  const ours = drafts.map((draft) => protect([], draft, startingRules).loss.beside);
  const fewest = drafts.map((draft) => fewestBeside(draft, board));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  expect(ours.every((count, index) => count >= (fewest[index] ?? 0))).toBe(true);
  expect({ hidden: sum(ours), fewest: sum(fewest) }).toEqual({ hidden: 29, fewest: 27 });
});
