import type { TypedDocumentNode } from 'urql';
import type { CommandOutcomeFragment, RecordDueQueryQuery, RecordQueryQuery } from '../gql/graphql.js';
import type { Field, Values } from './fields.js';

type ChildResult = RecordQueryQuery['child'];
export type RecordChild = Extract<ChildResult, { __typename: 'Child' }>;
export type RecordDue = RecordDueQueryQuery['interviewsDue'][number];
export type RecordReport = RecordChild['episodes'][number]['reports'][number];

/** What a form starts from. */
export interface Start {
  readonly childId: string;
  /** Undefined for those who may not open the child's page: an interview provider. */
  readonly child: RecordChild | undefined;
  /** The child's returns that wait for an interview. */
  readonly due: readonly RecordDue[];
  /** Which record the form is about: the query of the address. */
  readonly query: URLSearchParams;
  readonly now: string;
  readonly me: { readonly name: string; readonly agency: string };
}

/** One thing that can be recorded of a child. */
export interface FormDefinition {
  readonly title: string;
  /** What the reader should know before they begin. */
  readonly lead?: (start: Start) => string | undefined;
  /** Why the form cannot be opened; undefined when it can. */
  readonly closed?: (start: Start) => string | undefined;
  readonly fields: (start: Start) => readonly Field[];
  /** What stands in the record now, as the fields show it. */
  readonly initial: (start: Start) => Values;
  /** What is sent beside the fields: whose record, which record. */
  readonly about: (start: Start) => Readonly<Record<string, unknown>>;
  /** Revision of the record that the form shows; null for a new one; undefined when the command takes none. */
  readonly basedOn: (start: Start) => number | null | undefined;
  readonly mutation: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, { input: never }>;
  /** What the button says. */
  readonly button: string;
  /** Pressing it takes something away. */
  readonly takesAway?: boolean;
  /** The form that takes this record back, when it is one on record; it is opened with the query of this one. */
  readonly takenBackBy?: (start: Start) => string | undefined;
  /** What is said once it is recorded. */
  readonly done: string;
}

/** Keeps a mutation with its own input beside those of the other forms. */
export const mutationOf = <Input>(
  document: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, { input: Input }>,
): FormDefinition['mutation'] => document as unknown as FormDefinition['mutation'];
