import { expect, it } from '@jest/globals';
import { proveHistories, startingRules } from './index.js';

/** Half as many histories as sets of tables: each is several releases. */
const HISTORIES = Math.ceil(Number(process.env.DISCLOSURE_SETS ?? 40) / 2);

it(`nothing is recovered by any audience from ${HISTORIES} random histories of releases, revised, filtered and strict`, () =>
  expect(proveHistories(1, HISTORIES, startingRules)).toEqual({ cases: HISTORIES, broken: [] }));
