import { randomUUID } from 'node:crypto';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Journal } from '@hub/worker';
import mercurius from 'mercurius';

/** Told of a fault of ours, with the number that the client was given. */
export type ReportFault = (id: string, error: unknown) => void;

/** Tells the journal of a fault: its kind and where in the program it arose. Its words may name a child and stay out. */
export const faultsTo =
  (journal: Journal): ReportFault =>
  (id, error) =>
    journal.tellError('fault', error, { fault: id, said: `Fault ${id}` });

/** Errors of GraphQL itself, and of the server that speaks it, are meant for the client. */
const isMeant = ({ originalError }: GraphQLError): boolean =>
  originalError === undefined ||
  originalError === null ||
  originalError instanceof GraphQLError ||
  /^(MER|FST)_/.test(String((originalError as { code?: unknown }).code));

/** What the client is told of a fault of ours: nothing of its cause, but a number by which it is found in the log. */
const masked = (error: GraphQLError, report: ReportFault): GraphQLFormattedError => {
  const id = randomUUID().slice(0, 8);
  report(id, error.originalError);
  return {
    message: `Something went wrong on the side of the hub. Try again; if it goes on, tell whoever runs the hub: fault ${id}.`,
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: 'FAULT', fault: id },
  };
};

const BEING_BUILT =
  'The hub is working its records through, as it does after an update. Pages open by themselves when that is done: look again in a few minutes. Nothing you record is lost.';

/** After an update a view that is new is built from the log; until it stands, what rests on it cannot be answered. */
const isBeingBuilt = ({ originalError }: GraphQLError): boolean => originalError?.name === 'ViewNotThere';

/** What the client is told of an error. */
const told = (error: GraphQLError, report: ReportFault): GraphQLFormattedError => {
  if (isMeant(error)) return error.toJSON();
  if (!isBeingBuilt(error)) return masked(error, report);
  return { message: BEING_BUILT, ...(error.path ? { path: error.path } : {}), extensions: { code: 'BEING_BUILT' } };
};

/** Makes the answer's errors: those that are meant for the client stay as they are, faults of ours are masked. */
export const errorFormatter =
  (report: ReportFault) =>
  (execution: ExecutionResult, context: unknown): { statusCode: number; response: ExecutionResult } => {
    const { statusCode, response } = mercurius.defaultErrorFormatter(
      execution as Parameters<typeof mercurius.defaultErrorFormatter>[0],
      context as never,
    );
    const faults = (execution.errors ?? []).some((error) => !isMeant(error));
    if (!faults) return { statusCode: statusCode ?? 200, response: response as unknown as ExecutionResult };
    const errors = (execution.errors ?? []).map((error) => told(error, report));
    return { statusCode: statusCode ?? 200, response: { ...response, errors } as unknown as ExecutionResult };
  };
