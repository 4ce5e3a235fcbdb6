import { dateInWords, momentInWords } from '../words.js';
import type { PackContent } from './content.js';
import { changeInWords } from './lines.js';

/** A table of a pack as a spreadsheet holds it: one a sheet, without merged or empty cells. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Names of sheets that every program takes: at most 31 letters, none of `[]:*?/\`. */
const sheetName = (text: string): string => text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim();

const cover = (content: PackContent): Sheet => ({
  name: 'Cover',
  title: `${content.name}: ${content.period.label}`,
  rows: [
    ['What', 'Value'],
    ['Council', content.council],
    ['Marking', content.marking],
    ['Quarter', content.period.label],
    ['Edition', String(content.edition)],
    ['As known on', momentInWords(content.knownAt)],
    ['Position of the log', String(content.logPosition)],
    ['Release', content.releaseId],
  ],
});

const notes = ({ lines, key }: PackContent): Sheet => ({
  name: 'Notes',
  title: 'What the numbers mean',
  rows: [
    ['About', 'Note'],
    ...lines.map(({ id, definition, version, effectiveFrom }) => [
      id,
      `${definition} Definition version ${version}, in force since ${dateInWords(effectiveFrom)}.`,
    ]),
    ...key.map((text) => [`[${text.charAt(0)}]`, text.slice(4)]),
  ],
});

const summary = ({ lines }: PackContent): Sheet => ({
  name: 'Indicators',
  title: 'All indicators, by quarter',
  rows: [
    ['Indicator', ...(lines[0]?.columns.map(({ label }) => label) ?? []), 'Target', 'Change', 'Commentary'],
    ...lines.map(({ id, title, columns, target, reading, comment }) => [
      `${id} ${title}`,
      ...columns.map(({ display }) => display),
      target === null ? '[z]' : `${target} %`,
      changeInWords(reading),
      comment ?? '[x]',
    ]),
  ],
});

/** Every table of a pack: cover, notes, the first page, then each table of detail and each revision triangle. */
export const packSheets = (content: PackContent): readonly Sheet[] => [
  cover(content),
  notes(content),
  summary(content),
  ...content.themes.flatMap(({ tables }) =>
    tables.map(({ title, head, rows }) => ({ name: sheetName(title), title, rows: [head, ...rows] })),
  ),
  ...content.revisions.map(({ id, quarters, rows }) => ({
    name: sheetName(`${id} revisions`),
    title: `${id} as each pack gave it`,
    rows: [['Pack', ...quarters], ...rows.map(({ pack, cells }) => [pack, ...cells])],
  })),
];

/** A symbol stands in brackets in a spreadsheet, so that it is not taken for text (Government Analysis Function). */
export const inBrackets = (cell: string): string => (/^[czxk]$/.test(cell) ? `[${cell}]` : cell === '' ? '[z]' : cell);
