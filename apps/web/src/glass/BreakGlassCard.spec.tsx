import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { childPage } from '../../test/world/child-page.js';
import { World } from '../../test/world/world.js';
import { ChildPage } from '../child/ChildPage.js';
import { sayMinutesLeft } from './time-left.js';

afterEach(() => sessionStorage.clear());

const REASON = 'At the police station with her, nobody answers.';
const WITHHELD = { __typename: 'Withheld', reason: 'Not your case.', ask: 'Ring the lead.', canBreakGlass: true };
const SEALED = { __typename: 'Sealed', message: 'Something is held.', ask: 'Ring the lead.', canBreakGlass: true };

const open = ({ answer = WITHHELD as object, query = '', world = new World(12) } = {}) => {
  const child = world.children[3];
  if (!child) throw new Error('This world is too small');
  const root = world.root.bind(world);
  world.root = () => ({
    ...root(),
    child: () => (world.commands.length > 0 ? childPage(child) : answer),
  });
  const page = renderPage(<ChildPage params={{ id: child.id }} />, { at: `/children/${child.id}${query}`, world });
  return { ...page, child };
};
const wanted = async (page: ReturnType<typeof open>) => {
  await page.user.click(await screen.findByRole('button', { name: 'It cannot wait' }));
  return page;
};
const openIt = () => screen.getByRole('button', { name: 'Open the record for three hours' });

describe('a record that is not the reader’s to open', () => {
  it('says why and whom to ring first; what follows when it cannot wait is said before anything is opened', async () => {
    const { container, world } = await wanted(open());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This record is not open to you');
    expect(screen.getByText('Not your case.')).toBeVisible();
    expect(screen.getByText('Ring the lead.')).toBeVisible();
    for (const words of [/three hours\. You can close it sooner/, /is written down/, /will ask you about it/]) {
      expect(screen.getByText(words)).toBeVisible();
    }
    expect(await axe(container)).toHaveNoViolations();
    expect(world.commands).toEqual([]);
  });

  it('opens with a reason and a purpose, which go with the command', async () => {
    const { user, world, child } = await wanted(open());
    await user.type(screen.getByLabelText('Why can it not wait?'), REASON);
    await user.click(screen.getByLabelText('To protect this child now'));
    await user.click(openIt());
    await screen.findByRole('heading', { level: 1, name: new RegExp(child.surname) });
    expect(world.commands).toMatchObject([
      { name: 'breakGlass', input: { childId: child.id, reason: REASON, purpose: 'safeguarding' } },
    ]);
  });

  it('without a reason nothing is sent, and the focus is where it lacks', async () => {
    const { user, world } = await wanted(open());
    await user.click(openIt());
    expect(await screen.findByText('Say in a sentence why it cannot wait.')).toBeVisible();
    expect(screen.getByLabelText('Why can it not wait?')).toHaveFocus();
    await user.type(screen.getByLabelText('Why can it not wait?'), REASON);
    await user.click(openIt());
    expect(await screen.findByText('Choose what you need it for.')).toBeVisible();
    expect(world.commands).toEqual([]);
  });

  it('what was typed is there again when a session ended in between, and a refusal loses none of it', async () => {
    const first = await wanted(open());
    await first.user.type(screen.getByLabelText('Why can it not wait?'), 'Too short');
    first.unmount();
    const again = open();
    expect(await screen.findByLabelText('Why can it not wait?')).toHaveValue('Too short');
    again.world.nextAnswer = {
      __typename: 'Refused',
      problems: [{ code: 'reason-missing', field: 'reason', message: 'Say why, in a sentence.' }],
    };
    await again.user.click(screen.getByLabelText('To protect this child now'));
    await again.user.click(openIt());
    expect(await screen.findByText('Say why, in a sentence.')).toBeVisible();
    expect(screen.getByLabelText('Why can it not wait?')).toHaveValue('Too short');
  });

  it('is left closed without a word', async () => {
    const { user, world } = await wanted(open());
    await user.click(screen.getByRole('link', { name: 'Leave it closed' }));
    await waitFor(() => expect(window.location.pathname).toBe('/'));
    expect(world.commands).toEqual([]);
  });

  it.each([
    ['that the role may not open at all', { ...WITHHELD, canBreakGlass: false }, ''],
    ['that is sealed for everybody but those named', { ...SEALED, canBreakGlass: false }, ''],
    ['as it stood on an earlier day', WITHHELD, '?known=2016-10-03'],
  ])('one %s offers no way in, only whom to ring', async (_which, answer, query) => {
    open({ answer, query });
    expect(await screen.findByText(/Ring the lead\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'It cannot wait' })).toBeNull();
  });

  it('a sealed record says no more than that something is held', async () => {
    open({ answer: SEALED });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Something is held here');
    expect(await screen.findByRole('button', { name: 'It cannot wait' })).toBeVisible();
  });
});

describe('the time that is left', () => {
  const until = '2026-06-10T15:00:00.000Z';
  it.each([
    ['2026-06-10T12:00:00.000Z', '3 h left'],
    ['2026-06-10T12:14:30.000Z', '2 h 46 min left'],
    ['2026-06-10T14:59:59.000Z', '1 min left'],
    ['2026-06-10T15:00:01.000Z', '0 min left'],
  ])('at %s is %s', (now, words) => expect(sayMinutesLeft(Date.parse(now), until)).toBe(words));
});
