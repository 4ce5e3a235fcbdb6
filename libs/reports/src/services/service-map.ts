import { NEED_WORDS, NEEDS, type Need } from '@hub/assurance';
import { isSymbol, keyUnder } from '@hub/disclosure';
import type { NeedSeen } from '@hub/metrics';
import { CountSetMaker, type CountSet, type Look } from '../counted/guarded-counts.js';
import { countInPrint, symbolsIn, type PlainTable } from '../counted/plain-table.js';

/** A service as far as the map goes. */
export interface MappedService {
  readonly serviceId: string;
  readonly name: string;
  readonly needs: readonly string[];
  readonly ageFrom: number;
  readonly ageTo: number;
  /** Empty = all of the borough. */
  readonly wards: readonly string[];
  readonly places?: number | undefined;
}

/** A need beside the services for it. */
export interface NeedLine {
  readonly need: Need;
  readonly label: string;
  /** Children in whom it was seen, as it is shown. */
  readonly seen: string;
  readonly services: readonly string[];
  /** Places a year, where every service has its number on record. */
  readonly places: number | null;
  /** Gaps and what may be double, in words. */
  readonly remarks: readonly string[];
}

/** Needs seen in a year against the services on record. */
export interface ServiceMap {
  readonly lines: readonly NeedLine[];
  readonly wards: PlainTable;
  readonly key: readonly string[];
}

const NO_WARD = 'not known, or outside the borough';
/** Ages for which a need without a service is said. */
const AGES = [10, 11, 12, 13, 14, 15, 16, 17] as const;

const nameOf = (year: string, need: string, ward?: string): string =>
  `needs ${need} ${ward === undefined ? 'all' : `ward ${ward}`} ${year}`;

const wardsIn = (wards: readonly string[]): readonly string[] => [...wards, NO_WARD];

/** Numbers of children by need and ward, with how they add up. */
export const needCounts = (seen: readonly NeedSeen[], wards: readonly string[], year: string): CountSet => {
  const made = new CountSetMaker();
  for (const need of NEEDS) {
    const mine = seen.filter((one) => one.need === need);
    made.put(nameOf(year, need), mine.length, { dear: true });
    for (const ward of wardsIn(wards)) {
      const here = mine.filter((one) => (one.ward !== null && wards.includes(one.ward) ? one.ward : NO_WARD) === ward);
      made.put(nameOf(year, need, ward), here.length);
    }
    made.sum(
      nameOf(year, need),
      wardsIn(wards).map((ward) => nameOf(year, need, ward)),
      `needs ${need} ${year}`,
    );
  }
  return made.made;
};

const agesInWords = (ages: readonly number[]): string => {
  const spans: (readonly [number, number])[] = [];
  for (const age of ages) {
    const last = spans.at(-1);
    if (last?.[1] === age - 1) spans[spans.length - 1] = [last[0], age];
    else spans.push([age, age]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(', ');
};

const overlap = (a: MappedService, b: MappedService): boolean =>
  a.ageFrom <= b.ageTo &&
  b.ageFrom <= a.ageTo &&
  (a.wards.length === 0 || b.wards.length === 0 || a.wards.some((ward) => b.wards.includes(ward)));

const doubles = (services: readonly MappedService[]): readonly string[] =>
  services.flatMap((one, at) =>
    services
      .slice(at + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.name} and ${other.name} are for the same need, ages and area: look whether both are needed.`),
  );

/** Gaps that follow from the register alone, whatever was seen. */
const gaps = (services: readonly MappedService[], wards: readonly string[]): readonly string[] => {
  const ages = AGES.filter((age) => !services.some(({ ageFrom, ageTo }) => ageFrom <= age && age <= ageTo));
  const outside = services.some(({ wards: of }) => of.length === 0)
    ? []
    : wards.filter((ward) => !services.some(({ wards: of }) => of.includes(ward)));
  return [
    ...(ages.length > 0 ? [`Gap: no service takes the ages ${agesInWords(ages)}.`] : []),
    ...(outside.length > 0
      ? [`Gap: no service in ${outside.length === wards.length ? 'any ward of the map' : outside.join(', ')}.`]
      : []),
  ];
};

const remarksOn = (
  services: readonly MappedService[],
  wards: readonly string[],
  seen: ReturnType<Look>,
  places: number | null,
): readonly string[] => {
  if (services.length === 0) {
    return seen === 0
      ? ['Not seen in the year, and no service on record.']
      : ['Gap: seen in the year, and no service on record.'];
  }
  return [
    ...(seen === 0 ? ['Not seen in the interviews and assessments of the year.'] : []),
    ...(places === null ? ['How many children can be helped is not on record.'] : []),
    ...(places !== null && !isSymbol(seen) && seen > places ? [`Gap: fewer places (${places}) than children seen.`] : []),
    ...gaps(services, wards),
    ...doubles(services),
  ];
};

/** The map, drawn from what may be shown of the needs; the register of services is no secret. */
export const serviceMap = (
  services: readonly MappedService[],
  wards: readonly string[],
  year: string,
  look: Look,
): ServiceMap => {
  const lines = NEEDS.map((need): NeedLine => {
    const mine = services.filter(({ needs }) => needs.includes(need));
    const known = mine.flatMap(({ places }) => places ?? []);
    const places = mine.length > 0 && known.length === mine.length ? known.reduce((sum, one) => sum + one, 0) : null;
    const seen = look(nameOf(year, need));
    return {
      need,
      label: NEED_WORDS[need],
      seen: countInPrint(seen),
      services: mine.map(({ name }) => name),
      places,
      remarks: remarksOn(mine, wards, seen, places),
    };
  });
  const table: PlainTable = {
    id: 'wards',
    title: 'Children with each need, by the ward of their home',
    head: ['Ward', ...NEEDS.map((need) => NEED_WORDS[need])],
    rows: wardsIn(wards).map((ward) => [ward, ...NEEDS.map((need) => countInPrint(look(nameOf(year, need, ward))))]),
    note: 'Homes that are on record to the ward or nearer. A child counts once for each need.',
  };
  const seen: PlainTable = { ...table, rows: lines.map((line) => [line.seen]) };
  return { lines, wards: table, key: keyUnder(symbolsIn([table, seen])) };
};
