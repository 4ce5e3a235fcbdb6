import type { ViewReader } from '@hub/kernel';
import {
  CasebookMaking,
  Registry,
  RowsInMemory,
  assembleCase,
  type AssembledCase,
  type Casebook,
  type RecordRow,
} from '@hub/casebook';
import type { RecordVersion } from '../records/record-version.js';
import { Connected } from './connected.js';
import { takeEveryRecord } from './every-record.js';

const registryOf = (rows: Iterable<RecordRow>): { readonly registry: Registry; readonly source: RowsInMemory } => {
  const registry = new Registry();
  const source = new RowsInMemory();
  for (const row of rows) {
    registry.put(row, undefined);
    source.put(row, undefined);
  }
  return { registry, source };
};

const inKeyOrder = ({ versions }: Connected): RecordVersion[] =>
  versions.map(({ row }) => row).sort((a, b) => (a.key < b.key ? -1 : 1));

/** Whoever was erased is counted, but found by nobody. */
const exceptErased = (assembled: AssembledCase): AssembledCase =>
  assembled.case?.erased ? { findings: [] } : assembled;

/** A case as known at a position of the log, with the id under which it was found. */
export interface CaseFound extends AssembledCase {
  /** The child id that holds: another than the one asked for when that was merged. */
  readonly childId: string;
}

/**
 * Everything known of a child at a position of the log: `case` is absent when no record of the child stood, but what
 * waits for one is listed among the findings. An id that was merged leads to the child it was merged into.
 */
export const caseAt = async (
  reader: ViewReader,
  authority: string,
  childId: string,
  position: number,
): Promise<CaseFound> => {
  const connected = new Connected(reader, position, position);
  connected.want('child', childId);
  await connected.follow();
  const { registry, source } = registryOf(inKeyOrder(connected));
  const holding = registry.canonical(childId);
  return { childId: holding, ...exceptErased(assembleCase(`c:${holding}`, authority, registry, source)) };
};

/**
 * Every id that leads to the same child as this one at a position, the one that holds first: ids merged into it, by way of
 * others too. A merge that was taken back joins nothing; an id that is not on record is alone.
 */
export const idsOfChildAt = async (
  reader: ViewReader,
  childId: string,
  position: number,
): Promise<readonly string[]> => {
  const connected = new Connected(reader, position, position);
  connected.want('child', childId);
  await connected.follow();
  const { registry } = registryOf(inKeyOrder(connected));
  return registry.members(registry.canonical(childId));
};

/** Which child a police report is about at a position, and its case; a report without a child is listed by itself. */
export const caseOfReportAt = async (
  reader: ViewReader,
  authority: string,
  reportRef: string,
  position: number,
): Promise<AssembledCase & { readonly childId?: string }> => {
  const connected = new Connected(reader, position, position);
  connected.want('report', reportRef);
  await connected.follow();
  const { registry, source } = registryOf(inKeyOrder(connected));
  const owner = registry.reportOwner(reportRef);
  const assembled = exceptErased(assembleCase(owner, authority, registry, source));
  return owner.startsWith('c:') ? { childId: owner.slice(2), ...assembled } : assembled;
};

/** Everything known at a position of the log, joined: what the figures are counted from. */
export const casebookAt = async (reader: ViewReader, authority: string, position: number): Promise<Casebook> => {
  const making = new CasebookMaking();
  await takeEveryRecord(reader, position, (row) => making.take(row));
  return making.casebook(authority);
};
