import { londonDateOf, londonTimeOf, readWallTime } from '../words/london.js';
import type { Values } from './fields.js';

/** A date of the record as three boxes. */
export const fillDate = (name: string, date: string | null | undefined): Values => {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return {
    [`${name}.day`]: day && String(Number(day)),
    [`${name}.month`]: month && String(Number(month)),
    [`${name}.year`]: year,
  };
};

/** A moment of the record as boxes, with which of the two it is where the clocks went back. */
export const fillTime = (name: string, instant: string | null | undefined): Values => {
  if (!instant) return { ...fillDate(name, null), [`${name}.time`]: '' };
  const date = londonDateOf(instant);
  const time = londonTimeOf(instant);
  const wall = readWallTime(date, time);
  const which = wall.kind === 'two' ? (wall.first === instant ? 'first' : 'second') : '';
  return { ...fillDate(name, date), [`${name}.time`]: time, ...(which && { [`${name}.which`]: which }) };
};

/** Yes, no or nothing recorded. */
export const fillYesNo = (value: boolean | null | undefined): string =>
  value === true ? 'yes' : value === false ? 'no' : '';

/** A list, one a line. */
export const fillLines = (lines: readonly string[] | null | undefined): string => (lines ?? []).join('\n');
