import { expect, it } from '@jest/globals';
import { attack, protect, startingRules } from '@hub/disclosure';
import { draftOf, randomTables } from '../test/random-tables.js';

const SETS = Number(process.env.DISCLOSURE_SETS ?? 200);
const board = startingRules.filter(({ audience }) => audience === 'board');

it('nothing is recovered from random tables with hierarchies and linked margins', () => {
  const totals = { counts: 0, small: 0, beside: 0, withheld: 0 };
  const t: Record<string, number> = {};
  for (let seed = 1; seed <= SETS; seed += 1) {
    const { tables, dimensions } = randomTables(seed);
    let s = Date.now();
    const { release, loss, pastHelp } = protect([], draftOf(tables, dimensions), startingRules);
    t.protect = (t.protect ?? 0) + Date.now() - s; s = Date.now();
    const found = attack([release], board);
    t.attack = (t.attack ?? 0) + Date.now() - s;
    expect({ seed, pastHelp, found }).toEqual({ seed, pastHelp: [], found: [] });
    for (const k of ['counts', 'small', 'beside', 'withheld'] as const) totals[k] += loss[k];
  }
  console.log(totals, t);
});
