import type { Append, Envelope, EventKinds, EventLog, NewEvent } from '@hub/kernel';
import { seal, unseal } from './sealing.js';
import type { Vault } from './vault.js';

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

const sealEvent = (vault: Vault, event: NewEvent, personal: readonly string[]): NewEvent => {
  const key = vault.find(event.subject);
  const open: Record<string, unknown> = {};
  const hidden: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(event.data)) (personal.includes(name) ? hidden : open)[name] = value;
  if (key === 'destroyed') return { ...event, data: { ...open, $erased: true } };
  if (key === undefined) throw new Error(`The vault made no key for ${event.subject}`);
  const $sealed = seal(key, JSON.stringify(hidden), contextOf(event)).toString('base64');
  return { ...event, data: { ...open, $sealed } };
};

const sealAppends = (vault: Vault, kinds: EventKinds, appends: readonly Append[]): readonly Append[] => {
  const personal = new Map<NewEvent, readonly string[]>();
  for (const event of appends.flatMap(({ events }) => events)) {
    const names = personalNames(kinds, event);
    if (names.length === 0) continue;
    if (event.subject === '')
      throw new Error(`${event.type} has personal fields, but nobody whose key could seal them`);
    personal.set(event, names);
  }
  vault.refresh();
  vault.keysFor([...personal.keys()].map(({ subject }) => subject));
  return appends.map((append) => ({
    ...append,
    events: append.events.map((event) => {
      const names = personal.get(event);
      return names === undefined ? event : sealEvent(vault, event, names);
    }),
  }));
};

const openEvent = (vault: Vault, event: Envelope): Envelope => {
  const { $sealed, ...open } = event.data as SealedData;
  if ($sealed === undefined) return event;
  const key = vault.find(event.subject);
  if (key === 'destroyed') return { ...event, data: { ...open, ...vault.residueOf(event.id), $erased: true } };
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

/**
 * A log that keeps the personal fields of events sealed, each with its subject's key, and opens them on every read.
 * Of someone whose key is destroyed the personal fields are absent, but for what the vault was told to leave in their
 * place, and the data carries `$erased: true`; further events about that person are stored without their personal fields.
 */
export const sealedLog = (log: EventLog, vault: Vault, kinds: EventKinds): EventLog => {
  const openAll = (events: readonly Envelope[]): readonly Envelope[] => {
    vault.refresh();
    return events.map((event) => openEvent(vault, event));
  };
  return {
    append: async (append, options) => {
      const [sealed] = sealAppends(vault, kinds, [append]);
      return log.append(sealed as Append, options);
    },
    appendAll: async (appends, options) => log.appendAll(sealAppends(vault, kinds, appends), options),
    readStream: async (stream, fromRevision) => openAll(await log.readStream(stream, fromRevision)),
    readStreams: async (streams) => {
      const found = await log.readStreams(streams);
      return new Map([...found].map(([stream, events]) => [stream, openAll(events)]));
    },
    readAll: async (afterPosition, limit) => openAll(await log.readAll(afterPosition, limit)),
    subscribeAll: (afterPosition, handler, onError) =>
      log.subscribeAll(afterPosition, async (batch) => handler(openAll(batch)), onError),
    head: () => log.head(),
    positionAt: (knownAt) => log.positionAt(knownAt),
    close: () => log.close(),
  };
};
