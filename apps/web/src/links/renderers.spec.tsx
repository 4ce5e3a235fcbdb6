import { describe, expect, it } from '@jest/globals';
import { LinkDrawing } from '@hub/charts';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RouterProvider } from '../frame/router.js';
import { TieTable, type Tie } from './TieTable.js';
import { Matrix, Neighbours, type Node } from './Twins.js';

const VICTIM = 'Said to bring other children in. A child, and a victim too.';
const CHILD = 'Example, Robin (child B1)';

const nodes: readonly (Node & { readonly x: number; readonly y: number })[] = [
  { id: 'child:B1', type: 'CHILD', label: CHILD, note: VICTIM, x: 0, y: 0 },
  { id: 'child:B2', type: 'CHILD', label: 'Sample, Alex (child B2)', x: 2, y: 0 },
  { id: 'person:PC1', type: 'PERSON', label: 'Known as Jay', x: 0, y: 2 },
];

const tie = (a: string, b: string, relations: readonly string[]): Tie => {
  const of = (id: string) => nodes.find((node) => node.id === id);
  return {
    id: `${a}|${b}`,
    ...{ a, aLabel: of(a)?.label ?? a, aNote: of(a)?.note ?? null },
    ...{ b, bLabel: of(b)?.label ?? b, bNote: of(b)?.note ?? null },
    ...{ state: 'SUSPECTED', relations, corroboration: 1, pieces: 1 },
  };
};

const ties = [
  tie('child:B1', 'child:B2', ['suspected_of_exploiting']),
  tie('child:B1', 'person:PC1', ['suspected_of_exploiting']),
];

const RENDERERS: readonly (readonly [name: string, drawn: ReactNode])[] = [
  ['the picture', <LinkDrawing key="p" nodes={nodes} ties={ties} label="Three linked" />],
  ['the table of ties', <TieTable key="t" ties={ties} />],
  ['the list of neighbours', <Neighbours key="n" nodes={nodes} ties={ties} />],
  ['the matrix', <Matrix key="m" nodes={nodes} ties={ties} />],
];

describe.each(RENDERERS)('a child who is said to bring others in, in %s', (_name, drawn) => {
  const shown = (): HTMLElement => render(<RouterProvider>{drawn}</RouterProvider>).container;
  const everyWord = (root: HTMLElement): string =>
    [root.textContent, ...[...root.querySelectorAll('[title]')].map((one) => one.getAttribute('title'))].join(' ');

  it('is a child, with what makes it a victim too', () => {
    const words = everyWord(shown());
    expect(words).toContain(VICTIM);
    expect(words).toContain('child B1');
  });

  it('is never said to do harm to anybody, whoever is named first', () =>
    expect(everyWord(shown())).not.toMatch(/exploiter|offender|perpetrator|recruiter|said to exploit|exploits/i));
});
