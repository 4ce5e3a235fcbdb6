// The ceiling of a live sheet: one row made durable by bare libsql, then one message to as many bare sockets.
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'libsql';
import WebSocket, { WebSocketServer } from 'ws';

/** Milliseconds from each durable row to its message in each socket. */
export const rawBroadcasts = async (folder, sockets, rounds) => {
  const db = new Database(join(folder, 'raw-live.db'));
  db.prepare('pragma journal_mode = wal').get();
  db.exec('pragma synchronous = full; create table raw (n integer primary key, body text not null)');
  const insert = db.prepare('insert into raw values (?, ?)');
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const open = Array.from({ length: sockets }, () => new WebSocket(`ws://127.0.0.1:${server.address().port}`));
  await Promise.all(open.map((socket) => once(socket, 'open')));
  const delays = [];
  const body = 'x'.repeat(300);
  for (let n = 0; n < rounds; n += 1) {
    insert.run([n, body]);
    const since = performance.now();
    const arrived = open.map((socket) => once(socket, 'message').then(() => delays.push(performance.now() - since)));
    for (const socket of server.clients) socket.send(body);
    await Promise.all(arrived);
  }
  for (const socket of open) socket.terminate();
  server.close();
  db.close();
  return delays;
};
