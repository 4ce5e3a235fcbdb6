import { heldRecords } from '@hub/casebook';
import { londonDateOf } from '@hub/kernel';
import {
  DISPUTE_OUTCOMES,
  GROUNDS,
  REQUESTERS,
  TEXT_DECISIONS,
  disputeDecider,
  disputeStream,
  requestDecider,
  requestStream,
  type DisputeEvent,
} from '@hub/records';
import { z } from 'zod';
import { command, given, newIdOf, refused, type Write } from '../edge/commands.js';
import { date, id, optionalText, text } from '../edge/fields.js';
import { reachOwner } from '../edge/reach.js';
import { choice } from './choice.js';
import { childOnRecord } from './on-record.js';
import { packNow, requestNow } from './packs.js';

const NO_CHILD = refused('child-not-known', 'There is no child with this id on record.', 'childId');
const NO_VALUE = refused(
  'no-such-value',
  'This record of the child has no such value, so it cannot be disputed. Choose one from the child’s page.',
  'field',
);
const NO_DISPUTE = refused(
  'no-open-dispute',
  'No such dispute is open. Look at the list of disputes as it is now.',
  'disputeId',
);
const NO_REQUEST = refused(
  'no-open-request',
  'No such request is open. Look at the list of requests as it is now.',
  'requestId',
);

/** Keys of records hold signs that ids do not. */
const key = z.string().trim().min(1).max(500);

const onDispute = (disputeId: string, what: object): Write => ({
  decider: disputeDecider as Write['decider'],
  stream: disputeStream(disputeId),
  command: what,
});

const onRequest = (requestId: string, what: object): Write => ({
  decider: requestDecider as Write['decider'],
  stream: requestStream(requestId),
  command: what,
});

export const disputeValue = command({
  subject: 'dispute',
  purpose: 'governance',
  input: z.object({ childId: id, recordKey: key, field: text, says: text }),
  plan: async ({ childId: asked, recordKey, field, says }, context) => {
    const childCase = await childOnRecord(context, asked);
    if (!childCase) return NO_CHILD;
    // Information governance sees no case, and records what somebody says about their own.
    const hindered =
      context.user.role === 'INFORMATION_GOVERNANCE' ? undefined : reachOwner(context, childCase.id, NO_CHILD);
    if (hindered) return hindered;
    const held = heldRecords(childCase).find(([, record]) => record.key === recordKey)?.[1];
    if (!held || (held.content as Record<string, unknown>)[field] === undefined) return NO_VALUE;
    const disputeId = newIdOf('D', context.commandId);
    const data = { disputeId, childId: childCase.id, recordKey, field, revision: held.revision, says };
    return { writes: [onDispute(disputeId, { type: 'Dispute', data })], childId: childCase.id };
  },
});

export const settleDispute = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ disputeId: id, outcome: choice(DISPUTE_OUTCOMES), statement: text }),
  plan: async ({ disputeId, outcome, statement }, { hub }) => {
    const [disputed] = (await hub.log.readStream(disputeStream(disputeId))) as readonly unknown[] as DisputeEvent[];
    if (disputed?.type !== 'records.ValueDisputed') return NO_DISPUTE;
    const { childId, recordKey } = disputed.data;
    const revisionNow = (await hub.log.readStream(recordKey)).at(-1)?.revision ?? -1;
    const what = { type: 'Settle', disputeId, childId, outcome, statement, revisionNow };
    return { writes: [onDispute(disputeId, what)], childId };
  },
});

export const receiveAccessRequest = command({
  subject: 'subject-access',
  purpose: 'governance',
  past: ['receivedOn'],
  input: z.object({ childId: id, receivedOn: date, requester: choice(REQUESTERS), requesterName: optionalText }),
  plan: async ({ childId: asked, receivedOn, requester, requesterName }, context) => {
    const childCase = await childOnRecord(context, asked);
    if (!childCase) return NO_CHILD;
    const requestId = newIdOf('SAR', context.commandId);
    const data = given({ requestId, childId: childCase.id, receivedOn, requester, requesterName });
    return { writes: [onRequest(requestId, { type: 'Receive', data })], childId: childCase.id };
  },
});

export const extendAccessRequest = command({
  subject: 'subject-access',
  purpose: 'governance',
  input: z.object({ requestId: id, reason: text }),
  plan: async ({ requestId, reason }, { hub, now }) => {
    const request = await requestNow(hub, requestId);
    if (!request) return NO_REQUEST;
    const { childId } = request;
    const what = { type: 'Extend', requestId, childId, reason, today: londonDateOf(now) };
    return { writes: [onRequest(requestId, what)], childId };
  },
});

export const reviewText = command({
  subject: 'subject-access',
  purpose: 'governance',
  input: z.object({
    requestId: id,
    textId: key,
    decision: choice(TEXT_DECISIONS),
    ground: choice(GROUNDS).optional(),
    text: optionalText,
  }),
  plan: async ({ requestId, textId, decision, ground, text: changed }, { hub }) => {
    const request = await requestNow(hub, requestId);
    if (!request) return NO_REQUEST;
    const { childId } = request;
    const data = given({ requestId, childId, textId, decision, ground, text: changed });
    return { writes: [onRequest(requestId, { type: 'ReviewText', data })], childId };
  },
});

export const makeAccessPack = command({
  subject: 'subject-access',
  purpose: 'governance',
  input: z.object({ requestId: id }),
  plan: async ({ requestId }, { hub, now }) => {
    const request = await requestNow(hub, requestId);
    if (!request) return NO_REQUEST;
    const made = await packNow(hub, request, now);
    if (!made) return NO_CHILD;
    const { childId } = request;
    const leftOut = made.pack.leftOut.map((one) => ({ ...one }));
    const data = { requestId, childId, knownAt: now, digest: made.digest, leftOut };
    return { writes: [onRequest(requestId, { type: 'MakePack', data })], childId };
  },
});

export const releaseAccessPack = command({
  subject: 'subject-access',
  purpose: 'governance',
  input: z.object({ requestId: id, digest: text }),
  plan: async ({ requestId, digest }, { hub, now }) => {
    const request = await requestNow(hub, requestId);
    if (!request?.pack) return NO_REQUEST;
    const made = await packNow(hub, request, request.pack.knownAt);
    if (!made) return NO_CHILD;
    const { childId } = request;
    const what = {
      type: 'Release',
      requestId,
      childId,
      digest: made.digest === digest ? digest : '',
      releasedOn: londonDateOf(now),
      unread: made.pack.unread,
    };
    return { writes: [onRequest(requestId, what)], childId };
  },
});
