import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { eachText, typstData, type Printed, type ReportDocument } from '@hub/reports';

/** The faces that the template uses. No face of the machine is used, so that a print is the same wherever it is made. */
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const CANNOT_DRAW = /the text `(?:\\?")?(.+?)(?:\\?")?` could not be displayed/gu;
const NO_LETTER = '\u25a1';
const BEYOND_LATIN = /[^\n\t\u0020-\u024f\u2010-\u2026\u20ac]/gu;
const PASSES = 4;

const LETTERS_MISSING = {
  is: 'note',
  text: `Some letters cannot be drawn in this kind of file. ${NO_LETTER} stands in their place; the page in the hub shows them.`,
} as const;

const unescaped = (text: string): string =>
  text.replace(/\\u\{([0-9a-f]+)\}/g, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** The letters of which the compiler says that the shipped faces cannot draw them. */
const lettersIn = (message: string): readonly string[] => [
  ...new Set([...message.matchAll(CANNOT_DRAW)].map(([, letters = '']) => unescaped(letters))),
];

/** A document could not be printed. */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
}

/**
 * Prints documents as PDF that a screen reader can read (PDF/UA-1). One compiler is kept. The same document gives the same
 * bytes: no clock, no face of the machine, nothing from elsewhere goes into it.
 */
export class PdfPress {
  readonly #template: string;
  readonly #compiler: NodeCompiler;

  constructor() {
    const { resolve } = createRequire(import.meta.url);
    const template = resolve('@hub/reports/document.typ');
    this.#template = readFileSync(template, 'utf8');
    const fonts = dirname(resolve('@expo-google-fonts/inter/package.json'));
    this.#compiler = NodeCompiler.create({
      workspace: dirname(template),
      fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(join(fonts, face, `Inter_${face}.ttf`))) }],
    });
  }

  /** The document as PDF. Letters that the shipped faces lack are shown as □, and a note says so. Throws `PrintFailed`. */
  pdf(document: ReportDocument, printed?: Printed): Uint8Array {
    let tried = document;
    let stamp = printed;
    for (let pass = 0; pass <= PASSES; pass += 1) {
      const made = this.#compiled(typstData(tried, stamp));
      if (made instanceof Uint8Array) return made;
      const letters = lettersIn(made);
      if (letters.length === 0) throw new PrintFailed(made);
      const replace = (text: string): string =>
        pass === PASSES - 1
          ? text.replace(BEYOND_LATIN, NO_LETTER)
          : letters.reduce((said, letter) => said.replaceAll(letter, NO_LETTER), text);
      tried = eachText(tried, replace);
      stamp = stamp && eachText(stamp, replace);
      if (pass === 0) tried = { ...tried, blocks: [LETTERS_MISSING, ...tried.blocks] };
    }
    throw new PrintFailed('The letters of this document cannot be drawn');
  }

  /** The file, or what the compiler says is wrong. */
  #compiled(data: string): Uint8Array | string {
    const result = this.#compiler.compile({ mainFileContent: this.#template, inputs: { data } });
    try {
      if (!result.result) {
        const problems = result.takeDiagnostics();
        return problems ? JSON.stringify(this.#compiler.fetchDiagnostics(problems)) : 'No diagnostics';
      }
      return new Uint8Array(this.#compiler.pdf(result.result, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.#compiler.evictCache(10);
    }
  }
}
