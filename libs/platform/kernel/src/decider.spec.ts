import { describe, it, expect } from '@jest/globals';
import { accept, fold, refuse, type Decider } from './decider.js';
import { refusal } from './refusal.js';

type Added = { readonly type: 'test.Added'; readonly data: { readonly n: number } };

const sum: Decider<number, number, Added> = {
  initial: 10,
  decide: (n) => accept({ type: 'test.Added', data: { n } }),
  evolve: (state, event) => state * 2 + event.data.n,
};

describe('a decider', () => {
  it('folds events in their order, from its initial state', () => {
    expect(fold(sum, [])).toBe(10);
    expect(
      fold(
        sum,
        [1, 2].map((n) => ({ type: 'test.Added', data: { n } })),
      ),
    ).toBe((10 * 2 + 1) * 2 + 2);
  });

  it('accepts with events, or with none when nothing changes', () => {
    expect(accept()).toEqual({ outcome: 'accepted', events: [] });
    expect(sum.decide(3, 0)).toEqual({ outcome: 'accepted', events: [{ type: 'test.Added', data: { n: 3 } }] });
  });

  it('refuses with a named reason; the field is there only when there is one', () => {
    expect(refuse(refusal('no', 'No'))).toEqual({ outcome: 'refused', refusal: { code: 'no', message: 'No' } });
    expect(refusal('no', 'No', 'f')).toEqual({ code: 'no', message: 'No', field: 'f' });
    expect('field' in refusal('no', 'No')).toBe(false);
  });
});
