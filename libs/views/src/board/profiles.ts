import type { ProfileEvent, ProfileSectionId, RecommendationEvent, RecommendationState } from '@hub/assurance';
import type { Instant, LondonDate, View } from '@hub/kernel';
import { given } from '../given.js';

type DataOf<Type extends ProfileEvent['type']> = Extract<ProfileEvent, { type: Type }>['data'];

/** What stands about a section, and who wrote it. */
export interface ProfileText {
  readonly section: ProfileSectionId;
  /** Absent when it was erased. */
  readonly text?: string;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
}

/** One version of the problem profile of a quarter. */
export interface ProfileRow {
  readonly [column: string]: unknown;
  readonly profileId: string;
  readonly period: string;
  readonly version: number;
  readonly state: 'drafted' | 'passed on' | 'checked' | 'sealed';
  readonly logPosition: number;
  readonly knownAt: Instant;
  readonly definitions: DataOf<'assurance.ProfileDrafted'>['definitions'];
  readonly draftedBy: string;
  readonly revises?: { readonly version: number; readonly reason: string };
  readonly texts: readonly ProfileText[];
  /** Everybody who had a hand in it. */
  readonly hands: readonly string[];
  readonly maker?: string;
  readonly checker?: string;
  /** The position of the log at which it was checked: its words are those of then. */
  readonly checkedAt?: number;
  /** Why it was sent back, last. */
  readonly returned?: string;
  readonly seal?: Omit<DataOf<'assurance.ProfileSealed'>, 'period' | 'version'> & { readonly sealedAt: Instant };
}

/** The key of a version of a profile. */
export const profileKey = (period: string, version: number): string => `${period}.${version}`;

const withHand = (hands: readonly string[], person: string): readonly string[] =>
  hands.includes(person) ? hands : [...hands, person];

/** Back with its maker: nobody stands for it as checked any more. */
const reopened = (row: ProfileRow, person: string): ProfileRow => {
  const { checker: _checker, checkedAt: _at, ...rest } = row;
  return { ...rest, state: 'drafted', hands: withHand(row.hands, person) } as ProfileRow;
};

/** How far is each version of the problem profile, what stands in it, and who stands for it? Key: quarter and version. */
export const profiles: View<ProfileRow, ProfileEvent> = {
  table: 'profiles_v1',
  columns: ['period', 'state'],
  key: ({ data }) => profileKey(data.period, data.version),
  on: {
    'assurance.ProfileDrafted': ({ data }, row) => {
      const { period, version, logPosition, knownAt, definitions, draftedBy, revises } = data;
      return {
        profileId: profileKey(period, version),
        ...{ period, version, state: 'drafted', logPosition, knownAt, definitions, draftedBy },
        ...given({ revises }),
        texts: row?.texts ?? [],
        hands: withHand(row?.hands ?? [], draftedBy),
      };
    },
    'assurance.ProfileTextWritten': ({ data: { section, text, writtenBy }, recordedAt }, row) =>
      row && {
        ...reopened(row, writtenBy),
        texts: [
          ...row.texts.filter((one) => one.section !== section),
          { section, ...given({ text }), writtenBy, writtenAt: recordedAt },
        ],
      },
    'assurance.RecommendationMade': ({ data }, row) => row && reopened(row, data.madeBy),
    'assurance.RecommendationDropped': ({ data }, row) => row && reopened(row, data.droppedBy),
    'assurance.ProfilePassedOn': ({ data }, row) => {
      if (!row) return undefined;
      const { returned: _returned, ...rest } = row;
      return { ...rest, state: 'passed on', maker: data.maker } as ProfileRow;
    },
    'assurance.ProfileReturned': ({ data }, row) =>
      row && { ...row, state: 'drafted', ...given({ returned: data.reason }) },
    'assurance.ProfileChecked': ({ data, position }, row) =>
      row && { ...row, state: 'checked', checker: data.checker, checkedAt: position },
    'assurance.ProfileSealed': ({ data: { period: _period, version: _version, ...seal }, recordedAt }, row) =>
      row && { ...row, state: 'sealed', seal: { ...seal, sealedAt: recordedAt } },
  },
};

/** A recommendation of a profile, with what became of it. Words are absent when they were erased. */
export interface RecommendationRow {
  readonly [column: string]: unknown;
  readonly recommendationId: string;
  readonly period: string;
  /** The version in which it was made. */
  readonly version: number;
  readonly text?: string;
  readonly agency: string;
  readonly owner?: string;
  readonly due: LondonDate;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly state: RecommendationState;
  readonly words?: string;
  readonly movedOn?: LondonDate;
  /** The action of a panel that it became. */
  readonly actionId?: string;
}

type MadeOrDropped = Extract<
  ProfileEvent,
  { type: 'assurance.RecommendationMade' | 'assurance.RecommendationDropped' }
>;

/** What was recommended, to whom, and how far is it? Key: the recommendation. What was dropped has no row. */
export const recommendations: View<RecommendationRow, MadeOrDropped | RecommendationEvent> = {
  table: 'recommendations_v1',
  columns: ['period', 'agency', 'state'],
  key: ({ data }) => data.recommendationId,
  on: {
    'assurance.RecommendationMade': ({ data, recordedAt }) => {
      const { recommendationId, period, version, text, agency, owner, due, madeBy } = data;
      return {
        ...{ recommendationId, period, version, agency, due, madeBy },
        ...given({ text, owner }),
        madeAt: recordedAt,
        state: 'open',
      };
    },
    'assurance.RecommendationDropped': () => undefined,
    'assurance.RecommendationMoved': ({ data: { state, words, movedOn } }, row) =>
      row && { ...row, state, movedOn, ...given({ words }) },
    'assurance.RecommendationTakenOn': ({ data: { actionId } }, row) => row && { ...row, actionId },
  },
};
