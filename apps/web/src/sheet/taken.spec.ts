import { describe, expect, it } from '@jest/globals';
import { makeChild } from '../../test/world/children.js';
import type { Row } from './reading.js';
import { tableOf, toFile, toPaste } from './taken.js';
import { wholeSheet } from './view.js';

const rows = Array.from({ length: 8 }, (_, index) => makeChild(index) as unknown as Row);

describe('rows taken away', () => {
  it('are the columns on screen, with the id, in the order of the rows', () => {
    const [head = [], ...lines] = tableOf(rows, { ...wholeSheet, hidden: ['AGE', 'GAPS'] });
    expect(head).not.toContain('Age');
    expect(head).not.toContain('Gaps');
    expect(head.slice(0, 2)).toEqual(['Id', 'Child']);
    expect(lines.map(([id]) => id)).toEqual(rows.map(({ id }) => id));
  });

  it('say in words what the screen says by colour or cuts short', () => {
    const [row] = rows as [Row];
    const [, line = []] = tableOf(
      [{ ...row, overall: 'RED', direction: 'UP', gaps: ['SAFETY_PLAN', 'KEY_WORKER'] }],
      wholeSheet,
    );
    expect(line.join('|')).toContain('Red, increased');
    expect(line.join('|')).toContain('Safety plan; Key worker');
  });

  it('stand in the order of their groups, each with its heading', () => {
    const [head = [], ...lines] = tableOf(rows, { ...wholeSheet, group: 'rag' });
    expect(head[0]).toBe('Group');
    expect(lines).toHaveLength(rows.length);
    const firstOf = (heading: string) => lines.findIndex(([group]) => group === heading);
    expect(firstOf('Red')).toBeLessThan(firstOf('Green'));
  });

  it.each(['=HYPERLINK("http://evil.example")', '+44 20 7946', '-1+2', '@SUM(A1)'])(
    'a name of %s is words to a spreadsheet, pasted or opened',
    (surname) => {
      const [row] = rows as [Row];
      const table = tableOf([{ ...row, keyWorker: { name: surname, team: null } }], wholeSheet);
      expect(toPaste(table)).toContain(`\t'${surname}`);
      expect(toFile(table)).toContain(`'${surname.slice(0, 3)}`);
    },
  );

  it('a line break or a tab inside a cell makes no second one when pasted', () => {
    const [row] = rows as [Row];
    const table = tableOf([{ ...row, keyWorker: { name: 'A\tB\nC', team: null } }], wholeSheet);
    const [head = '', ...lines] = toPaste(table).split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.split('\t')).toHaveLength(head.split('\t').length);
  });

  it('a file opens with its accents', () => {
    expect(toFile(tableOf(rows, wholeSheet)).startsWith('\ufeff')).toBe(true);
  });
});
