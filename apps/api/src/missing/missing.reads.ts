import type { RowVersion } from '@hub/kernel';
import { MISSING_NOW, presentMissingNow, type MissingRow, type PresentedMissingRow } from '@hub/views';
import { asFound, read } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import type { MissingNow, QueryMissingNowArgs } from '../generated/graphql.js';
import { ragOf } from '../sheet/sheet.present.js';

const missingNowOf = (row: PresentedMissingRow): MissingNow => ({
  childId: row.childId,
  surname: row.surname,
  forename: row.forename,
  age: row.age,
  own: row.own,
  responsibleLa: row.responsibleLa,
  badges: [...row.statuses],
  overall: ragOf(row.overall),
  episodeId: row.episodeId,
  since: row.since,
  hours: row.hours,
  reportedAt: row.reportedAt,
  riskGrade: row.riskGrade ?? null,
  missingFromType: row.missingFromType ?? null,
  laNotifiedAt: row.notifiedAt ?? null,
  toldLateHours: row.toldLateHours ?? null,
  toldSameDay: row.toldSameDay ?? null,
  episodes90: row.episodes90,
  keyWorker: row.keyWorker?.name ?? null,
  reports: row.reportRefs.length,
});

/** Children missing at the moment. Those whom police call absent are no missing children and are left out. */
export const missingNow = read({
  subject: 'missing-now',
  purpose: 'safeguarding',
  find: (_args: Partial<QueryMissingNowArgs>, { hub, moment }) => rowsFor<MissingRow>(hub, MISSING_NOW.table, moment),
  hydrate: asFound<readonly RowVersion<MissingRow>[]>,
  rules: (rows, { sight }) => sight.keepRows(rows),
  present: (rows, _args, { moment }) =>
    presentMissingNow(rows, moment.at)
      .filter(({ missing, age }) => missing && age < 18)
      .map(missingNowOf),
  names: (rows) => rows.map(({ childId }) => childId),
});
