import { randomUUID } from 'node:crypto';
import { newEventsOf } from '@hub/event-log';
import type { Envelope, EventLog, Instant } from '@hub/kernel';
import {
  NAMED_IN_AUDIT,
  readsStream,
  type NO_ROLE,
  type Purpose,
  type ReadEvent,
  type Subject,
  type Viewer,
} from '@hub/sharing';
import { AUDIT_KINDS } from './kinds.js';

/** A read that showed records of children. */
export interface NamedRead {
  readonly query: string;
  readonly subject: Subject;
  readonly childIds: Iterable<string>;
  /** Absent = as known now. */
  readonly knownAt?: Instant;
  readonly live?: boolean;
}

/** A request for something that the role may not have. */
export interface RefusedAccess {
  readonly query: string;
  readonly subject: Subject;
  readonly reason: string;
  readonly childId?: string;
}

/** Somebody who was not let in: they have no role. */
export type Stranger = Omit<Viewer, 'role'> & { readonly role: typeof NO_ROLE };

/** An account of a sign-in service. */
export interface Account {
  readonly issuer: string;
  readonly account: string;
}

/** The audit of reads: a log of its own, which only grows. */
export interface Audit {
  /** Answers when the line is on disk. What it shows is shown only then. */
  read(viewer: Viewer, purpose: Purpose, read: NamedRead): Promise<void>;
  refused(viewer: Viewer | Stranger, purpose: Purpose, access: RefusedAccess): Promise<void>;
  signedIn(viewer: Viewer, account: Account): Promise<void>;
  /** The latest lines, latest first. */
  latest(count: number): Promise<readonly Envelope<ReadEvent>[]>;
  readonly log: EventLog;
  close(): Promise<void>;
}

/** The audit that a log keeps. */
export const auditOn = (log: EventLog): Audit => {
  const write = async (viewer: Viewer | Stranger, purpose: Purpose, event: ReadEvent): Promise<void> => {
    const { person, agency, role } = viewer;
    const meta = { commandId: randomUUID(), by: { person, agency, role }, purpose };
    const events = newEventsOf(AUDIT_KINDS, [event], meta);
    await log.append({ stream: readsStream(person), expected: 'any', events });
  };
  return {
    log,
    read: (viewer, purpose, { query, subject, childIds, knownAt, live }) => {
      const all = [...new Set(childIds)];
      return write(viewer, purpose, {
        type: 'sharing.RecordsRead',
        data: {
          query,
          subject,
          childIds: all.slice(0, NAMED_IN_AUDIT),
          children: all.length,
          ...(knownAt === undefined ? {} : { knownAt }),
          ...(live === undefined ? {} : { live }),
        },
      });
    },
    refused: (viewer, purpose, { query, subject, reason, childId }) =>
      write(viewer, purpose, {
        type: 'sharing.AccessRefused',
        data: { query, subject, reason, ...(childId === undefined ? {} : { childId }) },
      }),
    signedIn: (viewer, { issuer, account }) =>
      write(viewer, 'operation', { type: 'sharing.SignedIn', data: { issuer, account } }),
    latest: async (count) => {
      const { position } = await log.head();
      const events = await log.readAll(Math.max(0, position - count), count);
      return [...events].reverse() as unknown as Envelope<ReadEvent>[];
    },
    close: () => log.close(),
  };
};
