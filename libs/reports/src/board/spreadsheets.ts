import { keptAsWords } from '@hub/charts';
import { keyUnder } from '@hub/disclosure';
import { symbolsIn } from '../counted/plain-table.js';
import { escaped } from '../html.js';
import { writable } from '../text.js';
import { zipOf } from '../zip.js';
import { inBrackets, type Sheet } from './tables.js';

/** A cell without what a spreadsheet would take for a formula or a program could not read. */
const clean = (cell: string): string => escaped(writable(keptAsWords(inBrackets(cell))));

const NUMBER = /^\d{1,3}(,\d{3})*$/;
const PERCENTAGE = /^(\d+\.\d) %$/;

const plainNumber = (cell: string): string | undefined => (NUMBER.test(cell) ? cell.replaceAll(',', '') : undefined);
const percentage = (cell: string): number | undefined => {
  const found = PERCENTAGE.exec(cell)?.[1];
  return found === undefined ? undefined : Number((Number(found) / 100).toFixed(3));
};

/** What stands above the table of a sheet: that there is one, and what the symbols in it mean. */
const aboveTable = (sheet: Sheet): string =>
  [
    'This worksheet contains one table.',
    ...keyUnder(symbolsIn([sheet])).map((words) => `${words.replace(/^(.) =/, '[$1] =')}.`),
  ].join(' ');

/** From so many letters on a cell is read as a text, and its column is wide. */
const LONG = 60;

type Width = 'first' | 'texts' | 'others';

/** How wide each column is: the first names its row, one that holds a text is wide, numbers are narrow. */
const widthsOf = ({ rows }: Sheet): readonly Width[] =>
  Array.from({ length: rows[0]?.length ?? 1 }, (_, at) => {
    if (at === 0) return 'first';
    return rows.some((cells) => (cells[at]?.length ?? 0) > LONG) ? 'texts' : 'others';
  });

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const ODF = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map((one) => `xmlns:${one}`)
  .join(' ');

const odsCell = (cell: string, style: string): string => {
  const number = plainNumber(cell);
  const share = percentage(cell);
  const words = `<text:p>${clean(cell)}</text:p>`;
  if (number !== undefined) {
    return `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="${number}">${words}</table:table-cell>`;
  }
  if (share !== undefined) {
    return `<table:table-cell table:style-name="share" office:value-type="percentage" office:value="${share}">${words}</table:table-cell>`;
  }
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${words}</table:table-cell>`;
};

const odsRow = (cells: readonly string[], style: string): string =>
  `<table:table-row table:style-name="row">${cells.map((cell) => odsCell(cell, style)).join('')}</table:table-row>`;

const columnsOf = ({ rows }: Sheet): number => rows[0]?.length ?? 1;

const odsSheet = (sheet: Sheet): string =>
  `<table:table table:name="${clean(sheet.name)}">` +
  widthsOf(sheet)
    .map((width) => `<table:table-column table:style-name="${width}"/>`)
    .join('') +
  odsRow([sheet.title], 'title') +
  odsRow([aboveTable(sheet)], 'above') +
  `<table:table-header-rows>${odsRow(sheet.rows[0] ?? [], 'head')}</table:table-header-rows>` +
  sheet.rows
    .slice(1)
    .map((row) => odsRow(row, 'cell'))
    .join('') +
  '</table:table>';

const range = (sheet: Sheet, at: number): string => {
  const last = String.fromCharCode(64 + Math.min(26, columnsOf(sheet)));
  const name = sheet.name.replaceAll("'", "''");
  return `<table:database-range table:name="table${at + 1}" table:target-range-address="${clean(`$'${name}'.A3`)}:${clean(`$'${name}'.${last}${sheet.rows.length + 2}`)}"/>`;
};

const cellStyle = (name: string, more: string, properties = '', wrap = 'wrap'): string =>
  `<style:style style:name="${name}" style:family="table-cell"${more}><style:table-cell-properties fo:wrap-option="${wrap}" style:vertical-align="top"/><style:text-properties fo:font-family="Arial" fo:font-size="12pt"${properties}/></style:style>`;

const ODS_STYLES =
  '<number:percentage-style style:name="one"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text> %</number:text></number:percentage-style>' +
  '<style:style style:name="first" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style>' +
  '<style:style style:name="others" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style>' +
  '<style:style style:name="texts" style:family="table-column"><style:table-column-properties style:column-width="16cm"/></style:style>' +
  '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>' +
  cellStyle('cell', '') +
  cellStyle('share', ' style:data-style-name="one"') +
  cellStyle('head', '', ' fo:font-weight="bold"') +
  cellStyle('above', '', '', 'no-wrap') +
  cellStyle('title', '', ' fo:font-weight="bold"', 'no-wrap');

/** Tables as an OpenDocument spreadsheet, one a sheet. The same tables give the same bytes. */
export const odsOf = (title: string, sheets: readonly Sheet[]): Uint8Array =>
  zipOf([
    { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      path: 'content.xml',
      content: `${HEAD}<office:document-content ${ODF} office:version="1.3"><office:automatic-styles>${ODS_STYLES}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(odsSheet).join('')}<table:database-ranges>${sheets.map(range).join('')}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`,
    },
    {
      path: 'meta.xml',
      content: `${HEAD}<office:document-meta ${ODF} office:version="1.3"><office:meta><dc:title>${clean(title)}</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>`,
    },
    {
      path: 'META-INF/manifest.xml',
      content: `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
  ]);

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;

const xlsxCell = (cell: string, column: number, row: number, style: number): string => {
  const at = `${letter(column)}${row}`;
  const number = plainNumber(cell);
  const share = percentage(cell);
  if (number !== undefined) return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
  if (share !== undefined) return `<c r="${at}" s="2"><v>${share}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${clean(cell)}</t></is></c>`;
};

/** Widths of columns, in digits of the face. */
const IN_LETTERS: Readonly<Record<Width, number>> = { first: 48, texts: 90, others: 24 };

const xlsxColumns = (widths: readonly Width[]): string =>
  widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${IN_LETTERS[width]}" customWidth="1"/>`)
    .join('');

/** Points that a line of the face takes up, and the part of a digit's width that a letter of a text does. */
const LINE = 16;
const LETTER = 0.9;

/** The height of a row whose texts are broken into lines: not every program works it out when it opens the file. */
const xlsxHeight = (widths: readonly Width[], cells: readonly string[]): string => {
  const lines = Math.max(...cells.map(({ length }, at) => Math.ceil((length * LETTER) / IN_LETTERS[widths[at] ?? 'others'])));
  return lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : '';
};

const xlsxSheet = (sheet: Sheet): string => {
  const { title, rows } = sheet;
  const widths = widthsOf(sheet);
  const all = [[title], [aboveTable(sheet)], ...rows];
  const lines = all.map((cells, at) => {
    const style = at === 0 ? 4 : at === 1 ? 3 : at === 2 ? 1 : 0;
    const height = at < 2 ? '' : xlsxHeight(widths, cells);
    return `<row r="${at + 1}"${height}>${cells.map((cell, column) => xlsxCell(cell, column, at + 1, style)).join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols>${xlsxColumns(widths)}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const XLSX_STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Arial"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** Tables as an Excel workbook, one a sheet. The same tables give the same bytes. */
export const xlsxOf = (sheets: readonly Sheet[]): Uint8Array => {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }));
  return zipOf([
    {
      path: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${XLSX_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${XLSX_TYPE}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${XLSX_TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      path: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${clean(sheet.name)}" sheetId="${number}" r:id="s${number}"/>`).join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="s${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: 'xl/styles.xml', content: XLSX_STYLES },
    ...numbered.map(({ sheet, number }) => ({ path: `xl/worksheets/sheet${number}.xml`, content: xlsxSheet(sheet) })),
  ]);
};
