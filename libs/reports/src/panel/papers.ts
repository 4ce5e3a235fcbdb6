import type { Instant } from '@hub/kernel';
import type { Block, ReportDocument } from '../document.js';
import { momentInWords } from '../words.js';
import type { SaidSection } from './said.js';

/** Papers of a meeting as somebody may read them. */
export interface PapersSaid {
  readonly title: string;
  readonly marking: string;
  readonly sealedAt: Instant;
  /** They read as they did when they were sealed. */
  readonly intact: boolean;
  readonly digest: string;
  /** By which rules and definitions they were made. */
  readonly definitions: readonly string[];
  readonly sections: readonly SaidSection[];
}

/** Where a line stands, by its label: the first that fits. The label is not repeated where the column says it. */
const COLUMNS: readonly { readonly head: string; readonly width: number; readonly takes: RegExp; readonly alone?: true }[] = [
  { head: 'Why on the agenda', width: 4, takes: /^Why on the agenda$/, alone: true },
  { head: 'Risk', width: 6, takes: /^Overall$| strand$/ },
  { head: 'Missing, and what is due', width: 6, takes: /^(?!(Status|Key worker|Not in place|In the child’s words)$|(Action|Challenge) of )/ },
  { head: 'Care', width: 4, takes: /^(Status|Key worker|Not in place)$/ },
  { head: 'In the child’s words', width: 4, takes: /^In the child’s words$/, alone: true },
  { head: 'Actions and challenges', width: 6, takes: /^(Action|Challenge) of / },
];

const cellOf = (lines: SaidSection['lines'], column: (typeof COLUMNS)[number]): string =>
  lines
    .filter(({ label }) => COLUMNS.find(({ takes }) => takes.test(label)) === column)
    .map(({ label, text }) => (column.alone ? text : `${label}: ${text}`))
    .join('\n');

const childrenOf = (sections: readonly SaidSection[]): Block => {
  if (sections.length === 0) {
    return { is: 'paragraph', text: 'There is no child in these papers whose record is open to you.' };
  }
  return {
    is: 'table',
    caption: 'Children on the agenda',
    head: ['Child', ...COLUMNS.map(({ head }) => head)],
    rows: sections.map(({ heading, lines }) => [heading, ...COLUMNS.map((column) => cellOf(lines, column))]),
    rowHeads: true,
    widths: [3, ...COLUMNS.map(({ width }) => width)],
  };
};

const topicsOf = (sections: readonly SaidSection[]): Block[] =>
  sections.length === 0
    ? []
    : [
        {
          is: 'table',
          caption: 'People of concern, places and themes on the agenda',
          head: ['What', 'What is known'],
          rows: sections.map(({ heading, lines }) => [
            heading,
            lines.map(({ label, text }) => `${label}: ${text}`).join('\n'),
          ]),
          rowHeads: true,
          widths: [1, 2],
        },
      ];

/** The papers of a meeting on A3, one row a child, then one row for each other topic. */
export const papersDocument = (said: PapersSaid): ReportDocument => ({
  title: said.title,
  marking: said.marking,
  paper: 'A3 landscape',
  digest: said.digest,
  blocks: [
    {
      is: 'paragraph',
      text: said.intact
        ? `As sealed: this is what was known on ${momentInWords(said.sealedAt)}, to the letter.`
        : `These papers read otherwise than when they were sealed on ${momentInWords(said.sealedAt)}: a record was erased, or the hub words them anew since.`,
    },
    childrenOf(said.sections.filter(({ childId }) => childId)),
    ...topicsOf(said.sections.filter(({ childId }) => !childId)),
    { is: 'note', text: `${said.definitions.join('. ')}.` },
  ],
});
