import { cacheExchange, Client, fetchExchange, subscriptionExchange, type SubscriptionForwarder } from '@urql/core';
import { createClient as createSocket, type Sink } from 'graphql-ws';
import { Connection } from './connection.js';

/** The means to ask the hub and to hear from it. Made at sign-in, ended at sign-out. */
export interface HubClient {
  readonly client: Client;
  readonly connection: Connection;
  /** Closes the socket. Nothing is heard afterwards. */
  end(): void;
}

interface Means {
  readonly fetch: typeof fetch;
  readonly forward: SubscriptionForwarder;
}

/** The client of the pages over these means: POST only, one cache that ends with the session. */
export const clientOver = ({ fetch, forward }: Means): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch,
    fetchOptions: { headers: { 'x-hub': '1' }, credentials: 'same-origin' },
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange, subscriptionExchange({ forwardSubscription: forward })],
  });

/** Opens the way to the hub of this site. `onSignedOut` is told when the hub no longer knows the session. */
export const openHub = (onSignedOut: () => void): HubClient => {
  const connection = new Connection();
  const socket = createSocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 12_000,
    on: {
      connected: () => connection.up(),
      closed: () => connection.down(),
      error: () => connection.down(),
    },
  });
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (response.status === 401) onSignedOut();
    return response;
  };
  const client = clientOver({
    fetch: watched,
    forward: ({ query, variables }) => ({
      subscribe: (sink) => ({
        unsubscribe: socket.subscribe(
          { query: query ?? '', variables: variables as Record<string, unknown> },
          sink as Sink,
        ),
      }),
    }),
  });
  return {
    client,
    connection,
    end: () => {
      connection.end();
      void socket.dispose();
    },
  };
};
