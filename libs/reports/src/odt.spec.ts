import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import { pdfPages } from '../../../test/pdf.js';
import { odtOf, type ReportDocument } from './index.js';

/** A word processor is started: on a busy machine that takes its time. */
jest.setTimeout(180_000);

const OFFICES = ['soffice', 'libreoffice'];

const office = OFFICES.find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

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
const openedBy = (program: string, file: Uint8Array): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-odt-'));
  try {
    writeFileSync(join(folder, 'minutes.odt'), file);
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'minutes.odt')];
    execFileSync(program, [own, ...convert], { stdio: 'ignore', timeout: 120_000 });
    return pdfPages(readFileSync(join(folder, 'minutes.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('an OpenDocument in a word processor', () => {
  if (office === undefined) {
    it('is not tried here: LibreOffice is not on this machine (apt-get install -y libreoffice-writer-nogui)', () => {
      expect(office).toBeUndefined();
    });
    return;
  }

  it('opens in LibreOffice with every text, its marking at the top and the bottom of every page, and page numbers', () => {
    const pages = openedBy(office, odtOf(minutes, { by: 'a chair', at: '4 March 2026, 14:05' }));
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
