import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter, type Casebook } from '@hub/casebook';
import { BoroughStory } from '@hub/testing';
import { indexOf } from './casebook-index.js';

const FROM = '2016-10-01T00:00:00.000Z';
const TO = '2017-01-01T00:00:00.000Z';

const story = (): BoroughStory =>
  new BoroughStory()
    .child('A')
    .child('B')
    .report('r', 'A', '2016-11-01T10:00')
    .found('r', '2016-11-02T10:00')
    .report('s', 'B', '2016-11-05T10:00');

const casebook = (told: BoroughStory): Casebook => casebookOf(rowsAfter(told.events), 'E09000006');

/** What a later casebook is: the cases that changed in the place of what they were. */
const carriedOn = (before: Casebook, after: Casebook, changed: string): Casebook => ({
  ...after,
  cases: new Map([...after.cases].map(([id, one]) => [id, id === changed ? one : (before.cases.get(id) ?? one)])),
});

describe('the index of a casebook that was carried on', () => {
  const before = casebook(story());
  const whole = casebook(story().report('t', 'B', '2016-11-20T10:00').found('t', '2016-11-21T10:00'));
  const carried = carriedOn(before, whole, 'B');

  it('holds what the index of the casebook put together whole holds', () => {
    const [one, other] = [indexOf(carried), indexOf(whole)];
    expect(one.episodesStarted(FROM, TO)).toEqual(other.episodesStarted(FROM, TO));
    expect(one.episodesStarted(FROM, TO)).toHaveLength(3);
    expect(one.missingEnded(FROM, TO)).toEqual(other.missingEnded(FROM, TO));
    expect(one.missingUnderWay(TO)).toEqual(other.missingUnderWay(TO));
    expect(one.missingReported(FROM, TO)).toEqual(other.missingReported(FROM, TO));
    expect(one.missingFound(FROM, TO)).toEqual(other.missingFound(FROM, TO));
    expect(one.assumedKeys).toEqual(other.assumedKeys);
  });

  it('works out nothing again of a case that is the same', () => {
    const of = (held: Casebook) => indexOf(held).episodesStarted(FROM, TO)[0];
    expect(of(before)?.childCase.id).toBe('A');
    expect(of(carried)).toBe(of(before));
    expect(of(whole)).not.toBe(of(before));
  });
});
