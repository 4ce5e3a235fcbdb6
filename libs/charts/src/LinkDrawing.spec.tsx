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

  it('draws the ties of a crowded picture as one shape for each state, of which the nearest to a press is chosen', () => {
    const many = Array.from({ length: 121 }, (_, at): DrawnNode => {
      return { id: `place:${at}`, type: 'PLACE', label: `Place ${at}`, x: at % 11, y: Math.floor(at / 11) };
    });
    const [here, there] = [many[0], many[60]];
    const lines: readonly DrawnTie[] = [
      { id: 'far', a: 'place:110', b: 'place:120', state: 'REFUTED' },
      { id: 'near', a: here?.id ?? '', b: there?.id ?? '', state: 'SUSPECTED' },
    ];
    const onTie = jest.fn();
    const { container } = render(<LinkDrawing nodes={many} ties={lines} label="Many" onTie={onTie} chosen="near" />);
    expect([...container.querySelectorAll('[data-ties]')].map((one) => one.getAttribute('data-ties'))).toEqual([
      'suspected',
      'refuted',
    ]);
    expect(container.querySelectorAll('[data-ties="refuted"] path')).toHaveLength(2);
    expect(container.querySelector('.hub-links__chosen')?.getAttribute('stroke-dasharray')).toBe('6 4');
    const group = container.querySelector('.hub-links__many') as Element;
    Object.assign(group, { getScreenCTM: () => ({ a: 2, d: 2, e: 100, f: 50 }) });
    fireEvent.click(group, { clientX: 110, clientY: 60 });
    expect(onTie.mock.calls).toEqual([['near']]);
  });
});
