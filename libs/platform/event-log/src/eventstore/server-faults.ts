import { LogUnavailable } from '../errors.js';
import { NoAnswer } from './timers.js';

/** The clients' own name for an error; both use the same names. */
export const typeOfError = (error: unknown): string | undefined => {
  const type = (error as { type?: unknown } | null)?.type;
  return typeof type === 'string' ? type : undefined;
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers after which it is certain that nothing was stored, and that the same again would be answered the same. */
const REFUSALS: Readonly<Record<string, string>> = {
  'access-denied': 'the user of the connection string may not do this',
  'stream-deleted': 'the stream of the log was deleted there',
  'stream-tombstoned': 'the stream of the log was deleted there',
};

/**
 * An error of a client in the log's words. What is not a refusal may have been stored or not: a server that is no
 * longer the leader, is not there, or answers too late.
 */
export const faultOf = (error: unknown): LogUnavailable => {
  if (error instanceof LogUnavailable) return error;
  if (typeOfError(error) === 'maximum-append-size-exceeded') return new LogUnavailable('too-large');
  const refusal = REFUSALS[typeOfError(error) ?? ''];
  if (refusal !== undefined) return new LogUnavailable('refused', refusal);
  return new LogUnavailable('unreachable', error instanceof NoAnswer ? error.message : wordsOf(error));
};

/** Whether trying again may help. */
export const isPassing = (error: unknown): boolean => error instanceof LogUnavailable && error.reason === 'unreachable';
