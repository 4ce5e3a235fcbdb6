import { createHash } from 'node:crypto';
import { toCsv } from '@hub/charts';
import { htmlOf } from '../html.js';
import { contentDigest, type PackContent } from './content.js';
import { boardPackDocument } from './document.js';
import { odsOf, xlsxOf } from './spreadsheets.js';
import { inBrackets, packSheets } from './tables.js';

/** A file of a pack. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const encoder = new TextEncoder();

/** A file with its digest. */
export const madeFile = (name: string, content: string | Uint8Array): MadeFile => {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** All tables of a pack as one CSV file: each under its title, an empty line between two. */
export const boardPackCsv = (content: PackContent): string =>
  packSheets(content)
    .map(({ title, rows }) => toCsv([[title], ...rows.map((row) => row.map(inBrackets))]))
    .join('\r\n');

/** A pack for programs, with what it was made from. */
export const boardPackJson = (content: PackContent): string =>
  `${JSON.stringify({ digest: contentDigest(content), content }, null, 2)}\n`;

/** Every file of a pack but the PDF, which is set elsewhere. The same content gives the same bytes. */
export const boardPackFiles = (content: PackContent): readonly MadeFile[] => {
  const sheets = packSheets(content);
  const title = `${content.name}: ${content.period.label}`;
  return [
    madeFile('pack.html', htmlOf(boardPackDocument(content))),
    madeFile('pack.json', boardPackJson(content)),
    madeFile('pack.csv', boardPackCsv(content)),
    madeFile('pack.ods', odsOf(title, sheets)),
    madeFile('pack.xlsx', xlsxOf(sheets)),
  ];
};
