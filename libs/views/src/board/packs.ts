import type { PackEvent } from '@hub/assurance';
import type { Instant, LondonDate, View } from '@hub/kernel';
import { given } from '../given.js';

type DataOf<Type extends PackEvent['type']> = Extract<PackEvent, { type: Type }>['data'];

/** A challenge of a commentary, with its answer when there is one. */
export interface PackChallenge {
  readonly challengeId: string;
  readonly line: string;
  readonly matter?: string;
  readonly challengedBy: string;
  readonly challengedAt: Instant;
  readonly answer?: string;
  readonly answeredBy?: string;
}

/** What stands about one line of a pack, and who wrote it. */
export interface PackComment {
  readonly line: string;
  readonly text?: string;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
}

/** One edition of a pack. */
export interface PackRow {
  readonly [column: string]: unknown;
  readonly packId: string;
  readonly variant: string;
  readonly period: string;
  readonly edition: number;
  readonly state: 'drafted' | 'passed on' | 'checked' | 'sealed' | 'published' | 'withdrawn';
  readonly audience: string;
  readonly logPosition: number;
  readonly knownAt: Instant;
  readonly lines: readonly string[];
  readonly definitions: DataOf<'assurance.PackDrafted'>['definitions'];
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly revises?: { readonly edition: number; readonly reason: string };
  readonly comments: readonly PackComment[];
  readonly challenges: readonly PackChallenge[];
  readonly maker?: string;
  readonly checker?: string;
  readonly checkedAt?: Instant;
  /** Why it was sent back, last. */
  readonly returned?: string;
  readonly seal?: Omit<DataOf<'assurance.PackSealed'>, 'variant' | 'period' | 'edition'>;
  readonly publishedOn?: LondonDate;
  readonly publishedAt?: Instant;
  readonly acknowledged: readonly { readonly by: string; readonly at: Instant }[];
  readonly withdrawn?: string;
}

/** The key of an edition of a pack. */
export const packKey = (variant: string, period: string, edition: number): string => `${period}.${variant}.${edition}`;

const without = (row: PackRow, ...names: readonly string[]): PackRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))) as unknown as PackRow;

const drafted = (data: DataOf<'assurance.PackDrafted'>, at: Instant, row: PackRow | undefined): PackRow => {
  const { variant, period, edition, audience, logPosition, knownAt, lines, definitions, draftedBy, revises } = data;
  return {
    packId: packKey(variant, period, edition),
    variant,
    period,
    edition,
    state: 'drafted',
    audience,
    logPosition,
    knownAt,
    lines,
    definitions,
    draftedBy,
    draftedAt: at,
    ...given({ revises }),
    comments: row?.comments ?? [],
    challenges: row?.challenges ?? [],
    acknowledged: [],
  };
};

/** How far is each pack, what stands in it, and who stands for it? Key: period, variant and edition. */
export const packs: View<PackRow, PackEvent> = {
  table: 'packs_v1',
  columns: ['variant', 'period', 'state'],
  key: ({ data }) => packKey(data.variant, data.period, data.edition),
  on: {
    'assurance.PackDrafted': ({ data, recordedAt }, row) => drafted(data, recordedAt, row),
    'assurance.CommentaryWritten': ({ data: { line, text, writtenBy }, recordedAt }, row) =>
      row && {
        ...without(row, 'checker', 'checkedAt'),
        state: 'drafted',
        comments: [
          ...row.comments.filter((one) => one.line !== line),
          { line, ...given({ text }), writtenBy, writtenAt: recordedAt },
        ],
      },
    'assurance.CommentaryChallenged': ({ data, recordedAt }, row) =>
      row && {
        ...without(row, 'checker', 'checkedAt'),
        state: 'drafted',
        challenges: [
          ...row.challenges,
          {
            challengeId: data.challengeId,
            line: data.line,
            ...given({ matter: data.matter }),
            challengedBy: data.challengedBy,
            challengedAt: recordedAt,
          },
        ],
      },
    'assurance.CommentaryChallengeAnswered': ({ data }, row) =>
      row && {
        ...row,
        challenges: row.challenges.map((one) =>
          one.challengeId === data.challengeId
            ? { ...one, ...given({ answer: data.answer }), answeredBy: data.answeredBy }
            : one,
        ),
      },
    'assurance.PackPassedOn': ({ data }, row) =>
      row && { ...without(row, 'returned'), state: 'passed on', maker: data.maker },
    'assurance.PackReturned': ({ data }, row) =>
      row && { ...row, state: 'drafted', ...given({ returned: data.reason }) },
    'assurance.PackChecked': ({ data, recordedAt }, row) =>
      row && { ...row, state: 'checked', checker: data.checker, checkedAt: recordedAt },
    'assurance.PackSealed': ({ data: { variant: _variant, period: _period, edition: _edition, ...seal } }, row) =>
      row && { ...row, state: 'sealed', seal },
    'assurance.PackPublished': ({ data, recordedAt }, row) =>
      row && { ...row, state: 'published', publishedOn: data.publishedOn, publishedAt: recordedAt },
    'assurance.PackAcknowledged': ({ data, recordedAt }, row) =>
      row && { ...row, acknowledged: [...row.acknowledged, { by: data.acknowledgedBy, at: recordedAt }] },
    'assurance.PackWithdrawn': ({ data }, row) =>
      row && { ...row, state: 'withdrawn', ...given({ withdrawn: data.reason }) },
  },
};
