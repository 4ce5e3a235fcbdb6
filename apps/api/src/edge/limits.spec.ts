import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { costOf, MAX_COST, refuseCostly } from './limits.js';

const schema = buildSchema(`
  type Query { one: Thing  many: [Thing!]!  some(first: Int = 10): [Thing!]!  page(first: Int): Page }
  type Thing { id: ID!  parts: [Thing!]!  trend(quarters: Int = 8): [Thing!]! }
  type Page { edges: [Edge!]!  total: Int }
  type Edge { node: Thing! }
`);

const cost = (query: string, variables = {}): number => costOf(schema, parse(query), variables);

describe('what a question costs', () => {
  it.each<[string, number]>([
    ['{ one { id } }', 2],
    ['{ many { id } }', 21],
    ['{ many { parts { id } } }', 1 + 20 * (1 + 20)],
    ['{ some { id } }', 11],
    ['{ some(first: 100) { id } }', 101],
    ['{ page(first: 50) { total edges { node { id } } } }', 1 + 50 * (1 + 1 + (1 + 1))],
    ['{ page { edges { node { id } } } }', 1 + 20 * (1 + (1 + 1))],
    ['{ one { trend { id } } }', 1 + 1 + 8],
    ['{ one { ...Parts } } fragment Parts on Thing { parts { id } }', 1 + 21],
    ['{ one { ... on Thing { id } } }', 2],
    ['{ one { __typename } }', 2],
  ])('%s', (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('counts what a variable asks for', () => {
    expect(cost('query($n: Int) { some(first: $n) { id } }', { n: 500 })).toBe(501);
  });

  it('a negative number does not make it cheap', () => {
    expect(cost('{ some(first: -100) { id } }')).toBe(2);
  });

  it('fragments that call each other end', () => {
    expect(cost('{ one { ...A } } fragment A on Thing { ...B } fragment B on Thing { id ...A }')).toBe(2);
  });

  it('counting stops soon after the limit', () => {
    const deep = `{ ${'many { parts { '.repeat(1)}${'parts { '.repeat(10)} id ${'} '.repeat(12)} }`;
    expect(cost(deep)).toBeGreaterThan(MAX_COST);
    expect(() => refuseCostly(schema, parse(deep), {})).toThrow(/too much at once/);
  });
});
