import type { MergeDetails } from '@hub/children';
import { ageOn, londonDateOf, NOW, type RowVersion } from '@hub/kernel';
import type { NextReview } from '@hub/panels';
import {
  caseAt,
  caseOfReportAt,
  CHILDREN,
  FINDINGS,
  MATCH_QUEUE,
  matchCandidates,
  presentHeader,
  RECORDS,
  timelineAt,
  TRACKING_SHEET,
  type CaseFound,
  type ChildRow,
  type DisputeRow,
  type FindingRow,
  type QueueRow,
  type RecordVersion,
  type SheetRow,
  type TimelineEntry,
  type WaitingLink,
} from '@hub/views';
import { asFound, read, type ReadContext } from '../edge/reads.js';
import { rowsFor, storedRowsFor } from '../edge/live-rows.js';
import { linesAt } from '../sheet/sheet.lines.js';
import { momentInWords } from '../edge/words.js';
import type {
  ChildHit,
  ChildResult,
  Merge,
  QueryChildArgs,
  QueryFindingsArgs,
  QueryMatchQueueArgs,
  QueryMergesArgs,
  QuerySearchChildrenArgs,
  QueuedReport,
  Sealed,
  Withheld,
} from '../generated/graphql.js';
import { dobIn } from '../edge/typed.js';
import { disputedOf, disputesAt } from '../records/disputed.js';
import { glassNamed } from '../sharing/sharing.reads.js';
import { alikeAmong } from './alike.js';
import { cutChild } from './child.cut.js';
import { childPage } from './child.present.js';
import { namingRecords, openWaiting, waitingFinding, type NamingRecords } from '../intelligence/waiting-links.js';
import { findingOf } from './findings.present.js';
import { nextReviewsAt, nextReviewsShown } from '../panels/next-reviews.js';
import { bestFirst, closedHit, fits, isExactly, isWholly, namedIn, openHit, wordsOf } from './search.js';

interface ChildKnown {
  readonly found: CaseFound;
  readonly timeline: readonly TimelineEntry[];
  readonly disputed: readonly DisputeRow[];
  readonly nextReviews: readonly NextReview[];
}

/** Everything known of one child. What is hidden from the user is looked for as an id that nobody has. */
export const child = read({
  subject: 'child',
  purpose: 'safeguarding',
  find: ({ id }: QueryChildArgs, { hub, moment, sight }) =>
    caseAt(hub.views, hub.settings.authority, sight.opens(id) ? id : '', moment.position),
  hydrate: async (found: CaseFound, _args, { hub, moment }): Promise<ChildKnown> => ({
    found,
    timeline: found.case ? await timelineAt(hub.views, found.case, moment.position) : [],
    disputed: found.case ? await disputesAt(hub, found.case.ids, moment) : [],
    nextReviews: found.case ? ((await nextReviewsAt(hub, moment, found.case.ids)).get(found.case.id) ?? []) : [],
  }),
  rules: ({ found, ...known }, { sight }) => ({
    ...known,
    found: { ...found, findings: found.findings.filter(({ message }) => !sight.namesHidden(message)) },
  }),
  present: async ({ found, timeline, disputed, nextReviews }, { id }, { hub, moment, sight }): Promise<ChildResult> => {
    const { access, ...kept } = sight.of(id);
    if (access === 'withheld') return { __typename: 'Withheld', ...(kept as Omit<Withheld, '__typename'>) };
    if (access === 'sealed') return { __typename: 'Sealed', ...(kept as Omit<Sealed, '__typename'>) };
    if (found.case) {
      const whole = childPage({ ...found, case: found.case }, timeline, moment.at);
      const cut = cutChild({ ...whole, nextReviews: nextReviewsShown(nextReviews, moment) }, sight.hiddenParts);
      const page = { ...cut, disputed: disputedOf(disputed, sight.hiddenParts) };
      const { glass } = kept as { glass?: string };
      return glass === undefined ? page : { ...page, glass: await glassNamed(hub, glass) };
    }
    return {
      __typename: 'NotFound',
      message: moment.isNow
        ? `No child is on record under the id ${id}.`
        : `No child was on record under the id ${id} at ${momentInWords(moment.at)}.`,
    };
  },
  names: (answer) => (answer.__typename === 'Child' ? [answer.id] : []),
  asks: ({ id }) => id,
});

const MOST_HITS = 50;

interface SearchKnown {
  readonly rows: readonly RowVersion<ChildRow>[];
  /** As they are now, whatever moment is asked about: when a closed record was begun is a part of it. */
  readonly closed: readonly RowVersion<ChildRow>[];
  readonly atRisk: ReadonlySet<string>;
  /** Children of police references that fit the text. */
  readonly byReport: ReadonlySet<string>;
}

const atRiskAt = async ({ hub, moment }: ReadContext): Promise<ReadonlySet<string>> => {
  const rows = await storedRowsFor<SheetRow>(hub, TRACKING_SHEET.table, moment);
  return new Set(linesAt(rows, moment).map(({ standing }) => standing.childId));
};

/** Children by part of a name, an id, a date of birth or a police reference. */
export const searchChildren = read({
  subject: 'child',
  purpose: 'safeguarding',
  find: (_args: Partial<QuerySearchChildrenArgs> & Pick<QuerySearchChildrenArgs, 'text'>, { hub, moment }) =>
    rowsFor<ChildRow>(hub, CHILDREN.table, moment),
  hydrate: async (rows, { text }, context): Promise<SearchKnown> => {
    const { hub, moment } = context;
    const reference = text.trim();
    const byReport = new Set<string>();
    if (/\d/.test(reference)) {
      const found = await caseOfReportAt(hub.views, hub.settings.authority, reference, moment.position);
      if (found.case) byReport.add(found.case.id);
    }
    const now = { at: hub.now(), position: NOW, isNow: true };
    return {
      rows,
      closed: await rowsFor<ChildRow>(hub, CHILDREN.table, now),
      byReport,
      atRisk: await atRiskAt(context),
    };
  },
  rules: ({ rows, closed, atRisk, byReport }, { sight }) => ({
    rows: rows.filter(({ row }) => sight.opens(row.childId)),
    closed: closed.filter(({ row }) => ['withheld', 'sealed'].includes(sight.of(row.childId).access)),
    atRisk: new Set([...atRisk].filter((childId) => sight.opens(childId))),
    byReport,
  }),
  present: ({ rows, closed, atRisk, byReport }, { text, first }, { hub, user, moment, sight }): ChildHit[] => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    const today = londonDateOf(moment.at);
    const asked = { words, dob: dobIn(text), reference: text.trim(), byReport };
    const { scope } = hub.settings.roles[user.role];
    const open = rows
      .filter(({ row }) => fits(row, asked, sight.hiddenParts.has('dob')))
      .map(({ row }) => openHit(row, atRisk.has(row.childId), today, sight.hiddenParts));
    const ofReport = sight.childOfReport(asked.reference);
    const exact = { ...asked, byReport: new Set(ofReport === undefined ? [] : [ofReport]) };
    const kept = closed.flatMap(({ row }): ChildHit[] => {
      const exactly = isExactly(row, exact);
      if (sight.of(row.childId).access === 'sealed') return exactly ? [closedHit(row, 'SEALED')] : [];
      const known = exactly || (scope === 'own-and-team' ? namedIn(row, asked) : isWholly(row, asked));
      return known ? [closedHit(row, 'WITHHELD')] : [];
    });
    return [...open, ...kept].sort(bestFirst).slice(0, Math.min(Math.max(1, first ?? 20), MOST_HITS));
  },
  // Who finds a record that is kept from them learns that it is there: that is a look at it too.
  names: (hits) => hits.map(({ id }) => id),
  searches: ({ text }) => text,
});

const PROBLEM_OF_MERGE = new Set(['merge-in-a-circle', 'child-not-known']);

/** Ids that were merged, and merges taken back. */
export const merges = read({
  subject: 'matches',
  purpose: 'operation',
  find: (_args: Partial<QueryMergesArgs>, { hub, moment }) =>
    hub.views.rowsAt<RecordVersion>(RECORDS.table, moment.position, { where: { kind: 'merge' } }),
  hydrate: async (rows: readonly RowVersion<RecordVersion>[], _args, { hub, moment }) => {
    const findings = await rowsFor<FindingRow>(hub, FINDINGS.table, moment);
    const problems = new Map(
      findings.filter(({ row }) => PROBLEM_OF_MERGE.has(row.code)).map(({ row }) => [row.key, row] as const),
    );
    return { rows, problems };
  },
  rules: ({ rows, problems }, { sight }) => ({
    rows: rows.filter(({ row }) => {
      const { oldChildId, childId = '' } = row.content as MergeDetails;
      return [oldChildId, childId].every((id) => id === '' || sight.opens(id));
    }),
    problems: new Map([...problems].filter(([, { message }]) => !sight.namesHidden(message))),
  }),
  present: ({ rows, problems }): Merge[] =>
    rows
      .map(({ row }) => {
        const content = row.content as MergeDetails;
        const problem = problems.get(row.key);
        return {
          key: row.key,
          revision: row.revision,
          oldChildId: content.oldChildId,
          childId: content.childId ?? '',
          mergedAt: content.mergedAt ?? row.knownAt,
          knownAt: row.knownAt,
          withdrawn: row.withdrawn,
          problem: problem ? `${problem.kind}: ${problem.message}` : null,
        };
      })
      .sort((a, b) => b.knownAt.localeCompare(a.knownAt) || (a.key < b.key ? -1 : 1)),
  names: (found) => found.flatMap(({ oldChildId, childId }) => [oldChildId, childId].filter((id) => id !== '')),
});

const FIELD_WORDS = { surname: 'surname', forename: 'forename', dob: 'date of birth', sex: 'sex' } as const;
const WHERE_WORDS = {
  report: 'not recorded in the report',
  record: 'not recorded for the child',
  both: 'recorded neither in the report nor for the child',
} as const;

/** Police reports that wait for a person to say which child they are about. */
export const matchQueue = read({
  subject: 'matches',
  purpose: 'operation',
  find: (_args: Partial<QueryMatchQueueArgs>, { hub, moment }) => rowsFor<QueueRow>(hub, MATCH_QUEUE.table, moment),
  hydrate: async (queue: readonly RowVersion<QueueRow>[], _args, { hub, moment }) => ({
    queue,
    children: queue.length === 0 ? [] : await rowsFor<ChildRow>(hub, CHILDREN.table, moment),
  }),
  rules: ({ queue, children }, { sight }) => ({
    queue: queue.map((version) => ({
      ...version,
      row: { ...version.row, candidates: version.row.candidates.filter((childId) => sight.opens(childId)) },
    })),
    children: sight.keepRows(children),
  }),
  present: ({ queue, children }, _args, { moment }): QueuedReport[] => {
    const today = londonDateOf(moment.at);
    const alike = alikeAmong(children);
    const byId = new Map(children.map(({ row }) => [row.childId, row]));
    return queue
      .map(({ row }) => ({
        reportRef: row.reportRef,
        revision: row.revision,
        surname: row.surname,
        forename: row.forename,
        dob: row.dob,
        sex: row.sex ?? null,
        category: row.category,
        lastSeenAt: row.lastSeenAt,
        reportedAt: row.reportedAt,
        foundAt: row.foundAt ?? null,
        missingFromType: row.missingFromType ?? null,
        circumstances: row.circumstances ?? null,
        knownAt: row.knownAt,
        reason:
          row.candidates.length === 0
            ? 'No child on record has this name and date of birth.'
            : `${row.candidates.length} children on record have this name and date of birth.`,
        candidates: matchCandidates(row, alike.of(row)).flatMap((candidate) => {
          const header = byId.get(candidate.childId);
          if (!header) return [];
          const { surname, forename, dob } = header;
          return [
            {
              childId: candidate.childId,
              surname,
              forename,
              dob,
              age: ageOn(dob, today),
              badges: [...presentHeader(header, today).statuses],
              agrees: candidate.agrees.map((field) => FIELD_WORDS[field]),
              differs: [
                ...candidate.similar.map((field) => `${FIELD_WORDS[field]} (similar)`),
                ...candidate.differs.map((field) => FIELD_WORDS[field]),
              ],
              notRecorded: candidate.notRecorded.map(({ field, on }) => `${FIELD_WORDS[field]}: ${WHERE_WORDS[on]}`),
              exact: candidate.exact,
            },
          ];
        }),
      }))
      .sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt) || (a.reportRef < b.reportRef ? -1 : 1));
  },
  names: (queue) => queue.flatMap(({ candidates }) => candidates.map(({ childId }) => childId)),
});

/** Records that wait for others, contradict each other, or should be looked at. */
interface FoundFindings {
  readonly rows: readonly RowVersion<FindingRow>[];
  readonly naming: NamingRecords;
  /** Links and incidents that name whom or what is not on record yet, once the rules have run. */
  readonly waiting: readonly WaitingLink[];
}

export const findings = read({
  subject: 'findings',
  purpose: 'operation',
  find: async (_args: Partial<QueryFindingsArgs>, context): Promise<FoundFindings> => ({
    rows: await rowsFor<FindingRow>(context.hub, FINDINGS.table, context.moment),
    naming: await namingRecords(context),
    waiting: [],
  }),
  hydrate: asFound<FoundFindings>,
  rules: ({ rows, naming }, { sight }) => ({
    rows: sight
      .keep(rows, ({ row }) => (row.owner.startsWith('c:') ? row.owner.slice(2) : undefined))
      .filter(({ row }) => !sight.namesHidden(row.message)),
    naming,
    waiting: openWaiting(naming, sight),
  }),
  present: ({ rows, waiting }, { kind }) =>
    [...rows.map(({ row }) => findingOf(row)), ...waiting.map(waitingFinding)]
      .filter((finding) => !kind || finding.kind === kind)
      .sort((a, b) => b.knownAt.localeCompare(a.knownAt) || (a.key < b.key ? -1 : 1)),
  names: (found) => found.flatMap(({ childId }) => childId ?? []),
});
