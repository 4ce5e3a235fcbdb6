import type { PlaceCareEvent, PlaceRag } from '@hub/intelligence';
import type { Envelope, Instant, LondonDate, View } from '@hub/kernel';
import { given } from '../given.js';

/** What people decided about a place. Texts are absent when they were erased. */
export interface PlaceCareRow {
  readonly [column: string]: unknown;
  readonly placeId: string;
  /** Every rating, the latest last. */
  readonly ratings: readonly {
    readonly rag: PlaceRag;
    readonly reason?: string;
    readonly at: Instant;
    readonly reviewDue?: LondonDate;
  }[];
  /** Every plan, the one that holds last. */
  readonly plans: readonly {
    readonly plan?: string;
    readonly leadAgency: string;
    readonly at: Instant;
    readonly reviewDue?: LondonDate;
  }[];
  /** Everybody who looked out for children there, those who hold without an end. */
  readonly guardians: readonly {
    readonly id: string;
    readonly name?: string;
    readonly part: string;
    readonly since: LondonDate;
    readonly until?: LondonDate;
  }[];
  readonly revision: number;
}

type Told<Type extends PlaceCareEvent['type']> = Envelope<Extract<PlaceCareEvent, { type: Type }>>;

const begun = (
  { data: { placeId }, revision }: Envelope<PlaceCareEvent>,
  row: PlaceCareRow | undefined,
): PlaceCareRow => ({ ...(row ?? { placeId, ratings: [], plans: [], guardians: [] }), revision });

/** What was decided about each place, and who looks out for children there? Key: the place id. */
export const placeCare: View<PlaceCareRow, PlaceCareEvent> = {
  table: 'place_care_v1',
  columns: ['placeId'],
  key: ({ data }) => data.placeId,
  on: {
    'intelligence.PlaceRated': (event: Told<'intelligence.PlaceRated'>, row) => {
      const { rag, reason, ratedAt, reviewDue } = event.data;
      const before = begun(event, row);
      return { ...before, ratings: [...before.ratings, { rag, at: ratedAt, ...given({ reason, reviewDue }) }] };
    },
    'intelligence.PlacePlanMade': (event: Told<'intelligence.PlacePlanMade'>, row) => {
      const { plan, leadAgency, madeAt, reviewDue } = event.data;
      const before = begun(event, row);
      return { ...before, plans: [...before.plans, { leadAgency, at: madeAt, ...given({ plan, reviewDue }) }] };
    },
    'intelligence.GuardianNamed': (event: Told<'intelligence.GuardianNamed'>, row) => {
      const { guardianId: id, name, part, since } = event.data;
      const before = begun(event, row);
      const others = before.guardians.filter((one) => one.id !== id);
      return { ...before, guardians: [...others, { id, part, since, ...given({ name }) }] };
    },
    'intelligence.GuardianEnded': (event: Told<'intelligence.GuardianEnded'>, row) => {
      const { guardianId, until } = event.data;
      const before = begun(event, row);
      return {
        ...before,
        guardians: before.guardians.map((one) => (one.id === guardianId ? { ...one, until } : one)),
      };
    },
  },
};
