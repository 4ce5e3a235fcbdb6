import type { Envelope, Instant } from '@hub/kernel';

/** The kinds of record that agencies keep, each in a stream of its own. */
export type RecordKind =
  | 'child'
  | 'status'
  | 'death'
  | 'keyWorker'
  | 'merge'
  | 'match'
  | 'report'
  | 'return'
  | 'interview'
  | 'duty'
  | 'assessment'
  | 'plan'
  | 'referral'
  | 'meeting'
  | 'review'
  | 'challenge'
  | 'action'
  | 'placement'
  | 'authorisation'
  | 'step';

/** The version of a record that holds at a moment of knowledge. */
export interface RecordRow<Content extends object = object> {
  /** The record's stream: its key. */
  readonly key: string;
  readonly kind: RecordKind;
  /** The child id it names, as it was given; empty when it names none. */
  readonly child: string;
  /** The police report it is, or refers to; empty when it refers to none (interviews name theirs in the content). */
  readonly report: string;
  readonly withdrawn: boolean;
  readonly content: Content;
  /** When the version that holds was recorded. */
  readonly knownAt: Instant;
  /** When the record was first heard of. */
  readonly firstKnownAt: Instant;
  readonly position: number;
  /** Revision of the stream: what a form must name to change it. */
  readonly revision: number;
  /** The command, or delivery run, that brought this version. */
  readonly correlationId: string;
}

const KIND_OF_STREAM: Readonly<Record<string, RecordKind>> = {
  'children.child': 'child',
  'children.status': 'status',
  'children.death': 'death',
  'children.keyworker': 'keyWorker',
  'children.merge': 'merge',
  'children.match': 'match',
  'missing.report': 'report',
  'missing.return': 'return',
  'interviews.interview': 'interview',
  'interviews.duty': 'duty',
  'exploitation.assessment': 'assessment',
  'exploitation.plan': 'plan',
  'panels.referral': 'referral',
  'panels.meeting': 'meeting',
  'panels.review': 'review',
  'panels.challenge': 'challenge',
  'panels.action': 'action',
  'placements.placement': 'placement',
  'placements.authorisation': 'authorisation',
  'disruption.step': 'step',
};

const WITHDRAWALS = new Set(['children.IdsUnmerged']);

const isWithdrawal = (type: string): boolean => type.endsWith('Withdrawn') || WITHDRAWALS.has(type);

/** What a stream is a record of; `undefined` for streams that are no agency record, such as deliveries. */
export const recordKindOf = (stream: string): RecordKind | undefined =>
  KIND_OF_STREAM[stream.slice(0, stream.indexOf('-'))];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The record after an event: the later version holds, a withdrawal keeps the last content but counts nowhere. The duty
 * to interview gathers its events instead, because each says another thing.
 */
export const recordAfter = (event: Envelope, before: RecordRow | undefined): RecordRow | undefined => {
  const kind = recordKindOf(event.stream);
  if (!kind) return undefined;
  const withdrawn = isWithdrawal(event.type);
  const data = event.data as Record<string, unknown>;
  const content: Record<string, unknown> =
    kind === 'duty' ? dutyAfter(event.type, data, before?.content) : withdrawn ? { ...data, ...before?.content } : data;
  return {
    key: event.stream,
    kind,
    child: text(content['childId']),
    report: text(content['reportRef']),
    withdrawn,
    content,
    knownAt: event.recordedAt,
    firstKnownAt: before?.firstKnownAt ?? event.recordedAt,
    position: event.position,
    revision: event.revision,
    correlationId: event.correlationId,
  };
};

/** The records that hold after these events, in the order in which they were first heard of. */
export const rowsAfter = (events: Iterable<Envelope>): RecordRow[] => {
  const rows = new Map<string, RecordRow>();
  for (const event of events) {
    const row = recordAfter(event, rows.get(event.stream));
    if (row) rows.set(row.key, row);
  }
  return [...rows.values()];
};

/** What is known of the duty to interview after the return of a report. */
export interface DutyContent {
  readonly reportRef: string;
  readonly requiredSince?: Instant;
  readonly notRequired?: { readonly reason?: string; readonly decidedAt: Instant };
}

const dutyAfter = (
  type: string,
  data: Record<string, unknown>,
  before: object | undefined,
): Record<string, unknown> => {
  const held = (before ?? {}) as Record<string, unknown>;
  const reportRef = data['reportRef'];
  if (type === 'interviews.InterviewRequired') return { ...held, reportRef, requiredSince: data['returnedAt'] };
  if (type === 'interviews.InterviewNotRequired') {
    return { ...held, reportRef, notRequired: { reason: data['reason'], decidedAt: data['decidedAt'] } };
  }
  const { notRequired: _dropped, ...rest } = held;
  return { ...rest, reportRef };
};
