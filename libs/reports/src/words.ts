import { isDate, londonWallTimeOf } from '@hub/kernel';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as people read it: 4 March 2026. */
export const dateInWords = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

/** A moment as people read it, in London: 4 March 2026, 14:05. */
export const momentInWords = (instant: string): string => {
  const wall = londonWallTimeOf(instant);
  return `${dateInWords(wall.slice(0, 10))}, ${wall.slice(11, 16)}`;
};

const CODES: Readonly<Record<string, string>> = {
  CIN: 'child in need',
  CPP: 'child protection plan',
  CLA: 'looked after',
  CARE_LEAVER: 'care leaver',
  EARLY_HELP: 'early help',
  cse: 'sexual exploitation',
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const CODE = /^[a-z0-9]+(_[a-z0-9]+)+$/;

/** A value of a record as people read it. */
export const valueInWords = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(valueInWords).join(', ');
  const text = String(value);
  if (INSTANT.test(text)) return momentInWords(text);
  if (isDate(text)) return dateInWords(text);
  return CODES[text] ?? (CODE.test(text) ? text.replaceAll('_', ' ') : text);
};

/** The name of a field in words, for one that has no other: lastSeenAt becomes "Last seen at". */
export const fieldInWords = (field: string): string => {
  const words = field.replace(/([a-z0-9])([A-Z])/g, (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
