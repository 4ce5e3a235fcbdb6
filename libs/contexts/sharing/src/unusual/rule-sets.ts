import { z } from 'zod';
import { isDate, type LondonDate } from '@hub/kernel';
import { ROLES, type Role } from '../roles.js';

const Day = z.string().refine(isDate, 'must be a date such as 2026-04-01');
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 07:00');
const Roles = z.array(z.enum(Object.keys(ROLES) as [Role, ...Role[]]));
const count = z.int().min(1);

/** How many records are many: so many at least, and so many times as many as is usual for this person. */
const Many = z.strictObject({ atLeast: count, timesUsual: z.number().min(1) });

/** What counts as unusual from a day on. A new set holds from its day; what lies before is judged by the one before. */
export const UnusualRuleSet = z.strictObject({
  from: Day,
  manyInHour: Many,
  manyInDay: Many,
  /** What is usual for somebody is the median of their working days or hours in so many days before. */
  usualDays: count,
  outOfHours: z.strictObject({
    /** London time; from the end of one working day to the start of the next, and whole weekends and bank holidays. */
    starts: Clock,
    ends: Clock,
    /** Roles that work in shifts. */
    except: Roles,
  }),
  /** Roles that look at children of the whole borough as their work. */
  noPartInCase: z.strictObject({ except: Roles }),
  /** Reads that show more children than this are lists: there the same surname means nothing. */
  ownSurname: z.strictObject({ mostChildren: count }),
  refused: z.strictObject({ atLeast: count }),
  manyPeople: z.strictObject({ atLeast: count }),
});
export type UnusualRuleSet = z.infer<typeof UnusualRuleSet>;

/** The rules of a hub, in any order, and the days on which nobody is expected at work. */
export const UnusualSettings = z.strictObject({
  sets: z.array(UnusualRuleSet).min(1),
  bankHolidays: z.array(Day),
});
export type UnusualSettings = z.infer<typeof UnusualSettings>;

/**
 * The rules unless a hub has its own. Bank holidays of England and Wales as published by the government until 2028
 * (www.gov.uk/bank-holidays; 2028 by the Banking and Financial Dealings Act 1971).
 */
export const USUAL_RULES: UnusualSettings = {
  sets: [
    {
      from: '2014-04-01',
      manyInHour: { atLeast: 15, timesUsual: 3 },
      manyInDay: { atLeast: 40, timesUsual: 3 },
      usualDays: 28,
      outOfHours: { starts: '20:00', ends: '07:00', except: ['MASH_LEAD', 'POLICE_LIAISON', 'OPERATOR'] },
      noPartInCase: { except: ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON', 'OPERATOR'] },
      ownSurname: { mostChildren: 20 },
      refused: { atLeast: 5 },
      manyPeople: { atLeast: 8 },
    },
  ],
  bankHolidays: [
    ...['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26'],
    ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
    ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
    ...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'],
  ],
};

/** The rules that hold on a day; undefined before the first ones. */
export const rulesOn = ({ sets }: UnusualSettings, day: LondonDate): UnusualRuleSet | undefined =>
  sets.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
