import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain } from '@hub/event-log';
import { judge } from '@hub/sharing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { getNamedType, isEnumType, isNonNullType, type GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { hostileInputs, type Hostile } from '../../test/hostile.js';
import { DEVELOPMENT_USERS } from './development-users.js';
import { COMMANDS, FIELD_POLICIES } from './policy-table.js';

/** The same texts in every run. */
const SEED = 20_260_301;

const KNOWN_TRICKS = [
  `'; DROP TABLE events; --`,
  `" OR ""="`,
  `') UNION SELECT name FROM sqlite_master --`,
  `%' OR 1=1 /*`,
  `\\'; ATTACH DATABASE '/tmp/x' AS x; --`,
  '%_%',
  `$1 $$ ? ?1 :a @b`,
  `\u0000'\u202e"`,
];

/** Texts of the signs that mean something to SQL, to a shell, to a template or to a path. */
const tricky = fc
  .array(
    fc.constantFrom(
      `'`,
      '"',
      '`',
      ';',
      '--',
      '/*',
      '*/',
      '%',
      '_',
      '\\',
      '(',
      ')',
      '?',
      ':a',
      '$1',
      '${',
      '../',
      '=',
      'OR',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const ON_RECORD = { childId: 'B0000001', oldChildId: 'B0000002', reportRef: 'MP2', assessmentId: 'RA1' };

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

describe('hostile texts', () => {
  let fixture: Fixture;
  let schema: GraphQLSchema;
  let number = 0;
  const faults: string[] = [];
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    fixture = await Fixture.open({ app: { onFault: (_id, error) => faults.push(String((error as Error).stack)) } });
    schema = fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;
    for (const { person } of DEVELOPMENT_USERS) cookies.set(person, await fixture.signIn(person));
  });
  afterAll(() => fixture.close());

  const ask = async (person: string, query: string, variables: object): Promise<Answer> => {
    const headers = { cookie: cookies.get(person) ?? '', 'x-hub': '1', 'content-type': 'application/json' };
    return (await fixture.request('POST', '/graphql', headers, JSON.stringify({ query, variables }))).json();
  };
  const sheet = () => ask('alex-sample', '{ sheet(first: 50) { total edges { node { id surname forename } } } }', {});
  const whoMay = (field: string) =>
    DEVELOPMENT_USERS.find(({ role }) => {
      const policy = FIELD_POLICIES[field];
      return policy && judge(role, policy.purpose, policy.subject).allowed;
    })?.person ?? 'alex-sample';

  /** Every argument of every question that is a text or an id, found in the schema, with what else it must be given. */
  const textArguments = () =>
    Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
      args
        .filter(({ type }) => ['String', 'ID'].includes(String(getNamedType(type))))
        .map((argument) => ({
          name,
          argument: argument.name,
          type: String(argument.type),
          others: args.filter((one) => one !== argument && isNonNullType(one.type)),
        })),
    );

  const askWith = ({ name, argument, type, others }: ReturnType<typeof textArguments>[number], text: string) => {
    const given = others.map((one) => {
      const named = getNamedType(one.type);
      return `${one.name}: ${isEnumType(named) ? (named.getValues()[0]?.name ?? '') : '"2016-17"'}`;
    });
    const value = type.startsWith('[') ? [text] : text;
    const query = `query($text: ${type}) { ${name}(${[`${argument}: $text`, ...given].join(', ')}) { __typename } }`;
    return ask(whoMay(`Query.${name}`), query, { text: value });
  };

  it('in every argument of every question: answered as a harmless text is, and nothing breaks', async () => {
    const all = textArguments();
    expect(all.length).toBeGreaterThan(5);
    const before = await sheet();
    expect(JSON.stringify(before)).toContain('Example');
    for (const one of all) {
      const harmless = await askWith(one, 'nothing-of-that-kind');
      const texts = [...KNOWN_TRICKS, ...fc.sample(tricky, { numRuns: 15, seed: SEED })];
      for (const text of texts) {
        const { data, errors } = await askWith(one, text);
        const where = `${one.name}(${one.argument}: ${JSON.stringify(text)})`;
        expect([where, data ?? null, (errors ?? []).map(({ extensions }) => extensions?.code)]).toEqual([
          where,
          harmless.data ?? null,
          (harmless.errors ?? []).map(({ extensions }) => extensions?.code),
        ]);
      }
    }
    expect(faults).toEqual([]);
    expect(await sheet()).toEqual(before);
  });

  it('a search finds nobody by a pattern, and the child by the words', async () => {
    const search = async (text: string) =>
      JSON.stringify(
        await ask('alex-sample', 'query($text: String!) { searchChildren(text: $text) { id } }', { text }),
      );
    expect(await search('Example')).toContain('B0000001');
    const nobody = await search('%');
    expect(nobody).toBe('{"data":{"searchChildren":[]}}');
    for (const text of ['_', '%a%', '*', 'Ex_mple', "Example' OR '1'='1"]) expect(await search(text)).toBe(nobody);
  });

  it.each(Object.keys(COMMANDS))(
    '%s: in every text it takes, is written down or refused, and nothing breaks',
    async (mutation) => {
      const tell = async ({ inputType, field, input }: Hostile) => {
        const query = `mutation($input: ${inputType}!) { ${mutation}(input: $input) { __typename } }`;
        const answer = await ask(whoMay(`Mutation.${mutation}`), query, {
          input: { commandId: `hostile-${(number += 1)}`, ...input },
        });
        expect([field, answer]).toEqual([
          field,
          { data: { [mutation]: { __typename: expect.stringMatching(/^(Done|Refused|Stale|Withheld|NotFound)$/) } } },
        ]);
      };
      const texts = [...KNOWN_TRICKS.slice(0, 3), ...fc.sample(tricky, { numRuns: 2, seed: SEED })];
      for (const text of texts) for (const one of hostileInputs(schema, mutation, ON_RECORD, text)) await tell(one);
      expect(faults).toEqual([]);
    },
  );

  it('afterwards the log is whole, the pages follow it, and no record could not be shown', async () => {
    await fixture.hub.viewsCaughtUp();
    expect(await verifyChain(fixture.hub.folder.log)).toMatchObject({ outcome: 'intact' });
    expect(await fixture.hub.parked()).toEqual([]);
    expect(JSON.stringify(await sheet())).toContain('B0000002');
  });

  it.each([
    '../escape.csv',
    '..%2f..%2fescape.csv',
    '%2e%2e/escape.csv',
    '/etc/escape.csv',
    'a/../../escape.csv',
    'C:%5cescape.csv',
    '..%5cescape.csv',
    '.hidden.csv',
    'nul%00escape.csv',
    `${'a/'.repeat(9)}escape.csv`,
    `${'a'.repeat(121)}.csv`,
    'pipe%7Cescape.csv',
  ])('an upload named %s writes nothing outside its folder', async (name) => {
    const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
    const before = filesOf(fixture.folder);
    const headers = { cookie: cookies.get('alex-sample') ?? '', 'x-hub': '1', 'content-type': 'text/csv' };
    const { statusCode } = await fixture.request('PUT', `/intake/uploads/tricks00/${name}`, headers, 'child_id\n');
    const written = filesOf(fixture.folder).filter((file) => !before.includes(file));
    expect([400, 403, 404, 405]).toContain(statusCode);
    expect(written.filter((file) => !file.startsWith(join('data', 'audit')))).toEqual([]);
  });

  it.each(['..', '.', 'a', '..%2f..', 'x'.repeat(65), 'with space', 'a/b'])(
    'an upload under the id %s is refused',
    async (id) => {
      const headers = { cookie: cookies.get('alex-sample') ?? '', 'x-hub': '1', 'content-type': 'text/csv' };
      const { statusCode } = await fixture.request('PUT', `/intake/uploads/${id}/children.csv`, headers, 'child_id\n');
      expect([400, 404]).toContain(statusCode);
    },
  );

  it('a body of ten megabytes is refused, and what was kept of it is taken away', async () => {
    const cookie = cookies.get('alex-sample') ?? '';
    const large = 'x'.repeat(10 * 1_048_576);
    const json = { cookie, 'x-hub': '1', 'content-type': 'application/json' };
    for (const path of ['/graphql', '/session', '/local/intake']) {
      expect((await fixture.request('POST', path, json, JSON.stringify({ query: large }))).statusCode).toBe(413);
    }
    const upload = await fixture.request(
      'PUT',
      '/intake/uploads/large-one/children.csv',
      { cookie, 'x-hub': '1', 'content-type': 'text/csv' },
      large,
    );
    expect([upload.statusCode, upload.json()]).toEqual([413, { message: expect.any(String) }]);
    expect(readdirSync(join(fixture.hub.folder.temporary, 'uploads', 'large-one'))).toEqual([]);
  });

  it('a compressed upload is not unpacked: it is no CSV, whatever it would become', async () => {
    const headers = {
      cookie: cookies.get('alex-sample') ?? '',
      'x-hub': '1',
      'content-type': 'application/zip',
      'content-encoding': 'gzip',
    };
    const { statusCode } = await fixture.request(
      'PUT',
      '/intake/uploads/bomb-000/children.csv',
      headers,
      '\u001f\u008b\u0008',
    );
    expect(statusCode).toBe(204);
    const { data } = await ask('alex-sample', 'mutation { dryRunDelivery(uploadId: "bomb-000") { __typename } }', {});
    expect(data).toEqual({ dryRunDelivery: { __typename: 'IntakeJob' } });
    expect(faults).toEqual([]);
  });
});
