import type { Envelope, Instant, View } from '@hub/kernel';

/** What every row of an agency's record says beside its content. */
export interface KeptRecord {
  readonly [column: string]: unknown;
  /** Revision of the record: what a form must name to change it. */
  readonly revision: number;
  /** When the version that holds was recorded. */
  readonly knownAt: Instant;
  /** When the record was first heard of. */
  readonly firstKnownAt: Instant;
  /** The command, or delivery run, that brought this version. */
  readonly correlationId: string;
}

/** What is kept of an event beside its data; `before` is the row that it replaces. */
export const keptOf = (
  { revision, recordedAt, correlationId }: Envelope,
  before: Partial<KeptRecord> | undefined,
): KeptRecord => ({
  revision,
  knownAt: recordedAt,
  firstKnownAt: before?.firstKnownAt ?? recordedAt,
  correlationId,
});

/** Who brought a record first: what somebody recorded themselves is known to them before it is linked with anything. */
export interface FirstBy {
  /** User id, never a name. */
  readonly firstBy: string;
}

export const firstBy = ({ by }: Envelope, before: FirstBy | undefined): FirstBy => ({
  firstBy: before?.firstBy ?? by.person,
});

interface ContentEvent<Content> {
  readonly type: string;
  readonly data: Content;
}

/** What a view does with the three events of a keyed record: the later version holds, a withdrawn one has no row. */
export const recordFold = <Content extends object, Row extends KeptRecord>(
  columns: (
    content: Content,
    event: Envelope<ContentEvent<Content>>,
    row: Row | undefined,
  ) => Omit<Row, keyof KeptRecord>,
): {
  readonly holds: (event: Envelope<ContentEvent<Content>>, row: Row | undefined) => Row;
  readonly goes: () => undefined;
} => ({
  holds: (event, row) => ({ ...columns(event.data, event, row), ...keptOf(event, row) }) as Row,
  goes: () => undefined,
});

/** A view of any rows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a view of any row and any events
export type AnyView = View<any, any>;
