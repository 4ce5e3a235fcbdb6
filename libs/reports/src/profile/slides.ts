import { escaped } from '../html.js';
import { momentInWords } from '../words.js';
import { PROFILE_AUDIENCE_NAMES, type ProfileContent, type ProfileMap } from './content.js';
import { NUMBERED, type Drawings } from './drawings.js';

/** A slide: a picture of 1920 by 1080, to be put into a presentation. */
interface Slide {
  /** File name without its ending. */
  readonly name: string;
  /** Draws it. */
  readonly make: () => string;
}

const WIDTH = 1920;
const HEIGHT = 1080;
const FACE = 'font-family="Inter, Helvetica, Arial, sans-serif"';
const INK = '#0b0c0c';

/** At most so many letters fit on a line of a slide. */
const lines = (text: string, letters: number, most: number): readonly string[] => {
  const found: string[] = [''];
  for (const word of text.split(' ')) {
    const last = found.at(-1) ?? '';
    if (last.length + word.length + 1 > letters && last !== '') found.push(word);
    else found[found.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return found.length <= most ? found : [...found.slice(0, most - 1), `${found[most - 1]} …`];
};

const textAt = (x: number, y: number, size: number, text: string, bold = false): string =>
  `<text x="${x}" y="${y}" ${FACE} font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${INK}">${escaped(text)}</text>`;

/** A drawing put into a box, as large as fits and in its own proportions. */
const placed = (svg: string, x: number, y: number, width: number, height: number): string =>
  svg.replace(/^<svg\b([^>]*)>/, (_all, attributes: string) => {
    const kept = attributes.replace(/\s(?:width|height|x|y|class|style)="[^"]*"/g, '');
    return `<svg${kept} x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid meet">`;
  });

const slideOf = (
  title: string,
  reading: string,
  drawing: string,
  beside: readonly string[],
  { marking, council, audience, version, knownAt, period }: ProfileContent,
): string => {
  const wide = beside.length === 0;
  const head = lines(title, 70, 2).map((line, at) => textAt(80, 130 + at * 62, 52, line, true));
  const below = 130 + head.length * 62;
  const said = lines(reading, 120, 2).map((line, at) => textAt(80, below + at * 40, 30, line));
  const top = below + said.length * 40;
  const list = beside.flatMap((one, at) => lines(one, 34, 2).map((line, row) => textAt(1330, top + 60 + at * 100 + row * 36, 28, line)));
  const foot = `${council}. ${PROFILE_AUDIENCE_NAMES[audience]}. ${period.label}, ${version === 0 ? 'live, not sealed' : `version ${version}`}, as known on ${momentInWords(knownAt)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(`${title}. ${reading}`)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    textAt(80, 58, 24, marking, true),
    ...head,
    ...said,
    placed(drawing, 80, top + 10, wide ? 1760 : 1200, HEIGHT - top - 90),
    ...list,
    textAt(80, 1050, 22, foot),
    '</svg>',
  ].join('');
};

const many = (count: number | null, one: string, several: string): string =>
  `${count ?? 'c'} ${count === 1 ? one : several}`;

const inList = ({ regions }: ProfileMap): readonly string[] =>
  regions
    .slice(0, NUMBERED)
    .map(
      ({ name, events, children }, at) =>
        `${at + 1}. ${name}: ${many(events, 'event', 'events')}, ${many(children, 'child', 'children')}`,
    );

const fileName = (at: number, text: string): string =>
  `slide-${String(at + 1).padStart(2, '0')}-${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)}`;

/** Each map and chart of a profile as a slide, named in the order of the document. */
export const profileSlides = (content: ProfileContent, drawings: Drawings): readonly Slide[] => {
  type Unnamed = readonly [title: string, make: () => string];
  const all = content.sections.flatMap(({ trends, maps, hours }): readonly Unnamed[] => [
    ...trends.map((trend): Unnamed => {
      const title = `${trend.id} ${trend.title}`;
      const reading = trend.points.map(({ label, display }) => `${label}: ${display}`).join('; ');
      return [title, () => slideOf(title, reading, drawings.trend(trend), [], content)];
    }),
    ...maps
      .filter(({ geography, cells }) => drawings.cellsOf(geography, cells).size > 0)
      .map((map): Unnamed => {
        const title = `${map.title}, ${map.quarter}`;
        return [map.title, () => slideOf(title, map.says, drawings.map(map) ?? '', inList(map), content)];
      }),
    ...hours.map((one): Unnamed => [one.title, () => slideOf(one.title, one.reading, drawings.hours(one), [], content)]),
  ]);
  return all.map(([title, make], at) => ({ name: fileName(at, title), make }));
};
