#!/bin/sh
# Once, when PostgreSQL makes its data folder: the roles of infra/postgres/roles.sql with the passwords of the secrets, and
# a database of its own for the sign-in service.
set -eu

psql --set ON_ERROR_STOP=1 --username postgres --dbname hub --file /hub/postgres/roles.sql

set_password() {
  psql --set ON_ERROR_STOP=1 --username postgres --dbname hub --set role="$1" --set password="$(head -n 1 "/run/secrets/$2")" <<'SQL'
alter role :"role" login password :'password';
SQL
}

for role in hub_owner hub_writer hub_reader hub_reporting hub_vault; do
  set_password "$role" "$role"
done

psql --set ON_ERROR_STOP=1 --username postgres --dbname hub <<'SQL'
create role keycloak login;
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
set_password keycloak keycloak_database
