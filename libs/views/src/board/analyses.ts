import type { AnalysisEvent } from '@hub/assurance';
import type { Instant, View } from '@hub/kernel';
import { given } from '../given.js';

type DataOf<Type extends AnalysisEvent['type']> = Extract<AnalysisEvent, { type: Type }>['data'];

/** One edition of the annual analysis of return interviews. */
export interface AnalysisRow {
  readonly [column: string]: unknown;
  readonly analysisId: string;
  readonly year: string;
  readonly edition: number;
  readonly state: 'drafted' | 'sealed' | 'withdrawn';
  readonly audience: string;
  readonly logPosition: number;
  readonly knownAt: Instant;
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly seal?: Omit<DataOf<'assurance.AnalysisSealed'>, 'year' | 'edition'>;
  readonly sealedAt?: Instant;
  /** Why it is not to be used any more. */
  readonly withdrawn?: string;
}

/** The key of an edition: `2016-17.interviews.1`. */
export const analysisKey = (year: string, edition: number): string => `${year}.interviews.${edition}`;

/** How far is the analysis of each year, and who stands for it? Key: year and edition. */
export const analyses: View<AnalysisRow, AnalysisEvent> = {
  table: 'analyses_v2',
  columns: ['year', 'state'],
  key: ({ data }) => analysisKey(data.year, data.edition),
  on: {
    'assurance.AnalysisDrafted': ({ data, recordedAt }) => ({
      analysisId: analysisKey(data.year, data.edition),
      ...data,
      state: 'drafted',
      draftedAt: recordedAt,
    }),
    'assurance.AnalysisSealed': ({ data: { year: _year, edition: _edition, ...seal }, recordedAt }, row) =>
      row && { ...row, state: 'sealed', seal, sealedAt: recordedAt },
    'assurance.AnalysisWithdrawn': ({ data }, row) =>
      row && { ...row, state: 'withdrawn', ...given({ withdrawn: data.reason }) },
  },
};
