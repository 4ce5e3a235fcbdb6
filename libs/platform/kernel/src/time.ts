import { Temporal } from 'temporal-polyfill';

/** A moment, in UTC: `YYYY-MM-DDTHH:mm:ss.sssZ`. Fixed width, so that moments compare as text. */
export type Instant = string;

/** A calendar date in Europe/London: `YYYY-MM-DD`. */
export type LondonDate = string;

const LONDON = 'Europe/London';
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** The number that two digits of a text say. */
const two = (text: string, at: number): number => 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528;

/** Days since 1970-01-01 of the date with which a text begins, `YYYY-MM-DD`. */
const civilToDays = (text: string): number => {
  const month = two(text, 5);
  const y = 100 * two(text, 0) + two(text, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + two(text, 8) - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
};

/**
 * Milliseconds since 1970 of a moment. By arithmetic: figures ask for it hundreds of thousands of times. A text of another
 * form is read as `Date.parse` reads it.
 */
export const epochMs = (instant: Instant): number => {
  if (instant.length !== 24 || instant[10] !== 'T' || instant[23] !== 'Z') return Date.parse(instant);
  const minutes = 60 * two(instant, 11) + two(instant, 14);
  const seconds = 60 * minutes + two(instant, 17);
  return civilToDays(instant) * DAY + seconds * 1000 + 10 * two(instant, 20) + instant.charCodeAt(22) - 48;
};

interface ZoneSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * Spans of one London offset, found once through Temporal and then looked up: a figure asks for the London date of
 * hundreds of thousands of moments.
 */
const spans = new Map<number, readonly ZoneSpan[]>();

const spansOfYear = (year: number): readonly ZoneSpan[] => {
  const known = spans.get(year);
  if (known) return known;
  const end = Date.UTC(year + 1, 0, 1);
  const found: ZoneSpan[] = [];
  let from = Date.UTC(year, 0, 1);
  while (from < end) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(LONDON);
    const next = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? end;
    const to = Math.min(next, end);
    found.push({ from, to, offset: zoned.offsetNanoseconds / 1_000_000 });
    from = to;
  }
  spans.set(year, found);
  return found;
};

const londonOffset = (ms: number): number => {
  const year = Number(instantYear(ms));
  for (const span of spansOfYear(year)) if (ms >= span.from && ms < span.to) return span.offset;
  return 0;
};

const daysToCivil = (days: number): { y: number; m: number; d: number } => {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp < 10 ? mp + 3 : mp - 9;
  return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d };
};

const instantYear = (ms: number): number => daysToCivil(Math.floor(ms / DAY)).y;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** The dates of the days asked for, which are few: those of a life. */
const dates = new Map<number, LondonDate>();

const MOST_DATES = 100_000;

const dateOfDay = (day: number): LondonDate => {
  let date = dates.get(day);
  if (date === undefined) {
    const { y, m, d } = daysToCivil(day);
    date = `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
    if (dates.size === MOST_DATES) dates.clear();
    dates.set(day, date);
  }
  return date;
};

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => pad(n));

const twoDigits = (n: number): string => TWO_DIGITS[n] ?? '';

/** The moment of an epoch millisecond, from the year 0 to 9999. By arithmetic: views ask for it at every event. */
export const instantOf = (epochMs: number): Instant => {
  const day = Math.floor(epochMs / DAY);
  const ms = Math.trunc(epochMs) - day * DAY;
  const hour = twoDigits(Math.floor(ms / HOUR));
  const minute = twoDigits(Math.floor(ms / 60_000) % 60);
  const second = twoDigits(Math.floor(ms / 1000) % 60);
  return `${dateOfDay(day)}T${hour}:${minute}:${second}.${Math.floor((ms % 1000) / 100)}${twoDigits(ms % 100)}Z`;
};

/** Days since 1970-01-01 of a calendar date. */
export const dayNumber = (date: LondonDate): number =>
  date.length === 10 ? civilToDays(date) : Date.parse(`${date}T00:00:00.000Z`) / DAY;

/**
 * The London calendar date on which a moment falls. Since 1972 London is never behind UTC and at most an hour ahead, so
 * that only in the last hour of the UTC day the two dates can differ.
 */
export const londonDateOf = (instant: Instant): LondonDate => {
  if (instant >= '1972' && instant.slice(11, 13) !== '23') return instant.slice(0, 10);
  const ms = epochMs(instant);
  return dateOfDay(Math.floor((ms + londonOffset(ms)) / DAY));
};

/** The hour of the London day (0 to 23) at which a moment falls. */
export const londonHourOf = (instant: Instant): number => {
  const ms = epochMs(instant);
  return Math.floor(((((ms + londonOffset(ms)) % DAY) + DAY) % DAY) / HOUR);
};

/** The London wall time of a moment, `YYYY-MM-DDTHH:mm`. */
export const londonWallTimeOf = (instant: Instant): string => {
  const ms = epochMs(instant);
  const local = ms + londonOffset(ms);
  const minutes = Math.floor((((local % DAY) + DAY) % DAY) / 60_000);
  return `${dateOfDay(Math.floor(local / DAY))}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

/** First moments of London dates, as far as they were asked for. */
const starts = new Map<LondonDate, Instant>();

/** The first moment of a London date. Midnight exists on every London date since 1972. */
export const startOfLondonDay = (date: LondonDate): Instant => {
  let start = starts.get(date);
  if (start === undefined) {
    const utcMidnight = dayNumber(date) * DAY;
    start = instantOf(utcMidnight - londonOffset(utcMidnight - HOUR));
    if (starts.size === MOST_DATES) starts.clear();
    starts.set(date, start);
  }
  return start;
};

/** The first moment after a London date. */
export const endOfLondonDay = (date: LondonDate): Instant => startOfLondonDay(addDays(date, 1));

/** The date so many calendar days later (or earlier, when negative). */
export const addDays = (date: LondonDate, days: number): LondonDate => dateOfDay(dayNumber(date) + days);

/** Whole calendar days from one date to another. */
export const daysBetween = (from: LondonDate, to: LondonDate): number => dayNumber(to) - dayNumber(from);

/** The moment so many elapsed hours later, whatever the clocks on the wall did meanwhile. */
export const addHours = (instant: Instant, hours: number): Instant => instantOf(epochMs(instant) + hours * HOUR);

/** Elapsed hours from one moment to another; negative when `to` is earlier. */
export const elapsedHours = (from: Instant, to: Instant): number => (epochMs(to) - epochMs(from)) / HOUR;

/**
 * Age in whole years on a London date. Someone born on 29 February has the birthday on 1 March in other years
 * (indicator definitions, common terms).
 */
export const ageOn = (dob: LondonDate, date: LondonDate): number => {
  const years = Number(date.slice(0, 4)) - Number(dob.slice(0, 4));
  return date.slice(5) >= dob.slice(5) ? years : years - 1;
};

/** The first London date on which someone is so many years old. */
export const birthday = (dob: LondonDate, years: number): LondonDate => {
  const year = Number(dob.slice(0, 4)) + years;
  const date = `${pad(year, 4)}${dob.slice(4)}`;
  return dob.slice(5) === '02-29' && !isDate(date) ? `${pad(year, 4)}-03-01` : date;
};

/** Whether a text is a calendar date that exists, in the form `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && dateOfDay(ms / DAY) === text;
};

/** The same day of the month so many months later; the month's last day when it has no such day. */
export const addMonths = (date: LondonDate, months: number): LondonDate => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const inMonth = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const sameDay = `${inMonth}-${date.slice(8)}`;
  if (isDate(sameDay)) return sameDay;
  return addDays(addMonths(`${inMonth}-01`, 1), -1);
};

/** How a London wall time that exists twice, in the autumn, is to be read. */
export type Ambiguity = 'reject' | 'first' | 'second';

export type ParsedTime =
  | { readonly ok: true; readonly instant: Instant; readonly assumed: boolean }
  | { readonly ok: false; readonly problem: 'not-a-time' | 'does-not-exist' | 'exists-twice' };

const WALL = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a time as agencies write it: `YYYY-MM-DDTHH:MM` (optional `:SS`) is wall time in Europe/London; with `Z` or an
 * offset it is that instant. A wall time that does not exist, in the spring, is a problem; one that exists twice, in
 * the autumn, is a problem unless `ambiguous` says which is meant, and then the fact is marked as assumed.
 */
export const parseTime = (text: string, ambiguous: Ambiguity = 'reject'): ParsedTime => {
  if (ZONED.test(text)) {
    try {
      return { ok: true, instant: instantOf(Temporal.Instant.from(text).epochMilliseconds), assumed: false };
    } catch {
      return { ok: false, problem: 'not-a-time' };
    }
  }
  const wall = WALL.exec(text);
  if (!wall) return { ok: false, problem: 'not-a-time' };
  const [, date = '', hour = '', minute = '', second = '00'] = wall;
  if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { ok: false, problem: 'not-a-time' };
  }
  const asUtc = Date.parse(`${date}T${hour}:${minute}:${second}.000Z`);
  const candidates = [asUtc - HOUR, asUtc].filter((ms) => ms + londonOffset(ms) === asUtc);
  const [first, second_] = candidates;
  if (first === undefined) return { ok: false, problem: 'does-not-exist' };
  if (second_ === undefined) return { ok: true, instant: instantOf(first), assumed: false };
  if (ambiguous === 'reject') return { ok: false, problem: 'exists-twice' };
  return { ok: true, instant: instantOf(ambiguous === 'first' ? first : second_), assumed: true };
};
