import { foldFullName, type ChildDetails, type MatchDetails, type MergeDetails } from '@hub/children';
import type { ReportDetails } from '@hub/missing';
import type { InterviewDetails } from '@hub/interviews';
import { Many } from './many.js';
import type { RecordKind, RecordRow } from './record-row.js';

/** Which child a police report is about, as far as is known. */
export type ReportState =
  | { readonly state: 'unknown' }
  | { readonly state: 'withdrawn' }
  | {
      readonly state: 'matched';
      readonly child: string;
      readonly by: 'id' | 'name' | 'decision';
      /** One of name and date of birth differs from the child's record: a data-quality note. */
      readonly differs?: 'name' | 'dob';
    }
  | { readonly state: 'queued'; readonly candidates: readonly string[] }
  | { readonly state: 'waiting'; readonly childId: string }
  | { readonly state: 'conflict'; readonly child: string };

interface Who {
  readonly name: string;
  readonly dob: string;
}

interface KnownReport {
  readonly who: Who;
  readonly childId: string;
  readonly withdrawn: boolean;
}

/** Whose case a record belongs to: `c:<child id>`, or `r:<report ref>` while no child is known for the report. */
export type Owner = `c:${string}` | `r:${string}`;

/** The kinds of record by which it is known who is who. */
export const IN_THE_REGISTRY: ReadonlySet<RecordKind> = new Set(['child', 'merge', 'match', 'report', 'interview']);

/**
 * Who is who: which ids are one child, and which child a report is about, as far as is known after the records put in.
 * The order in which they were put in changes nothing.
 */
export class Registry {
  readonly #children = new Map<string, Who>();
  readonly #merges = new Map<string, string>();
  readonly #mergedInto = new Many();
  readonly #matches = new Map<string, string>();
  readonly #matchedTo = new Many();
  readonly #reports = new Map<string, KnownReport>();
  readonly #givenTo = new Many();
  readonly #childrenByWho = new Many();
  readonly #namedReportsByWho = new Many();
  /** Interviews by the reports they name, and the child of each. */
  readonly #interviewed = new Many();
  readonly #childOfInterview = new Map<string, string>();

  /** Whether a record of this id stands. */
  isKnown(childId: string): boolean {
    return this.#children.has(childId);
  }

  /** The child an id leads to: the last known record along its merges. A merge that is part of a circle leads nowhere. */
  canonical(childId: string): string {
    if (!this.#merges.has(childId)) return childId;
    let found = childId;
    for (const id of this.#path(childId)) if (this.#children.has(id)) found = id;
    return found;
  }

  /** The ids along the merges of an id, as far as no circle is met. */
  *#path(childId: string): Generator<string> {
    let at = childId;
    for (let next = this.#merges.get(at); next !== undefined && !this.inCircle(at); next = this.#merges.get(at)) {
      yield next;
      at = next;
    }
  }

  /** Whether the merge of this old id is part of a circle. */
  inCircle(oldChildId: string): boolean {
    const seen = new Set<string>();
    for (let at = this.#merges.get(oldChildId); at !== undefined && !seen.has(at); at = this.#merges.get(at)) {
      if (at === oldChildId) return true;
      seen.add(at);
    }
    return false;
  }

  /** Whether a merge waits: nothing known lies where it leads. */
  mergeWaits(oldChildId: string): boolean {
    for (const id of this.#path(oldChildId)) if (this.#children.has(id)) return false;
    return true;
  }

  /** Every id that leads to this child, itself first, then the others in order. */
  members(canonical: string): string[] {
    if (!this.#mergedInto.has(canonical)) return [canonical];
    const seen = new Set([canonical]);
    for (const id of seen) for (const old of this.#mergedInto.of(id)) seen.add(old);
    seen.delete(canonical);
    return [canonical, ...[...seen].filter((id) => this.canonical(id) === canonical).sort()];
  }

  /** Every id that any chain of merges joins to this one, in either direction: they share their fate. */
  #relatives(childId: string): Set<string> {
    const seen = new Set([childId]);
    for (const id of seen) {
      for (const old of this.#mergedInto.of(id)) seen.add(old);
      const next = this.#merges.get(id);
      if (next !== undefined) seen.add(next);
    }
    return seen;
  }

  /** Which child a report is about. */
  reportState(reportRef: string): ReportState {
    const report = this.#reports.get(reportRef);
    if (!report) return { state: 'unknown' };
    if (report.withdrawn) return { state: 'withdrawn' };
    return report.childId ? this.#stateByGivenId(report) : this.#stateByDecisionOrName(reportRef, report);
  }

  #stateByGivenId(report: KnownReport): ReportState {
    const child = this.canonical(report.childId);
    if (!this.#children.has(child)) return { state: 'waiting', childId: report.childId };
    const people = this.members(child).flatMap((id) => this.#children.get(id) ?? []);
    const name = people.some((who) => who.name === report.who.name);
    const dob = people.some((who) => who.dob === report.who.dob);
    if (!name && !dob) return { state: 'conflict', child };
    const matched = { state: 'matched', child, by: 'id' } as const;
    return name && dob ? matched : { ...matched, differs: name ? 'dob' : 'name' };
  }

  #stateByDecisionOrName(reportRef: string, report: KnownReport): ReportState {
    const decided = this.#matches.get(reportRef);
    const child = decided === undefined ? undefined : this.canonical(decided);
    if (child !== undefined && this.#children.has(child)) return { state: 'matched', child, by: 'decision' };
    const ids = this.#childrenByWho.of(whoKey(report.who));
    const candidates = [...new Set([...ids].map((id) => this.canonical(id)))].sort();
    const [only] = candidates;
    return only !== undefined && candidates.length === 1
      ? { state: 'matched', child: only, by: 'name' }
      : { state: 'queued', candidates };
  }

  /** Whose case a report belongs to. */
  reportOwner(reportRef: string): Owner {
    const report = this.#reports.get(reportRef);
    if (report?.childId) return `c:${this.canonical(report.childId)}`;
    const state = this.reportState(reportRef);
    return state.state === 'matched' ? `c:${state.child}` : `r:${reportRef}`;
  }

  /** Reports without a child id of their own that were found to be about this child, by name or decision. */
  foundReports(canonical: string): string[] {
    const refs = new Set<string>();
    for (const id of this.members(canonical)) {
      const who = this.#children.get(id);
      if (who) for (const ref of this.#namedReportsByWho.of(whoKey(who))) refs.add(ref);
      for (const ref of this.#matchedTo.of(id)) refs.add(ref);
    }
    return [...refs].filter((ref) => !this.#reports.get(ref)?.childId && this.reportOwner(ref) === `c:${canonical}`);
  }

  /**
   * The cases that a record belongs to or has a bearing on, as things stand. Ask before and after it is put in, each time
   * with the version that held before: the cases of both answers must be assembled again, and no others.
   */
  touchedBy(row: RecordRow, before?: RecordRow): Set<Owner> {
    if (row.report === '' && !before && !IN_THE_REGISTRY.has(row.kind)) {
      return new Set<Owner>(row.child === '' ? [] : [`c:${this.canonical(row.child)}`]);
    }
    const children = new Set<string>();
    const reports = new Set<string>();
    for (const version of before ? [row, before] : [row]) this.#touchedByVersion(version, children, reports);
    const owners = new Set<Owner>();
    for (const id of children) owners.add(`c:${this.canonical(id)}`);
    for (const ref of reports) {
      owners.add(this.reportOwner(ref));
      for (const interview of this.#interviewed.of(ref)) {
        owners.add(`c:${this.canonical(this.#childOfInterview.get(interview) ?? '')}`);
      }
    }
    return owners;
  }

  /**
   * Takes in the version of a record that now holds, in place of the one before. The cases that it belongs to or has a
   * bearing on, before and after: these must be assembled again, and no others.
   */
  take(row: RecordRow, before: RecordRow | undefined): Set<Owner> {
    const touched = this.touchedBy(row, before);
    if (!IN_THE_REGISTRY.has(row.kind)) return touched;
    this.put(row, before);
    for (const owner of this.touchedBy(row, before)) touched.add(owner);
    return touched;
  }

  #touchedByVersion(row: RecordRow, children: Set<string>, reports: Set<string>): void {
    if (row.child) children.add(row.child);
    if (row.report) reports.add(row.report);
    if (row.kind === 'child') {
      this.#reach(row.child, children, reports);
      const who = whoOf(row.content as Partial<ChildDetails>);
      if (who) for (const ref of this.#namedReportsByWho.of(whoKey(who))) reports.add(ref);
    }
    if (row.kind === 'merge') {
      const { oldChildId } = row.content as MergeDetails;
      this.#reach(oldChildId, children, reports);
      if (row.child) this.#reach(row.child, children, reports);
    }
  }

  /** Everything whose answer may change with what is known of an id: its relatives, and the reports about any of them. */
  #reach(childId: string, children: Set<string>, reports: Set<string>): void {
    for (const id of this.#relatives(childId)) {
      children.add(id);
      const who = this.#children.get(id);
      if (who) for (const ref of this.#namedReportsByWho.of(whoKey(who))) reports.add(ref);
      for (const ref of this.#matchedTo.of(id)) reports.add(ref);
      for (const ref of this.#givenTo.of(id)) reports.add(ref);
    }
  }

  /** Takes in the version of a record that now holds, in place of the one before. */
  put(row: RecordRow, before: RecordRow | undefined): void {
    switch (row.kind) {
      case 'child':
        return this.#putChild(row);
      case 'merge':
        return this.#putMerge(row);
      case 'match':
        return this.#putMatch(row);
      case 'report':
        return this.#putReport(row);
      case 'interview':
        return this.#putInterview(row, before);
      default:
        return undefined;
    }
  }

  #putChild(row: RecordRow): void {
    const known = this.#children.get(row.child);
    if (known) this.#childrenByWho.drop(whoKey(known), row.child);
    this.#children.delete(row.child);
    const who = whoOf(row.content as Partial<ChildDetails>);
    if (row.withdrawn || !who) return;
    this.#children.set(row.child, who);
    this.#childrenByWho.add(whoKey(who), row.child);
  }

  #putMerge(row: RecordRow): void {
    const { oldChildId, childId } = row.content as MergeDetails;
    const known = this.#merges.get(oldChildId);
    if (known !== undefined) this.#mergedInto.drop(known, oldChildId);
    this.#merges.delete(oldChildId);
    if (row.withdrawn) return;
    this.#merges.set(oldChildId, childId);
    this.#mergedInto.add(childId, oldChildId);
  }

  #putMatch(row: RecordRow): void {
    const { reportRef, childId } = row.content as MatchDetails;
    const known = this.#matches.get(reportRef);
    if (known !== undefined) this.#matchedTo.drop(known, reportRef);
    this.#matches.delete(reportRef);
    if (row.withdrawn) return;
    this.#matches.set(reportRef, childId);
    this.#matchedTo.add(childId, reportRef);
  }

  #putReport(row: RecordRow): void {
    const known = this.#reports.get(row.report);
    if (known) {
      this.#namedReportsByWho.drop(whoKey(known.who), row.report);
      this.#givenTo.drop(known.childId, row.report);
    }
    const details = row.content as Partial<ReportDetails>;
    const childId = details.childId ?? '';
    const who = this.#asKnown(childId, whoOf(details) ?? NOBODY);
    this.#reports.set(row.report, { who, childId, withdrawn: row.withdrawn });
    if (row.withdrawn) return;
    if (childId === '') this.#namedReportsByWho.add(whoKey(who), row.report);
    else this.#givenTo.add(childId, row.report);
  }

  /** The same object as the child's, where a report names the child as the record does: most do. */
  #asKnown(childId: string, who: Who): Who {
    const child = this.#children.get(childId);
    return child?.name === who.name && child.dob === who.dob ? child : who;
  }

  #putInterview(row: RecordRow, before: RecordRow | undefined): void {
    const old = before?.content as Partial<InterviewDetails> | undefined;
    for (const ref of old?.reportRefs ?? []) this.#interviewed.drop(ref, row.key);
    this.#childOfInterview.delete(row.key);
    const { reportRefs } = row.content as Partial<InterviewDetails>;
    if (row.withdrawn || reportRefs === undefined) return;
    for (const ref of reportRefs) this.#interviewed.add(ref, row.key);
    this.#childOfInterview.set(row.key, row.child);
  }
}

const NOBODY: Who = { name: '', dob: '' };

const whoKey = (who: Who): string => `${who.name}|${who.dob}`;

const whoOf = (details: { surname?: string; forename?: string; dob?: string }): Who | undefined =>
  details.surname === undefined || details.forename === undefined || details.dob === undefined
    ? undefined
    : { name: foldFullName({ surname: details.surname, forename: details.forename }), dob: details.dob };
