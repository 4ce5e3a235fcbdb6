import type { Instant } from '@hub/kernel';

/** Why the store could not take an append. Nothing of it was acknowledged; the same append may be tried again. */
export type UnavailableReason =
  | 'disk-full'
  | 'busy'
  | 'io'
  | 'closed'
  | 'stopped'
  | 'read-only'
  | 'disk-read-only'
  | 'unreachable'
  | 'refused'
  | 'too-large'
  | 'at-odds';

const WORDS: Record<UnavailableReason, string> = {
  'disk-full': 'The disk is full, so nothing of this was stored. Free some space and try again.',
  busy: 'Another program holds the log file, so nothing of this was stored. Close that program and try again.',
  io: 'The disk reported a fault. It is not known whether this was stored; try again, the same events are added once only.',
  closed: 'The log is closed.',
  'read-only': 'This log was opened for reading only; events are added through the hub that writes it.',
  'disk-read-only':
    'The disk, or this folder, lets nothing be written, so nothing of this was stored. Make it writable and try again.',
  unreachable:
    'The event store does not answer. It is not known whether what was sent was stored; try again, the same events are added once only.',
  refused: 'The event store refused this, so nothing of it was stored. Check the rights of its user.',
  'too-large': 'This is larger than the event store takes at once, so nothing of it was stored.',
  'at-odds':
    'The log on the event store is not the one this machine knows, so nothing of this was stored. Ask the administrator.',
  stopped: 'The writer of the log has stopped. It is not known whether this was stored; restart the hub and try again.',
};

/** The store could not take an append; the retry with the same event ids is always safe. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';

  constructor(
    readonly reason: UnavailableReason,
    detail?: string,
  ) {
    super(detail === undefined ? WORDS[reason] : `${WORDS[reason]} (${detail})`);
  }
}

/** A historical load was given a moment of recording before the last event of the log. */
export class HistoryGoesBackwards extends Error {
  override readonly name = 'HistoryGoesBackwards';

  constructor(
    readonly recordedAt: Instant,
    readonly last: Instant,
  ) {
    super(
      `The log already holds what was known at ${last}; an event known at ${recordedAt} cannot be added before it. ` +
        'Take history in in order of its recording, into a log that ends before it.',
    );
  }
}

/** Some events of an append were in the log and others not, or in another stream: a bug of the caller. */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';

  constructor(
    readonly stream: string,
    readonly ids: readonly string[],
  ) {
    super(`Event ids of an append to ${stream} are in use by other events: ${ids.join(', ')}`);
  }
}

/** Another process writes this log. */
export class LogInUse extends Error {
  override readonly name = 'LogInUse';

  constructor(
    readonly file: string,
    readonly pid: number | undefined,
  ) {
    super(
      `${pid === undefined ? 'Another process' : `Process ${pid}`} is writing the log ${file}. ` +
        'Only one hub can write a log: stop that one first, or use it.',
    );
  }
}

/** A connection string that cannot be used. The message never holds the string, which may hold a password. */
export class BadConnectionString extends Error {
  override readonly name = 'BadConnectionString';
}

/** An error as it travels between threads, where classes do not survive. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly facts: readonly unknown[];
}

/** An error in a form that a message can carry. */
export const plainError = (error: unknown): PlainError => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof LogUnavailable) return { name, message, facts: [error.reason] };
  if (error instanceof HistoryGoesBackwards) return { name, message, facts: [error.recordedAt, error.last] };
  if (error instanceof EventIdReused) return { name, message, facts: [error.stream, error.ids] };
  return { name, message, facts: [] };
};

const REVIVE: Record<string, (facts: readonly unknown[]) => Error> = {
  LogUnavailable: ([reason]) => new LogUnavailable(reason as UnavailableReason),
  HistoryGoesBackwards: ([recordedAt, last]) => new HistoryGoesBackwards(recordedAt as Instant, last as Instant),
  BadConnectionString: () => new BadConnectionString(),
  EventIdReused: ([stream, ids]) => new EventIdReused(stream as string, ids as readonly string[]),
};

/** The error that a message carried, as its own class again. */
export const revivedError = (plain: PlainError): Error => {
  const error = REVIVE[plain.name]?.(plain.facts) ?? new Error(plain.message);
  error.message = plain.message;
  return error;
};

const driverCode = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : '';
};

/** Whether the driver reports that a rule of the table would be broken. */
export const isConstraint = (error: unknown): boolean => driverCode(error).startsWith('SQLITE_CONSTRAINT');

/** Whether an error comes from the store, and not from the rules of appending. */
export const isStoreFault = (error: unknown): boolean => driverCode(error) !== '';

/** A driver's error in the log's words; what is not a known fault of the store stays as it is. */
export const storeError = (error: unknown): unknown => {
  const code = driverCode(error);
  if (code === 'SQLITE_FULL') return new LogUnavailable('disk-full');
  if (code.startsWith('SQLITE_READONLY')) return new LogUnavailable('disk-read-only');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new LogUnavailable('busy');
  if (code.startsWith('SQLITE_IOERR')) return new LogUnavailable('io', code);
  return error;
};
