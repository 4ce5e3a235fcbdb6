import type { Erasure, ErasureDone, Residue } from './erasing.js';
import type { KeyStore, Looked, WrappedKey } from './key-store.js';
import { SERVER_SCHEMA, grantsTo } from './server-schema.js';

/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** Statements of one role to a PostgreSQL. */
export interface VaultDesk {
  /** Server, database and schema in words. */
  readonly where: string;
  readonly user: string;
  /** A plain name; it is made when it is not there and the owner may make it. */
  readonly schema: string;
  rows<Row>(statement: Statement): Promise<readonly Row[]>;
  /** All of them in one durable transaction, or none. */
  together(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
}

/** How the PostgreSQL that keeps a vault is reached. The schema of both desks is that of the vault. */
export interface VaultServer {
  /** The role that looks keys up, adds and destroys them, and may do nothing else. */
  writer(): VaultDesk;
  /** The role that owns the tables and rewrites them after an erasure; the writer unless given. */
  readonly owner?: () => VaultDesk;
}

const LOOK = `
  select (select coalesce(max(number), 0) from erasures)::int as destructions, k.subject, k.wrapped
    from (select 1) one left join keys k on k.subject = any($1)
`;

const REMEMBER = `
  insert into erasures (id, subjects, about) values ($1, $2, $3) on conflict (id) do nothing
`;

/** Only where the erasure of this transaction is a new one: the same again changes nothing. */
const ONCE = 'exists (select from erasures where id = $1 and xmin = pg_current_xact_id()::xid)';

const DESTROY = `
  insert into keys (subject, wrapped) select unnest($2::text[]), null where ${ONCE}
    on conflict (subject) do update set wrapped = null
`;

const LEAVE = `
  insert into residues (event, erasure, data)
    select event, $1, data from unnest($2::text[], $3::text[]) as left_over (event, data) where ${ONCE}
`;

/** Erasures whose destroyed keys may still stand in the pages of the table. */
const UNSCRUBBED = `
  select max(number)::int as number from erasures
    having coalesce(max(number), 0) > (select coalesce(max(number), 0) from scrubs)
`;

/** Keys in a PostgreSQL, for a hub whose processes run on several machines. */
class ServerKeys implements KeyStore {
  constructor(
    private readonly desk: VaultDesk,
    private readonly ownerDesk: VaultDesk,
  ) {}

  get where(): string {
    return this.desk.where;
  }

  async look(subjects: readonly string[]): Promise<Looked> {
    const rows = await this.desk.rows<{ destructions: number; subject: string | null; wrapped: Buffer | null }>({
      sql: LOOK,
      values: [subjects],
    });
    const found = rows.flatMap(({ subject, wrapped }): WrappedKey[] => (subject === null ? [] : [[subject, wrapped]]));
    return { destructions: rows[0]?.destructions ?? 0, found };
  }

  async everyKey(): Promise<readonly (readonly [string, Buffer])[]> {
    const rows = await this.desk.rows<{ subject: string; wrapped: Buffer }>({
      sql: 'select subject, wrapped from keys where wrapped is not null',
    });
    return rows.map(({ subject, wrapped }) => [subject, wrapped]);
  }

  async add(keys: readonly (readonly [string, Buffer])[]): Promise<void> {
    const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
    const values = [sorted.map(([subject]) => subject), sorted.map(([, wrapped]) => wrapped)];
    const sql =
      'insert into keys (subject, wrapped) select * from unnest($1::text[], $2::bytea[]) on conflict (subject) do nothing';
    await this.desk.together([{ sql, values }]);
  }

  async erase({ id, subjects, residues, about = {} }: Erasure): Promise<void> {
    const events = residues.map(({ eventId }) => eventId);
    const data = residues.map(({ data: left }) => JSON.stringify(left));
    await this.desk.together([
      { sql: REMEMBER, values: [id, JSON.stringify(subjects), JSON.stringify(about)] },
      { sql: DESTROY, values: [id, [...new Set(subjects)].sort()] },
      { sql: LEAVE, values: [id, events, data] },
    ]);
    await this.scrub();
  }

  /** Writes the table of keys anew without what was destroyed. Done again at the next opening when it was cut short. */
  async scrub(): Promise<void> {
    const [due] = await this.desk.rows<{ number: number }>({ sql: UNSCRUBBED });
    if (due === undefined) return;
    await this.ownerDesk.rows({ sql: 'vacuum (full) keys' });
    await this.desk.together([{ sql: 'insert into scrubs (number) values ($1)', values: [due.number] }]);
  }

  async erasures(): Promise<readonly ErasureDone[]> {
    const rows = await this.desk.rows<Record<'id' | 'subjects' | 'about', string>>({
      sql: 'select id, subjects, about from erasures order by number',
    });
    return rows.map(({ id, subjects, about }) => ({
      id,
      subjects: JSON.parse(subjects) as string[],
      about: JSON.parse(about) as object,
    }));
  }

  async residuesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const rows = await this.desk.rows<{ event: string; data: string }>({
      sql: 'select event, data from residues where event = any($1)',
      values: [eventIds],
    });
    return new Map(rows.map(({ event, data }) => [event, JSON.parse(data) as object]));
  }

  async residuesOfErasure(id: string): Promise<readonly Residue[]> {
    const rows = await this.desk.rows<{ event: string; data: string }>({
      sql: 'select event, data from residues where erasure = $1',
      values: [id],
    });
    return rows.map(({ event, data }) => ({ eventId: event, data: JSON.parse(data) as object }));
  }

  async check(): Promise<Buffer | undefined> {
    const [row] = await this.desk.rows<{ value: Buffer }>({ sql: "select value from facts where name = 'check'" });
    return row?.value;
  }

  async keepCheck(sealed: Buffer): Promise<void> {
    const sql = "insert into facts (name, value) values ('check', $1) on conflict (name) do nothing";
    await this.desk.together([{ sql, values: [sealed] }]);
  }

  async close(): Promise<void> {
    await this.desk.close();
    if (this.ownerDesk !== this.desk) await this.ownerDesk.close();
  }
}

const isThere = async (desk: VaultDesk): Promise<boolean> =>
  (await desk.rows({ sql: "select 1 from pg_tables where schemaname = current_schema() and tablename = 'scrubs'" }))
    .length > 0;

/** Opens the keys that a PostgreSQL keeps. The owner makes the tables when there are none; a reader never does. */
export const openServerKeys = async (server: VaultServer, readOnly: boolean): Promise<KeyStore> => {
  const desk = server.writer();
  const ownerDesk = server.owner?.() ?? desk;
  const keys = new ServerKeys(desk, ownerDesk);
  try {
    if (readOnly) {
      if (!(await isThere(desk))) throw new Error(`There is no vault at ${desk.where}`);
      return keys;
    }
    if (!(await isThere(desk))) {
      const { schema } = ownerDesk;
      const found = await ownerDesk.rows({ sql: 'select 1 from pg_namespace where nspname = $1', values: [schema] });
      if (found.length === 0) await ownerDesk.rows({ sql: `create schema if not exists ${schema}` });
      await ownerDesk.together([{ sql: SERVER_SCHEMA }, ...grantsTo(desk.user, ownerDesk.user)]);
    }
    await keys.scrub();
    return keys;
  } catch (error) {
    await keys.close();
    throw error;
  }
};
