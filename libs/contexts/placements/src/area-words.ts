import { AREA_BANDS, type AreaFound } from './area-check.events.js';
import { AREA_PARTS, type AreaPart } from './area-check.js';

const BANDS = ['500 metres', '1 kilometre', '2 kilometres'] as const;

const NAMES: Readonly<Record<AreaPart, readonly [one: string, several: string, none: string]>> = {
  hotspots: ['hotspot', 'hotspots', 'No hotspot'],
  red: ['place rated red', 'places rated red', 'No place rated red'],
  amber: ['place rated amber', 'places rated amber', 'No place rated amber'],
  networks: ['network of several children', 'networks of several children', 'No network of several children'],
};

const furthest = BANDS.at(-1) ?? '';

const lineOf = (part: AreaPart, counts: readonly number[]): string => {
  const [one, several, none] = NAMES[part];
  const said = counts.flatMap((count, band) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : several} within ${BANDS[band] ?? furthest}`],
  );
  return said.length === 0 ? `${none} within ${furthest}.` : `${said.join(', ')}.`;
};

const NO_MAP =
  'This address is outside the hub’s map: it knows of no hotspot there, which does not mean that there is none. Ask the host council and its police.';

/** What is near an address, as sentences. Each is counted at the nearest distance it reaches. */
export const foundInWords = (found: AreaFound): string[] =>
  AREA_PARTS.map((part) =>
    part === 'hotspots' && !found.mapped ? NO_MAP : lineOf(part, found[part].slice(0, AREA_BANDS.length)),
  );

const TURNS: Readonly<Record<AreaPart, string>> = {
  hotspots: 'A hotspot has come up, or nearer.',
  red: 'A place is now rated red.',
  amber: 'A place is now rated amber.',
  networks: 'A network of several children now reaches a place there.',
};

/** What has turned near an address, as sentences. */
export const turnsInWords = (parts: readonly AreaPart[]): string[] => parts.map((part) => TURNS[part]);
