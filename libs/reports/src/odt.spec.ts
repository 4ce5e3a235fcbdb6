import { describe, expect, it } from '@jest/globals';
import { pdfPages } from '../../../test/pdf.js';
import { convertedBy, office } from '../test/office.js';
import { odtOf, type ReportDocument } from './index.js';

const minutes: ReportDocument = {
  title: 'Minutes of MASE & <friends>',
  marking: 'OFFICIAL-SENSITIVE',
  digest: 'ab12',
  blocks: [
    { is: 'heading', level: 2, text: 'Example, Robin' },
    { is: 'values', values: [{ name: 'Decision', value: 'Raise </text:p> #panic()\nand a second line' }] },
    { is: 'list', items: ['one point'] },
    { is: 'table', caption: 'Actions', head: ['Agency', 'Action'], rows: [['Police', '=1+1']] },
    { is: 'page' },
    { is: 'note', text: 'On the next page' },
  ],
};

/** What stands on the pages when LibreOffice opens a file and prints it. */
const openedBy = (program: string, file: Uint8Array): readonly string[] =>
  pdfPages(convertedBy(program, 'minutes.odt', file, 'pdf').get('minutes.pdf') ?? Buffer.of());

describe('an OpenDocument in a word processor', () => {
  const program = office;
  if (program === undefined) {
    it('is not tried here: LibreOffice is not on this machine (apt-get install -y libreoffice-writer-nogui)', () => {
      expect(program).toBeUndefined();
    });
    return;
  }

  it('opens in LibreOffice with every text, its marking at the top and the bottom of every page, and page numbers', () => {
    const pages = openedBy(program, odtOf(minutes, { by: 'a chair', at: '4 March 2026, 14:05' }));
    expect(pages).toHaveLength(2);
    const said = pages.join('\n').replace(/\s+/g, ' ');
    for (const text of [
      'Minutes of MASE & <friends>',
      'Decision: Raise </text:p> #panic() and a second line',
      'one point',
      'Police =1+1',
      'On the next page',
    ]) {
      expect(said).toContain(text);
    }
    pages.forEach((page, at) => {
      expect(page.split('OFFICIAL-SENSITIVE')).toHaveLength(3);
      expect(page).toContain('Taken out by a chair, 4 March 2026, 14:05');
      expect(page).toContain(`Page ${at + 1} of 2`);
    });
  });
});
