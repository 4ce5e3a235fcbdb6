import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { at, AUTHORITY, BoroughStory } from '@hub/testing';
import { foundLines } from './episodes-on-map.js';
import { eventsOnLayer, type OffenceOnMap } from './layers.js';
import { isAnalysed, isDrawn } from './map-event.js';

const HOME = { easting: 540_000, northing: 169_000, precision: 'address' };
const STATION = { easting: 541_000, northing: 168_000, precision: 'street' };
const PARK = { easting: 542_000, northing: 167_000, precision: 'outcode' };

const told = (story: BoroughStory) => casebookOf(rowsAfter(story.events), AUTHORITY);

const away = (): BoroughStory =>
  new BoroughStory()
    .child('A', { home: HOME })
    .report('R1', 'A', '2016-10-03T20:00', {
      reported: '2016-10-03T23:30',
      missingFromType: 'home',
      lastSeenPlace: STATION,
    })
    .found('R1', '2016-10-05T08:00', { foundPlace: PARK });

describe('the layers of the map', () => {
  it('show an episode at home, where the child was last seen, and where they were found', () => {
    const book = told(away());
    const span = { ref: 'R1', childIds: ['A'], from: at('2016-10-03T20:00'), to: at('2016-10-05T08:00') };
    const left = { from: at('2016-10-03T20:00'), to: at('2016-10-03T23:30') };
    const back = { from: at('2016-10-05T08:00'), to: at('2016-10-05T08:00') };
    expect(eventsOnLayer('missing-from', book)).toEqual([{ ...span, place: HOME, window: left }]);
    expect(eventsOnLayer('last-seen', book)).toEqual([{ ...span, place: STATION, window: left }]);
    expect(eventsOnLayer('found', book)).toEqual([{ ref: 'R1', childIds: ['A'], place: PARK, ...back, window: back }]);
  });

  it('an episode that goes on has no end, and was found nowhere', () => {
    const book = told(new BoroughStory().child('A').report('R1', 'A', '2016-10-03T20:00'));
    expect(eventsOnLayer('last-seen', book)).toEqual([expect.not.objectContaining({ to: expect.anything() })]);
    expect(eventsOnLayer('found', book)).toEqual([]);
  });

  it('a child who went missing from a placement is at no home on the map', () => {
    const story = new BoroughStory()
      .child('A', { home: HOME })
      .report('R1', 'A', '2016-10-03T20:00', { missingFromType: 'childrens_home' });
    expect(eventsOnLayer('missing-from', told(story))).toEqual([
      expect.not.objectContaining({ place: expect.anything() }),
    ]);
  });

  it('a placement lasts from its first day until the child leaves it, and no hour of it is known', () => {
    const details = { childId: 'A', placementType: 'K2', hostLa: AUTHORITY, start: '2016-10-03', end: '2016-11-01' };
    const story = new BoroughStory()
      .child('A')
      .tell('placements.placement-A|2016-10-03', 'placements.PlacementRecorded', { ...details, place: STATION });
    expect(eventsOnLayer('placements', told(story))).toEqual([
      expect.objectContaining({
        childIds: ['A'],
        place: STATION,
        from: at('2016-10-03T00:00'),
        to: at('2016-11-01T00:00'),
      }),
    ]);
  });

  it('an absence is no missing episode', () => {
    const story = new BoroughStory().child('A').report('R1', 'A', '2016-10-03T20:00', { category: 'absent' });
    expect(eventsOnLayer('last-seen', told(story))).toEqual([]);
  });

  it('several reports of one absence are one episode, at the first place that is on record', () => {
    const story = away().report('R2', 'A', '2016-10-04T20:00', { lastSeenPlace: HOME });
    expect(eventsOnLayer('last-seen', told(story))).toMatchObject([{ ref: 'R1', place: STATION }]);
  });

  it('an offence is on the layer of its theme, for as long as it may have happened', () => {
    const offence = (offenceId: string, theme: string): OffenceOnMap => ({
      offenceId,
      theme,
      occurredFrom: at('2016-10-03T20:00'),
      occurredTo: at('2016-10-03T22:00'),
      location: STATION as OffenceOnMap['location'],
      childIds: [],
    });
    const all = [offence('O1', 'cse'), offence('O2', 'county_lines')];
    const window = { from: at('2016-10-03T20:00'), to: at('2016-10-03T22:00') };
    expect(eventsOnLayer('offences-county-lines', told(new BoroughStory()), { offences: all })).toEqual([
      { ref: 'O2', childIds: [], place: STATION, ...window, window },
    ]);
  });

  it('a line goes from where a child was last seen to where they were found', () => {
    const [line] = [...told(away()).cases.values()].flatMap(foundLines);
    expect(line).toMatchObject({ ref: 'R1', childId: 'A', from: STATION, to: PARK });
  });
});

describe('how exactly a place is known decides what may be done with it', () => {
  it.each([
    ['address', true, true],
    ['street', true, true],
    ['postcode', true, false],
    ['outcode', false, false],
    ['ward', false, false],
    ['unknown', false, false],
    [undefined, false, false],
  ] as const)('%s: in a cell %s, as a point %s', (precision, analysed, drawn) => {
    const place = { easting: 540_000, northing: 169_000, ...(precision ? { precision } : {}) };
    expect([isAnalysed(place), isDrawn(place)]).toEqual([analysed, drawn]);
  });
});
