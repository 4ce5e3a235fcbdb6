import { describe, expect, it } from '@jest/globals';
import { groupsOf, kindsOf, type Proposed } from './proposed.js';

const child = (childId: string, overall: Proposed['overall'], ...kinds: string[]): Proposed => ({
  childId,
  surname: 'Example',
  forename: childId,
  age: 15,
  overall,
  missingNow: kinds.includes('Missing now'),
  reasons: kinds,
  kinds,
});

/** In the order of the rules: the weightiest first. */
const PROPOSED = [
  child('A', 'RED', 'Red', 'Missing now'),
  child('B', 'RED', 'Red'),
  child('C', 'AMBER', 'Missing now', 'No news for long'),
  child('D', null, 'Referred, no outcome yet'),
  child('E', 'AMBER', 'No news for long'),
];

const inGroups = (...asked: Parameters<typeof groupsOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  groupsOf(PROPOSED, ...asked).map(({ title, children }) => [title, children.map(({ childId }) => childId).join('')]);

describe('proposed children', () => {
  it('are grouped by their weightiest reason, each once, in the order of the rules', () =>
    expect(inGroups('reason')).toEqual([
      ['Red', 'AB'],
      ['Missing now', 'C'],
      ['Referred, no outcome yet', 'D'],
      ['No news for long', 'E'],
    ]));

  it('are grouped by RAG from red on, those not assessed last', () =>
    expect(inGroups('rag')).toEqual([
      ['Red', 'AB'],
      ['Amber', 'CE'],
      ['Not assessed', 'D'],
    ]));

  it('of one kind of reason are all who have it, also beside a weightier one', () => {
    expect(inGroups('reason', 'Missing now')).toEqual([['Missing now', 'AC']]);
    expect(inGroups('rag', 'Missing now')).toEqual([
      ['Red', 'A'],
      ['Amber', 'C'],
    ]);
  });

  it('are counted by every kind of reason they have', () =>
    expect(kindsOf(PROPOSED)).toEqual([
      ['Red', 2],
      ['Missing now', 2],
      ['No news for long', 2],
      ['Referred, no outcome yet', 1],
    ]));
});
