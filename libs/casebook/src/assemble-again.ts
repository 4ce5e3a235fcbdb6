import { episodesOf } from '@hub/missing';
import {
  Findings,
  byKey,
  caseInterview,
  heldOf,
  inOrder,
  judgeReport,
  withInterviews,
  type RowSource,
} from './assemble.js';
import type { AssembledCase, CaseInterview, ChildCase, Held } from './child-case.js';
import type { RecordKind, RecordRow } from './record-row.js';
import type { Owner, Registry } from './registry.js';

/** The list of a case in which records of a kind stand: kinds that say nothing about who is who or about absences. */
const LIST_OF = {
  status: 'statuses',
  keyWorker: 'keyWorkers',
  assessment: 'assessments',
  plan: 'plans',
  referral: 'referrals',
  review: 'reviews',
  challenge: 'challenges',
  action: 'actions',
  placement: 'placements',
  authorisation: 'authorisations',
} as const satisfies Partial<Record<RecordKind, keyof ChildCase>>;

const isListed = (kind: RecordKind): kind is keyof typeof LIST_OF => kind in LIST_OF;

/** A list in the order of keys, with an entry put in, replaced, or taken out when there is none. */
const replaced = <Entry extends { readonly key: string }>(
  list: readonly Entry[],
  key: string,
  entry: Entry | undefined,
): Entry[] => {
  const others = list.filter((one) => one.key !== key);
  if (!entry) return others;
  const at = others.findIndex((other) => byKey(other, entry) > 0);
  others.splice(at === -1 ? others.length : at, 0, entry);
  return others;
};

const withListed = (
  childCase: ChildCase,
  row: RecordRow & { kind: keyof typeof LIST_OF },
  stands: boolean,
): ChildCase => {
  const name = LIST_OF[row.kind];
  const entry = stands ? heldOf<object>(row) : undefined;
  const list = replaced<Held<object>>(childCase[name], row.key, entry);
  const changed = { ...childCase, [name]: list };
  if (name !== 'assessments' && name !== 'reviews') return changed;
  return { ...changed, strandFacts: { ...childCase.strandFacts, [name]: list.map(({ content }) => content) } };
};

/** What is at hand while a case is put together again. */
interface Again {
  readonly childCase: ChildCase;
  readonly registry: Registry;
  readonly source: RowSource;
  readonly findings: Findings;
  /** Keys of the records that are judged again: their findings are found again too. */
  readonly judged: Set<string>;
}

const judgeInterview = ({ childCase, registry, findings, judged }: Again, row: RecordRow): CaseInterview => {
  judged.add(row.key);
  return caseInterview(row, childCase.id, registry, findings);
};

const interviewsAfter = (again: Again, ref: string): readonly CaseInterview[] =>
  again.childCase.interviews.map((interview) => {
    if (!interview.content.reportRefs.includes(ref)) return interview;
    for (const row of again.source.ofChild(interview.content.childId)) {
      if (row.key === interview.key) return judgeInterview(again, row);
    }
    return interview;
  });

const withAbsences = (
  { childCase }: Again,
  reports: readonly ChildCase['episodes'][number]['reports'][number][],
  interviews: readonly CaseInterview[],
): ChildCase => {
  const episodes = withInterviews(episodesOf(reports), interviews);
  return {
    ...childCase,
    episodes,
    interviews,
    strandFacts: { ...childCase.strandFacts, episodes: episodes.filter((episode) => episode.missing) },
  };
};

const withReport = (again: Again, ref: string): ChildCase => {
  const { childCase, registry, source, findings, judged } = again;
  const reports = childCase.episodes.flatMap((episode) => episode.reports).filter((one) => one.reportRef !== ref);
  for (const { key } of source.ofReport(ref)) judged.add(key);
  if (registry.reportOwner(ref) === `c:${childCase.id}`) {
    const report = judgeReport(ref, registry, source, findings);
    if (report) reports.push(report);
  }
  return withAbsences(again, reports, interviewsAfter(again, ref));
};

const withInterview = (again: Again, row: RecordRow, stands: boolean): ChildCase => {
  const { childCase, judged } = again;
  judged.add(row.key);
  const interview = stands ? judgeInterview(again, row) : undefined;
  const reports = childCase.episodes.flatMap((episode) => episode.reports);
  return withAbsences(again, reports, replaced(childCase.interviews, row.key, interview));
};

/** Whether a version of a record touches this case alone, a queue of its own report aside. */
const touchesOnly = (owner: Owner, touched: ReadonlySet<Owner>, row: RecordRow): boolean => {
  for (const other of touched) if (other !== owner && other !== `r:${row.report}`) return false;
  return true;
};

/**
 * A child's case after a version of a record, from the case before it: the same as if it were put together from all its
 * records, but only what the record bears on is worked out. The registry and the source hold the record already.
 * `undefined` when more may have changed, such as who is who: then the case must be put together from its records.
 */
export const assembleAgain = (
  { case: childCase, findings: before }: AssembledCase,
  row: RecordRow,
  touched: ReadonlySet<Owner>,
  registry: Registry,
  source: RowSource,
): AssembledCase | undefined => {
  if (!childCase) return undefined;
  const owner: Owner = `c:${childCase.id}`;
  if (row.kind === 'child' || row.kind === 'merge' || row.kind === 'death' || !touchesOnly(owner, touched, row))
    return undefined;
  const { kind } = row;
  const stands = !row.withdrawn && registry.canonical(row.child) === childCase.id;
  if (isListed(kind)) return { case: withListed(childCase, { ...row, kind }, stands), findings: before };

  const again: Again = { childCase, registry, source, findings: new Findings(owner), judged: new Set() };
  const after = kind === 'interview' ? withInterview(again, row, stands) : withReport(again, row.report);
  const kept = before.filter(({ key }) => !again.judged.has(key));
  return { case: after, findings: inOrder([...kept, ...again.findings.list]) };
};
