import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { BoroughStory } from '@hub/testing';
import { effectUnits, type EffectUnits } from '../index.js';

const units = (story: BoroughStory, tools: Parameters<typeof effectUnits>[1]['tools'] = []): EffectUnits =>
  effectUnits(casebookOf(rowsAfter(story.events), 'E09000006'), { tools, days: 30, today: '2016-12-31' });

const missing = (story: BoroughStory, childId: string, ...dates: readonly string[]): BoroughStory => {
  for (const date of dates) {
    const ref = `${childId} ${date}`;
    story.report(ref, childId, `${date}T10:00`).found(ref, `${date}T20:00`);
  }
  return story;
};

const two = (): BoroughStory => {
  const story = new BoroughStory()
    .child('A')
    .child('B')
    .step('D', 'considered', '2016-08-01', { childIds: ['A'] });
  story.step('D', 'granted', '2016-09-01', { childIds: ['A'] });
  missing(story, 'A', '2016-07-20', '2016-08-05', '2016-08-31', '2016-09-01', '2016-10-01');
  return missing(story, 'B', '2016-08-10');
};

describe('children to compare before and after a disruption', () => {
  it('are counted around the first date on which it took effect, and others around that same date', () =>
    expect(units(two())).toEqual({
      treated: [{ id: 'A', earlier: 1, before: 2, after: 1 }],
      pool: [{ id: 'B', earlier: 0, before: 1, after: 0 }],
    }));

  it('a child whom another tool protects is in neither group', () =>
    expect(units(two(), ['CAWN'])).toEqual({ treated: [], pool: [] }));

  it('only considered, or with a window that has not ended, none is treated', () => {
    const considered = new BoroughStory().child('A').step('D', 'considered', '2016-08-01', { childIds: ['A'] });
    expect(units(considered).treated).toEqual([]);
    const late = new BoroughStory().child('A').step('D', 'granted', '2016-12-15', { childIds: ['A'] });
    expect(units(late).treated).toEqual([]);
  });

  it('two ids of one child are one child, from the earliest date', () => {
    const story = two()
      .child('OLD')
      .merge('OLD', 'A')
      .step('E', 'served', '2016-08-01', { childIds: ['OLD'] });
    expect(units(story).treated).toEqual([{ id: 'A', earlier: 0, before: 1, after: 1 }]);
  });

  it('somebody who turns 18 in the time looked at is left out', () =>
    expect(units(two().child('A', { dob: '1998-09-20' })).treated).toEqual([]));
});
