import { randomUUID } from 'node:crypto';
import { newEventsOf } from '@hub/event-log';
import type { Envelope, EventLog, Instant } from '@hub/kernel';
import {
  isOther,
  NAMED_IN_LINE,
  readsStream,
  type NO_ROLE,
  type EndReason,
  type Purpose,
  type ReadEvent,
  type SearchedBy,
  type ShownEvent,
  type Subject,
  type Viewer,
} from '@hub/sharing';
import { AUDIT_KINDS } from './kinds.js';

/** Records of children, and of adults and places beside them, that somebody was shown. */
export interface NamedRead {
  readonly query: string;
  readonly subject: Subject;
  readonly childIds: Iterable<string>;
  /** Adults, places and other subjects, each by kind and id: `person:PC1`. */
  readonly others?: Iterable<string>;
  /** The one of them whose own page it is. */
  readonly page?: string;
  /** Those of the children whose surname is also a name of the reader. */
  readonly ownSurname?: Iterable<string>;
  /** Those of the children in whose case the reader has no part. */
  readonly unrelated?: Iterable<string>;
  /** Absent = as known now. */
  readonly knownAt?: Instant;
  /** The break-glass under which it is shown. */
  readonly glass?: string;
  /** True = sent to an open page as it changes. */
  readonly live?: boolean;
  /** The id that was asked for, when nothing is on record under it; of an adult or a place with its kind. */
  readonly asked?: string;
}

/** A search, and whom it found. */
export interface NamedSearch extends Omit<NamedRead, 'live' | 'asked'> {
  readonly by: SearchedBy;
  readonly digest: string;
  readonly forOwnName?: boolean;
}

/** Records that leave the hub, on paper or as a file. */
export type TakenOut = Omit<NamedRead, 'live' | 'asked'> & { readonly how: 'export' | 'print' };

/** A request for something that the role may not have. */
export interface RefusedAccess {
  readonly query: string;
  readonly subject: Subject;
  readonly reason: string;
  readonly childId?: string;
  /** The adult, place or other subject that was asked about, by kind and id. */
  readonly other?: string;
}

/** Somebody who was not let in: they have no role. */
export type Stranger = Omit<Viewer, 'role'> & { readonly role: typeof NO_ROLE };

/** An account of a sign-in service. */
export interface Account {
  readonly issuer: string;
  readonly account: string;
}

/** The audit of reads: a log of its own, which only grows. Each answers when its lines are on disk. */
export interface Audit {
  /** What it shows is shown only when this has answered. */
  read(viewer: Viewer, purpose: Purpose, read: NamedRead): Promise<void>;
  searched(viewer: Viewer, purpose: Purpose, search: NamedSearch): Promise<void>;
  takenOut(viewer: Viewer, purpose: Purpose, taken: TakenOut): Promise<void>;
  followed(viewer: Viewer, purpose: Purpose, followed: Pick<NamedRead, 'query' | 'subject'>): Promise<void>;
  refused(viewer: Viewer | Stranger, purpose: Purpose, access: RefusedAccess): Promise<void>;
  signedIn(viewer: Viewer, account: Account): Promise<void>;
  /** Of another's session. `person` = whose. */
  sessionEnded(viewer: Viewer, person: string, reason: EndReason): Promise<void>;
  /** The latest lines, latest first. */
  latest(count: number): Promise<readonly Envelope<ReadEvent>[]>;
  readonly log: EventLog;
  close(): Promise<void>;
}

/**
 * An id as it may stand in the audit. What somebody asked for comes from an address or a form and may be anything, a name
 * too; only what looks like an id or a reference is kept.
 */
const isId = (text: string | undefined): text is string => text !== undefined && /^(?=.*\d)[\w./-]{1,40}$/.test(text);

const isKey = (text: string | undefined): text is string =>
  text !== undefined && isOther(text) && isId(text.slice(text.indexOf(':') + 1));

const among = (ids: readonly string[], some: Iterable<string> | undefined): string[] => {
  const wanted = new Set(some);
  return wanted.size === 0 ? [] : ids.filter((id) => wanted.has(id));
};

/** The lines of one read: as many as its children and others need, each with what is true of its own children. */
const linesOf = (
  { query, subject, childIds, others, page, ownSurname, unrelated, knownAt, glass }: Omit<NamedRead, 'live' | 'asked'>,
  make: (shown: ShownEvent['data']) => ShownEvent,
): ShownEvent[] => {
  const all = [...new Set(childIds)];
  const allOthers = [...new Set(others)];
  const of = Math.max(1, Math.ceil(Math.max(all.length, allOthers.length) / NAMED_IN_LINE));
  const ofLine = (ids: readonly string[], line: number): string[] =>
    ids.slice(line * NAMED_IN_LINE, (line + 1) * NAMED_IN_LINE);
  return Array.from({ length: of }, (_line, index) => {
    const named = ofLine(all, index);
    const beside = ofLine(allOthers, index);
    const own = among(named, ownSurname);
    const foreign = among(named, unrelated);
    return make({
      query,
      subject,
      childIds: named,
      children: all.length,
      ...(beside.length === 0 ? {} : { others: beside }),
      ...(page === undefined ? {} : { page }),
      ...(of === 1 ? {} : { part: { number: index + 1, of } }),
      ...(own.length === 0 ? {} : { ownSurname: own }),
      ...(foreign.length === 0 ? {} : { unrelated: foreign }),
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(glass === undefined ? {} : { glass }),
    });
  });
};

/** The audit that a log keeps. */
export const auditOn = (log: EventLog): Audit => {
  const write = async (viewer: Viewer | Stranger, purpose: Purpose, lines: readonly ReadEvent[]): Promise<void> => {
    const { person, agency, role } = viewer;
    const meta = { commandId: randomUUID(), by: { person, agency, role }, purpose };
    const events = newEventsOf(AUDIT_KINDS, lines, meta);
    await log.append({ stream: readsStream(person), expected: 'any', events });
  };
  return {
    log,
    read: (viewer, purpose, { live, asked, ...read }) =>
      write(
        viewer,
        purpose,
        linesOf(read, (shown) => ({
          type: 'sharing.RecordsRead',
          data: {
            ...shown,
            ...(live === undefined ? {} : { live }),
            ...(isId(asked) || isKey(asked) ? { asked } : {}),
          },
        })),
      ),
    searched: (viewer, purpose, { by, digest, forOwnName, ...read }) =>
      write(
        viewer,
        purpose,
        linesOf(read, (shown) => ({
          type: 'sharing.RecordsSearched',
          data: { ...shown, by, digest, ...(forOwnName ? { forOwnName } : {}) },
        })),
      ),
    takenOut: (viewer, purpose, { how, ...read }) =>
      write(
        viewer,
        purpose,
        linesOf(read, (data) => ({
          type: how === 'print' ? 'sharing.PagePrinted' : 'sharing.RecordsExported',
          data,
        })),
      ),
    followed: (viewer, purpose, { query, subject }) =>
      write(viewer, purpose, [{ type: 'sharing.ChangesFollowed', data: { query, subject } }]),
    refused: (viewer, purpose, { query, subject, reason, childId, other }) =>
      write(viewer, purpose, [
        {
          type: 'sharing.AccessRefused',
          data: {
            ...{ query, subject, reason },
            ...(isId(childId) ? { childId } : {}),
            ...(isKey(other) ? { other } : {}),
          },
        },
      ]),
    signedIn: (viewer, { issuer, account }) =>
      write(viewer, 'operation', [{ type: 'sharing.SignedIn', data: { issuer, account } }]),
    sessionEnded: (viewer, person, reason) =>
      write(viewer, 'operation', [{ type: 'sharing.SessionEnded', data: { person, reason } }]),
    latest: async (count) => {
      const { position } = await log.head();
      const events = await log.readAll(Math.max(0, position - count), count);
      return [...events].reverse() as unknown as Envelope<ReadEvent>[];
    },
    close: () => log.close(),
  };
};
