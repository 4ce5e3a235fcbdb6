import { foldName } from '@hub/children';
import type { RowVersion } from '@hub/kernel';
import type { Purpose, Subject } from '@hub/sharing';
import { CHILDREN, type ChildRow } from '@hub/views';
import type { Hub, NamedRead } from '@hub/worker';
import type { HubUser } from './development-users.js';
import { partsOfRows } from './live-rows.js';
import type { Moment } from './moment.js';
import type { Sight } from './sight.js';
import { searchedBy } from './typed.js';

interface Reader {
  readonly hub: Hub;
  readonly user: HubUser;
}

/** A child as far as its surname: every page needs that of every child, and nothing else of most of them. */
type Surnamed = Pick<ChildRow, 'owner' | 'childId' | 'surname'>;

const surnamed = ({ owner, childId, surname }: ChildRow): Surnamed => ({ owner, childId, surname });

const BY_SURNAME = new WeakMap<readonly RowVersion<Surnamed>[], ReadonlyMap<string, readonly string[]>>();

/** Ids of children by surname, worked out once for the same list of rows. */
const bySurname = (rows: readonly RowVersion<Surnamed>[]): ReadonlyMap<string, readonly string[]> => {
  const known = BY_SURNAME.get(rows);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const { row } of rows) {
    const surname = foldName(row.surname);
    const held = made.get(surname);
    if (held) held.push(row.childId);
    else made.set(surname, [row.childId]);
  }
  BY_SURNAME.set(rows, made);
  return made;
};

/**
 * What a person may be called by: each word of their name, and each two that follow each other. Sign-in services write
 * names either way round, so it is not known which word is the surname.
 */
const namesOf = ({ name }: HubUser): string[] => {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)]
    .map(foldName)
    .filter((one) => one !== '');
};

/**
 * Ids of children whose surname is also a name of the reader. It is compared here, where both names are known, and only
 * that they are alike goes into the audit.
 */
export const ownSurname = async ({ hub, user }: Reader): Promise<readonly string[]> => {
  const children = bySurname(await partsOfRows<Surnamed>(hub, CHILDREN.table, surnamed));
  return namesOf(user).flatMap((name) => children.get(name) ?? []);
};

/** Writes into the audit that records were shown. What it shows may be shown when this has answered. */
export const noteShown = async (hub: Hub, user: HubUser, purpose: Purpose, read: NamedRead): Promise<void> =>
  hub.audit.read(user, purpose, { ...read, ownSurname: await ownSurname({ hub, user }) });

/** An answer as the audit is told of it. */
interface Noted {
  readonly query: string;
  readonly subject: Subject;
  readonly childIds: ReadonlySet<string>;
  /** Adults, places and things, each by kind and id. */
  readonly others: ReadonlySet<string>;
  /** The one of them whose own page it is. */
  readonly page?: string;
  readonly asked: string | undefined;
  readonly text: string | null | undefined;
  readonly takesOut: boolean;
  /** The broken glass under which the children were shown. */
  readonly glass?: string;
}

/**
 * Writes an answer into the audit: whom it names, whom it was asked about in vain, that it was a file, and that it was a
 * search, without the text. An answer that names nobody and looked for nobody leaves no line.
 */
export const noteAnswer = async (
  { hub, user, moment, sight }: Reader & { readonly moment: Moment; readonly sight: Sight },
  purpose: Purpose,
  { query, subject, childIds, others, page, asked, text, takesOut, glass }: Noted,
): Promise<void> => {
  const looked = text?.trim() ?? '';
  const namesNobody = childIds.size === 0 && others.size === 0;
  if (namesNobody && asked === undefined && looked === '' && !takesOut) return;
  const shown = {
    ...{ query, subject, childIds, ownSurname: await ownSurname({ hub, user }) },
    ...(subject === 'child' ? { unrelated: sight.unrelated(childIds) } : {}),
    ...(others.size === 0 ? {} : { others, ...(page === undefined ? {} : { page }) }),
    ...(moment.isNow ? {} : { knownAt: moment.at }),
    ...(glass === undefined ? {} : { glass }),
  };
  if (takesOut) {
    await hub.audit.takenOut(user, purpose, { ...shown, how: 'export' });
    return;
  }
  if (looked === '') {
    const inVain = namesNobody && asked !== undefined ? { asked } : {};
    await hub.audit.read(user, purpose, { ...shown, ...inVain });
    return;
  }
  const names = namesOf(user);
  await hub.audit.searched(user, purpose, {
    ...shown,
    by: searchedBy(looked),
    digest: hub.searchDigest(looked.toLowerCase()),
    forOwnName: looked.split(/[\s,]+/).some((word) => names.includes(foldName(word))),
  });
};
