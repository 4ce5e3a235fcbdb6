import { daysBetween, londonDateOf, NOW, type LondonDate } from '@hub/kernel';
import { answerDueOn } from '@hub/records';
import { GROUND_WORDS, type PackText } from '@hub/reports';
import { disputes as disputesView, requests, type DisputeRow, type RequestRow } from '@hub/views';
import type { PackMade } from '@hub/worker';
import type {
  AccessPackResult,
  AccessRequest,
  AccessRequestResult,
  Dispute,
  DisputedValue,
  HubFile,
  PackFormat,
  QueryAccessPackArgs,
  QueryAccessRequestArgs,
  QueryAccessRequestsArgs,
  QueryDisputedValuesArgs,
  QueryDisputesArgs,
  TextToReview,
} from '../generated/graphql.js';
import { fileOf, printedBy } from '../edge/files.js';
import { asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { isUnknownTo } from './on-record.js';
import { disputedOf, fieldWords, recordWords } from './disputed.js';
import { packNow, requestNow } from './packs.js';

/** Rows of children who may be known to the one who asks. */
const withoutKept = <R extends { readonly childId: string }>(rows: readonly R[], context: ReadContext): readonly R[] =>
  rows.filter(({ childId }) => !isUnknownTo(context, childId));

const upper = <Name extends string>(name: string): Name => name.toUpperCase() as Name;

const disputeOf = (row: DisputeRow): Dispute => ({
  id: row.disputeId,
  childId: row.childId,
  recordKey: row.recordKey,
  record: recordWords(row.recordKey),
  field: fieldWords(row.field),
  says: row.says ?? '',
  state: upper(row.state),
  disputedAt: row.disputedAt,
  settledAt: row.settledAt ?? null,
  statement: row.statement ?? null,
});

/** Values that are disputed, those disputed first before the others. */
export const disputes = read({
  subject: 'records',
  purpose: 'governance',
  find: (_args: Partial<QueryDisputesArgs>, { hub }) => hub.views.rowsAt<DisputeRow>(disputesView.table, NOW),
  hydrate: (rows): readonly DisputeRow[] => rows.map(({ row }) => row),
  rules: withoutKept,
  present: (rows, { settled }) =>
    rows
      .filter(({ state }) => (state !== 'open') === (settled === true))
      .sort((a, b) => a.disputedAt.localeCompare(b.disputedAt))
      .map(disputeOf),
  names: (found) => found.map(({ childId }) => childId),
});

/** Values of a child's record that are marked as disputed. */
export const disputedValues = read({
  subject: 'child',
  purpose: 'safeguarding',
  find: ({ childId }: QueryDisputedValuesArgs, { hub, moment }) =>
    hub.views.rowsAt<DisputeRow>(disputesView.table, moment.position, {
      where: { childId: [childId], state: ['open'] },
    }),
  hydrate: (rows): readonly DisputeRow[] => rows.map(({ row }) => row),
  rules: (rows, context) => rows.filter(({ childId }) => !isUnknownTo(context, childId)),
  present: (rows, _args, { sight }): DisputedValue[] => disputedOf(rows, sight.hiddenParts),
  names: nobody,
  asks: ({ childId }) => childId,
});

const requestOf = (row: RequestRow, today: LondonDate): AccessRequest => {
  const dueOn = answerDueOn(row.receivedOn, row.extended);
  return {
    id: row.requestId,
    childId: row.childId,
    requester: upper(row.requester),
    requesterName: row.requesterName ?? null,
    receivedOn: row.receivedOn,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    extended: row.extended,
    whyExtended: row.whyExtended ?? null,
    answered: row.state === 'answered',
    releasedOn: row.releasedOn ?? null,
    packMadeAt: row.pack?.madeAt ?? null,
  };
};

/** Requests for what is held about somebody, the most urgent first. */
export const accessRequests = read({
  subject: 'subject-access',
  purpose: 'governance',
  find: ({ answered }: Partial<QueryAccessRequestsArgs>, { hub }) =>
    hub.views.rowsAt<RequestRow>(requests.table, NOW, { where: { state: [answered === true ? 'answered' : 'open'] } }),
  hydrate: (rows): readonly RequestRow[] => rows.map(({ row }) => row),
  rules: withoutKept,
  present: (rows, _args, { moment }) =>
    rows
      .map((row) => requestOf(row, londonDateOf(moment.at)))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || (a.id < b.id ? -1 : 1)),
  names: (found) => found.map(({ childId }) => childId),
});

const NOT_FOUND = {
  __typename: 'NotFound',
  message: 'There is no such request. Look at the list of requests.',
} as const;

interface RequestKnown {
  readonly request: RequestRow;
  readonly made: PackMade | undefined;
  /** The pack as it was made last, from what was known then. */
  readonly last: PackMade | undefined;
}

/** A request about somebody who may not be known to the one who asks is as if it were not there. */
const unlessKept = (known: RequestKnown | undefined, context: ReadContext): RequestKnown | undefined =>
  known && isUnknownTo(context, known.request.childId) ? undefined : known;

const findRequest = async (id: string, { hub, moment }: ReadContext): Promise<RequestKnown | undefined> => {
  const request = await requestNow(hub, id);
  if (!request) return undefined;
  const made = await packNow(hub, request, moment.at);
  const last = request.pack && (await packNow(hub, request, request.pack.knownAt));
  return { request, made, last };
};

const textOf = ({ textId, title, label, original, proposed, replaced, decision }: PackText): TextToReview => ({
  textId,
  record: title,
  field: label,
  original,
  proposed,
  replaced,
  decision: decision ? upper(decision.decision) : null,
  ground: decision?.ground === undefined ? null : upper(decision.ground),
  text: decision?.text ?? null,
});

/** One request, with every free text to decide on. */
export const accessRequest = read({
  subject: 'subject-access',
  purpose: 'governance',
  find: ({ id }: QueryAccessRequestArgs, context) => findRequest(id, context),
  hydrate: asFound<RequestKnown | undefined>,
  rules: unlessKept,
  present: (known, _args, { moment }): AccessRequestResult => {
    if (!known) return NOT_FOUND;
    const { request, made, last } = known;
    return {
      __typename: 'AccessRequestDetail',
      request: requestOf(request, londonDateOf(moment.at)),
      name: made?.name ?? null,
      records: made?.pack.entries.length ?? 0,
      unread: made?.pack.unread ?? 0,
      leftOut: (made?.pack.leftOut ?? []).map(({ ground, count }) => ({
        ground: upper(ground),
        words: GROUND_WORDS[ground],
        count,
      })),
      texts: (made?.pack.texts ?? []).map(textOf),
      digest: request.pack?.digest ?? null,
      packIsCurrent: request.pack !== undefined && last?.digest === request.pack.digest,
    };
  },
  names: (answer) => (answer.__typename === 'AccessRequestDetail' ? [answer.request.childId] : []),
});

/**
 * A pack that can be given out names nobody of the staff, so that it is the same for whoever makes it. A draft stays
 * inside: who took it out stands on every page.
 */
const packFile = (
  made: PackMade,
  { requestId }: RequestRow,
  format: PackFormat,
  context: ReadContext,
): Promise<HubFile> => {
  const draft = made.pack.unread > 0;
  const name = `${requestId}${draft ? '-draft' : ''}`;
  if (format === 'JSON') {
    const content = made.json();
    return Promise.resolve({ fileName: `${name}.json`, mediaType: 'application/json', encoding: 'TEXT', content });
  }
  return fileOf(context.hub, made.document(), { name, format, ...(draft ? { printed: printedBy(context) } : {}) });
};

/** The pack of a request as a file: as it was made last, or as it would be now. */
export const accessPack = read({
  subject: 'subject-access',
  purpose: 'governance',
  find: ({ requestId }: QueryAccessPackArgs, context) => findRequest(requestId, context),
  hydrate: asFound<RequestKnown | undefined>,
  rules: unlessKept,
  present: async (known, { format }, context): Promise<AccessPackResult & { childId?: string }> => {
    const made = known?.last ?? known?.made;
    if (!known || !made) return NOT_FOUND;
    return {
      ...(await packFile(made, known.request, format, context)),
      __typename: 'AccessPack',
      childId: known.request.childId,
      unread: made.pack.unread,
    };
  },
  names: (answer) => (answer.childId === undefined ? [] : [answer.childId]),
  takesOut: true,
});
