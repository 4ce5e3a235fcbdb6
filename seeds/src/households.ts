import { atADate, involvement, others } from './calibration.js';
import type { CareSetting, Child, Draw } from './child.js';
import { BROMLEY, childrensHomes, homeElsewhere, homeInBorough, neighbours, supportedHousing } from './geography.js';
import { disability, ethnicity, nhsNumber, schoolUrn, upn } from './identity.js';
import { newStretch, runningStretch, spellsOf, type Journey, type Stretch } from './involvement.js';
import { DAY, HOUR, birthdayOf, officeHours, startOfDay, type Day } from './moments.js';
import { forename, surnames } from './names.js';
import { rngOf, type Rng } from './rng.js';

interface Group {
  readonly name: string;
  readonly count: number;
  readonly household: (rng: Rng, draw: Draw) => Child[];
}

const bands = {
  need: [
    [0, 5, 28],
    [5, 10, 25],
    [10, 16, 32],
    [16, 18, 15],
  ],
  protectionPlan: [
    [0, 5, 36],
    [5, 10, 30],
    [10, 16, 29],
    [16, 18, 5],
  ],
  lookedAfter: [
    [0, 5, 17],
    [5, 10, 19],
    [10, 16, 40],
    [16, 18, 24],
  ],
} as const;

const ageInDays = (rng: Rng, journey: Journey): number => {
  const [from, to] = rng.weighted(bands[journey].map(([low, high, weight]) => [[low, high] as const, weight] as const));
  return Math.floor((from + rng.next() * (to - from)) * 365.25);
};

const careSetting = (rng: Rng, age: number, unaccompanied: boolean): CareSetting => {
  const type =
    unaccompanied || (age >= 16 && rng.chance(0.4))
      ? 'semi_independent'
      : age >= 10 && rng.chance(0.22)
        ? 'childrens_home'
        : 'foster';
  const away = rng.chance(atADate.lookedAfterElsewhere / atADate.lookedAfter);
  const address = away ? homeElsewhere(rng) : homeInBorough(rng);
  if (type === 'foster') return { type, name: '', reportsNightly: false, address };
  const home = type === 'childrens_home' ? rng.pick(childrensHomes) : rng.pick(supportedHousing);
  return { type, ...home, address };
};

interface Known {
  readonly kind: Child['kind'];
  readonly dob: Day;
  readonly sex: '1' | '2';
  readonly surname: string;
  readonly home: Child['home'];
  readonly responsibleLa: string;
  readonly spells: Child['spells'];
  readonly firstKnown: number;
  readonly care?: CareSetting;
  readonly ethnicity?: string;
  readonly unaccompanied?: boolean;
}

const childOf = (rng: Rng, draw: Draw, known: Known): Child => {
  const age = Math.floor((draw.window.end - known.dob) / 365.25);
  const { unaccompanied = false, ...rest } = known;
  const duplicated = known.kind === 'involved' && rng.chance(0.005);
  const misspelt = known.kind === 'involved' && rng.chance(0.008);
  return {
    ethnicity: ethnicity(rng),
    disability: disability(rng),
    upn: age >= 5 && !unaccompanied && rng.chance(0.92) ? upn(rng) : '',
    nhsNumber: rng.chance(0.9) ? nhsNumber(rng) : '',
    school: age >= 5 && !unaccompanied && rng.chance(0.9) ? schoolUrn(rng, age) : '',
    forename: forename(rng, known.sex),
    id: `B${draw.number('child')}`,
    ...(duplicated ? { duplicateId: `B${draw.number('child')}` } : {}),
    ...(misspelt ? { misspeltUntil: known.firstKnown + rng.int(20, 400) * DAY } : {}),
    ...rest,
  };
};

const opened = (rng: Rng, day: Day): number =>
  officeHours(startOfDay(day - rng.int(1, 12)) + rng.int(9 * HOUR, 17 * HOUR));

/** Brothers and sisters on one journey: one surname, one home, dates in common. */
const family =
  (journey: Journey, stretchOf: (rng: Rng, draw: Draw) => Stretch, ageAt: (stretch: Stretch, draw: Draw) => Day) =>
  (rng: Rng, draw: Draw): Child[] => {
    const stretch = stretchOf(rng, draw);
    const unaccompanied = journey === 'lookedAfter' && rng.chance(atADate.unaccompanied / atADate.lookedAfter);
    const size = unaccompanied
      ? 1
      : rng.weighted([
          [1, 72],
          [2, 19],
          [3, 9],
        ] as const);
    const shared = {
      surname: rng.pick(surnames),
      home: homeInBorough(rng),
      responsibleLa: BROMLEY,
      kind: 'involved' as const,
    };
    const of = ageAt(stretch, draw);
    const background = unaccompanied ? rng.pick(['BAFR', 'AOTH', 'OOTH', 'WOTH']) : ethnicity(rng);
    const children: Child[] = [];
    for (let i = 0; i < size; i += 1) {
      const dob = of - (unaccompanied ? rng.int(15 * 366, 17 * 365) : ageInDays(rng, journey));
      const spells = spellsOf(rng, journey, stretch, dob, draw.window);
      const [first] = spells;
      if (!first) continue;
      const sex = unaccompanied || rng.chance(0.53) ? '1' : '2';
      const looked = spells.find((spell) => spell.status === 'CLA');
      const care = looked ? { care: careSetting(rng, Math.floor((looked.start - dob) / 365.25), unaccompanied) } : {};
      children.push(
        childOf(rng, draw, {
          ...shared,
          dob,
          sex,
          spells,
          firstKnown: opened(rng, first.start),
          ethnicity: background,
          unaccompanied,
          ...care,
        }),
      );
    }
    return children;
  };

const teenager = (rng: Rng, on: Day): Day =>
  on -
  Math.floor(
    rng.weighted([
      [rng.next() * 3 + 8, 6],
      [rng.next() * 3 + 12, 38],
      [rng.next() * 3 + 15, 56],
    ] as const) * 365.25,
  );

/** A child nobody had a record of until the police reported them missing; some are then found to be in need. */
const reportedOnly = (rng: Rng, draw: Draw): Child[] => {
  const { window } = draw;
  const day = rng.int(window.start - 60, window.end - 1);
  const dob = teenager(rng, day);
  const begins = day + rng.int(8, 40);
  const then = rng.weighted([
    ['', 62],
    ['EARLY_HELP', 20],
    ['CIN', 18],
  ] as const);
  const spells =
    then && begins < birthdayOf(dob, 18)
      ? [{ status: then, legal: '', start: begins, end: Math.min(begins + rng.int(45, 300), birthdayOf(dob, 18)) }]
      : [];
  const firstKnown = officeHours(startOfDay(day) + rng.int(30, 90) * HOUR);
  const sex = rng.chance(0.5) ? '1' : '2';
  return [
    childOf(rng, draw, {
      kind: 'reportedOnly',
      dob,
      sex,
      spells,
      firstKnown,
      surname: rng.pick(surnames),
      home: homeInBorough(rng),
      responsibleLa: BROMLEY,
    }),
  ];
};

/** Another council's child in a home here. */
const hosted = (rng: Rng, draw: Draw): Child[] => {
  const day = rng.int(draw.window.start - 60, draw.window.end - 1);
  const type = rng.chance(0.7) ? 'childrens_home' : 'semi_independent';
  const home = type === 'childrens_home' ? rng.pick(childrensHomes) : rng.pick(supportedHousing);
  const address = homeInBorough(rng);
  const sex = rng.chance(0.56) ? '1' : '2';
  return [
    childOf(rng, draw, {
      kind: 'hosted',
      dob: teenager(rng, day),
      sex,
      spells: [],
      firstKnown: opened(rng, day),
      surname: rng.pick(surnames),
      home: address,
      care: { type, ...home, address },
      responsibleLa: rng.weighted(neighbours),
    }),
  ];
};

const groups = (draw: Draw): Group[] => {
  const { atStart, startsAYear } = involvement;
  const { years } = draw.window;
  const journeys: readonly Journey[] = ['need', 'protectionPlan', 'lookedAfter'];
  return [
    ...journeys.map((journey) => ({
      name: `${journey} at the start`,
      count: atStart[journey],
      household: family(
        journey,
        (rng) => runningStretch(rng, journey, draw.window),
        () => draw.window.start,
      ),
    })),
    ...journeys.map((journey) => ({
      name: `${journey} from then on`,
      count: startsAYear[journey] * years,
      household: family(
        journey,
        (rng) => newStretch(rng, journey, draw.window),
        (stretch) => stretch.begins,
      ),
    })),
    { name: 'reported only', count: others.reportedOnlyAYear * years, household: reportedOnly },
    { name: 'hosted', count: others.hostedAYear * years, household: hosted },
  ];
};

/** The children of the borough, a household at a time, so that any number of them fits in memory. */
export const households = function* (draw: Draw, scale: number): Generator<readonly Child[]> {
  for (const group of groups(draw)) {
    const wanted = Math.round(group.count * scale);
    for (let drawn = 0, i = 0; drawn < wanted; i += 1) {
      const children = group.household(rngOf(draw.seed, group.name, i), draw);
      drawn += children.length;
      if (children.length > 0) yield children;
    }
  }
};
