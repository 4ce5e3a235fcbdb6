import type { Rng } from './rng.js';

const stems = [
  'Example',
  'Sample',
  'Test',
  'Mock',
  'Dummy',
  'Specimen',
  'Placeholder',
  'Fiction',
  'Invent',
  'Pretend',
  'Demo',
  'Draft',
  'Proto',
  'Synth',
  'Madeup',
  'Notreal',
] as const;
const endings = [
  'ford',
  'ton',
  'by',
  'wood',
  'ridge',
  'well',
  'field',
  'worth',
  'ley',
  'combe',
  'stead',
  'more',
] as const;

/** Surnames that need folding to match: apostrophes, dashes, accents, spaces. */
const folding = [
  'O’Example',
  "O'Sample",
  'Sample-Mock',
  'Example-Test',
  'Exämple',
  'Próbny',
  'Mockfordé',
  'de Sample',
  'Test–Specimen',
  'D’Essai',
  'Müsterton',
] as const;

/** Obviously invented surnames. */
export const surnames: readonly [string, ...string[]] = [
  'Example',
  'Sample',
  'Testcase',
  'Placeholder',
  'Mockford',
  'Specimen',
  'Fictional',
  ...stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`)),
  ...folding,
  ...folding,
];

const either = [
  'Robin',
  'Alex',
  'Sam',
  'Charlie',
  'Jamie',
  'Rowan',
  'Ash',
  'Frankie',
  'Kit',
  'Noël',
  'Jess',
  'Morgan',
  'Reese',
  'Skye',
  'Ariel',
  'Jordan',
  'Avery',
  'Blake',
  'Casey',
  'Dale',
] as const;
const girls = [
  'Zoë',
  'Renée',
  'Chloë',
  'Siân',
  'Anaïs',
  'Mary-Ann',
  'Amara',
  'Priya',
  'Ella',
  'Grace',
  'Hana',
  'Isla',
  'Jada',
  'Keira',
  'Lola',
  'Maya',
  'Nadia',
  'Olive',
  'Poppy',
  'Ruby',
  'Salma',
  'Tia',
  'Una',
  'Willow',
  'Yasmin',
  'Abigail',
  'Beth',
  'Daisy',
  'Esme',
  'Freya',
] as const;
const boys = [
  'José',
  'Jean-Luc',
  'D’Arcy',
  'Kwame',
  'Adeel',
  'Ben',
  'Callum',
  'Dylan',
  'Ethan',
  'Finn',
  'George',
  'Harvey',
  'Ibrahim',
  'Jake',
  'Kai',
  'Leo',
  'Mason',
  'Nathan',
  'Oscar',
  'Pavel',
  'Quinn',
  'Rhys',
  'Seth',
  'Tyler',
  'Umar',
  'Victor',
  'Wes',
  'Yusuf',
  'Zac',
  'Aaron',
] as const;

export const forename = (rng: Rng, sex: '1' | '2'): string =>
  rng.chance(0.2) ? rng.pick(either) : sex === '1' ? rng.pick(boys) : rng.pick(girls);

/** A worker's name, as obviously invented as a child's. */
export const worker = (rng: Rng): string => `${rng.pick(either)} ${rng.pick(stems)}${rng.pick(endings)}`;

/** As police systems hold a name: capitals, no accents, another dash or apostrophe. All of it is forgiven in matching. */
export const asPoliceWriteIt = (rng: Rng, name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, rng.chance(0.5) ? "'" : '')
    .replace(/[-–]/g, rng.chance(0.5) ? ' ' : '-');
  return rng.chance(0.35) ? plain.toUpperCase() : plain;
};

/** A slip of the keyboard that no folding forgives. */
export const misspell = (rng: Rng, name: string): string => {
  const at = rng.int(1, Math.max(1, name.length - 3));
  const head = name.slice(0, at);
  const [a = '', b = ''] = [name.charAt(at), name.charAt(at + 1)];
  const rest = name.slice(at + 2);
  if (rng.chance(0.4) && a.toLowerCase() !== b.toLowerCase()) return `${head}${b}${a}${rest}`;
  return rng.chance(0.5) ? `${head}${b}${rest}` : `${head}${a}${a}${b}${rest}`;
};
