import { describe, expect, it } from '@jest/globals';
import { childAt, pathOf, stopAt, stopsOf, tabsOf } from './stops.js';

const meeting = {
  agenda: [{ childId: 'B1', surname: 'Example', forename: 'Robin', state: 'decided', overall: 'RED' }],
  topics: [
    { topic: 'theme:TH-1', kind: 'THEME', title: 'Cars outside schools', state: 'waiting' },
    { topic: 'person:P1', kind: 'PERSON', title: 'Adult One', state: 'waiting' },
    { topic: 'place:PL1', kind: 'PLACE', title: 'The car park', state: 'clash' },
  ],
} as unknown as Parameters<typeof stopsOf>[0];

describe('the way through a meeting', () => {
  it('goes from the children to people of concern, places and themes', () =>
    expect(stopsOf(meeting).map(({ at, tab }) => [at, tab])).toEqual([
      ['child:B1', 'children'],
      ['person:P1', 'people'],
      ['place:PL1', 'places'],
      ['theme:TH-1', 'themes'],
    ]));

  it('lists a child by surname and speaks of it by forename', () =>
    expect(stopsOf(meeting)[0]).toMatchObject({ title: 'Example, Robin', spoken: 'Robin Example', overall: 'RED' }));

  it('counts what stands under each tab', () =>
    expect(tabsOf(stopsOf(meeting)).map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Children 1',
      'People of concern 1',
      'Places 1',
      'Themes 1',
    ]));

  it.each(['child:B1', 'theme:TH-1', 'place:a b&c'])('comes back to %s by its address', (at) => {
    const path = pathOf({ panel: 'MASE', date: '2026-11-27' }, at);
    expect(stopAt(new URL(path, 'http://hub').searchParams)).toBe(at);
  });

  it('knows a child from a topic', () => {
    expect(childAt('child:B1')).toBe('B1');
    expect(childAt('theme:TH-1')).toBeUndefined();
    expect(stopAt(new URLSearchParams())).toBeUndefined();
  });
});
