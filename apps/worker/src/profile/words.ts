import { isErased, londonDateOf, type Instant, type Period, type ViewReader } from '@hub/kernel';
import { actionStream, type ActionDetails } from '@hub/panels';
import type { ProfileSectionId } from '@hub/assurance';
import type { ProfileRecommendation } from '@hub/reports';
import {
  profiles,
  RECORDS,
  recommendations,
  type ProfileRow,
  type RecommendationRow,
  type RecordVersion,
} from '@hub/views';

/** What people wrote in a profile and what they recommended, as it stood at a position. */
export interface ProfileWords {
  readonly texts: Readonly<Partial<Record<ProfileSectionId, string>>>;
  readonly recommendations: readonly ProfileRecommendation[];
}

/** Whose words are read: those of a version, or what stands at all. */
export interface WordsAsked {
  readonly period: Period;
  /** The version in work or sealed; absent = only what stands in a sealed one. */
  readonly version?: number;
  /** The position of the log whose words they are. */
  readonly position: number;
  /** The moment at which it is told what is overdue. */
  readonly at: Instant;
}

const isOpen = ({ state }: Pick<RecommendationRow, 'state'>): boolean => state === 'open' || state === 'begun';

/** Actions that recommendations became and that are done, by their id. */
const doneActions = async (
  reader: ViewReader,
  position: number,
  rows: readonly RecommendationRow[],
): Promise<ReadonlyMap<string, ActionDetails>> => {
  const wanted = new Set(rows.flatMap(({ actionId }) => (actionId === undefined ? [] : [actionStream(actionId)])));
  if (wanted.size === 0) return new Map();
  const found = await reader.rowsAt<RecordVersion>(RECORDS.table, position, { where: { kind: ['action'] } });
  return new Map(
    found
      .filter(({ key, row }) => wanted.has(key) && !row.withdrawn && !isErased(row.content))
      .map(({ row }) => row.content as ActionDetails)
      .filter(({ completedAt }) => completedAt !== undefined)
      .map((action) => [action.actionId, action]),
  );
};

/** Texts and recommendations of a profile; what is still open from earlier quarters stands in it too. */
export const wordsOf = async (
  reader: ViewReader,
  { period, version, position, at }: WordsAsked,
): Promise<ProfileWords> => {
  const versions = (await reader.rowsAt<ProfileRow>(profiles.table, position)).map(({ row }) => row);
  const sealed = new Set(versions.flatMap((row) => (row.seal ? [row.profileId] : [])));
  const stands = (row: { readonly period: string; readonly version: number }): boolean =>
    sealed.has(`${row.period}.${row.version}`) || (row.period === period.id && row.version === version);
  const texts = versions
    .filter((row) => row.period === period.id && row.version <= (version ?? Infinity) && stands(row))
    .sort((a, b) => a.version - b.version)
    .flatMap((row) => row.texts)
    .flatMap(({ section, text }) => (text === undefined ? [] : [[section, text] as const]));
  const all = (await reader.rowsAt<RecommendationRow>(recommendations.table, position)).map(({ row }) => row);
  const kept = all.filter(
    (row) =>
      stands(row) &&
      ((row.period === period.id && row.version <= (version ?? Infinity)) ||
        (row.period < period.id && (isOpen(row) || (row.movedOn ?? '') >= period.start))),
  );
  const done = await doneActions(reader, position, kept);
  const today = londonDateOf(at);
  return {
    texts: Object.fromEntries(texts),
    recommendations: kept
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.recommendationId < b.recommendationId ? -1 : 1))
      .map((row): ProfileRecommendation => {
        const action = row.actionId === undefined ? undefined : done.get(row.actionId);
        const state = action ? 'done' : row.state;
        return {
          id: row.recommendationId,
          text: row.text ?? 'The words were erased.',
          agency: row.agency,
          owner: row.owner ?? 'erased',
          due: row.due,
          state,
          overdue: isOpen({ state }) && row.due < today,
          words: row.words ?? null,
          actionId: row.actionId ?? null,
        };
      }),
  };
};
