import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse, type DocumentNode } from 'graphql';
import WebSocket from 'ws';
import { bodiesOfHowTo } from '../../test/how-to.js';
import { Fixture } from '../../test/fixture.js';
import { digestOf, operationsIn } from './operations.js';

const PARTNERS = fileURLToPath(new URL('../../../../docs/how-to/police-report.graphql', import.meta.url));
const WHO = 'query Who { hub { me { name } } }';
const CHANGES = 'subscription Changes { viewsChanged { views } }';

describe('where only registered operations are answered', () => {
  let fixture: Fixture;
  let cookie: string;
  beforeAll(async () => {
    const web = mkdtempSync(join(tmpdir(), 'hub-operations-'));
    writeFileSync(join(web, '.operations.json'), JSON.stringify({ Who: WHO, Changes: CHANGES }));
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>Hub</title>');
    fixture = await Fixture.open({
      environment: { HUB_OPERATIONS: PARTNERS },
      app: { registeredOnly: true, webFolder: web },
    });
    cookie = await fixture.signIn('jo-sample');
  });
  afterAll(() => fixture.close());

  const post = async (body: string) => {
    const headers = { cookie, 'x-hub': '1', 'content-type': 'application/json' };
    const response = await fixture.request('POST', '/graphql', headers, body);
    return response.json<{ data: unknown; errors?: { message: string; extensions?: { code: string } }[] }>();
  };
  const ask = (query: string) => post(JSON.stringify({ query }));

  it('a question of the pages is answered, as their client sends it', async () => {
    const sent = stringifyDocument(formatDocument(parse(WHO)) as DocumentNode);
    expect(sent).toContain('__typename');
    expect(await ask(sent)).toMatchObject({ data: { hub: { me: { name: 'Jo Sample, Police liaison' } } } });
  });

  it.each<[string, string]>([
    ['another question', '{ hub { name } }'],
    ['one field more', 'query Who { hub { me { name role } } }'],
    ['another alias', 'query Who { hub { me { name: role } } }'],
    ['a question beside it', `${WHO} query More { hub { name } }`],
    ['a fragment beside it', `${WHO} fragment More on Hub { name }`],
    ['a directive', 'query Who { hub { me { name @skip(if: false) } } }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['a field that does not exist', 'query Who { hub { me { nam } } }'],
  ])('%s is refused, and the answer tells nothing of the schema', async (_what, query) => {
    const { data, errors } = await ask(query);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_REGISTERED' } }]);
    expect(errors?.[0]?.message).toMatch(/^This hub answers the questions of its own pages/);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Cannot query|name/);
  });

  it('a syntax tree in place of text is refused', async () => {
    const { errors } = await post(JSON.stringify({ query: JSON.stringify(parse('{ hub { name } }')) }));
    expect(errors?.[0]?.message).toBe('Send the question as GraphQL text.');
  });

  it('a partner sends a report with the operations of the how-to', async () => {
    for (const body of bodiesOfHowTo()) {
      const { data } = await post(body);
      expect(Object.values(data as object)).toMatchObject([{ __typename: 'Done' }]);
    }
  });

  it('the list itself is not served', async () => {
    expect((await fixture.request('GET', '/.operations.json', {})).body).toBe('<!doctype html><title>Hub</title>');
  });

  it('a socket follows what is registered, and nothing else, however it is written', async () => {
    const url = await fixture.app.listen();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie, origin: url },
    });
    const heard: { id?: string; type: string; payload?: unknown }[] = [];
    const waiting: (() => void)[] = [];
    socket.on('message', (message) => {
      heard.push(JSON.parse(String(message)) as (typeof heard)[number]);
      for (const tell of waiting.splice(0)) tell();
    });
    const until = async (id: string | undefined): Promise<(typeof heard)[number]> => {
      for (;;) {
        const found = heard.find((one) => one.id === id && one.type !== 'ping');
        if (found) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    };
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    expect((await until(undefined)).type).toBe('connection_ack');
    const other = 'subscription { sheetChanged { childId } }';
    const refused = expect.stringContaining('NOT_REGISTERED');
    for (const [id, query] of [
      ['text', other],
      ['tree', parse(other)],
      ['query', parse(WHO)],
    ] as const) {
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
      const { type, payload } = await until(id);
      expect(type).toBe('error');
      if (id !== 'query') expect(JSON.stringify(payload)).toEqual(refused);
    }
    socket.send(JSON.stringify({ id: 'ours', type: 'subscribe', payload: { query: CHANGES } }));
    const delivered = until('ours');
    const [report = ''] = bodiesOfHowTo();
    const another = report.replace('0a01', '0b01').replace('MERLIN/16/000123', 'MERLIN/16/000124');
    expect(await post(another)).toMatchObject({ data: { reportMissing: { __typename: 'Done' } } });
    await fixture.hub.viewsCaughtUp();
    expect((await delivered).type).toBe('next');
    socket.terminate();
  });
});

describe('HUB_OPERATIONS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-operations-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const fileOf = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  it('takes each operation of a file with the fragments it uses', () => {
    const file = fileOf('two.graphql', 'query A { ...F } query B { b } fragment F on Q { ...G } fragment G on Q { g }');
    const found = [...operationsIn(file).values()].map(digestOf);
    expect(found).toEqual(
      ['query A { ...F } fragment F on Q { ...G } fragment G on Q { g }', 'query B { b }'].map((one) =>
        digestOf(parse(one)),
      ),
    );
  });

  it('takes the .graphql files of a folder', () => {
    fileOf('many/a.graphql', 'query A { a }');
    fileOf('many/b.graphql', 'query B { b }');
    fileOf('many/read me.txt', 'not GraphQL');
    expect(operationsIn(join(folder, 'many')).size).toBe(2);
  });

  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(folder, 'none'), /HUB_OPERATIONS: there is no /],
    ['holds no GraphQL', () => fileOf('bad.graphql', 'query {'), /bad\.graphql is not GraphQL/],
  ])('a file that %s is named', (_what, file, message) => {
    expect(() => operationsIn(file())).toThrow(message);
  });

  it('an operation that does not fit the schema stops the start, and is named', async () => {
    const environment = { HUB_OPERATIONS: fileOf('strange.graphql', 'query Strange { secrets }') };
    await expect(Fixture.open({ history: false, environment, app: { registeredOnly: true } })).rejects.toThrow(
      /strange\.graphql: Strange: Cannot query field "secrets"/,
    );
  });
});
