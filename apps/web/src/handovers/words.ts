import type {
  HandoverConsentOf,
  HandoverPart,
  HandoverResponsibility,
  HandoversQueryQuery,
  ReceivedHandoversQueryQuery,
} from '../gql/graphql.js';
import { sayDate, sayTime } from '../words/london.js';

export type Handover = HandoversQueryQuery['handovers']['handovers'][number];
export type Received = ReceivedHandoversQueryQuery['receivedHandovers'][number];

/** What can go beside who the child is. */
export const partWords: Readonly<Record<HandoverPart, string>> = {
  ASSESSMENTS: 'Assessments',
  NOTES: 'Reasons in words, which may name others',
  PLANS: 'Safety plans',
  ACTIONS: 'Open actions',
  PLACEMENTS: 'Placements',
};

export const consentWords: Readonly<Record<HandoverConsentOf, string>> = {
  CHILD: 'The child',
  PARENT: 'Somebody with parental responsibility',
  BOTH: 'The child and somebody with parental responsibility',
};

/** Who answers for the child after the move, as the authority that sends says it. */
export const responsibilityWords: Readonly<Record<HandoverResponsibility, string>> = {
  MOVES: 'They become responsible for the child',
  STAYS: 'The child lives there; we stay responsible',
};

/** The same, as the authority that receives reads it. */
export const receivedResponsibilityWords: Readonly<Record<HandoverResponsibility, string>> = {
  MOVES: 'We become responsible for the child',
  STAYS: 'The child lives here; they stay responsible',
};

/** How far a handover of ours is, and what happens next. */
export const stateOf = ({ state, toName, approvedBy, arrivedAt, answeredAt, why }: Handover): string => {
  const at = answeredAt ? ` on ${sayTime(answeredAt)}` : '';
  switch (state) {
    case 'PROPOSED':
      return 'Proposed. Somebody else must read what goes and approve it.';
    case 'APPROVED':
      return `Approved by ${approvedBy ?? 'a second person'}. It leaves the hub within a minute.`;
    case 'SENT':
      return arrivedAt
        ? `Arrived at ${toName} on ${sayTime(arrivedAt)}. Waits for their answer.`
        : `Sent to ${toName}. It has not arrived yet.`;
    case 'ACCEPTED':
      return `Taken on by ${toName}${at}.`;
    case 'REFUSED':
      return `Refused by ${toName}${at}: ${why ?? 'no reason is kept any more'}`;
    case 'WITHDRAWN':
      return `Called off: ${why ?? 'no reason is kept any more'}`;
  }
};

/** By when the other authority must know of the move, where that is still of use. */
export const clockOf = ({ state, tellBy, late, arrivedAt }: Handover): string | undefined => {
  if (state === 'WITHDRAWN') return undefined;
  if (arrivedAt) return late ? `They were told after ${sayDate(tellBy)}: late.` : undefined;
  return late ? `Late: they should have known by ${sayDate(tellBy)}.` : `They must know by ${sayDate(tellBy)}.`;
};

/** How far a handover is that came to us. */
export const receivedStateOf = ({ state, fromName, answeredBy, answeredAt, why }: Received): string => {
  const by = `${answeredBy ? ` by ${answeredBy}` : ''}${answeredAt ? `, ${sayTime(answeredAt)}` : ''}`;
  switch (state) {
    case 'WAITING':
      return 'Waits for your answer.';
    case 'ACCEPTED':
      return `Taken on${by}.`;
    case 'REFUSED':
      return `Refused${by}: ${why ?? 'no reason is kept any more'}`;
    case 'CALLED_BACK':
      return `Called back by ${fromName}. Nothing of it is kept.`;
  }
};
