import { londonDateOf, type Envelope, type Instant } from '@hub/kernel';
import { END_REASONS, isOther, type ReadEvent, type SearchedBy } from '@hub/sharing';

/** What somebody did, as an auditor looks for it. */
export const ACCESS_KINDS = [
  'read',
  'search',
  'export',
  'print',
  'live',
  'follow',
  'refused',
  'sign-in',
  'session-ended',
] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** One line of the read audit as an auditor is shown it: ids, never a name. */
export interface AuditEntry {
  readonly position: number;
  readonly id: string;
  readonly at: Instant;
  /** The London date of `at`. */
  readonly day: string;
  readonly person: string;
  readonly agency: string;
  readonly role: string;
  readonly purpose: string;
  readonly kind: AccessKind;
  readonly query: string;
  readonly subject: string;
  /** Why it was refused. */
  readonly reason?: string;
  /** Children of this line: shown, or asked about in vain. */
  readonly childIds: readonly string[];
  /** Adults, places and other subjects of this line, each by kind and id: shown, or asked about in vain. */
  readonly others: readonly string[];
  /** The one of them whose own page it was. */
  readonly page?: string;
  /** How many children the whole read showed; 0 when none was shown. */
  readonly children: number;
  /** Which line of a read of many; 1 where there is only one. */
  readonly part: number;
  readonly parts: number;
  readonly ownSurname: readonly string[];
  readonly unrelated: readonly string[];
  readonly searchedBy?: SearchedBy;
  readonly forOwnName?: boolean;
  readonly knownAt?: Instant;
  readonly glass?: string;
  readonly account?: string;
}

type Particulars = Omit<
  AuditEntry,
  'position' | 'id' | 'at' | 'day' | 'person' | 'agency' | 'role' | 'purpose' | 'part' | 'parts'
> & { readonly part?: number; readonly parts?: number };

const nobody = { childIds: [], others: [], children: 0, ownSurname: [], unrelated: [] } as const;

const optional = <Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };

const listOf = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

const particularsOf = (event: ReadEvent): Particulars => {
  switch (event.type) {
    case 'sharing.SignedIn':
      return { ...nobody, kind: 'sign-in', query: 'sign-in', subject: 'hub', account: event.data.account };
    case 'sharing.SessionEnded': {
      const { person, reason } = event.data;
      return { ...nobody, kind: 'session-ended', query: person, subject: 'end-session', reason: END_REASONS[reason] };
    }
    case 'sharing.ChangesFollowed':
      return { ...nobody, kind: 'follow', query: event.data.query, subject: event.data.subject };
    case 'sharing.AccessRefused': {
      const { query, subject, reason, childId, other } = event.data;
      const about = { childIds: listOf(childId), others: listOf(other) };
      return { ...nobody, kind: 'refused', query, subject, reason, ...about };
    }
    default: {
      const { query, subject, childIds, children, part, ownSurname, unrelated, knownAt, glass } = event.data;
      const { others = [], page } = event.data;
      const { asked, live } = event.type === 'sharing.RecordsRead' ? event.data : {};
      const { by, forOwnName } = event.type === 'sharing.RecordsSearched' ? event.data : {};
      const kinds = {
        'sharing.RecordsRead': live ? 'live' : 'read',
        'sharing.RecordsSearched': 'search',
        'sharing.RecordsExported': 'export',
        'sharing.PagePrinted': 'print',
      } as const;
      return {
        kind: kinds[event.type],
        query,
        subject,
        ...(asked === undefined
          ? { childIds, others }
          : isOther(asked)
            ? { childIds, others: [...others, asked] }
            : { childIds: [asked], others }),
        ...optional('page', page),
        children,
        ...(part ? { part: part.number, parts: part.of } : {}),
        ownSurname: ownSurname ?? [],
        unrelated: unrelated ?? [],
        ...optional('searchedBy', by),
        ...optional('forOwnName', forOwnName),
        ...optional('knownAt', knownAt),
        ...optional('glass', glass),
      };
    }
  }
};

/** The line of an event of the read audit. */
export const auditEntryOf = (event: Envelope<ReadEvent>): AuditEntry => ({
  position: event.position,
  id: event.id,
  at: event.recordedAt,
  day: londonDateOf(event.recordedAt),
  person: event.by.person,
  agency: event.by.agency,
  role: event.by.role,
  purpose: event.purpose,
  part: 1,
  parts: 1,
  ...particularsOf({ type: event.type, data: event.data } as ReadEvent),
});
