import {
  drawingsIn,
  madeFile,
  profileDocument,
  profileTexts,
  type MadeFile,
  type Printed,
  type ProfileContent,
} from '@hub/reports';
import type { PdfPress } from '../pdf-press.js';
import type { PngPress } from '../png-press.js';
import { shapesFrom, type CellsDrawn } from './profile-maps.js';

/** A profile of which files are made. */
export interface ProfileToPress {
  readonly content: ProfileContent;
  readonly cells: readonly CellsDrawn[];
  /** What stands on each page of the PDF. */
  readonly printed: Printed;
  /** Only the file of this name; absent = every file. */
  readonly only?: string;
}

const PDF = 'profile.pdf';

/**
 * Every file of a profile, or one of them; none when there is none of that name. The same content gives the same bytes, PNG
 * on the same kind of processor only.
 */
export const pressProfile = async (
  { content, cells, printed, only }: ProfileToPress,
  { pdf, png }: { readonly pdf: PdfPress; readonly png: PngPress },
): Promise<readonly MadeFile[]> => {
  const drawings = drawingsIn(shapesFrom(cells));
  const texts = profileTexts(content, drawings);
  const makers = new Map<string, () => Promise<Uint8Array | string>>([
    ...[...texts].map(([name, make]) => [name, () => Promise.resolve(make())] as const),
    [PDF, () => Promise.resolve(pdf.pdf(profileDocument(content, drawings), printed))],
    ...[...texts]
      .filter(([name]) => name.endsWith('.svg'))
      .map(([name, make]) => [name.replace(/svg$/, 'png'), () => png.png(make())] as const),
  ]);
  const wanted = only === undefined ? [...makers] : [...makers].filter(([name]) => name === only);
  return Promise.all(wanted.map(async ([name, make]) => madeFile(name, await make())));
};
