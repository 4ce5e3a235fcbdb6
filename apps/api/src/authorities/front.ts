import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { BlockList, isIPv6, type AddressInfo, type Socket } from 'node:net';
import type { Watched } from '@hub/worker';

/** Where the hub of a host name is. */
export interface FrontMeans {
  /** The hub that people reach under this name; undefined = nobody's name. */
  readonly hubOf: (host: string) => Watched | undefined;
  /** How every hub does, for who runs the machine. */
  readonly all: () => readonly Watched[];
  /** Addresses or networks of proxies in front, whose word on the sender's address is taken. */
  readonly proxies: readonly string[];
}

/** What belongs to one connection, not to the request. */
const OF_THE_CONNECTION = [
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'expect'],
];

/** By which a sender could pretend to have asked another hub, or to come from elsewhere. */
const ABOUT_THE_WAY = [
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-original-host',
  'x-real-ip',
];

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const plainAddress = (address = ''): string => address.replace(/^::ffff:/, '');

const isIn = (list: BlockList, address: string): boolean =>
  address !== '' && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
};

const hostIn = (headers: IncomingHttpHeaders): string => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();

const NOT_HERE = { status: 421, message: 'There is no hub under this name. Look at the address you were given.' };
const NOT_A_PATH = { status: 400, message: 'Ask for a path of the hub, not for an address.' };
const LOCAL_ONLY = { status: 404, message: 'There is no such page.' };
const AWAY = {
  status: 503,
  message: 'The hub is being started. Nothing is lost; wait a minute, then load the page again.',
};

type Refusal = typeof NOT_HERE;

/** A request that goes on, and where to. */
type Way = { readonly url: URL } | { readonly refused: Refusal };

/**
 * The door of several hubs: each request goes to the hub whose name stands in its Host header, and to no other. It looks
 * at nothing else, keeps nothing, and tells nobody which other hubs there are.
 */
export class Front {
  readonly #server: Server;
  readonly #proxies: BlockList;

  constructor(private readonly means: FrontMeans) {
    this.#proxies = listOf(means.proxies);
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.on('upgrade', (request, socket: Socket, head: Buffer) => this.#upgrade(request, socket, head));
  }

  /** Begins to listen; answers the port. */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => resolve());
    });
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #wayOf({ url = '', headers, headersDistinct }: IncomingMessage): Way {
    if (!url.startsWith('/') || url.startsWith('//')) return { refused: NOT_A_PATH };
    if ((headersDistinct['host'] ?? []).length !== 1) return { refused: NOT_HERE };
    const hub = this.means.hubOf(hostIn(headers));
    if (hub === undefined) return { refused: NOT_HERE };
    if (/^\/local(?:\/|\?|$)/i.test(url)) return { refused: LOCAL_ONLY };
    return hub.state === 'up' && hub.url !== undefined ? { url: new URL(hub.url) } : { refused: AWAY };
  }

  #headersFor({ headers, socket }: IncomingMessage, further: OutgoingHttpHeaders = {}): OutgoingHttpHeaders {
    const dropped = new Set([
      ...OF_THE_CONNECTION,
      ...ABOUT_THE_WAY,
      ...(headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()),
    ]);
    const sender = plainAddress(socket.remoteAddress);
    const told = isIn(this.#proxies, sender) ? headers['x-forwarded-for'] : undefined;
    return {
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name))),
      'x-forwarded-for': [told ?? [], sender].flat().join(', '),
      ...further,
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.#isMachinesOwn(request)) {
      const hubs = this.means.all().map(({ code, state, restarts }) => ({ authority: code, state, restarts }));
      const well = hubs.every(({ state }) => state === 'up');
      response.writeHead(well ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ status: well ? 'up' : 'part', hubs }));
      return;
    }
    const way = this.#wayOf(request);
    if ('refused' in way) {
      this.#refuse(response, way.refused);
      return;
    }
    const { url: path, method, headers: given } = request;
    const { hostname, port } = way.url;
    // A body without a length is sent on in chunks whatever the method, so that it cannot pass for a request of its own.
    const framed = given['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' };
    const onward = ask({ hostname, port, path, method, headers: this.#headersFor(request, framed) }, (answer) => {
      const headers = Object.fromEntries(
        Object.entries(answer.headersDistinct).filter(([name]) => !OF_THE_CONNECTION.includes(name)),
      );
      response.writeHead(answer.statusCode ?? 502, headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => (response.headersSent ? response.destroy() : this.#refuse(response, AWAY)));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  /** Whoever runs the machine asks how all hubs do: from this machine itself, under no hub's name. */
  #isMachinesOwn({ url, method, headers, socket }: IncomingMessage): boolean {
    const asked =
      method === 'GET' && url === '/health' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostIn(headers));
    return asked && headers['x-forwarded-for'] === undefined && isIn(LOOPBACK, plainAddress(socket.remoteAddress));
  }

  #refuse(response: ServerResponse, { status, message }: Refusal): void {
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      connection: 'close',
    });
    response.end(JSON.stringify({ message }));
  }

  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const end = (): void => void socket.destroy();
    socket.on('error', end);
    const way = this.#wayOf(request);
    if ('refused' in way || request.headers.upgrade?.toLowerCase() !== 'websocket') {
      socket.end('HTTP/1.1 421 Misdirected Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const { hostname, port } = way.url;
    const headers = this.#headersFor(request, { connection: 'upgrade', upgrade: 'websocket' });
    const onward = ask({ hostname, port, path: request.url, method: 'GET', headers });
    onward.on('error', end);
    onward.on('response', (answer) => {
      socket.end(`HTTP/1.1 ${answer.statusCode ?? 502} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      answer.resume();
    });
    onward.on('upgrade', (answer, upstream: Socket, first: Buffer) => {
      const lines = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
        (values ?? []).map((value) => `${name}: ${value}`),
      );
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
      if (first.length > 0) socket.write(first);
      if (head.length > 0) upstream.write(head);
      socket.pipe(upstream).pipe(socket);
      upstream.on('error', end);
      upstream.on('close', end);
      socket.on('close', () => upstream.destroy());
    });
    onward.end();
  }
}
