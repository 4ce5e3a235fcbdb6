import type { Envelope, EventKinds, EventLog } from '@hub/kernel';

/** Data of one version into data of the next. */
export type Upcast = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By event type, then by the version an upcast starts from. */
export type Upcasts = ReadonlyMap<string, ReadonlyMap<number, Upcast>>;

const upcast = (event: Envelope, kinds: EventKinds, upcasts: Upcasts): Envelope => {
  const current = kinds.get(event.type)?.version;
  if (current === undefined || event.version === current) return event;
  if (event.version > current) {
    throw new Error(
      `${event.type} at position ${event.position} has version ${event.version}, this hub knows ${current}. ` +
        'The log was written by a newer hub: install that version.',
    );
  }
  let data = event.data as Readonly<Record<string, unknown>>;
  for (let version = event.version; version < current; version += 1) {
    const step = upcasts.get(event.type)?.get(version);
    if (step === undefined) throw new Error(`${event.type} has no upcast from version ${version}`);
    data = step(data);
  }
  return { ...event, version: current, data };
};

/**
 * A log whose events are read in the present version of their kinds, whatever version they were written in. It goes
 * around a sealed log, so that upcasts see opened data. Types that no kind describes pass unchanged.
 *
 * A read throws when an event is newer than its kind, or when an upcast is missing.
 */
export const upcastLog = (log: EventLog, kinds: EventKinds, upcasts: Upcasts): EventLog => {
  const present = (events: readonly Envelope[]): readonly Envelope[] =>
    events.map((event) => upcast(event, kinds, upcasts));
  return {
    append: (append, options) => log.append(append, options),
    appendAll: (appends, options) => log.appendAll(appends, options),
    readStream: async (stream, fromRevision) => present(await log.readStream(stream, fromRevision)),
    readStreams: async (streams) =>
      new Map([...(await log.readStreams(streams))].map(([stream, events]) => [stream, present(events)])),
    readAll: async (afterPosition, limit) => present(await log.readAll(afterPosition, limit)),
    subscribeAll: (afterPosition, handler, onError) =>
      log.subscribeAll(afterPosition, async (batch) => handler(present(batch)), onError),
    head: () => log.head(),
    positionAt: (knownAt) => log.positionAt(knownAt),
    close: () => log.close(),
  };
};
