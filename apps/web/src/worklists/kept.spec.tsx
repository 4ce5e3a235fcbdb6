import { afterEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { MatchPage } from './MatchPage.js';
import { MergesPage } from './MergesPage.js';

afterEach(() => sessionStorage.clear());

const kept = () => Object.keys(sessionStorage).length;

it('two ids to merge are kept when a session ends in between, for the person who typed them, until they are sent', async () => {
  const open = (world = new World(12)) => renderPage(<MergesPage params={{}} />, { at: '/merges', world });
  const first = open();
  await first.user.type(await screen.findByLabelText('Id that is given up'), 'B0000077');
  first.unmount();

  const another = new World(12);
  another.me = { ...another.me, id: 'strategic-lead' };
  const theirs = open(another);
  expect(await screen.findByLabelText('Id that is given up')).toHaveValue('');
  theirs.unmount();

  const again = open();
  expect(await screen.findByLabelText('Id that is given up')).toHaveValue('B0000077');
  await again.user.type(screen.getByLabelText('Id that is kept'), 'B0000078');
  await again.user.click(screen.getByText('Merge two ids of one child'));
  await again.user.click(screen.getByRole('button', { name: 'Merge' }));
  expect((await screen.findAllByText('B0000077 is now part of B0000078.')).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Id that is given up')).toHaveValue('');
  expect(kept()).toBe(0);
});

it('a child who is being created for a report is kept in the same way', async () => {
  const open = async () => {
    const shown = renderPage(<MatchPage params={{ ref: 'MER-16-0007' }} />, { at: '/matches/MER-16-0007' });
    await shown.user.click(await screen.findByRole('button', { name: /create the child/ }));
    return { ...shown, surname: await screen.findByLabelText('Surname') };
  };
  const first = await open();
  const reported = (first.surname as HTMLInputElement).value;
  expect(kept()).toBe(0);
  await first.user.type(first.surname, '-Son');
  first.unmount();
  const again = await open();
  expect(again.surname).toHaveValue(`${reported}-Son`);
  await again.user.click(screen.getByRole('button', { name: 'Create the child and match the report' }));
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(again.world.commands.map(({ name }) => name)).toEqual(['createChildForReport']);
  expect(kept()).toBe(0);
});
