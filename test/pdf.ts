import { execFileSync } from 'node:child_process';

/** What to tell someone whose machine lacks the tools that read a PDF. */
export const noPoppler =
  'pdfinfo, pdffonts and pdftotext are needed to read what was printed. Install them with `apt-get install -y poppler-utils`.';

const run = (tool: string, args: readonly string[], file: Uint8Array): string => {
  try {
    return execFileSync(tool, args, { input: file, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw new Error(noPoppler, { cause: error });
    throw error;
  }
};

/** What `pdfinfo` says of a PDF. */
export const pdfFacts = (file: Uint8Array): string => run('pdfinfo', ['-'], file);

/** The tree of tags of a PDF with its texts, as a screen reader walks it. */
export const pdfStructure = (file: Uint8Array): string => run('pdfinfo', ['-struct-text', '-'], file);

/** The faces of a PDF, and whether each is inside the file. */
export const pdfFaces = (file: Uint8Array): { readonly name: string; readonly embedded: boolean }[] =>
  run('pdffonts', ['-'], file)
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => ({ name: line.slice(0, 36).replace(/^.*\+/, '').trim(), embedded: line.slice(72, 75) === 'yes' }));

/** What stands on the pages of a PDF, page by page. */
export const pdfPages = (file: Uint8Array): string[] =>
  run('pdftotext', ['-layout', '-', '-'], file).split('\f').slice(0, -1);
