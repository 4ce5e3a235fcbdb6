import { useMemo } from 'react';
import { endOfLondonDay, isDate, readWallTime, sayLongDate } from '../words/london.js';
import { useRouter } from './router.js';

/** The moment of knowledge that a page shows. */
export interface Known {
  /** Null: now, and live. */
  readonly at: string | null;
  /** As people read it: `3 October 2016` or `3 October 2016, 14:30`. */
  readonly words: string;
}

const now: Known = { at: null, words: 'now' };

/**
 * Reads `known` of an address: a London date (known at the end of that day) or a date and wall time. A time that came
 * twice is taken as the later one, so that nothing known by then is left out. What cannot be read is now.
 */
export const readKnown = (text: string | null): Known => {
  const [date = '', time] = (text ?? '').split('T');
  if (!isDate(date)) return now;
  if (!time) return { at: endOfLondonDay(date), words: sayLongDate(date) };
  const wall = /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? readWallTime(date, time) : { kind: 'none' as const };
  if (wall.kind === 'none') return { at: endOfLondonDay(date), words: sayLongDate(date) };
  return { at: wall.kind === 'one' ? wall.instant : wall.second, words: `${sayLongDate(date)}, ${time}` };
};

/** The moment of knowledge of this page. */
export const useKnown = (): Known => {
  const text = useRouter().query.get('known');
  return useMemo(() => readKnown(text), [text]);
};
