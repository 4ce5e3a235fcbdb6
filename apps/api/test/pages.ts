import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { Live } from '../src/edge/live.js';
import type { Fixture } from './fixture.js';

/** What a page hears of a subscription. */
export interface Heard<Data> {
  next(): Promise<Data>;
  stop(): void;
}

/** Pages that are open at one process of a hub. */
export class Pages {
  readonly #clients: Client[] = [];

  private constructor(
    private readonly fixture: Fixture,
    private readonly url: string,
  ) {}

  /** Lets the process listen. */
  static async of(fixture: Fixture): Promise<Pages> {
    return new Pages(fixture, await fixture.app.listen());
  }

  /** Follows a subscription as a user; settles when the server has begun to send. */
  async follow<Data>(user: string, query: string): Promise<Heard<Data>> {
    const { url } = this;
    const cookie = await this.fixture.signIn(user);
    class Socket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie, origin: url } });
      }
    }
    const socketUrl = `${url.replace('http', 'ws')}/graphql`;
    const client = createClient({ url: socketUrl, webSocketImpl: Socket, retryAttempts: 0, lazy: true });
    this.#clients.push(client);
    const live = this.fixture.app.nest.get(Live, { strict: false });
    const before = live.followers;
    const results = client.iterate<Data>({ query });
    let first: Promise<IteratorResult<unknown>> | undefined = results.next();
    while (live.followers === before) await new Promise((resolve) => setImmediate(resolve));
    return {
      next: async () => {
        const { value } = await (first ?? results.next());
        first = undefined;
        const result = value as { data?: Data; errors?: readonly { message: string }[] };
        if (!result.data) throw new Error(result.errors?.[0]?.message ?? 'no data');
        return result.data;
      },
      stop: () => void results.return?.(),
    };
  }

  async close(): Promise<void> {
    for (const client of this.#clients) await client.dispose();
  }
}
