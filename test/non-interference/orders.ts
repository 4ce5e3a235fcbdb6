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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Inputs of a mutation that are about the hidden child, or about it and another; each only once. */
export const ordersOf = (schema: GraphQLSchema, mutation: string): readonly object[] => {
  const inputs = [ABOUT_HIDDEN, ...ABOUT_BOTH].flatMap((ids) => inputsOf(schema, mutation, ids));
  return [...new Map(inputs.filter(isObject).map((input) => [JSON.stringify(input), input])).values()];
};
