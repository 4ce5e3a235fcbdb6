import { fold, NOW } from '@hub/kernel';
import { handoverDecider, handoverStream, judge, receivedStream, type HandoverReceipt } from '@hub/sharing';
import {
  CHILDREN,
  handovers as handoversView,
  receivedHandovers as receivedView,
  type ChildRow,
  type HandoverRow,
  type ReceivedRow,
} from '@hub/views';
import { fingerprintOf, PackageContent } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import { asFound, read, type ReadContext } from '../edge/reads.js';
import type {
  HandoverContent,
  Handovers,
  QueryHandoverContentArgs,
  QueryHandoversArgs,
  QueryReceivedContentArgs,
} from '../generated/graphql.js';
import { digestOfContent, handoverOf, receivedOf, sectionsOf, staysInWords } from './handovers.present.js';

const rowsOf = async <Row extends object>(table: string, { hub, moment }: ReadContext): Promise<readonly Row[]> =>
  (await rowsFor<Row & { readonly [column: string]: unknown }>(hub, table, moment)).map(({ row }) => row);

const mayDecide = ({ hub, user }: ReadContext): boolean =>
  judge(user.role, 'safeguarding', 'decide-handover', hub.settings.roles).allowed;

interface Records {
  readonly rows: readonly HandoverRow[];
  readonly children: readonly ChildRow[];
}

const WAITS = ['proposed', 'approved', 'sent'];

/** Children of ours who go to other authorities. */
export const handovers = read({
  subject: 'handovers',
  purpose: 'safeguarding',
  find: async (_args: Partial<QueryHandoversArgs>, context): Promise<Records> => ({
    rows: await rowsOf<HandoverRow>(handoversView.table, context),
    children: await rowsOf<ChildRow>(CHILDREN.table, context),
  }),
  hydrate: asFound<Records>,
  rules: ({ rows, children }, { sight }): Records => ({
    rows: rows.filter(({ childId }) => sight.opens(childId)),
    children: children.filter(({ childId }) => sight.opens(childId)),
  }),
  present: ({ rows, children }, { childId }, context): Handovers => {
    const { sight, user, hub, moment } = context;
    const byId = new Map(children.map((child) => [child.childId, child]));
    const decides = mayDecide(context);
    const wanted = childId === null || childId === undefined ? undefined : sight.idOf(childId);
    const waits = ({ state }: HandoverRow): number => Number(WAITS.includes(state));
    return {
      authorities: (hub.courier?.others() ?? []).map(({ code, name, keys }) => ({
        code,
        name,
        key: fingerprintOf(keys),
      })),
      handovers: rows
        .filter((row) => wanted === undefined || sight.idOf(row.childId) === wanted)
        .sort(
          (a, b) =>
            waits(b) - waits(a) || b.proposedAt.localeCompare(a.proposedAt) || (a.handoverId < b.handoverId ? -1 : 1),
        )
        .map((row) => {
          const id = sight.idOf(row.childId);
          const forYou = decides && row.state === 'proposed' && row.proposedBy !== user.person;
          return handoverOf(row, byId.get(id), { now: moment.at, childId: id, forYou });
        }),
      mayDecide: decides,
    };
  },
  names: ({ handovers: found }) => new Set(found.map(({ childId }) => childId)),
});

interface Found {
  readonly childId: string;
  readonly content: PackageContent;
}

/** What goes with a handover: as it stands now while it waits for approval, afterwards as it was approved. */
export const handoverContent = read({
  subject: 'handovers',
  purpose: 'safeguarding',
  find: async ({ handoverId }: QueryHandoverContentArgs, { hub }): Promise<Found | undefined> => {
    const state = fold(handoverDecider, (await hub.log.readStream(handoverStream(handoverId))) as never[]);
    if (state.status === 'none') return undefined;
    const content = await hub.courier?.contentOf(state.proposal, state.position ?? hub.viewsPosition());
    return content && { childId: state.proposal.childId, content };
  },
  hydrate: asFound<Found | undefined>,
  rules: (found, { sight }) => (found !== undefined && sight.opens(found.childId) ? found : undefined),
  present: (found, _args, { sight }): (HandoverContent & { readonly childIds: readonly string[] }) | null =>
    found === undefined
      ? null
      : {
          shown: digestOfContent(found.content),
          sections: sectionsOf(found.content),
          stays: staysInWords(found.content),
          childIds: [sight.idOf(found.childId)],
        },
  names: (given) => given?.childIds ?? [],
});

/** Children whom other authorities hand over to us. */
export const receivedHandovers = read({
  subject: 'decide-handover',
  purpose: 'safeguarding',
  find: (_args: object, context) => rowsOf<ReceivedRow>(receivedView.table, context),
  hydrate: asFound<readonly ReceivedRow[]>,
  rules: (rows, { sight }) => rows.filter(({ childId }) => childId === '' || sight.opens(childId)),
  present: (rows, _args, { sight, moment }) => {
    const waits = ({ state }: ReceivedRow): number => Number(state === 'waiting');
    return [...rows]
      .sort(
        (a, b) =>
          waits(b) - waits(a) || b.receivedAt.localeCompare(a.receivedAt) || (a.receivedId < b.receivedId ? -1 : 1),
      )
      .map((row) => receivedOf(row, row.childId === '' ? undefined : sight.idOf(row.childId), moment.at));
  },
  names: (found) => new Set(found.flatMap(({ childId }) => childId ?? [])),
});

/** What came with a handover that waits to be answered. The audit names it by the handover: the child has no id here yet. */
export const receivedContent = read({
  subject: 'decide-handover',
  purpose: 'safeguarding',
  find: async ({ receivedId }: QueryReceivedContentArgs, { hub }) => {
    const row = (await hub.views.rowAt<ReceivedRow>(receivedView.table, receivedId, NOW))?.row;
    const [first] = row?.state === 'waiting' ? await hub.log.readStream(receivedStream(receivedId)) : [];
    const { content } = (first?.data ?? {}) as Partial<HandoverReceipt>;
    return row === undefined || content === undefined
      ? undefined
      : { row, content: PackageContent.parse(JSON.parse(content)) };
  },
  hydrate: asFound<{ readonly row: ReceivedRow; readonly content: PackageContent } | undefined>,
  // Nobody's child here yet: what our own records say of the same child changes nothing in it.
  rules: (found) => found,
  present: (found): (HandoverContent & { readonly names: readonly string[] }) | null =>
    found === undefined
      ? null
      : {
          shown: digestOfContent(found.content),
          sections: sectionsOf(found.content),
          stays: staysInWords(found.content),
          names: [found.row.receivedId],
        },
  names: (given) => given?.names ?? [],
});
