import type { HashedRow } from '../encoding.js';
import { makeClient, type IncomingEvent, type OpenedClient, type StreamClient } from './client.js';
import type { ServerAddress } from './connection-string.js';
import { fromServer, toServer } from './event-form.js';
import { faultOf, typeOfError } from './server-faults.js';
import { NoAnswer, within, type Patience, type Timers } from './timers.js';

/** A subscription that goes on. */
export interface Listening {
  /** Settles when no more will come, with what ended it. */
  readonly ended: Promise<Error>;
  stop(): void;
}

export interface ServerStreamOptions {
  readonly address: ServerAddress;
  readonly stream: string;
  readonly timers: Timers;
  readonly patience: Patience;
}

let connections = 0;

/** Closes what `dispose` of the client leaves open: the connection itself. */
const closeChannel = async (client: StreamClient): Promise<void> => {
  const { getChannel } = client as { getChannel?: () => Promise<{ close(): void }> };
  (await getChannel?.())?.close();
};

/** One stream on the server, with time limits of our own, and a new connection whenever the old one is in doubt. */
export class ServerStream {
  readonly #options: ServerStreamOptions;
  /** Everything that waits for the connection; called when it is given up. */
  readonly #waiting = new Set<(error: Error) => void>();
  #opened: Promise<OpenedClient> | undefined;
  #discarded: Promise<void> = Promise.resolve();
  #closed = false;

  /**
   * Defect c of db-client: all connections of a thread share one list of pending appends, and the end of one connection
   * rejects the appends of every other (an answer that then arrives after all ends the thread). So there is one
   * connection a thread, and this throws when there is one already.
   */
  constructor(options: ServerStreamOptions) {
    if (connections > 0) throw new Error('This thread has a connection to an event store already');
    connections += 1;
    this.#options = options;
  }

  /**
   * Adds rows behind a revision, -1 when the stream must be empty. `moved-on` = the stream does not end there, and
   * nothing was stored. Throws `LogUnavailable`; unless it says `refused`, the rows may have been stored.
   */
  async append(rows: readonly HashedRow[], after: number): Promise<'appended' | 'moved-on'> {
    const { client, expected } = await this.#open();
    const options = { [expected]: after < 0 ? 'no_stream' : BigInt(after), requiresLeader: true };
    try {
      const answer = await this.#answered(client, client.appendToStream(this.#name, rows.map(toServer), options));
      // Defect a of both clients: with throwOnAppendFailure off a conflict answers with revision 1. It is left on; an
      // answer that is not the one expected is looked into all the same.
      return answer.success && answer.nextExpectedRevision === BigInt(after + rows.length) ? 'appended' : 'moved-on';
    } catch (error) {
      if (typeOfError(error) === 'wrong-expected-version') return 'moved-on';
      throw faultOf(error);
    }
  }

  /** Rows from a revision on, at most so many; none when the stream is not there. Throws `LogUnavailable`. */
  async read(from: number, most: number): Promise<readonly HashedRow[]> {
    const { client } = await this.#open();
    // Both clients without maxCount read the whole stream into memory (their issue 169): every read is bounded.
    const reading = client.readStream(this.#name, { fromRevision: BigInt(from), maxCount: most, requiresLeader: true });
    const collect = async (): Promise<IncomingEvent[]> => {
      const found: IncomingEvent[] = [];
      for await (const incoming of reading) found.push(incoming);
      return found;
    };
    const found = await this.#answered(client, collect()).catch((error: unknown) => {
      if (typeOfError(error) === 'stream-not-found') return [];
      throw faultOf(error);
    });
    return found.map(fromServer);
  }

  /**
   * Follows the stream behind a revision, -1 for all of it: what is there, then what comes. The server sends the events
   * of this stream and no others. A `take` that throws ends it.
   */
  async listen(after: number, take: (rows: readonly HashedRow[]) => void): Promise<Listening> {
    const { client } = await this.#open();
    const fromRevision = after < 0 ? 'start' : BigInt(after);
    const subscription = client.subscribeToStream(this.#name, { fromRevision });
    let waiting: IncomingEvent[] = [];
    let over = false;
    let end!: (error: Error) => void;
    const ended = new Promise<Error>((resolve) => {
      end = (error) => {
        if (over) return;
        over = true;
        this.#waiting.delete(end);
        subscription.unsubscribe().catch(() => undefined);
        resolve(error);
      };
    });
    this.#waiting.add(end);
    const handOver = (): void => {
      const incoming = waiting;
      waiting = [];
      if (over) return;
      try {
        take(incoming.map(fromServer));
      } catch (error) {
        end(error as Error);
      }
    };
    subscription.on('data', (incoming) => {
      if (waiting.push(incoming) === 1) setImmediate(handOver);
    });
    subscription.on('error', (error) => end(faultOf(error)));
    subscription.on('end', () => end(faultOf(new Error('the subscription ended'))));
    subscription.on('close', () => end(faultOf(new Error('the subscription was closed'))));
    return { ended, stop: () => end(faultOf(new Error('stopped'))) };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#discard();
    connections -= 1;
  }

  get #name(): string {
    return this.#options.stream;
  }

  async #open(): Promise<OpenedClient> {
    await this.#discarded;
    if (this.#closed) throw faultOf(new Error('the connection was closed'));
    this.#opened ??= makeClient(this.#options.address);
    return this.#opened;
  }

  /**
   * An answer of the client within our own time. Defect b of both clients: an append ignores its deadline, reads and the
   * question for the server's methods have none, so that a silent server would hold them up for ever. A connection that
   * did not answer is thrown away: what still lies in its queue must not meet what comes after. The client never ends what
   * waited for a connection that it has disposed of, so that is ended here.
   */
  async #answered<Answer>(client: StreamClient, work: Promise<Answer>): Promise<Answer> {
    const { timers, patience } = this.#options;
    let giveUp!: (error: Error) => void;
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    this.#waiting.add(giveUp);
    try {
      return await within(timers, patience.answer, Promise.race([work, givenUp]));
    } catch (error) {
      if (error instanceof NoAnswer && (await this.#opened)?.client === client) await this.#discard();
      throw error;
    } finally {
      this.#waiting.delete(giveUp);
    }
  }

  /** Ends the connection and waits until it has ended, so that its end is over before the next one begins (defect c). */
  #discard(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    for (const end of [...this.#waiting]) end(faultOf(new Error('the connection was given up')));
    if (opened === undefined) return this.#discarded;
    const { timers, patience } = this.#options;
    const discard = async (): Promise<void> => {
      const { client } = await opened;
      await client.dispose();
      await closeChannel(client);
    };
    this.#discarded = within(timers, patience.answer, discard()).catch(() => undefined);
    return this.#discarded;
  }
}
