import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { readConnectionString } from '@hub/event-log';
import { addressOf } from '@hub/view-store';
import { z } from 'zod';
import { Authority, BadSettings, readSettings, type Settings } from '../settings.js';
import { VAULT_SCHEMA } from '../vault-place.js';

/** Variables as a process is given them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the file itself says of each authority, or the program decides: it cannot be set beside it. */
const OF_THE_FILE = [
  'HUB_AUTHORITIES',
  'HUB_AUTHORITY',
  'HUB_COUNCIL',
  'HUB_DATA',
  'HUB_EXCHANGE',
  'HUB_HOST',
  'HUB_PORT',
];

/** What may be set for the whole deployment. Everything else is said for each authority, so that none has another's. */
const OF_ALL = [
  ...['HUB_AUTHORITIES', 'HUB_HOST', 'HUB_PORT', 'HUB_PROXIES', 'HUB_KEEPS_VIEWS', 'HUB_DRAIN_SECONDS'],
  ...['HUB_UPLOAD_MB', 'HUB_MARKING', 'HUB_NAME', 'HUB_JOURNAL', 'HUB_SKIP_BUILD'],
];

const HostName = z
  .string()
  .max(253)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/,
    'must be a host name in small letters, such as bromley.hub.example',
  );

const Listed = z.strictObject({
  code: Authority,
  name: z.string().trim().min(1),
  host: HostName,
  data: z.string().min(1),
  settings: z
    .record(z.string().regex(/^HUB_[A-Z_]+$/, 'must be a setting of the hub, such as HUB_SIGN_IN'), z.string())
    .default({}),
});

const File = z.strictObject({
  exchange: z.string().min(1).optional(),
  authorities: z.array(Listed).min(1),
});

/** One authority of a deployment that serves several. */
export interface AuthorityOf {
  /** ONS code. */
  readonly code: string;
  readonly name: string;
  /** The name under which people reach its hub, without a port. */
  readonly host: string;
  /** Every variable that its hub is started with, but for where it listens. */
  readonly variables: Variables;
  /** What those come to. */
  readonly settings: Settings;
}

const said = (problems: readonly string[]): BadSettings =>
  new BadSettings(problems.map((one) => `HUB_AUTHORITIES: ${one}`).join('\n'));

const inside = (one: string, other: string): boolean => one === other || one.startsWith(`${other}${sep}`);

/** The users of stores as whom an authority's hub comes, each with its server, without a password. */
const usersOf = ({ settings: { eventStore, postgres, vaultServer } }: AuthorityOf): readonly string[] => {
  const log = eventStore === undefined ? [] : [readConnectionString(eventStore)];
  const views = [postgres?.writer, postgres?.reader, postgres?.owner].flatMap((text) =>
    text ? [addressOf(text)] : [],
  );
  const vault = [vaultServer?.writer, vaultServer?.owner].flatMap((text) => (text ? [addressOf(text)] : []));
  const userIn = (connection: string): string => /\/\/([^:@/?]*)[^@/?]*@/.exec(connection)?.[1] ?? '';
  return [
    ...log.map(({ connection, shown }) => `HUB_LOG: the user "${userIn(connection)}" of ${shown}`),
    ...[...views, ...vault].map(
      ({ user, connectionString }) => `PostgreSQL: the user "${user}" of ${new URL(connectionString).host}`,
    ),
  ];
};

/** What no two authorities may have in common, each in words, with whose it is. */
const ownThings = (one: AuthorityOf): readonly string[] => {
  const { signInFile, metricsToken, postgres, vaultServer, vaultKeyFile } = one.settings;
  const views = postgres && addressOf(postgres.writer);
  return [
    `the code ${one.code}`,
    `the host name ${one.host}`,
    ...(signInFile === undefined ? [] : [`HUB_SIGN_IN: the file ${signInFile}`]),
    ...(metricsToken === undefined ? [] : ['HUB_METRICS_TOKEN: one token']),
    ...(views ? [`HUB_VIEWS: ${views.where}`] : []),
    ...(vaultServer ? [`HUB_VAULT: ${addressOf(vaultServer.writer, VAULT_SCHEMA).where}`] : []),
    ...(vaultKeyFile === undefined ? [] : [`HUB_VAULT_KEY: the file ${vaultKeyFile}`]),
    ...new Set(usersOf(one)),
  ];
};

const foldersOf = ({ settings: { dataFolder, sharedFolder } }: AuthorityOf): readonly string[] =>
  [dataFolder, ...(sharedFolder === undefined ? [] : [sharedFolder])].map((one) => resolve(one));

/** Where two authorities are not apart. */
const sharedBetween = (one: AuthorityOf, other: AuthorityOf): readonly string[] => {
  const theirs = new Set(ownThings(other));
  const folders = foldersOf(one).flatMap((mine) =>
    foldersOf(other).flatMap((their) => (inside(mine, their) || inside(their, mine) ? [`the folder ${mine}`] : [])),
  );
  return [...ownThings(one).filter((thing) => theirs.has(thing)), ...folders].map(
    (thing) => `${one.name} and ${other.name} share ${thing}. Each authority needs its own`,
  );
};

const variablesOf = (
  { code, name, host, data, settings }: z.infer<typeof Listed>,
  {
    common,
    exchange,
    folder,
  }: { readonly common: Variables; readonly exchange: string | undefined; readonly folder: string },
): Variables => ({
  ...common,
  ...settings,
  HUB_AUTHORITY: code,
  HUB_COUNCIL: name,
  HUB_DATA: resolve(folder, data),
  HUB_ORIGINS: [`http://${host}`, settings['HUB_ORIGINS'] ?? ''].filter(Boolean).join(','),
  ...(exchange === undefined ? {} : { HUB_EXCHANGE: exchange }),
});

/** A variable of the machine that is no setting of the hub, or one that all may have. */
const isCommon = (name: string): boolean =>
  !name.startsWith('HUB_') || (OF_ALL.includes(name) && !OF_THE_FILE.includes(name));

const readFile = (path: string): z.infer<typeof File> => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw said([`${path} is no file that holds JSON (${(error as Error).message})`]);
  }
  const parsed = File.safeParse(json);
  if (parsed.success) return parsed.data;
  throw said(parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`));
};

const settingsIn = (listed: z.infer<typeof Listed>, variables: Variables, folder: string): Settings => {
  const own = Object.keys(listed.settings).find((name) => OF_THE_FILE.includes(name));
  if (own !== undefined)
    throw said([`${listed.name}: ${own} cannot stand in its settings; the file says it elsewhere`]);
  try {
    return readSettings(variables, folder);
  } catch (error) {
    throw error instanceof BadSettings ? said([`${listed.name}: ${error.message}`]) : error;
  }
};

/**
 * The authorities that the file of HUB_AUTHORITIES names; undefined when one hub is run as always. Paths in the file are
 * from the folder it lies in. Throws `BadSettings` when it cannot be used, or when two authorities would share anything
 * that lets one see the other: a folder, a store's user, a schema, a sign-in file.
 */
export const authoritiesIn = (environment: Variables, folder: string): readonly AuthorityOf[] | undefined => {
  const given = environment['HUB_AUTHORITIES'];
  if (given === undefined || given === '') return undefined;
  const loose = Object.keys(environment).filter(
    (name) => name.startsWith('HUB_') && (environment[name] ?? '') !== '' && !OF_ALL.includes(name),
  );
  if (loose.length > 0)
    throw said(loose.map((name) => `${name} is set for all. Say it for each authority in the file`));
  const path = resolve(folder, given);
  const base = dirname(path);
  const { authorities: listed, exchange } = readFile(path);
  const means = {
    common: Object.fromEntries(Object.entries(environment).filter(([name]) => isCommon(name))),
    exchange: exchange === undefined ? undefined : resolve(base, exchange),
    folder: base,
  };
  const authorities = listed.map((one): AuthorityOf => {
    const variables = variablesOf(one, means);
    return { code: one.code, name: one.name, host: one.host, variables, settings: settingsIn(one, variables, base) };
  });
  const shared = authorities.flatMap((one, at) =>
    authorities.slice(at + 1).flatMap((other) => sharedBetween(one, other)),
  );
  if (shared.length > 0) throw said(shared);
  return authorities;
};

/** One of several, by its ONS code or host name. Throws `BadSettings` that says which there are. */
export const authorityNamed = (authorities: readonly AuthorityOf[], wanted: string): AuthorityOf => {
  const found = authorities.find(({ code, host }) => code === wanted || host === wanted);
  if (found) return found;
  const there = authorities.map(({ code, name }) => `${code} (${name})`).join(', ');
  throw new BadSettings(`There is no authority ${wanted} here. There are: ${there}.`);
};
