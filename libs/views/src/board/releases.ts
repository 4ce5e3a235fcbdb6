import type { BoardQuestion, FiguresEvent, QuestionEvent, ReleaseData } from '@hub/assurance';
import type { Instant, View } from '@hub/kernel';

/** A release of numbers, with its place among all others. */
export type ReleaseRow = ReleaseData & {
  readonly [column: string]: unknown;
  /** Position in the log: releases hold in this order. */
  readonly releasedAt: number;
  readonly recordedAt: Instant;
};

/** What was ever given to those who may know no children? Key: the release. */
export const releases: View<ReleaseRow, FiguresEvent> = {
  table: 'releases_v1',
  columns: ['audience'],
  key: ({ data }) => data.releaseId,
  on: {
    'assurance.FiguresReleased': ({ data, position, recordedAt }) => ({ ...data, releasedAt: position, recordedAt }),
  },
};

/** A question of an analyst that was answered. */
export interface BoardQuestionRow {
  readonly [column: string]: unknown;
  /** The release that is the answer. */
  readonly releaseId: string;
  readonly audience: string;
  readonly question: BoardQuestion;
  readonly knownAt: Instant;
  readonly askedBy: string;
  readonly askedAt: Instant;
}

/** What was asked of the numbers of the board? Key: the release that is the answer. */
export const boardQuestions: View<BoardQuestionRow, QuestionEvent> = {
  table: 'board_questions_v1',
  columns: ['audience'],
  key: ({ data }) => data.releaseId,
  on: {
    'assurance.QuestionAnswered': ({ data, recordedAt }) => ({ ...data, askedAt: recordedAt }),
  },
};
