import { describe, expect, it } from '@jest/globals';
import { childrenOnPage } from './takenOut.js';

const page = (html: string): HTMLElement => {
  const main = document.createElement('main');
  main.innerHTML = html;
  return main;
};

describe('the children who stand on a page', () => {
  it('are the one whose page it is and those it leads to, each once', () => {
    const main = page(
      '<a href="/children/B0000002">A</a><a href="/children/B0000002/record/return?report=1">B</a><a href="/children/B0000003?known=2016-10-03#care">C</a><a href="/missing">D</a>',
    );
    expect(childrenOnPage('/children/B0000001', main)).toEqual(['B0000001', 'B0000002', 'B0000003']);
  });
  it('are none where nobody is named', () => expect(childrenOnPage('/figures/8e', page('<p>80%</p>'))).toEqual([]));
});
