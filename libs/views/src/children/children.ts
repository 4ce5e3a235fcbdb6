import { foldFullName, type ChildDetails } from '@hub/children';
import type { Held, Owner } from '@hub/casebook';
import type { ViewTable } from '@hub/kernel';
import type { CaseView } from '../cases/case-view.js';
import { fromParts } from '../cases/workings.js';
import { joined, piece } from '../cases/pieces.js';
import { given } from '../given.js';
import { OF_THE_HEADER, ownedHeaderOf, type ChildHeader } from './header.js';

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

const foldedName = fromParts((details: ChildDetails): string => foldFullName(details));

const onRecord = fromParts(({ content, revision }: Held<ChildDetails>, folded: string, ids: readonly string[]) =>
  piece({
    ids,
    sex: content.sex,
    ...given({ ethnicity: content.ethnicity, schoolUrn: content.schoolUrn }),
    searchText: `${folded} ${ids.join(' ').toLowerCase()}`,
    revision,
  }),
);

/** Who are the children we know? Key: the child id that holds. */
export const children: CaseView<ChildRow> = {
  table: CHILDREN,
  of: new Set(OF_THE_HEADER),
  keyedByCase: true,
  rows: (assembled, { date, workings }) => {
    const childCase = assembled.case;
    if (!childCase) return [];
    const { child, ids } = childCase;
    return [
      joined(
        childCase.id,
        ownedHeaderOf(childCase, date, workings),
        onRecord(workings, child, foldedName(workings, child.content), ids),
      ),
    ];
  },
};
