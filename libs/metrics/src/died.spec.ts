import { expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { quarter } from '@hub/kernel';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { KNOWN_AT, goldenEvents, goldenFigures } from '../test/golden-borough.js';
import { allFigures, toJson } from './index.js';

const children = goldenEvents.flatMap(({ type, data }) =>
  type === 'children.ChildRegistered' ? [(data as { childId: string }).childId] : [],
);

it('no definition speaks of children who died: every figure of the golden borough stays after any of them did', () => {
  for (const childId of children) {
    const told = [...goldenEvents, ...new BoroughStory().death(childId, '2017-01-15').events];
    const book = casebookOf(rowsAfter(told), AUTHORITY);
    expect(book.cases.get(childId)?.death?.content.diedOn).toBe('2017-01-15');
    expect(toJson(allFigures(book, quarter(2016, 3), KNOWN_AT))).toEqual(toJson(goldenFigures));
  }
});
