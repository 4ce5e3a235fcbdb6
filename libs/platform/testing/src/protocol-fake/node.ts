import { Server, ServerCredentials, status, type Metadata, type UntypedServiceImplementation } from '@grpc/grpc-js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { append, batchAppend } from './appends.js';
import { Gate } from './gate.js';
import type { FakeSettings, Fault, Faults, Request } from './messages.js';
import { read } from './reads.js';
import type { FakeStore } from './store.js';

const STREAMS = 'event_store.client.streams.Streams';

/** What the servers of the fake share. */
export interface Cluster {
  readonly store: FakeStore;
  readonly settings: FakeSettings;
  readonly nodes: FakeNode[];
  leader: number;
  faults: Fault[];
  /** Settles when late answers are released. */
  release: Promise<void>;
  readonly tell: (what: Request, node: number) => void;
}

interface Refusable {
  readonly metadata: Metadata;
  emit(name: 'error', error: object): boolean;
}

/** One server of the fake. */
export class FakeNode {
  readonly #cluster: Cluster;
  readonly #number: number;
  #gate: Gate | undefined;

  constructor(cluster: Cluster, number: number) {
    this.#cluster = cluster;
    this.#number = number;
  }

  get store(): FakeStore {
    return this.#cluster.store;
  }

  /** Where clients reach it. */
  get port(): number {
    return this.#gate?.port ?? 0;
  }

  async start(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(streamsGrpc.StreamsService, {
      read: read(this),
      append: append(this),
      batchAppend: batchAppend(this),
      delete: unimplemented,
      tombstone: unimplemented,
    } satisfies UntypedServiceImplementation);
    server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods: this.#features });
    server.addService(gossipGrpc.GossipService, { read: this.#gossip });
    const { tls } = this.#cluster.settings;
    const credentials = tls
      ? ServerCredentials.createSsl(null, [
          { private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) },
        ])
      : ServerCredentials.createInsecure();
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', credentials, (error, bound) => (error ? reject(error) : resolve(bound)));
    });
    this.#gate = await Gate.before(port);
  }

  leads(): boolean {
    return this.#cluster.leader === this.#number;
  }

  leaderPort(): number {
    return this.#cluster.nodes[this.#cluster.leader]?.port ?? 0;
  }

  /** The fault that was ordered for the next request of a kind; it strikes once. */
  faultOn<Kind extends Request>(kind: Kind): Faults[Kind] | undefined {
    const at = this.#cluster.faults.findIndex(({ on }) => on === kind);
    if (at === -1) return undefined;
    return this.#cluster.faults.splice(at, 1)[0]?.fault as Faults[Kind];
  }

  saw(what: Request): void {
    this.#cluster.tell(what, this.#number);
  }

  released(): Promise<void> {
    return this.#cluster.release;
  }

  drop(): void {
    this.#gate?.drop();
  }

  mute(muted: boolean): void {
    this.#gate?.mute(muted);
  }

  /** Refuses a call without the right user; answers whether it may go on. */
  admits(call: Refusable): boolean {
    const { user } = this.#cluster.settings;
    if (user === undefined) return true;
    const expected = `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
    if (call.metadata.get('authorization').includes(expected)) return true;
    call.emit('error', { code: status.UNAUTHENTICATED, details: 'who are you?' });
    return false;
  }

  readonly #features = (_call: unknown, reply: (error: null, answer: featuresPb.SupportedMethods) => void): void => {
    const method = (name: string, features: string[] = []): featuresPb.SupportedMethod =>
      new featuresPb.SupportedMethod().setServiceName(STREAMS).setMethodName(name).setFeaturesList(features);
    const methods = [method('read', ['position', 'events']), method('append')];
    if (this.#cluster.settings.batchAppend) methods.push(method('batchappend'));
    reply(null, new featuresPb.SupportedMethods().setEventStoreServerVersion('24.10.0').setMethodsList(methods));
  };

  readonly #gossip = (_call: unknown, reply: (error: null, answer: gossipPb.ClusterInfo) => void): void => {
    const { LEADER, FOLLOWER } = gossipPb.MemberInfo.VNodeState;
    const members = this.#cluster.nodes.map((node) =>
      new gossipPb.MemberInfo()
        .setInstanceId(new sharedPb.UUID().setString(`00000000-0000-8000-8000-00000000000${node.#number}`))
        .setTimeStamp('0')
        .setState(node.leads() ? LEADER : FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossipPb.EndPoint().setAddress('127.0.0.1').setPort(node.port)),
    );
    reply(null, new gossipPb.ClusterInfo().setMembersList(members));
  };
}

const unimplemented = (_call: unknown, reply: (error: object) => void): void =>
  reply({ code: status.UNIMPLEMENTED, details: 'not in the fake' });
