import { sayCode, sayDirection, sayGap, sayRag, sayStrand } from '../words/codes.js';
import { sayHours, sayLeft } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import type { SheetView } from './view.js';
import type { Row } from './reading.js';

type Name = SheetView['hidden'][number];

const texts: Readonly<Record<Name, (row: Row) => string>> = {
  NAME: ({ surname, forename }) => `${surname}, ${forename}`,
  AGE: ({ age }) => String(age),
  STRANDS: ({ strands }) =>
    strands
      .map(({ strand, rag, judged }) => `${sayStrand(strand)}: ${sayRag(rag)}${judged ? ` (${judged})` : ''}`)
      .join('; '),
  OVERALL: ({ overall, direction, overallSince }) =>
    [sayRag(overall), sayDirection(direction).words, overallSince && `since ${sayDate(overallSince)}`]
      .filter(Boolean)
      .join(', '),
  MISSING: ({ missing }) =>
    [
      missing.now && missing.since && `Missing now since ${sayTime(missing.since)}`,
      `${missing.episodes90} in 90 days`,
      missing.now && (missing.toldLateHours === null ? 'not told' : `told ${sayHours(missing.toldLateHours)} late`),
    ]
      .filter(Boolean)
      .join(', '),
  INTERVIEW: ({ interview }) =>
    interview
      ? `${sayCode(interview.state)}, ${sayLeft(interview.hoursLeft)}, 72 h end ${sayTime(interview.dueAt)}`
      : 'None due',
  LAST_ASSESSMENT: ({ lastAssessment: last }) =>
    last ? `${sayStrand(last.strand)}, ${sayDate(last.date)}${last.outOfDate ? ', out of date' : ''}` : 'Never',
  SAFETY_PLAN: ({ safetyPlan: plan }) =>
    plan ? `Agreed ${sayDate(plan.agreedAt)}${plan.reviewOverdue ? ', review overdue' : ''}` : 'No plan',
  KEY_WORKER: ({ keyWorker }) => (keyWorker ? [keyWorker.name, keyWorker.team].filter(Boolean).join(', ') : 'Nobody'),
  LAST_PANEL: ({ lastPanel: last }) =>
    last ? `${last.panel}, ${sayDate(last.date)}: ${sayCode(last.decision)}` : 'Never',
  NEXT_ACTION: ({ nextAction: next }) =>
    next ? `${sayDate(next.due)}${next.overdue ? ' (overdue)' : ''}, ${next.agency}: ${next.what}` : 'None',
  GAPS: ({ gaps }) => (gaps.length === 0 ? 'None' : gaps.map(sayGap).join('; ')),
};

/** What a cell of the sheet says, as plain text for a copy or a file: nothing shortened, no colour needed. */
export const cellText = (row: Row, column: Name): string => texts[column](row);
