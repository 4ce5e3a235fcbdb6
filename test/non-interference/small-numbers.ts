import fc from 'fast-check';
import { HIDDEN } from './hidden.js';
import type { Row, Rows } from './rows.js';

/** The quarter of the numbers: it has been over for so long that its map is given too. */
export const QUARTER = '2046-47Q1';

/** Where children were found: many in one place, few in each of two others. */
const PLACES = { many: ['540200', '169300'], one: ['546000', '166000'], other: ['536500', '164500'] } as const;
type Place = keyof typeof PLACES;

interface Away {
  readonly id: string;
  readonly ref: string;
  readonly from: string;
  readonly found: Place;
  /** The minute at which each record of it was written: it decides the order of the log. */
  readonly minute: number;
  readonly name: Row;
  readonly words: string;
}

const at = (hour: string, minute: number): string => `2046-06-20T${hour}:${String(minute).padStart(2, '0')}Z`;

/** A child who went missing once in the quarter and was found the next day. */
const away = ({ id, ref, from, found, minute, name, words }: Away): Rows => {
  const [easting = '', northing = ''] = PLACES[found];
  return {
    children: [
      {
        child_id: id,
        ...name,
        dob: '2031-05-01',
        sex: '1',
        responsible_la: 'E09000006',
        recorded_at: at('09', minute),
      },
    ],
    statuses: [{ child_id: id, status: 'CIN', start: '2046-01-01', recorded_at: at('10', minute) }],
    police_missing_reports: [
      {
        ...{ report_ref: ref, child_id: id, ...name, dob: '2031-05-01', category: 'missing', risk_grade: 'medium' },
        ...{ missing_from_type: from, circumstances: words, recorded_at: at('11', minute) },
        ...{ last_seen_at: '2046-05-14T18:00', reported_at: '2046-05-14T20:00', la_notified_at: '2046-05-14T21:00' },
      },
    ],
    police_found_reports: [
      {
        ...{ report_ref: ref, found_at: '2046-05-15T10:00', found_easting: easting, found_northing: northing },
        ...{ found_precision: 'street', recorded_at: at('12', minute) },
      },
    ],
  };
};

const merged = (parts: readonly Rows[]): Rows =>
  Object.fromEntries(
    Object.keys(parts[0] ?? {}).map((feed) => [
      feed,
      parts
        .flatMap((part) => part[feed] ?? [])
        .toSorted((a, b) => ((a['recorded_at'] ?? '') < (b['recorded_at'] ?? '') ? -1 : 1)),
    ]),
  );

const OTHERS: readonly (readonly [from: string, found: Place])[] = [
  ...Array.from({ length: 8 }, () => ['home', 'many'] as const),
  ['foster', 'one'],
  ['foster', 'one'],
  ['childrens_home', 'other'],
  ['childrens_home', 'other'],
];

/** Every child but one: the same in both worlds, written in the same order, with a minute left between any two. */
const others = OTHERS.map(([from, found], place) =>
  away({
    ...{ id: `B00007${String(place).padStart(2, '0')}`, ref: `SN${place}`, from, found, minute: place * 4 + 2 },
    ...{ name: { surname: 'Common', forename: `Child ${String.fromCharCode(65 + place)}` }, words: 'nothing more' },
  }),
);

const drawn = fc.record({
  minute: fc.integer({ min: 0, max: OTHERS.length }).map((place) => place * 4),
  surname: fc.constantFrom('Quillfeather', 'Nobody', 'Sampson'),
  forename: fc.constantFrom('Zed', 'Yan', 'Wim'),
  words: fc.constantFrom('hidden words one', 'hidden words two', 'hidden words three'),
});

/**
 * Two boroughs that differ in one child alone: who it is, what is said of it, when it was written down; and in one of them it
 * makes a number that is too small to be shown a three and another a two, in the other the other way round.
 */
export const smallNumbers: fc.Arbitrary<readonly [one: Rows, other: Rows]> = fc
  .tuple(drawn, drawn)
  .map(([one, other]) => {
    const world = ({ surname, forename, ...more }: typeof one, from: string, found: Place): Rows =>
      merged([...others, away({ id: HIDDEN, ref: 'HP1', from, found, name: { surname, forename }, ...more })]);
    return [world(one, 'foster', 'one'), world(other, 'childrens_home', 'other')];
  });
