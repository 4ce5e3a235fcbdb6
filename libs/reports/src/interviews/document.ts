import { toCsv } from '@hub/charts';
import type { Block, ReportDocument } from '../document.js';
import { htmlOf } from '../html.js';
import { madeFile, type MadeFile } from '../board/files.js';
import { odsOf } from '../board/spreadsheets.js';
import { inBrackets, type Sheet } from '../board/tables.js';
import { dateInWords, momentInWords } from '../words.js';
import { keyedTable } from '../counted/keyed-table.js';
import type { PlainTable } from '../counted/plain-table.js';
import { analysisDigest, type AnalysisContent } from './analysis.js';

const titleOf = ({ year }: AnalysisContent): string => `Return interviews: analysis of ${year.label}`;

/** Tables of more columns are printed small. */
const MOST_AT_FULL_SIZE = 8;

const blocksOf = ({ title, head, rows, note }: PlainTable): readonly Block[] => [
  ...keyedTable({
    is: 'table',
    caption: title,
    head,
    rows,
    rowHeads: true,
    numbers: head.slice(1).map((_, at) => at + 1),
    ...(head.length > MOST_AT_FULL_SIZE ? { dense: true } : {}),
  }),
  { is: 'note', text: note },
];

const wordsOf = ({ words }: AnalysisContent): readonly Block[] => [
  { is: 'heading', level: 2, text: 'What children said' },
  ...(words.length === 0
    ? [{ is: 'paragraph', text: 'No words of children are given this year.' } as const]
    : [
        { is: 'list', items: words.map((text) => `“${text.replace(/^[“"]|[”"]$/g, '')}”`) } as const,
        {
          is: 'note',
          text: 'Each is given because the child agreed and a person looked that nobody can be found by it. Names and places are left out.',
        } as const,
      ]),
];

/** The annual analysis as a document. */
export const analysisDocument = (content: AnalysisContent): ReportDocument => ({
  title: titleOf(content),
  marking: content.marking,
  paper: 'A4',
  cover: [
    { name: 'Council', value: content.council },
    { name: 'Year', value: `${content.year.label}, from ${dateInWords(content.year.start)}` },
    { name: 'Edition', value: String(content.edition) },
    { name: 'As known on', value: momentInWords(content.knownAt) },
  ],
  contents: true,
  digest: analysisDigest(content),
  blocks: [
    { is: 'heading', level: 2, text: 'What stands out' },
    { is: 'list', items: content.sentences.length > 0 ? content.sentences : ['Too little can be shown to say more.'] },
    ...(content.running ? [{ is: 'note', text: 'The year is not over yet.' } satisfies Block] : []),
    ...content.tables.flatMap((table): readonly Block[] => [
      { is: 'heading', level: 2, text: table.title },
      ...blocksOf(table),
    ]),
    ...wordsOf(content),
    { is: 'heading', level: 2, text: 'How to read this' },
    {
      is: 'list',
      items: [
        'Small numbers are not shown, and neither are others from which they could be worked out. A zero is a true zero.',
        'Returns and times are those of indicators 8e and T4. Figures change when facts come late.',
        ...content.key,
      ],
    },
  ],
});

const sheetsOf = (content: AnalysisContent): readonly Sheet[] => [
  {
    name: 'Cover',
    title: titleOf(content),
    rows: [
      ['What', 'Value'],
      ['Council', content.council],
      ['Marking', content.marking],
      ['Year', content.year.label],
      ['Edition', String(content.edition)],
      ['As known on', momentInWords(content.knownAt)],
      ['Position of the log', String(content.logPosition)],
      ['Release', content.releaseId],
    ],
  },
  {
    name: 'Notes',
    title: 'How it was counted',
    rows: [['About', 'Note'], ...content.tables.map(({ title, note }) => [title, note])],
  },
  ...content.tables.map(({ id, title, head, rows }) => ({ name: id, title, rows: [head, ...rows] })),
];

/** Every file of the analysis but the PDF, which is set elsewhere. The same content gives the same bytes. */
export const analysisFiles = (content: AnalysisContent): readonly MadeFile[] => {
  const sheets = sheetsOf(content);
  return [
    madeFile('analysis.html', htmlOf(analysisDocument(content))),
    madeFile('analysis.json', `${JSON.stringify({ digest: analysisDigest(content), content }, null, 2)}\n`),
    madeFile(
      'analysis.csv',
      sheets.map(({ title, rows }) => toCsv([[title], ...rows.map((row) => row.map(inBrackets))])).join('\r\n'),
    ),
    madeFile('analysis.ods', odsOf(titleOf(content), sheets)),
  ];
};
