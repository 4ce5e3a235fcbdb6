import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { worldNow } from '../../test/world/children.js';
import { World } from '../../test/world/world.js';
import { ChildPage } from '../child/ChildPage.js';
import { HandoversPage } from './HandoversPage.js';

afterEach(() => sessionStorage.clear());

const KEY = '0123 4567 89ab cdef 0123 4567 89ab cdef';
const grounds = {
  movedOn: '2016-10-03',
  responsibility: 'MOVES',
  gatewayName: 'Children Act 2004, section 10',
  consent: null,
};
const proposed = {
  ...grounds,
  ...{ id: 'HO1', childId: 'B0000003', surname: 'Movingexample', forename: 'Robin', state: 'PROPOSED' },
  ...{ toAuthority: 'E09000008', toName: 'London Borough of Croydon', toKey: KEY, parts: ['ASSESSMENTS'] },
  ...{ restrictedToo: false, reason: 'The family moved.', proposedBy: 'robin-sample', proposedAt: worldNow },
  ...{ approvedBy: null, approvedAt: null, sentAt: null, arrivedAt: null, answeredAt: null, why: null },
  ...{ digest: null, records: null, tellBy: '2016-10-10', late: false, forYou: true },
};
const came = {
  ...grounds,
  ...{ id: 'E09000008.HO9', state: 'WAITING', fromAuthority: 'E09000008', fromName: 'London Borough of Croydon' },
  ...{ fromKey: KEY, digest: 'd', records: 2, receivedAt: worldNow, answerBy: '2016-10-11', late: true },
  ...{ childId: null, provenance: [], answeredBy: null, answeredAt: null, why: null },
};
const contentAt = (shown: string) => ({
  shown,
  sections: [{ title: 'Who the child is', lines: [`Robin Movingexample, as at ${shown}`] }],
  stays: ['1 police report of going missing: ask the police for them'],
});

const worldOf = (answers: Record<string, unknown> = {}, handovers: readonly object[] = [proposed]): World => {
  const world = new World(12);
  world.me = { ...world.me, id: 'strategic-lead', role: 'STRATEGIC_LEAD', doors: [...world.me.doors, 'handovers'] };
  const root = world.root.bind(world);
  const authorities = [{ code: 'E09000008', name: 'London Borough of Croydon', key: KEY }];
  world.root = () => ({
    ...root(),
    handovers: () => ({ authorities, handovers, mayDecide: true }),
    receivedHandovers: () => [came],
    handoverContent: () => contentAt('4711'),
    receivedContent: () => contentAt('12'),
    ...answers,
  });
  return world;
};
const open = (query: string, world = worldOf()) =>
  renderPage(<HandoversPage params={{}} />, { at: `/handovers${query}`, world });
const refusal = (field: string, message: string) => ({
  __typename: 'Refused',
  problems: [{ code: 'refused', field, message }],
});

describe('a child who moves', () => {
  it('is handed over from the page of the child, by those who may', async () => {
    const world = worldOf();
    const id = world.children[3]?.id ?? '';
    const { unmount } = renderPage(<ChildPage params={{ id }} />, { at: `/children/${id}`, world });
    expect(await screen.findByRole('link', { name: 'Hand over to another authority' })).toHaveAttribute(
      'href',
      `/handovers?child=${id}`,
    );
    unmount();
    const other = new World(12);
    renderPage(<ChildPage params={{ id }} />, { at: `/children/${id}`, world: other });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Hand over to another authority' })).toBeNull();
  });

  it('what lacks is said beside its box; then it is proposed, and what was refused loses nothing', async () => {
    const { user, world, container } = open('?child=B0000005', worldOf({}, []));
    await user.click(await screen.findByRole('button', { name: /^Hand over to another authority/ }));
    await user.click(screen.getByRole('button', { name: 'Propose it' }));
    expect(screen.getByLabelText('To which authority')).toHaveAccessibleDescription(/Choose the authority/);
    expect(screen.getByLabelText('Why')).toHaveAccessibleDescription(/Say why, in a sentence\./);
    expect(world.commands).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();

    await user.selectOptions(screen.getByLabelText('To which authority'), 'E09000008');
    await user.type(screen.getByLabelText('The child lives there from'), '2016-10-03');
    await user.selectOptions(screen.getByLabelText('Who is responsible then'), 'MOVES');
    await user.selectOptions(screen.getByLabelText('The law that allows it'), 'CA_2004_S10');
    await user.click(screen.getByLabelText('Placements'));
    await user.type(screen.getByLabelText('Why'), 'The family moved.');
    expect(screen.queryByLabelText(/^It goes although the record is restricted/)).toBeNull();
    world.nextAnswer = refusal('restrictedToo', 'Only some may open this child’s record.');
    await user.click(screen.getByRole('button', { name: 'Propose it' }));
    await screen.findByText('Only some may open this child’s record.');
    expect(screen.getByLabelText('Why')).toHaveValue('The family moved.');
    await user.click(screen.getByLabelText(/^It goes although the record is restricted/));
    await user.click(screen.getByRole('button', { name: 'Propose it' }));
    await screen.findAllByText(/Nothing goes to London Borough of Croydon before somebody else approves it\./);
    expect(world.commands.map(({ input }) => input)).toMatchObject([
      {
        ...{ childId: 'B0000005', toAuthority: 'E09000008', movedOn: '2016-10-03', responsibility: 'MOVES' },
        ...{ gateway: 'CA_2004_S10', parts: ['ASSESSMENTS', 'PLANS', 'ACTIONS'], reason: 'The family moved.' },
      },
      { restrictedToo: true },
    ]);
    expect(world.commands[0]?.input).not.toHaveProperty('restrictedToo');
    expect(world.commands[0]?.input).not.toHaveProperty('consentOf');
  });

  it('is approved by sending exactly what stands on the page, read again where the record changed', async () => {
    let at = '4711';
    const { user, world, container } = open('', worldOf({ handoverContent: () => contentAt(at) }));
    await user.click(await screen.findByRole('button', { name: /^Read what goes and approve it/ }));
    await screen.findByText('Robin Movingexample, as at 4711');
    expect(screen.getByText(KEY)).toBeVisible();
    expect(screen.getByText('1 police report of going missing: ask the police for them')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    at = '4800';
    world.nextAnswer = refusal('shown', 'The record changed since you read it. Read what goes again, then approve.');
    await user.click(screen.getByRole('button', { name: 'Approve: send exactly this' }));
    await screen.findByText(/The record changed since you read it/);
    await user.click(screen.getByRole('button', { name: 'Read it again as it stands now' }));
    await screen.findByText('Robin Movingexample, as at 4800');
    await user.click(screen.getByRole('button', { name: 'Approve: send exactly this' }));
    await screen.findAllByText(/Approved\. It goes to London Borough of Croydon/);
    expect(world.commands.map(({ input }) => input.shown)).toEqual(['4711', '4800']);
  });

  it('is not sent while what goes does not stand on the page', async () => {
    const { user, world } = open('', worldOf({ handoverContent: () => null }));
    await user.click(await screen.findByRole('button', { name: /^Read what goes and approve it/ }));
    await screen.findByText(/There is nothing to read any more/);
    await user.click(screen.getByRole('button', { name: 'Approve: send exactly this' }));
    await screen.findByText('Wait until what goes stands here, and read it.');
    expect(world.commands).toEqual([]);
  });

  it.each([
    [{ forYou: false }, /Somebody else must read what goes and approve it\. They must know by 10 Oct 2016\./],
    [{ state: 'APPROVED', approvedBy: 'morgan-sample', late: true }, /Late: they should have known by 10 Oct 2016\./],
    [{ state: 'SENT', sentAt: worldNow }, /Sent to London Borough of Croydon\. It has not arrived yet\./],
    [{ state: 'SENT', sentAt: worldNow, arrivedAt: worldNow }, /Arrived at London Borough of Croydon on .*Waits/],
    [{ state: 'ACCEPTED', arrivedAt: worldNow, late: true }, /Taken on by .*They were told after 10 Oct 2016: late\./],
    [
      { state: 'REFUSED', arrivedAt: worldNow, why: 'Never came.' },
      /Refused by London Borough of Croydon: Never came\./,
    ],
    [{ state: 'WITHDRAWN', why: 'They stay.', late: true }, /^Called off: They stay\.\s*$/],
  ])('%j says how far it is and by when, and is called off while that is possible', async (more, said) => {
    open('', worldOf({}, [{ ...proposed, forYou: false, ...more }]));
    const row = (await screen.findByText(/lives there from 3 Oct 2016/)).closest('li') as HTMLElement;
    const state = [...row.querySelectorAll('.hub-under')][0]?.textContent ?? '';
    expect(state).toMatch(said);
    const over = ['ACCEPTED', 'REFUSED', 'WITHDRAWN'].includes((more as { state?: string }).state ?? 'PROPOSED');
    expect(within(row).queryAllByRole('button', { name: /^Call it off/ })).toHaveLength(over ? 0 : 1);
    expect(within(row).queryByRole('button', { name: /approve it/ })).toBeNull();
  });

  it('is looked at as of an earlier day, where nothing is decided', async () => {
    open('?known=2016-10-03');
    await screen.findByText(/lives there from 3 Oct 2016/);
    expect(screen.queryByRole('button', { name: /^(Call it off|Read what goes)/ })).toBeNull();
  });
});

describe('a child who comes', () => {
  it('is read, and taken on as a new child or beside one who is on record', async () => {
    const { user, world, container } = open('?part=received');
    await screen.findByText(/Late: it should be answered by 11 Oct 2016\./);
    await user.click(await screen.findByRole('button', { name: /^Read it and take the child on/ }));
    await screen.findByText('Robin Movingexample, as at 12');
    await user.click(screen.getByRole('button', { name: 'Take the child on' }));
    expect(screen.getByLabelText('Who this is here')).toHaveAccessibleDescription(/Say who the child is here\./);
    await user.selectOptions(screen.getByLabelText('Who this is here'), 'SAME');
    await user.click(screen.getByRole('button', { name: 'Take the child on' }));
    expect(screen.getByLabelText('Id of the child here')).toBeInvalid();
    expect(world.commands).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
    await user.type(screen.getByLabelText('Id of the child here'), ' B0000007 ');
    await user.click(screen.getByRole('button', { name: 'Take the child on' }));
    await screen.findAllByText(/Taken on\. London Borough of Croydon is told\./);
    expect(world.commands).toMatchObject([
      { name: 'acceptHandover', input: { receivedId: 'E09000008.HO9', childId: 'B0000007' } },
    ]);
  });

  it('as a new child names nobody here', async () => {
    const { user, world } = open('?part=received');
    await user.click(await screen.findByRole('button', { name: /^Read it and take the child on/ }));
    await user.selectOptions(screen.getByLabelText('Who this is here'), 'NEW');
    await user.click(screen.getByRole('button', { name: 'Take the child on' }));
    await screen.findAllByText(/Taken on\./);
    expect(world.commands[0]?.input).toEqual({ commandId: expect.any(String), receivedId: 'E09000008.HO9' });
  });

  it('is refused with a reason that the sender reads', async () => {
    const { user, world } = open('?part=received');
    await user.click(await screen.findByRole('button', { name: /^Refuse it/ }));
    await user.click(screen.getByRole('button', { name: 'Refuse the handover' }));
    expect(world.commands).toEqual([]);
    await user.type(screen.getByLabelText('Why'), 'They never arrived.');
    await user.click(screen.getByRole('button', { name: 'Refuse the handover' }));
    await screen.findAllByText(/Refused\. London Borough of Croydon is told why\./);
    expect(world.commands).toMatchObject([
      { name: 'refuseHandover', input: { receivedId: 'E09000008.HO9', reason: 'They never arrived.' } },
    ]);
  });

  it('once taken on leads to the child, with where each record came from', async () => {
    const taken = { state: 'ACCEPTED', childId: 'B0000007', answeredBy: 'strategic-lead', answeredAt: worldNow };
    const provenance = ['children.child-B1, known there since 1 Sep 2016 10:00'];
    open('?part=received', worldOf({ receivedHandovers: () => [{ ...came, ...taken, provenance }] }));
    expect(await screen.findByRole('link', { name: 'B0000007' })).toHaveAttribute('href', '/children/B0000007');
    expect(screen.getByText(provenance[0] as string)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Read|Refuse)/ })).toBeNull();
  });
});
