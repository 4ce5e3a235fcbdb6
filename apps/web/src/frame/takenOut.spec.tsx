import { describe, expect, it } from '@jest/globals';
import { childrenOnPage, othersOnPage } from './takenOut.js';

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
  it('are those of whom a part of the page is, also without a way to their pages', () => {
    const main = page('<section data-child="B0000004">Papers</section><section>Beside it</section>');
    expect(childrenOnPage('/panels/MASE/2016-10-04/papers', main)).toEqual(['B0000004']);
  });
  it('are none where nobody is named', () => expect(childrenOnPage('/figures/8e', page('<p>80%</p>'))).toEqual([]));
});

describe('the adults and places who stand on a page', () => {
  it('are the one whose page it is, those it leads to and those of whom a part of it is, each once', () => {
    const main = page(
      '<a href="/links/places/PL1">A</a><a href="/links/people/PC%202?known=2016-10-03">B</a><a href="/links">C</a><p data-other="group:G1">D</p>',
    );
    expect(othersOnPage('/links/people/PC1', main)).toEqual(['person:PC1', 'place:PL1', 'person:PC 2', 'group:G1']);
  });
  it('are none where none is named', () => expect(othersOnPage('/sheet', page('<p>80%</p>'))).toEqual([]));
});
