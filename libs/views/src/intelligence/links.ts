import { linkStream, type JudgementEvent, type LinkDetails, type LinkEvent, type LinkState } from '@hub/intelligence';
import type { LinkType } from '@hub/intelligence';
import type { Envelope, Instant, View } from '@hub/kernel';
import { given } from '../given.js';
import { keptOf, type KeptRecord } from './kept-record.js';

/** What somebody who weighed a piece of evidence said of it. */
export interface Judgement {
  readonly state: LinkState;
  /** Absent when it was erased. */
  readonly reason?: string;
  readonly at: Instant;
  /** User id, never a name. */
  readonly by: string;
}

/** One piece of evidence that two are linked. `state` is how it stands: as it was weighed, else as its source said. */
export interface LinkRow extends LinkDetails, KeptRecord {
  /** The two ends, as `<type>:<id>`. */
  readonly fromNode: string;
  readonly toNode: string;
  /** What the source said. */
  readonly sourceState: LinkState;
  readonly judgement?: Judgement;
  /** Revision of what was said by those who weighed it, -1 while nobody did: what the next must name. */
  readonly judgementRevision: number;
}

/** How an end of a link is named in a column: a type has no colon, so that the id is all that follows the first. */
export const nodeOf = (type: LinkType, id: string): string => `${type}:${id}`;

type Told = Extract<LinkEvent, { data: LinkDetails }>;

/** A judgement holds until its source says another state than the one that was weighed. */
const told = (event: Envelope<Told>, row: LinkRow | undefined): LinkRow => {
  const { data } = event;
  const judgement = row?.sourceState === data.state ? row.judgement : undefined;
  return {
    ...data,
    state: judgement?.state ?? data.state,
    fromNode: nodeOf(data.fromType, data.fromId),
    toNode: nodeOf(data.toType, data.toId),
    sourceState: data.state,
    judgementRevision: row?.judgementRevision ?? -1,
    ...given({ judgement }),
    ...keptOf(event, row),
  };
};

const judged = ({ data, by, revision }: Envelope<JudgementEvent>, row: LinkRow | undefined): LinkRow | undefined => {
  if (!row) return undefined;
  const { state, reason, judgedAt } = data;
  const judgement = { state, at: judgedAt, by: by.person, ...given({ reason }) };
  return { ...row, state, judgement, judgementRevision: revision };
};

/** Who is linked with whom and where, by which evidence? Refuted evidence is there, as refuted. Key: the link's stream. */
export const links: View<LinkRow, LinkEvent | JudgementEvent> = {
  table: 'links_v2',
  columns: ['fromNode', 'toNode', 'state', 'correlationId'],
  key: ({ stream, type, data }) => (type === 'intelligence.LinkJudged' ? linkStream(data) : stream),
  on: {
    'intelligence.LinkRecorded': told,
    'intelligence.LinkCorrected': told,
    'intelligence.LinkWithdrawn': () => undefined,
    'intelligence.LinkJudged': judged,
  },
};
