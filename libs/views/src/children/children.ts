import { foldFullName } from '@hub/children';
import { asAtNow, type Owner } from '@hub/casebook';
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
  currentLookups: ['owner'],
  wholeAtPosition: true,
};

/** Who are the children we know? Key: the child id that holds. */
export const children: CaseView<ChildRow> = {
  table: CHILDREN,
  rows: (assembled, { knownAt }) => {
    const childCase = assembled.case;
    if (!childCase) return [];
    const { content, revision } = childCase.child;
    const ids = [childCase.id, ...childCase.ids.slice(1).sort()];
    const row: ChildRow = {
      owner: `c:${childCase.id}`,
      ...headerOf(childCase, asAtNow(knownAt).date),
      ids,
      sex: content.sex,
      ...given({ ethnicity: content.ethnicity, schoolUrn: content.schoolUrn }),
      searchText: `${foldFullName(content)} ${ids.join(' ').toLowerCase()}`,
      revision,
    };
    return [{ key: childCase.id, row }];
  },
};
