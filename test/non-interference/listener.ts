import WebSocket from 'ws';
import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { Live } from '../../apps/api/src/edge/live.js';
import type { World } from './world.js';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** So many round trips are waited for the beginning of what is followed, when nothing says that it began or was refused. */
const ROUND_TRIPS = 100;

/** Everything that one open page of one user follows, and every message that it is sent. */
export class Listener {
  readonly heard: Record<string, unknown[]> = {};
  #pongs: (() => void)[] = [];

  private constructor(
    private readonly socket: WebSocket,
    readonly user: HubUser,
    private readonly world: World,
  ) {
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as Message));
  }

  /** Opens a page that follows these operations; answers when the hub has begun to send, or refused each. */
  static async open(world: World, address: string, user: HubUser, operations: readonly string[]): Promise<Listener> {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: await world.cookieOf(user), origin: address },
    });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const listener = new Listener(socket, user, world);
    const acknowledged = new Promise((resolve) => socket.once('message', resolve));
    listener.#send({ type: 'connection_init' });
    await acknowledged;
    for (const operation of operations) await listener.#follow(operation);
    return listener;
  }

  get count(): number {
    return Object.values(this.heard).reduce((sum, messages) => sum + messages.length, 0);
  }

  /** One message there and back: what the hub had sent before has arrived. */
  async roundTrip(): Promise<void> {
    const pong = new Promise<void>((resolve) => this.#pongs.push(resolve));
    this.#send({ type: 'ping' });
    await pong;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.socket.once('close', resolve));
    this.socket.close();
    await closed;
  }

  async #follow(operation: string): Promise<void> {
    const live = this.world.fixture.app.nest.get(Live, { strict: false });
    const followed = live.followers;
    this.heard[operation] = [];
    this.#send({ type: 'subscribe', id: operation, payload: { query: operation } });
    for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
      if (live.followers > followed || this.heard[operation]?.length !== 0) return;
      await this.roundTrip();
    }
  }

  #hear(message: Message): void {
    if (message.type === 'pong') this.#pongs.shift()?.();
    if (message.id === undefined) return;
    const text = this.world.withoutChance(JSON.stringify(message));
    this.heard[message.id]?.push(JSON.parse(text));
  }

  #send(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }
}
