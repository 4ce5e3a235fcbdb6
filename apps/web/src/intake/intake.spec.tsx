import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { IntakePage } from './IntakePage.js';

const counts = { read: 1204, new: 1100, corrected: 20, unchanged: 80, rejected: 4 };
const result = {
  ...counts,
  dryRun: true,
  waiting: 2,
  matchQueue: 3,
  conflicts: 1,
  assumedTimes: 0,
  feeds: [{ feed: 'children', ...counts }],
  refusedFiles: [{ name: 'placements.csv', reason: 'This hub does not take in placements.' }],
  unknownCodes: [{ feed: 'children', column: 'ethnicity', code: 'ZZZZ', rows: 2 }],
  differences: [
    {
      feed: 'children',
      key: 'B0001000',
      change: 'corrected',
      fields: [{ field: 'dob', before: '2001-04-12', after: null }],
    },
  ],
  moreDifferences: 19,
  rejects: [],
  rejectedRows: [{ feed: 'children', line: 12, column: 'dob', reason: 'date of birth 31/02/2003 does not exist' }],
};

/** A hub that answers an intake at once; a strategic lead looks at it. */
class Intake extends World {
  readonly started: { name: string; uploadId: string; historical: boolean }[] = [];

  constructor(private readonly answer: Record<string, unknown> = {}) {
    super(2);
    this.me = { ...this.me, role: 'STRATEGIC_LEAD' };
  }

  override root(): Record<string, unknown> {
    const start = (name: string, part: object) => (args: { uploadId: string; historical: boolean }) => {
      this.started.push({ name, ...args });
      return {
        __typename: 'IntakeJob',
        id: `${name}-1`,
        kind: name,
        state: 'done',
        progress: 1,
        rowsRead: 1204,
        rowsTotal: 1204,
        message: 'Nothing was written.',
        ...part,
        ...this.answer,
      };
    };
    const href = '/intake/deliveries/D1/rejects/children.csv';
    const taken = { ...result, dryRun: false, differences: [], rejects: [{ feed: 'children', rows: 4, href }] };
    return {
      ...super.root(),
      dryRunDelivery: start('dry run', { result }),
      takeDelivery: start('intake', { result: taken }),
    };
  }
}

const sent: string[] = [];
const realRequest = globalThis.XMLHttpRequest;

/** Takes every file that is sent, and remembers where to. */
class Taking {
  status = 204;
  responseText = '';
  readonly upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  open = (_method: string, address: string) => void sent.push(address);
  setRequestHeader = () => undefined;
  abort = () => undefined;
  send = () => queueMicrotask(() => this.onload?.());
}

beforeEach(() => {
  sent.length = 0;
  globalThis.XMLHttpRequest = Taking as unknown as typeof XMLHttpRequest;
});
afterEach(() => {
  globalThis.XMLHttpRequest = realRequest;
});

const csv = (path: string): File => {
  const file = new File(['child_id\n'], path.slice(path.lastIndexOf('/') + 1));
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
};

const open = (world = new Intake(), at = '/intake') => renderPage(<IntakePage params={{}} />, { at, world });
const folder = () => screen.findByLabelText('Choose a folder', { selector: 'input' });
const ask = async (user: ReturnType<typeof open>['user'], paths: readonly string[]) => {
  await user.upload(await folder(), paths.map(csv));
  await user.click(screen.getByRole('button', { name: 'Say what would change' }));
};

describe('files of a delivery', () => {
  it('are named with what they are, and can be removed', async () => {
    const { user } = open();
    await user.upload(
      await folder(),
      ['d/children.csv', 'd/day-2/statuses.part-2.csv', 'd/childs.csv', 'd/.x.csv', 'd/children.xlsx'].map(csv),
    );
    const list = within(screen.getByRole('region', { name: 'Chosen files' }));
    expect(list.getByRole('row', { name: /^children.csv Children 9 bytes/ })).toBeInTheDocument();
    expect(list.getByRole('row', { name: /^day-2\/statuses.part-2.csv Statuses/ })).toBeInTheDocument();
    expect(list.getByRole('row', { name: /^childs.csv No feed of this name/ })).toBeInTheDocument();
    expect(
      list.getByRole('row', { name: /^children.xlsx A spreadsheet: .* Save the sheet as CSV/ }),
    ).toBeInTheDocument();
    expect(list.getByText(/^4 files/)).toBeInTheDocument();
    await user.click(list.getByRole('button', { name: 'Remove childs.csv' }));
    expect(list.getByText(/^3 files/)).toBeInTheDocument();
  });

  it('keep their sub-folders when they are sent, and are sent once for both steps', async () => {
    const { user, world } = open();
    await ask(user, ['d/children.csv', 'd/day-2/statuses.csv', 'd/notes.txt']);
    await user.click(await screen.findByRole('button', { name: 'Take it in' }));
    await screen.findByRole('heading', { name: 'The delivery was taken in' });
    expect(sent.map((address) => address.split('/').slice(4).join('/'))).toEqual([
      'children.csv',
      'day-2/statuses.csv',
    ]);
    const [first, second] = (world as Intake).started;
    expect([first?.name, second?.name, second?.uploadId]).toEqual(['dry run', 'intake', first?.uploadId]);
  });
});

describe('what would change', () => {
  it('accounts for every row, in words and as a table', async () => {
    const { user, container } = open();
    await ask(user, ['d/children.csv']);
    expect(await screen.findByText('This is what would change. Nothing has been written.')).toHaveFocus();
    expect(
      screen.getByText(
        '1,100 new + 20 corrected + 80 unchanged + 4 rejected = 1,204 rows read. Every row is accounted for.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'All feeds 1,100 20 80 4 1,204' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '3 police reports' })).toHaveAttribute('href', '/matches');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so when rows are not accounted for', async () => {
    const { user } = open(new Intake({ result: { ...result, new: 1099 } }));
    await ask(user, ['d/children.csv']);
    expect(await screen.findByText(/does not make 1,204 rows read\. Tell your administrator/)).toBeInTheDocument();
  });

  it('names the files refused, the rows not taken with line and reason, and each field before and after', async () => {
    const { user } = open();
    await ask(user, ['d/children.csv']);
    expect(await screen.findByText(/This hub does not take in placements/)).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: 'Children 12 dob date of birth 31/02/2003 does not exist' }),
    ).toBeInTheDocument();
    expect(screen.getByText('20 records would be corrected: before and after')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /B0001000.* dob 2001-04-12 empty/ })).toBeInTheDocument();
  });

  it('offers the rejected rows to download once the delivery is in', async () => {
    const { user } = open();
    await ask(user, ['d/children.csv']);
    expect(screen.queryByRole('link', { name: /Download/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Take it in' }));
    expect(await screen.findByRole('link', { name: 'Download 4 rejected rows of children (CSV)' })).toHaveAttribute(
      'href',
      '/intake/deliveries/D1/rejects/children.csv',
    );
  });

  it('is a plain refusal when another delivery is being taken in', async () => {
    const problems = [
      { code: 'intake-running', field: null, message: 'Another delivery is being taken in. Wait for it.' },
    ];
    const { user } = open(new Intake({ __typename: 'Refused', problems }));
    await ask(user, ['d/children.csv']);
    expect(await screen.findByRole('alert')).toHaveTextContent('Another delivery is being taken in. Wait for it.');
  });

  it('cannot be asked for a delivery that failed to be read, and says why', async () => {
    const { user } = open(new Intake({ state: 'failed', message: 'No file of this delivery can be taken.' }));
    await ask(user, ['d/childs.csv']);
    expect(await screen.findByText('No file of this delivery can be taken.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Take it in' })).not.toBeInTheDocument();
  });
});

describe('taking in is closed', () => {
  it('while the page stands in the past', async () => {
    open(new Intake(), '/intake?known=2016-10-01');
    expect(await screen.findByText(/Deliveries are taken in now, not into the past/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Choose files' })).not.toBeInTheDocument();
  });

  it('to a role without the right', async () => {
    const world = new Intake();
    world.me = { ...world.me, role: 'AUDITOR' };
    open(world);
    expect(await screen.findByText(/Your role can look at those that were/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Choose files' })).not.toBeInTheDocument();
  });
});

describe('deliveries taken in', () => {
  it('are listed with what became of their rows and what they left to do', async () => {
    open();
    const list = within(await screen.findByRole('region', { name: 'List of deliveries' }));
    expect(
      list.getByRole('row', { name: /CareFirst.*Taken in 1,100 20 80 4.* 1,204 3 reports to match/ }),
    ).toBeInTheDocument();
  });
});
