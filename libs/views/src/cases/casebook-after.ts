import type { RowVersion, ViewReader } from '@hub/kernel';
import {
  Registry,
  RowsInMemory,
  assembleCase,
  byKey,
  heldOf,
  type AssembledCase,
  type Casebook,
  type ChildCase,
  type Held,
  type Owner,
  type RecordKind,
} from '@hub/casebook';
import { RECORDS, type RecordVersion } from '../records/record-version.js';
import { Connected, holdsAt } from './connected.js';

/** More versions than this between two positions, and everything is put together anew. */
const MOST = 2_000;

type Version = RowVersion<RecordVersion>;

/** A casebook and the position of the log at which it holds. */
export interface CasebookThen {
  readonly casebook: Casebook;
  readonly position: number;
}

/** The last version of each record that began between two positions; `undefined` when there are too many. */
const begunBetween = async (reader: ViewReader, after: number, upTo: number): Promise<Version[] | undefined> => {
  const begun = await reader.versionsBegun<RecordVersion>(RECORDS.table, after, upTo, { limit: MOST + 1 });
  return begun.length > MOST ? undefined : [...new Map(begun.map((version) => [version.key, version])).values()];
};

/** Children outside of what was found so far whose interviews name one of its reports. */
const interviewedAbout = (connected: Connected, { cases }: Casebook): Set<string> => {
  const found = new Set<string>();
  for (const { id, interviews } of cases.values()) {
    if (connected.has('child', id)) continue;
    for (const { content } of interviews) {
      if (content.reportRefs.some((ref) => connected.has('report', ref))) found.add(id);
    }
  }
  return found;
};

/** What the records between two positions bear on, put together as it stands at the later one. */
class Step {
  readonly #registry = new Registry();
  readonly #source = new RowsInMemory();
  readonly #touched = new Set<Owner>();

  constructor(versions: readonly Version[], from: number, to: number) {
    const before = new Map<string, RecordVersion>();
    const after: RecordVersion[] = [];
    for (const version of versions) {
      if (holdsAt(version, from)) before.set(version.key, version.row);
      if (holdsAt(version, to)) after.push(version.row);
    }
    for (const row of before.values()) this.#registry.put(row, undefined);
    for (const row of after) {
      this.#source.put(row, undefined);
      const held = before.get(row.key);
      if (row !== held) this.#replace(row, held);
    }
  }

  #replace(row: RecordVersion, held: RecordVersion | undefined): void {
    this.#touch(row, held);
    this.#registry.put(row, held);
    this.#touch(row, held);
  }

  #touch(row: RecordVersion, held: RecordVersion | undefined): void {
    for (const owner of this.#registry.touchedBy(row, held)) this.#touched.add(owner);
  }

  /** Every case that came out otherwise, and each of these children's. */
  remade(authority: string, children: Iterable<string>): Map<string, AssembledCase> {
    for (const id of children) this.#touched.add(`c:${this.#registry.canonical(id)}`);
    return new Map(
      [...this.#touched].sort().map((owner) => [owner, assembleCase(owner, authority, this.#registry, this.#source)]),
    );
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Cases in the order of their ids. Those that were not put together anew are the same objects as before. */
const casesAfter = (
  cases: ReadonlyMap<string, ChildCase>,
  remade: ReadonlyMap<string, AssembledCase>,
): ReadonlyMap<string, ChildCase> => {
  const after = new Map(cases);
  let added = false;
  for (const [owner, { case: childCase }] of remade) {
    const id = owner.slice(2);
    if (!owner.startsWith('c:')) continue;
    if (childCase) {
      added ||= !after.has(id);
      after.set(id, childCase);
    } else {
      after.delete(id);
    }
  }
  return added ? new Map([...after].sort(([a], [b]) => inOrder(a, b))) : after;
};

/** Reports that wait for a person, in the order of their references. */
const queueAfter = (queue: Casebook['queue'], remade: ReadonlyMap<string, AssembledCase>): Casebook['queue'] => {
  const refOf = ({ report }: Casebook['queue'][number]): string => report.content.reportRef;
  const added = [...remade.values()].flatMap(({ queued }) => queued ?? []);
  const kept = queue.filter((one) => !remade.has(`r:${refOf(one)}`));
  if (added.length === 0 && kept.length === queue.length) return queue;
  return [...kept, ...added].sort((a, b) => inOrder(refOf(a), refOf(b)));
};

/** Findings in the order of the cases in which they are listed. */
const findingsAfter = (
  findings: Casebook['findings'],
  remade: ReadonlyMap<string, AssembledCase>,
): Casebook['findings'] => {
  const added = [...remade.values()].flatMap((one) => one.findings);
  const kept = findings.filter(({ owner }) => !remade.has(owner));
  if (added.length === 0 && kept.length === findings.length) return findings;
  return [...kept, ...added].sort((a, b) => inOrder(a.owner, b.owner));
};

/** Records that stand in a list of their own, in the order of keys. */
const listAfter = <Content extends object>(
  list: readonly Held<Content>[],
  begun: readonly RecordVersion[],
): readonly Held<Content>[] => {
  if (begun.length === 0) return list;
  const keys = new Set(begun.map(({ key }) => key));
  const stand = begun.filter((row) => !row.withdrawn && hasListOfItsOwn(row));
  return [...list.filter(({ key }) => !keys.has(key)), ...stand.map((row) => heldOf<Content>(row))].sort(byKey);
};

const hasListOfItsOwn = ({ kind, child }: RecordVersion): boolean => kind === 'meeting' || kind === 'step' || !child;

/**
 * The casebook as it stands at a later position, carried on from one at an earlier: only the cases that the records in
 * between bear on are put together, all others are the same objects. It is the same as `casebookAt` gives, and
 * `undefined` when so much lies in between that this would take longer.
 */
export const casebookAfter = async (
  reader: ViewReader,
  authority: string,
  { casebook, position: from }: CasebookThen,
  to: number,
): Promise<Casebook | undefined> => {
  const begun = await begunBetween(reader, from, to);
  if (!begun) return undefined;
  if (begun.length === 0) return casebook;
  const connected = new Connected(reader, from, to);
  const before = await reader.rowsAt<RecordVersion>(RECORDS.table, from, {
    where: { key: begun.map(({ key }) => key) },
  });
  for (const version of [...begun, ...before]) connected.take(version);
  await connected.follow();
  const outside = interviewedAbout(connected, casebook);
  for (const id of outside) connected.want('child', id);
  await connected.follow();
  const remade = new Step(connected.versions, from, to).remade(authority, outside);
  const of = (kind: RecordKind): RecordVersion[] => begun.map(({ row }) => row).filter((row) => row.kind === kind);
  return {
    cases: casesAfter(casebook.cases, remade),
    queue: queueAfter(casebook.queue, remade),
    findings: findingsAfter(casebook.findings, remade),
    meetings: listAfter(casebook.meetings, of('meeting')),
    challenges: listAfter(casebook.challenges, of('challenge')),
    actions: listAfter(casebook.actions, of('action')),
    steps: listAfter(casebook.steps, of('step')),
  };
};
