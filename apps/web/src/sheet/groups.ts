import { sayRag, sayStrand } from '../words/codes.js';
import type { Row } from './reading.js';
import type { Grouping } from './view.js';

/** Rows that stand together under one heading. */
export interface Group {
  readonly label: string;
  readonly ids: readonly string[];
}

const ragOrder = ['RED', 'AMBER', 'GREEN', null];
const strandOrder = ['CSE', 'MISSING', 'TRAFFICKING', 'GANGS'];

const severity = (rag: string | null): number => ragOrder.indexOf(rag);

/** The open concern with the worst RAG; of equal ones the first in the order of every page. */
const worstConcern = ({ strands }: Row): Row['strands'][number] | undefined =>
  [...strands].sort(
    (a, b) => severity(a.rag) - severity(b.rag) || strandOrder.indexOf(a.strand) - strandOrder.indexOf(b.strand),
  )[0];

interface Heading {
  readonly label: string;
  /** Headings stand in the order of these. */
  readonly place: string;
}

const last = '\uffff';

const headingOf: Readonly<Record<Grouping, (row: Row) => Heading>> = {
  rag: ({ overall }) => ({ label: sayRag(overall), place: String(severity(overall)) }),
  worker: ({ keyWorker }) =>
    keyWorker ? { label: keyWorker.name, place: keyWorker.name } : { label: 'No key worker', place: '' },
  team: ({ keyWorker }) =>
    keyWorker?.team ? { label: keyWorker.team, place: keyWorker.team } : { label: 'No team', place: last },
  concern: (row) => {
    const worst = worstConcern(row);
    return worst
      ? { label: `Main concern: ${sayStrand(worst.strand)}`, place: String(strandOrder.indexOf(worst.strand)) }
      : { label: 'No open concern', place: last };
  },
  ward: ({ ward }) =>
    ward ? { label: ward, place: ward } : { label: 'No ward of the borough on record', place: last },
};

/** How a grouping is named where it is chosen. */
export const groupingWords: Readonly<Record<Grouping, string>> = {
  rag: 'Overall RAG',
  worker: 'Key worker',
  team: 'Team',
  concern: 'Main concern',
  ward: 'Ward',
};

/**
 * Puts rows under headings. Each row stands under one, and within a heading rows keep their order. Who has nobody to
 * look after them comes first.
 */
export const groupsOf = (rows: readonly Row[], by: Grouping): readonly Group[] => {
  const found = new Map<string, { heading: Heading; ids: string[] }>();
  for (const row of rows) {
    const heading = headingOf[by](row);
    const group = found.get(heading.place) ?? { heading, ids: [] };
    group.ids.push(row.id);
    found.set(heading.place, group);
  }
  return [...found.values()]
    .sort((a, b) => a.heading.place.localeCompare(b.heading.place, 'en-GB'))
    .map(({ heading, ids }) => ({ label: heading.label, ids }));
};
