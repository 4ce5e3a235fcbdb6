import {
  addDays,
  endOfLondonDay,
  epochMs,
  instantOf,
  isDate,
  londonDateOf,
  parseTime,
  startOfLondonDay,
  type Instant,
  type LondonDate,
} from './time.js';

/** A span of London dates, start inclusive, end exclusive. Financial years start on 1 April. */
export interface Period {
  /** For example `2016-17Q3` or `2016-17`. */
  readonly id: string;
  /** For example `2016-17 Q3`. */
  readonly label: string;
  readonly start: LondonDate;
  readonly end: LondonDate;
}

const QUARTER_STARTS = ['04-01', '07-01', '10-01', '01-01'] as const;

const yearLabel = (startYear: number): string => `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;

/** The financial year that starts on 1 April of `startYear`. */
export const financialYear = (startYear: number): Period => ({
  id: yearLabel(startYear),
  label: yearLabel(startYear),
  start: `${startYear}-04-01`,
  end: `${startYear + 1}-04-01`,
});

/** Quarter 1 (April to June) to 4 (January to March) of the financial year that starts in `startYear`. */
export const quarter = (startYear: number, number: 1 | 2 | 3 | 4): Period => {
  const starts = QUARTER_STARTS[number - 1];
  const year = number === 4 ? startYear + 1 : startYear;
  const end =
    number === 4
      ? `${startYear + 1}-04-01`
      : number === 3
        ? `${startYear + 1}-01-01`
        : `${startYear}-${QUARTER_STARTS[number]}`;
  return {
    id: `${yearLabel(startYear)}Q${number}`,
    label: `${yearLabel(startYear)} Q${number}`,
    start: `${year}-${starts}`,
    end,
  };
};

/**
 * Reads a period as people write it: `2016-17Q3`, `2016-17 Q3`, `2016/17 Q3`, or `2016-17` for the whole financial
 * year, or two dates `2015-06-01..2016-06-01` (end exclusive). `undefined` when it is none of these.
 */
export const parsePeriod = (text: string): Period | undefined => {
  const match = /^(\d{4})[-/](\d{2}|\d{4})\s*(?:Q([1-4]))?$/i.exec(text.trim());
  if (match) {
    const startYear = Number(match[1]);
    const second = match[2] ?? '';
    if (second !== String(startYear + 1).slice(-second.length)) return undefined;
    return match[3] ? quarter(startYear, Number(match[3]) as 1 | 2 | 3 | 4) : financialYear(startYear);
  }
  const dates = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text.trim());
  if (dates?.[1] && dates[2] && isDate(dates[1]) && isDate(dates[2]) && dates[1] < dates[2]) {
    return {
      id: `${dates[1]}..${dates[2]}`,
      label: `${dates[1]} to ${addDays(dates[2], -1)}`,
      start: dates[1],
      end: dates[2],
    };
  }
  return undefined;
};

/** The quarter in which a London date lies. */
export const quarterOf = (date: LondonDate): Period => {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (month <= 3) return quarter(year - 1, 4);
  return quarter(year, month <= 6 ? 1 : month <= 9 ? 2 : 3);
};

/** The quarter just before a quarter. */
export const previousQuarter = (period: Period): Period => quarterOf(addDays(period.start, -1));

/** The last `count` quarters up to and including the one given, oldest first. */
export const lastQuarters = (period: Period, count: number): Period[] => {
  const quarters: Period[] = [quarterOf(addDays(period.end, -1))];
  while (quarters.length < count) quarters.unshift(previousQuarter(quarters[0] as Period));
  return quarters;
};

/** A period as it can be seen from a moment of knowledge. */
export interface PeriodAt {
  readonly period: Period;
  /** First moment of the period. */
  readonly from: Instant;
  /** End of period: the first moment after it; in a running period the last London midnight before the moment of knowledge. */
  readonly end: Instant;
  readonly firstDate: LondonDate;
  /** The last London date of the period: date-only facts and ages are tested on it. */
  readonly lastDate: LondonDate;
  /** The moment of knowledge. */
  readonly knownAt: Instant;
  readonly running: boolean;
  /** The period had not begun: nothing can be counted. */
  readonly notBegun: boolean;
}

/** Fixes a period's end for a moment of knowledge (indicator definitions, "End of period E"). */
export const periodAt = (period: Period, knownAt: Instant): PeriodAt => {
  const from = startOfLondonDay(period.start);
  const fullEnd = startOfLondonDay(period.end);
  const running = knownAt < fullEnd;
  const today = londonDateOf(knownAt);
  const midnight = startOfLondonDay(today);
  const endDate = !running ? period.end : midnight < knownAt ? today : addDays(today, -1);
  return {
    period,
    from,
    end: running ? startOfLondonDay(endDate) : fullEnd,
    firstDate: period.start,
    lastDate: addDays(endDate, -1),
    knownAt,
    running,
    notBegun: endDate <= period.start,
  };
};

/**
 * Reads a moment of knowledge as people give it: an instant, a London wall time, or a date, which means the last
 * millisecond of that day. `undefined` when it is none of these.
 */
export const parseKnownAt = (text: string): Instant | undefined => {
  if (isDate(text)) return instantOf(epochMs(endOfLondonDay(text)) - 1);
  const time = parseTime(text, 'second');
  return time.ok ? time.instant : undefined;
};
