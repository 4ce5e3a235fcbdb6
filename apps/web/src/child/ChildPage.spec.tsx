import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { childPage } from '../../test/world/child-page.js';
import { World } from '../../test/world/world.js';
import { ChildPage } from './ChildPage.js';

type Page = ReturnType<typeof childPage>;

const open = async (change: (page: Page) => object = () => ({}), query = '') => {
  const world = new World(12);
  const child = world.children.find(
    ({ safetyPlan, keyWorker, strands }) => safetyPlan && keyWorker && strands.some(({ rag }) => rag),
  );
  if (!child) throw new Error('No child of this world has a record of every kind');
  const root = world.root.bind(world);
  const page = childPage(child);
  world.root = () => ({ ...root(), child: () => ({ ...page, ...change(page) }) });
  const shown = renderPage(<ChildPage params={{ id: child.id }} />, { at: `/children/${child.id}${query}`, world });
  await screen.findByRole('heading', { level: 1, name: new RegExp(child.surname) });
  return { ...shown, id: child.id };
};

/** The page of a child whose latest report but one says something else. */
const withReport = (more: object) => (page: Page) => ({
  episodes: page.episodes.map((episode, at) =>
    at === 1 ? { ...episode, reports: episode.reports.map((report) => ({ ...report, ...more })) } : episode,
  ),
});

describe('the page of a child', () => {
  it('leads from every record that can be put right to where that is done', async () => {
    const { id, container } = await open();
    for (const [name, form] of [
      [`Correct report M${id}-2`, `correct-report?report=M${id}-2`],
      [`Correct the return of M${id}-2`, `correct-return?report=M${id}-2`],
      [`Correct interview I${id}-2`, `correct-interview?interview=I${id}-2`],
      [/^Correct this assessment/, `assessment?assessment=A${id}-0`],
      [/^Change the plan/, `plan?plan=P${id}`],
      [/^Correct the key worker/, `correct-key-worker?start=2016-06-05&of=${id}`],
      [`Change the reason for M${id}-3`, `not-required?report=M${id}-3`],
      [`Take it back and require an interview for M${id}-3`, `require-again?report=M${id}-3`],
    ] as const) {
      const [link] = await screen.findAllByRole('link', { name });
      expect(link).toHaveAttribute('href', `/children/${id}/record/${form}`);
    }
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks every value that is disputed where it stands, and no other', async () => {
    const { id, container } = await open((page) => ({
      disputed: [
        [`children.child-${page.id}`, 'forename', 'Forename'],
        [`missing.report-M${page.id}-2`, 'lastSeenAt', 'Last seen at'],
        [`exploitation.assessment-A${page.id}-0`, 'rag', 'RAG'],
        [page.keyWorkers[0]?.key, 'worker', 'Worker'],
      ].map(([recordKey, field, words]) => ({ recordKey, field, words })),
    }));
    const marks = screen.getAllByText(/^Disputed: /).map((mark) => mark.textContent);
    expect(marks.sort()).toEqual([
      'Disputed: forename',
      'Disputed: last seen at',
      'Disputed: rag',
      'Disputed: worker',
      'Disputed: worker',
    ]);
    const report = screen.getByText(`M${id}-2`, { selector: 'strong' }).parentElement;
    expect(report).toHaveTextContent('Disputed: last seen at');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says by when a panel is to hear the child again, and that it did not', async () => {
    const next = { panel: 'MASE', setOn: '2016-09-06', due: '2016-10-04' };
    const { unmount } = await open(() => ({ nextReviews: [{ ...next, overdue: false }] }));
    const line = () => within(screen.getByRole('list', { name: 'Next reviews' })).getByRole('listitem');
    expect(line()).toHaveTextContent(/^Next review by 4 Oct 2016\s*set on 6 Sep 2016 by MASE$/);
    unmount();
    await open(() => ({ nextReviews: [{ ...next, overdue: true }] }));
    expect(line()).toHaveTextContent('Next review by 4 Oct 2016 overdue');
  });

  it('of an earlier day lets nothing be put right', async () => {
    await open(undefined, '?known=2016-09-03');
    expect(screen.queryByRole('link', { name: /^(Correct|Change|Take it back)/ })).toBeNull();
  });

  it('says when a return lies before the last sighting, and leads to it', async () => {
    const { id } = await open((page) => {
      const [report] = page.episodes[1]?.reports ?? [];
      return withReport({ return: null, conflictingReturn: report?.return })(page);
    });
    const times = within(screen.getByRole('table', { name: `Times of report M${id}-2: police and social care` }));
    expect(times.getByText(/before the child was last seen, so it counts nowhere/)).toBeInTheDocument();
    expect(times.getByRole('link', { name: `Correct the return of M${id}-2` })).toBeInTheDocument();
    expect(times.queryByRole('link', { name: /^Record the return/ })).toBeNull();
  });

  it('says who police have, where that is not the name on record', async () => {
    await open((page) => ({
      ...withReport({ surname: 'Sampel', forename: 'Alec', dob: '2002-06-16' })(page),
      findings: page.findings.map((finding) => ({ ...finding, code: 'name-differs' })),
    }));
    expect(screen.getAllByText(/police have: Sampel, Alec, born 16 Jun 2002/)).toHaveLength(1);
    expect(screen.getAllByText(/police have:/)).toHaveLength(1);
  });
});
