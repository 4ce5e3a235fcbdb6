import type { ReleaseEvent } from '@hub/assurance';
import type { Instant, View } from '@hub/kernel';

/** A release of numbers, with its place among all others. */
export type ReleaseRow = ReleaseEvent['data'] & {
  readonly [column: string]: unknown;
  /** Position in the log: releases hold in this order. */
  readonly releasedAt: number;
  readonly recordedAt: Instant;
};

/** What was ever given to those who may know no children? Key: the release. */
export const releases: View<ReleaseRow, ReleaseEvent> = {
  table: 'releases_v1',
  columns: ['audience'],
  key: ({ data }) => data.releaseId,
  on: {
    'assurance.FiguresReleased': ({ data, position, recordedAt }) => ({ ...data, releasedAt: position, recordedAt }),
  },
};
