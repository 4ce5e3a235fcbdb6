import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fixture } from '../../test/fixture.js';

const BANDS = [
  { rag: 'none', from: 0 },
  { rag: 'green', from: 6 },
  { rag: 'amber', from: 11 },
  { rag: 'red', from: 18 },
];

const WHAT_IF = `query ($change: RagChange!, $knownAt: DateTime) { ragWhatIf(change: $change, knownAt: $knownAt) {
  __typename
  ... on RagWhatIf { assessments otherwise higherNow lowerNow moves { childId childName strand was wouldBe until higher } }
  ... on Refused { problems { code field } }
} }`;
const TRACE = `query ($right: RagChange!) { harmTrace(right: $right) {
  __typename
  ... on HarmTrace { children tooLow tooHigh rated { assessmentId said shouldSay stoodUntil decisions { words } } }
  ... on Refused { problems { code field } }
} }`;

describe('RAG rules, asked over the API', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());
  const whatIf = async (change: object, knownAt?: string) =>
    (await fixture.ask('alex-sample', WHAT_IF, { change, knownAt })).data;

  it('say who would have moved, by name, and it stands in the audit', async () => {
    expect(await whatIf({ tool: 'SERAF', bands: BANDS })).toEqual({
      ragWhatIf: {
        __typename: 'RagWhatIf',
        assessments: 2,
        otherwise: 2,
        higherNow: 0,
        lowerNow: 2,
        moves: [
          {
            childId: 'B0000002',
            childName: 'Sample, Alex',
            strand: 'GANGS',
            was: 'AMBER',
            wouldBe: 'GREEN',
            until: null,
            higher: false,
          },
          {
            childId: 'B0000001',
            childName: 'Example, Robin',
            strand: 'CSE',
            was: 'RED',
            wouldBe: 'AMBER',
            until: null,
            higher: false,
          },
        ],
      },
    });
    const [line] = await fixture.hub.audit.latest(1);
    expect(line?.data).toMatchObject({ query: 'ragWhatIf', childIds: ['B0000002', 'B0000001'] });
  });

  it('as known before anything was assessed, nobody moves', async () => {
    expect(await whatIf({ tool: 'SERAF', bands: BANDS }, '2016-09-01')).toMatchObject({
      ragWhatIf: { assessments: 0, moves: [] },
    });
  });

  it('trace whom a faulty version rated wrongly', async () => {
    const { data } = await fixture.ask('alex-sample', TRACE, { right: { tool: 'SERAF', bands: BANDS } });
    expect(data).toEqual({
      harmTrace: {
        __typename: 'HarmTrace',
        children: 2,
        tooLow: 0,
        tooHigh: 2,
        rated: [
          { assessmentId: 'RA2', said: 'amber', shouldSay: 'green', stoodUntil: null, decisions: [] },
          { assessmentId: 'RA1', said: 'red', shouldSay: 'amber', stoodUntil: null, decisions: [] },
        ],
      },
    });
  });

  it.each([
    ['a tool without a score', { tool: 'MISSING_GRID', bands: BANDS }, 'tool'],
    ['an unknown tool', { tool: 'OTHER', bands: BANDS }, 'tool'],
    ['bands that fall', { tool: 'SERAF', bands: [...BANDS].reverse() }, 'bands'],
    ['a RAG that does not exist', { tool: 'SERAF', bands: [{ rag: 'purple', from: 1 }] }, 'bands'],
  ])('%s is refused by its field', async (_what, change, field) => {
    expect(await whatIf(change)).toMatchObject({ ragWhatIf: { __typename: 'Refused', problems: [{ field }] } });
  });
});
