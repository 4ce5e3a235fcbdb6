import { describe, expect, it } from '@jest/globals';
import { odtParts as partsOf } from '../../../test/odt.js';
import { htmlOf, odtOf, typstData, type ReportDocument } from './index.js';

const HOSTILE = '</text:p><script>alert(1)</script> #panic("x") $x$ & "quoted" \u0000\ud800\u202e =1+1';

/** A document with the same text in every place that holds one. */
const sayingEverywhere = (text: string): ReportDocument => ({
  title: text,
  marking: text,
  digest: text,
  cover: [{ name: text, value: text }],
  blocks: [
    { is: 'heading', level: 2, text },
    { is: 'paragraph', text },
    { is: 'note', text },
    { is: 'list', items: [text] },
    { is: 'values', values: [{ name: text, value: text, note: true }] },
    { is: 'table', caption: text, head: [text, text], rows: [[text, text]], rowHeads: true },
    { is: 'figure', caption: text, alt: text, svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>' },
  ],
});
const printed = { by: HOSTILE, at: HOSTILE };

/** Tags that are opened and not closed, or the other way round. */
const unbalancedIn = (xml: string): readonly string[] => {
  const open: string[] = [];
  for (const [, closing = '', name = '', inside = ''] of xml.matchAll(/<(\/?)([\w:-]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (inside.endsWith('/')) continue;
    if (closing === '/' && open.at(-1) === name) open.pop();
    else open.push(`${closing}${name}`);
  }
  return open;
};

describe('a document as a file', () => {
  it('no text of anybody becomes part of a page', () => {
    const page = htmlOf(sayingEverywhere(HOSTILE), printed);
    expect(page).not.toMatch(/<script|<\/text:p>|[\u0000\u202e]|\p{Surrogate}/u);
    expect(page).toContain('<h1>&lt;/text:p&gt;&lt;script&gt;alert(1)&lt;/script&gt; #panic(&quot;x&quot;) $x$');
  });

  it('no text of anybody becomes part of an OpenDocument', () => {
    const parts = partsOf(odtOf(sayingEverywhere(HOSTILE), printed));
    for (const part of ['content.xml', 'styles.xml', 'meta.xml']) {
      expect([part, /<script|[\u0000\u202e]|\p{Surrogate}/u.test(parts[part] ?? '')]).toEqual([part, false]);
      expect([part, unbalancedIn(parts[part] ?? '')]).toEqual([part, []]);
    }
    expect(parts['content.xml']).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('no text of anybody becomes part of the source that is printed: it stands in the data, and nothing else is made', () => {
    const data = JSON.parse(typstData(sayingEverywhere(HOSTILE), printed)) as { title: string };
    expect(data.title).toBe('</text:p><script>alert(1)</script> #panic("x") $x$ & "quoted" \ufffd\ufffd =1+1');
  });

  it('spaces, tabs and line breaks of a text stay', () => {
    const { 'content.xml': content } = partsOf(odtOf(sayingEverywhere('a  b\tc\r\nd')));
    expect(content).toContain('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d');
  });

  it('bears its marking at the top and at the bottom, who took it out, and its digest', () => {
    const document = { ...sayingEverywhere('text'), marking: 'OFFICIAL-SENSITIVE', digest: 'd1ge57' };
    const taken = { by: 'a chair', at: '4 March 2026, 14:05' };
    const { 'styles.xml': styles = '' } = partsOf(odtOf(document, taken));
    for (const file of [styles, htmlOf(document, taken)]) {
      expect(file.split('OFFICIAL-SENSITIVE')).toHaveLength(3);
      expect(file).toContain('Taken out by a chair, 4 March 2026, 14:05');
      expect(file).toContain('Digest d1ge57');
    }
  });

  it('names the head of each column and of each row', () => {
    const page = htmlOf(sayingEverywhere('text'));
    expect(page).toContain('<th scope="col">text</th>');
    expect(page).toContain('<th scope="row">text</th>');
    expect(partsOf(odtOf(sayingEverywhere('text')))['content.xml']).toContain('<table:table-header-rows>');
  });

  it('says what is to be seen in a figure', () => {
    expect(htmlOf(sayingEverywhere('alt words'))).toContain('<img alt="alt words" src="data:image/svg+xml,');
    const parts = partsOf(odtOf(sayingEverywhere('alt words')));
    expect(parts['content.xml']).toContain('<svg:desc>alt words</svg:desc>');
    expect(parts['content.xml']).toContain('svg:width="17cm" svg:height="8.5cm"');
    expect(Object.keys(parts)).toContain('Pictures/6.svg');
  });

  it('an OpenDocument says first what it is, uncompressed, and holds no date', () => {
    const file = odtOf(sayingEverywhere('text'));
    expect(Buffer.from(file.slice(30, 77)).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(partsOf(file)['meta.xml']).not.toMatch(/date/i);
  });

  it('the same document gives the same bytes', () => {
    expect(odtOf(sayingEverywhere('text'), printed)).toEqual(odtOf(sayingEverywhere('text'), printed));
  });
});
