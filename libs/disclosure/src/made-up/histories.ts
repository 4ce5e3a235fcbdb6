import type { AudienceRule } from '../audiences.js';
import type { Dimension } from '../cells.js';
import { recorded, type Ledger } from '../ledger.js';
import { protect } from '../protect.js';
import { chanceFrom, draftOf, randomTables, someChild, tableOf, type Child } from './tables.js';

const AUDIENCES = ['board', 'councillors', 'public'];

/**
 * A history: the same children counted again and again for one audience or another, with late facts about some of them
 * in between, by other tables each time, sometimes with a filter. Every release is made with all before it.
 */
export const randomLedger = (seed: number, rules: readonly AudienceRule[]) => {
  const chance = chanceFrom(seed + 50_000);
  const { dimensions, ...set } = randomTables(seed);
  const filter: Dimension = {
    id: 'care',
    categories: [{ id: 'in care' }, { id: 'not in care' }],
    spansTables: true,
  };
  let children: readonly Child[] = set.children.map((child) => ({
    ...child,
    care: chance.likely(0.2) ? 'in care' : 'not in care',
  }));
  let ledger: Ledger = [];
  const pastHelp: string[] = [];
  for (let round = 0; round < 2 + chance.below(2); round += 1) {
    const filtered = chance.likely(0.3);
    const counted = filtered ? children.filter(({ care }) => care === 'not in care') : children;
    const [rows = filter, ...others] = dimensions.filter(() => chance.likely(0.7));
    const table = tableOf(counted, rows, others[0], filtered ? { care: 'not in care' } : {});
    const audience = AUDIENCES[chance.below(3)] ?? 'board';
    const made = protect(
      ledger,
      draftOf([table], [...dimensions, filter], { id: `release ${round}`, audience }),
      rules,
    );
    pastHelp.push(...made.pastHelp);
    ledger = recorded(ledger, made.release);
    const late = Array.from({ length: chance.below(4) }, () => ({
      ...someChild(dimensions, chance),
      care: 'not in care',
    }));
    children = [...children.slice(chance.likely(0.3) ? 1 : 0), ...late];
  }
  return { ledger, pastHelp };
};
