import type { ChildDetails, DeathDetails, KeyWorkerDetails, StatusDetails } from '@hub/children';
import type { AssessmentDetails, SafetyPlanDetails } from '@hub/exploitation';
import type { InterviewDetails } from '@hub/interviews';
import { isErased, type Writable } from '@hub/kernel';
import { episodesOf, type Episode, type ReportDetails, type ReturnDetails } from '@hub/missing';
import type { ActionDetails, ChallengeDetails, ReferralDetails, ReviewDetails } from '@hub/panels';
import type { AuthorisationDetails, PlacementDetails } from '@hub/placements';
import type {
  AssembledCase,
  CaseEpisode,
  CaseInterview,
  CaseReport,
  ChildCase,
  Finding,
  FindingCode,
  Held,
} from './child-case.js';
import type { DutyContent, RecordKind, RecordRow } from './record-row.js';
import type { Owner, Registry } from './registry.js';

/** Where the rows of a case come from: a table, or memory. */
export interface RowSource {
  /** Rows that name this child id, of every kind. */
  ofChild(childId: string): Iterable<RecordRow>;
  /** The report, its return, its match decision and its duty. */
  ofReport(reportRef: string): Iterable<RecordRow>;
}

/** A row as what holds of its record. */
export const heldOf = <Content extends object>(row: RecordRow): Held<Content> => ({
  key: row.key,
  revision: row.revision,
  knownAt: row.knownAt,
  firstKnownAt: row.firstKnownAt,
  content: row.content as Content,
});

/** Orders by key, so that lists do not depend on the order of arrival. */
export const byKey = (a: { key: string }, b: { key: string }): number => compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Findings in an order that does not depend on the order of arrival. */
export const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => byKey(a, b) || compare(a.code, b.code) || compare(a.message, b.message));

/** What waits, conflicts or should be looked at in a case, gathered while it is put together. */
export class Findings {
  readonly #list: Finding[] = [];
  constructor(private readonly owner: Owner) {}
  get list(): Finding[] {
    return inOrder(this.#list);
  }
  add(kind: Finding['kind'], code: FindingCode, row: RecordRow, message: string): void {
    this.#list.push({
      kind,
      code,
      key: row.key,
      recordKind: row.kind,
      owner: this.owner,
      correlationId: row.correlationId,
      knownAt: row.knownAt,
      message,
    });
  }
}

interface ReportRows {
  report?: RecordRow;
  return?: RecordRow;
  match?: RecordRow;
  duty?: RecordRow;
}

const rowsOfReport = (reportRef: string, source: RowSource): ReportRows => {
  const found: ReportRows = {};
  for (const row of source.ofReport(reportRef)) {
    if (row.kind === 'report' || row.kind === 'return' || row.kind === 'match' || row.kind === 'duty') {
      found[row.kind] = row;
    }
  }
  return found;
};

/** The return of a report, when one stands: it counts, or lies before the last sighting. */
const returnOf = (rows: ReportRows, findings: Findings): Pick<CaseReport, 'return' | 'conflictingReturn'> => {
  if (!rows.return || rows.return.withdrawn || !rows.report) return {};
  const found = heldOf<ReturnDetails>(rows.return);
  if (found.content.foundAt >= (rows.report.content as ReportDetails).lastSeenAt) return { return: found };
  findings.add(
    'conflict',
    'found-before-last-seen',
    rows.return,
    `The return of report ${rows.return.report} lies before the child was last seen. Ask police which time is right.`,
  );
  return { conflictingReturn: found };
};

const judgeMatch = (rows: ReportRows, registry: Registry, findings: Findings): void => {
  const { match } = rows;
  if (!match || match.withdrawn) return;
  if (!rows.report) {
    findings.add('waiting', 'report-not-known', match, `The match decision waits for police report ${match.report}.`);
  } else if ((rows.report.content as ReportDetails).childId) {
    findings.add(
      'conflict',
      'decision-not-needed',
      match,
      `Report ${match.report} already names a child; the match decision is not used. Ask whoever decided it.`,
    );
  } else if (!registry.isKnown(registry.canonical(match.child))) {
    findings.add('waiting', 'child-not-known', match, `The match decision waits for child ${match.child}.`);
  }
};

const caseReport = (rows: ReportRows, registry: Registry, findings: Findings): CaseReport | undefined => {
  const { report } = rows;
  if (!report || report.withdrawn) return undefined;
  const state = registry.reportState(report.report);
  if (state.state === 'conflict') {
    findings.add(
      'conflict',
      'report-names-another-child',
      report,
      `Report ${report.report} gives child ${report.child}, who has neither that name nor that date of birth. Ask police which child is meant.`,
    );
  }
  if (state.state === 'waiting') {
    findings.add('waiting', 'child-not-known', report, `Report ${report.report} waits for child ${state.childId}.`);
  }
  if (state.state !== 'matched') return undefined;
  if (state.differs) {
    findings.add(
      'note',
      state.differs === 'name' ? 'name-differs' : 'dob-differs',
      report,
      `Report ${report.report} gives another ${state.differs === 'name' ? 'name' : 'date of birth'} than the child's record.`,
    );
  }
  const held = heldOf<ReportDetails>(report);
  const found = returnOf(rows, findings);
  const counted: Writable<CaseReport> = {
    reportRef: report.report,
    category: held.content.category,
    lastSeenAt: held.content.lastSeenAt,
    reportedAt: held.content.reportedAt,
    missingFromType: held.content.missingFromType,
    foundAt: found.return?.content.foundAt,
    held,
    matchedBy: state.by,
  };
  if (found.return) counted.return = found.return;
  if (found.conflictingReturn) counted.conflictingReturn = found.conflictingReturn;
  if (rows.duty) counted.duty = rows.duty.content as DutyContent;
  return counted;
};

/** An interview, with the references that count for this child. */
export const caseInterview = (row: RecordRow, child: string, registry: Registry, findings: Findings): CaseInterview => {
  const held = heldOf<InterviewDetails>(row);
  const covers: string[] = [];
  for (const ref of new Set(held.content.reportRefs)) {
    const state = registry.reportState(ref);
    if (state.state === 'unknown') {
      findings.add(
        'waiting',
        'report-not-known',
        row,
        `Interview ${held.content.interviewId} waits for police report ${ref}.`,
      );
    } else if (state.state === 'matched' && state.child !== child) {
      findings.add(
        'conflict',
        'interview-of-another-child',
        row,
        `Interview ${held.content.interviewId} names report ${ref}, which is about another child. It does not count for that report.`,
      );
    } else if (state.state === 'matched') {
      covers.push(ref);
    }
  }
  return Object.assign(held, { covers });
};

type Groups = ReadonlyMap<RecordKind, readonly RecordRow[]>;

const byKind = (rows: readonly RecordRow[]): Groups => {
  const groups = new Map<RecordKind, RecordRow[]>();
  for (const row of rows) {
    const group = groups.get(row.kind);
    if (group) group.push(row);
    else groups.set(row.kind, [row]);
  }
  return groups;
};

/** The one empty list: most lists of most children are, and each would take up room of its own. */
const NONE: readonly never[] = Object.freeze([]);

const collect = <Content extends object>(groups: Groups, kind: RecordKind): readonly Held<Content>[] =>
  groups
    .get(kind)
    ?.map((row) => heldOf<Content>(row))
    .sort(byKey) ?? NONE;

const unlessEmpty = <Entry>(list: readonly Entry[]): readonly Entry[] => (list.length === 0 ? NONE : list);

const WORDS: Partial<Record<RecordKind, string>> = {
  status: 'A status',
  death: 'A death',
  keyWorker: 'A key worker',
  interview: 'An interview',
  assessment: 'An assessment',
  plan: 'A safety plan',
  referral: 'A referral',
  review: 'A panel review',
  challenge: 'A challenge',
  action: 'A panel action',
  placement: 'A placement',
  authorisation: 'The agreement to a placement',
};

const judgeMerge = (row: RecordRow, registry: Registry, findings: Findings): void => {
  const { oldChildId, childId } = row.content as { oldChildId: string; childId: string };
  if (registry.inCircle(oldChildId)) {
    findings.add(
      'conflict',
      'merge-in-a-circle',
      row,
      `The merge of ${oldChildId} into ${childId} is part of a circle and is not used. Ask which id is to be kept.`,
    );
  } else if (registry.mergeWaits(oldChildId)) {
    findings.add('waiting', 'child-not-known', row, `The merge of ${oldChildId} waits for child ${childId}.`);
  }
};

/** Records of a child id of which no record of the child stands: they wait. */
const assembleUnknownChild = (childId: string, registry: Registry, source: RowSource): AssembledCase => {
  const findings = new Findings(`c:${childId}`);
  for (const row of source.ofChild(childId)) {
    if (row.withdrawn || row.kind === 'match') continue;
    if (row.kind === 'merge') judgeMerge(row, registry, findings);
    else if (row.kind === 'report') judgeReport(row.report, registry, source, findings);
    else if (row.kind !== 'child') {
      findings.add('waiting', 'child-not-known', row, `${WORDS[row.kind] ?? 'A record'} waits for child ${childId}.`);
    }
  }
  return { findings: findings.list };
};

/** The report as it counts for the child it is found to be about; `undefined` when it counts for none. */
export const judgeReport = (
  reportRef: string,
  registry: Registry,
  source: RowSource,
  findings: Findings,
): CaseReport | undefined => {
  const rows = rowsOfReport(reportRef, source);
  judgeMatch(rows, registry, findings);
  return caseReport(rows, registry, findings);
};

/** A report for which no child is known yet: it is queued for a person, or what refers to it waits for it. */
const assembleLooseReport = (reportRef: string, registry: Registry, source: RowSource): AssembledCase => {
  const findings = new Findings(`r:${reportRef}`);
  const rows = rowsOfReport(reportRef, source);
  judgeMatch(rows, registry, findings);
  const { report } = rows;
  if (!report) {
    if (rows.return && !rows.return.withdrawn) {
      findings.add('waiting', 'report-not-known', rows.return, `The return waits for police report ${reportRef}.`);
    }
    return { findings: findings.list };
  }
  const state = registry.reportState(reportRef);
  if (state.state !== 'queued') return { findings: findings.list };
  const none = state.candidates.length === 0;
  findings.add(
    'queued',
    none ? 'no-child-matches' : 'several-children-match',
    report,
    none
      ? `No child on record has the name and date of birth of report ${reportRef}. Match it, create the child, or leave it.`
      : `${state.candidates.length} children on record have the name and date of birth of report ${reportRef}. Choose which one it is about.`,
  );
  const { return: found } = returnOf(rows, findings);
  return {
    queued: {
      report: heldOf<ReportDetails>(report),
      candidates: state.candidates,
      ...(found ? { return: found } : {}),
    },
    findings: findings.list,
  };
};

/** Puts each interview, in the order of keys, with the episodes whose reports it covers. */
const withInterviews = (
  episodes: readonly Episode<CaseReport>[],
  interviews: readonly CaseInterview[],
): CaseEpisode[] => {
  const ofReport = new Map<string, CaseInterview[]>();
  const found = episodes.map((episode) => {
    const own: CaseInterview[] = [];
    for (const { reportRef } of episode.reports) ofReport.set(reportRef, own);
    return Object.assign(episode, { interviews: own });
  });
  for (const interview of interviews) {
    for (const list of new Set(interview.covers.map((ref) => ofReport.get(ref)))) list?.push(interview);
  }
  return found;
};

const assembleChild = (id: string, authority: string, registry: Registry, source: RowSource): AssembledCase => {
  const findings = new Findings(`c:${id}`);
  const ids = registry.members(id);
  const rows: RecordRow[] = [];
  const refs = new Set(registry.foundReports(id));
  let details: RecordRow | undefined;
  for (const memberId of ids) {
    for (const row of source.ofChild(memberId)) {
      if (row.kind === 'report') refs.add(row.report);
      if (row.withdrawn || row.kind === 'match') continue;
      if (row.kind === 'child' && memberId === id) details = row;
      if (row.kind === 'merge') judgeMerge(row, registry, findings);
      rows.push(row);
    }
  }
  const reports = [...refs].flatMap((ref) => judgeReport(ref, registry, source, findings) ?? []);
  if (!details) return { findings: findings.list };

  const groups = byKind(rows);
  const interviews =
    groups
      .get('interview')
      ?.map((row) => caseInterview(row, id, registry, findings))
      .sort(byKey) ?? NONE;
  const episodes = unlessEmpty(withInterviews(episodesOf(reports), interviews));
  const child = heldOf<ChildDetails>(details);
  const assessments = collect<AssessmentDetails>(groups, 'assessment');
  const reviews = collect<ReviewDetails>(groups, 'review');
  const [death] = collect<DeathDetails>(groups, 'death');
  const childCase: Writable<ChildCase> = {
    id,
    ids,
    child,
    own: child.content.responsibleLa === authority,
    statuses: collect<StatusDetails>(groups, 'status'),
    keyWorkers: collect<KeyWorkerDetails>(groups, 'keyWorker'),
    episodes,
    interviews,
    assessments,
    plans: collect<SafetyPlanDetails>(groups, 'plan'),
    referrals: collect<ReferralDetails>(groups, 'referral'),
    reviews,
    challenges: collect<ChallengeDetails>(groups, 'challenge'),
    actions: collect<ActionDetails>(groups, 'action'),
    placements: collect<PlacementDetails>(groups, 'placement'),
    authorisations: collect<AuthorisationDetails>(groups, 'authorisation'),
    strandFacts: {
      assessments: unlessEmpty(assessments.map((held) => held.content)),
      reviews: unlessEmpty(reviews.map((held) => held.content)),
      episodes: unlessEmpty(episodes.filter((episode) => episode.missing)),
    },
  };
  if (isErased(child.content)) childCase.erased = true;
  if (death) childCase.death = death;
  return { case: childCase, findings: findings.list };
};

/**
 * Joins everything known of one case: a child's, an unknown child id's, or that of a report without a child. Empty for an
 * owner that no record has any more, because its id now leads to another child or its report was found to be about one.
 */
export const assembleCase = (owner: Owner, authority: string, registry: Registry, source: RowSource): AssembledCase => {
  const id = owner.slice(2);
  if (owner.startsWith('r:')) {
    return registry.reportOwner(id) === owner ? assembleLooseReport(id, registry, source) : { findings: [] };
  }
  if (registry.canonical(id) !== id) return { findings: [] };
  return registry.isKnown(id)
    ? assembleChild(id, authority, registry, source)
    : assembleUnknownChild(id, registry, source);
};
