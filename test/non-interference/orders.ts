import type { GraphQLSchema } from 'graphql';
import { inputsOf, type Ids } from '../../apps/api/test/inputs.js';
import { HIDDEN, HIDDEN_BEFORE, HIDDEN_IDS } from './hidden.js';

/** The hidden child and its records, by the field of an input that names them. */
const ABOUT_HIDDEN: Ids = {
  childId: HIDDEN,
  oldChildId: HIDDEN_BEFORE,
  reportRef: HIDDEN_IDS.report,
  interviewId: HIDDEN_IDS.interview,
  assessmentId: HIDDEN_IDS.assessment,
  planId: HIDDEN_IDS.plan,
};

/** A child whom everybody may know who works with any, in one and the same command with the hidden one. */
const ABOUT_BOTH: readonly Ids[] = [
  { ...ABOUT_HIDDEN, childId: 'B0000001' },
  { ...ABOUT_HIDDEN, oldChildId: 'B0000002' },
  { ...ABOUT_HIDDEN, childId: HIDDEN, reportRef: 'MP30', interviewId: 'RI1', assessmentId: 'RA2', planId: 'SP1' },
];

/**
 * Where a client makes up the id of a new record, by the fields that hold it. Of an id that is taken by a record they may
 * not know they are told that they cannot use it: somebody who guesses it learns that it is taken, and by nothing else. A
 * report about a child is always taken, whoever that is, because a lost one does harm.
 */
const MADE_UP: Readonly<Record<string, readonly string[]>> = {
  reportMissing: ['reportRef', 'childId'],
  recordReturn: ['reportRef'],
  createChildForReport: ['childId'],
};

const otherwise = (mutation: string, ids: Ids): Ids => ({
  ...ids,
  ...Object.fromEntries(
    (MADE_UP[mutation] ?? []).map((name) => [name, name === 'childId' ? 'B0000777' : `MADE-UP-${mutation}`]),
  ),
});

/**
 * Inputs of a mutation that are about the hidden child, or about it and another; each only once. `guessing` = also those
 * that make up an id which a hidden record has.
 */
export const ordersOf = (schema: GraphQLSchema, mutation: string, guessing: boolean): readonly object[] => {
  const [hidden = {}, ...both] = [ABOUT_HIDDEN, ...ABOUT_BOTH].map((ids) =>
    guessing ? ids : otherwise(mutation, ids),
  );
  const inputs = [
    ...inputsOf(schema, mutation, hidden),
    ...both.flatMap((ids) => inputsOf(schema, mutation, ids).slice(-1)),
  ];
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
};
