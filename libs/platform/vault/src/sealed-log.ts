import { setTimeout } from 'node:timers/promises';
import type { Append, Envelope, EventKinds, EventLog, NewEvent } from '@hub/kernel';
import { seal, unseal } from './sealing.js';
import type { SubjectKeys, Vault } from './vault.js';

/** What stands in the log in place of the personal fields: base64 of iv, tag and ciphertext of their JSON. */
interface SealedData {
  readonly $sealed?: string;
}

const contextOf = ({ id, type }: { readonly id: string; readonly type: string }): string => `${id} ${type}`;

const personalNames = (kinds: EventKinds, { type, data }: NewEvent): readonly string[] => {
  const kind = kinds.get(type);
  if (kind === undefined) throw new Error(`No event kind is called ${type}`);
  return kind.personal.filter((name) => (data as Record<string, unknown>)[name] !== undefined);
};

const sealEvent = (keys: SubjectKeys, event: NewEvent, personal: readonly string[]): NewEvent => {
  const key = keys.get(event.subject);
  const open: Record<string, unknown> = {};
  const hidden: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(event.data)) (personal.includes(name) ? hidden : open)[name] = value;
  if (key === 'destroyed') return { ...event, data: { ...open, $erased: true } };
  if (key === undefined) throw new Error(`The vault made no key for ${event.subject}`);
  const $sealed = seal(key, JSON.stringify(hidden), contextOf(event)).toString('base64');
  return { ...event, data: { ...open, $sealed } };
};

const sealAppends = async (vault: Vault, kinds: EventKinds, appends: readonly Append[]): Promise<readonly Append[]> => {
  const personal = new Map<NewEvent, readonly string[]>();
  for (const event of appends.flatMap(({ events }) => events)) {
    const names = personalNames(kinds, event);
    if (names.length === 0) continue;
    if (event.subject === '')
      throw new Error(`${event.type} has personal fields, but nobody whose key could seal them`);
    personal.set(event, names);
  }
  if (personal.size === 0) return appends;
  const keys = await vault.keysFor([...personal.keys()].map(({ subject }) => subject));
  return appends.map((append) => ({
    ...append,
    events: append.events.map((event) => {
      const names = personal.get(event);
      return names === undefined ? event : sealEvent(keys, event, names);
    }),
  }));
};

const sealedPart = ({ data }: Envelope): string | undefined => (data as SealedData).$sealed;

const openEvent = (keys: SubjectKeys, residues: ReadonlyMap<string, object>, event: Envelope): Envelope => {
  const { $sealed, ...open } = event.data as SealedData;
  if ($sealed === undefined) return event;
  const key = keys.get(event.subject);
  if (key === 'destroyed') return { ...event, data: { ...open, ...residues.get(event.id), $erased: true } };
  if (key === undefined) {
    throw new Error(`The vault has no key for ${event.subject}. Is it the vault that belongs to this log?`);
  }
  try {
    const hidden = JSON.parse(unseal(key, Buffer.from($sealed, 'base64'), contextOf(event)).toString()) as object;
    return { ...event, data: { ...open, ...hidden } };
  } catch (error) {
    throw new Error(`The sealed part of event ${event.id} does not open: it was changed, or its key was`, {
      cause: error,
    });
  }
};

const openEvents = async (vault: Vault, events: readonly Envelope[]): Promise<readonly Envelope[]> => {
  const sealed = events.filter((event) => sealedPart(event) !== undefined);
  if (sealed.length === 0) return events;
  const keys = await vault.keysOf(sealed.map(({ subject }) => subject));
  const erased = sealed.filter(({ subject }) => keys.get(subject) === 'destroyed');
  const residues = await vault.residuesOf(erased.map(({ id }) => id));
  return events.map((event) => openEvent(keys, residues, event));
};

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** The server that keeps the keys is away for the moment: the same may be asked again. */
const passes = (error: unknown): boolean => (error as { readonly passes?: unknown }).passes === true;

/** Does it again, with longer and longer pauses, for as long as nothing but the way to the server is in the way. */
const untilReached = async <Result>(work: () => Promise<Result>, goesOn: () => boolean): Promise<Result> => {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error) || !goesOn()) throw error;
    }
    await setTimeout(pause);
  }
};

/**
 * A log that keeps the personal fields of events sealed, each with its subject's key, and opens them on every read.
 * Of someone whose key is destroyed the personal fields are absent, but for what the vault was told to leave in their
 * place, and the data carries `$erased: true`; further events about that person are stored without their personal fields.
 * Appends reach the log in the order of the calls. Whoever follows the log waits while the keys cannot be reached; every
 * other question fails then.
 */
export const sealedLog = (log: EventLog, vault: Vault, kinds: EventKinds): EventLog => {
  const openAll = (events: readonly Envelope[]): Promise<readonly Envelope[]> => openEvents(vault, events);
  let lastSealed: Promise<unknown> = Promise.resolve();
  const sealInTurn = (appends: readonly Append[]): Promise<readonly Append[]> => {
    const before = lastSealed;
    const sealing = sealAppends(vault, kinds, appends);
    const sealed = before.then(
      () => sealing,
      () => sealing,
    );
    sealing.catch(() => undefined);
    lastSealed = sealed;
    return sealed;
  };
  return {
    append: async (append, options) => {
      const [sealed] = await sealInTurn([append]);
      return log.append(sealed as Append, options);
    },
    appendAll: async (appends, options) => log.appendAll(await sealInTurn(appends), options),
    readStream: async (stream, fromRevision) => openAll(await log.readStream(stream, fromRevision)),
    readStreams: async (streams) => {
      const found = await log.readStreams(streams);
      const opened = await openAll([...found.values()].flat());
      let at = 0;
      return new Map([...found].map(([stream, { length }]) => [stream, opened.slice(at, (at += length))]));
    },
    readAll: async (afterPosition, limit) => openAll(await log.readAll(afterPosition, limit)),
    subscribeAll: (afterPosition, handler, onError) => {
      let closed = false;
      const subscription = log.subscribeAll(
        afterPosition,
        async (batch) =>
          handler(
            await untilReached(
              () => openAll(batch),
              () => !closed,
            ),
          ),
        onError,
      );
      return {
        close: async () => {
          closed = true;
          await subscription.close();
        },
      };
    },
    head: () => log.head(),
    positionAt: (knownAt) => log.positionAt(knownAt),
    close: async () => {
      await lastSealed.catch(() => undefined);
      await log.close();
    },
  };
};
