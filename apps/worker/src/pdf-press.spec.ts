import { describe, expect, it } from '@jest/globals';
import type { Block, ReportDocument } from '@hub/reports';
import { pdfFaces, pdfFacts, pdfPages, pdfStructure } from '../../../test/pdf.js';
import { PdfPress, PrintFailed } from './pdf-press.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';
const press = new PdfPress();

const documentOf = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument => ({
  title: 'Papers for MASE',
  marking: 'OFFICIAL-SENSITIVE',
  digest: 'ab12',
  blocks,
  ...more,
});

const TABLE: Block = {
  is: 'table',
  caption: 'Children heard',
  head: ['Child', 'Episodes'],
  rows: [['Ash, Robin', '3']],
  rowHeads: true,
  numbers: [1],
};
const EVERY: readonly Block[] = [
  { is: 'heading', level: 2, text: 'The meeting' },
  { is: 'paragraph', text: 'first line\nsecond line' },
  { is: 'note', text: 'a remark' },
  { is: 'list', items: ['one', 'two'] },
  { is: 'values', values: [{ name: 'Chair', value: 'Sam' }] },
  TABLE,
  { is: 'figure', caption: 'Episodes', alt: 'A line that falls', svg: SVG },
];
const printed = { by: 'a chair of CSC', at: '4 March 2026, 14:05' };

/** The tags of a PDF in their order, without what stands in them. */
const tagsOf = (file: Uint8Array): string[] =>
  [...pdfStructure(file).matchAll(/^ *(H\d|P|L|LI|Table|Caption|THead|TBody|TR|TH|TD|Figure)\b/gm)].map(
    ([, tag = '']) => tag,
  );

describe('a document as PDF', () => {
  it('is tagged for a screen reader as PDF/UA-1: headings, lists, tables with the heads of their columns, figures', () => {
    const file = press.pdf(documentOf(EVERY), printed);
    expect(pdfFacts(file)).toMatch(/Title: +Papers for MASE[\s\S]*Tagged: +yes/);
    expect(Buffer.from(file).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(tagsOf(file)).toEqual([
      ...['H1', 'H2', 'P', 'P', 'L', 'LI', 'LI', 'L', 'LI'],
      ...['Table', 'Caption', 'THead', 'TR', 'TH', 'TH', 'TBody', 'TR', 'TD', 'TD', 'Caption', 'Figure'],
    ]);
    expect(pdfStructure(file)).toContain('/Scope /Column');
    expect(Buffer.from(file).toString('latin1')).toContain('/Alt (A line that falls)');
  });

  it('holds its faces in itself, and none of the machine', () => {
    const faces = pdfFaces(press.pdf(documentOf(EVERY), printed));
    expect(faces.length).toBeGreaterThan(1);
    for (const { name, embedded } of faces) expect([name, embedded]).toEqual([expect.stringMatching(/^Inter-/), true]);
  });

  it('bears marking, digest and number on every page, and across it who took it out and when', () => {
    const pages = pdfPages(press.pdf(documentOf([...EVERY, { is: 'page' }, ...EVERY]), printed));
    expect(pages).toHaveLength(2);
    pages.forEach((page, at) => {
      expect(page.split('OFFICIAL-SENSITIVE')).toHaveLength(3);
      expect(page.split('Taken out by a chair of CSC, 4 March 2026, 14:05').length).toBeGreaterThan(1);
      expect(page).toContain('Digest ab12');
      expect(page).toContain(`Page ${at + 1} of 2`);
    });
  });

  it('the caption of a table stands on the page on which its rows begin, wherever on a page that is', () => {
    const rows = Array.from({ length: 12 }, (_none, at) => [`Child ${at}`, String(at)]);
    const lines = Array.from({ length: 16 }, (_none, at) => at + 36);
    const apart = lines.filter((count) => {
      const before: Block = { is: 'paragraph', text: new Array(count).fill('a line').join('\n') };
      const pages = pdfPages(press.pdf(documentOf([before, { ...TABLE, rows }])));
      return !pages.find((page) => page.includes('Children heard'))?.includes('Child 0');
    });
    expect(apart).toEqual([]);
  });

  it('a wide table goes on A3 paper, and its head stands again on every page', () => {
    const rows = Array.from({ length: 120 }, (_none, at) => [`Child ${at}`, String(at)]);
    const file = press.pdf(documentOf([{ ...TABLE, rows }], { paper: 'A3 landscape' }));
    expect(pdfFacts(file)).toMatch(/Page size: +1190\.55 x 841\.89 pts \(A3\)/);
    for (const page of pdfPages(file)) expect(page).toMatch(/Child +Episodes/);
  });

  it('no text is read as markup, wherever it stands', () => {
    const text = '#panic("x") $x$ *bold* #read("/etc/passwd") @preview/a </script> \u0000\ud800 \\u{41}';
    const file = press.pdf(
      documentOf(
        [
          { is: 'heading', level: 2, text },
          { is: 'note', text },
          { is: 'list', items: [text] },
          { is: 'values', values: [{ name: text, value: text, note: true }] },
          { is: 'table', caption: text, head: [text], rows: [[text]] },
        ],
        { title: text, marking: text, digest: text, cover: [{ name: text, value: text }] },
      ),
      { by: text, at: text },
    );
    const said = pdfStructure(file).replace(/[\s"]+/g, ' ');
    expect(said.split('#panic( x ) $x$ *bold* #read( /etc/passwd ) @preview/a').length).toBeGreaterThan(8);
  });

  it('letters that the shipped faces lack are shown as boxes, and a note says so', () => {
    const file = press.pdf(documentOf([{ is: 'paragraph', text: 'Zoë Łuc Жанна مريم 👧🏽' }]), { by: 'مريم', at: '' });
    const [page = ''] = pdfPages(file);
    expect(page).toContain('Zoë Łuc Жанна □□□□ □');
    expect(page).toContain('Some letters cannot be drawn in this kind of file.');
    expect(pdfFaces(file).every(({ name }) => name.startsWith('Inter-'))).toBe(true);
  });

  it('a figure without words for those who cannot see it is refused, as is a jump in the headings', () => {
    expect(() => press.pdf(documentOf([{ is: 'figure', caption: 'x', alt: '', svg: SVG }]))).toThrow(PrintFailed);
    expect(() => press.pdf(documentOf([{ is: 'heading', level: 3, text: 'x' }]))).toThrow(PrintFailed);
  });

  it('the same document gives the same bytes, from this press and from another', () => {
    const first = press.pdf(documentOf(EVERY), printed);
    press.pdf(documentOf([]), printed);
    expect(Buffer.from(press.pdf(documentOf(EVERY), printed)).equals(first)).toBe(true);
    expect(Buffer.from(new PdfPress().pdf(documentOf(EVERY), printed)).equals(first)).toBe(true);
  });
});
