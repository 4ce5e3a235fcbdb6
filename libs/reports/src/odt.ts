import { printedLine, type Block, type NamedValue, type Printed, type ReportDocument, type TableBlock } from './document.js';
import { odtManifest, odtMeta, odtStyles } from './odt-parts.js';
import { xmlText } from './xml.js';
import { zipOf, type ZippedFile } from './zip.js';

const paragraph = (style: string, text: string): string =>
  `<text:p text:style-name="${style}">${xmlText(text)}</text:p>`;

const heading = (level: number, text: string): string =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${xmlText(text)}</text:h>`;

const cell = (style: string, text: string): string =>
  `<table:table-cell office:value-type="string" table:style-name="Cell">${paragraph(style, text)}</table:table-cell>`;

const columnStyle = (table: number, column: number): string => `Table${table}.${column}`;

const tableOf = (at: number, { caption, head, rows, rowHeads, numbers }: TableBlock): string => {
  const styleOf = (column: number): string => {
    if (column === 0 && rowHeads) return 'Head';
    return numbers?.includes(column) ? 'Number' : 'Plain';
  };
  const columns = head.map((_head, column) => `<table:table-column table:style-name="${columnStyle(at, column)}"/>`);
  const heads = head.map((text, column) => cell(numbers?.includes(column) ? 'HeadOfNumbers' : 'Head', text));
  const lines = rows.map((row) => {
    const cells = row.map((text, column) => cell(styleOf(column), text));
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `${paragraph('Caption', caption)}<table:table table:style-name="Table">${columns.join('')}<table:table-header-rows><table:table-row>${heads.join('')}</table:table-row></table:table-header-rows>${lines.join('')}</table:table>`;
};

/** How tables look. Word processors take it from the file of the text, not from that of the styles. */
const tableStyles = (blocks: readonly Block[]): string =>
  [
    '<style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins"/></style:style>',
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #505a5f"/></style:style>',
    ...blocks.flatMap((block, at) =>
      block.is === 'table'
        ? block.head.map(
            (_head, column) =>
              `<style:style style:name="${columnStyle(at, column)}" style:family="table-column"><style:table-column-properties style:rel-column-width="${block.widths?.[column] ?? 1}*"/></style:style>`,
          )
        : [],
    ),
  ].join('');

const valuesOf = (values: readonly NamedValue[]): string =>
  values
    .map(({ name, value, note }) => {
      const said = xmlText(value);
      return `<text:p text:style-name="Value"><text:span text:style-name="Strong">${xmlText(name)}:</text:span> ${note ? `<text:span text:style-name="Emphasis">${said}</text:span>` : said}</text:p>`;
    })
    .join('');

/** The largest width of a picture, in centimetres. */
const WIDTH = { A4: 17, 'A3 landscape': 38 } as const;

/** The height of a drawing that is `width` wide, in the same unit; by its viewBox. */
const heightAt = (svg: string, width: number): number => {
  const [, , across = 2, down = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return Number(((width * down) / across).toFixed(2));
};

const figureOf = (at: number, { caption, alt, svg }: Extract<Block, { is: 'figure' }>, width: number): string =>
  `${paragraph('Caption', caption)}<text:p text:style-name="Plain"><draw:frame draw:name="Figure ${at}" text:anchor-type="as-char" svg:width="${width}cm" svg:height="${heightAt(svg, width)}cm"><draw:image xlink:href="Pictures/${at}.svg" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/svg+xml"/><svg:title>${xmlText(caption)}</svg:title><svg:desc>${xmlText(alt)}</svg:desc></draw:frame></text:p>`;

const drawn = (block: Block, at: number, width: number): string => {
  switch (block.is) {
    case 'heading':
      return heading(block.level, block.text);
    case 'paragraph':
      return paragraph('Plain', block.text);
    case 'note':
      return paragraph('Note', block.text);
    case 'list':
      return `<text:list text:style-name="Points">${block.items.map((item) => `<text:list-item>${paragraph('Plain', item)}</text:list-item>`).join('')}</text:list>`;
    case 'values':
      return valuesOf(block.values);
    case 'table':
      return tableOf(at, block);
    case 'figure':
      return figureOf(at, block, width);
    case 'page':
      return '<text:p text:style-name="NewPage"/>';
  }
};

const contentOf = ({ title, paper = 'A4', cover, blocks }: ReportDocument): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:automatic-styles>${tableStyles(blocks)}</office:automatic-styles><office:body><office:text>${heading(1, title)}${cover ? `${valuesOf(cover)}<text:p text:style-name="NewPage"/>` : ''}${blocks.map((block, at) => drawn(block, at, WIDTH[paper])).join('\n')}</office:text></office:body></office:document-content>
`;

/** A document as an OpenDocument text that any word processor opens. The same document gives the same bytes. */
export const odtOf = (document: ReportDocument, printed?: Printed): Uint8Array => {
  const { title, marking, paper = 'A4', digest } = document;
  const foot = [printed && printedLine(printed), digest && `Digest ${digest}`].filter((line) => line !== undefined);
  const pictures = document.blocks.flatMap((block, at): ZippedFile[] =>
    block.is === 'figure' ? [{ path: `Pictures/${at}.svg`, content: block.svg }] : [],
  );
  return zipOf([
    { path: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { path: 'META-INF/manifest.xml', content: odtManifest(pictures.map(({ path }) => path)) },
    { path: 'meta.xml', content: odtMeta(title) },
    { path: 'styles.xml', content: odtStyles(marking, foot, paper) },
    { path: 'content.xml', content: contentOf(document) },
    ...pictures,
  ]);
};
