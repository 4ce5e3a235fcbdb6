/** Milliseconds since 1970 in UTC. */
export type Moment = number;
/** Days since 1 January 1970: a London date. */
export type Day = number;

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const lastSundayAt1 = (year: number, month: number): Moment => {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * DAY;
};

/** Summer time runs from the last Sunday of March to the last Sunday of October, changing at 01:00 UTC. */
const isSummer = (moment: Moment): boolean => {
  const year = new Date(moment).getUTCFullYear();
  return moment >= lastSundayAt1(year, 2) && moment < lastSundayAt1(year, 9);
};

const wallOfMoment = (moment: Moment): Moment => moment + (isSummer(moment) ? HOUR : 0);

/** What the clock on the wall in London shows, as a cell says it. */
export const wallTextOf = (moment: Moment): string => new Date(wallOfMoment(moment)).toISOString().slice(0, 16);

/** The London date of a moment. */
export const dayOf = (moment: Moment): Day => Math.floor(wallOfMoment(moment) / DAY);

/** The first moment of a London date. */
export const midnight = (day: Day): Moment => day * DAY - (isSummer(day * DAY - HOUR) ? HOUR : 0);

const dayFrom = (year: number, month: number, date: number): Day | undefined => {
  const made = new Date(Date.UTC(year, month - 1, date));
  const real = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return real ? made.getTime() / DAY : undefined;
};

/** How a delivery writes dates, and which of two equal wall times it means. */
export interface Habits {
  readonly dateFormat?: string;
  readonly ambiguous?: string;
}

/** The day a cell names; undefined when it names none. */
export const readDay = (cell: string, { dateFormat }: Habits): Day | undefined => {
  const british = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell);
  if (dateFormat === 'dd/mm/yyyy') {
    return british ? dayFrom(Number(british[3]), Number(british[2]), Number(british[1])) : undefined;
  }
  return iso ? dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
};

const clockOn = (day: Day | undefined, clock: string): Moment | undefined => {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(clock);
  if (day === undefined || !parts) return undefined;
  return day * DAY + Number(parts[1]) * HOUR + Number(parts[2]) * 60_000 + Number(parts[3] ?? 0) * 1_000;
};

/** The moment a cell names; undefined when it names none, or one of two and the delivery does not say which. */
export const readMoment = (cell: string, habits: Habits): Moment | undefined => {
  const iso = /^(\d{4}-\d\d-\d\d)T([\d:]+)(Z|[+-]\d\d:\d\d)?$/.exec(cell);
  const british = /^(\d\d\/\d\d\/\d{4}) ([\d:]+)$/.exec(cell);
  if (british && habits.dateFormat !== 'dd/mm/yyyy') return undefined;
  const [, date = '', clock = '', offset] = iso ?? british ?? [];
  const wall = clockOn(readDay(date, iso ? {} : habits), clock);
  if (wall === undefined) return undefined;
  if (offset === 'Z') return wall;
  if (offset !== undefined) {
    const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
    return wall - (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60_000);
  }
  const meant = [wall - HOUR, wall].filter((moment) => wallOfMoment(moment) === wall);
  if (meant.length === 2 && habits.ambiguous === 'second') return meant[1];
  return meant.length === 2 && habits.ambiguous !== 'first' ? undefined : meant[0];
};

/** The day on which someone born on a day turns an age; 29 February becomes 1 March in other years. */
export const birthday = (born: Day, age: number): Day => {
  const date = new Date(born * DAY);
  return Date.UTC(date.getUTCFullYear() + age, date.getUTCMonth(), date.getUTCDate()) / DAY;
};

/** Full years of age on a day. */
export const ageOn = (born: Day, day: Day): number => {
  let age = 0;
  while (birthday(born, age + 1) <= day) age += 1;
  return age;
};
