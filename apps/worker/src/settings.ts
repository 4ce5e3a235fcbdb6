import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readConnectionString } from '@hub/event-log';
import { DEFAULT_ROLES, rolesWith, type RoleTable } from '@hub/sharing';
import { addressOf, type PostgresPlace } from '@hub/view-store';
import { journalForm } from './journal/journal.js';
import type { VaultAddresses } from './vault-place.js';

/** An ONS code of a local authority, for example Bromley's. */
export const Authority = z.string().regex(/^[A-Z]\d{8}$/, 'must be an ONS code such as E09000006');

/** A connection string. What is wrong with it is said without it: it may hold a password. */
const connectionString = (read: (text: string) => unknown) =>
  z.string().superRefine((text, context) => {
    try {
      read(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });

const PostgresUrl = connectionString((text) => addressOf(text));

/** Several in one variable, with commas between them. */
const several = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
};

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  HUB_DATA: z.string().min(1).optional(),
  HUB_SHARED: z.string().min(1).optional(),
  HUB_KEEPS_VIEWS: z.enum(['yes', 'no']).optional(),
  HUB_LOG: connectionString(readConnectionString).optional(),
  HUB_VIEWS: PostgresUrl.optional(),
  HUB_VIEWS_READER: PostgresUrl.optional(),
  HUB_VIEWS_OWNER: PostgresUrl.optional(),
  HUB_VAULT: PostgresUrl.optional(),
  HUB_VAULT_OWNER: PostgresUrl.optional(),
  HUB_VAULT_KEY: z.string().min(1).optional(),
  HUB_AUTHORITY: Authority.default('E09000006'),
  HUB_COUNCIL: z.string().min(1).default('London Borough of Bromley'),
  HUB_EXCHANGE: z.string().min(1).optional(),
  HUB_NAME: z.string().min(1).default('Children at risk hub'),
  HUB_MARKING: z.string().min(1).default('OFFICIAL-SENSITIVE'),
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  HUB_PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  HUB_ORIGINS: z.string().default(''),
  HUB_PROXIES: z
    .string()
    .default('')
    .refine(
      (text) => several(text).every(isNetwork),
      'must hold IP addresses or networks, such as 10.0.0.5, 10.1.0.0/16',
    ),
  HUB_SIGN_IN: z.string().min(1).optional(),
  HUB_RETENTION: z.string().min(1).optional(),
  HUB_PACKS: z.string().min(1).optional(),
  HUB_OPERATIONS: z.string().min(1).optional(),
  HUB_ROLES: z.string().min(1).optional(),
  HUB_UNUSUAL: z.string().min(1).optional(),
  HUB_RISK_TOOLS: z.string().min(1).optional(),
  HUB_MAIL: z.string().min(1).optional(),
  HUB_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'must be at least 16 letters, digits or signs, without spaces')
    .optional(),
  HUB_JOURNAL: z.enum(['json']).optional(),
  HUB_DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).default(0),
  HUB_PROFILE_DAYS: z.coerce.number().int().min(1).max(366).default(90),
  HUB_BASEMAP: z.string().min(1).optional(),
  HUB_MAPBOX_TOKEN: z
    .string()
    .regex(/^pk\.[\w.-]{10,}$/, 'must be a public access token of your Mapbox account, which begins with pk.')
    .optional(),
  HUB_UPLOAD_MB: z.coerce.number().int().min(1).max(100_000).default(2_048),
});

/** Everything that a deployment decides. Read once, at the start. */
export interface Settings {
  readonly dataFolder: string;
  /** Connection string of the event store that keeps the log, when not a file of the data folder does. */
  readonly eventStore?: string;
  /** Where the views are kept, when not in a file of the data folder. */
  readonly postgres?: PostgresPlace;
  /** The PostgreSQL that keeps the keys of people, when not a file of the data folder does. */
  readonly vaultServer?: VaultAddresses;
  /** The file with the master key of the vault, when it is not beside the vault. */
  readonly vaultKeyFile?: string;
  /** The folder that all processes of a hub share, when there are several; the data folder unless given. */
  readonly sharedFolder?: string;
  /** Whether this process keeps the views when it is its turn. False = it only answers, others keep them. */
  readonly keepsViews: boolean;
  /** ONS code of the council whose hub it is. */
  readonly authority: string;
  readonly council: string;
  /** The folder through which handovers go to and come from other authorities, sealed; absent = this hub hands nobody over. */
  readonly exchangeFolder?: string;
  readonly name: string;
  /** Protective marking on every page. */
  readonly marking: string;
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Further origins of the web page, for example that of a reverse proxy: `https://hub.example`. */
  readonly origins: readonly string[];
  /** Addresses or networks of the reverse proxies in front of the hub, whose word on the sender's address is taken. */
  readonly proxies: readonly string[];
  /** The file that says how people sign in; absent = as made-up users only. */
  readonly signInFile: string | undefined;
  /** The file with the council's own risk assessment tools; absent = those that the hub knows. */
  readonly riskToolsFile: string | undefined;
  /** The file that says how mail leaves the hub; absent = none does. */
  readonly mailFile: string | undefined;
  /** The file or folder with the GraphQL operations that programs of partners may ask in production; absent = none. */
  readonly operations: string | undefined;
  /** What each role may: the default, with what HUB_ROLES changes. */
  readonly roles: RoleTable;
  /** The file with the rules of unusual access; absent = the usual ones. */
  readonly unusualFile: string | undefined;
  /** The file with the council's own retention rules; absent = those the hub comes with. */
  readonly retentionFile?: string;
  /** The secret by which the council's monitoring fetches the measures of the process; absent = nobody does. */
  readonly metricsToken?: string;
  /** The file with the council's own packs for the board and rules of disclosure; absent = those the hub comes with. */
  readonly packsFile?: string;
  /** London days after which the problem profile is too old, counted from the moment its numbers were known at. */
  readonly profileDays: number;
  /** The PMTiles file with streets that lie under the map; absent = none do. */
  readonly basemapFile?: string;
  /** Public access token of the council's own Mapbox account; absent = the hub draws maps itself and asks nobody. */
  readonly mapboxToken?: string;
  /** Real records: nobody and nothing made up. */
  readonly production: boolean;
  /** The most one uploaded delivery may hold, in bytes. */
  readonly uploadBytes: number;
  /** Whether the lines of the process are JSON: in production they are. */
  readonly journalInJson: boolean;
  /** When told to stop, the process answers for so many seconds more, while it says that it takes no newcomers. */
  readonly drainSeconds: number;
}

/** Settings that could not be read, each with what to do. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

const postgresOf = ({
  HUB_VIEWS: writer,
  HUB_VIEWS_READER: reader,
  HUB_VIEWS_OWNER: owner,
}: z.infer<typeof Environment>): Pick<Settings, 'postgres'> => {
  if (writer !== undefined) {
    return { postgres: { writer, ...(reader ? { reader } : {}), ...(owner ? { owner } : {}) } };
  }
  const alone = reader ? 'HUB_VIEWS_READER' : owner ? 'HUB_VIEWS_OWNER' : undefined;
  if (alone) throw new BadSettings(`${alone}: needs HUB_VIEWS beside it, the role that writes the views`);
  return {};
};

const vaultOf = (
  { HUB_VAULT: writer, HUB_VAULT_OWNER: owner, HUB_VAULT_KEY: key }: z.infer<typeof Environment>,
  folder: string,
): Pick<Settings, 'vaultServer' | 'vaultKeyFile'> => {
  if (writer === undefined && owner !== undefined) {
    throw new BadSettings('HUB_VAULT_OWNER: needs HUB_VAULT beside it, the role that uses the vault');
  }
  return {
    ...(writer === undefined ? {} : { vaultServer: { writer, ...(owner === undefined ? {} : { owner }) } }),
    ...(key === undefined ? {} : { vaultKeyFile: resolve(folder, key) }),
  };
};

/** What several processes of one hub need: one log and one place of views that all of them reach. */
const sharedOf = (
  { HUB_SHARED: shared, HUB_KEEPS_VIEWS: keeps, HUB_LOG: log, HUB_VIEWS: views }: z.infer<typeof Environment>,
  folder: string,
): Pick<Settings, 'sharedFolder' | 'keepsViews'> => {
  const alone = shared ? 'HUB_SHARED' : keeps ? 'HUB_KEEPS_VIEWS' : undefined;
  if (alone && (log === undefined || views === undefined)) {
    throw new BadSettings(`${alone}: needs HUB_LOG and HUB_VIEWS beside it; otherwise only one process runs a hub`);
  }
  return {
    keepsViews: keeps !== 'no',
    ...(shared === undefined ? {} : { sharedFolder: resolve(folder, shared) }),
  };
};

/** The rights of roles: as the JSON itself says, or a file that holds it. */
const rolesOf = (given: string | undefined, folder: string): RoleTable => {
  if (given === undefined) return DEFAULT_ROLES;
  let changes: unknown;
  try {
    changes = JSON.parse(given.trimStart().startsWith('{') ? given : readFileSync(resolve(folder, given), 'utf8'));
  } catch (error) {
    throw new BadSettings(`HUB_ROLES: is neither JSON nor a file that holds it (${(error as Error).message})`);
  }
  const read = rolesWith(changes);
  if ('faults' in read) throw new BadSettings(read.faults.map((fault) => `HUB_ROLES: ${fault}`).join('\n'));
  return read.roles;
};

const PMTILES = Buffer.from('PMTiles\u0003');

/** The file of streets. Any other file that stood here would be readable over the web: only PMTiles is taken. */
const basemapOf = (given: string | undefined, folder: string): Pick<Settings, 'basemapFile'> => {
  if (given === undefined) return {};
  const path = resolve(folder, given);
  const start = Buffer.alloc(PMTILES.length);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, start, 0, start.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new BadSettings(`HUB_BASEMAP: cannot be read (${(error as Error).message})`);
  }
  if (!start.equals(PMTILES)) throw new BadSettings('HUB_BASEMAP: is no PMTiles file of version 3');
  return { basemapFile: path };
};

/**
 * Reads the settings from environment variables. An empty variable counts as not given. Throws `BadSettings` naming
 * each variable that cannot be used.
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>, folder: string): Settings => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new BadSettings(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const values = parsed.data;
  return {
    dataFolder: values.HUB_DATA ?? join(folder, '.hub'),
    ...(values.HUB_LOG === undefined ? {} : { eventStore: values.HUB_LOG }),
    ...postgresOf(values),
    ...sharedOf(values, folder),
    ...vaultOf(values, folder),
    authority: values.HUB_AUTHORITY,
    council: values.HUB_COUNCIL,
    ...(values.HUB_EXCHANGE === undefined ? {} : { exchangeFolder: resolve(folder, values.HUB_EXCHANGE) }),
    name: values.HUB_NAME,
    marking: values.HUB_MARKING,
    host: values.HUB_HOST,
    port: values.HUB_PORT,
    origins: several(values.HUB_ORIGINS),
    proxies: several(values.HUB_PROXIES),
    signInFile: values.HUB_SIGN_IN === undefined ? undefined : resolve(folder, values.HUB_SIGN_IN),
    riskToolsFile: values.HUB_RISK_TOOLS === undefined ? undefined : resolve(folder, values.HUB_RISK_TOOLS),
    mailFile: values.HUB_MAIL === undefined ? undefined : resolve(folder, values.HUB_MAIL),
    operations: values.HUB_OPERATIONS === undefined ? undefined : resolve(folder, values.HUB_OPERATIONS),
    roles: rolesOf(values.HUB_ROLES, folder),
    unusualFile: values.HUB_UNUSUAL === undefined ? undefined : resolve(folder, values.HUB_UNUSUAL),
    ...(values.HUB_RETENTION === undefined ? {} : { retentionFile: resolve(folder, values.HUB_RETENTION) }),
    ...(values.HUB_METRICS_TOKEN === undefined ? {} : { metricsToken: values.HUB_METRICS_TOKEN }),
    ...(values.HUB_PACKS === undefined ? {} : { packsFile: resolve(folder, values.HUB_PACKS) }),
    profileDays: values.HUB_PROFILE_DAYS,
    ...basemapOf(values.HUB_BASEMAP, folder),
    ...(values.HUB_MAPBOX_TOKEN === undefined ? {} : { mapboxToken: values.HUB_MAPBOX_TOKEN }),
    production: values.NODE_ENV === 'production',
    journalInJson: journalForm(given) === 'json',
    drainSeconds: values.HUB_DRAIN_SECONDS,
    uploadBytes: values.HUB_UPLOAD_MB * 1_048_576,
  };
};
