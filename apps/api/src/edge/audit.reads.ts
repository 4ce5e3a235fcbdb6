import { NO_ROLE, PURPOSES, ROLES, type Purpose, type ReadEvent } from '@hub/sharing';
import type { Envelope } from '@hub/kernel';
import { allOfIt, asFound, nobody, read } from './reads.js';
import type { QueryReadAuditArgs, ReadAuditLine } from '../generated/graphql.js';

const MOST = 1_000;

const ROLE_NAMES: Readonly<Record<string, string>> = { ...ROLES, [NO_ROLE]: 'No role here' };

/** Who read what, the latest first. */
export const readAudit = read({
  subject: 'audit',
  purpose: 'assurance',
  find: ({ first }: Partial<QueryReadAuditArgs>, { hub }) =>
    hub.audit.latest(Math.min(Math.max(1, first ?? 100), MOST)),
  hydrate: asFound<readonly Envelope<ReadEvent>[]>,
  rules: allOfIt,
  present: (lines): ReadAuditLine[] =>
    lines.map((line) => {
      const { data, by, purpose } = line;
      const refused = line.type === 'sharing.AccessRefused';
      const read_ = data as { childIds?: readonly string[]; children?: number; knownAt?: string };
      const refused_ = data as { childId?: string; reason?: string };
      const signedIn = line.type === 'sharing.SignedIn' ? (data as { account: string }) : undefined;
      return {
        id: line.id,
        at: line.recordedAt,
        person: by.person,
        agency: by.agency,
        roleName: ROLE_NAMES[by.role] ?? by.role,
        purpose: (PURPOSES as Readonly<Record<string, string>>)[purpose as Purpose] ?? purpose,
        query: signedIn ? 'sign-in' : (data as { query: string }).query,
        refused,
        reason: refused_.reason ?? null,
        children: refused ? (refused_.childId === undefined ? 0 : 1) : (read_.children ?? 0),
        childIds: refused ? [refused_.childId ?? []].flat() : [...(read_.childIds ?? [])],
        knownAt: read_.knownAt ?? null,
        account: signedIn?.account ?? null,
      };
    }),
  names: nobody,
});
