import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A cable to a server, which can be cut and mended. */
export interface Cable {
  /** The address of the server at this end of the cable. */
  readonly url: string;
  /** Breaks every connection and lets no new one through. */
  cut(): void;
  /** Breaks every connection; new ones get through. */
  shake(): void;
  mend(): void;
  remove(): Promise<void>;
}

/** Lays a cable to the server of a connection string. */
export const layCable = async (to: string): Promise<Cable> => {
  const server = new URL(to);
  const sockets = new Set<Socket>();
  let whole = true;
  const join = (near: Socket): void => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(server.port || 5432), server.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  };
  const end = createServer(join).listen(0, '127.0.0.1');
  await once(end, 'listening');
  const url = new URL(to);
  url.host = `127.0.0.1:${(end.address() as AddressInfo).port}`;
  const shake = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.toString(),
    shake,
    cut: () => {
      whole = false;
      shake();
    },
    mend: () => {
      whole = true;
    },
    remove: async () => {
      end.close();
      shake();
      await once(end, 'close');
    },
  };
};
