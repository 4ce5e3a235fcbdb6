import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { SheetPage } from './SheetPage.js';

const openSheet = async (at = '/sheet', world = new World(12)) => {
  const page = renderPage(<SheetPage />, { at, world });
  await screen.findByRole('table');
  return page;
};
const ids = () => [...document.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset.row);
const rowOf = (id: string) => {
  const row = document.querySelector<HTMLElement>(`tr[data-row="${id}"]`);
  if (!row) throw new Error(`${id} is not on the sheet`);
  return row;
};
const firstId = () => {
  const [id] = ids();
  if (!id) throw new Error('The sheet is empty');
  return id;
};
const focusedChild = () => (document.activeElement as HTMLElement).dataset.child;

beforeEach(() => {
  localStorage.clear();
});

describe('the sheet', () => {
  it('shows a row for each child, headed by the child, and the counts over all', async () => {
    const { world } = await openSheet();
    expect(ids()).toHaveLength(12);
    expect(within(rowOf(firstId())).getByRole('rowheader')).toBeInTheDocument();
    expect(screen.getByText('12 children')).toBeInTheDocument();
    expect(world.children.map(({ id }) => id).sort()).toEqual([...ids()].sort());
  });

  it('has no accessibility violations, with the side panel open too', async () => {
    const { user, container } = await openSheet();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('j ');
    await screen.findByRole('complementary', { name: 'Why' });
    await screen.findByText('Last changes');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says each RAG in words', async () => {
    const { world } = await openSheet();
    for (const child of world.children) {
      const words = { RED: 'Red', AMBER: 'Amber', GREEN: 'Green' }[child.overall ?? 'RED'];
      expect(rowOf(child.id)).toHaveTextContent(child.overall ? words : 'Not assessed');
    }
  });

  it('is sorted by the buttons of its head, tells the order to screen readers, and keeps it in the address', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('button', { name: 'Age' }));
    await waitFor(() => expect(window.location.search).toBe('?sort=age'));
    expect(screen.getByRole('columnheader', { name: 'Age' })).toHaveAttribute('aria-sort', 'ascending');
    const ages = () => ids().map((id) => Number(rowOf(id ?? '').children[1]?.textContent));
    await waitFor(() => expect(ages()).toEqual(ages().toSorted((a, b) => a - b)));
    await user.click(screen.getByRole('button', { name: 'Age' }));
    await waitFor(() => expect(window.location.search).toBe('?sort=-age'));
    await waitFor(() => expect(ages()).toEqual(ages().toSorted((a, b) => b - a)));
  });

  it('adds a column to the order with Shift', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('button', { name: 'Overall' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'Age' }));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(window.location.search).toBe('?sort=overall,age'));
  });

  it('is filtered by the chips, says how many are left, and keeps the filter in the address', async () => {
    const { user, world } = await openSheet();
    await user.click(screen.getByRole('button', { name: /^Red/ }));
    const red = world.children.filter(({ overall }) => overall === 'RED');
    await waitFor(() => expect(ids()).toHaveLength(red.length));
    expect(window.location.search).toBe('?rag=red');
    expect(screen.getByText(new RegExp(`${red.length} of 12 children shown`))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Red/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('opens the view that an address names', async () => {
    const world = new World(40);
    await openSheet('/sheet?strand=gangs&gaps=any&sort=name&hide=age', world);
    const wanted = world.children.filter(
      ({ strands, gaps }) => strands.some(({ strand }) => strand === 'GANGS') && gaps.length > 0,
    );
    expect(ids()).toHaveLength(wanted.length);
    expect(screen.queryByRole('columnheader', { name: 'Age' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Gangs' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('is searched as one types', async () => {
    const { user, world } = await openSheet();
    const one = world.children[4];
    await user.type(screen.getByRole('searchbox'), one?.id ?? '');
    await waitFor(() => expect(ids()).toEqual([one?.id]));
  });

  it('says so when nothing fits, and offers the way back', async () => {
    const { user } = await openSheet();
    await user.type(screen.getByRole('searchbox'), 'nobody of this name');
    await user.click(await screen.findByText('Show all 12 children'));
    await waitFor(() => expect(ids()).toHaveLength(12));
  });
});

describe('rows put together, kept and taken away', () => {
  it('stand under headings with their numbers, and the address keeps it', async () => {
    const { user, world } = await openSheet();
    await user.selectOptions(screen.getByRole('combobox', { name: /Group by/ }), 'Overall RAG');
    await waitFor(() => expect(window.location.search).toBe('?group=rag'));
    const red = world.children.filter(({ overall }) => overall === 'RED').length;
    expect(await screen.findByRole('rowheader', { name: new RegExp(`^Red ${red} child`) })).toBeInTheDocument();
    expect(ids().filter(Boolean)).toHaveLength(12);
  });

  it('a set of columns is one press', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('radio', { name: 'Safeguards' }));
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Interview' })).toBeNull());
    expect(screen.getByRole('columnheader', { name: 'Safety plan' })).toBeInTheDocument();
  });

  it('a view is saved under a name and opened again', async () => {
    const { user } = await openSheet('/sheet?rag=red&group=worker');
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    await user.type(screen.getByLabelText('Name of this view'), 'Reds by worker');
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    await user.click(screen.getByRole('button', { name: /Show all, most urgent first/ }));
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    await user.click(screen.getByRole('button', { name: 'Reds by worker' }));
    await waitFor(() => expect(window.location.search).toBe('?rag=red&group=worker'));
  });

  it('all rows that the filter leaves are copied, and the hub is asked for them under a name of their own', async () => {
    const { user, line } = await openSheet('/sheet?rag=red');
    await user.click(screen.getByRole('button', { name: 'Take away' }));
    await user.click(screen.getByRole('button', { name: 'Copy for a spreadsheet' }));
    await screen.findByText(/copied\. Paste into a spreadsheet/);
    expect(line.asked).toContain('SheetExportQuery');
    const pasted = await navigator.clipboard.readText();
    expect(pasted.split('\n')).toHaveLength(1 + ids().length);
  });

  it('when the hub does not answer nothing is taken, and the page says so', async () => {
    const { user, line } = await openSheet();
    line.loseAnswers = true;
    await user.click(screen.getByRole('button', { name: 'Take away' }));
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(await screen.findByText(/nothing was taken/)).toBeInTheDocument();
  });

  it('an open menu has no accessibility violations, and Escape closes it and gives its button back', async () => {
    const { user, container } = await openSheet('/sheet?group=concern');
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Columns for' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Columns' })).toHaveFocus();
  });
});

describe('the keys of the sheet', () => {
  it('j and k go through the children, Space opens why and follows, Escape closes', async () => {
    const { user } = await openSheet();
    const order = ids();
    await user.keyboard('j');
    expect(focusedChild()).toBe(order[0]);
    await user.keyboard('jjk');
    expect(focusedChild()).toBe(order[1]);
    await user.keyboard(' ');
    const panel = await screen.findByRole('complementary', { name: 'Why' });
    await within(panel).findByText('Last changes');
    expect(focusedChild()).toBe(order[1]);
    await user.keyboard('j');
    await waitFor(() => expect(panel.querySelector('h2 a')).toHaveAttribute('href', `/children/${order[2]}`));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Why' })).toBeNull();
    expect(focusedChild()).toBe(order[2]);
  });

  it('Enter opens the child', async () => {
    const { user } = await openSheet();
    const id = firstId();
    await user.keyboard('j{Enter}');
    expect(window.location.pathname).toBe(`/children/${id}`);
  });

  it('/ goes to the search and f to the filters, and letters typed there are letters', async () => {
    const { user } = await openSheet();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('jk');
    expect(screen.getByRole('searchbox')).toHaveValue('jk');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('f');
    expect(screen.getByRole('button', { name: /^Missing now/ })).toHaveFocus();
  });

  it('? shows the keys, and they can be turned off', async () => {
    const { user } = await openSheet();
    await user.keyboard('?');
    await user.click(screen.getByRole('checkbox', { name: 'Single keys are on', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Close', hidden: true }));
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('j');
    expect(focusedChild()).toBeUndefined();
  });
});

describe('a change of another user', () => {
  it('is written into its cell and marked, and no row moves', async () => {
    const { world } = await openSheet('/sheet?sort=key_worker');
    const before = ids();
    const id = before[before.length - 1] ?? '';
    act(() => world.change(id, { keyWorker: { name: 'Aaa First', team: 'New team' } }));
    const cell = await within(rowOf(id)).findByText('Aaa First');
    expect(cell.closest('td')).toHaveClass('is-changed');
    expect(within(rowOf(id)).getAllByText('changed')).toHaveLength(1);
    await screen.findByText('Update the order');
    expect(ids()).toEqual(before);
    expect(screen.getByRole('status')).toHaveTextContent('1 row changed while you were reading.');
  });

  it('takes its place when the reader asks for it, and the marks go', async () => {
    const { world, user } = await openSheet('/sheet?sort=key_worker');
    const id = ids().at(-1) ?? '';
    act(() => world.change(id, { keyWorker: { name: 'Aaa First', team: '' } }));
    await user.click(await screen.findByText('Update the order'));
    await waitFor(() => expect(ids().indexOf(id)).toBeLessThan(11));
    expect(screen.queryByText('changed')).toBeNull();
    expect(screen.queryByText('Update the order')).toBeNull();
  });

  it('keeps a child who left under the reader’s eyes, and says so', async () => {
    const { world } = await openSheet();
    const before = ids();
    const id = before[2] ?? '';
    act(() => world.remove(id));
    expect(await within(rowOf(id)).findByText('no longer on the sheet')).toBeInTheDocument();
    expect(ids()).toEqual(before);
    expect(await screen.findByText(/1 no longer here/)).toBeInTheDocument();
  });

  it('keeps the place of the focus', async () => {
    const { world, user } = await openSheet();
    await user.keyboard('jj');
    const focused = focusedChild() ?? '';
    act(() => world.change(focused, { gaps: ['KEY_WORKER', 'MONTHLY_REVIEW', 'SAFETY_PLAN'] }));
    await within(rowOf(focused)).findByText('changed');
    expect(focusedChild()).toBe(focused);
  });

  it('that only time makes is no change: hours pass unmarked', async () => {
    const { world } = await openSheet();
    const child = world.children.find(({ missing }) => missing.now);
    if (!child) throw new Error('Nobody is missing in this world');
    act(() => world.change(child.id, { missing: { ...child.missing, hours: 1000 } }));
    await within(rowOf(child.id)).findByText('41 d');
    expect(screen.queryByText('changed')).toBeNull();
  });
});

describe('as known on', () => {
  it('an earlier day shows that day, says so, and leads back to now', async () => {
    const { user } = await openSheet('/sheet?known=2016-09-03');
    expect(screen.getByRole('region', { name: 'As known on' })).toHaveTextContent(
      'You are looking at what was known on 3 September 2016.',
    );
    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(window.location.search).toBe('');
    expect(screen.queryByRole('region', { name: 'As known on' })).toBeNull();
  });

  it('goes along with every link', async () => {
    await openSheet('/sheet?known=2016-09-03');
    const link = within(rowOf(firstId())).getByRole('link');
    expect(link).toHaveAttribute('href', `/children/${firstId()}?known=2016-09-03`);
  });

  it('a day before the record begins is empty and says why', async () => {
    renderPage(<SheetPage />, { at: '/sheet?known=2013-01-01' });
    expect(await screen.findByText(/No child was known to be at risk on 1 January 2013/)).toBeInTheDocument();
  });

  it('the past does not change while one looks at it', async () => {
    const now = await openSheet();
    expect(now.world.listeners('sheetChanged')).toBe(1);
    now.unmount();
    const past = await openSheet('/sheet?known=2016-09-03');
    expect(past.world.listeners('sheetChanged')).toBe(0);
  });

  it('is chosen with a day and a time, and a day to come is refused', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('button', { name: /As known on/ }));
    const day = screen.getByLabelText('Day');
    await user.type(day, '2016-10-04');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose today or a day before it.');
    await user.clear(day);
    await user.type(day, '2016-09-03');
    await user.type(screen.getByLabelText('Time, if it matters'), '9:30');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(window.location.search).toBe('?known=2016-09-03T09:30');
  });
});
