import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

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
  png(svg: string): Uint8Array {
    const drawn = new Resvg(svg, {
      background: '#ffffff',
      font: { loadSystemFonts: false, fontFiles: this.#faces, defaultFontFamily: 'Inter' },
    });
    return drawn.render().asPng();
  }
}
