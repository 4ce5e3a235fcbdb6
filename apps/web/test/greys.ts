import type { CDPSession, Page } from 'playwright-core';

/** Pixels of the screen for one of the page: letters are then drawn with strokes of their own colour. */
export const SHARPNESS = 3;

type Colour = readonly [red: number, green: number, blue: number];

/** A badge as it is drawn on the screen. */
export interface Drawn {
  /** The words in it that are seen. */
  readonly words: string;
  /** How its border is drawn: pattern and width. */
  readonly border: string;
  /** Contrast of its letters against what is behind them, measured on the pixels: 1 to 21. */
  readonly contrast: number;
  /** No pixel of it has a colour. */
  readonly grey: boolean;
}

/** Relative luminance of WCAG 2.2. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const of = part / 255;
    return of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of WCAG 2.2 between two colours. */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** The colours of a picture with how many pixels each has, the most frequent first. */
const coloursOf = (canvas: Page, picture: Buffer): Promise<readonly (readonly [Colour, number])[]> =>
  canvas.evaluate(async (encoded) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('No picture can be read here');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([colour, count]) => [[colour >> 16, (colour >> 8) & 255, colour & 255], count] as const);
  }, picture.toString('base64'));

/** A page seen without any colour, as by somebody who sees none, or on a copy; and what of it can still be told apart. */
export class WithoutColour {
  private constructor(
    private readonly page: Page,
    private readonly screen: CDPSession,
    private readonly canvas: Page,
  ) {}

  /** Takes the colours from a page, in a window of that sharpness. */
  static async of(page: Page): Promise<WithoutColour> {
    const screen = await page.context().newCDPSession(page);
    await screen.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    return new WithoutColour(page, screen, await page.context().newPage());
  }

  /** Every kind of badge that is seen on the page, by its classes, once. */
  async badges(selector: string): Promise<readonly Drawn[]> {
    const drawn: Drawn[] = [];
    const kinds = new Set<string>();
    for (const badge of await this.page.locator(selector).all()) {
      const { words, border, kind, inset } = await badge.evaluate((element) => {
        const style = getComputedStyle(element);
        return {
          words: (element as HTMLElement).innerText.trim(),
          border: `${style.borderTopStyle} ${style.borderTopWidth}`,
          kind: element.className,
          inset: parseFloat(style.borderLeftWidth) + 1,
        };
      });
      if (kinds.has(kind) || !(await badge.isVisible())) continue;
      kinds.add(kind);
      await badge.scrollIntoViewIfNeeded();
      const box = await badge.boundingBox();
      if (!box) continue;
      const clip = {
        x: box.x + inset,
        y: box.y + inset,
        width: box.width - 2 * inset,
        height: box.height - 2 * inset,
      };
      const colours = await coloursOf(this.canvas, await this.page.screenshot({ clip, scale: 'device' }));
      const [behind = [0, 0, 0] as const] = colours[0] ?? [];
      const contrast = Math.max(...colours.filter(([, count]) => count > 8).map(([one]) => contrastOf(one, behind)));
      const grey = colours.every(
        ([[red, green, blue]]) => Math.max(red, green, blue) - Math.min(red, green, blue) <= 2,
      );
      drawn.push({ words, border, contrast, grey });
    }
    return drawn;
  }

  /** Gives the colours back. */
  async end(): Promise<void> {
    await this.canvas.close();
    await this.screen.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
    await this.screen.detach();
  }
}
