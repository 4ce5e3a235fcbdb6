import { BROMLEY, type Place } from './geography.js';
import { ageAt, birthdayOf, type Day, type Moment } from './moments.js';
import type { Rng } from './rng.js';
import type { Window } from './window.js';

export type Status = 'EARLY_HELP' | 'CIN' | 'CPP' | 'CLA' | 'CARE_LEAVER';

/** One stretch of a status; `end` is the first day without it and may lie after the history. */
export interface Spell {
  readonly status: Status;
  readonly legal: string;
  readonly start: Day;
  readonly end: Day;
}

/** Where a looked-after child lives. */
export interface CareSetting {
  readonly type: 'foster' | 'childrens_home' | 'semi_independent';
  readonly name: string;
  readonly reportsNightly: boolean;
  readonly address: Place;
}

/** What is true of one invented child, before any of it is written down, late or wrongly. */
export interface Child {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  readonly sex: '1' | '2';
  readonly dob: Day;
  readonly ethnicity: string;
  readonly disability: string;
  readonly upn: string;
  readonly nhsNumber: string;
  readonly school: string;
  readonly responsibleLa: string;
  readonly home: Place;
  readonly care?: CareSetting;
  /** `reportedOnly`: known to social care only through a missing report. `hosted`: placed here by another council. */
  readonly kind: 'involved' | 'reportedOnly' | 'hosted';
  readonly spells: readonly Spell[];
  /** When social care opened the record. */
  readonly firstKnown: Moment;
  /** A second record of the same child, opened by mistake. */
  readonly duplicateId?: string;
  /** Until when social care's record spelt the surname wrongly. */
  readonly misspeltUntil?: Moment;
}

const rank: Record<Status, number> = { CLA: 4, CPP: 3, CIN: 2, EARLY_HELP: 1, CARE_LEAVER: 0 };

/** The highest status held on a day, if any. */
export const statusOn = (child: Pick<Child, 'spells'>, day: Day): Status | undefined =>
  child.spells
    .filter((spell) => spell.start <= day && day < spell.end)
    .map((spell) => spell.status)
    .sort((a, b) => rank[b] - rank[a])[0];

export const isOwn = (child: Child): boolean => child.responsibleLa === BROMLEY;

export const eighteenth = (child: Pick<Child, 'dob'>): Day => birthdayOf(child.dob, 18);

export const ageOn = (child: Pick<Child, 'dob'>, day: Day): number => ageAt(child.dob, day);

/** Everything the drawing of one household needs besides its own truth. */
export interface Draw {
  readonly seed: number;
  readonly window: Window;
  /** A chance of its own for one theme of one child. */
  chanceFor(theme: string, key: string): Rng;
  /** The next number of a series of references: `report`, `interview`, ... */
  number(series: string): string;
}
