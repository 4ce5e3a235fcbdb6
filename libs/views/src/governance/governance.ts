import type { Instant, LondonDate, View } from '@hub/kernel';
import type {
  DisputeEvent,
  DisputeOutcome,
  HoldEvent,
  HoldMatter,
  RequestEvent,
  RetentionDecision,
  RetentionEvent,
  RuleApplied,
} from '@hub/records';
import { given } from '../given.js';

interface Columns {
  readonly [column: string]: unknown;
}

/** A legal hold, standing or lifted. Without a child it stands over every record. */
export interface HoldRow extends Columns {
  readonly holdId: string;
  readonly childId: string;
  readonly state: 'standing' | 'lifted';
  readonly matter: HoldMatter;
  readonly reason?: string;
  readonly reviewOn: LondonDate;
  readonly placedBy: string;
  readonly placedAt: Instant;
  readonly liftedAt?: Instant;
  readonly whyLifted?: string;
}

/** Which holds were placed, and which stand? Key: the hold. */
export const holds: View<HoldRow, HoldEvent> = {
  table: 'holds_v1',
  columns: ['childId', 'state', 'reviewOn'],
  key: ({ data }) => data.holdId,
  on: {
    'records.HoldPlaced': ({ data, by, recordedAt }) => ({
      holdId: data.holdId,
      childId: data.childId ?? '',
      state: 'standing',
      matter: data.matter,
      ...given({ reason: data.reason }),
      reviewOn: data.reviewOn,
      placedBy: by.person,
      placedAt: recordedAt,
    }),
    'records.HoldReviewed': ({ data }, row) => row && { ...row, reviewOn: data.reviewOn },
    'records.HoldLifted': ({ data, recordedAt }, row) =>
      row && { ...row, state: 'lifted', liftedAt: recordedAt, ...given({ whyLifted: data.reason }) },
  },
};

/** What was proposed, decided and done about the record of one child. */
export interface RetentionRow extends Columns {
  readonly childId: string;
  readonly state: 'open' | 'proposed' | 'to_be_destroyed' | 'erased';
  readonly decision?: RetentionDecision;
  readonly keepUntil?: LondonDate;
  readonly applied?: RuleApplied;
  readonly reason?: string;
  readonly proposedBy?: string;
  readonly agreedBy?: string;
  readonly decidedAt?: Instant;
  readonly erasedAt?: Instant;
  /** Every id that led to the person who was erased. */
  readonly childIds?: readonly string[];
  readonly keys?: number;
  readonly digest?: string;
  readonly birthdayKept?: boolean;
  readonly backupsLeft?: number;
}

/** What is to become of the records that fall due? Key: the child id. */
export const retention: View<RetentionRow, RetentionEvent> = {
  table: 'retention_v1',
  columns: ['childId', 'state'],
  key: ({ data }) => data.childId,
  on: {
    'records.RetentionProposed': ({ data }, row) => ({
      ...row,
      childId: data.childId,
      state: 'proposed',
      decision: data.decision,
      ...given({ keepUntil: data.keepUntil, reason: data.reason }),
      applied: data.applied,
      proposedBy: data.proposedBy,
    }),
    'records.ProposalDeclined': ({ data }) => ({ childId: data.childId, state: 'open' }),
    'records.RetentionDecided': ({ data, recordedAt }, row) => ({
      ...row,
      childId: data.childId,
      state: data.decision === 'dispose' ? 'to_be_destroyed' : 'open',
      decision: data.decision,
      ...given({ keepUntil: data.keepUntil }),
      applied: data.applied,
      proposedBy: data.proposedBy,
      agreedBy: data.agreedBy,
      decidedAt: recordedAt,
    }),
    'records.PersonErased': ({ data, recordedAt }, row) => ({
      ...row,
      childId: data.childId,
      state: 'erased',
      applied: data.applied,
      erasedAt: recordedAt,
      childIds: data.childIds,
      keys: data.keys,
      digest: data.digest,
      birthdayKept: data.birthdayKept,
      backupsLeft: data.backupsLeft,
    }),
  },
};

/** A value of a record that the person says is wrong. */
export interface DisputeRow extends Columns {
  readonly disputeId: string;
  readonly childId: string;
  readonly state: 'open' | DisputeOutcome;
  readonly recordKey: string;
  readonly field: string;
  readonly revision: number;
  readonly says?: string;
  readonly disputedAt: Instant;
  readonly settledAt?: Instant;
  readonly statement?: string;
}

/** Which values are disputed, and how were disputes settled? Key: the dispute. */
export const disputes: View<DisputeRow, DisputeEvent> = {
  table: 'disputes_v1',
  columns: ['childId', 'state', 'recordKey'],
  key: ({ data }) => data.disputeId,
  on: {
    'records.ValueDisputed': ({ data, recordedAt }) => ({
      disputeId: data.disputeId,
      childId: data.childId,
      state: 'open',
      recordKey: data.recordKey,
      field: data.field,
      revision: data.revision,
      ...given({ says: data.says }),
      disputedAt: recordedAt,
    }),
    'records.DisputeSettled': ({ data, recordedAt }, row) =>
      row && { ...row, state: data.outcome, settledAt: recordedAt, ...given({ statement: data.statement }) },
  },
};

type TextReviewed = Extract<RequestEvent, { type: 'records.TextReviewed' }>['data'];
type PackMade = Extract<RequestEvent, { type: 'records.PackMade' }>['data'];

/** A request for what is held about a person. */
export interface RequestRow extends Columns {
  readonly requestId: string;
  readonly childId: string;
  readonly state: 'open' | 'answered';
  readonly receivedOn: LondonDate;
  readonly requester: 'child' | 'parent' | 'representative';
  readonly requesterName?: string;
  readonly extended: boolean;
  readonly whyExtended?: string;
  /** What was decided about free texts, the latest decision for each. */
  readonly texts: readonly Pick<TextReviewed, 'textId' | 'decision' | 'ground' | 'text'>[];
  readonly pack?: Pick<PackMade, 'knownAt' | 'digest' | 'leftOut'> & { readonly madeAt: Instant };
  readonly releasedOn?: LondonDate;
}

/** Who asked for what is held about whom, and by when must it be answered? Key: the request. */
export const requests: View<RequestRow, RequestEvent> = {
  table: 'requests_v1',
  columns: ['childId', 'state', 'receivedOn'],
  key: ({ data }) => data.requestId,
  on: {
    'records.RequestReceived': ({ data }) => ({
      requestId: data.requestId,
      childId: data.childId,
      state: 'open',
      receivedOn: data.receivedOn,
      requester: data.requester,
      ...given({ requesterName: data.requesterName }),
      extended: false,
      texts: [],
    }),
    'records.AnswerExtended': ({ data }, row) =>
      row && { ...row, extended: true, ...given({ whyExtended: data.reason }) },
    'records.TextReviewed': ({ data: { textId, decision, ground, text } }, row) =>
      row && {
        ...row,
        texts: [...row.texts.filter((one) => one.textId !== textId), { textId, decision, ...given({ ground, text }) }],
      },
    'records.PackMade': ({ data: { knownAt, digest, leftOut }, recordedAt }, row) =>
      row && { ...row, pack: { knownAt, digest, leftOut, madeAt: recordedAt } },
    'records.PackReleased': ({ data }, row) => row && { ...row, state: 'answered', releasedOn: data.releasedOn },
  },
};
