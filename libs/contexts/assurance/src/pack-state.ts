import type { PackEvent } from './pack.events.js';

type DataOf<Type extends PackEvent['type']> = Extract<PackEvent, { type: Type }>['data'];

/** The edition that is being made. */
export interface PackWork {
  readonly edition: number;
  readonly stage: 'drafted' | 'passed on' | 'checked' | 'sealed';
  readonly draft: DataOf<'assurance.PackDrafted'>;
  /** The commentary that stands, by line. */
  readonly written: Readonly<Record<string, string>>;
  /** Whoever drafted it or wrote in it: none of them checks it. */
  readonly hands: readonly string[];
  /** Challenges without an answer, by id: the line. */
  readonly open: Readonly<Record<string, string>>;
  readonly maker?: string;
}

/** A pack: the edition in work, if any, and those that were published. */
export interface PackState {
  readonly work?: PackWork;
  /** How many editions were begun: a number is used once, also when its edition was given up. */
  readonly editions: number;
  readonly published: readonly {
    readonly edition: number;
    readonly withdrawn: boolean;
    readonly acknowledgedBy: readonly string[];
  }[];
}

export const NO_PACK: PackState = { editions: 0, published: [] };

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const withHand = (hands: readonly string[], person: string): readonly string[] =>
  hands.includes(person) ? hands : [...hands, person];

const inWork = (state: PackState, change: (work: PackWork) => PackWork): PackState =>
  state.work ? { ...state, work: change(state.work) } : state;

const drafted = (state: PackState, draft: DataOf<'assurance.PackDrafted'>): PackState => {
  const { edition, draftedBy } = draft;
  const before = state.work?.edition === edition ? state.work : undefined;
  return {
    ...state,
    editions: Math.max(state.editions, edition),
    work: {
      edition,
      stage: 'drafted',
      draft,
      written: before?.written ?? {},
      open: before?.open ?? {},
      hands: withHand(before?.hands ?? [], draftedBy),
    },
  };
};

/** What an event does to a pack. What is written after it was passed on takes it back to its maker. */
export const packAfter = (state: PackState, { type, data }: PackEvent): PackState => {
  switch (type) {
    case 'assurance.PackDrafted':
      return drafted(state, data);
    case 'assurance.CommentaryWritten':
      return inWork(state, (work) => ({
        ...work,
        stage: 'drafted',
        written: { ...work.written, [data.line]: data.text },
        hands: withHand(work.hands, data.writtenBy),
      }));
    case 'assurance.CommentaryChallenged':
      return inWork(state, (work) => ({
        ...work,
        stage: 'drafted',
        open: { ...work.open, [data.challengeId]: data.line },
      }));
    case 'assurance.CommentaryChallengeAnswered':
      return inWork(state, (work) => ({
        ...work,
        open: without(work.open, data.challengeId),
        hands: withHand(work.hands, data.answeredBy),
      }));
    case 'assurance.PackPassedOn':
      return inWork(state, (work) => ({ ...work, stage: 'passed on', maker: data.maker }));
    case 'assurance.PackReturned':
      return inWork(state, (work) => ({ ...work, stage: 'drafted' }));
    case 'assurance.PackChecked':
      return inWork(state, (work) => ({ ...work, stage: 'checked' }));
    case 'assurance.PackSealed':
      return inWork(state, (work) => ({ ...work, stage: 'sealed' }));
    case 'assurance.PackPublished': {
      const { edition } = data;
      const { editions } = state;
      return { editions, published: [...state.published, { edition, withdrawn: false, acknowledgedBy: [] }] };
    }
    case 'assurance.PackAcknowledged':
      return {
        ...state,
        published: state.published.map((one) =>
          one.edition === data.edition
            ? { ...one, acknowledgedBy: withHand(one.acknowledgedBy, data.acknowledgedBy) }
            : one,
        ),
      };
    case 'assurance.PackWithdrawn':
      return {
        ...(state.work && state.work.edition !== data.edition ? { work: state.work } : {}),
        editions: state.editions,
        published: state.published.map((one) => (one.edition === data.edition ? { ...one, withdrawn: true } : one)),
      };
  }
};
