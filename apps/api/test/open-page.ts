import WebSocket from 'ws';
import type { BrowserOfSpecs } from './browser-of-specs.js';

/** The code with which the hub closes the sockets of a session that has ended. */
export const SIGNED_OUT = 4401;

/** A socket as an open page keeps one. */
export interface OpenPage {
  /** The code with which the hub closed it. */
  readonly closed: Promise<number>;
  isOpen(): boolean;
}

/** Opens a socket as a page does, at the hub of this address; answers when the hub has acknowledged it. Throws when it is refused. */
export const openPage = async (url: string, { hub }: BrowserOfSpecs): Promise<OpenPage> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: hub.header, origin: url },
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  const acknowledged = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  return { closed, isOpen: () => socket.readyState === WebSocket.OPEN };
};
