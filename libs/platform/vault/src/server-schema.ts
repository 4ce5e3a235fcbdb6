/**
 * The tables of a vault in the schema of the connection. A key is made once and destroyed once, an erasure stays as it
 * was carried out: not even the owner changes that by a slip. One process at a time makes them.
 */
export const SERVER_SCHEMA = `
  select pg_advisory_xact_lock(hashtext(current_schema() || ' vault'));
  create table if not exists facts (name text primary key, value bytea not null);
  create table if not exists keys (subject text collate "C" primary key, wrapped bytea);
  create table if not exists erasures (
    number bigint generated always as identity unique, id text primary key, subjects text not null, about text not null
  );
  create table if not exists residues (event text primary key, erasure text not null, data text not null);
  create index if not exists residues_erasure on residues (erasure);
  create table if not exists scrubs (number bigint not null);
  create or replace function refuse_change() returns trigger language plpgsql as $refuse$
    begin
      raise exception 'The vault keeps what it was told: % of % refused', lower(tg_op), tg_table_name
        using errcode = '55000';
    end
  $refuse$;
  create or replace trigger keys_stay before delete or truncate on keys
    for each statement execute function refuse_change();
  create or replace trigger keys_are_only_destroyed before update on keys
    for each row when (new.wrapped is not null or new.subject <> old.subject) execute function refuse_change();
  create or replace trigger facts_stay before update or delete or truncate on facts
    for each statement execute function refuse_change();
  create or replace trigger erasures_stay before update or delete or truncate on erasures
    for each statement execute function refuse_change();
  create or replace trigger residues_stay before update or delete or truncate on residues
    for each statement execute function refuse_change();
`;

const RIGHTS: Readonly<Record<string, string>> = {
  facts: 'select, insert',
  keys: 'select, insert, update (wrapped)',
  erasures: 'select, insert',
  residues: 'select, insert',
  scrubs: 'select, insert',
};

const quoted = (role: string): string => `"${role.replaceAll('"', '""')}"`;

/** What the role that uses a vault may do, where another one owns it: add, and destroy keys. */
export const grantsTo = (writer: string, owner: string): readonly { readonly sql: string }[] =>
  writer === owner
    ? []
    : Object.entries(RIGHTS).map(([table, rights]) => ({ sql: `grant ${rights} on ${table} to ${quoted(writer)}` }));
