import { readFileSync } from 'node:fs';
import { requirePlain } from './names.js';

/** How PostgreSQL is reached, and as whom: connection strings, read by `addressOf`. */
export interface PostgresPlace {
  /** Writes rows. */
  readonly writer: string;
  /** Only reads; the writer unless given. */
  readonly reader?: string;
  /** Makes, renames and drops tables; the writer unless given. */
  readonly owner?: string;
}

/** A connection string, read. */
export interface Address {
  /** What the driver is given. */
  readonly connectionString: string;
  readonly user: string;
  readonly schema: string;
  /** Server, database and schema in words, without who and without a password. */
  readonly where: string;
}

const SCHEMA = 'hub_views';

const parsed = (text: string): URL => {
  try {
    const url = new URL(text);
    if (/^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1) return url;
  } catch {
    // Said below, without the text: it may hold a password.
  }
  throw new RangeError('must look like postgres://user@host:5432/database');
};

const taken = (url: URL, name: string): string | undefined => {
  const value = url.searchParams.get(name);
  url.searchParams.delete(name);
  return value ?? undefined;
};

const firstLine = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch {
    throw new RangeError(`names a password file that cannot be read: ${file}`);
  }
};

/**
 * Reads `postgres://user:password@host:5432/database`. Behind a `?` may stand `schema` (`usually` unless given),
 * `password_file` (a file whose first line is the password) and what the driver knows, such as `sslmode`. Throws
 * `RangeError`, without the text, which may hold a password.
 */
export const addressOf = (text: string, usually: string = SCHEMA): Address => {
  const url = parsed(text);
  const schema = requirePlain(taken(url, 'schema') ?? usually);
  const passwordFile = taken(url, 'password_file');
  if (passwordFile !== undefined) url.password = encodeURIComponent(firstLine(passwordFile));
  const options = [url.searchParams.get('options'), `-c search_path=${schema}`].filter(Boolean).join(' ');
  url.searchParams.set('options', options);
  if (!url.searchParams.has('application_name')) url.searchParams.set('application_name', schema.replaceAll('_', ' '));
  return {
    connectionString: url.toString(),
    user: decodeURIComponent(url.username),
    schema,
    where: `${url.host}${decodeURIComponent(url.pathname)}, schema ${schema}`,
  };
};
