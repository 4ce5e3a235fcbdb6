import type { Writable } from '@hub/kernel';
import { episodesAfter, type Episode } from '@hub/missing';
import { Findings, byKey, caseInterview, heldOf, inOrder, judgeReport, type RowSource } from './assemble.js';
import type { AssembledCase, CaseEpisode, CaseInterview, CaseReport, ChildCase, Held } from './child-case.js';
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
  const changed = { ...childCase } as Writable<ChildCase>;
  changed[name] = list as never;
  if (name !== 'assessments' && name !== 'reviews') return changed;
  changed.strandFacts = { ...childCase.strandFacts, [name]: list.map(({ content }) => content) };
  return changed;
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

/** The same interview judged again: the very same when it covers what it covered. */
const judgedAgain = (again: Again, interview: CaseInterview): CaseInterview => {
  for (const row of again.source.ofChild(interview.content.childId)) {
    if (row.key !== interview.key) continue;
    const judged = judgeInterview(again, row);
    return areSame(judged.covers, interview.covers) ? interview : judged;
  }
  return interview;
};

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

const isSame = (known: CaseEpisode, episode: Episode<CaseReport>, interviews: readonly CaseInterview[]): boolean =>
  known.end === episode.end &&
  known.endNotRecordedAt === episode.endNotRecordedAt &&
  areSame(known.reports, episode.reports) &&
  areSame(known.interviews, interviews);

const hasOneOf = ({ reports }: Episode<CaseReport>, refs: ReadonlySet<string>): boolean =>
  reports.some(({ reportRef }) => refs.has(reportRef));

/**
 * The case with these episodes and interviews. Interviews are put with episodes that are new or have a report of which the
 * interviews changed; an episode that comes out as it was is the very same.
 */
const withAbsences = (
  { childCase }: Again,
  episodes: readonly (CaseEpisode | Episode<CaseReport>)[],
  interviews: readonly CaseInterview[],
  changed: ReadonlySet<string>,
): ChildCase => {
  const joined = episodes.map((episode): CaseEpisode => {
    if ('interviews' in episode && (changed.size === 0 || !hasOneOf(episode, changed))) return episode;
    const own = interviews.filter(({ covers }) => covers.some((ref) => hasReport(episode, ref)));
    const known = childCase.episodes.find(({ id }) => id === episode.id);
    return known && isSame(known, episode, own) ? known : Object.assign({}, episode, { interviews: own });
  });
  return {
    ...childCase,
    episodes: joined,
    interviews,
    strandFacts: { ...childCase.strandFacts, episodes: joined.filter((episode) => episode.missing) },
  };
};

const hasReport = ({ reports }: Episode<CaseReport>, ref: string): boolean =>
  reports.some(({ reportRef }) => reportRef === ref);

const withReport = (again: Again, ref: string): ChildCase => {
  const { childCase, registry, source, findings, judged } = again;
  for (const { key } of source.ofReport(ref)) judged.add(key);
  const ours = registry.reportOwner(ref) === `c:${childCase.id}`;
  const report = ours ? judgeReport(ref, registry, source, findings) : undefined;
  const changed = new Set<string>();
  const interviews = childCase.interviews.map((interview) => {
    if (!interview.content.reportRefs.includes(ref)) return interview;
    const after = judgedAgain(again, interview);
    if (after !== interview) for (const covered of [...interview.covers, ...after.covers]) changed.add(covered);
    return after;
  });
  const episodes = episodesAfter(childCase.episodes, ref, report);
  return withAbsences(again, episodes, changed.size === 0 ? childCase.interviews : interviews, changed);
};

const withInterview = (again: Again, row: RecordRow, stands: boolean): ChildCase => {
  const { childCase, judged } = again;
  judged.add(row.key);
  const interview = stands ? judgeInterview(again, row) : undefined;
  const before = childCase.interviews.find(({ key }) => key === row.key);
  const changed = new Set([...(before?.covers ?? []), ...(interview?.covers ?? [])]);
  return withAbsences(again, childCase.episodes, replaced(childCase.interviews, row.key, interview), changed);
};

/** Whether a version of a record touches this case alone, a queue of its own report aside. */
const touchesOnly = (owner: Owner, touched: ReadonlySet<Owner>, row: RecordRow): boolean => {
  for (const other of touched) if (other !== owner && other !== `r:${row.report}`) return false;
  return true;
};

/**
 * A child's case after a version of a record, from the case before it: the same as if it were put together from all its
 * records, but only what the record bears on is worked out. What it has no bearing on is the very same object. The registry and the source hold the record already.
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
  const found = again.findings.list;
  if (before.length === 0 && found.length === 0) return { case: after, findings: before };
  const kept = before.filter(({ key }) => !again.judged.has(key));
  return { case: after, findings: inOrder([...kept, ...found]) };
};
