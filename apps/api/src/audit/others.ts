import { subjectKey, type LinkType } from '@hub/intelligence';
import { NOW } from '@hub/kernel';
import { isOther, judge, OTHER_KINDS, type OtherKind } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import type { ReadContext } from '../edge/reads.js';
import type { Sight } from '../edge/sight.js';
import { reached } from '../intelligence/intelligence.reads.js';
import { knownLinks, linkRecords, ofOpenChildren, withinReach, type LinkRecords } from '../intelligence/known-links.js';
import { openLinks } from '../intelligence/open-links.js';

const KINDS = Object.keys(OTHER_KINDS) as OtherKind[];
const NOBODYS: ReadonlySet<string> = new Set();

const recordsNow = (hub: Hub): Promise<LinkRecords> =>
  linkRecords({ hub, moment: { at: hub.now(), position: NOW, isNow: true } });

/** The keys of everybody and everything on record beside children, under every id they were given. */
const keysOnRecord = ({ persons, places, objects, merges, links }: LinkRecords): ReadonlySet<string> =>
  new Set(
    [
      ...persons.map(({ key }) => `person:${key}`),
      ...places.map(({ key }) => `place:${key}`),
      ...objects.map(({ row }) => `${row.objectType}:${row.objectId}`),
      ...merges.flatMap(({ row }) => [row.oldId, row.id].map((id) => `${row.subjectType}:${id}`)),
      ...links.flatMap(({ row }) => [`${row.fromType}:${row.fromId}`, `${row.toType}:${row.toId}`]),
    ].filter(isOther),
  );

const partsOf = (key: string): { readonly type: LinkType; readonly id: string } => {
  const [type = ''] = key.split(':', 1);
  return { type: type as LinkType, id: key.slice(type.length + 1) };
};

/** Those of these keys under which an adult, a place or a thing is on record. */
export const othersOnRecord = async (hub: Hub, keys: readonly string[]): Promise<readonly string[]> => {
  const known = keysOnRecord(await recordsNow(hub));
  return keys.filter((key) => known.has(key));
};

/** Every key under which the same adult, place or thing is on record; the key alone when it has no other. */
const sameAs = (records: LinkRecords, key: string, at: string): readonly string[] => {
  const { idOf } = knownLinks(records, at);
  const standing = idOf(partsOf(key));
  const others = [...keysOnRecord(records)].filter(
    (one) => partsOf(one).type === partsOf(key).type && idOf(partsOf(one)) === standing,
  );
  return [...new Set([key, ...others])].sort();
};

/** The keys that an id may mean: with its kind (`person:PC1`) that one, without it one of each kind; and each merged with it. */
export const keysMeant = async (hub: Hub, text: string): Promise<readonly string[]> => {
  const keys = isOther(text) ? [text] : KINDS.map((kind) => `${kind}:${text}`);
  const records = await recordsNow(hub);
  return [...new Set(keys.flatMap((key) => sameAs(records, key, hub.now())))];
};

/**
 * Adults, places and things of whom somebody may not learn who looked at them, because a conflict of interest keeps them
 * from every child through whom they would be known. None for those whom no conflict of interest keeps from anybody.
 */
export const hiddenOthers = async (hub: Hub, sight: Sight): Promise<readonly string[]> => {
  if (sight.walledIds().length === 0) return [];
  const records = await recordsNow(hub);
  const cut = ofOpenChildren(records, (childId) => !sight.walledFrom(childId));
  const known = withinReach(knownLinks(cut, hub.now()), { borough: false }, NOBODYS);
  return [...keysOnRecord(records)].filter((key) => {
    const { type, id } = partsOf(key);
    return !known.subjects.has(subjectKey({ type, id: known.idOf({ type, id }) }));
  });
};

/** What somebody may know of the looks at an adult, a place or a thing. */
export interface LooksOpen {
  /** The keys under which it was looked at; none when nothing may be known. */
  readonly keys: readonly string[];
  /** Whether only their own looks may be told. */
  readonly ownOnly: boolean;
}

const NO_LOOKS: LooksOpen = { keys: [], ownOnly: false };

/**
 * The keys under which somebody may know who has looked at an adult, a place or a thing. Who opens records of links finds
 * what they would find there. Who opens no record may not learn either whether one is there: an id that nobody has is told
 * like one that somebody has, by who asked for it, and one of `hiddenOthers` by their own looks.
 */
export const looksOpenTo = async (key: string, context: ReadContext): Promise<LooksOpen> => {
  const { hub, user, sight } = context;
  if (!isOther(key)) return NO_LOOKS;
  const records = await recordsNow(hub);
  const all = sameAs(records, key, hub.now());
  if (judge(user.role, 'safeguarding', 'intelligence', hub.settings.roles).allowed) {
    const known = reached(openLinks(records, context), context);
    const { type, id } = partsOf(key);
    const stands = known.idOf({ type, id });
    const isKnown =
      known.subjects.has(subjectKey({ type, id: stands })) || (type === 'person' && known.standings.has(stands));
    return isKnown ? { keys: all, ownOnly: false } : NO_LOOKS;
  }
  const hidden = new Set(await hiddenOthers(hub, sight));
  return all.some((one) => hidden.has(one)) ? { keys: [key], ownOnly: true } : { keys: all, ownOnly: false };
};
