import { londonDateOf, NOW, type LondonDate } from '@hub/kernel';
import { scheduleOn } from '@hub/records';
import { holds, retention, type HoldRow, type RetentionRow } from '@hub/views';
import type { RetentionLine as KeptLine } from '@hub/worker';
import type {
  HoldMatter,
  LegalHold,
  QueryLegalHoldsArgs,
  QueryRetentionPreviewArgs,
  RetentionLine,
  RetentionPage,
  RetentionState,
} from '../generated/graphql.js';
import { asFound, read, type ReadContext } from '../edge/reads.js';
import { isUnknownTo } from './on-record.js';

const MOST_LINES = 200;

const upper = <Name extends string>(name: string): Name => name.toUpperCase() as Name;

interface PreviewKnown {
  readonly schedule: string;
  readonly today: LondonDate;
  readonly until: LondonDate;
  readonly lines: readonly KeptLine[];
  readonly states: ReadonlyMap<string, RetentionRow>;
  readonly holds: readonly HoldRow[];
}

type PreviewArgs = Partial<QueryRetentionPreviewArgs>;

const findPreview = async ({ until }: PreviewArgs, { hub, moment }: ReadContext): Promise<PreviewKnown> => {
  const today = londonDateOf(moment.at);
  const schedule = scheduleOn(hub.schedules, today);
  const by = until ?? today;
  const lines = await hub.figures.retention({ position: hub.viewsPosition(), today, schedule, until: by });
  const states = await hub.views.rowsAt<RetentionRow>(retention.table, NOW);
  const standing = await hub.views.rowsAt<HoldRow>(holds.table, NOW, { where: { state: ['standing'] } });
  return {
    schedule: schedule.version,
    today,
    until: by,
    // A record that two people decided to keep comes up again when that time is over.
    lines: lines.filter(({ childId }) => (states.find(({ key }) => key === childId)?.row.keepUntil ?? '') <= by),
    states: new Map(states.map(({ key, row }) => [key, row])),
    holds: standing.map(({ row }) => row),
  };
};

const STATES: Readonly<Record<string, RetentionState>> = { proposed: 'PROPOSED', to_be_destroyed: 'TO_BE_DESTROYED' };

const lineOf = (line: KeptLine, { states, holds: standing }: PreviewKnown, person: string): RetentionLine => {
  const { childId, childIds, surname, forename, dob, rule, why, source, dueOn, due } = line;
  const row = states.get(childId);
  const proposed = row?.state === 'proposed' ? row : undefined;
  return {
    childId,
    surname,
    forename,
    dob,
    rule,
    why,
    source,
    dueOn,
    due,
    holds: standing.filter((hold) => hold.childId === '' || childIds.includes(hold.childId)).length,
    state: STATES[row?.state ?? ''] ?? 'OPEN',
    decision: proposed?.decision === undefined ? null : upper(proposed.decision),
    keepUntil: proposed?.keepUntil ?? null,
    reason: proposed?.reason ?? null,
    proposedBy: proposed?.proposedBy ?? null,
    mine: proposed?.proposedBy === person,
  };
};

/** Which records fall due, why, and what stands in the way. */
export const retentionPreview = read({
  subject: 'records',
  purpose: 'governance',
  find: findPreview,
  hydrate: asFound<PreviewKnown>,
  rules: (known, context) => ({
    ...known,
    lines: known.lines.filter(({ childId }) => !isUnknownTo(context, childId)),
  }),
  present: (known, { first, skip }, { user }): RetentionPage => {
    const from = Math.max(0, skip ?? 0);
    const shown = known.lines.slice(from, from + Math.min(first ?? 50, MOST_LINES));
    return {
      schedule: known.schedule,
      today: known.today,
      until: known.until,
      total: known.lines.length,
      lines: shown.map((line) => lineOf(line, known, user.person)),
    };
  },
  names: ({ lines }) => lines.map(({ childId }) => childId),
});

const holdOf = (row: HoldRow, today: LondonDate): LegalHold => ({
  id: row.holdId,
  childId: row.childId === '' ? null : row.childId,
  matter: upper<HoldMatter>(row.matter),
  reason: row.reason ?? '',
  reviewOn: row.reviewOn,
  overdue: row.state === 'standing' && row.reviewOn < today,
  placedBy: row.placedBy,
  placedAt: row.placedAt,
  liftedAt: row.liftedAt ?? null,
  whyLifted: row.whyLifted ?? null,
});

/** Which legal holds stand, those to be looked at first before the others. */
export const legalHolds = read({
  subject: 'records',
  purpose: 'governance',
  find: ({ lifted }: Partial<QueryLegalHoldsArgs>, { hub }) =>
    hub.views.rowsAt<HoldRow>(holds.table, NOW, { where: { state: [lifted === true ? 'lifted' : 'standing'] } }),
  hydrate: (rows): readonly HoldRow[] => rows.map(({ row }) => row),
  rules: (rows, context) => rows.filter(({ childId }) => childId === '' || !isUnknownTo(context, childId)),
  present: (rows: readonly HoldRow[], _args, { moment }) =>
    [...rows].sort((a, b) => a.reviewOn.localeCompare(b.reviewOn)).map((row) => holdOf(row, londonDateOf(moment.at))),
  names: (found) => found.flatMap(({ childId }) => childId ?? []),
});
