import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { READS } from '../../apps/api/src/edge/policy-table.js';
import type { AnyRead } from '../../apps/api/src/edge/reads.js';
import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import { hiddenChild } from './hidden.js';
import { RESTRICTED } from './kinds.js';
import { Pair } from './pair.js';
import { namesIn } from './questions.js';
import { together, type Rows } from './rows.js';
import { Tour } from './tour.js';
import { visibleRows } from './visible.js';
import { World } from './world.js';

/** Two whole hubs are opened, and questions in them asked. */
jest.setTimeout(900_000);

const CHAIR = DEVELOPMENT_USERS.filter(({ role }) => role === 'MASE_CHAIR');

/** A child of our own borough: only such a one can be on the sheet. */
const ofOurs = (rows: Rows): Rows => ({
  ...rows,
  children: (rows['children'] ?? []).map((row) => ({ ...row, responsible_la: 'E09000006' })),
});

/** The rules are taken out of one question at a time, in the table from which the hub itself answers. */
describe('with the rules taken out of a question, the comparison of two worlds tells', () => {
  let pair: Pair;
  let tour: Tour;
  beforeAll(async () => {
    const counts = { reports: 3, assessments: 3, others: 1 };
    const [one = {}, other = {}] = fc.sample(hiddenChild(counts).map(ofOurs), { numRuns: 2, seed: 5 });
    const base = visibleRows(DEVELOPMENT_USERS.map(({ agency }) => agency));
    pair = new Pair(
      await World.open(together(base, one), [RESTRICTED]),
      await World.open(together(base, other), [RESTRICTED]),
    );
    tour = new Tour(pair.one.fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema, namesIn(one, other));
  });
  afterAll(() => pair.close());

  const differencesIn = async (field: string): Promise<number> => {
    const before = pair.found.length;
    for (const user of CHAIR) await tour.ask(pair, user, (asked) => asked === field);
    return pair.found.length - before;
  };

  it.each([
    'Query.sheet',
    'Query.sheetExport',
    'Query.searchChildren',
    'Query.merges',
    'Query.matchQueue',
    'Query.findings',
    'Query.missingNow',
    'Query.interviewsDue',
    'Query.agendaProposal',
  ])('%s', async (field) => {
    const reads = READS as Record<string, AnyRead>;
    const read = reads[field];
    if (!read) throw new Error(`Nothing answers ${field}`);
    expect(await differencesIn(field)).toBe(0);
    reads[field] = { ...read, rules: (known: unknown) => known };
    try {
      expect(await differencesIn(field)).toBeGreaterThan(0);
    } finally {
      reads[field] = read;
    }
  });
});
