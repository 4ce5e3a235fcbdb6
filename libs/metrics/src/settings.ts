import type { LondonDate } from '@hub/kernel';
import { MISSING_STRAND_DAYS } from '@hub/exploitation';
import { REVIEW_WITHIN_DAYS } from '@hub/casebook';

/** Ages from one to another, both inclusive. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

/** What an authority may set in the indicators, as it held from a date on. */
export interface MetricSettings {
  readonly version: number;
  readonly effectiveFrom: LondonDate;
  /** R1: London dates before the end of the period in which repeat episodes are counted. */
  readonly repeatWindowDays: number;
  /** Days after a return during which the missing strand stays open. */
  readonly missingStrandDays: number;
  /** 8i: a review counts when dated from so many days before the end of the period. */
  readonly reviewDays: number;
  /** R2: bands of age on the date an episode started. */
  readonly ageBands: readonly AgeBand[];
}

/** Every version of the settings, oldest first. */
export const SETTINGS: readonly MetricSettings[] = [
  {
    version: 1,
    effectiveFrom: '2016-04-01',
    repeatWindowDays: 90,
    missingStrandDays: MISSING_STRAND_DAYS,
    reviewDays: REVIEW_WITHIN_DAYS,
    ageBands: [
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 10, to: 15 },
      { from: 16, to: 17 },
    ],
  },
];

/** The settings in force on a London date; before the first version, the first. */
export const settingsOn = (date: LondonDate, versions: readonly MetricSettings[] = SETTINGS): MetricSettings => {
  const [first] = versions;
  if (!first) throw new Error('Indicators need at least one version of their settings.');
  return versions.filter((version) => version.effectiveFrom <= date).at(-1) ?? first;
};
