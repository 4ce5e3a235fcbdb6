import { cacheExchange, Client, fetchExchange, subscriptionExchange, type SubscriptionForwarder } from '@urql/core';
import { createClient as createSocket, type Sink } from 'graphql-ws';
import { activity } from '../session/activity.js';
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
    fetchOptions: () => ({
      headers: { 'x-hub': '1', 'x-hub-idle': String(activity.idleSeconds()) },
      credentials: 'same-origin',
    }),
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange, subscriptionExchange({ forwardSubscription: forward })],
  });

/** A line that was cut says nothing: the hub is asked every so often, and must answer within this time. */
const askEvery = 12_000;
const answerWithin = 5_000;

/** With this code the hub closes a socket whose session has ended. */
const sessionEnded = 4401;

/** Opens the way to the hub of this site. `onSignedOut` is told when the hub no longer knows the session. */
export const openHub = (onSignedOut: () => void): HubClient => {
  const connection = new Connection();
  let current: WebSocket | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const socket = createSocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: askEvery,
    on: {
      opened: (opened) => {
        current = opened as WebSocket;
      },
      ping: (received) => {
        if (!received) silence = setTimeout(() => current?.close(4408, 'No answer'), answerWithin);
      },
      pong: (received) => {
        if (received) clearTimeout(silence);
      },
      connected: () => connection.up(),
      closed: (event) => {
        clearTimeout(silence);
        connection.down();
        if ((event as CloseEvent).code === sessionEnded) onSignedOut();
      },
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
