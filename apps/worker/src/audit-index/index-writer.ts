import { hash } from 'node:crypto';
import type Database from 'libsql';
import type { Envelope, EventLog } from '@hub/kernel';
import { isWholeRecord, type ReadEvent } from '@hub/sharing';
import { auditEntryOf, type AuditEntry } from '@hub/views';
import { emptyIndex } from './schema.js';

const BATCH = 1_000;

/** How far the index is: position and id of the last event in it. */
interface Mark {
  readonly position: number;
  readonly id: string;
}

/** What of a line is only shown and never searched, as JSON. */
export type More = Pick<
  AuditEntry,
  'reason' | 'parts' | 'ownSurname' | 'unrelated' | 'searchedBy' | 'forOwnName' | 'knownAt' | 'account'
>;

const moreOf = (entry: AuditEntry): More => {
  const { reason, parts, ownSurname, unrelated, searchedBy, forOwnName, knownAt, account } = entry;
  return { reason, parts, ownSurname, unrelated, searchedBy, forOwnName, knownAt, account } as More;
};

/**
 * Writes lines of the audit into the index. Reads of the same children share one group: the sheet is read far more often
 * than its children change, so that a line costs one row however many children it names.
 */
export class IndexWriter {
  readonly #db: Database.Database;
  readonly #addLine: Database.Statement;
  readonly #addLook: Database.Statement;
  readonly #findGroup: Database.Statement;
  readonly #addGroup: Database.Statement;
  readonly #addMember: Database.Statement;
  readonly #setMark: Database.Statement;
  readonly #groups = new Map<string, number>();
  #mark: Mark;
  #catchingUp: Promise<void> | undefined;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#addLine = db.prepare(
      `insert into lines (position, id, at, day, person, agency, role, purpose, kind, query, subject, group_id, children, part, glass, more)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#addLook = db.prepare(
      `insert into looks (group_id, person, agency, role, opened, listed, refused, under_glass, first_at, last_at, last_position)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (group_id, person, agency, role) do update set
         opened = opened + excluded.opened, listed = listed + excluded.listed, refused = refused + excluded.refused,
         under_glass = under_glass + excluded.under_glass,
         last_at = excluded.last_at, last_position = excluded.last_position`,
    );
    this.#findGroup = db.prepare('select id from child_groups where digest = ?').raw();
    this.#addGroup = db.prepare('insert into child_groups (digest, children) values (?, ?)');
    this.#addMember = db.prepare('insert into group_members (child_id, group_id) values (?, ?)');
    this.#setMark = db.prepare(
      "insert into facts (name, value) values ('mark', ?) on conflict (name) do update set value = excluded.value",
    );
    const held = db.prepare("select value from facts where name = 'mark'").raw().get() as [string] | undefined;
    this.#mark = held ? (JSON.parse(held[0]) as Mark) : { position: 0, id: '' };
  }

  /** Takes in what the audit holds and the index does not. What came before the call is in when it has answered. */
  async catchUp(audit: EventLog): Promise<void> {
    await this.#catchingUp?.catch(() => undefined);
    this.#catchingUp = this.#catchUp(audit).finally(() => {
      this.#catchingUp = undefined;
    });
    await this.#catchingUp;
  }

  async #catchUp(audit: EventLog): Promise<void> {
    await this.#startAgainUnlessSame(audit);
    for (;;) {
      const events = (await audit.readAll(this.#mark.position, BATCH)) as unknown as Envelope<ReadEvent>[];
      if (events.length === 0) return;
      this.#write(events);
    }
  }

  /** An audit that was put back from a backup may have gone on otherwise than the index remembers. */
  async #startAgainUnlessSame(audit: EventLog): Promise<void> {
    const { position, id } = this.#mark;
    if (position === 0) return;
    const [last] = await audit.readAll(position - 1, 1);
    if (last?.id === id) return;
    this.#groups.clear();
    emptyIndex(this.#db);
    this.#mark = { position: 0, id: '' };
  }

  #write(events: readonly Envelope<ReadEvent>[]): void {
    const last = events.at(-1);
    if (!last) return;
    const mark = { position: last.position, id: last.id };
    this.#db.exec('begin immediate');
    try {
      for (const event of events) this.#put(auditEntryOf(event));
      this.#setMark.run([JSON.stringify(mark)]);
      this.#db.exec('commit');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      this.#groups.clear();
      throw error;
    }
    this.#mark = mark;
  }

  #put(entry: AuditEntry): void {
    const { position, id, at, day, person, agency, role, purpose, kind, query, subject, children, part, glass } = entry;
    const group = this.#groupOf(entry.childIds);
    const more = JSON.stringify(moreOf(entry));
    this.#addLine.run([
      ...[position, id, at, day, person, agency, role, purpose, kind, query, subject, group, children, part],
      glass ?? null,
      more === PLAIN ? null : more,
    ]);
    if (group !== 0) this.#look(group, entry);
  }

  /** Counts a line for who has looked at the children of its group. */
  #look(group: number, entry: AuditEntry): void {
    const { person, agency, role, kind, children, glass, at, position } = entry;
    const [whole, some] = [isWholeRecord(entry), children > 0];
    this.#addLook.run([
      ...[group, person, agency, role, Number(whole), Number(some && !whole), Number(kind === 'refused')],
      ...[Number(glass !== undefined), at, at, position],
    ]);
  }

  #groupOf(named: readonly string[]): number {
    if (named.length === 0) return 0;
    const childIds = [...new Set(named)].sort();
    const children = JSON.stringify(childIds);
    const digest = childIds.length === 1 ? children : hash('sha256', children, 'hex');
    const known = this.#groups.get(digest) ?? (this.#findGroup.get(digest) as [number] | undefined)?.[0];
    const group = known ?? this.#makeGroup(digest, children, childIds);
    if (this.#groups.size >= MOST_REMEMBERED) this.#groups.clear();
    this.#groups.set(digest, group);
    return group;
  }

  #makeGroup(digest: string, children: string, childIds: readonly string[]): number {
    const group = Number(this.#addGroup.run([digest, children]).lastInsertRowid);
    for (const childId of childIds) this.#addMember.run([childId, group]);
    return group;
  }
}

/** What most lines say beside their columns: nothing. */
export const NOTHING_MORE: More = { parts: 1, ownSurname: [], unrelated: [] };
const PLAIN = JSON.stringify(NOTHING_MORE);

const MOST_REMEMBERED = 50_000;
