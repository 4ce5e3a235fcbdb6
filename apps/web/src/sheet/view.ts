import type { Gap, Rag, SheetColumn, SheetFilter, SheetSort, Strand } from '../gql/graphql.js';

/** By what rows can be put together. */
export const groupings = ['rag', 'worker', 'team', 'concern', 'ward'] as const;
export type Grouping = (typeof groupings)[number];

/** What the reader chose to see: which rows, in which order, which columns. Lives in the address. */
export interface SheetView {
  readonly text: string;
  readonly rag: readonly Rag[];
  readonly notAssessed: boolean;
  readonly strands: readonly Strand[];
  readonly missingNow: boolean;
  readonly interviewOverdue: boolean;
  readonly gapsOnly: boolean;
  readonly gaps: readonly Gap[];
  readonly statuses: readonly string[];
  readonly keyWorker: string;
  readonly sort: readonly SheetSort[];
  /** What the rows stand under; nothing = one list. */
  readonly group: Grouping | undefined;
  /** Columns that are left out. */
  readonly hidden: readonly (SheetColumn | 'STRANDS')[];
}

/** Every child, the most urgent first, every column. */
export const wholeSheet: SheetView = {
  text: '',
  rag: [],
  notAssessed: false,
  strands: [],
  missingNow: false,
  interviewOverdue: false,
  gapsOnly: false,
  gaps: [],
  statuses: [],
  keyWorker: '',
  sort: [],
  group: undefined,
  hidden: [],
};

const rags: readonly Rag[] = ['RED', 'AMBER', 'GREEN'];
const strands: readonly Strand[] = ['CSE', 'MISSING', 'TRAFFICKING', 'GANGS'];
const gaps: readonly Gap[] = ['MULTI_AGENCY_ASSESSMENT', 'SAFETY_PLAN', 'KEY_WORKER', 'MONTHLY_REVIEW'];
const columns: readonly SheetColumn[] = [
  'NAME',
  'AGE',
  'OVERALL',
  'MISSING',
  'INTERVIEW',
  'LAST_ASSESSMENT',
  'SAFETY_PLAN',
  'KEY_WORKER',
  'LAST_PANEL',
  'NEXT_ACTION',
  'GAPS',
];

const words = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
const among = <Word extends string>(all: readonly Word[], text: string | null): Word[] => {
  const found = words(text).map((word) => word.toUpperCase());
  return all.filter((word) => found.includes(word));
};

const readSort = (text: string | null): SheetSort[] =>
  words(text).flatMap((word) => {
    const descending = word.startsWith('-');
    const name = word.replace(/^-/, '').toUpperCase();
    const by = columns.find((column) => column === name);
    return by ? [{ by, descending }] : [];
  });

/** Reads a view from the query of an address. What it does not understand it leaves out. */
export const readView = (query: URLSearchParams): SheetView => ({
  text: query.get('q') ?? '',
  rag: among(rags, query.get('rag')),
  notAssessed: words(query.get('rag')).includes('none'),
  strands: among(strands, query.get('strand')),
  missingNow: query.has('missing'),
  interviewOverdue: query.has('overdue'),
  gapsOnly: query.has('gaps') && query.get('gaps') === 'any',
  gaps: among(gaps, query.get('gaps')),
  statuses: words(query.get('status')),
  keyWorker: query.get('worker') ?? '',
  sort: readSort(query.get('sort')),
  group: groupings.find((one) => one === query.get('group')),
  hidden: among([...columns, 'STRANDS' as const], query.get('hide')),
});

const lower = (list: readonly string[]): string => list.join(',').toLowerCase();

/** Writes a view as the query of an address: short, readable, and nothing for what was not chosen. */
export const writeView = (view: SheetView): URLSearchParams => {
  const query = new URLSearchParams();
  const put = (name: string, value: string) => {
    if (value) query.set(name, value);
  };
  put('q', view.text);
  put('rag', [...view.rag.map((rag) => rag.toLowerCase()), ...(view.notAssessed ? ['none'] : [])].join(','));
  put('strand', lower(view.strands));
  put('missing', view.missingNow ? 'now' : '');
  put('overdue', view.interviewOverdue ? 'interview' : '');
  put('gaps', view.gapsOnly ? 'any' : lower(view.gaps));
  put('status', view.statuses.join(','));
  put('worker', view.keyWorker);
  put('sort', view.sort.map(({ by, descending }) => `${descending ? '-' : ''}${by.toLowerCase()}`).join(','));
  put('group', view.group ?? '');
  put('hide', lower(view.hidden));
  return query;
};

/** The view as the hub's filter. Undefined parts are not sent, so that one view is always one question. */
export const filterOf = (view: SheetView): SheetFilter => ({
  ...(view.text && { text: view.text }),
  ...(view.rag.length > 0 && { rag: [...view.rag] }),
  ...(view.notAssessed && { notAssessed: true }),
  ...(view.strands.length > 0 && { strands: [...view.strands] }),
  ...(view.missingNow && { missingNow: true }),
  ...(view.interviewOverdue && { interviewOverdue: true }),
  ...(view.gapsOnly && { gapsOnly: true }),
  ...(view.gaps.length > 0 && { gaps: [...view.gaps] }),
  ...(view.statuses.length > 0 && { statuses: [...view.statuses] }),
  ...(view.keyWorker && { keyWorker: view.keyWorker }),
});

/** How many choices narrow the view. */
export const narrowings = (view: SheetView): number =>
  Object.values(filterOf(view)).reduce<number>((sum, part) => sum + (Array.isArray(part) ? part.length : 1), 0);
