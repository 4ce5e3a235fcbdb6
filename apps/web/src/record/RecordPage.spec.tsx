import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { RecordPage } from './RecordPage.js';

const open = async (form: string, query = '', world = new World(12)) => {
  const child = world.children.find(({ safetyPlan, keyWorker }) => safetyPlan && keyWorker);
  if (!child) throw new Error('No child of this world has a plan and a key worker');
  const id = child.id;
  const page = renderPage(<RecordPage params={{ id, form }} />, {
    at: `/children/${id}/record/${form}${query.replace('ID', id)}`,
    world,
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, id };
};
type Opened = Awaited<ReturnType<typeof open>>;

const group = (name: string) => within(screen.getByRole('group', { name }));
const fillDay = async ({ user }: Opened, name: string, [day, month, year, time]: readonly string[]) => {
  for (const [label, text] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
    ['Time, 24 hours', time],
  ] as const) {
    if (text === undefined) continue;
    const box = group(name).getByLabelText(label);
    await user.clear(box);
    await user.type(box, text);
  }
};
const fillReport = async (page: Opened) => {
  await page.user.type(screen.getByLabelText('Police reference'), 'MER-16-9');
  await fillDay(page, 'Last seen', ['2', '10', '2016', '18:10']);
  await fillDay(page, 'Reported to police', ['2', '10', '2016', '20:00']);
};
const send = ({ user }: Opened, name: string | RegExp) => user.click(screen.getByRole('button', { name }));

beforeEach(() => {
  sessionStorage.clear();
});

describe('a form', () => {
  it.each(['report', 'return', 'offer', 'assessment', 'plan', 'key-worker', 'not-required'])(
    '%s has no accessibility violations, with every problem shown too',
    async (form) => {
      const page = await open(form);
      expect(await axe(page.container)).toHaveNoViolations();
      const button = document.querySelector<HTMLButtonElement>('button[type="submit"]');
      if (button) await page.user.click(button);
      expect(await axe(page.container)).toHaveNoViolations();
    },
  );

  it('sends what was typed as moments in UTC, with the child’s own names, and says that it is done', async () => {
    const page = await open('report');
    await fillReport(page);
    await send(page, 'Record the report');
    await waitFor(() => expect(window.location.pathname).toBe(`/children/${page.id}`));
    const [command] = page.world.commands;
    expect(command?.name).toBe('reportMissing');
    expect(command?.input).toMatchObject({
      childId: page.id,
      reportRef: 'MER-16-9',
      category: 'missing',
      lastSeenAt: '2016-10-02T17:10:00.000Z',
      reportedAt: '2016-10-02T19:00:00.000Z',
      basedOn: null,
    });
    expect(command?.input).not.toHaveProperty('laNotifiedAt');
    expect(command?.input.commandId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says what is wrong beside the field and in a summary that leads there, and keeps what was typed', async () => {
    const page = await open('report');
    await page.user.type(screen.getByLabelText('Police reference'), 'MER-16-9');
    await fillDay(page, 'Last seen', ['31', '2', '2016', '18:10']);
    await send(page, 'Record the report');
    const summary = screen.getByRole('alert').parentElement as HTMLElement;
    expect(summary).toHaveFocus();
    const problem = '31/2/2016 does not exist. Check day and month.';
    expect(group('Last seen').getByText(problem)).toBeInTheDocument();
    await page.user.click(within(summary).getByRole('link', { name: problem }));
    expect(group('Last seen').getByLabelText('Day')).toHaveFocus();
    expect(screen.getByLabelText('Police reference')).toHaveValue('MER-16-9');
    expect(page.world.commands).toEqual([]);
    expect(document.title).toMatch(/^Error: /);
  });

  it('puts what the hub refuses beside its field', async () => {
    const page = await open('report');
    page.world.nextAnswer = {
      __typename: 'Refused',
      problems: [
        { code: 'in-the-future', field: 'lastSeenAt', message: 'This lies in the future.' },
        { code: 'other', field: null, message: 'And something as a whole.' },
      ],
    };
    await fillReport(page);
    await send(page, 'Record the report');
    expect(await group('Last seen').findByText('This lies in the future.')).toBeInTheDocument();
    expect(within(screen.getByRole('alert')).getByText('And something as a whole.')).toBeInTheDocument();
  });

  it('asks which time it was when the clocks went back, and sends the answer', async () => {
    const page = await open('report');
    await fillReport(page);
    await fillDay(page, 'Last seen', ['25', '10', '2015', '01:30']);
    await send(page, 'Record the report');
    expect(group('Last seen').getAllByText(/came twice/)).not.toHaveLength(0);
    await page.user.click(screen.getByRole('radio', { name: /The second/ }));
    await send(page, 'Record the report');
    await waitFor(() => expect(page.world.commands).toHaveLength(1));
    expect(page.world.commands[0]?.input.lastSeenAt).toBe('2015-10-25T01:30:00.000Z');
  });

  it('asks for a reason only when the judgement differs from the tool', async () => {
    const page = await open('assessment');
    expect(screen.queryByLabelText('Why you judge it differently')).toBeNull();
    await page.user.click(group('Professional judgement (optional)').getByLabelText('Red'));
    expect(screen.getByLabelText('Why you judge it differently')).toBeInTheDocument();
  });

  it('is closed while one looks at the past', async () => {
    await open('report', '?known=2016-09-03');
    expect(screen.getByText(/nothing can be recorded\. Go back to now first/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record the report' })).toBeNull();
  });

  it('opens from the list of due interviews for those who may not see the record', async () => {
    const world = new World(12);
    const due = world.children.find(({ interview }) => interview && interview.state !== 'not_offered');
    if (!due) throw new Error('No interview is due in this world');
    const root = world.root.bind(world);
    world.root = () => ({
      ...root(),
      child: () => ({ __typename: 'Withheld', reason: 'Not for providers.', ask: 'Ring the lead.' }),
    });
    const page = renderPage(<RecordPage params={{ id: due.id, form: 'schedule' }} />, {
      at: `/children/${due.id}/record/schedule?interview=I${due.id}-1`,
      world,
    });
    await screen.findByText(`${due.surname}, ${due.forename}`);
    await fillDay({ ...page, id: due.id }, 'Booked for', ['4', '10', '2016', '16:00']);
    await page.user.click(screen.getByRole('button', { name: 'Book the interview' }));
    await waitFor(() => expect(world.commands).toHaveLength(1));
    expect(world.commands[0]?.input).toMatchObject({ interviewId: `I${due.id}-1`, basedOn: 2 });
  });
});

describe('what was typed', () => {
  it('is there again after a reload, and may be thrown away', async () => {
    const first = await open('report');
    await first.user.type(screen.getByLabelText('Police reference'), 'MER-16-77');
    first.unmount();
    const second = await open('report');
    expect(screen.getByLabelText('Police reference')).toHaveValue('MER-16-77');
    await second.user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.getByLabelText('Police reference')).toHaveValue('');
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('is forgotten once it is recorded', async () => {
    const page = await open('report');
    await fillReport(page);
    expect(Object.keys(sessionStorage)).toHaveLength(1);
    await send(page, 'Record the report');
    await waitFor(() => expect(window.location.pathname).toBe(`/children/${page.id}`));
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('sent again after a lost answer is the same command; typed anew it is another', async () => {
    const page = await open('report');
    await fillReport(page);
    page.line.loseAnswers = true;
    await send(page, 'Record the report');
    expect(await screen.findAllByText(/could not be reached/)).not.toHaveLength(0);
    await send(page, 'Record the report');
    await waitFor(() => expect(page.world.commands).toHaveLength(2));
    await screen.findByRole('button', { name: 'Record the report' });
    page.line.loseAnswers = false;
    await page.user.type(screen.getByLabelText('What happened (optional)'), 'More.');
    await send(page, 'Record the report');
    await waitFor(() => expect(page.world.commands).toHaveLength(3));
    const [first, again, anew] = page.world.commands.map(({ input }) => input.commandId);
    expect(again).toBe(first);
    expect(anew).not.toBe(first);
  });
});

describe('a record that changed while the form was open', () => {
  const stale = {
    __typename: 'Stale',
    message: 'This record changed while you were typing. Nothing was overwritten.',
    key: 'plan',
    revision: 7,
    fields: [
      { field: 'agreedAt', yours: '1 Oct 2016', theirs: '5 Sep 2016' },
      { field: 'reviewDue', yours: '1 Jan 2017', theirs: null },
    ],
  };
  const clash = async () => {
    const page = await open('plan', '?plan=PID');
    page.world.nextAnswer = stale;
    await fillDay(page, 'Agreed on', ['1', '10', '2016']);
    await fillDay(page, 'Review due by (optional)', ['1', '1', '2017']);
    await send(page, 'Record the plan');
    await screen.findByRole('heading', { name: 'This record changed while you were typing' });
    return page;
  };

  it('is sent with the revision that the form showed', async () => {
    const page = await clash();
    expect(page.world.commands[0]?.input).toMatchObject({ planId: `P${page.id}`, basedOn: 1 });
  });

  it('shows both values side by side, and has no accessibility violations', async () => {
    const page = await clash();
    const row = screen.getByRole('row', { name: /Agreed on/ });
    expect(row).toHaveTextContent('1 Oct 2016');
    expect(row).toHaveTextContent('5 Sep 2016');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('writes nothing until each field is chosen', async () => {
    const page = await clash();
    await page.user.click(screen.getByRole('radio', { name: 'Keep mine for Agreed on' }));
    await send(page, 'Save these choices');
    expect(screen.getByText('Choose one.')).toBeInTheDocument();
    expect(page.world.commands).toHaveLength(1);
  });

  it('writes mine over theirs only knowingly, field by field', async () => {
    const page = await clash();
    const theirs = page.world.children.find(({ id }) => id === page.id)?.safetyPlan;
    await page.user.click(screen.getByRole('radio', { name: 'Keep mine for Agreed on' }));
    await page.user.click(screen.getByRole('radio', { name: 'Keep theirs for Review due by' }));
    await send(page, 'Save these choices');
    await waitFor(() => expect(page.world.commands).toHaveLength(2));
    expect(page.world.commands[1]?.input).toMatchObject({
      agreedAt: '2016-10-01',
      reviewDue: theirs?.reviewDue,
      basedOn: 7,
    });
  });

  it('writes nothing when theirs are kept, and forgets what was typed', async () => {
    const page = await clash();
    for (const name of ['Agreed on', 'Review due by']) {
      await page.user.click(screen.getByRole('radio', { name: `Keep theirs for ${name}` }));
    }
    await send(page, 'Keep theirs and close');
    expect(page.world.commands).toHaveLength(1);
    expect(window.location.pathname).toBe(`/children/${page.id}`);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('a draft kept from before the change is still sent with the revision it was typed against', async () => {
    const first = await open('plan', '?plan=PID');
    await fillDay(first, 'Agreed on', ['1', '10', '2016']);
    const [key = ''] = Object.keys(sessionStorage);
    const draft = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { basedOn: number };
    sessionStorage.setItem(key, JSON.stringify({ ...draft, basedOn: 0 }));
    first.unmount();
    const second = await open('plan', '?plan=PID');
    await send(second, 'Record the plan');
    await waitFor(() => expect(second.world.commands).toHaveLength(1));
    expect(second.world.commands[0]?.input.basedOn).toBe(0);
  });
});
