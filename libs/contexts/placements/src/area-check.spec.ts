import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import type { AreaCheckEvent, AreaFound } from './area-check.events.js';
import { areaCheckDecider, inBands, turned, type AreaCheckCommand } from './area-check.js';

const NOTHING: AreaFound = {
  mapped: true,
  hotspots: [0, 0, 0],
  red: [0, 0, 0],
  amber: [0, 0, 0],
  networks: [0, 0, 0],
};

const check: AreaCheckCommand = {
  type: 'Check',
  check: {
    checkId: 'AC-1',
    childId: 'B0000001',
    place: { easting: 540_400, northing: 168_700, precision: 'address' },
    reason: 'A foster carer has room.',
    checkedAt: '2016-10-04T12:00:00.000Z',
    found: NOTHING,
  },
};
const look = (found: AreaFound): AreaCheckCommand => ({
  type: 'LookAgain',
  lookedAt: '2016-11-04T12:00:00.000Z',
  found,
  done: 'Rang the carer.',
});
const end: AreaCheckCommand = { type: 'EndWatch', endedAt: '2016-12-04T12:00:00.000Z' };

const after = (...commands: readonly AreaCheckCommand[]) => {
  const events: AreaCheckEvent[] = [];
  for (const command of commands) {
    const decision = areaCheckDecider.decide(command, fold(areaCheckDecider, events));
    if (decision.outcome === 'refused') return { refused: [decision.refusal.code], events };
    events.push(...decision.events);
  }
  return { refused: [], events };
};

describe('the check of an area', () => {
  it('is made once: the same again changes nothing', () =>
    expect(after(check, check).events.map(({ type }) => type)).toEqual(['placements.AreaChecked']));

  it('is watched until somebody ends it, and says each time what was done', () => {
    const { events } = after(check, look({ ...NOTHING, red: [1, 0, 0] }), end, end);
    expect(events.map(({ type }) => type)).toEqual([
      'placements.AreaChecked',
      'placements.AreaLookedAtAgain',
      'placements.AreaWatchEnded',
    ]);
  });

  it('that nobody made cannot be looked at again, and one that ended must be made anew', () => {
    expect(after(look(NOTHING)).refused).toEqual(['not-on-record']);
    expect(after(check, end, look(NOTHING)).refused).toEqual(['watch-ended']);
  });
});

describe('an area turns', () => {
  it.each([
    ['when a hotspot comes up within any of the distances', { hotspots: [0, 0, 1] }, ['hotspots']],
    ['when a place is rated red', { red: [0, 1, 0] }, ['red']],
    ['when a network reaches a place there', { networks: [1, 0, 0] }, ['networks']],
    ['in no way when all is as it was', {}, []],
  ] as const)('%s', (_, change, parts) =>
    expect(turned({ ...NOTHING, ...change } as unknown as AreaFound, NOTHING)).toEqual(parts),
  );

  it('when what was told of comes nearer, and not when it goes further away or ends', () => {
    const far: AreaFound = { ...NOTHING, hotspots: [0, 0, 1] };
    const near: AreaFound = { ...NOTHING, hotspots: [1, 0, 0] };
    expect(turned(near, far)).toEqual(['hotspots']);
    expect(turned(far, near)).toEqual([]);
    expect(turned(NOTHING, near)).toEqual([]);
  });
});

it('each thing is counted in the nearest distance it reaches, and beyond two kilometres not at all', () =>
  expect(inBands([0, 500, 500.1, 1_000, 2_000, 2_000.1])).toEqual([2, 2, 1]));
