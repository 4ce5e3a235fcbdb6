import type { Choice } from '../words/codes.js';
import { isDate, readWallTime, sayDate } from '../words/london.js';

/**
 * What is typed into a form: text by name. A date is `x.day`, `x.month`, `x.year`; a time adds `x.time`, `x.which`, and
 * `x.exact`: the moment on record, seconds and all. A place is `x.easting`, `x.northing`, `x.precision`.
 */
export type Values = Readonly<Record<string, string>>;

interface Common {
  /** The name of the input field in the schema, so that a problem finds its place. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May be left empty. */
  readonly optional?: boolean;
  /** Asked only when this holds. */
  readonly when?: (values: Values) => boolean;
}

/** One question of a form. */
export type Field = Common &
  (
    | { readonly kind: 'text'; readonly short?: boolean }
    | { readonly kind: 'area' }
    | { readonly kind: 'number' }
    | { readonly kind: 'radios'; readonly choices: readonly Choice[] }
    | {
        readonly kind: 'select';
        readonly choices: readonly Choice[];
        /** What an empty answer is called; not recorded, unless it is another. */
        readonly empty?: string;
      }
    | { readonly kind: 'ticks'; readonly choices: readonly Choice[] }
    | { readonly kind: 'tick' }
    | { readonly kind: 'yesno' }
    | { readonly kind: 'lines' }
    | { readonly kind: 'date'; /** Never today, so today is not offered. */ readonly longAgo?: boolean }
    | { readonly kind: 'time' }
    | { readonly kind: 'place' }
  );

/** What a field comes to: a value for the hub (undefined: left empty), or what is wrong with it. */
export type Read = { readonly value: unknown } | { readonly problem: string };

/** A problem, and the field it belongs to; none: the whole form. */
export interface Problem {
  readonly field: string | undefined;
  readonly message: string;
}

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const two = (text: string): string => text.trim().padStart(2, '0');

/** The date that three boxes name, as `2016-10-03`; empty when they are. */
export const typedDate = (name: string, values: Values): string => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => values[`${name}.${part}`]?.trim());
  return day || month || year ? `${year.padStart(4, '0')}-${two(month)}-${two(day)}` : '';
};

/** The wall time of the fourth box, as `09:05`; empty when it is. `905`, `9.05` and `9:05` are understood. */
export const typedTime = (name: string, values: Values): string => {
  const text = (values[`${name}.time`] ?? '').trim().replace('.', ':');
  const bare = /^(\d{1,2}?)(\d{2})$/.exec(text);
  const [hour = '', minute = ''] = bare ? [bare[1], bare[2]] : text.split(':');
  return text ? `${two(hour)}:${minute}` : '';
};

/** Whether a typed time came twice, because the clocks went back. */
export const cameTwice = (name: string, values: Values): boolean => {
  const date = typedDate(name, values);
  const time = typedTime(name, values);
  return isDate(date) && /^\d\d:\d\d$/.test(time) && readWallTime(date, time).kind === 'two';
};

const readDate = (field: Field, values: Values): Read => {
  const date = typedDate(field.name, values);
  if (!date) return { value: undefined };
  const year = values[`${field.name}.year`]?.trim() ?? '';
  if (!/^\d{4}$/.test(year)) return { problem: `Enter the year of “${field.label}” with four figures, like 2016.` };
  if (!isDate(date)) {
    const [y, m, d] = date.split('-').map(Number);
    return { problem: `${d}/${m}/${y} does not exist. Check day and month.` };
  }
  return { value: date };
};

const readTime = (field: Field, values: Values): Read => {
  const read = readDate(field, values);
  const time = typedTime(field.name, values);
  if ('problem' in read) return read;
  if (!read.value) return time ? { problem: `Enter the day too: ${lower(field.label)}.` } : { value: undefined };
  const date = String(read.value);
  if (!time) return { problem: `Enter the time as well, as 24 hours, like 21:40.` };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { problem: 'Enter the time as 24 hours, like 21:40.' };
  const wall = readWallTime(date, time);
  const exact = (instant: string): Read => {
    const held = values[`${field.name}.exact`];
    return { value: held?.slice(0, 16) === instant.slice(0, 16) ? held : instant };
  };
  if (wall.kind === 'one') return exact(wall.instant);
  if (wall.kind === 'none') {
    return {
      problem: `${time} on ${sayDate(date)} did not exist: the clocks went forward from 01:00 to 02:00. Check the time.`,
    };
  }
  const which = values[`${field.name}.which`];
  if (which === 'first') return exact(wall.first);
  if (which === 'second') return exact(wall.second);
  return { problem: `${time} came twice on ${sayDate(date)}, because the clocks went back. Choose which one it was.` };
};

const metres = (text: string, most: number): number | undefined => {
  const number = Number(text.replaceAll(/[\s,]/g, ''));
  return /\d/.test(text) && Number.isInteger(number) && number >= 0 && number <= most ? number : undefined;
};

/** A place on the British National Grid: both numbers, or none of them. */
const readPlace = ({ name }: Field, values: Values): Read => {
  const [east = '', north = '', precision = ''] = ['easting', 'northing', 'precision'].map((part) =>
    values[`${name}.${part}`]?.trim(),
  );
  if (!east && !north) {
    return precision
      ? { problem: 'Enter easting and northing too, or take the precision away.' }
      : { value: undefined };
  }
  if (!east || !north) return { problem: 'Enter both easting and northing, or neither.' };
  const easting = metres(east, 700_000);
  const northing = metres(north, 1_300_000);
  if (easting === undefined) return { problem: 'The easting is a whole number of metres, from 0 to 700,000.' };
  if (northing === undefined) return { problem: 'The northing is a whole number of metres, from 0 to 1,300,000.' };
  return { value: { easting, northing, ...(precision && { precision }) } };
};

const readPlain = (field: Field, text: string): Read => {
  switch (field.kind) {
    case 'number': {
      const number = Number(text);
      return Number.isNaN(number) ? { problem: `Enter a number: ${lower(field.label)}.` } : { value: number };
    }
    case 'yesno':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { value: undefined };
    case 'lines':
    case 'ticks':
      return {
        value: text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      };
    default:
      return { value: text };
  }
};

const ask = (field: Field): string => {
  switch (field.kind) {
    case 'radios':
    case 'select':
    case 'yesno':
      return `Choose an answer: ${lower(field.label)}.`;
    case 'ticks':
      return `Choose at least one: ${lower(field.label)}.`;
    case 'time':
      return `Enter the day and time: ${lower(field.label)}.`;
    case 'date':
      return `Enter the day: ${lower(field.label)}.`;
    default:
      return `Enter ${lower(field.label)}.`;
  }
};

/** Reads one field as the hub wants it. */
export const readField = (field: Field, values: Values): Read => {
  if (field.kind === 'tick') return { value: values[field.name] === 'yes' };
  const text = (values[field.name] ?? '').trim();
  const read =
    field.kind === 'date'
      ? readDate(field, values)
      : field.kind === 'time'
        ? readTime(field, values)
        : field.kind === 'place'
          ? readPlace(field, values)
          : text === ''
            ? { value: undefined }
            : readPlain(field, text);
  const empty = 'value' in read && (read.value === undefined || (Array.isArray(read.value) && read.value.length === 0));
  return empty && !field.optional ? { problem: ask(field) } : read;
};

/** The fields that are asked, given what was answered so far. */
export const asked = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter(({ when }) => !when || when(values));

/** Reads a whole form: the input for the hub, or every problem in the order of the fields. */
export const readForm = (
  fields: readonly Field[],
  values: Values,
): { readonly input: Record<string, unknown>; readonly problems: readonly Problem[] } => {
  const input: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const field of asked(fields, values)) {
    const read = readField(field, values);
    if ('problem' in read) problems.push({ field: field.name, message: read.problem });
    else if (read.value !== undefined) input[field.name] = read.value;
  }
  return { input, problems };
};

/** The parts of the values that belong to a field. */
export const partsOf = (field: Field, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name === field.name || name.startsWith(`${field.name}.`)),
  );

/** The values with those of one field replaced by another version's. */
export const withPartsOf = (field: Field, values: Values, others: Values): Values => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => !(name in partsOf(field, values)))),
  ...partsOf(field, others),
});
