import type { ReportDocument } from './document.js';
import { xmlPlain } from './xml.js';

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';

/** What is in the file, for whoever opens it. */
export const odtManifest = (pictures: readonly string[]): string => {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return `${HEADER}
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
    entry('/', 'application/vnd.oasis.opendocument.text'),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
    ...pictures.map((path) => entry(path, 'image/svg+xml')),
  ].join('')}</manifest:manifest>
`;
};

/** Title and language; no dates and no names of people, so that the same document gives the same bytes. */
export const odtMeta = (title: string): string => `${HEADER}
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>${xmlPlain(title)}</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>
`;

const PAPER = {
  A4: 'fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait"',
  'A3 landscape': 'fo:page-width="42cm" fo:page-height="29.7cm" style:print-orientation="landscape"',
} as const;

const FONT = 'fo:font-family="Arial, Helvetica, sans-serif" fo:language="en" fo:country="GB"';

const paragraphStyle = (name: string, text: string, paragraph = '', more = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph"${more}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

const headingStyle = (level: number, size: number): string =>
  paragraphStyle(
    `Heading_20_${level}`,
    `${FONT} fo:font-size="${size}pt" fo:font-weight="bold"`,
    `fo:margin-top="${level === 1 ? 0 : 0.5}cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"`,
    ` style:display-name="Heading ${level}" style:default-outline-level="${level}"`,
  );

/** How the document looks, with its marking at the top and the bottom of every page. */
export const odtStyles = (
  marking: string,
  foot: readonly string[],
  paper: NonNullable<ReportDocument['paper']>,
): string => {
  const mark = `<text:p text:style-name="Marking">${xmlPlain(marking)}</text:p>`;
  const plain = `${FONT} fo:font-size="11pt"`;
  const below = 'fo:margin-bottom="0.2cm"';
  return `${HEADER}
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:styles>${[
    `<style:default-style style:family="paragraph"><style:text-properties ${plain}/></style:default-style>`,
    headingStyle(1, 20),
    headingStyle(2, 15),
    headingStyle(3, 12),
    paragraphStyle('Plain', plain, below),
    paragraphStyle('Number', plain, 'fo:text-align="end"'),
    paragraphStyle('Value', plain, 'fo:margin-left="1cm" fo:text-indent="-1cm" fo:margin-bottom="0.1cm"'),
    paragraphStyle('Note', plain, `fo:margin-left="0.5cm" fo:border-left="2pt solid #b1b4b6" fo:padding="0.2cm" ${below}`),
    paragraphStyle('Head', `${plain} fo:font-weight="bold"`),
    paragraphStyle('HeadOfNumbers', `${plain} fo:font-weight="bold"`, 'fo:text-align="end"'),
    paragraphStyle('Caption', `${plain} fo:font-weight="bold"`, 'fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"'),
    paragraphStyle('NewPage', plain, 'fo:break-before="page"'),
    paragraphStyle('Marking', `${FONT} fo:font-size="10pt" fo:font-weight="bold"`, 'fo:text-align="center"'),
    paragraphStyle('Foot', `${FONT} fo:font-size="8pt"`),
    '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
    '<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>',
  ].join('')}</office:styles><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties ${PAPER[paper]} fo:margin="1.8cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1.2cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>${mark}</style:header><style:footer>${mark}${foot.map((line) => `<text:p text:style-name="Foot">${xmlPlain(line)}</text:p>`).join('')}<text:p text:style-name="Foot">Page <text:page-number text:select-page="current"/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>
`;
};
