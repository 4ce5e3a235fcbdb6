import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { FigurePage } from './FigurePage.js';
import { FiguresPage } from './FiguresPage.js';

const figures = (at = '/figures', world = new World(12)) => renderPage(<FiguresPage params={{}} />, { at, world });
const figure = (at: string, world = new World(4)) => renderPage(<FigurePage params={{ id: '8e' }} />, { at, world });
const table = () => screen.findByRole('table');

/** A hub whose list behind 8e is longer than a page, and may keep its names to itself. */
class LongList extends World {
  constructor(private readonly named: boolean) {
    super(4);
  }

  override root(): Record<string, unknown> {
    const root = super.root() as { figure: (args: object) => Record<string, unknown> };
    const explanation = ({ outcome, after }: { outcome: string; after?: string }) => {
      const from = after ? Number(after) + 1 : 0;
      const total = outcome === 'COUNTED' ? 130 : outcome === 'NOT_COUNTED' ? 1 : 0;
      const edges = Array.from({ length: Math.min(100, total - from) }, (_, index) => ({
        cursor: String(from + index),
        node: {
          outcome,
          unit: 'return',
          childId: this.named ? 'B0001000' : null,
          childName: this.named ? `Example, Robin ${from + index}` : null,
          ref: this.named ? `MP16/${from + index}` : null,
          reason: `Reason ${from + index}.`,
          assumed: outcome === 'NOT_COUNTED',
          facts: this.named ? [{ name: 'return', value: '1 Oct 2016 21:40' }] : [],
        },
      }));
      const end = from + edges.length;
      return {
        edges,
        pageInfo: { hasNextPage: end < total, endCursor: String(end - 1) },
        counted: 130,
        notCounted: 1,
        excluded: 0,
      };
    };
    return { ...root, figure: (args: object) => ({ ...root.figure(args), explanation }) };
  }
}

/** A hub that works out no trend until it is told to. */
class SlowTrends extends World {
  release: () => void = () => undefined;
  readonly #gate = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  constructor() {
    super(4);
  }

  override root(): Record<string, unknown> {
    type Found = Record<string, unknown> & { readonly trend: () => unknown };
    const root = super.root() as {
      figure: (args: object) => Found;
      figures: (args: object) => { readonly figures: readonly Found[] };
    };
    const slowly = (found: Found) => ({ ...found, trend: () => this.#gate.then(() => found.trend()) });
    return {
      ...root,
      figure: (args: object) => slowly(root.figure(args)),
      figures: (args: object) => {
        const found = root.figures(args);
        return { ...found, figures: found.figures.map(slowly) };
      },
    };
  }
}

const note = () => document.querySelector('.hub-room > :not([aria-hidden])')?.textContent;

describe('while the trend is being worked out', () => {
  it('the figures stand already, and the page says in words what is to come', async () => {
    const world = new SlowTrends();
    const { container } = figures('/figures', world);
    await table();
    expect(screen.getByText(/Return home interviews within 72 hours/)).toBeInTheDocument();
    expect(note()).toMatch(/^The figures are complete\. Their trend .* is being worked out/);
    expect(screen.getAllByText('being worked out')).toHaveLength(8);
    expect(screen.queryByRole('img')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    world.release();
    expect(await screen.findAllByRole('img')).toHaveLength(8);
    expect(note()).toMatch(/last eight quarters/);
  });

  it('one figure stands already with the list behind it, and the page says in words what is to come', async () => {
    const world = new SlowTrends();
    figure('/figures/8e?period=2016-17Q3', world);
    await screen.findAllByText('Example, Robin');
    expect(screen.getByText(/^The figure above is complete\. Its trend .* is being worked out/)).toBeInTheDocument();
    world.release();
    expect(await screen.findByRole('img', { name: /in 2016-17 Q3 so far/ })).toBeInTheDocument();
    expect(screen.queryByText(/is being worked out/)).toBeNull();
  });
});

describe('the figures of a period', () => {
  it('are those of the last whole quarter, when none is asked for', async () => {
    figures();
    await table();
    expect(screen.getByLabelText('Quarter or year')).toHaveDisplayValue('2016-17 Q2');
    expect(screen.getByText('1 Jul 2016 to 30 Sep 2016')).toBeInTheDocument();
  });

  it('are those the address names, and another choice changes the address', async () => {
    const { user } = figures('/figures?period=2015-16');
    await table();
    expect(screen.getByLabelText('Quarter or year')).toHaveDisplayValue('2015-16');
    await user.selectOptions(screen.getByLabelText('Quarter or year'), '2016-17Q1');
    expect(window.location.search).toBe('?period=2016-17Q1');
    await screen.findByRole('region', { name: 'Figures of 2016-17 Q1' });
  });

  it('step to the quarter before and after, and stop at the latest', async () => {
    const { user } = figures();
    await table();
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    expect(window.location.search).toBe('?period=2016-17Q3');
    expect(screen.getByRole('button', { name: /^Later/ })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /^Earlier/ }));
    expect(window.location.search).toBe('?period=2016-17Q2');
  });

  it('of a period that there is not offer one that there is', async () => {
    const { user } = figures('/figures?period=nonsense');
    await user.click(await screen.findByRole('button', { name: 'Show 2016-17 Q2' }));
    await table();
  });

  it('say in words whether the target is met, and how each went over eight quarters', async () => {
    figures();
    const row = within((await table()).querySelector('tr:has(a[href^="/figures/8e"])') as HTMLElement);
    expect(row.getByText(/(Meets|Does not meet) 80/)).toBeInTheDocument();
    expect(await row.findByRole('img', { name: /^2014-15 Q4: .* then to 2016-17 Q3 so far/ })).toBeInTheDocument();
  });

  it('have no accessibility faults', async () => {
    const { container } = figures();
    await screen.findAllByRole('img');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('one figure', () => {
  it('shows its definition, every part of it, its trend and the data of the trend', async () => {
    const { container } = figure('/figures/8e?period=2016-17Q3');
    await screen.findByRole('heading', { level: 1, name: /^8e Return home interviews/ });
    expect(screen.getByText(/Definition version 1, in force since 1 Apr 2016/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Of those offered 68.4 % (26 of 38)' })).toBeInTheDocument();
    expect(await screen.findByRole('img', { name: /in 2016-17 Q3 so far; .* the target is 80 %/ })).toBeInTheDocument();
    expect(screen.getByText('Show the data')).toBeInTheDocument();
    await screen.findAllByText('Example, Robin');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lists what was counted, then what was not, with links, facts and assumed times', async () => {
    const { user } = figure('/figures/8e?period=2016-17Q2', new LongList(true));
    expect(await screen.findByRole('link', { name: 'Example, Robin 0' })).toHaveAttribute('href', '/children/B0001000');
    expect(screen.getAllByText('1 Oct 2016 21:40')).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Not counted 1' }));
    expect(window.location.search).toContain('list=not-counted');
    expect(await screen.findByText(/Time assumed/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Excluded 0' }));
    expect(await screen.findByText('None: there are no returns here.')).toBeInTheDocument();
  });

  it('shows the next page of a long list, and leads the keyboard to it', async () => {
    const { user } = figure('/figures/8e?period=2016-17Q2', new LongList(true));
    await user.click(await screen.findByRole('button', { name: 'Show 30 more' }));
    await screen.findByRole('link', { name: 'Example, Robin 129' });
    expect(screen.getByText(/130 of 130 shown/)).toBeInTheDocument();
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Example, Robin 100'));
  });

  it('gives reasons without names to those who may not see names, and says so', async () => {
    figure('/figures/8e?period=2016-17Q2', new LongList(false));
    expect(await screen.findByText(/Your role sees the reasons, not the children/)).toBeInTheDocument();
    expect(screen.getByText('Reason 99.')).toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'Child' })).not.toBeInTheDocument();
  });
});
