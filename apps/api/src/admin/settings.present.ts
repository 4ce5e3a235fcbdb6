import type { Settings } from '@hub/worker';
import type { Setting } from '../generated/graphql.js';

interface Shown {
  readonly meaning: string;
  /** What is in force; null = nothing. A secret is never part of it. */
  readonly of: (settings: Settings) => string | null;
}

const HELD = 'set (the address may hold a password and is not shown)';

const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(', '));

const SHOWN: Readonly<Record<string, Shown>> = {
  HUB_NAME: { meaning: 'What the hub is called', of: ({ name }) => name },
  HUB_COUNCIL: { meaning: 'Whose hub it is', of: ({ council }) => council },
  HUB_AUTHORITY: { meaning: 'ONS code of the council', of: ({ authority }) => authority },
  HUB_MARKING: { meaning: 'Protective marking on every page', of: ({ marking }) => marking },
  NODE_ENV: {
    meaning: 'Real records, or trial and development with made-up people',
    of: ({ production }) => (production ? 'production' : 'trial and development'),
  },
  HUB_SIGN_IN: {
    meaning: 'File that says how people sign in',
    of: ({ signInFile }) => signInFile ?? 'made-up users only',
  },
  HUB_ROLES: {
    meaning: 'What roles may otherwise than as it comes: see Roles',
    of: () => 'in force as the page Roles says',
  },
  HUB_RETENTION: {
    meaning: 'File with the council’s own retention schedule',
    of: ({ retentionFile }) => retentionFile ?? 'the schedule that comes with the hub',
  },
  HUB_PACKS: {
    meaning: 'File with the packs of the council’s board and its rules of disclosure',
    of: ({ packsFile }) => packsFile ?? 'the packs and rules that come with the hub',
  },
  HUB_PROFILE_DAYS: {
    meaning: 'Days after which the problem profile is too old',
    of: ({ profileDays }) => String(profileDays),
  },
  HUB_RISK_TOOLS: {
    meaning: 'File with the council’s own risk tools',
    of: ({ riskToolsFile }) => riskToolsFile ?? 'the tools that come with the hub',
  },
  HUB_MAIL: {
    meaning: 'File that says how mail leaves the hub',
    of: ({ mailFile }) => mailFile ?? 'no mail leaves it',
  },
  HUB_UNUSUAL: {
    meaning: 'File with the council’s own rules for unusual access',
    of: ({ unusualFile }) => unusualFile ?? 'the rules that come with the hub',
  },
  HUB_METRICS_TOKEN: {
    meaning: 'Secret by which monitoring fetches measures of the process',
    of: ({ metricsToken }) => (metricsToken === undefined ? null : 'set (not shown)'),
  },
  HUB_BASEMAP: {
    meaning: 'File of streets under the map of the problem profile',
    of: ({ basemapFile }) => basemapFile ?? 'none: the map shows areas and stations',
  },
  HUB_MAPBOX_TOKEN: {
    meaning: 'Token of the council’s Mapbox account: browsers then ask Mapbox for streets',
    of: ({ mapboxToken }) => (mapboxToken === undefined ? 'none: maps ask nobody outside' : 'set'),
  },
  HUB_OPERATIONS: {
    meaning: 'Operations that programs of partners may ask in production',
    of: ({ operations }) => operations ?? 'those of the pages only',
  },
  HUB_HOST: { meaning: 'Address on which the hub listens', of: ({ host }) => host },
  HUB_PORT: {
    meaning: 'Port on which the hub listens',
    of: ({ port }) => (port === 0 ? 'any free port' : String(port)),
  },
  HUB_ORIGINS: { meaning: 'Further addresses of the pages', of: ({ origins }) => list(origins) },
  HUB_PROXIES: { meaning: 'Proxies whose word on the sender is taken', of: ({ proxies }) => list(proxies) },
  HUB_DATA: { meaning: 'Data folder', of: ({ dataFolder }) => dataFolder },
  HUB_LOG: {
    meaning: 'Event store that keeps the log',
    of: ({ eventStore }) => (eventStore === undefined ? 'a file in the data folder' : HELD),
  },
  HUB_VIEWS: {
    meaning: 'Database that keeps the views',
    of: ({ postgres }) => (postgres === undefined ? 'a file in the data folder' : HELD),
  },
  HUB_VIEWS_READER: {
    meaning: 'Database role that reads the views',
    of: ({ postgres }) => (postgres?.reader === undefined ? null : HELD),
  },
  HUB_VIEWS_OWNER: {
    meaning: 'Database role that makes the tables',
    of: ({ postgres }) => (postgres?.owner === undefined ? null : HELD),
  },
  HUB_VAULT: {
    meaning: 'Database that keeps the keys of people',
    of: ({ vaultServer }) => (vaultServer === undefined ? 'a file in the data folder' : HELD),
  },
  HUB_VAULT_OWNER: {
    meaning: 'Database role that makes the tables of keys',
    of: ({ vaultServer }) => (vaultServer?.owner === undefined ? null : HELD),
  },
  HUB_VAULT_KEY: {
    meaning: 'File with the master key',
    of: ({ vaultKeyFile }) => vaultKeyFile ?? 'beside the vault',
  },
  HUB_SHARED: {
    meaning: 'Folder that all processes of the hub share',
    of: ({ sharedFolder }) => sharedFolder ?? 'the data folder',
  },
  HUB_KEEPS_VIEWS: {
    meaning: 'Whether this process keeps the pages when it is its turn',
    of: ({ keepsViews }) => (keepsViews ? 'yes' : 'no, another process does'),
  },
  HUB_EXCHANGE: {
    meaning: 'Folder in which hubs of other authorities leave what is handed over',
    of: ({ exchangeFolder }) => exchangeFolder ?? 'none: nothing is handed over to another hub',
  },
  HUB_JOURNAL: {
    meaning: 'How the processes write down what they do',
    of: ({ journalInJson }) => (journalInJson ? 'as JSON, for the machine' : 'as words'),
  },
  HUB_DRAIN_SECONDS: {
    meaning: 'How long it goes on answering when told to stop',
    of: ({ drainSeconds }) => `${drainSeconds} seconds`,
  },
  HUB_UPLOAD_MB: {
    meaning: 'Most that one uploaded delivery may hold',
    of: ({ uploadBytes }) => `${Math.floor(uploadBytes / 1_048_576)} MB`,
  },
};

/** The settings in force. `environment` only tells which of them were set: their values are taken from what was read. */
export const settingsInForce = (
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Setting[] =>
  Object.entries(SHOWN).map(([name, { meaning, of }]) => ({
    name,
    meaning,
    value: of(settings),
    set: (environment[name] ?? '') !== '',
  }));
