import { londonDateOf } from '@hub/kernel';
import type { CaseEpisode, Held } from '@hub/casebook';
import type { Judged } from './metric.js';
import type { EpisodeStarted, Scope } from './scope.js';
import { EIGHTEEN, dateText, timeText } from './words.js';

/** The records behind an episode: its reports, their returns, and the interviews that cover them. */
export const episodeRecords = (episode: CaseEpisode): Held<object>[] => [
  ...episode.reports.flatMap(({ held, return: found }) => (found ? [held, found] : [held])),
  ...episode.interviews,
];

/** References of the reports of an episode. */
export const refsOf = (episode: CaseEpisode): string[] => episode.reports.map(({ reportRef }) => reportRef);

/** The dates of an episode, for a line of explanation. */
export const episodeFacts = ({ start, end, endNotRecordedAt }: CaseEpisode): Record<string, string> => ({
  start: timeText(start),
  ...(end === undefined ? {} : { return: timeText(end) }),
  ...(endNotRecordedAt === undefined ? {} : { 'missing again by': timeText(endNotRecordedAt) }),
});

/**
 * Missing episodes that ended in the period without a record of their end: a later absence began. They are listed, but
 * are no return.
 */
export const endsNotRecorded = (scope: Scope): Judged[] =>
  scope.endsNotRecorded.map(({ childCase, episode }) => ({
    ref: episode.id,
    childCase,
    outcome: 'excluded',
    tell: () => ({
      reason: 'End not recorded: no return is known, and the child was reported again more than 168 hours later.',
      records: episodeRecords(episode),
      reportRefs: refsOf(episode),
      facts: episodeFacts(episode),
    }),
  }));

/** Why an episode that started in the period is in no count of missing episodes; `undefined` when it may be. */
export const whyNoMissingEpisode = ({
  episode,
  isChild,
}: Pick<EpisodeStarted, 'episode' | 'isChild'>): string | undefined => {
  if (!isChild) return EIGHTEEN;
  return episode.missing ? undefined : 'Absent only: no report of the episode says missing.';
};

/** `3 Oct 2016`: the London date of a moment. */
export const dayText = (instant: string): string => dateText(londonDateOf(instant));
