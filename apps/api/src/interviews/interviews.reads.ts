import type { RowVersion } from '@hub/kernel';
import { INTERVIEWS_DUE, presentInterviewsDue, type InterviewDueRow } from '@hub/views';
import { asFound, read } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import type { QueryInterviewsDueArgs } from '../generated/graphql.js';
import { interviewDueOf } from './interviews.present.js';

/** Returns without an interview yet. */
export const interviewsDue = read({
  subject: 'interviews-due',
  purpose: 'safeguarding',
  find: (_args: Partial<QueryInterviewsDueArgs>, { hub, moment }) =>
    rowsFor<InterviewDueRow>(hub, INTERVIEWS_DUE.table, moment),
  hydrate: asFound<readonly RowVersion<InterviewDueRow>[]>,
  rules: (rows, { sight }) => sight.keepRows(rows),
  present: (rows, _args, { moment, sight }) =>
    presentInterviewsDue(rows, moment.at)
      .map((due) => interviewDueOf(due, moment.at))
      .map((due) => (sight.hiddenParts.has('noInterviewReason') ? { ...due, reason: null } : due)),
  names: (rows) => rows.map(({ childId }) => childId),
});
