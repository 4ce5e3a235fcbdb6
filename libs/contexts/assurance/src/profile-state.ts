import type { ProfileEvent } from './profile.events.js';

type DataOf<Type extends ProfileEvent['type']> = Extract<ProfileEvent, { type: Type }>['data'];

/** The version that is being made. */
export interface ProfileWork {
  readonly version: number;
  readonly stage: 'drafted' | 'passed on' | 'checked';
  readonly revises?: DataOf<'assurance.ProfileDrafted'>['revises'];
  /** Whoever drafted it, wrote in it or recommended something: none of them checks it. */
  readonly hands: readonly string[];
  readonly maker?: string;
}

/** A profile of one quarter: the version in work, if any, and what stands in it. */
export interface ProfileState {
  readonly work?: ProfileWork;
  readonly sealed: readonly number[];
  /** Texts by section; they go on into the next version of the same quarter. */
  readonly written: Readonly<Record<string, string>>;
  /** Recommendations that stand, by id, as they were made. */
  readonly recommended: Readonly<Record<string, DataOf<'assurance.RecommendationMade'>>>;
}

export const NO_PROFILE: ProfileState = { sealed: [], written: {}, recommended: {} };

const withHand = (hands: readonly string[], person: string): readonly string[] =>
  hands.includes(person) ? hands : [...hands, person];

/** Whatever is written takes a version back to its maker, who passes it on anew. */
const touchedBy = (state: ProfileState, person: string): ProfileState =>
  state.work
    ? { ...state, work: { ...state.work, stage: 'drafted', hands: withHand(state.work.hands, person) } }
    : state;

const drafted = (
  state: ProfileState,
  { version, draftedBy, revises }: DataOf<'assurance.ProfileDrafted'>,
): ProfileState => {
  const before = state.work?.version === version ? state.work : undefined;
  return {
    ...state,
    work: {
      version,
      stage: 'drafted',
      hands: withHand(before?.hands ?? [], draftedBy),
      ...(revises ? { revises } : {}),
    },
  };
};

/** What an event does to the profile of a quarter. */
export const profileAfter = (state: ProfileState, { type, data }: ProfileEvent): ProfileState => {
  switch (type) {
    case 'assurance.ProfileDrafted':
      return drafted(state, data);
    case 'assurance.ProfileTextWritten':
      return touchedBy({ ...state, written: { ...state.written, [data.section]: data.text } }, data.writtenBy);
    case 'assurance.RecommendationMade':
      return touchedBy({ ...state, recommended: { ...state.recommended, [data.recommendationId]: data } }, data.madeBy);
    case 'assurance.RecommendationDropped': {
      const { [data.recommendationId]: _dropped, ...recommended } = state.recommended;
      return touchedBy({ ...state, recommended }, data.droppedBy);
    }
    case 'assurance.ProfilePassedOn':
      return state.work ? { ...state, work: { ...state.work, stage: 'passed on', maker: data.maker } } : state;
    case 'assurance.ProfileReturned':
      return state.work ? { ...state, work: { ...state.work, stage: 'drafted' } } : state;
    case 'assurance.ProfileChecked':
      return state.work ? { ...state, work: { ...state.work, stage: 'checked' } } : state;
    case 'assurance.ProfileSealed': {
      const { work: _done, ...rest } = state;
      return { ...rest, sealed: [...state.sealed, data.version] };
    }
  }
};
