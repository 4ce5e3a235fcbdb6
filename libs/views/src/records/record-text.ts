import type { RecordRow } from '@hub/casebook';

/** A record without the names of its fields, which are the same for every record. */
type Plain = readonly [
  key: string,
  kind: RecordRow['kind'],
  child: string,
  report: string,
  withdrawn: boolean,
  content: object,
  knownAt: string,
  firstKnownAt: string,
  position: number,
  revision: number,
  correlationId: string,
];

const plain = (row: RecordRow): Plain => [
  row.key,
  row.kind,
  row.child,
  row.report,
  row.withdrawn,
  row.content,
  row.knownAt,
  row.firstKnownAt,
  row.position,
  row.revision,
  row.correlationId,
];

/** Records as a short text. */
export const textOf = (rows: Iterable<RecordRow>): string => JSON.stringify([...rows].map(plain));

/** The records of a text. */
export const recordsOf = (text: string): RecordRow[] =>
  (JSON.parse(text) as Plain[]).map(
    ([
      key,
      kind,
      child,
      report,
      withdrawn,
      content,
      knownAt,
      firstKnownAt,
      position,
      revision,
      correlationId,
    ]): RecordRow => ({
      key,
      kind,
      child,
      report,
      withdrawn,
      content,
      knownAt,
      firstKnownAt,
      position,
      revision,
      correlationId,
    }),
  );
