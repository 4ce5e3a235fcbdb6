import type { QuotationEvent } from '@hub/interviews';
import type { Instant, View } from '@hub/kernel';
import { given } from '../given.js';

/** What was decided of the words that a child said in an interview. */
export interface QuotationRow {
  readonly [column: string]: unknown;
  readonly interviewId: string;
  readonly childId: string;
  /** Whether the child agreed that they are used without their name; absent = was not asked. */
  readonly agreed?: boolean;
  readonly state: 'not looked at' | 'cleared' | 'kept back';
  /** The words as they were cleared. Absent when they were kept back, and for whoever was erased. */
  readonly text?: string;
  readonly reason?: string;
  /** The interview as it read when a person looked at it. */
  readonly interviewRevision?: number;
  readonly screenedBy?: string;
  readonly screenedAt?: Instant;
}

const begun = (data: { readonly interviewId: string; readonly childId: string }): QuotationRow => ({
  interviewId: data.interviewId,
  childId: data.childId,
  state: 'not looked at',
});

const bare = ({
  interviewId,
  childId,
  agreed,
}: QuotationRow): Pick<QuotationRow, 'interviewId' | 'childId'> & { readonly agreed?: boolean } => ({
  interviewId,
  childId,
  ...given({ agreed }),
});

/** Which words of children may be used, and who stands for it? Key: the interview. */
export const quotations: View<QuotationRow, QuotationEvent> = {
  table: 'quotations_v1',
  columns: ['childId', 'state'],
  key: ({ data }) => data.interviewId,
  on: {
    'interviews.QuotationConsentRecorded': ({ data }, row) => ({ ...(row ?? begun(data)), agreed: data.agreed }),
    'interviews.QuotationCleared': ({ data, recordedAt }, row = begun(data)) => ({
      ...bare(row),
      state: 'cleared',
      ...given({ text: data.text }),
      interviewRevision: data.interviewRevision,
      screenedBy: data.screenedBy,
      screenedAt: recordedAt,
    }),
    'interviews.QuotationKeptBack': ({ data, recordedAt }, row = begun(data)) => ({
      ...bare(row),
      state: 'kept back',
      ...given({ reason: data.reason }),
      interviewRevision: data.interviewRevision,
      screenedBy: data.screenedBy,
      screenedAt: recordedAt,
    }),
  },
};

/**
 * The words that may be used: cleared, agreed to, and of an interview that still reads as it did when a person looked at
 * it. Undefined when they may not.
 */
export const usableWords = (row: QuotationRow | undefined, interviewRevision: number): string | undefined =>
  row?.state === 'cleared' && row.agreed === true && row.interviewRevision === interviewRevision ? row.text : undefined;
