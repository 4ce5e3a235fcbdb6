import { londonWallTimeOf, type Instant, type LondonDate } from '@hub/kernel';
import type { Status } from '@hub/casebook';
import type { Strand } from '@hub/exploitation';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as people read it: `3 Oct 2016`. */
export const dateText = (date: LondonDate): string =>
  `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** A moment as people read it, in London time: `3 Oct 2016 14:05`. */
export const timeText = (instant: Instant): string => {
  const wall = londonWallTimeOf(instant);
  return `${dateText(wall.slice(0, 10))} ${wall.slice(11)}`;
};

export const STRAND_WORDS: Readonly<Record<Strand, string>> = {
  cse: 'CSE',
  missing: 'missing',
  trafficking: 'trafficking',
  gangs: 'gangs',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  CLA: 'looked after',
  CPP: 'child protection plan',
  CIN: 'child in need',
  EARLY_HELP: 'early help',
  CARE_LEAVER: 'care leaver',
};

/** The reason for everyone who is no child on the date in question. */
export const EIGHTEEN = '18 or over';

/** `a, b and c`. */
export const listText = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
