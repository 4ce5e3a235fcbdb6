import type { QuotationEvent } from '@hub/interviews';
import type { Instant, LondonDate, View } from '@hub/kernel';
import { given } from '../given.js';

/** What was decided of the words that a child said in an interview. */
export interface QuotationRow {
  readonly [column: string]: unknown;
  readonly interviewId: string;
  readonly childId: string;
  /** Whether the child agreed that they are used without their name; absent = was not asked. */
  readonly agreed?: boolean;
  /** London date on which the child was asked. */
  readonly askedOn?: LondonDate;
  readonly state: 'not looked at' | 'cleared' | 'kept back';
  /** The words as they were cleared. Absent when they were kept back, and for whoever was erased. */
  readonly text?: string;
  readonly reason?: string;
  /** The interview as it read when a person looked at it. */
  readonly interviewRevision?: number;
  readonly screenedBy?: string;
  readonly screenedAt?: Instant;
  /** When the hub was last told anything of these words. */
  readonly knownAt: Instant;
}

/** What stays when the words are looked at anew: whose they are, and what the child answered. */
const asked = (row: QuotationRow | undefined, data: { readonly interviewId: string; readonly childId: string }) => ({
  interviewId: data.interviewId,
  childId: data.childId,
  ...given({ agreed: row?.agreed, askedOn: row?.askedOn }),
});

/** Which words of children may be used, and who stands for it? Key: the interview. */
export const quotations: View<QuotationRow, QuotationEvent> = {
  table: 'quotations_v2',
  columns: ['childId', 'state'],
  key: ({ data }) => data.interviewId,
  on: {
    'interviews.QuotationConsentRecorded': ({ data, recordedAt }, row) => ({
      state: 'not looked at',
      ...row,
      interviewId: data.interviewId,
      childId: data.childId,
      agreed: data.agreed,
      askedOn: data.askedOn,
      knownAt: recordedAt,
    }),
    'interviews.QuotationCleared': ({ data, recordedAt }, row) => ({
      ...asked(row, data),
      state: 'cleared',
      ...given({ text: data.text }),
      interviewRevision: data.interviewRevision,
      screenedBy: data.screenedBy,
      screenedAt: recordedAt,
      knownAt: recordedAt,
    }),
    'interviews.QuotationKeptBack': ({ data, recordedAt }, row) => ({
      ...asked(row, data),
      state: 'kept back',
      ...given({ reason: data.reason }),
      interviewRevision: data.interviewRevision,
      screenedBy: data.screenedBy,
      screenedAt: recordedAt,
      knownAt: recordedAt,
    }),
  },
};

/**
 * The words that may be used: cleared, agreed to, and of an interview that still reads as it did when a person looked at
 * it. Undefined when they may not.
 */
export const usableWords = (row: QuotationRow | undefined, interviewRevision: number): string | undefined =>
  row?.state === 'cleared' && row.agreed === true && row.interviewRevision === interviewRevision ? row.text : undefined;
