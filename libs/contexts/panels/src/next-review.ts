import type { LondonDate } from '@hub/kernel';
import type { DECISIONS } from './review.events.js';
import type { Panel } from './terms.js';

/** A day by which a meeting said that a child is to be heard again. */
export interface NextReview {
  readonly panel: Panel;
  /** The meeting that set it. */
  readonly setOn: LondonDate;
  readonly due: LondonDate;
  /** The meeting passed the child on, so that any panel may be the one that hears them next. */
  readonly passedOn: boolean;
}

/** A meeting at which a child was heard; `due` = the next review that it set, if it set one. */
export interface HeardAt {
  readonly panel: Panel;
  readonly meetingDate: LondonDate;
  readonly due?: LondonDate | undefined;
  readonly passedOn?: boolean | undefined;
}

/** Whether a decision hands the child to another panel: upwards or down. */
export const passesOn = (decision: (typeof DECISIONS)[number]): boolean =>
  decision === 'escalate' || decision === 'step_down';

/**
 * The next reviews that still stand of all that meetings set, the earliest due first. What a panel set stands until that
 * panel hears the child at a later meeting; of a child who was passed on, until any panel does.
 */
export const nextReviewsOf = (heard: readonly HeardAt[]): NextReview[] =>
  heard
    .flatMap(({ panel, meetingDate: setOn, due, passedOn = false }): NextReview[] => {
      const isMet = heard.some((later) => later.meetingDate > setOn && (passedOn || later.panel === panel));
      return due === undefined || isMet ? [] : [{ panel, setOn, due, passedOn }];
    })
    .sort((a, b) => (a.due === b.due ? (a.panel < b.panel ? -1 : 1) : a.due < b.due ? -1 : 1));

/** The next review that makes a child one for a panel's agenda on a date: due by then, and the panel's own or passed on. */
export const reviewDueFor = (
  standing: readonly NextReview[],
  panel: string,
  date: LondonDate,
): NextReview | undefined => standing.find(({ due, panel: by, passedOn }) => due <= date && (passedOn || by === panel));
