-- Who may do what in the PostgreSQL that keeps the views, and the vault when it is not a file. Run it in a database of the hub's own, as a user who may create
-- roles; running it again changes nothing:
--   psql --set ON_ERROR_STOP=1 --dbname hub --file infra/postgres/roles.sql
-- Then give each role that logs in a password: \password hub_writer
--
--   hub_owner      makes, renames and drops the tables of views   HUB_VIEWS_OWNER
--   hub_writer     adds versions and ends them, no more           HUB_VIEWS
--   hub_reader     reads the views: it sees named children        HUB_VIEWS_READER
--   hub_reporting  reads what was published, where no child is    analysts' own tools
--   hub_vault      looks keys up, adds and destroys them          HUB_VAULT
--
-- What a role may do to one table is granted by the owner when it makes the table (libs/platform/view-store and vault).

do $roles$
  declare
    role text;
  begin
    foreach role in array array['hub_owner', 'hub_writer', 'hub_reader', 'hub_reporting', 'hub_vault'] loop
      if not exists (select from pg_roles where rolname = role) then
        execute format('create role %I login', role);
      end if;
    end loop;
    execute format('revoke all on database %I from public', current_database());
    execute format(
      'grant connect on database %I to hub_owner, hub_writer, hub_reader, hub_reporting, hub_vault',
      current_database()
    );
  end
$roles$;

revoke all on schema public from public;

create schema if not exists hub_views authorization hub_owner;
grant usage on schema hub_views to hub_writer, hub_reader;
alter default privileges for role hub_owner in schema hub_views grant select on tables to hub_writer, hub_reader;

create schema if not exists hub_reporting authorization hub_owner;
grant usage on schema hub_reporting to hub_reporting;
alter default privileges for role hub_owner in schema hub_reporting grant select on tables to hub_reporting;

create schema if not exists hub_vault authorization hub_owner;
grant usage on schema hub_vault to hub_vault;

alter default privileges for role hub_owner revoke execute on functions from public;

alter role hub_reader set default_transaction_read_only = on;
alter role hub_reporting set default_transaction_read_only = on;
alter role hub_reporting set statement_timeout = '60s';
