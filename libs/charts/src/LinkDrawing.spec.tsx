import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { LinkDrawing, type DrawnNode, type DrawnTie } from './LinkDrawing.js';

const VICTIM = 'Said to bring other children in. A child, and a victim too.';
const nodes: readonly DrawnNode[] = [
  { id: 'child:B1', type: 'CHILD', label: 'Child B1', note: VICTIM, x: 0, y: 0 },
  { id: 'child:B2', type: 'CHILD', label: 'Child B2', x: 2, y: 0 },
  { id: 'person:PC1', type: 'PERSON', label: 'Known as Jay', x: 0, y: 2 },
  { id: 'place:PL1', type: 'PLACE', label: 'A shop', x: 2, y: 2 },
];
const ties: readonly DrawnTie[] = [
  { id: '1', a: 'child:B1', b: 'child:B2', state: 'SUSPECTED' },
  { id: '2', a: 'child:B1', b: 'person:PC1', state: 'CONFIRMED' },
  { id: '3', a: 'child:B2', b: 'place:PL1', state: 'REFUTED' },
];
const drawing = <LinkDrawing nodes={nodes} ties={ties} label="Four linked by three ties" />;

const shapeOf = (root: ParentNode, id: string): string | null | undefined =>
  root.querySelector(`[data-node="${id}"] path`)?.getAttribute('d');

describe('the drawing of links', () => {
  it('draws a child who brings others in as a child, with what makes it a victim', () => {
    const root = render(drawing).container;
    expect(shapeOf(root, 'child:B1')).toBe(shapeOf(root, 'child:B2'));
    expect(shapeOf(root, 'child:B1')).not.toBe(shapeOf(root, 'person:PC1'));
    const child = root.querySelector('[data-node="child:B1"]');
    expect(child?.getAttribute('data-type')).toBe('CHILD');
    expect(child?.querySelector('title')?.textContent).toBe(`Child B1. ${VICTIM}`);
    expect(root.textContent).not.toMatch(/offender|perpetrator|exploiter/i);
  });

  it('draws what was confirmed solid, what is suspected dashed, what was refuted struck through', () => {
    const { container } = render(drawing);
    const lines = ties.map(({ id }) => {
      const tie = container.querySelector(`[data-tie="${id}"]`);
      return [
        tie?.querySelector('line')?.getAttribute('stroke-dasharray') ?? null,
        tie?.querySelector('path') !== null,
      ];
    });
    expect(lines).toEqual([
      ['6 4', false],
      [null, false],
      ['1 4', true],
    ]);
  });

  it('is named, has no accessibility faults, and leaves out a tie whose end is not there', async () => {
    const { container } = render(<LinkDrawing nodes={nodes.slice(1)} ties={ties} label="Three linked" />);
    expect(screen.getByRole('img', { name: 'Three linked' })).toBeInTheDocument();
    expect(container.querySelectorAll('[data-tie]')).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says which tie or node was chosen', () => {
    const onTie = jest.fn();
    const onNode = jest.fn();
    const { container } = render(<LinkDrawing nodes={nodes} ties={ties} label="Four" onTie={onTie} onNode={onNode} />);
    fireEvent.click(container.querySelector('[data-tie="2"]') as Element);
    fireEvent.click(container.querySelector('[data-node="place:PL1"]') as Element);
    expect([onTie.mock.calls, onNode.mock.calls]).toEqual([[['2']], [['place:PL1']]]);
  });

  describe('that is crowded', () => {
    const many = Array.from({ length: 121 }, (_, at): DrawnNode => {
      const note = at === 7 ? VICTIM : null;
      const type = at === 7 || at === 8 ? 'CHILD' : 'PLACE';
      return { id: `${type}:${at}`, type, label: `Number ${at}`, note, x: at % 11, y: Math.floor(at / 11) };
    });
    const lines: readonly DrawnTie[] = [
      { id: 'far', a: 'PLACE:110', b: 'PLACE:120', state: 'REFUTED' },
      { id: 'near', a: 'PLACE:0', b: 'PLACE:60', state: 'SUSPECTED' },
    ];
    /** The picture on a screen where one of its pixels is two of the screen, moved by 100 and 50. */
    const drawn = (chosen?: string) => {
      const [onTie, onNode] = [jest.fn(), jest.fn()];
      const { container } = render(
        <LinkDrawing nodes={many} ties={lines} label="Many" onTie={onTie} onNode={onNode} chosen={chosen} />,
      );
      const crowd = container.querySelector('.hub-links__many') as Element;
      Object.assign(crowd, { getScreenCTM: () => ({ a: 2, d: 2, e: 100, f: 50 }) });
      const on = (x: number, y: number) => ({ clientX: x * 2 + 100, clientY: y * 2 + 50 });
      return { container, crowd, on, onTie, onNode };
    };

    it('draws the ties of a state, and the nodes of a type, as one shape', () => {
      const { container } = drawn('near');
      const named = (of: string): (string | null)[] =>
        [...container.querySelectorAll(`[${of}]`)].map((one) => one.getAttribute(of));
      expect(named('data-ties')).toEqual(['suspected', 'refuted']);
      expect(container.querySelectorAll('[data-ties="refuted"] path')).toHaveLength(2);
      expect(named('data-nodes')).toEqual(['CHILD', 'PLACE']);
      expect(container.querySelector('[data-nodes="PLACE"] text')?.textContent).toBe('P'.repeat(119));
      expect(container.querySelector('.hub-links__chosen')?.getAttribute('stroke-dasharray')).toBe('6 4');
    });

    it('draws a child who brings others in as a child, by itself, with what makes it a victim', () => {
      const { container } = drawn();
      const [child, ...others] = container.querySelectorAll('[data-node]');
      expect(others).toEqual([]);
      expect(child?.getAttribute('data-type')).toBe('CHILD');
      expect(child?.querySelector('title')?.textContent).toBe(`Number 7. ${VICTIM}`);
      const [stroke] = /m9,0a[^z]*z/.exec(shapeOf(container, 'CHILD:7') ?? '') ?? [];
      expect(stroke).toBeDefined();
      expect(container.querySelector('[data-nodes="CHILD"] path')?.getAttribute('d')).toContain(stroke);
      expect(container.querySelector('[data-nodes="PLACE"] path')?.getAttribute('d')).not.toContain(stroke);
    });

    it('chooses what lies where it is pressed: the node there, else the nearest tie, else nothing', () => {
      const { crowd, on, onTie, onNode } = drawn();
      fireEvent.click(crowd, on(4, 4));
      fireEvent.click(crowd, on(26, 14));
      fireEvent.click(crowd, on(19, -19));
      expect([onTie.mock.calls, onNode.mock.calls]).toEqual([[['near']], [['PLACE:0']]]);
    });

    it('says the name of what is pointed at', () => {
      const { container, crowd, on } = drawn();
      const said = () => container.querySelector('.hub-links__many > title')?.textContent;
      fireEvent.mouseMove(crowd, on(4, 4));
      expect(said()).toBe('Number 0');
      fireEvent.mouseMove(crowd, on(26, 14));
      expect(said()).toBe('Number 0 and Number 60: suspected');
      fireEvent.mouseMove(crowd, on(19, -19));
      expect(said()).toBeUndefined();
    });

    it('writes the name of a node that is chosen', () => {
      const { container } = drawn('PLACE:60');
      expect(container.querySelector('[data-node="PLACE:60"]')?.textContent).toContain('Number 60');
    });
  });
});
