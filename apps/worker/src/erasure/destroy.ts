import { createHash } from 'node:crypto';
import { openReadOnlyLog } from '@hub/event-log';
import { identityLeft } from '@hub/casebook';
import type { Envelope } from '@hub/kernel';
import { sealedLog } from '@hub/vault';
import type { DataFolder } from '../data-folder.js';
import { HUB_KINDS } from '../kinds.js';
import { openVaultOf } from '../vault-place.js';
import { subjectsOf, type Person } from './who-is-meant.js';

/** What is remembered of an erasure beside the keys that went; it identifies nobody. */
export interface AboutErasure {
  readonly childIds: readonly string[];
  readonly events: number;
  readonly digest: string;
  readonly birthdayKept: boolean;
}

/** An erasure that was carried out, as the vault knows it. */
export interface Destroyed extends AboutErasure {
  readonly keys: number;
}

/** Under which name the vault remembers the erasure of a child. */
export const erasureIdOf = (childId: string): string => `person ${childId}`;

const BATCH = 5_000;

const sealedPart = ({ data }: Envelope): string | undefined => (data as { readonly $sealed?: string }).$sealed;

/** Every event with a part that one of these keys sealed, as it stands in the log. */
const sealedFor = async (folder: DataFolder, subjects: ReadonlySet<string>): Promise<Envelope[]> => {
  const log = openReadOnlyLog(folder.log);
  try {
    const found: Envelope[] = [];
    for (let from = 0; ;) {
      const batch = await log.readAll(from, BATCH);
      const last = batch.at(-1);
      if (!last) return found;
      found.push(...batch.filter((event) => subjects.has(event.subject) && sealedPart(event) !== undefined));
      from = last.position;
    }
  } finally {
    await log.close();
  }
};

/** What an erasure destroyed, when it was carried out before. */
export const destroyedBefore = async (folder: DataFolder, childId: string): Promise<Destroyed | undefined> => {
  const vault = await openVaultOf(folder, false);
  try {
    const done = (await vault.erasures()).find(({ id }) => id === erasureIdOf(childId));
    return done && { ...(done.about as AboutErasure), keys: done.subjects.length };
  } finally {
    await vault.close();
  }
};

/**
 * Destroys every key of a person, all or none. What is left in the events is what figures are counted from. `mark` tells
 * one erased person from another.
 */
export const destroy = async (
  folder: DataFolder,
  childId: string,
  person: Person,
  mark: string,
): Promise<Destroyed> => {
  const subjects = subjectsOf(person);
  const sealed = await sealedFor(folder, new Set(subjects));
  const hash = createHash('sha256');
  for (const event of sealed) hash.update(`${event.id} ${sealedPart(event) ?? ''}\n`);
  const vault = await openVaultOf(folder, false);
  const log = sealedLog(openReadOnlyLog(folder.log), vault, HUB_KINDS);
  try {
    const ids = new Set(sealed.map(({ id }) => id));
    const streams = await log.readStreams([...new Set(sealed.map(({ stream }) => stream))]);
    const opened = [...streams.values()].flat().filter(({ id }) => ids.has(id));
    const left = identityLeft(
      opened.sort((a, b) => a.position - b.position),
      mark,
    );
    const about: AboutErasure = {
      childIds: person.childIds,
      events: sealed.length,
      digest: hash.digest('hex'),
      birthdayKept: left.birthdayKept,
    };
    await vault.erase({ id: erasureIdOf(childId), subjects, residues: left.residues, about });
    return { ...about, keys: subjects.length };
  } finally {
    await log.close();
    await vault.close();
  }
};
