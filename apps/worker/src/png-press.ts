import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Faces of the drawings: those that are shipped, none of the machine. */
const FACES = ['400Regular', '700Bold'];

/** Draws pictures in points of the hub's own drawings. The same drawing gives the same bytes on the same kind of machine. */
export class PngPress {
  readonly #faces: string[];

  constructor() {
    const { resolve } = createRequire(import.meta.url);
    const fonts = dirname(resolve('@expo-google-fonts/inter/package.json'));
    this.#faces = FACES.map((face) => join(fonts, face, `Inter_${face}.ttf`));
  }

  /** A drawing in its own size, on white. Nothing is loaded that the drawing names from elsewhere. */
  async png(svg: string): Promise<Uint8Array> {
    const drawn = await renderAsync(svg, {
      background: '#ffffff',
      font: { loadSystemFonts: false, fontFiles: this.#faces, defaultFontFamily: 'Inter' },
    });
    return drawn.asPng();
  }
}
