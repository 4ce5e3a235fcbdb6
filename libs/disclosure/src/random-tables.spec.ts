import { expect, it } from '@jest/globals';
import { proveTables, startingRules } from './index.js';

/** How many sets of tables: `DISCLOSURE_SETS=10000` for all of them. */
const SETS = Number(process.env.DISCLOSURE_SETS ?? 40);

it(`nothing is recovered from ${SETS} random sets of tables with hierarchies and linked margins, and each has one pattern`, () =>
  expect(proveTables(1, SETS, startingRules)).toMatchObject({ cases: SETS, broken: [] }));
