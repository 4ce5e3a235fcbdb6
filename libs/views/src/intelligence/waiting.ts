import type { LinkType } from '@hub/intelligence';
import type { Instant, RowVersion } from '@hub/kernel';
import type { LinkRow } from './links.js';
import type { OffenceRow } from './offences.js';

/** Which ids stand for something on record: only these types have records of their own. */
export type KnownIds = Readonly<Record<Extract<LinkType, 'child' | 'person' | 'place'>, ReadonlySet<string>>>;

/** A link or an incident that names somebody or something not on record yet. It joins when the other arrives. */
export interface WaitingLink {
  readonly key: string;
  readonly what: 'link' | 'offence';
  readonly correlationId: string;
  readonly knownAt: Instant;
  /** What is not on record yet: type and id, in order. */
  readonly lacks: readonly { readonly type: keyof KnownIds; readonly id: string }[];
  /** Children that it names, on record or not. */
  readonly childIds: readonly string[];
}

const isRecorded = (type: LinkType): type is keyof KnownIds =>
  type === 'child' || type === 'person' || type === 'place';

interface Named {
  readonly type: LinkType;
  readonly id: string;
}

const waits = (
  what: WaitingLink['what'],
  { key, row }: RowVersion<LinkRow | OffenceRow>,
  named: readonly Named[],
  known: KnownIds,
): readonly WaitingLink[] => {
  const lacks = named.flatMap(({ type, id }) => (isRecorded(type) && !known[type].has(id) ? [{ type, id }] : []));
  if (lacks.length === 0) return [];
  const childIds = named.filter(({ type }) => type === 'child').map(({ id }) => id);
  return [{ key, what, correlationId: row.correlationId, knownAt: row.knownAt, lacks, childIds }];
};

/** Who and what a link speaks of. */
export const namedInLink = ({ fromType, fromId, toType, toId }: LinkRow): readonly Named[] => [
  { type: fromType, id: fromId },
  { type: toType, id: toId },
];

const namedInOffence = ({ childIds, personIds, placeId }: OffenceRow): readonly Named[] => [
  ...childIds.map((id) => ({ type: 'child', id }) as const),
  ...personIds.map((id) => ({ type: 'person', id }) as const),
  ...(placeId === undefined ? [] : [{ type: 'place', id: placeId } as const]),
];

/** The links and incidents that wait for a child, person or place. */
export const waitingLinks = (
  links: readonly RowVersion<LinkRow>[],
  offences: readonly RowVersion<OffenceRow>[],
  known: KnownIds,
): readonly WaitingLink[] => [
  ...links.flatMap((link) => waits('link', link, namedInLink(link.row), known)),
  ...offences.flatMap((offence) => waits('offence', offence, namedInOffence(offence.row), known)),
];
