import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Watched } from '@hub/worker';
import { Front } from './front.js';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers how often it was asked, and keeps what. */
const standIn = (seen: Seen[]): Server =>
  createServer((asked, answer) => {
    let body = '';
    asked.on('data', (part) => (body += String(part)));
    asked.on('end', () => {
      seen.push({ method: asked.method, url: asked.url, headers: asked.headers, body });
      answer.setHeader('set-cookie', ['a=1', 'b=2']);
      answer.end('answered');
    });
  });

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe.each([
  ['nobody in front', [], '127.0.0.1'],
  ['a proxy in front', ['127.0.0.0/8'], '203.0.113.5, 127.0.0.1'],
] as const)('the door of several hubs, with %s', (_who, proxies, senders) => {
  const seen: Seen[] = [];
  const hub = standIn(seen);
  let watched: Watched;
  let front: Front;
  let port: number;

  beforeAll(async () => {
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    front = new Front({ hubOf: (host) => (host === 'a.example' ? watched : undefined), all: () => [watched], proxies });
    port = await front.listen(0, '127.0.0.1');
  });
  beforeEach(() => {
    seen.length = 0;
    watched = { code: 'E09000006', state: 'up', url: `http://127.0.0.1:${portOf(hub)}`, restarts: 0 };
  });
  afterAll(async () => {
    await front.close();
    hub.close();
  });

  const say = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let said = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text.replaceAll(/(?<!\r)\n/g, '\r\n')));
      socket.on('data', (part) => {
        said += String(part);
        socket.end();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(said));
    });

  it('hands on who asks what of whom, and who sent it, and nothing that pretends', async () => {
    const said = await say(
      `GET /x?y=1 HTTP/1.1\nhost: a.example\ncookie: c\nx-forwarded-host: b.example\nforwarded: host=b.example\nx-forwarded-for: 203.0.113.5\nconnection: close, x-odd\nx-odd: 1\n\n`,
    );
    expect(said).toContain('answered');
    expect(said.match(/set-cookie: .*/gi)).toEqual(['set-cookie: a=1', 'set-cookie: b=2']);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/x?y=1' });
    expect(seen[0]?.headers).toMatchObject({ host: 'a.example', cookie: 'c', 'x-forwarded-for': senders });
    for (const name of ['x-forwarded-host', 'forwarded', 'x-odd']) expect(seen[0]?.headers).not.toHaveProperty(name);
  });

  it.each(['GET', 'DELETE', 'POST'])('a request in the body of a %s is no request', async (method) => {
    const inner = 'GET /inner HTTP/1.1\r\nhost: a.example\r\n\r\n';
    await say(
      `${method} /outer HTTP/1.1\nhost: a.example\ntransfer-encoding: chunked\n\n${inner.length.toString(16)}\n${inner}\n0\n\n`,
    );
    // A later request comes over the same line: what was smuggled in would have been answered before it.
    await say('GET /later HTTP/1.1\nhost: a.example\nconnection: close\n\n');
    expect(seen.map(({ url }) => url)).toEqual(['/outer', '/later']);
    expect(seen[0]?.body).toBe(inner);
  });

  it('a name of nobody is told nothing of a hub, and no hub is asked', async () => {
    expect(await say('GET / HTTP/1.1\nhost: b.example\nx-forwarded-host: a.example\n\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(seen).toEqual([]);
  });

  it('while a hub starts, people are told to wait, and what they sent is not lost in silence', async () => {
    watched = { code: 'E09000006', state: 'down', restarts: 1 };
    const said = await say('GET / HTTP/1.1\nhost: a.example\n\n');
    expect(said).toMatch(/^HTTP\/1\.1 503 /);
    expect(said).toContain('wait a minute');
    watched = { code: 'E09000006', state: 'up', url: 'http://127.0.0.1:9', restarts: 1 };
    expect(await say('GET / HTTP/1.1\nhost: a.example\n\n')).toMatch(/^HTTP\/1\.1 503 /);
  });

  it('a body of a known length arrives whole', async () => {
    const body = 'x'.repeat(200_000);
    await new Promise<void>((resolve, reject) => {
      const sent = request({
        port,
        method: 'PUT',
        path: '/',
        headers: { host: 'a.example', 'content-length': body.length },
      });
      sent.on('response', (answer) => answer.resume().on('end', resolve)).on('error', reject);
      sent.end(body);
    });
    expect(seen[0]?.body).toBe(body);
    expect(seen[0]?.headers['content-length']).toBe('200000');
  });
});
