import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { execute, parse } from 'graphql';
import type { ReactNode } from 'react';
import { Provider, type SubscriptionForwarder } from 'urql';
import { clientOver } from '../src/api/client.js';
import { Connection } from '../src/api/connection.js';
import { LiveProvider } from '../src/api/live.js';
import { KnownBanner, KnownControl } from '../src/frame/KnownControl.js';
import { AnnouncerProvider } from '../src/frame/page.js';
import { RouterProvider } from '../src/frame/router.js';
import { readSchema } from './world/schema.js';
import { worldNow } from './world/children.js';
import { World } from './world/world.js';

const schema = readSchema();

/** What the hub of a spec does with the next requests, beside answering. */
export interface Line {
  /** True: requests arrive and are carried out, but their answers are lost. */
  loseAnswers: boolean;
  /** Operations asked for so far, by name. */
  readonly asked: string[];
}

const answerOver =
  (world: World, line: Line): typeof fetch =>
  async (_input, init) => {
    const { query, variables } = JSON.parse(String(init?.body)) as {
      query: string;
      variables: Record<string, unknown>;
    };
    line.asked.push(/^\s*\w+\s+(\w+)/.exec(query)?.[1] ?? '');
    const result = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      rootValue: world.root(),
    });
    if (line.loseAnswers) throw new TypeError('Failed to fetch');
    const text = JSON.stringify(result);
    return {
      status: 200,
      ok: true,
      headers: new Map([['Content-Type', 'application/json']]),
      text: () => Promise.resolve(text),
    } as unknown as Response;
  };

const forwardOver =
  (world: World): SubscriptionForwarder =>
  ({ query = '' }) => ({
    subscribe: ({ next }) => {
      const document = parse(query);
      const subject = /\{\s*(\w+)/.exec(query)?.[1] ?? '';
      const stop = world.listen(subject, (message) => {
        void Promise.resolve(execute({ schema, document, rootValue: message })).then((result) => next(result as never));
      });
      return { unsubscribe: () => void stop() };
    },
  });

/** Draws a page over a made-up hub, at an address, with what every page has round it. */
export const renderPage = (page: ReactNode, { at = '/sheet', world = new World(12) } = {}) => {
  window.history.replaceState(null, '', at);
  const line: Line = { loseAnswers: false, asked: [] };
  const client = clientOver({ fetch: answerOver(world, line), forward: forwardOver(world) });
  const connection = new Connection();
  connection.up();
  const shown = render(
    <RouterProvider>
      <AnnouncerProvider>
        <Provider value={client}>
          <LiveProvider connection={connection}>
            <KnownControl firstKnownAt="2014-04-01T08:00:00.000Z" now={worldNow} />
            <KnownBanner />
            {page}
          </LiveProvider>
        </Provider>
      </AnnouncerProvider>
    </RouterProvider>,
  );
  return { ...shown, user: userEvent.setup(), world, line, connection };
};
