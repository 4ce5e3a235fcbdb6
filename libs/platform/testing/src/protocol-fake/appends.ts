import {
  Metadata,
  status,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
} from '@grpc/grpc-js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import type { Message } from 'google-protobuf';
import type { FakeNode } from './node.js';
import type { ExpectedVersion, Outcome, Proposed } from './store.js';

type ProposedMessage = streamsPb.AppendReq.ProposedMessage | streamsPb.BatchAppendReq.ProposedMessage;

const textOf = (name: sharedPb.StreamIdentifier | undefined): string =>
  Buffer.from(name?.getStreamName_asU8() ?? []).toString();

const proposedOf = (message: ProposedMessage): Proposed => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

/** An append as a server understands it. */
interface Request {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly Proposed[];
}

const packed = (message: Message, name: string): anyPb.Any => {
  const any = new anyPb.Any();
  any.pack(message.serializeBinary(), name);
  return any;
};

/** A refusal on the stream of appends: a status whose details say which. */
const refusal = (message: Message, name: string): statusPb.Status => {
  const full = `event_store.client.${name}`;
  return new statusPb.Status().setMessage(name).setDetails(packed(message, full));
};

const batchExpected = (options: streamsPb.BatchAppendReq.Options): ExpectedVersion => {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'stream-exists';
  return Number(options.getStreamPosition());
};

const unaryExpected = (options: streamsPb.AppendReq.Options | undefined): ExpectedVersion => {
  if (options === undefined || options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return Number(options.getRevision());
};

const wrongVersion = ({ expected }: Request, current: number): sharedPb.WrongExpectedVersion => {
  const details = new sharedPb.WrongExpectedVersion();
  if (current < 0) details.setCurrentNoStream(new emptyPb.Empty());
  else details.setCurrentStreamRevision(String(current));
  if (typeof expected === 'number') details.setExpectedStreamPosition(String(expected));
  else if (expected === 'no-stream') details.setExpectedNoStream(new emptyPb.Empty());
  else details.setExpectedAny(new emptyPb.Empty());
  return details;
};

const refusalOf = (request: Request, outcome: Exclude<Outcome, { kind: 'stored' }>): statusPb.Status =>
  outcome.kind === 'wrong-version'
    ? refusal(wrongVersion(request, outcome.current), 'WrongExpectedVersion')
    : refusal(new sharedPb.MaximumAppendSizeExceeded().setMaxappendsize(outcome.most), 'MaximumAppendSizeExceeded');

/** How a request ends: with an outcome, a refusal, or an error of the whole call; `undefined` = without an answer. */
type Ending =
  | Outcome
  | { readonly kind: 'status'; readonly status: statusPb.Status }
  | { readonly kind: 'error'; readonly error: object };

const notLeader = (node: FakeNode): object => {
  const metadata = new Metadata();
  metadata.set('exception', 'not-leader');
  metadata.set('leader-endpoint-host', '127.0.0.1');
  metadata.set('leader-endpoint-port', String(node.leaderPort()));
  return { code: status.NOT_FOUND, details: 'Leader info available', metadata };
};

const carryOut = async (node: FakeNode, request: Request, requiresLeader: boolean): Promise<Ending | undefined> => {
  const fault = node.faultOn('append');
  node.saw('append');
  if (requiresLeader && !node.leads()) return { kind: 'error', error: notLeader(node) };
  const store = (): Outcome => node.store.append(request.stream, request.expected, request.events);
  switch (fault) {
    case 'silent':
      return undefined;
    case 'stored-in-silence':
      store();
      return undefined;
    case 'late': {
      const outcome = store();
      await node.released();
      return outcome;
    }
    case 'drop-before':
      node.drop();
      return undefined;
    case 'drop-after':
      store();
      node.drop();
      return undefined;
    case 'wrong-revision':
      return { kind: 'wrong-version', current: node.store.stream(request.stream).length };
    case 'timeout':
      return { kind: 'status', status: refusal(new sharedPb.Timeout(), 'Timeout') };
    case 'access-denied':
      return { kind: 'status', status: refusal(new sharedPb.AccessDenied(), 'AccessDenied') };
    case undefined:
      return store();
  }
};

const requiresLeaderIn = (metadata: Metadata): boolean => metadata.get('requires-leader').includes('true');

/** Many appends on one stream of calls, told apart by their correlation ids. */
export const batchAppend =
  (node: FakeNode) =>
  (call: ServerDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>): void => {
    if (!node.admits(call)) return;
    const open = new Map<string, { options: streamsPb.BatchAppendReq.Options; events: Proposed[] }>();
    const answer = async (id: string, options: streamsPb.BatchAppendReq.Options, events: Proposed[]): Promise<void> => {
      const request = { stream: textOf(options.getStreamIdentifier()), expected: batchExpected(options), events };
      const ending = await carryOut(node, request, requiresLeaderIn(call.metadata));
      if (ending === undefined || call.cancelled) return;
      if (ending.kind === 'error') {
        call.emit('error', ending.error);
        return;
      }
      const response = new streamsPb.BatchAppendResp()
        .setCorrelationId(new sharedPb.UUID().setString(id))
        .setStreamIdentifier(options.getStreamIdentifier());
      if (ending.kind === 'stored') {
        const place = new sharedPb.AllStreamPosition()
          .setCommitPosition(String(ending.position))
          .setPreparePosition(String(ending.position));
        response.setSuccess(
          new streamsPb.BatchAppendResp.Success().setCurrentRevision(String(ending.revision)).setPosition(place),
        );
      } else {
        response.setError(ending.kind === 'status' ? ending.status : refusalOf(request, ending));
      }
      call.write(response);
    };
    call.on('data', (message: streamsPb.BatchAppendReq) => {
      const id = message.getCorrelationId()?.getString() ?? '';
      const begun = open.get(id) ?? { options: message.getOptions() as streamsPb.BatchAppendReq.Options, events: [] };
      begun.events.push(...message.getProposedMessagesList().map(proposedOf));
      open.set(id, begun);
      if (!message.getIsFinal()) return;
      open.delete(id);
      void answer(id, begun.options, begun.events);
    });
    call.on('error', () => undefined);
    call.on('end', () => call.end());
  };

/** One append as one call: what servers without the stream of appends have. */
export const append =
  (node: FakeNode) =>
  (
    call: ServerReadableStream<streamsPb.AppendReq, streamsPb.AppendResp>,
    reply: sendUnaryData<streamsPb.AppendResp>,
  ): void => {
    if (!node.admits(call)) return;
    let options: streamsPb.AppendReq.Options | undefined;
    const events: Proposed[] = [];
    call.on('data', (message: streamsPb.AppendReq) => {
      const proposed = message.getProposedMessage();
      if (proposed) events.push(proposedOf(proposed));
      else options = message.getOptions();
    });
    call.on('error', () => undefined);
    call.on('end', () => {
      const request = { stream: textOf(options?.getStreamIdentifier()), expected: unaryExpected(options), events };
      void carryOut(node, request, requiresLeaderIn(call.metadata)).then((ending) => {
        if (ending === undefined || call.cancelled) return;
        if (ending.kind === 'error') reply(ending.error);
        else if (ending.kind === 'stored') {
          const place = new streamsPb.AppendResp.Position()
            .setCommitPosition(String(ending.position))
            .setPreparePosition(String(ending.position));
          const success = new streamsPb.AppendResp.Success()
            .setCurrentRevision(String(ending.revision))
            .setPosition(place);
          reply(null, new streamsPb.AppendResp().setSuccess(success));
        } else if (ending.kind === 'wrong-version') {
          const wrong = new streamsPb.AppendResp.WrongExpectedVersion();
          if (ending.current < 0) wrong.setCurrentNoStream(new sharedPb.Empty());
          else wrong.setCurrentRevision(String(ending.current));
          if (typeof request.expected === 'number') wrong.setExpectedRevision(String(request.expected));
          else wrong.setExpectedNoStream(new sharedPb.Empty());
          reply(null, new streamsPb.AppendResp().setWrongExpectedVersion(wrong));
        } else {
          reply({ code: status.INVALID_ARGUMENT, details: ending.kind });
        }
      });
    });
  };
