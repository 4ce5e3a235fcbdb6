import type { LinkedType, LinkState } from '../gql/graphql.js';

const types: Readonly<Record<LinkedType, string>> = {
  CHILD: 'Child',
  PERSON: 'Adult',
  PLACE: 'Place',
  GROUP: 'Group',
  VEHICLE: 'Vehicle',
  PHONE: 'Phone',
  ONLINE: 'Online account',
};

/** What kind of thing is linked. A child is a child, whatever a link says. */
export const sayType = (type: LinkedType): string => types[type];

const states: Readonly<Record<LinkState, string>> = {
  CONFIRMED: 'Confirmed',
  SUSPECTED: 'Suspected',
  REFUTED: 'Refuted',
};

/** How sure a link is. */
export const sayState = (state: LinkState): string => states[state];

const relations: Readonly<Record<string, string>> = {
  associates_with: 'goes about with',
  met_at: 'met at',
  found_at: 'found at',
  exploited_at: 'exploited at',
  suspected_of_exploiting: 'said to exploit',
  member_of: 'belongs to',
  uses: 'uses',
};

/** How two are linked. */
export const sayRelation = (relation: string): string => relations[relation] ?? relation.replaceAll('_', ' ');

const ties: Readonly<Record<string, string>> = {
  associates_with: 'go about together',
  suspected_of_exploiting: 'exploitation suspected',
  member_of: 'membership',
  uses: 'use',
};

/** How two are linked where the order in which they are named means nothing: never who does it to whom. */
export const sayTie = (relation: string): string => ties[relation] ?? sayRelation(relation);

/** A grade as intelligence officers write it, with what it means. */
export const sayGrade = (source: string | null | undefined, info: string | null | undefined): string =>
  source || info ? `${source ?? '–'}${info ?? '–'}` : 'Not graded';

const standings: Readonly<Record<string, string>> = {
  current: 'Looked at, and not due yet',
  'review-due': 'Review is due',
  expired: 'Expired: out of the lists until somebody reviews it',
  'let-go': 'Let go',
};

/** How far a record of an adult may be relied on. */
export const sayStanding = (standing: string): string => standings[standing] ?? standing;

const rags: Readonly<Record<string, string>> = { red: 'Red', amber: 'Amber', green: 'Green', none: 'No concern now' };

/** How dangerous a place is for children. */
export const sayPlaceRag = (rag: string | null | undefined): string => (rag ? (rags[rag] ?? rag) : 'Not rated yet');

const kinds: Readonly<Record<string, string>> = {
  shared: 'Cases share this',
  reach: 'Reaches several children',
  'new-link': 'New link to a known network',
  held: 'Something is held',
};

/** What kind of alert it is. */
export const sayAlert = (kind: string): string => kinds[kind] ?? kind;
