import type { CaseEpisode, CaseReport, ChildCase } from '@hub/casebook';
import { startOfLondonDay, type Instant, type Place } from '@hub/kernel';
import type { FoundLine, MapEvent } from './map-event.js';

/** The report by whose find the episode ended. */
const endedBy = ({ reports, end }: CaseEpisode): CaseReport | undefined =>
  end === undefined ? undefined : reports.find((report) => report.return?.content.foundAt === end);

const lastSeenPlace = ({ reports }: CaseEpisode): Place | undefined =>
  reports.find(({ held }) => held.content.lastSeenPlace !== undefined)?.held.content.lastSeenPlace;

/** Where the child lived, for those who went missing from home. Of other places from which a child goes missing no address is in the report. */
const homePlace = ({ child }: ChildCase, { missingFromType }: CaseEpisode): Place | undefined =>
  missingFromType === 'home' ? child.content.home : undefined;

const spanOf = ({ start, end, endNotRecordedAt }: CaseEpisode): { from: Instant; to?: Instant } => {
  const to = end ?? endNotRecordedAt;
  return { from: start, ...(to === undefined ? {} : { to }) };
};

const withPlace = (place: Place | undefined): { place?: Place } => (place ? { place } : {});

/** A child goes missing at some time between being last seen and being reported. */
const leftBetween = ({ reports, start }: CaseEpisode): { from: Instant; to: Instant } => ({
  from: start,
  to: reports.map(({ reportedAt }) => reportedAt).sort()[0] ?? start,
});

/** Absences graded missing: an absence of the category "absent" is on no map, as it is in no count. */
const missingEpisodes = ({ episodes }: ChildCase): readonly CaseEpisode[] => episodes.filter(({ missing }) => missing);

/** Episodes at the place the child went missing from. */
export const missingFrom = (one: ChildCase): readonly MapEvent[] =>
  missingEpisodes(one).map((episode) => ({
    ref: episode.id,
    childIds: [one.id],
    ...withPlace(homePlace(one, episode)),
    ...spanOf(episode),
    window: leftBetween(episode),
  }));

/** Episodes at the place where the child was last seen. */
export const lastSeen = (one: ChildCase): readonly MapEvent[] =>
  missingEpisodes(one).map((episode) => ({
    ref: episode.id,
    childIds: [one.id],
    ...withPlace(lastSeenPlace(episode)),
    ...spanOf(episode),
    window: leftBetween(episode),
  }));

/** Returns at the place where the child was found. An episode that goes on has none. */
export const found = (one: ChildCase): readonly MapEvent[] =>
  missingEpisodes(one).flatMap((episode) => {
    const at = episode.end;
    if (at === undefined) return [];
    const place = endedBy(episode)?.return?.content.foundPlace;
    return [
      { ref: episode.id, childIds: [one.id], ...withPlace(place), from: at, to: at, window: { from: at, to: at } },
    ];
  });

/** Where looked-after children were placed, from the first day to the last. No hour is known of a move. */
export const placed = ({ id, placements }: ChildCase): readonly MapEvent[] =>
  placements.map(({ content: { place, start, end } }) => ({
    ref: `${id} ${start}`,
    childIds: [id],
    ...withPlace(place),
    from: startOfLondonDay(start),
    ...(end === undefined ? {} : { to: startOfLondonDay(end) }),
  }));

/** Lines from where a child was last seen, or else lived, to where they were found, for episodes with both places. */
export const foundLines = (one: ChildCase): readonly FoundLine[] =>
  missingEpisodes(one).flatMap((episode) => {
    const from = lastSeenPlace(episode) ?? homePlace(one, episode);
    const to = endedBy(episode)?.return?.content.foundPlace;
    if (!from || !to || episode.end === undefined) return [];
    return [{ ref: episode.id, childId: one.id, from, to, missingAt: episode.start, foundAt: episode.end }];
  });
