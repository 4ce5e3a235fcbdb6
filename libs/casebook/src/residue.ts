import { foldFullName } from '@hub/children';
import { isDate, londonDateOf, type Envelope, type LondonDate } from '@hub/kernel';

/** What stands in the place of a surname when its bearer was erased. */
export const ERASED_NAME = 'Erased record';

/** What is left of who somebody was in one event, so that figures come out as before. */
export interface IdentityLeft {
  readonly surname: string;
  readonly forename: string;
  readonly dob: LondonDate;
}

interface Identity {
  readonly surname?: string;
  readonly forename?: string;
  readonly dob?: LondonDate;
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;

const datesIn = ({ data, recordedAt }: Envelope): LondonDate[] => [
  londonDateOf(recordedAt),
  ...Object.entries(data).flatMap(([name, value]) => {
    if (typeof value !== 'string' || name === 'dob') return [];
    if (INSTANT.test(value)) return [londonDateOf(value)];
    return isDate(value) ? [value] : [];
  }),
];

/**
 * Another day of the same month that gives the same age on each of these dates and, where there is one, on the first of
 * every month, when periods begin. None when an age turns on the very day.
 */
const otherDay = (
  dob: LondonDate,
  dates: readonly LondonDate[],
  taken: ReadonlySet<LondonDate>,
): LondonDate | undefined => {
  const month = dob.slice(0, 7);
  const sameMonth = dates.filter((date) => date.slice(5, 7) === dob.slice(5, 7)).map((date) => date.slice(8));
  const days = Array.from({ length: 31 }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  const find = (tested: readonly string[]): LondonDate | undefined =>
    days.find(
      (day) => isDate(day) && !taken.has(day) && tested.every((date) => date >= day.slice(8) === date >= dob.slice(8)),
    );
  return find(['01', ...sameMonth]) ?? find(sameMonth);
};

/** What is left of an erased person. */
export interface Left {
  readonly residues: readonly { readonly eventId: string; readonly data: IdentityLeft }[];
  /** A figure turns on the very day of birth, so that the day had to stay. */
  readonly birthdayKept: boolean;
}

/**
 * What may be left in each event of an erased person: where names were the same they stay the same, and a date of birth
 * keeps its month and loses its day, unless figures would come out otherwise. Enough to be counted as before; nobody is
 * found by it. `events` are all that the person's keys sealed, opened, in the order of the log; `mark` tells one erased
 * person from another.
 */
export const identityLeft = (events: readonly Envelope[], mark: string): Left => {
  const told = events.flatMap(({ id, data }) => {
    const { surname, forename, dob } = data as Identity;
    return surname === undefined || forename === undefined || dob === undefined
      ? []
      : [{ id, name: foldFullName({ surname, forename }), dob }];
  });
  const dates = events.flatMap(datesIn);
  const real = new Set(told.map(({ dob }) => dob));
  const dobs = new Map<LondonDate, LondonDate>();
  const names = new Map<string, string>();
  for (const { name, dob } of told) {
    if (!names.has(name)) names.set(name, `${mark}-${names.size + 1}`);
    if (!dobs.has(dob)) dobs.set(dob, otherDay(dob, dates, new Set([...real, ...dobs.values()])) ?? dob);
  }
  return {
    residues: told.map(({ id, name, dob }) => ({
      eventId: id,
      data: { surname: ERASED_NAME, forename: names.get(name) ?? mark, dob: dobs.get(dob) ?? dob },
    })),
    birthdayKept: [...dobs].some(([before, after]) => before === after),
  };
};
