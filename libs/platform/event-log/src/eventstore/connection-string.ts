import { BadConnectionString } from '../errors.js';

/** Which of the two clients speaks to a server. */
export type ClientFamily = 'eventstore' | 'kurrent';

/** Where the log is kept. */
export interface ServerAddress {
  /** As the client takes it. It may hold a password: never print it. */
  readonly connection: string;
  readonly family: ClientFamily;
  /** Scheme and hosts, for people to read. */
  readonly shown: string;
}

const FAMILIES: Readonly<Record<string, ClientFamily>> = {
  esdb: 'eventstore',
  'esdb+discover': 'eventstore',
  kurrentdb: 'kurrent',
  'kurrentdb+discover': 'kurrent',
};

/** What both clients know. Anything else they ignore, and print the whole string with its password while doing so. */
const OPTIONS = [
  'tls',
  'tlsCAFile',
  'tlsVerifyCert',
  'userCertFile',
  'userKeyFile',
  'connectionName',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
  'nodePreference',
  'throwOnAppendFailure',
];

/** Clients compare names of options without regard to case, hyphens and underscores. */
const flat = (name: string): string => name.trim().toLowerCase().replaceAll(/[-_]/g, '');

const OPTION_OF = new Map(OPTIONS.map((option) => [flat(option), option]));

const FORM = /^([a-z+]+):\/\/(?:[^@/?]*@)?([^@/?]+)\/?(?:\?(.*))?$/;

const readOptions = (query: string): ReadonlyMap<string, string> =>
  new Map(
    query.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=');
      const option = OPTION_OF.get(flat(name));
      if (option === undefined) {
        throw new BadConnectionString(`there is no option ${name}. There are: ${OPTIONS.join(', ')}`);
      }
      return [option, value.trim()];
    }),
  );

/** Reads a connection string. Throws `BadConnectionString` with what to write instead. */
export const readConnectionString = (text: string): ServerAddress => {
  const connection = text.trim();
  const [, scheme = '', hosts = '', query] = FORM.exec(connection) ?? [];
  const family = FAMILIES[scheme];
  if (family === undefined) {
    throw new BadConnectionString(
      `must be a connection string: ${Object.keys(FAMILIES)
        .map((name) => `${name}://`)
        .join(', ')} then user:password@host:port`,
    );
  }
  const options = query === undefined ? new Map<string, string>() : readOptions(query);
  // Defect a of both clients: a refused append would look like a stored one.
  if (options.get('throwOnAppendFailure') === 'false') {
    throw new BadConnectionString('throwOnAppendFailure=false would hide that an append was refused: leave it out');
  }
  if (family === 'eventstore' && options.get('tlsVerifyCert') === 'false') {
    throw new BadConnectionString(
      'tlsVerifyCert=false is not known to this client: name the certificate with tlsCAFile',
    );
  }
  return { connection, family, shown: `${scheme}://${hosts}` };
};
