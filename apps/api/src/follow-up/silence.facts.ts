import { londonDateOf, startOfLondonDay, type LondonDate, type RowVersion } from '@hub/kernel';
import { childHeardSince, silenceRulesOn } from '@hub/panels';
import {
  presentSheetRow,
  RECORDS,
  TRACKING_SHEET,
  type PresentedSheetRow,
  type RecordVersion,
  type SheetRow,
} from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';
import { dateInWords } from '../edge/words.js';

/** A child at risk of whom nothing was heard for too long. */
export interface QuietChild {
  readonly line: PresentedSheetRow;
  /** The day of the last news. */
  readonly since: LondonDate;
  /** The last news, as a sentence. */
  readonly last: string;
  /** After how many days silence of such a child is told. */
  readonly days: number;
}

const NEWS: Readonly<Partial<Record<RecordVersion['kind'], string>>> = {
  child: 'the child’s own record',
  status: 'a status',
  keyWorker: 'a key worker',
  report: 'a police report',
  return: 'a return',
  interview: 'a return interview',
  duty: 'whether an interview is required',
  assessment: 'an assessment',
  plan: 'a safety plan',
  referral: 'a referral to a panel',
  review: 'a panel review',
  challenge: 'a challenge',
  action: 'an action',
};

const newsInWords = ({ kind, knownAt }: RecordVersion): string =>
  `${NEWS[kind] ?? 'a record'}, on ${dateInWords(londonDateOf(knownAt))}`;

/** As many children as are looked up in one go. */
const AT_ONCE = 500;

const latestRecords = async (
  hub: Hub,
  childIds: readonly string[],
  { position }: Moment,
): Promise<ReadonlyMap<string, RecordVersion>> => {
  const latest = new Map<string, RecordVersion>();
  for (let from = 0; from < childIds.length; from += AT_ONCE) {
    const some = childIds.slice(from, from + AT_ONCE);
    const rows: readonly RowVersion<RecordVersion>[] = await hub.views.rowsAt<RecordVersion>(RECORDS.table, position, {
      where: { child: some },
    });
    for (const { row } of rows) {
      const before = latest.get(row.child);
      if (before === undefined || before.position < row.position) latest.set(row.child, row);
    }
  }
  return latest;
};

/** When what the sheet says of a child last changed, whatever record it came from. */
const changedOn = async (hub: Hub, position: number): Promise<LondonDate | undefined> => {
  const [event] = await hub.log.readAll(position - 1, 1);
  return event && londonDateOf(event.recordedAt);
};

/**
 * Children at risk who went quiet by the rules of silence: no record about them was made or changed, and what the sheet
 * says of them stayed the same. Nothing is taken away here that a reader may not know.
 */
export const quietChildren = async (hub: Hub, moment: Moment): Promise<readonly QuietChild[]> => {
  const today = londonDateOf(moment.at);
  const rules = silenceRulesOn(today);
  const positions = new Map<LondonDate, number>();
  const candidates: { readonly line: PresentedSheetRow; readonly from: LondonDate; readonly changed: number }[] = [];
  for (const { row, knownFrom } of await rowsFor<SheetRow>(hub, TRACKING_SHEET.table, moment)) {
    const line = presentSheetRow(row, moment.at);
    const from = line && childHeardSince(line.overall, today, rules);
    if (line === undefined || from === undefined) continue;
    let quiet = positions.get(from);
    if (quiet === undefined) {
      quiet = await hub.log.positionAt(startOfLondonDay(from));
      positions.set(from, quiet);
    }
    if (knownFrom <= quiet) candidates.push({ line, from, changed: knownFrom });
  }
  const latest = await latestRecords(
    hub,
    candidates.map(({ line }) => line.childId),
    moment,
  );
  const found: QuietChild[] = [];
  for (const { line, from, changed } of candidates) {
    const record = latest.get(line.childId);
    const recorded = record && record.position >= changed ? londonDateOf(record.knownAt) : undefined;
    const since = recorded ?? (await changedOn(hub, changed));
    if (since === undefined || since >= from) continue;
    const days = rules.childDays[line.overall ?? 'none'] ?? 0;
    const last =
      record && recorded
        ? `The last news was ${newsInWords(record)}.`
        : `What the sheet says last changed on ${dateInWords(since)}.`;
    found.push({ line, since, last, days });
  }
  return found.sort((a, b) =>
    a.since === b.since ? (a.line.childId < b.line.childId ? -1 : 1) : a.since < b.since ? -1 : 1,
  );
};
