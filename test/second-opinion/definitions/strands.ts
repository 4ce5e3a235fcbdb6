import type { Absences, Episode } from './absences.js';
import type { Child, Children } from './children.js';
import type { Row } from './csv.js';
import { dayOf, midnight, type Day, type Moment } from './london.js';
import { at, listOf, type Records } from './records.js';

/** The strands in the order in which combinations are named. */
export const STRANDS = ['cse', 'missing', 'trafficking', 'gangs'];

const DAYS_AFTER_RETURN = 90;

/** How far to look: facts with a time up to a moment, meetings up to a date, as on a day. */
export interface Look {
  readonly upTo: Moment;
  readonly meetingsUpTo: Day;
  readonly on: Day;
}

/** At a moment: a review counts as held at the end of its meeting date. */
export const lookAt = (moment: Moment): Look => ({ upTo: moment, meetingsUpTo: dayOf(moment) - 1, on: dayOf(moment) });

/** At the end of a period: dates are tested on its last day, times lie before it. */
export const lookAtEnd = (end: Moment): Look => {
  const last = dayOf(end) - 1;
  return { upTo: end - 1, meetingsUpTo: last, on: last };
};

/** What is known about how worried people are. */
export interface Strands {
  readonly assessments: (child: Child) => readonly Row[];
  readonly reviews: (child: Child) => readonly Row[];
  readonly episodes: (child: Child) => readonly Episode[];
  open(child: Child, look: Look): string[];
}

const grouped = <T>(items: readonly T[], of: (item: T) => Child | undefined): ((child: Child) => readonly T[]) => {
  const groups = new Map<Child, T[]>();
  for (const item of items) {
    const child = of(item);
    if (child) groups.set(child, [...(groups.get(child) ?? []), item]);
  }
  return (child) => groups.get(child) ?? [];
};

/** Assessments in the order of their times; of two at one time the later id is the later. */
const byTime = (a: Row, b: Row): number =>
  (at(a.assessed_at) ?? 0) - (at(b.assessed_at) ?? 0) || ((a.assessment_id ?? '') < (b.assessment_id ?? '') ? -1 : 1);

const closes = (review: Row, strand: string): boolean => {
  const about = listOf(review.strands);
  return (about.length === 0 || about.includes(strand)) && (review.decision === 'close' || review.rag_after === 'none');
};

/** Reads the strands from the records known. */
export const strandsIn = (records: Records, children: Children, { episodes }: Absences): Strands => {
  const assessments = grouped([...records('risk_assessments')].sort(byTime), ({ child_id }) => children.of(child_id));
  const reviews = grouped(records('panel_reviews'), ({ child_id }) => children.of(child_id));
  const missing = grouped(
    episodes.filter((episode) => episode.missing),
    ({ child }) => child,
  );

  const isWorrying = (child: Child, strand: string, { upTo, meetingsUpTo }: Look): boolean => {
    const latest = assessments(child).findLast((one) => one.strand === strand && (at(one.assessed_at) ?? NaN) <= upTo);
    if (!latest || (latest.override_rag || latest.rag) === 'none') return false;
    return !reviews(child).some((review) => {
      const meeting = at(review.meeting_date) ?? NaN;
      return (
        meeting <= meetingsUpTo && midnight(meeting + 1) > (at(latest.assessed_at) ?? NaN) && closes(review, strand)
      );
    });
  };

  const isMissing = (child: Child, { upTo, on }: Look): boolean =>
    missing(child).some(({ start, end, returned }) => {
      if (start > upTo) return false;
      if (end === undefined || end > upTo) return true;
      return returned && on - dayOf(end) <= DAYS_AFTER_RETURN;
    });

  return {
    assessments,
    reviews,
    episodes: missing,
    open: (child, look) =>
      STRANDS.filter((strand) => isWorrying(child, strand, look) || (strand === 'missing' && isMissing(child, look))),
  };
};
