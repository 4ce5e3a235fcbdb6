import type { Envelope, Instant, LondonDate, View } from '@hub/kernel';
import type { AccessEvent, Gateway, GlassFinding } from '@hub/sharing';

type DataOf<Type extends AccessEvent['type']> = Extract<AccessEvent, { type: Type }>['data'];

/** What every row says: which child, since when, and by whom it was decided (user id, never a name). */
interface Decided {
  readonly [column: string]: unknown;
  readonly childId: string;
  readonly at: Instant;
  readonly by: string;
}

export interface RestrictionRow extends Decided {
  readonly kind: 'restriction';
  readonly reason: string;
  readonly people: readonly string[];
  readonly roles: readonly string[];
}

export interface WallRow extends Decided {
  readonly kind: 'wall';
  readonly person: string;
  readonly nature: DataOf<'sharing.ConflictDeclared'>['nature'];
  readonly detail?: string;
}

export interface GlassRow extends Decided {
  readonly kind: 'glass';
  readonly glassId: string;
  readonly person: string;
  readonly agency: string;
  readonly role: string;
  readonly reason: string;
  readonly purpose: string;
  readonly until: Instant;
  readonly closedAt?: Instant;
  readonly review?: {
    readonly finding: GlassFinding;
    readonly note: string;
    readonly by: string;
    readonly at: Instant;
  };
}

export interface InvolvementGrantRow extends Decided {
  readonly kind: 'involvement';
  readonly holder: 'agency' | 'person';
  readonly who: string;
  readonly reason: string;
  readonly gateway: Gateway;
  readonly until?: LondonDate;
}

export interface DisclosureRow extends Decided {
  readonly kind: 'disclosure';
  readonly disclosureId: string;
  readonly fromAgency: string;
  readonly toAgency: string;
  readonly recipient: string;
  readonly what: string;
  readonly why: string;
  readonly gateway: Gateway;
  readonly withdrawn?: string;
}

export type AccessRow = RestrictionRow | WallRow | GlassRow | InvolvementGrantRow | DisclosureRow;

const decided = ({
  data,
  recordedAt,
  by,
}: Envelope<AccessEvent>): { readonly childId: string; readonly at: Instant; readonly by: string } => ({
  childId: data.childId,
  at: recordedAt,
  by: by.person,
});

const granted = (event: Envelope<Extract<AccessEvent, { type: 'sharing.InvolvementGranted' }>>): AccessRow => {
  const { who, kind, reason, gateway, until } = event.data;
  return {
    kind: 'involvement',
    ...decided(event),
    holder: kind,
    who,
    reason,
    gateway,
    ...(until === undefined ? {} : { until }),
  };
};

/**
 * Who is kept away from which child, and who was let in? Key: the stream of what was decided. Restrictions, conflicts and
 * involvements that are over have no row; what somebody looked at under broken glass, and what was disclosed, keeps its.
 */
export const access: View<AccessRow, AccessEvent> = {
  table: 'access_v1',
  columns: ['kind', 'childId'],
  key: ({ stream }) => stream,
  on: {
    'sharing.RecordRestricted': (event) => {
      const { reason, people, roles } = event.data;
      return { kind: 'restriction', ...decided(event), reason, people, roles };
    },
    'sharing.RestrictionLifted': () => undefined,
    'sharing.ConflictDeclared': (event) => {
      const { person, nature, detail } = event.data;
      const more = detail === undefined ? {} : { detail };
      return { kind: 'wall', ...decided(event), person, nature, ...more };
    },
    'sharing.ConflictEnded': () => undefined,
    'sharing.GlassBroken': (event) => {
      const { brokenAt, ...data } = event.data;
      return { kind: 'glass', ...decided(event), ...data, at: brokenAt };
    },
    'sharing.GlassClosed': ({ data }, row) => row && ({ ...row, closedAt: data.closedAt } as GlassRow),
    'sharing.GlassReviewed': ({ data, by }, row) => {
      const { finding, note, reviewedAt } = data;
      return row && ({ ...row, review: { finding, note, by: by.person, at: reviewedAt } } as GlassRow);
    },
    'sharing.InvolvementGranted': granted,
    'sharing.InvolvementEnded': () => undefined,
    'sharing.RecordDisclosed': (event) => {
      const { disclosedAt, ...data } = event.data;
      return { kind: 'disclosure', ...decided(event), ...data, at: disclosedAt };
    },
    'sharing.DisclosureWithdrawn': ({ data }, row) => row && ({ ...row, withdrawn: data.reason } as DisclosureRow),
  },
};
