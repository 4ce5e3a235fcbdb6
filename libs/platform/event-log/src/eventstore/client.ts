import { BadConnectionString } from '../errors.js';
import type { ClientFamily, ServerAddress } from './connection-string.js';

/** An event as both clients send it. */
export interface OutgoingEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: 'application/json';
  readonly data: unknown;
  readonly metadata: object;
}

/** An event as both clients bring it. */
export interface IncomingEvent {
  readonly event?: {
    readonly id: string;
    readonly type: string;
    readonly revision: bigint;
    readonly data: unknown;
    readonly metadata?: unknown;
  };
}

/** A subscription as both clients have it. */
export interface ClientSubscription {
  on(name: 'data', listener: (incoming: IncomingEvent) => void): this;
  on(name: 'error', listener: (error: unknown) => void): this;
  on(name: 'end' | 'close', listener: () => void): this;
  unsubscribe(): Promise<void>;
}

/** The part of both clients that the engine uses. */
export interface StreamClient {
  appendToStream(
    stream: string,
    events: readonly OutgoingEvent[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly success: boolean; readonly nextExpectedRevision: bigint }>;
  readStream(stream: string, options: Readonly<Record<string, unknown>>): AsyncIterable<IncomingEvent>;
  subscribeToStream(stream: string, options: Readonly<Record<string, unknown>>): ClientSubscription;
  dispose(): Promise<void>;
}

/** A client, and what it calls the option that names the expected revision. */
export interface OpenedClient {
  readonly client: StreamClient;
  readonly expected: 'expectedRevision' | 'streamState';
}

/** All that differs between the two clients. The second is an optional peer: it is there when it was installed. */
const FAMILIES = {
  eventstore: { module: '@eventstore/db-client', client: 'EventStoreDBClient', expected: 'expectedRevision' },
  kurrent: { module: '@kurrent/kurrentdb-client', client: 'KurrentDBClient', expected: 'streamState' },
} as const;

type Factory = Readonly<Record<string, { connectionString(text: string): StreamClient } | undefined>>;

/** What a client found wrong, for example that a certificate is not there; its parser would quote the whole string. */
const wordsOf = (error: unknown): string =>
  error instanceof Error && !('connectionString' in error) ? error.message : 'the client cannot read it';

let loaded: ClientFamily | undefined;

const load = async (module: string): Promise<Factory> => {
  try {
    return (await import(module)) as Factory;
  } catch (error) {
    throw new BadConnectionString(`${module} cannot be loaded. Is it installed? (${(error as Error).message})`);
  }
};

/**
 * Loads the client of a server's family and makes one. Both clients write to the same global object of protobuf, after
 * which answers no longer parse ("13 INTERNAL: Error serializing response"): never both in one thread.
 */
export const makeClient = async ({ family, connection }: ServerAddress): Promise<OpenedClient> => {
  if (loaded !== undefined && loaded !== family) throw new Error(`This thread speaks through the client of ${loaded}`);
  const { module, client, expected } = FAMILIES[family];
  const found = (await load(module))[client];
  loaded = family;
  if (found === undefined)
    throw new BadConnectionString(`${module} has no ${client}: it is not the version it should be`);
  try {
    return { client: found.connectionString(connection), expected };
  } catch (error) {
    throw new BadConnectionString(wordsOf(error));
  }
};
