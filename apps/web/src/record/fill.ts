import { londonDateOf, londonTimeOf, readWallTime } from '../words/london.js';
import type { Field, Values } from './fields.js';

/** A date of the record as three boxes. */
export const fillDate = (name: string, date: string | null | undefined): Values => {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return {
    [`${name}.day`]: day && String(Number(day)),
    [`${name}.month`]: month && String(Number(month)),
    [`${name}.year`]: year,
  };
};

/** A moment of the record as boxes, with its seconds kept, and which of the two it is where the clocks went back. */
export const fillTime = (name: string, instant: string | null | undefined): Values => {
  if (!instant) return { ...fillDate(name, null), [`${name}.time`]: '' };
  const date = londonDateOf(instant);
  const time = londonTimeOf(instant);
  const wall = readWallTime(date, time);
  const which = wall.kind === 'two' ? (instant < wall.second ? 'first' : 'second') : '';
  return {
    ...fillDate(name, date),
    [`${name}.time`]: time,
    [`${name}.exact`]: instant,
    ...(which && { [`${name}.which`]: which }),
  };
};

interface Place {
  readonly easting: number;
  readonly northing: number;
  readonly precision?: string | null;
}

/** A place of the record as its two numbers, and how exactly it is known. */
export const fillPlace = (name: string, place: Place | null | undefined): Values => ({
  [`${name}.easting`]: place ? String(place.easting) : '',
  [`${name}.northing`]: place ? String(place.northing) : '',
  [`${name}.precision`]: place?.precision ?? '',
});

const fillPlain = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join('\n') : String(value);
};

/** The fields of a form as the record has them now, each under its own name; empty where nothing is recorded. */
export const fillFrom = (fields: readonly Field[], record: object | null | undefined): Values => {
  const held = (record ?? {}) as Readonly<Record<string, unknown>>;
  return Object.assign(
    {},
    ...fields.map(({ kind, name }): Values => {
      const value = held[name];
      if (kind === 'date') return fillDate(name, value as string | null | undefined);
      if (kind === 'time') return fillTime(name, value as string | null | undefined);
      if (kind === 'place') return fillPlace(name, value as Place | null | undefined);
      return { [name]: fillPlain(value) };
    }),
  ) as Values;
};
