/** The tables of a view are not there: its group has not been run on this file, or is still being built. */
export class ViewNotThere extends Error {
  constructor(readonly table: string) {
    super(`The view ${table} is not there yet: it is being built, or the views have never run on this file.`);
    this.name = 'ViewNotThere';
  }
}

/** Another process has moved the checkpoint: two of them must not keep the same views. */
export class ViewsMovedOn extends Error {
  constructor(readonly group: string) {
    super(`Another process keeps the views of "${group}". Stop one of them.`);
    this.name = 'ViewsMovedOn';
  }
}

/** Another process has taken the lease: what this one still had to write is refused, and nothing of it was kept. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor() {
    super('Another process keeps the views now. This one follows them.');
  }
}

/**
 * An error as it may be kept: its name and where in the program it arose. The message is left out, because it may hold
 * words about a person.
 */
export const withoutWords = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an error object';
  const frame = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1] ?? '';
  const place = frame.replace(/(?:file:\/\/)?[^\s()]*\/([^\s()/]+)/, '$1');
  return place === '' ? error.name : `${error.name} at ${place}`;
};

/** The store itself failed, not the work on an event. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';

  constructor(
    message: string,
    /** The connection was lost, or the like: what was asked may be asked again. */
    readonly passes: boolean,
    /** What the engine calls it. */
    readonly code?: string,
  ) {
    super(message);
  }
}

/** Whether an error came from the store, or from libsql in it. */
export const isOfTheStore = (error: unknown): boolean =>
  error instanceof StoreFailed || (error instanceof Error && 'rawCode' in error);
