import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { worldNow } from '../../test/world/children.js';
import { World } from '../../test/world/world.js';
import { ChildPage } from '../child/ChildPage.js';
import { SearchPage } from '../search/SearchPage.js';
import { AccessPage } from './AccessPage.js';

afterEach(() => sessionStorage.clear());

const restriction = {
  childId: 'B0000003',
  reason: 'The father works at the council.',
  people: ['strategic-lead'],
  roles: ['MASH_LEAD'],
  roleNames: ['MASH operational lead'],
  since: worldNow,
  by: 'strategic-lead',
};

const worldOf = (role: string, answers: Record<string, unknown> = {}): World => {
  const world = new World(12);
  world.me = { ...world.me, id: role.toLowerCase().replaceAll('_', '-'), role };
  const root = world.root.bind(world);
  world.root = () => ({ ...root(), restrictions: () => [restriction], conflicts: () => [], ...answers });
  return world;
};

const open = (part: string, world = worldOf('STRATEGIC_LEAD')) =>
  renderPage(<AccessPage params={{}} />, { at: `/access?part=${part}`, world });

const refusal = (field: string, message: string) => ({
  __typename: 'Refused',
  problems: [{ code: 'refused', field, message }],
});

describe('restricted records', () => {
  it('are listed with who may open them and why', async () => {
    const { container } = open('restrictions');
    expect(await screen.findByRole('link', { name: 'Child B0000003' })).toHaveAttribute('href', '/children/B0000003');
    expect(screen.getByText(/The father works at the council\./)).toBeVisible();
    expect(screen.getByText('Open to: MASH operational lead, strategic-lead')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('a new one is sent with people and roles; whoever restricts is named until they take themselves out', async () => {
    const { user, world } = open('restrictions');
    await user.click(await screen.findByRole('button', { name: /^Restrict a record/ }));
    expect(screen.getByLabelText('People who may open it')).toHaveValue('strategic-lead');
    await user.type(screen.getByLabelText('People who may open it'), ', mash-lead');
    await user.type(screen.getByLabelText('Id of the child'), ' B0000005 ');
    await user.type(screen.getByLabelText('Why'), 'A relative works here.');
    await user.click(screen.getByLabelText('Social worker'));
    await user.click(screen.getByRole('button', { name: 'Restrict the record' }));
    expect((await screen.findAllByText(/Only those you named can open the record of B0000005\./)).length).toBe(2);
    expect(world.commands).toMatchObject([
      {
        name: 'restrictRecord',
        input: {
          childId: 'B0000005',
          reason: 'A relative works here.',
          people: ['strategic-lead', 'mash-lead'],
          roles: ['SOCIAL_WORKER'],
        },
      },
    ]);
  });

  it('what lacks is said beside its box, and nothing is sent', async () => {
    const { user, world, container } = open('restrictions');
    await user.click(await screen.findByRole('button', { name: /^Restrict a record/ }));
    await user.click(screen.getByRole('button', { name: 'Restrict the record' }));
    expect(screen.getByLabelText('Id of the child')).toHaveAccessibleDescription(/Type the id of the child/);
    expect(screen.getByLabelText('Why')).toHaveAccessibleDescription(/Say why, in a sentence\./);
    expect(screen.getByLabelText('Id of the child')).toBeInvalid();
    expect(world.commands).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('a refusal stands beside its box, loses nothing, and what was typed is there after a session ended', async () => {
    const first = open('restrictions');
    await first.user.click(await screen.findByRole('button', { name: /^Change who may open it/ }));
    await first.user.clear(screen.getByLabelText('People who may open it'));
    first.world.nextAnswer = refusal('people', 'Name the people or roles who may still open this record.');
    await first.user.click(screen.getByRole('button', { name: 'Save who may open it' }));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('People who may open it')).toHaveAccessibleDescription(/Name the people or roles/);
    expect(screen.getByLabelText('Why')).toHaveValue('The father works at the council.');
    first.unmount();
    const again = open('restrictions');
    await again.user.click(await screen.findByRole('button', { name: /^Change who may open it/ }));
    expect(screen.getByLabelText('People who may open it')).toHaveValue('');
  });

  it('one is lifted with a reason', async () => {
    const { user, world } = open('restrictions');
    await user.click(await screen.findByRole('button', { name: 'Lift the restriction of B0000003' }));
    await user.click(screen.getByRole('button', { name: 'Lift the restriction' }));
    expect(world.commands).toEqual([]);
    await user.type(screen.getByLabelText('Why'), 'He has left.');
    await user.click(screen.getByRole('button', { name: 'Lift the restriction' }));
    await screen.findAllByText(/is no longer restricted/);
    expect(world.commands).toMatchObject([
      { name: 'liftRestriction', input: { childId: 'B0000003', reason: 'He has left.' } },
    ]);
  });
});

describe('somebody who is tied to a child', () => {
  const search = (role: string, at = '/search?text=a') =>
    renderPage(<SearchPage params={{}} />, { at, world: worldOf(role) });
  const link = { name: /^I am related to one of these children/ };

  it('says so where they found the child; the command names nobody, so it is they', async () => {
    const { user, world, container } = search('SOCIAL_WORKER', '/search?text=B00');
    await user.click(await screen.findByRole('button', link));
    await user.click(screen.getByRole('button', { name: 'Close the record to me' }));
    expect(screen.getByLabelText('Which child')).toHaveAccessibleDescription(/Choose the child\./);
    expect(screen.getByLabelText('How you are tied')).toHaveAccessibleDescription(/Choose how you are tied/);
    expect(world.commands).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
    const child = world.children[2];
    await user.selectOptions(screen.getByLabelText('Which child'), child?.id ?? '');
    await user.selectOptions(screen.getByLabelText('How you are tied'), 'RELATIVE');
    await user.click(screen.getByRole('button', { name: 'Close the record to me' }));
    expect((await screen.findAllByText(/The record is closed to you from now on\./)).length).toBeGreaterThan(0);
    expect(world.commands).toEqual([
      {
        name: 'declareConflict',
        input: { commandId: expect.any(String), childId: child?.id, nature: 'RELATIVE' },
      },
    ]);
  });

  it('says so on the child’s page, which tells that the record is closed instead of showing it', async () => {
    const world = worldOf('POLICE_LIAISON');
    const id = world.children[3]?.id ?? '';
    const { user } = renderPage(<ChildPage params={{ id }} />, { at: `/children/${id}`, world });
    await user.click(await screen.findByRole('button', { name: /^I am related to this child/ }));
    await user.selectOptions(screen.getByLabelText('How you are tied'), 'HOUSEHOLD');
    await user.click(screen.getByRole('button', { name: 'Close the record to me' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'The record is closed to you' })).toBeVisible();
    expect(world.commands).toMatchObject([{ name: 'declareConflict', input: { childId: id, nature: 'HOUSEHOLD' } }]);
  });

  it.each([
    ['a role that sees no records of children', 'AUDITOR', '/search?text=B00'],
    ['the page of an earlier day', 'SOCIAL_WORKER', '/search?text=B00&known=2016-10-03'],
  ])('is not asked on %s', async (_which, role, at) => {
    search(role, at);
    await screen.findByText(/found for/);
    expect(screen.queryByRole('button', link)).toBeNull();
  });
});
