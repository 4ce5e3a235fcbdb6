import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { Fixture } from '../../test/fixture.js';
import { MAX_FIELDS, MAX_ROOT_FIELDS, MAX_TOKENS } from './flood.js';
import { MAX_DEPTH } from './limits.js';

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
/** Goes `depth` fields deep. */
const nested = (depth: number): string =>
  `{ __type(name: "Hub") { ${times(depth - 2, () => 'ofType {')} name ${times(depth - 2, () => '}')} } }`;

describe('a question that asks for too much', () => {
  let fixture: Fixture;
  let asked = 0;
  beforeAll(async () => {
    fixture = await Fixture.open({ history: false });
    const { now } = fixture.hub;
    fixture.hub.now = () => {
      asked += 1;
      return now.call(fixture.hub);
    };
  });
  afterAll(() => fixture.close());

  it(`at the limit of ${MAX_ROOT_FIELDS} aliases is answered`, async () => {
    const { data, errors } = await fixture.ask(
      'sam-sample',
      `{ ${times(MAX_ROOT_FIELDS, (at) => `a${at}: hub { now }`)} }`,
    );
    expect(errors).toBeUndefined();
    expect([Object.keys(data).length, asked]).toEqual([MAX_ROOT_FIELDS, MAX_ROOT_FIELDS]);
  });

  it('at the limit of depth is answered', async () => {
    expect((await fixture.ask('sam-sample', nested(MAX_DEPTH))).errors).toBeUndefined();
  });

  it.each<[string, string, RegExp]>([
    [
      'too many aliases of one field',
      `{ ${times(MAX_ROOT_FIELDS + 1, (at) => `a${at}: hub { now }`)} }`,
      /21 questions in one; 20 may/,
    ],
    [
      'aliases spread over operations',
      `query A { ${times(11, (at) => `a${at}: hub { now }`)} } query B { ${times(10, (at) => `b${at}: hub { now }`)} }`,
      /21 questions in one/,
    ],
    [
      'mutations under aliases',
      `mutation { ${times(MAX_ROOT_FIELDS + 1, (at) => `a${at}: _`)} }`,
      /21 questions in one/,
    ],
    ['too many fields', `{ hub { now ${times(MAX_FIELDS, () => 'now')} } }`, /more than 2000 fields/],

    ['too many words', `{ hub { ${times(MAX_TOKENS, () => 'now')} } }`, /5000 tokens/],
    ['a flood of directives', `{ hub { now ${times(MAX_TOKENS, () => '@a')} } }`, /5000 tokens/],
    ['too deep', nested(MAX_DEPTH + 1), /maximum query depth limit|exceeds/],
    [
      'fragments that call each other',
      '{ hub { ...A } } fragment A on Hub { ...B } fragment B on Hub { ...A }',
      /Cannot spread fragment/,
    ],
    [
      'too costly',
      `{ ${times(MAX_ROOT_FIELDS, (at) => `s${at}: sheet(first: 5000) { edges { node { surname forename age overall direction version statuses gaps } } }`)} }`,
      /too much at once/,
    ],
    ['a syntax tree', JSON.stringify(parse('{ hub { now } }')), /as GraphQL text/],
  ])('%s: is refused before anything of it is answered', async (_what, query, message) => {
    asked = 0;
    const { data, errors } = await fixture.ask('sam-sample', query);
    expect(data ?? null).toBeNull();
    expect(JSON.stringify(errors)).toMatch(message);
    expect(asked).toBe(0);
  });
});
