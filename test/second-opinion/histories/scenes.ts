import fc from 'fast-check';
import { HOUR, wallTextOf, type Moment } from '../definitions/london.js';

/** A time at which much goes wrong at once, and the children it happens to. */
export interface Scene {
  /** Periods as people write them, with their dates. */
  readonly periods: readonly (readonly [id: string, start: string, end: string])[];
  /** Moments round which everything happens, in UTC. */
  readonly turns: readonly Moment[];
  /** Dates of birth: of the children A, B, C and D, then others. */
  readonly births: readonly string[];
  /** When its deliveries are taken in. */
  readonly taken: readonly Moment[];
}

const moments = (...texts: readonly string[]): Moment[] => texts.map((text) => Date.parse(`${text}:00Z`));

/** The end of summer time 2016 and the turn of the year; 18th birthdays on the first and after the last day. */
const AUTUMN: Scene = {
  periods: [
    ['2016-17Q3', '2016-10-01', '2017-01-01'],
    ['2016-17Q4', '2017-01-01', '2017-04-01'],
    ['2016-17', '2016-04-01', '2017-04-01'],
    ['2016-10-30..2016-10-31', '2016-10-30', '2016-10-31'],
    ['2016-11-01..2016-12-31', '2016-11-01', '2016-12-31'],
  ],
  turns: moments(
    '2016-09-30T23:00',
    '2016-10-29T23:30',
    '2016-10-30T00:30',
    '2016-11-20T10:00',
    '2016-12-28T22:00',
    '2016-12-31T23:59',
    '2017-01-01T00:00',
  ),
  births: ['1998-12-31', '2003-05-06', '2006-10-30', '1999-01-01', '1998-10-01', '2000-12-31'],
  taken: moments('2016-11-30T01:30', '2017-01-01T00:00', '2017-01-03T09:15'),
};

/** Birthdays of 29 February in a year without one, and the beginning of summer time 2018. */
const SPRING: Scene = {
  periods: [
    ['2017-18Q4', '2018-01-01', '2018-04-01'],
    ['2017-18', '2017-04-01', '2018-04-01'],
    ['2018-02-01..2018-03-01', '2018-02-01', '2018-03-01'],
    ['2018-02-01..2018-03-02', '2018-02-01', '2018-03-02'],
    ['2018-19Q1', '2018-04-01', '2018-07-01'],
  ],
  turns: moments(
    '2018-01-01T00:00',
    '2018-02-10T12:00',
    '2018-02-28T23:30',
    '2018-03-01T00:00',
    '2018-03-25T00:30',
    '2018-03-25T01:00',
    '2018-03-31T23:00',
  ),
  births: ['2000-02-29', '2002-03-01', '2008-02-29', '2000-04-01', '2013-02-28', '2000-02-28'],
  taken: moments('2018-03-01T00:00', '2018-03-31T23:00', '2018-04-05T07:00'),
};

export const SCENES = [AUTUMN, SPRING];

const MINUTE = HOUR / 60;
const DAY = 24 * HOUR;

/** Spans that rules turn on, and a minute to each side. */
const LIMITS = [0, 72 * HOUR, 168 * HOUR, 31 * DAY, 90 * DAY].flatMap((span) => [span, span + MINUTE, span - MINUTE]);

/** Moments about a turn of the scene. */
export const momentIn = ({ turns }: Scene): fc.Arbitrary<Moment> => {
  const near = fc.constantFrom(0, 0, 0, 0, 0, MINUTE, -MINUTE, HOUR, -HOUR, ...LIMITS.map((span) => -span));
  const anywhere = fc.integer({ min: -40 * 24 * 12, max: 20 * 24 * 12 }).map((steps) => steps * 5 * MINUTE);
  return fc.tuple(fc.constantFrom(...turns), fc.oneof(near, anywhere)).map(([turn, step]) => turn + step);
};

/** After how long something follows that has a limit: at once, soon, or just about at the limit. */
export const spanAfter = (limit: number): fc.Arbitrary<number> =>
  fc.constantFrom(0, 0, HOUR, 5 * HOUR, 20 * HOUR, limit, limit - MINUTE, limit + MINUTE, -HOUR);

/** A moment as a cell says it: the wall time in London, or with Z, or with an offset. */
export const textOf = (moment: Moment, style: string): string =>
  style === ''
    ? wallTextOf(moment)
    : `${new Date(moment + (style === 'Z' ? 0 : HOUR)).toISOString().slice(0, 16)}${style}`;

/** How a cell says its moment. */
export const styles = fc.constantFrom('', '', 'Z', '+01:00');
