import { expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { HubQuery } from './hub.js';
import { useLive } from './live.js';

const Name = () => <p>{useLive({ query: HubQuery, variables: {} }).data?.hub.name}</p>;

it('a page looks again when the line is there again: what changed while it was cut was told to nobody', async () => {
  const world = new World(1);
  const root = world.root.bind(world);
  let name = 'as it was';
  world.root = () => ({ ...root(), hub: () => ({ ...(root()['hub'] as () => object)(), name }) });
  const { connection, line } = renderPage(<Name />, { world });
  await screen.findByText('as it was');
  act(() => connection.up());
  act(() => connection.down());
  name = 'as it is';
  act(() => connection.up());
  await screen.findByText('as it is');
  expect(line.asked.filter((asked) => asked === 'HubQuery')).toHaveLength(2);
});
