import type { RowVersion } from '@hub/kernel';
import {
  CHILDREN,
  links,
  offences,
  personsOfConcern,
  places,
  waitingLinks,
  type ChildRow,
  type KnownIds,
  type LinkRow,
  type OffenceRow,
  type PersonRow,
  type PlaceRow,
  type WaitingLink,
} from '@hub/views';
import { rowsFor } from '../edge/live-rows.js';
import type { ReadContext } from '../edge/reads.js';
import type { Sight } from '../edge/sight.js';
import type { Finding } from '../generated/graphql.js';

/** Links and incidents, and whom and what they may name. */
export interface NamingRecords {
  readonly links: readonly RowVersion<LinkRow>[];
  readonly offences: readonly RowVersion<OffenceRow>[];
  readonly known: KnownIds;
}

export const namingRecords = async ({ hub, moment }: Pick<ReadContext, 'hub' | 'moment'>): Promise<NamingRecords> => {
  const children = await rowsFor<ChildRow>(hub, CHILDREN.table, moment);
  const people = await rowsFor<PersonRow>(hub, personsOfConcern.table, moment);
  const onRecord = await rowsFor<PlaceRow>(hub, places.table, moment);
  return {
    links: await rowsFor<LinkRow>(hub, links.table, moment),
    offences: await rowsFor<OffenceRow>(hub, offences.table, moment),
    known: {
      child: new Set(children.flatMap(({ row }) => row.ids)),
      person: new Set(people.filter(({ row }) => row.details !== undefined).map(({ key }) => key)),
      place: new Set(onRecord.map(({ key }) => key)),
    },
  };
};

/**
 * The links and incidents that wait, as far as somebody may know of them: those of children whose record is open to them,
 * and, to those who see the borough, those that name no child.
 */
export const openWaiting = (
  { links: linked, offences: happened, known }: NamingRecords,
  sight: Sight,
): readonly WaitingLink[] => {
  const shared = sight.keepHandled(linked, ({ row }) => ({
    handling: row.handling ?? 'P',
    originAgency: row.sourceAgency,
  })).open;
  return waitingLinks(shared, happened, known).filter(({ childIds }) =>
    childIds.length === 0 ? sight.borough : childIds.every((childId) => sight.opens(childId)),
  );
};

const WHAT = { link: 'A link', offence: 'An incident' } as const;

/** Something that waits, in the words of the list of what waits and conflicts. */
export const waitingFinding = ({ what, key, knownAt, lacks, childIds }: WaitingLink): Finding => {
  const named = lacks.map(({ type, id }) => `${type === 'person' ? 'adult of concern' : type} ${id}`).join(' and ');
  const lackingChildren = lacks.filter(({ type }) => type === 'child').map(({ id }) => id);
  return {
    kind: 'WAITING',
    code: `${what}-waits`,
    message: `${WHAT[what]} names ${named}, not on record yet. It counts nowhere, and joins when that record arrives.`,
    key,
    recordKind: what,
    childId: childIds.find((childId) => !lackingChildren.includes(childId)) ?? null,
    reportRef: null,
    knownAt,
  };
};
