import { PROFILE_AUDIENCES, type ProfileAge as Age, type ProfileAudience as Audience } from '@hub/assurance';
import { PROFILE_AUDIENCE_NAMES, PROFILE_FILES, type ProfileContent } from '@hub/reports';
import type { ProfileRow } from '@hub/views';
import { quarterMeant } from '@hub/worker';
import { periodName } from '../figures/figures.present.js';
import type {
  ProblemProfilePage,
  ProfileAge,
  ProfileAudience,
  ProfileAudienceName,
  ProfileSectionName,
  ProfileVersion,
  ProfileVersionState,
  RecommendationState,
} from '../generated/graphql.js';

const nameIn = <Name extends string>(code: string): Name => code.toUpperCase().replaceAll(' ', '_') as Name;

/** An audience as the contexts call it. */
export const audienceOf = (name: ProfileAudience): Audience =>
  PROFILE_AUDIENCES.find((one) => one.toUpperCase() === name) ?? 'board';

export const audienceNames = (audiences: readonly Audience[]): ProfileAudienceName[] =>
  audiences.map((id) => ({ id: nameIn<ProfileAudience>(id), name: PROFILE_AUDIENCE_NAMES[id] }));

/** How old the profile is, in words that say what to do. */
export const ageInWords = ({ days, limit, stale }: Age): ProfileAge => ({
  days: days ?? null,
  limit,
  stale,
  words:
    days === undefined
      ? 'No problem profile was ever sealed. The strategic lead makes one from the numbers known now.'
      : stale
        ? `The problem profile is ${days} days old; it is to be no older than ${limit}. The strategic lead makes the next one.`
        : `The problem profile is ${days === 1 ? '1 day' : `${days} days`} old; it is to be no older than ${limit}.`,
});

/** A version, for the schema. */
export const versionOf = (row: ProfileRow, may: readonly string[]): ProfileVersion => ({
  id: row.profileId,
  period: periodName(quarterMeant(row.period)),
  version: row.version,
  state: nameIn<ProfileVersionState>(row.state),
  knownAt: row.knownAt,
  sealedOn: row.seal?.sealedOn ?? null,
  revises: row.revises ? `Takes the place of version ${row.revises.version}: ${row.revises.reason}` : null,
  returned: row.returned ?? null,
  may: [...may],
});

const rowsOf = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => [...row]);

/** Slides are named as the document has them: each chart and map is one, as drawing and in points. */
const slidesIn = (names: readonly string[]): string[] => names.flatMap((name) => [`${name}.svg`, `${name}.png`]);

/** A profile, for the schema. */
export const pageOf = (
  content: ProfileContent,
  {
    version,
    digest,
    slides,
    mayFollow,
  }: {
    readonly version: ProfileVersion | null;
    readonly digest: string | null;
    readonly slides: readonly string[];
    readonly mayFollow: boolean;
  },
): ProblemProfilePage => ({
  version,
  audience: nameIn<ProfileAudience>(content.audience),
  period: periodName(content.period),
  at: content.knownAt,
  scope: content.scope,
  digest,
  sections: content.sections.map((section) => ({
    id: nameIn<ProfileSectionName>(section.id),
    title: section.title,
    text: section.text,
    sentences: [...section.sentences],
    tables: section.tables.map(({ title, head, rows, note }) => ({ title, head: [...head], rows: rowsOf(rows), note })),
    trends: section.trends.map(({ id, title, unit, points }) => ({
      id,
      title,
      unit,
      points: points.map((point) => ({ ...point })),
    })),
    maps: section.maps.map(({ layer, title, quarter, knownAt, says, because, regions, approximate, source }) => ({
      ...{ layer, title, quarter, knownAt, says, approximate, source },
      because: [...because],
      regions: regions.map(({ cells: _cells, ...region }) => region),
    })),
    hours: section.hours.map(({ title, reading, weights }) => ({ title, reading, weights: rowsOf(weights) })),
  })),
  recommendations: content.recommendations.map((one) => ({
    ...one,
    state: nameIn<RecommendationState>(one.state),
    may: mayFollow ? ['MOVE', ...(one.actionId === null ? ['TAKE_ON'] : [])] : [],
  })),
  since: content.since ? `version ${content.since.version} of ${content.since.period}` : null,
  changed: content.changed.map((change) => ({ ...change })),
  key: [...content.key],
  files: version === null ? [] : [...PROFILE_FILES, ...slidesIn(slides)],
});
