import { describe, it, expect } from '@jest/globals';
import { anywhere } from '../../test/chance-points.js';
import { chanceOf } from '../numbers/chance.js';
import { busiestPlace, doubtInWords, doubtsAbout } from './doubts.js';

const box = { minX: 0, minY: 0, maxX: 5_000, maxY: 5_000 };
const apart = (count: number): { x: number; y: number }[] => anywhere(count, box, chanceOf(1));
const station = { x: 540_321, y: 169_123 };
const kinds = (...parameters: Parameters<typeof doubtsAbout>): string[] =>
  doubtsAbout(...parameters).map(({ kind }) => kind);

describe('a set of events may carry significance', () => {
  it('from 30 precise events and 30 cells on', () => {
    expect(kinds({ points: apart(30), events: 30 }, 30)).toEqual([]);
    expect(kinds({ points: apart(29), events: 29 }, 30)).toEqual(['too-few-events']);
    expect(kinds({ points: apart(30), events: 30 }, 29)).toEqual(['too-few-cells']);
  });

  it('when 85 in 100 have a precise place', () => {
    expect(kinds({ points: apart(85), events: 100 })).toEqual([]);
    expect(kinds({ points: apart(84), events: 100 })).toEqual(['poor-geocoding']);
  });

  it('when no more than a tenth lie at one place', () => {
    const withStation = (times: number): number =>
      kinds({ points: [...apart(100 - times), ...new Array<typeof station>(times).fill(station)], events: 100 }).length;
    expect(withStation(10)).toBe(0);
    expect(withStation(11)).toBe(1);
  });

  it('names every doubt there is', () =>
    expect(kinds({ points: [station, station], events: 9 }, 4)).toEqual([
      'too-few-events',
      'too-few-cells',
      'poor-geocoding',
      'one-place-dominates',
    ]));

  it('none at all is too few, and no division by nothing', () =>
    expect(kinds({ points: [], events: 0 })).toEqual(['too-few-events']));
});

it('the busiest place is the one with most events', () => {
  expect(busiestPlace([{ x: 1, y: 1 }, station, { x: 2, y: 2 }, station])).toEqual({ place: station, events: 2 });
  expect(busiestPlace([])).toBeUndefined();
});

describe('a doubt in words', () => {
  const words = doubtsAbout({ points: [station, station, ...apart(10)], events: 40 }, 12).map(doubtInWords);

  it('says what is the matter and what to do', () =>
    expect(words).toEqual([
      'Only 12 of these events have a precise place; 30 are needed to tell a hotspot from chance. Read the ranked list, or take a longer period.',
      'The area is divided into 12 cells; 30 are needed to tell a hotspot from chance. Use smaller cells.',
      '12 of 40 events have a precise place (30%); at least 85% are needed. Ask the agencies for addresses before reading this as a pattern.',
      '2 of 12 events are at one place (17%, more than 10%). Look at that place by itself, then at the map without it.',
    ]));

  it('gives no coordinate away', () => expect(words.join(' ')).not.toMatch(/540|169/));
});
