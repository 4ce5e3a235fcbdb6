import type { LinkDetails, LinkEvent, LinkType } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { recordFold, type KeptRecord } from './kept-record.js';

/** One piece of evidence that two are linked. */
export interface LinkRow extends LinkDetails, KeptRecord {
  /** The two ends, as `<type>:<id>`. */
  readonly fromNode: string;
  readonly toNode: string;
}

/** How an end of a link is named in a column: a type has no colon, so that the id is all that follows the first. */
export const nodeOf = (type: LinkType, id: string): string => `${type}:${id}`;

const { holds, goes } = recordFold<LinkDetails, LinkRow>((details) => ({
  ...details,
  fromNode: nodeOf(details.fromType, details.fromId),
  toNode: nodeOf(details.toType, details.toId),
}));

/** Who is linked with whom and where, by which evidence? Refuted evidence is there, as refuted. Key: the stream. */
export const links: View<LinkRow, LinkEvent> = {
  table: 'links_v1',
  columns: ['fromNode', 'toNode', 'state', 'correlationId'],
  key: ({ stream }) => stream,
  on: {
    'intelligence.LinkRecorded': holds,
    'intelligence.LinkCorrected': holds,
    'intelligence.LinkWithdrawn': goes,
  },
};
