import { readFileSync } from 'node:fs';
import { LogInUse } from '@hub/event-log';
import { instantOf, parseKnownAt, type Instant } from '@hub/kernel';
import { judge, type Subject, type Viewer } from '@hub/sharing';
import {
  dataFolderOf,
  holdsHub,
  openHub,
  openReader,
  readSettings,
  runningHub,
  type Hub,
  type HubReader,
  type Settings,
} from '@hub/worker';
import { say, UserError, type Io } from './command.js';

/** The settings of this call. */
export const settingsOf = (io: Io): Settings => readSettings(io.environment, io.folder);

const NO_HUB = (folder: string): string =>
  `There is no hub in ${folder}. Begin one with "hub start" or "hub intake FOLDER", or name another data folder with HUB_DATA.`;

const BUSY = (pid: number): string =>
  `Process ${pid} is working on this hub at the moment and cannot be asked. Wait until it has finished, then try again.`;

/** A server that runs on this data folder. */
export interface Server {
  readonly url: string;
  readonly token: string;
}

/** The server that runs on the data folder; undefined when nobody has it open. Throws when somebody else has. */
export const serverOf = (settings: Settings): Server | undefined => {
  const folder = dataFolderOf(settings);
  const running = runningHub(folder);
  if (!running) return undefined;
  if (running.url === undefined) throw new UserError(BUSY(running.pid));
  try {
    return { url: running.url, token: readFileSync(folder.token, 'utf8').trim() };
  } catch {
    throw new UserError(BUSY(running.pid));
  }
};

/** Asks a running server something. Throws `UserError` with what it says. */
export const askServer = async ({ url, token }: Server, path: string, body: object): Promise<Response> => {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub': '1', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  const said = (await response.json().catch(() => ({}))) as { message?: string };
  throw new UserError(said.message ?? `The running hub answered ${response.status}.`);
};

const trouble = (io: Io) => ({
  onTrouble: ({ message }: { readonly message: string }) => say(io.err, `Attention: ${message}`),
});

/** Opens the hub to write, for as long as the work takes. */
export const withHub = async <Result>(io: Io, work: (hub: Hub) => Promise<Result>): Promise<Result> => {
  let hub: Hub;
  try {
    hub = await openHub({ settings: settingsOf(io), ...trouble(io) });
  } catch (error) {
    throw error instanceof LogInUse ? new UserError(error.message) : error;
  }
  try {
    return await work(hub);
  } finally {
    await hub.close();
  }
};

/** The user of the machine, as policy and audit know it. */
const operator = ({ council }: Settings): Viewer => ({ person: 'hub-command', agency: council, role: 'OPERATOR' });

/** A hub to read from, and the audit of what is read. */
export interface Reading {
  readonly settings: Settings;
  readonly hub: HubReader;
  /** The moment asked for, or now, and the position of what was known then. */
  readonly knownAt: Instant;
  readonly position: number;
  /** Writes into the read audit that records of these children are shown. Call it before they are. */
  named(query: string, subject: Subject, childIds: Iterable<string>): Promise<void>;
}

/** A moment of knowledge as given: a date means its end. Later than now is now. */
export const momentGiven = (text: string | undefined): Instant | undefined => {
  if (text === undefined) return undefined;
  const at = parseKnownAt(text);
  if (at === undefined) {
    throw new UserError(`"${text}" is no moment. Write a date (2016-10-03 = its end) or a time (2016-10-03T21:40).`);
  }
  return at < instantOf(Date.now()) ? at : undefined;
};

const readingOf = async (
  settings: Settings,
  hub: HubReader,
  asked: Instant | undefined,
  note: Parameters<typeof namedOf>[2],
): Promise<Reading> => {
  await hub.viewsCaughtUp();
  const knownAt = asked ?? instantOf(Date.now());
  const position = await (asked === undefined ? hub.viewsPosition() : hub.log.positionAt(asked));
  return { settings, hub, knownAt, position, named: namedOf(settings, asked, note) };
};

const namedOf =
  (
    settings: Settings,
    asked: Instant | undefined,
    note: (read: { query: string; subject: Subject; childIds: string[]; knownAt?: Instant }) => Promise<unknown>,
  ): Reading['named'] =>
  async (query, subject, childIds) => {
    const verdict = judge(operator(settings).role, 'operation', subject);
    if (!verdict.allowed) throw new UserError(`${verdict.withheld.reason} ${verdict.withheld.ask}`);
    await note({ query, subject, childIds: [...childIds], ...(asked === undefined ? {} : { knownAt: asked }) });
  };

/** Opens the hub to read from, whether a server runs or not, with its views caught up. */
export const withReading = async <Result>(
  io: Io,
  knownAt: string | undefined,
  work: (reading: Reading) => Promise<Result>,
): Promise<Result> => {
  const asked = momentGiven(knownAt);
  const settings = settingsOf(io);
  const folder = dataFolderOf(settings);
  if (!holdsHub(folder)) throw new UserError(NO_HUB(folder.path));
  const server = serverOf(settings);
  if (server) {
    const hub = await openReader(settings);
    try {
      return await work(await readingOf(settings, hub, asked, (read) => askServer(server, '/local/audit', read)));
    } finally {
      await hub.close();
    }
  }
  return withHub(io, async (hub) =>
    work(await readingOf(settings, hub, asked, (read) => hub.audit.read(operator(settings), 'operation', read))),
  );
};
