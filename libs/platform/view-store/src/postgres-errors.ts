import { StoreFailed, withoutWords } from './errors.js';

/** Failures of the network, as Node names them. */
const OF_THE_NETWORK = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;

/** What the driver says in words only, when a connection cannot be had or has ended. */
const ENDED = /^(Connection terminated|timeout exceeded|Query read timeout|Client was closed|Client has encountered)/;

/** PostgreSQL's codes after which the same may be tried again: connection, resources, restart, standby, retry. */
const PASSING = /^(08|53|57P|25006|40001|40P01)/;

/** Classes whose messages tell of the server, roles and tables, never of a value. */
const WITHOUT_VALUES = /^(08|28|3D|3F|42|53|55|57)/;

/** An error of PostgreSQL or of the way there as it may be told: the message only where it cannot hold words of a record. */
export const postgresFailure = (error: unknown, where: string): StoreFailed => {
  const { code, message = '' } = (error ?? {}) as { readonly code?: unknown; readonly message?: string };
  if (typeof code !== 'string') {
    return ENDED.test(message)
      ? new StoreFailed(`PostgreSQL at ${where}: ${message}`, true)
      : new StoreFailed(`PostgreSQL at ${where} failed: ${withoutWords(error)}`, false);
  }
  if (OF_THE_NETWORK.test(code)) {
    return new StoreFailed(`PostgreSQL at ${where} cannot be reached (${code})`, true, code);
  }
  const words = WITHOUT_VALUES.test(code) ? `: ${message}` : '';
  return new StoreFailed(`PostgreSQL at ${where} refused (${code})${words}`, PASSING.test(code), code);
};
