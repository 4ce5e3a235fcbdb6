import { rowsOf, type Row } from './csv.js';
import { readDay, readMoment, type Habits, type Moment } from './london.js';

/*
 * What the intake formats say of the feeds behind the figures: `*` required; a date, a time, or one of some codes. Columns that
 * no figure depends on are not looked at.
 */
export const FEEDS: Readonly<Record<string, { readonly key: string; readonly columns: string }>> = {
  children: { key: 'child_id', columns: 'child_id* surname* forename* dob*:date sex*:1|2|9 responsible_la*' },
  child_aliases: { key: 'old_child_id', columns: 'old_child_id* child_id* merged_at*:time' },
  match_decisions: { key: 'report_ref', columns: 'report_ref* child_id* decided_by* decided_at*:time' },
  statuses: {
    key: 'child_id status start',
    columns: 'child_id* status*:EARLY_HELP|CIN|CPP|CLA|CARE_LEAVER start*:date end:date',
  },
  keyworkers: { key: 'child_id start', columns: 'child_id* worker* start*:date end:date' },
  police_missing_reports: {
    key: 'report_ref',
    columns:
      'report_ref* child_id surname* forename* dob*:date sex:1|2|9 category*:missing|absent ' +
      'missing_from_type:home|foster|childrens_home|semi_independent|hospital|school|other ' +
      'last_seen_at*:time reported_at*:time la_notified_at:time',
  },
  police_found_reports: { key: 'report_ref', columns: 'report_ref* found_at*:time la_notified_at:time' },
  return_interviews: {
    key: 'interview_id',
    columns:
      'interview_id* child_id* report_refs* ' +
      'provider_type*:commissioned_independent|la_team|social_worker|youth_worker|other independent:Y|N offered_at:time ' +
      'response:accepted|declined_by_child|declined_by_parent|no_response|not_offered completed_at:time',
  },
  risk_assessments: {
    key: 'assessment_id',
    columns:
      'assessment_id* child_id* strand*:cse|missing|trafficking|gangs tool* assessed_at*:time rag*:red|amber|green|none ' +
      'override_rag:red|amber|green|none override_reason agency* multi_agency*:Y|N gang_link:at_risk|affiliated',
  },
  safety_plans: { key: 'plan_id', columns: 'plan_id* child_id* agreed_at*:date ended_at:date' },
  panel_referrals: {
    key: 'referral_id',
    columns:
      'referral_id* panel*:MAP|MASE|MACE|MEGA child_id* referred_at*:date referrer_agency* ' +
      'outcome:accepted|not_accepted|step_down_early_help|s47|nrm|deferred|transferred',
  },
  panel_reviews: {
    key: 'panel meeting_date child_id',
    columns:
      'panel*:MAP|MASE|MACE|MEGA meeting_date*:date child_id* decision*:continue|escalate|step_down|close strands ' +
      'rag_after:red|amber|green|none',
  },
  panel_meetings: { key: 'panel meeting_date', columns: 'panel*:MAP|MASE|MACE|MEGA meeting_date*:date held:Y|N' },
  panel_challenges: {
    key: 'challenge_id',
    columns:
      'challenge_id* panel*:MAP|MASE|MACE|MEGA meeting_date*:date child_id by_agency* to_agency* matter* answered_at:date',
  },
  panel_actions: {
    key: 'action_id',
    columns:
      'action_id* panel*:MAP|MASE|MACE|MEGA meeting_date*:date child_id owner_agency* action* due*:date completed_at:date ' +
      'cancelled_at:date',
  },
  disruptions: {
    key: 'disruption_id status status_at',
    columns:
      'disruption_id* tool*:CAWN|SHPO|SOPO|SRO|RSHO|STPO|STRO|GANG_INJUNCTION|CIVIL_INJUNCTION|CBO|CLOSURE_ORDER|' +
      'HOTEL_NOTICE|LICENCE_REVIEW|DISPERSAL|PROSECUTION|VISIT|OTHER subject_type*:person|place|group subject_id* ' +
      'status*:considered|applied|interim|granted|refused|withdrawn|served|varied|breached|discharged|expired|charged|' +
      'convicted|acquitted status_at*:date expires:date',
  },
};

/** Pairs of columns of which the second may not lie before the first; of some, in rows of these statuses only. */
const ORDERED: readonly (readonly [string, string, statuses?: readonly string[]])[] = [
  ['last_seen_at', 'reported_at'],
  ['start', 'end'],
  ['agreed_at', 'ended_at'],
  ['status_at', 'expires', ['interim', 'granted', 'served', 'varied']],
];

const WITH_END: Readonly<Record<string, string>> = {
  statuses: 'end',
  keyworkers: 'end',
  safety_plans: 'ended_at',
  disruptions: 'expires',
};

/** What a delivery declares of itself. */
export interface Declared extends Habits {
  readonly inclusiveEnd?: readonly string[];
  readonly responsibleLa?: string;
}

/** One delivery: its files by feed, and when it was taken in. */
export interface Delivery {
  readonly files: Readonly<Record<string, string>>;
  readonly declared: Declared;
  readonly takenAt: Moment;
  /** Its rows say themselves when they were known, in a column `recorded_at`. */
  readonly historical: boolean;
}

/** One version of a record: days and moments in its cells are numbers as text. */
interface Version {
  readonly feed: string;
  readonly key: string;
  readonly knownAt: Moment;
  readonly row: Row;
}

const read = (kind: string | undefined, cell: string, habits: Habits): string | undefined => {
  if (kind === 'date') return readDay(cell, habits)?.toString();
  if (kind === 'time') return readMoment(cell, habits)?.toString();
  return kind === undefined || kind.split('|').includes(cell) ? cell : undefined;
};

/** The row with its cells read; undefined when it is a bad row. */
const taken = (feed: string, row: Row, declared: Declared): Row | undefined => {
  const { key, columns } = FEEDS[feed] ?? { key: '', columns: '' };
  const withdrawn = row.withdrawn === 'Y';
  const result: Record<string, string> = { withdrawn: withdrawn ? 'Y' : '' };
  for (const column of columns.split(' ')) {
    const [, name = '', required, kind] = /^(\w+)(\*)?(?::(.+))?$/.exec(column) ?? [];
    if (withdrawn && !key.split(' ').includes(name)) continue;
    let cell = row[name] ?? '';
    if (cell === '' && name === 'responsible_la') cell = declared.responsibleLa ?? '';
    if (cell === '' && required) return undefined;
    const value = cell === '' ? '' : read(kind, cell, declared);
    if (value === undefined) return undefined;
    result[name] = value;
  }
  if (result.override_rag && !result.override_reason) return undefined;
  if (feed === 'child_aliases' && result.old_child_id === result.child_id) return undefined;
  const upsideDown = ORDERED.some(
    ([a, b, statuses]) =>
      result[a] &&
      result[b] &&
      Number(result[b]) < Number(result[a]) &&
      (statuses?.includes(result.status ?? '') ?? true),
  );
  if (upsideDown) return undefined;
  const end = WITH_END[feed];
  if (end && result[end] && declared.inclusiveEnd?.includes(feed)) result[end] = String(Number(result[end]) + 1);
  return result;
};

const versionsOf = ({ files, declared, takenAt, historical }: Delivery): Version[] =>
  Object.entries(files).flatMap(([feed, text]) =>
    rowsOf(text).flatMap((cells) => {
      const row = taken(feed, cells, declared);
      const written = historical ? (cells.recorded_at ?? '') : '';
      const knownAt = written === '' ? takenAt : readMoment(written, declared);
      if (!row || knownAt === undefined) return [];
      const key = FEEDS[feed]?.key.split(' ').map((column) => row[column]);
      return [{ feed, key: JSON.stringify(key), knownAt, row }];
    }),
  );

/** How many rows of a delivery are bad. */
export const badRowsOf = (delivery: Delivery): number =>
  Object.values(delivery.files).reduce((all, text) => all + rowsOf(text).length, 0) - versionsOf(delivery).length;

/** The rows of a feed that hold. */
export type Records = (feed: string) => readonly Row[];

/** What was known at a moment: of each record the version that was known last, unless it takes the record back. */
export const recordsAt = (deliveries: readonly Delivery[], knownAt: Moment): Records => {
  const holding = new Map<string, Map<string, Version>>();
  for (const version of deliveries.flatMap(versionsOf)) {
    if (version.knownAt > knownAt) continue;
    const feed = holding.get(version.feed) ?? new Map<string, Version>();
    holding.set(version.feed, feed);
    if (version.knownAt >= (feed.get(version.key)?.knownAt ?? -Infinity)) feed.set(version.key, version);
  }
  return (feed) =>
    [...(holding.get(feed)?.values() ?? [])].map(({ row }) => row).filter(({ withdrawn }) => withdrawn !== 'Y');
};

/** A day or moment of a cell that was read; undefined when the cell is empty. */
export const at = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);

/** The codes of a list in a cell. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
