import { foldFullName, type ChildDetails } from '@hub/children';
import type { Owner } from '@hub/casebook';
import type { ViewTable } from '@hub/kernel';
import type { CaseView } from '../cases/case-view.js';
import { given } from '../given.js';
import { headerOf, type ChildHeader } from './header.js';

/** Every child on record, ours or hosted: who it is, for search and for the head of a page. */
export interface ChildRow extends ChildHeader {
  readonly owner: Owner;
  /** Every id of the child in the source system, the one that holds first. */
  readonly ids: readonly string[];
  readonly sex: string;
  readonly ethnicity?: string;
  readonly schoolUrn?: string;
  /** Names and ids in lower case without marks, to search in. */
  readonly searchText: string;
  /** Revision of the child's record: what a form must name to change it. */
  readonly revision: number;
}

export const CHILDREN: ViewTable = {
  table: 'children_v1',
  columns: { owner: 'text', searchText: 'text', dob: 'text' },
  wholeAtPosition: true,
};

/** Folded names by the version of the record they stand in. */
const folded = new WeakMap<ChildDetails, string>();

const foldedName = (details: ChildDetails): string => {
  let name = folded.get(details);
  if (name === undefined) {
    name = foldFullName(details);
    folded.set(details, name);
  }
  return name;
};

/** Who are the children we know? Key: the child id that holds. */
export const children: CaseView<ChildRow> = {
  table: CHILDREN,
  of: new Set(['child', 'death', 'merge', 'status', 'keyWorker']),
  keyedByCase: true,
  rows: (assembled, { date }) => {
    const childCase = assembled.case;
    if (!childCase) return [];
    const { content, revision } = childCase.child;
    const ids = [childCase.id, ...childCase.ids.slice(1).sort()];
    const row: ChildRow = {
      owner: `c:${childCase.id}`,
      ...headerOf(childCase, date),
      ids,
      sex: content.sex,
      ...given({ ethnicity: content.ethnicity, schoolUrn: content.schoolUrn }),
      searchText: `${foldedName(content)} ${ids.join(' ').toLowerCase()}`,
      revision,
    };
    return [{ key: childCase.id, row }];
  },
};
