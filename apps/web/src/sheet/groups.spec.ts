import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeChild } from '../../test/world/children.js';
import { groupsOf } from './groups.js';
import type { Row } from './reading.js';
import { groupings } from './view.js';

const rows = Array.from({ length: 60 }, (_, index) => makeChild(index) as unknown as Row);
const rowOf = (id: string) => rows.find((row) => row.id === id) as Row;

describe('rows under headings', () => {
  it('each child stands under one heading, whatever they are grouped by, and none is lost', () =>
    fc.assert(
      fc.property(fc.constantFrom(...groupings), fc.subarray(rows), (by, some) => {
        const placed = groupsOf(some, by).flatMap(({ ids }) => ids);
        expect([...placed].sort()).toEqual(some.map(({ id }) => id).sort());
      }),
    ));

  it('within a heading the rows keep their order', () => {
    const order = rows.map(({ id }) => id);
    for (const by of groupings) {
      for (const { ids } of groupsOf(rows, by)) {
        expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      }
    }
  });

  it('by RAG: red first, not assessed last, and every row is what its heading says', () => {
    const groups = groupsOf(rows, 'rag');
    const labels = groups.map(({ label }) => label);
    expect(labels).toEqual(['Red', 'Amber', 'Green', 'Not assessed'].filter((label) => labels.includes(label)));
    const red = groups.find(({ label }) => label === 'Red');
    expect(red?.ids.map((id) => rowOf(id).overall)).toEqual(red?.ids.map(() => 'RED'));
  });

  it('by key worker: who has nobody comes first', () => {
    const alone: Row = { ...(rows[0] as Row), id: 'B0999999', keyWorker: null };
    expect(groupsOf([...rows, alone], 'worker')[0]).toMatchObject({
      label: 'No key worker',
      ids: expect.arrayContaining(['B0999999']),
    });
  });

  it('by ward: in the order of the alphabet, and whose home lies in none comes last', () => {
    const [one, two, three] = rows.slice(0, 3) as [Row, Row, Row];
    const wards = [
      { ...one, ward: null },
      { ...two, ward: 'Penge & Cator' },
      { ...three, ward: 'Bickley' },
    ];
    expect(groupsOf(wards, 'ward').map(({ label }) => label)).toEqual([
      'Bickley',
      'Penge & Cator',
      'No ward of the borough on record',
    ]);
  });

  it('by concern: a child with two stands under the worse one', () => {
    const both: Row = {
      ...(rows[0] as Row),
      strands: [
        { strand: 'CSE', rag: 'GREEN', judged: null, reviewJudgement: false },
        { strand: 'GANGS', rag: 'RED', judged: null, reviewJudgement: false },
      ],
    };
    expect(groupsOf([both], 'concern').map(({ label }) => label)).toEqual(['Main concern: Gangs']);
  });
});
