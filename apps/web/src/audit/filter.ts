import type { AccessKind, ReadAuditFilter } from '../gql/graphql.js';

/** What can be looked for, as the address holds it. */
export const fields = ['person', 'agency', 'role', 'purpose', 'kind', 'child', 'other', 'from', 'to', 'glass'] as const;
export type Field = (typeof fields)[number];
export type Asked = Readonly<Partial<Record<Field, string>>>;

export const kinds: readonly (readonly [AccessKind, string])[] = [
  ['READ', 'Looked at'],
  ['SEARCH', 'Searched'],
  ['EXPORT', 'Took out as a file'],
  ['PRINT', 'Printed'],
  ['REFUSED', 'Was refused'],
  ['LIVE', 'Was told of a change'],
  ['FOLLOW', 'Began to follow changes'],
  ['SIGN_IN', 'Signed in'],
  ['SESSION_ENDED', 'Ended a session'],
];

export const purposes: readonly (readonly [string, string])[] = [
  ['safeguarding', 'to protect a child'],
  ['assurance', 'to see how well children are protected'],
  ['operation', 'to keep the records complete'],
];

/** What the address asks for. */
export const askedIn = (query: URLSearchParams): Asked =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = query.get(field)?.trim();
      return value ? [[field, value]] : [];
    }),
  );

/** The address of the page that shows this. */
export const addressOf = (asked: Asked, after?: string): string => {
  const query = new URLSearchParams({ ...asked, ...(after ? { after } : {}) }).toString();
  return query ? `/audit?${query}` : '/audit';
};

/**
 * What is asked for, as the hub is asked. That a page began to follow changes is shown only when it is asked for: every page
 * does, and what it is then shown has lines of its own. A kind that there is not narrows nothing.
 */
export const filterOf = ({ kind, child, ...same }: Asked): ReadAuditFilter => {
  const known = kinds.filter(([id]) => (kind ? id === kind : id !== 'FOLLOW')).map(([id]) => id);
  return { ...same, ...(child ? { childId: child } : {}), ...(known.length > 0 ? { kinds: known } : {}) };
};
