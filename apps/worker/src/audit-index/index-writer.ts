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
  'reason' | 'parts' | 'ownSurname' | 'unrelated' | 'searchedBy' | 'forOwnName' | 'knownAt' | 'account' | 'page'
>;

const moreOf = (entry: AuditEntry): More => {
  const { reason, parts, ownSurname, unrelated, searchedBy, forOwnName, knownAt, account, page } = entry;
  return { reason, parts, ownSurname, unrelated, searchedBy, forOwnName, knownAt, account, page } as More;
};

/**
 * Writes lines of the audit into the index. Reads of the same children, adults and places share one group: the sheet is read
 * far more often than its children change, so that a line costs one row however many it names.
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
      `insert into looks (group_id, person, agency, role, opened, opened_page, listed, refused, under_glass, first_at, last_at, last_position)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (group_id, person, agency, role) do update set
         opened = opened + excluded.opened, opened_page = opened_page + excluded.opened_page, listed = listed + excluded.listed, refused = refused + excluded.refused,
         under_glass = under_glass + excluded.under_glass,
         last_at = excluded.last_at, last_position = excluded.last_position`,
    );
    this.#findGroup = db.prepare('select id from subject_groups where digest = ?').raw();
    this.#addGroup = db.prepare('insert into subject_groups (digest, children, others, size) values (?, ?, ?, ?)');
    this.#addMember = db.prepare('insert into group_members (subject, group_id) values (?, ?)');
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
    const group = this.#groupOf(entry.childIds, entry.others);
    const more = JSON.stringify(moreOf(entry));
    this.#addLine.run([
      ...[position, id, at, day, person, agency, role, purpose, kind, query, subject, group, children, part],
      glass ?? null,
      more === PLAIN ? null : more,
    ]);
    if (entry.page === undefined) return this.#look(group, entry);
    const beside = entry.others.filter((key) => key !== entry.page);
    if (beside.length < entry.others.length) this.#look(this.#groupOf([], [entry.page]), entry, true);
    this.#look(this.#groupOf(entry.childIds, beside), entry);
  }

  /** Counts a line for who has looked at those of a group. `isPage` = it is the one whose own page it was. */
  #look(group: number, entry: AuditEntry, isPage = false): void {
    if (group === 0) return;
    const { person, agency, role, kind, children, others, glass, at, position } = entry;
    const [whole, some] = [isWholeRecord(entry), children > 0 || (kind !== 'refused' && others.length > 0)];
    this.#addLook.run([
      ...[group, person, agency, role, Number(whole), Number(isPage), Number(some && !whole && !isPage)],
      Number(kind === 'refused'),
      ...[Number(glass !== undefined), at, at, position],
    ]);
  }

  #groupOf(named: readonly string[], beside: readonly string[]): number {
    const [childIds, others] = [inOrder(named), inOrder(beside)];
    const all = [...childIds, ...others];
    if (all.length === 0) return 0;
    const digest = all.length === 1 ? JSON.stringify(all) : hash('sha256', JSON.stringify(all), 'hex');
    const known = this.#groups.get(digest) ?? (this.#findGroup.get(digest) as [number] | undefined)?.[0];
    const group = known ?? this.#makeGroup(digest, childIds, others);
    if (this.#groups.size >= MOST_REMEMBERED) this.#groups.clear();
    this.#groups.set(digest, group);
    return group;
  }

  #makeGroup(digest: string, childIds: readonly string[], others: readonly string[]): number {
    const all = [...childIds, ...others];
    const beside = others.length === 0 ? null : JSON.stringify(others);
    const group = Number(this.#addGroup.run([digest, JSON.stringify(childIds), beside, all.length]).lastInsertRowid);
    for (const subject of all) this.#addMember.run([subject, group]);
    return group;
  }
}

const inOrder = (named: readonly string[]): readonly string[] => [...new Set(named)].sort();

/** What most lines say beside their columns: nothing. */
export const NOTHING_MORE: More = { parts: 1, ownSurname: [], unrelated: [] };
const PLAIN = JSON.stringify(NOTHING_MORE);

const MOST_REMEMBERED = 50_000;
