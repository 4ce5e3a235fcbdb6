import { expect, it } from '@jest/globals';
import { draftOf, randomTables } from '../test/random-tables.js';
import { attack, protect, startingRules } from './index.js';

/** How many sets of tables: `DISCLOSURE_SETS=10000` for all of them. */
const SETS = Number(process.env.DISCLOSURE_SETS ?? 100);
const rules = startingRules.filter(({ audience }) => audience === 'board');

it(`nothing is recovered from ${SETS} random sets of tables with hierarchies and linked margins`, () => {
  for (let seed = 1; seed <= SETS; seed += 1) {
    const { tables, dimensions } = randomTables(seed);
    const { release, pastHelp } = protect([], draftOf(tables, dimensions), startingRules);
    expect({ seed, pastHelp, found: attack([release], rules) }).toEqual({ seed, pastHelp: [], found: [] });
  }
});
