import { expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LinkDrawing } from './LinkDrawing.js';

it('a child who brings others in is drawn as a child and a victim on the server too', () => {
  const note = 'A child, and a victim too.';
  const drawn = renderToStaticMarkup(
    createElement(LinkDrawing, {
      nodes: [
        { id: 'child:B1', type: 'CHILD', label: 'Child B1', note, x: 0, y: 0 },
        { id: 'child:B2', type: 'CHILD', label: 'Child B2', x: 1, y: 0 },
      ],
      ties: [{ id: '1', a: 'child:B1', b: 'child:B2', state: 'SUSPECTED' }],
      label: 'Two children',
    }),
  );
  const [first, second] = [...drawn.matchAll(/data-type="(\w+)".*?<path d="([^"]+)"/g)].map(([, ...found]) => found);
  expect(first).toEqual(second);
  expect(first?.[0]).toBe('CHILD');
  expect(drawn).toContain('<title>Child B1. A child, and a victim too.</title>');
  expect(drawn).not.toMatch(/offender|perpetrator|exploiter/i);
});
