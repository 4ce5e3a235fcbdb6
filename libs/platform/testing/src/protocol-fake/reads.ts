import { status, type ServerWritableStream } from '@grpc/grpc-js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { FakeNode } from './node.js';
import type { Kept } from './store.js';

type ReadCall = ServerWritableStream<streamsPb.ReadReq, streamsPb.ReadResp>;

const nameOf = (name: string): sharedPb.StreamIdentifier =>
  new sharedPb.StreamIdentifier().setStreamName(Uint8Array.from(Buffer.from(name)));

/** 20 November 2026, in steps of 100 nanoseconds since 1970: the engine does not look at it. */
const CREATED = '17952192000000000';

const responseOf = (kept: Kept): streamsPb.ReadResp => {
  const recorded = new streamsPb.ReadResp.ReadEvent.RecordedEvent()
    .setId(new sharedPb.UUID().setString(kept.id))
    .setStreamIdentifier(nameOf(kept.stream))
    .setStreamRevision(String(kept.revision))
    .setCommitPosition(String(kept.position))
    .setPreparePosition(String(kept.position))
    .setData(kept.data)
    .setCustomMetadata(kept.metadata);
  recorded.getMetadataMap().set('type', kept.type).set('content-type', kept.contentType).set('created', CREATED);
  const event = new streamsPb.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(kept.position));
  return new streamsPb.ReadResp().setEvent(event);
};

/** Settles at the first of these events of a call. */
const firstOf = (call: ReadCall, names: readonly string[], onWait?: (end: () => void) => () => void): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      for (const name of names) call.off(name, end);
      forget?.();
      resolve();
    };
    for (const name of names) call.on(name, end);
    const forget = onWait?.(end);
  });

/** Writes no faster than the reader reads. */
const written = async (call: ReadCall, response: streamsPb.ReadResp): Promise<void> => {
  if (!call.write(response) && !call.cancelled) await firstOf(call, ['drain', 'cancelled']);
};

const readPage = async (node: FakeNode, call: ReadCall, name: string, from: number, most: number): Promise<void> => {
  const fault = node.faultOn('read');
  node.saw('read');
  if (fault === 'silent') return;
  const events = node.store.stream(name);
  if (events.length === 0) {
    const missing = new streamsPb.ReadResp.StreamNotFound().setStreamIdentifier(nameOf(name));
    await written(call, new streamsPb.ReadResp().setStreamNotFound(missing));
    call.end();
    return;
  }
  const page = events.slice(from, from + most);
  for (const kept of fault === 'drop' ? page.slice(0, page.length / 2) : page) await written(call, responseOf(kept));
  if (fault === 'drop') node.drop();
  else call.end();
};

const listen = async (node: FakeNode, call: ReadCall, name: string, from: number): Promise<void> => {
  const fault = node.faultOn('listen');
  const confirmation = new streamsPb.ReadResp.SubscriptionConfirmation().setSubscriptionId('a subscription');
  await written(call, new streamsPb.ReadResp().setConfirmation(confirmation));
  node.saw('listen');
  if (fault === 'silent') return;
  let next = fault === 'duplicates' ? Math.max(0, from - 3) : fault === 'gap' ? from + 1 : from;
  let caughtUp = false;
  for (;;) {
    const kept = node.store.stream(name)[next];
    if (call.cancelled) return;
    if (kept !== undefined) {
      await written(call, responseOf(kept));
      next += 1;
      continue;
    }
    if (!caughtUp) await written(call, new streamsPb.ReadResp().setCaughtUp(new streamsPb.ReadResp.CaughtUp()));
    caughtUp = true;
    await firstOf(call, ['cancelled'], (end) => node.store.onAppend(end));
    if (fault === 'fell-behind') {
      await written(call, new streamsPb.ReadResp().setFellBehind(new streamsPb.ReadResp.FellBehind()));
      caughtUp = false;
    }
  }
};

/** Reads a stream forwards, once or for as long as the caller listens. All streams together are not read here. */
export const read =
  (node: FakeNode) =>
  (call: ReadCall): void => {
    if (!node.admits(call)) return;
    call.on('error', () => undefined);
    const options = call.request.getOptions();
    const stream = options?.getStream();
    if (options === undefined || stream === undefined) {
      call.emit('error', { code: status.UNIMPLEMENTED, details: 'only streams by name' });
      return;
    }
    const name = Buffer.from(stream.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
    const start = stream.hasStart();
    const revision = Number(stream.getRevision());
    if (options.hasSubscription()) void listen(node, call, name, start ? 0 : revision + 1);
    else void readPage(node, call, name, start ? 0 : revision, Number(options.getCount()));
  };
