import {
  digestAt,
  readConnectionString,
  verifyChain,
  verifyServerLog,
  type ChainReport,
  type Digest,
} from '@hub/event-log';
import {
  dataFolderOf,
  holdsHub,
  runningHub,
  streamOf,
  type DataFolder,
  type LogName,
  type Settings,
} from '@hub/worker';
import { hubViews } from '@hub/views';
import { say, sayJson, UserError, type Command, type Io } from '../command.js';
import { askServer, serverOf, settingsOf, withHub, withReading } from '../opening.js';
import { JSON_OPTION } from './known-at.js';

/** The data folder of this call. Throws when there is no hub in it. */
export const folderOf = (io: Io): DataFolder => {
  const folder = dataFolderOf(settingsOf(io));
  if (!holdsHub(folder)) throw new UserError(`There is no hub in ${folder.path}. HUB_DATA names the data folder.`);
  return folder;
};

/** Which group of views each view is built with, by the name of the group, of the view, and of the page people know. */
const groupsByView = ({ authority }: Pick<Settings, 'authority'>): ReadonlyMap<string, string> => {
  const groups = hubViews({ authority });
  return new Map([
    ...groups.map(({ name }) => [name, name] as const),
    ...groups.flatMap(({ name, tables }) => tables.map(({ table }) => [table.replace(/_v\d+$/, ''), name] as const)),
    ['sheet', 'cases'] as const,
  ]);
};

export const rebuild: Command = {
  name: 'rebuild',
  usage: '',
  summary: 'builds what people look at anew from the log',
  help: `Nothing is lost: the log is the record. Pages stay readable meanwhile. Views that are made of the same cases are
built together. --view of a name that is none says which there are.`,
  options: { view: { value: 'NAME', help: 'only this view, and those that are built with it' } },
  takes: [0, 0],
  run: async (given, io) => {
    folderOf(io);
    const view = given.text('view');
    const known = groupsByView(settingsOf(io));
    const group = view === undefined ? undefined : known.get(view);
    if (view !== undefined && group === undefined) {
      throw new UserError(`There is no view ${view}. There are: ${[...known.keys()].join(', ')}.`);
    }
    const groups = group === undefined ? undefined : [group];
    const server = serverOf(settingsOf(io));
    if (server) await askServer(server, '/local/rebuild', { groups });
    else {
      await withHub(io, async (hub) => {
        await hub.viewsCaughtUp();
        await hub.rebuild(groups);
      });
    }
    say(io.out, group === undefined ? 'Every view was built anew.' : `The views of ${group} were built anew.`);
    return 0;
  },
};

/** Where the log is kept, for people to read. */
export const placeOf = ({ eventStore }: Settings): string =>
  eventStore === undefined ? 'in the data folder' : `on ${readConnectionString(eventStore).shown}`;

/** Checks one log: its file, or the event store itself and then this machine's copy. */
const verifyOne = async (
  name: LogName,
  folder: DataFolder,
  { eventStore: connection, authority }: Settings,
  known: readonly Digest[],
): Promise<(ChainReport & { readonly name: string })[]> => {
  const file = folder[name];
  if (connection === undefined) return [{ name, ...(await verifyChain(file, known)) }];
  const onServer = await verifyServerLog({ connection, stream: streamOf(name, authority) }, [...known, digestAt(file)]);
  return [
    { name, ...onServer },
    { name: `${name}, copy on this machine`, ...(await verifyChain(file)) },
  ];
};

export const verify: Command = {
  name: 'verify',
  usage: '',
  summary: 'checks that no event of the log was changed',
  help: `Names the first event that is not as it was written; then the exit code is 2. The digest it prints can be written
down, for example in the minutes of a panel, and compared later: --digest POSITION:DIGEST. A log on an event store
(HUB_LOG) is read from there, event by event, and compared with this machine's copy.`,
  options: {
    digest: { value: 'POSITION:DIGEST', help: 'a digest that was written down' },
    ...JSON_OPTION,
  },
  takes: [0, 0],
  run: async (given, io) => {
    const folder = folderOf(io);
    const known = given.text('digest');
    const [, position = '', digest = ''] = /^(\d+):([0-9a-f]{64})$/.exec(known ?? '') ?? [];
    if (known !== undefined && digest === '') {
      throw new UserError('Write the digest as it was printed: its position, a colon, and 64 letters and digits.');
    }
    const settings = settingsOf(io);
    const written = digest === '' ? [] : [{ position: Number(position), digest }];
    const reports = [
      ...(await verifyOne('log', folder, settings, written)),
      ...(await verifyOne('audit', folder, settings, [])),
    ];
    if (given.has('json')) sayJson(io.out, reports);
    else {
      for (const report of reports) {
        if (report.outcome === 'intact') {
          say(io.out, `${report.name}: intact, ${report.position} events. Digest ${report.position}:${report.digest}`);
        } else {
          say(io.out, `${report.name}: CHANGED at event ${report.position}: ${report.problem}`);
        }
      }
    }
    return reports.every(({ outcome }) => outcome === 'intact') ? 0 : 2;
  },
};

export const status: Command = {
  name: 'status',
  usage: '',
  summary: 'says whether the hub runs, and how far it has come',
  help: '',
  options: JSON_OPTION,
  takes: [0, 0],
  run: async (given, io) => {
    const folder = folderOf(io);
    const running = runningHub(folder);
    const { position, digest } = digestAt(folder.log);
    const state = await withReading(io, undefined, async ({ hub }) => {
      const head = await hub.log.head();
      return { recordedAt: head.recordedAt ?? null, viewsPosition: await hub.viewsPosition() };
    });
    const log = placeOf(settingsOf(io));
    const all = { dataFolder: folder.path, log, running: running ?? null, events: position, digest, ...state };
    if (given.has('json')) sayJson(io.out, all);
    else {
      say(io.out, `Data folder   ${folder.path}`);
      say(io.out, `Log           ${log}`);
      say(io.out, `Running       ${running ? `process ${running.pid}${running.url ? `, ${running.url}` : ''}` : 'no'}`);
      say(io.out, `Events        ${position}, the last recorded at ${state.recordedAt ?? 'no time: there is none'}`);
      say(io.out, `Pages         made up to event ${state.viewsPosition}`);
      say(io.out, `Digest        ${position}:${digest}`);
    }
    return 0;
  },
};
