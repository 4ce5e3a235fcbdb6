import { resolve } from 'node:path';
import { instantOf } from '@hub/kernel';
import {
  backUp,
  backupsOf,
  checkBackup,
  dataFolderAt,
  dataFolderOf,
  eventsSince,
  holdsHub,
  moveFromServer,
  moveToServer,
  moveVault,
  rememberBackup,
  restoreBackup,
  vaultIn,
  visitBackup,
  type BackupChecked,
  type BackupState,
  type LogName,
  type Settings,
  type VaultWay,
} from '@hub/worker';
import { say, sayJson, UserError, type Command, type Io } from '../command.js';
import { settingsOf } from '../opening.js';
import { tableOf } from '../table.js';
import { folderOf, placeOf } from './keeping.js';
import { JSON_OPTION } from './known-at.js';

export const backup: Command = {
  name: 'backup',
  usage: 'FOLDER',
  summary: 'copies log, vault and read audit into a new folder, also while the hub runs',
  help: `Without the master key a backup cannot be read, and with it anyone can: keep the key somewhere else, or copy it with
--with-key into a place that is locked.

A log on an event store (HUB_LOG) is not copied here: back it up there, with that server's own means, and run this
afterwards, so that the vault holds every key that the events need.`,
  options: { 'with-key': { help: 'copies the master key too' } },
  takes: [1, 1],
  run: async (given, io) => {
    const target = resolve(io.folder, given.arguments[0] ?? '');
    const folder = folderOf(io);
    const settings = settingsOf(io);
    const onServer = settings.eventStore !== undefined;
    const copied = await backUp(folder, target, given.has('with-key'), onServer ? ['vault'] : undefined);
    const at = instantOf(Date.now());
    rememberBackup(folder, { at, folder: target, copied });
    say(io.out, `Copied into ${target}: ${copied.join(', ')}.`);
    if (onServer) {
      say(
        io.out,
        `NOT copied: log and read audit. They are ${placeOf(settings)}; back them up there, before the vault.`,
      );
    }
    if (!given.has('with-key')) say(io.out, 'The master key vault.key was not copied: keep it safe, in another place.');
    return 0;
  },
};

const KEY_OPTION = { key: { value: 'FILE', help: 'the master key, when it does not lie in the backup' } };

const reachesTo = ({ position, digest, recordedAt, auditLines }: BackupChecked): readonly string[] => [
  `Events        ${position}, the last recorded at ${recordedAt ?? 'no time: there is none'}`,
  `Read audit    ${auditLines} lines`,
  `Digest        ${position}:${digest}`,
];

export const checkBackupCommand: Command = {
  name: 'check-backup',
  usage: 'FOLDER',
  summary: 'reads a backup from end to end, and says what a hub restored from it would know',
  help: `Checks that no event in it was changed, that its vault opens every event, and, where this machine has the hub, that
the backup is that hub's own past and how many events it is behind. Changes nothing.`,
  options: { ...KEY_OPTION, ...JSON_OPTION },
  takes: [1, 1],
  run: async (given, io) => {
    const settings = settingsOf(io);
    const own = settings.eventStore === undefined ? dataFolderOf(settings) : dataFolderAt(settings.dataFolder);
    const beside = settings.eventStore === undefined && holdsHub(own);
    const key = given.text('key');
    const keyFile = key === undefined ? (beside ? own.vaultKey : undefined) : resolve(io.folder, key);
    const checked = await checkBackup(resolve(io.folder, given.arguments[0] ?? ''), keyFile);
    const behind = beside ? await eventsSince(checked, own) : null;
    if (given.has('json')) sayJson(io.out, { ...checked, behind });
    else {
      say(io.out, 'This backup is whole: every event is as it was written, and its vault opens all of them.');
      for (const line of reachesTo(checked)) say(io.out, line);
      if (behind !== null) say(io.out, `Since then    ${behind} events that are not in it`);
    }
    return 0;
  },
};

export const restore: Command = {
  name: 'restore',
  usage: 'FOLDER',
  summary: 'makes a hub of a backup, in a data folder that holds none',
  help: `The backup is checked first, as "hub check-backup" does. Nothing is written over: HUB_DATA names a new folder. What was
recorded after the backup is not in it; deliveries that were taken in since can be taken in again.

People who were erased after the backup was made come back with it, unless --erased-in names a folder whose vault knows of
those erasures: that of the lost hub, or of a later backup.

Where HUB_VAULT names a PostgreSQL the keys go there. When it still has the vault of this hub, that is kept: it has every key,
and whoever was erased stays erased.`,
  options: {
    ...KEY_OPTION,
    'erased-in': { value: 'FOLDER', help: 'carries out every erasure that the vault there knows of' },
  },
  takes: [1, 1],
  run: async (given, io) => {
    const settings = settingsOf(io);
    if (settings.eventStore !== undefined) {
      throw new UserError(
        'HUB_LOG names an event store: restore the log there, with that server’s own means, and copy vault.sqlite and vault.key of the backup into the data folder; "hub move vault-to-postgres" brings the vault to HUB_VAULT.',
      );
    }
    const into = dataFolderOf(settings);
    const key = given.text('key');
    const erasedIn = given.text('erased-in');
    const restored = await restoreBackup({
      backup: resolve(io.folder, given.arguments[0] ?? ''),
      into,
      ...(key === undefined ? {} : { keyFile: resolve(io.folder, key) }),
      ...(erasedIn === undefined ? {} : { erasedIn: vaultIn(resolve(io.folder, erasedIn)) }),
    });
    say(io.out, `The hub in ${into.path} is what it was when the backup was made.`);
    for (const line of reachesTo(restored)) say(io.out, line);
    if (!restored.erasuresCarriedOut) {
      say(io.out, 'NOT carried out: erasures after the backup. See "hub restore --help" before anybody uses this hub.');
    }
    return 0;
  },
};

const STATES: Readonly<Record<BackupState['state'], string>> = {
  clean: 'holds no key of anybody erased',
  'holds keys': 'HOLDS KEYS of people who were erased: hub backups --clean FOLDER',
  'not there': 'not there: where it was moved to, hub backups --clean FOLDER, or destroy it',
};

export const backups: Command = {
  name: 'backups',
  usage: '',
  summary: 'which backups were made, and whether they still hold keys of people who were erased',
  help: `An erasure reaches every backup on the list that it can. One that was moved is visited by hand: --clean destroys
the keys there too, so that what is restored from it stays erased. It needs no master key.`,
  options: { clean: { value: 'FOLDER', help: 'destroys the keys of everybody erased in this backup' }, ...JSON_OPTION },
  takes: [0, 0],
  run: async (given, io) => {
    const folder = dataFolderOf(settingsOf(io));
    const clean = given.text('clean');
    if (clean !== undefined) {
      const target = resolve(io.folder, clean);
      try {
        await visitBackup(folder, target);
      } catch (error) {
        throw new UserError((error as Error).message);
      }
      say(io.out, `${target} holds no key of anybody erased any more.`);
      return 0;
    }
    const found = await backupsOf(folder);
    if (given.has('json')) sayJson(io.out, found);
    else if (found.length === 0) say(io.out, 'No backup was made from here yet.');
    else say(io.out, tableOf(found.map(({ at, folder: where, state }) => [at, where, STATES[state]])));
    return found.some(({ state }) => state !== 'clean') ? 2 : 0;
  },
};

const WAYS = { 'to-event-store': moveToServer, back: moveFromServer } as const;

const isWay = (text: string): text is keyof typeof WAYS => Object.hasOwn(WAYS, text);

/** Says every tenth of the way, once. */
const progressTo = (io: Io): ((name: LogName, moved: number, all: number) => void) => {
  let said = '';
  return (name, moved, all) => {
    const words = `${name}: ${Math.floor((10 * moved) / Math.max(all, 1)) * 10} % of ${all} events`;
    if (words !== said) say(io.err, words);
    said = words;
  };
};

const moveTheVault = async (way: VaultWay, settings: Settings, json: boolean, io: Io): Promise<number> => {
  const moved = await moveVault(way, settings);
  if (json) sayJson(io.out, moved);
  else {
    say(io.out, `vault: ${moved.keys} keys, in ${moved.where}. Digest ${moved.digest}`);
    const next =
      way === 'vault-back'
        ? 'without HUB_VAULT; drop its schema in PostgreSQL, with its backups'
        : 'with this HUB_VAULT';
    say(io.out, `Start the hub ${next}. The master key is where it was: ${moved.masterKey}`);
  }
  return 0;
};

export const move: Command = {
  name: 'move',
  usage: 'to-event-store|back|vault-to-postgres|vault-back',
  summary: 'moves log and read audit to the event store of HUB_LOG, the vault to the PostgreSQL of HUB_VAULT, or back',
  help: `Stop the hub first. Every event stays as it was written, with its position and hash; the move is done only when all of
them were read back and checked. Cut short, the same command goes on where it ended.

  HUB_LOG=esdb://… hub move to-event-store    afterwards start the hub with that HUB_LOG
  HUB_LOG=esdb://… hub move back              afterwards start it without; no hub may use the event store's log again

  HUB_VAULT=postgres://… hub move vault-to-postgres    afterwards start the hub with that HUB_VAULT
  HUB_VAULT=postgres://… hub move vault-back           afterwards start it without`,
  options: JSON_OPTION,
  takes: [1, 1],
  run: async (given, io) => {
    const [way = ''] = given.arguments;
    const settings = settingsOf(io);
    if (way === 'vault-to-postgres' || way === 'vault-back') return moveTheVault(way, settings, given.has('json'), io);
    if (!isWay(way)) throw new UserError('Say which way: hub move to-event-store, or hub move back.');
    const { eventStore: connection, authority, dataFolder: path } = settings;
    if (connection === undefined) throw new UserError('HUB_LOG must name the event store: esdb://…');
    const moved = await WAYS[way]({ path, connection, authority, onProgress: progressTo(io) });
    if (given.has('json')) sayJson(io.out, moved);
    else {
      const where = way === 'back' ? 'in the data folder' : placeOf(settings);
      for (const name of ['log', 'audit'] as const) {
        say(io.out, `${name}: ${where}. Digest ${moved[name].position}:${moved[name].digest}`);
      }
      const next = way === 'back' ? 'without HUB_LOG; delete its streams on the event store' : 'with this HUB_LOG';
      say(io.out, `Start the hub ${next}.`);
    }
    return 0;
  },
};
