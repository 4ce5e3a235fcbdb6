import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeChild } from '../../test/world/children.js';
import { changedRows, open, patch, refresh, wouldMove, type Row } from './reading.js';

const rows = Array.from({ length: 8 }, (_, index) => makeChild(index) as unknown as Row);
const [first, second, third] = rows as [Row, Row, Row];
const changed = (row: Row, part: Partial<Row>): Row => ({ ...row, version: `${row.version} changed`, ...part });

describe('what the reader has before them', () => {
  it('is in the order they asked for, unmarked', () => {
    const reading = open(rows);
    expect(reading.order).toEqual(rows.map(({ id }) => id));
    expect(changedRows(reading)).toBe(0);
    expect(wouldMove(reading)).toBe(false);
  });

  it('keeps its order through any number of changes and newer answers', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.shuffledSubarray(rows).map((answer) => ({ answer })),
            fc.nat(7).map((at) => ({ at })),
          ),
        ),
        (steps) => {
          let reading = open(rows.slice(0, 6));
          for (const step of steps) {
            const row = 'at' in step ? rows[step.at] : undefined;
            if ('answer' in step) reading = refresh(reading, step.answer);
            else if (row) reading = patch(reading, { childId: row.id, row: step.at % 3 === 0 ? null : row });
          }
          expect(reading.order).toEqual(rows.slice(0, 6).map(({ id }) => id));
          expect([...reading.rows.keys()].sort()).toEqual([...reading.order].sort());
        },
      ),
    ));

  it('marks the cells that say something else', () => {
    const after = patch(open(rows), {
      childId: first.id,
      row: changed(first, { gaps: [...first.gaps, 'KEY_WORKER'], keyWorker: null }),
    });
    expect([...(after.marks.get(first.id) ?? [])]).toEqual(expect.arrayContaining(['gaps', 'worker']));
    expect(after.marks.size).toBe(1);
  });

  it('does not mark what only the clock changed', () => {
    const older = changed(first, { missing: { ...first.missing, hours: 999 } });
    expect(changedRows(patch(open(rows), { childId: first.id, row: older }))).toBe(0);
  });

  it('keeps who left and counts who came, without moving anybody', () => {
    const later = refresh(open([first, second]), [third, first]);
    expect(later.order).toEqual([first.id, second.id]);
    expect([...later.left]).toEqual([second.id]);
    expect([...later.joined]).toEqual([third.id]);
    expect(changedRows(later)).toBe(2);
    expect(wouldMove(later)).toBe(true);
  });

  it('hands back the same rows when nothing changed, so that nothing is drawn again', () => {
    const reading = open(rows);
    expect(refresh(reading, structuredClone(rows)).rows).toBe(reading.rows);
  });
});
