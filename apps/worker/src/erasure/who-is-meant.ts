import { matchKey } from '@hub/children';
import { NOW, type ViewReader } from '@hub/kernel';
import { caseAt, MATCH_QUEUE, RECORDS, type QueueRow, type RecordVersion } from '@hub/views';

/** Everybody's name for one person: the ids and reports that are theirs, and how they were written. */
export interface Person {
  readonly childIds: readonly string[];
  readonly reportRefs: readonly string[];
  readonly written: readonly { readonly surname: string; readonly forename: string; readonly dob: string }[];
}

/** An erasure that cannot be carried out yet, and what must be done first. */
export class ErasureWaits extends Error {
  override readonly name = 'ErasureWaits';
}

interface Written {
  readonly surname?: string;
  readonly forename?: string;
  readonly dob?: string;
}

const writtenIn = ({ surname, forename, dob }: Written): Person['written'] =>
  surname === undefined || forename === undefined || dob === undefined ? [] : [{ surname, forename, dob }];

/** Keys under which what is personal of somebody is sealed. */
export const subjectsOf = ({ childIds, reportRefs }: Pick<Person, 'childIds' | 'reportRefs'>): readonly string[] => [
  ...childIds.map((id) => `child:${id}`),
  ...reportRefs.map((ref) => `report:${ref}`),
];

/**
 * Who an erasure is about: every id that leads to the child, every police report that is found to be about the child, and
 * every withdrawn report with the same name and date of birth. Throws `ErasureWaits` while a report waits in the match
 * queue that may be about the child: whose it is must be settled first.
 */
export const whoIsMeant = async (views: ViewReader, authority: string, childId: string): Promise<Person> => {
  const { case: found } = await caseAt(views, authority, childId, NOW);
  const childIds = found?.ids ?? [childId];
  const queued = await views.rowsAt<QueueRow>(MATCH_QUEUE.table, NOW);
  const open = queued.find(({ row }) => row.candidates.some((candidate) => childIds.includes(candidate)));
  if (open) {
    throw new ErasureWaits(
      `Report ${open.key} waits for a match and may be about child ${childId}. Settle the match, then the erasure goes on.`,
    );
  }
  const rows = await views.rowsAt<RecordVersion>(RECORDS.table, NOW, { where: { child: [...childIds] } });
  const reports = await views.rowsAt<RecordVersion>(RECORDS.table, NOW, { where: { kind: ['report'] } });
  const matched = new Set((found?.episodes ?? []).flatMap(({ reports: all }) => all.map(({ reportRef }) => reportRef)));
  for (const { row } of rows) if (row.kind === 'match' && !row.withdrawn) matched.add(row.report);
  const written = [
    ...rows.flatMap(({ row }) => writtenIn(row.content)),
    ...reports.flatMap(({ row }) => (matched.has(row.report) ? writtenIn(row.content) : [])),
  ];
  const names = new Set(written.map(matchKey));
  for (const { row } of reports) {
    if (row.withdrawn && row.child === '' && writtenIn(row.content).some((who) => names.has(matchKey(who)))) {
      matched.add(row.report);
    }
  }
  for (const { row } of rows) if (row.kind === 'report') matched.add(row.report);
  return { childIds, reportRefs: [...matched].sort(), written };
};
