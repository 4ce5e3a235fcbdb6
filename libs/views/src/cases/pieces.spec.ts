import { describe, expect, it } from '@jest/globals';
import { joined, piece, someFields, together, whole } from './pieces.js';
import { Workings, fromList, fromParts } from './workings.js';

const who = piece({ owner: 'c:A', surname: 'Sample' });
const statuses = piece({ statuses: ['CIN'] });

describe('a row joined from pieces', () => {
  it('has the fields of all of them, and their JSON', () => {
    const { row, body } = joined('A', together(who, piece({})), statuses);
    expect(row).toEqual({ owner: 'c:A', surname: 'Sample', statuses: ['CIN'] });
    expect(body).toBe(JSON.stringify(row));
  });

  it('says what its columns hold, as a row made whole does', () => {
    const names = ['owner', 'dueAt', 'statuses'];
    expect(someFields(joined('A', who, statuses), names)).toEqual({ owner: 'c:A', statuses: ['CIN'] });
    expect(someFields(whole('A', { owner: 'c:A', statuses: ['CIN'] }), names)).toEqual({
      owner: 'c:A',
      statuses: ['CIN'],
    });
  });
});

describe('what is worked out of parts', () => {
  it('is worked out again when any of them is another, and only then', () => {
    let times = 0;
    const counted = fromParts((a: object, b: object, c: object, d: object) => ({ a, b, c, d, time: (times += 1) }));
    const workings = new Workings();
    const parts: [object, object, object, object] = [{}, {}, {}, {}];
    const first = counted(workings, ...parts);
    expect(counted(workings, ...parts)).toBe(first);
    for (const index of [0, 1, 2, 3]) {
      parts[index] = {};
      const [a, b, c, d] = parts;
      expect(counted(workings, ...parts)).toEqual({ a, b, c, d, time: index + 2 });
    }
    expect(counted(new Workings(), ...parts).time).toBe(6);
  });

  it('of a list is worked out again when it has another entry or length', () => {
    const copied = fromList((list: readonly object[]) => [...list]);
    const workings = new Workings();
    const entry = {};
    const first = copied(workings, [entry]);
    expect(copied(workings, [entry])).toBe(first);
    expect(copied(workings, [entry, entry])).toHaveLength(2);
    expect(copied(workings, [{}])).not.toBe(first);
  });
});
