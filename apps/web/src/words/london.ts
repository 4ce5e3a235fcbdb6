const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
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

const wallOf = (instant: string): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** The London date of a moment: `2016-10-03`. */
export const londonDateOf = (instant: string): string => {
  const { year, month, day } = wallOf(instant);
  return `${year}-${month}-${day}`;
};

/** The London wall time of a moment, 24 hours: `21:40`. */
export const londonTimeOf = (instant: string): string => {
  const { hour, minute } = wallOf(instant);
  return `${hour}:${minute}`;
};

/** `2016-10-03` as people read it: `3 Oct 2016`. */
export const sayDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

/** `2016-10-03` with its month in full, for headings and banners: `3 October 2016`. */
export const sayLongDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${longMonths[(month ?? 1) - 1]} ${year}`;
};

/** A moment in London time: `3 Oct 2016, 21:40`. */
export const sayTime = (instant: string): string => `${sayDate(londonDateOf(instant))}, ${londonTimeOf(instant)}`;

/** A moment of this week or so, with its day: `Tue 4 Oct 21:40`. */
export const saySoon = (instant: string): string => {
  const { weekday, day, month, hour, minute } = wallOf(instant);
  return `${weekday} ${Number(day)} ${months[Number(month) - 1]} ${hour}:${minute}`;
};

/** The same for a moment that may be long ago: then with its year. */
export const sayMoment = (instant: string, hoursAgo: number): string =>
  hoursAgo > 60 * 24 ? sayTime(instant) : saySoon(instant);

/** Days from one London date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** The London date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether the three numbers make a day of the calendar. */
export const isDate = (date: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
};

/** What a London wall time means: one moment, two (clocks went back), or none (clocks went forward). */
export type WallTime =
  | { readonly kind: 'one'; readonly instant: string }
  | { readonly kind: 'two'; readonly first: string; readonly second: string }
  | { readonly kind: 'none' };

/** Reads a London date (`2016-10-03`) and wall time (`21:40`) as the moment or moments they name. */
export const readWallTime = (date: string, time: string): WallTime => {
  const utc = Date.parse(`${date}T${time}:00.000Z`);
  const found = [utc - 3_600_000, utc]
    .map((ms) => new Date(ms).toISOString())
    .filter((instant) => londonDateOf(instant) === date && londonTimeOf(instant) === time);
  const [first, second] = found;
  if (!first) return { kind: 'none' };
  return second ? { kind: 'two', first, second } : { kind: 'one', instant: first };
};

/** The last moment of a London day. */
export const endOfLondonDay = (date: string): string => {
  const midnight = readWallTime(addDays(date, 1), '00:00');
  const start = midnight.kind === 'one' ? midnight.instant : `${addDays(date, 1)}T00:00:00.000Z`;
  return new Date(Date.parse(start) - 1).toISOString();
};
