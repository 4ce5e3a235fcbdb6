import { londonWallTimeOf, type Instant, type LondonDate } from '@hub/kernel';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as people write it: 3 Oct 2016. */
export const dateInWords = (date: LondonDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

/** A moment in London time: 3 Oct 2016 21:40. */
export const momentInWords = (instant: Instant): string => {
  const wall = londonWallTimeOf(instant);
  return `${dateInWords(wall.slice(0, 10))} ${wall.slice(11)}`;
};

/** A length of time: 11 h 30 min, 3 days 4 h. Whole minutes. */
export const hoursInWords = (hours: number): string => {
  const minutes = Math.round(Math.abs(hours) * 60);
  const h = Math.floor(minutes / 60);
  const min = minutes % 60;
  if (h >= 72) {
    const days = Math.floor(h / 24);
    return h % 24 === 0 ? `${days} days` : `${days} days ${h % 24} h`;
  }
  if (h === 0) return `${min} min`;
  return min === 0 ? `${h} h` : `${h} h ${min} min`;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[a-z0-9]+(_[a-z0-9]+)+$/;

/** A value of a record as people read it; null when there is none. */
export const valueInWords = (value: unknown): string | null => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => valueInWords(one) ?? '').join(', ');
  if (typeof value === 'object') {
    const { easting, northing, precision } = value as Record<string, unknown>;
    return easting === undefined ? JSON.stringify(value) : [easting, northing, precision ?? ''].join(' ').trim();
  }
  const text = String(value);
  if (INSTANT.test(text)) return momentInWords(text);
  if (DATE.test(text)) return dateInWords(text);
  return CODE.test(text) ? text.replaceAll('_', ' ') : text;
};

/** One or several: 1 child, 2 children. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Words of field names that people write otherwise. */
const SPELT: Readonly<Record<string, string>> = {
  cad: 'CAD',
  cse: 'CSE',
  dob: 'date of birth',
  rag: 'RAG',
  ref: 'reference',
  refs: 'references',
};

/** The name of a record's field in words: lastSeenAt -> last seen at. */
export const fieldInWords = (field: string): string =>
  field
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(' ')
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : (SPELT[word.toLowerCase()] ?? word.toLowerCase())))
    .join(' ')
    .replace(/^la notified/, 'we were told');

/** The first letter as a capital. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How late, or early, police told us: told 11 h 30 min after the report. */
export const noticeInWords = (hours: number | undefined, what: string): string => {
  if (hours === undefined) return `Police have not told us of the ${what}`;
  if (Math.abs(hours) * 60 < 1) return `Police told us at the time of the ${what}`;
  return `Police told us ${hoursInWords(hours)} ${hours < 0 ? 'before' : 'after'} the ${what}`;
};

/** The words as a whole sentence: with a full stop where they end without one. */
export const fullStop = (words: string): string => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);
