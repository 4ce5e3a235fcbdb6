import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { isInputObjectType } from 'graphql';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { childPage } from '../../test/world/child-page.js';
import { readSchema } from '../../test/world/schema.js';
import { World } from '../../test/world/world.js';
import { RecordPage } from './RecordPage.js';

type Fields = Readonly<Record<string, unknown>>;
type Page = ReturnType<typeof childPage>;

interface Correction {
  readonly form: string;
  readonly takeBack: string;
  readonly query: (id: string) => string;
  /** The record in the answer about the child, with what its key is called in the command. */
  readonly held: (page: Page) => Fields;
  readonly input: string;
  readonly button: string;
  readonly withdraws: string;
}

const reportOf = (page: Page, number: number): Fields => page.episodes[number - 1]?.reports[0] as Fields;

const CORRECTIONS: readonly Correction[] = [
  {
    form: 'correct-report',
    takeBack: 'take-back-report',
    query: (id) => `report=M${id}-2`,
    held: (page) => reportOf(page, 2),
    input: 'ReportMissingInput',
    button: 'Save the correction',
    withdraws: 'withdrawReport',
  },
  {
    form: 'correct-return',
    takeBack: 'take-back-return',
    query: (id) => `report=M${id}-2`,
    held: (page) => ({ reportRef: reportOf(page, 2)['reportRef'], ...(reportOf(page, 2)['return'] as object) }),
    input: 'RecordReturnInput',
    button: 'Save the correction',
    withdraws: 'withdrawReturn',
  },
  {
    form: 'correct-interview',
    takeBack: 'take-back-interview',
    query: (id) => `interview=I${id}-2`,
    held: (page) => page.interviews[0] as Fields,
    input: 'CorrectInterviewInput',
    button: 'Save the correction',
    withdraws: 'withdrawInterview',
  },
  {
    form: 'assessment',
    takeBack: 'take-back-assessment',
    query: (id) => `assessment=A${id}-0`,
    held: (page) => page.assessments[0] as Fields,
    input: 'RecordAssessmentInput',
    button: 'Record the assessment',
    withdraws: 'withdrawAssessment',
  },
  {
    form: 'plan',
    takeBack: 'take-back-plan',
    query: (id) => `plan=P${id}`,
    held: (page) => page.safetyPlans[0] as Fields,
    input: 'RecordSafetyPlanInput',
    button: 'Record the plan',
    withdraws: 'withdrawSafetyPlan',
  },
  {
    form: 'correct-key-worker',
    takeBack: 'take-back-key-worker',
    query: (id) => `start=2016-06-05&of=${id}`,
    held: (page) => page.keyWorkers[0] as Fields,
    input: 'CorrectKeyWorkerInput',
    button: 'Save the correction',
    withdraws: 'withdrawKeyWorker',
  },
];

const schema = readSchema();
const inputFields = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`There is no input ${name}`);
  return Object.keys(type.getFields()).filter((field) => !['commandId', 'basedOn'].includes(field));
};
/** Nothing recorded is sent as nothing: as null, as an empty list, or not at all. */
const orNothing = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? null : (value ?? null));
const fieldsOf = (from: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, orNothing(withoutNulls(from[name]))]));
const withoutNulls = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
    : value;

const world = () => new World(12);
const whole = (one: World) => {
  const child = one.children.find(
    ({ safetyPlan, keyWorker, strands }) => safetyPlan && keyWorker && strands.some(({ rag }) => rag),
  );
  if (!child) throw new Error('No child of this world has a record of every kind');
  return child;
};

const open = async (form: string, query: (id: string) => string) => {
  const one = world();
  const child = whole(one);
  const held = childPage(child);
  const page = renderPage(<RecordPage params={{ id: child.id, form }} />, {
    at: `/children/${child.id}/record/${form}?${query(child.id)}`,
    world: one,
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, id: child.id, held };
};

beforeEach(() => {
  sessionStorage.clear();
});

describe.each(CORRECTIONS)('$form', ({ form, query, held, input, button, takeBack, withdraws }) => {
  it('opens with the values that hold now, and sends every one of them back, with the version that was seen', async () => {
    const page = await open(form, query);
    await page.user.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(page.world.commands).toHaveLength(1));
    const sent = page.world.commands[0]?.input ?? {};
    const record = held(page.held);
    const names = inputFields(input);
    expect(fieldsOf(sent, names)).toEqual(fieldsOf(record, names));
    expect(sent.basedOn).toBe(record['revision']);
    expect(window.location.pathname).toBe(`/children/${page.id}`);
  });

  it('has no accessibility violations, and leads to where the record is taken back', async () => {
    const page = await open(form, query);
    expect(await axe(page.container)).toHaveNoViolations();
    expect(screen.getByRole('link', { name: 'Take it back' })).toHaveAttribute(
      'href',
      `/children/${page.id}/record/${takeBack}?${query(page.id)}`,
    );
  });

  it('the record is taken back with the version that was seen; one that changed since is not, unless knowingly', async () => {
    const page = await open(takeBack, query);
    const record = held(page.held);
    expect(screen.getByText(/stays in history/)).toBeInTheDocument();
    const [button] = screen.getAllByRole('button', { name: /^Take the .* back$/ });
    page.world.nextAnswer = {
      __typename: 'Stale',
      message: 'It changed. It was not taken back.',
      key: 'record',
      revision: 9,
      fields: [],
    };
    await page.user.click(button as HTMLElement);
    const clash = within(await screen.findByRole('region', { name: 'This record changed after you were shown it' }));
    expect(clash.getByText('It changed. It was not taken back.')).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.click(clash.getByRole('button', { name: /all the same$/ }));
    await waitFor(() => expect(page.world.commands).toHaveLength(2));
    expect(page.world.commands.map(({ name, input: sent }) => [name, sent.basedOn])).toEqual([
      [withdraws, record['revision']],
      [withdraws, 9],
    ]);
    const key = inputFields(`${withdraws.charAt(0).toUpperCase()}${withdraws.slice(1)}Input`);
    expect(fieldsOf(page.world.commands[1]?.input ?? {}, key)).toEqual(fieldsOf(record, key));
    expect(window.location.pathname).toBe(`/children/${page.id}`);
  });
});

it.each(CORRECTIONS.flatMap(({ form, takeBack }) => (form.startsWith('correct-') ? [form, takeBack] : [takeBack])))(
  '%s stays closed for what is not on record',
  async (form) => {
    const page = await open(form, () => 'report=NONE&interview=NONE&start=1999-01-01');
    expect(screen.getByText(/is not on record/)).toBeInTheDocument();
    expect(document.querySelector('form')).toBeNull();
    expect(page.world.commands).toEqual([]);
  },
);

describe('a correction', () => {
  const correctReport = () => open('correct-report', (id) => `report=M${id}-2`);
  const group = (name: string) => within(screen.getByRole('group', { name }));

  it('may take a value away that was recorded', async () => {
    const page = await correctReport();
    await page.user.click(group('Risk, as police grade it (optional)').getByLabelText('Not recorded'));
    await page.user.clear(group('Where the child was last seen (optional)').getByLabelText('Easting'));
    await page.user.clear(group('Where the child was last seen (optional)').getByLabelText('Northing'));
    await page.user.selectOptions(screen.getByLabelText('How exactly'), '');
    await page.user.click(screen.getByRole('button', { name: 'Save the correction' }));
    await waitFor(() => expect(page.world.commands).toHaveLength(1));
    expect(page.world.commands[0]?.input).not.toHaveProperty('riskGrade');
    expect(page.world.commands[0]?.input).not.toHaveProperty('lastSeenPlace');
    expect(page.world.commands[0]?.input).toMatchObject({ category: 'missing' });
  });

  it('says beside the place what is wrong with it, whoever finds it', async () => {
    const page = await correctReport();
    const place = () => group('Where the child was last seen (optional)');
    await page.user.clear(place().getByLabelText('Northing'));
    await page.user.click(screen.getByRole('button', { name: 'Save the correction' }));
    expect(place().getByText('Enter both easting and northing, or neither.')).toBeInTheDocument();
    await page.user.type(place().getByLabelText('Northing'), '169001');
    page.world.nextAnswer = {
      __typename: 'Refused',
      problems: [{ code: 'not-usable', field: 'lastSeenPlace.easting', message: 'This cannot be used here.' }],
    };
    await page.user.click(screen.getByRole('button', { name: 'Save the correction' }));
    expect(await place().findByText('This cannot be used here.')).toBeInTheDocument();
  });

  it('of an interview keeps reports that are not on record for the child, and may leave them out', async () => {
    const one = world();
    const child = whole(one);
    const root = one.root.bind(one);
    const page = childPage(child);
    const [interview] = page.interviews;
    one.root = () => ({
      ...root(),
      child: () => ({ ...page, interviews: [{ ...interview, reportRefs: [`M${child.id}-2`, 'LATER-1'] }] }),
    });
    const { user } = renderPage(<RecordPage params={{ id: child.id, form: 'correct-interview' }} />, {
      at: `/children/${child.id}/record/correct-interview?interview=I${child.id}-2`,
      world: one,
    });
    const later = await screen.findByLabelText('LATER-1, not on record for this child');
    expect(later).toBeChecked();
    await user.click(later);
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    await waitFor(() => expect(one.commands).toHaveLength(1));
    expect(one.commands[0]?.input.reportRefs).toEqual([`M${child.id}-2`]);
  });

  it('of an assessment keeps a reason that came without a judgement', async () => {
    const one = world();
    const child = whole(one);
    const root = one.root.bind(one);
    const page = childPage(child);
    one.root = () => ({
      ...root(),
      child: () => ({ ...page, assessments: page.assessments.map((each) => ({ ...each, overrideRag: null })) }),
    });
    const { user } = renderPage(<RecordPage params={{ id: child.id, form: 'assessment' }} />, {
      at: `/children/${child.id}/record/assessment?assessment=A${child.id}-0`,
      world: one,
    });
    await user.click(await screen.findByRole('button', { name: 'Record the assessment' }));
    await waitFor(() => expect(one.commands).toHaveLength(1));
    expect(one.commands[0]?.input).toMatchObject({ overrideReason: page.assessments[0]?.overrideReason });
    expect(one.commands[0]?.input).not.toHaveProperty('overrideRag');
  });

  it('of an interview is closed to those who cannot see what it holds', async () => {
    const one = world();
    const child = whole(one);
    const root = one.root.bind(one);
    one.root = () => ({
      ...root(),
      child: () => ({ __typename: 'Withheld', reason: 'Not for providers.', ask: 'Ring the lead.' }),
    });
    renderPage(<RecordPage params={{ id: child.id, form: 'correct-interview' }} />, {
      at: `/children/${child.id}/record/correct-interview?interview=I${child.id}-1`,
      world: one,
    });
    expect(await screen.findByText('You cannot see this part.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save the correction' })).toBeNull();
  });
});

describe('a decision that no interview is required', () => {
  it('opens with the reason that holds, to be changed', async () => {
    await open('not-required', (id) => `report=M${id}-3`);
    expect(screen.getByLabelText('Why no interview is required')).toHaveValue('Seen the same day by the key worker');
  });

  it('is taken back, when there is one', async () => {
    const page = await open('require-again', (id) => `report=M${id}-3`);
    expect(screen.getByText(/Seen the same day by the key worker/)).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'An interview is required' }));
    await waitFor(() => expect(page.world.commands).toHaveLength(1));
    expect(page.world.commands[0]).toMatchObject({
      name: 'requireInterviewAgain',
      input: { reportRef: `M${page.id}-3` },
    });
  });

  it('that there is not cannot be taken back', async () => {
    await open('require-again', (id) => `report=M${id}-2`);
    expect(screen.getByText('An interview is required for this return already.')).toBeInTheDocument();
  });
});
