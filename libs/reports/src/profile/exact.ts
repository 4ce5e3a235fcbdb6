import type { ProfileAudience, ProfileSectionId } from '@hub/assurance';
import type { Counted, PlaceTypeLine, ProfileFacts } from '@hub/views';
import { PROFILE_SECTION_TITLES, type ProfileHours, type ProfileMap, type ProfileSection, type ProfileTable, type ProfileTrend } from './content.js';

/** What the exact renditions are made from: facts of children the reader may know, maps and figures of the same. */
export interface ExactFacts {
  readonly facts: ProfileFacts;
  readonly maps: readonly ProfileMap[];
  readonly hours: readonly ProfileHours[];
  readonly trends: Readonly<Partial<Record<ProfileSectionId, readonly ProfileTrend[]>>>;
  readonly texts: Readonly<Partial<Record<ProfileSectionId, string>>>;
}

const THEN = ['This quarter', 'Quarter before'];

const counted = (title: string, lines: readonly Counted[], note: string): ProfileTable => {
  const both = lines.some(({ before }) => before !== undefined);
  return {
    title,
    head: ['', ...(both ? THEN : THEN.slice(0, 1))],
    rows: lines.map(({ name, now, before }) => [name, String(now), ...(both ? [String(before ?? 0)] : [])]),
    note,
  };
};

const AT_RISK = 'Our own children under 18 with a strand open on the last day of the quarter.';

const victims = ({ victims: found }: ProfileFacts): readonly ProfileTable[] => [
  counted('Children at risk', [found.atRisk], AT_RISK),
  counted('By age', found.byAge, AT_RISK),
  counted('By sex', found.bySex, AT_RISK),
  counted('By standing with social care', found.byStatus, 'The highest on the last day of the quarter.'),
  {
    title: 'By strand, and missing too',
    head: ['', ...THEN, 'Of them missing in the quarter'],
    rows: found.missingToo.map(({ name, now, before = 0, missing }) => [name, String(now), String(before), String(missing)]),
    note: 'A child with several strands is counted in each. Missing in the quarter: an episode began in it.',
  },
];

const yesOrEmpty = (is: boolean, words: string): string => (is ? words : '');

const adultsOfConcern = ({ adults }: ProfileFacts, audience: ProfileAudience): readonly ProfileTable[] => [
  counted('Adults of concern', adults.counts, 'Live records on the last day of the quarter. A concern is no finding of guilt.'),
  ...(audience === 'panel'
    ? [
        {
          title: 'Adults tied to children',
          head: ['Adult', 'Children tied', 'Agencies that say so', 'In force against them', 'Record'],
          rows: adults.ranked.map(({ id, label, children, agencies, inForce, reviewDue }) => [
            `${label} (${id})`,
            String(children),
            String(agencies),
            String(inForce),
            yesOrEmpty(reviewDue, 'to be looked at again'),
          ]),
          note: 'Ties by evidence that was not refuted. Who they are exactly, and by which evidence, is on the page of links.',
        },
      ]
    : []),
];

const placesTable = (title: string, lines: readonly PlaceTypeLine[], note: string): ProfileTable => ({
  title,
  head: ['', 'Places', 'Children tied to them'],
  rows: lines.map(({ name, places, children }) => [name, String(places), String(children)]),
  note,
});

const locations = ({ locations: found, away }: ProfileFacts, audience: ProfileAudience): readonly ProfileTable[] => [
  placesTable('Places of concern by type', found.byType, 'A place says nothing against those who live, work or trade there.'),
  placesTable(
    'What happened there',
    found.byPart,
    'Where children meet somebody is another place than where harm is done, and is disrupted otherwise.',
  ),
  ...(audience === 'panel'
    ? [
        {
          title: 'Places tied to children',
          head: ['Place', 'Children tied', 'Type', 'What happened there', 'In force'],
          rows: found.ranked.map(({ name, children, placeType, parts, inForce }) => [
            name,
            String(children),
            placeType,
            parts.join(', '),
            String(inForce),
          ]),
          note: 'Most children first.',
        },
      ]
    : []),
  {
    title: 'Our children placed outside the borough',
    head: ['Authority of the area', 'Children', 'Of them exploited or at risk of it', 'Missing episodes from there', 'Checks not on record'],
    rows: away.map((one) => [one.host, String(one.children), String(one.exploited), String(one.episodes), String(one.checksMissing)]),
    note: 'Placed on the last day of the quarter.',
  },
];

const themes = ({ themes: found }: ProfileFacts): readonly ProfileTable[] => [
  {
    title: 'Offences by theme',
    head: ['', 'This quarter', 'Quarter before', 'Children harmed', 'Quarter before: children', 'Adults of concern named'],
    rows: found.themes.map((one) => [
      one.name,
      String(one.offences),
      String(one.offencesBefore),
      String(one.children),
      String(one.childrenBefore),
      String(one.adults),
    ]),
    note: 'Offences that police recorded, by the day they began.',
  },
  {
    title: 'With whom',
    head: ['Children tied to', 'Ties', 'Children'],
    rows: found.withWhom.map(({ name, ties, children }) => [name, String(ties), String(children)]),
    note: 'Ties by evidence that was not refuted. A child who is said to bring others in is a child, and a victim too.',
  },
];

const gaps = ({ gaps: found }: ProfileFacts): readonly ProfileTable[] => [
  {
    title: 'What the records do not say',
    head: ['', 'Not known', 'Of', 'What closes it'],
    rows: found.gaps.map(({ name, missing, of, remedy }) => [name, String(missing), String(of), remedy]),
    note: 'Worked out from the records, each as a part of those it could have been said of.',
  },
];

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const gapSentences = ({ gaps: found, keptByAgency }: ProfileFacts): readonly string[] => [
  found.silent.length === 0
    ? 'Every agency that gave intelligence before gave some in the quarter.'
    : `No intelligence came in the quarter from: ${found.silent.join(', ')}.`,
  ...(keptByAgency === 0
    ? []
    : [`Shared under conditions of their agency, and in no number here: ${many(keptByAgency, 'piece', 'pieces')} of evidence.`]),
];

const hotspotSentence = ({ title, quarter, says }: ProfileMap): string => `${title}, ${quarter}: ${says}`;

/** The sections of the exact renditions. Without names of children in all; of adults and places for the panel only. */
export const exactSections = (
  { facts, maps, hours, trends, texts }: ExactFacts,
  audience: ProfileAudience,
): readonly ProfileSection[] => {
  const section = (id: ProfileSectionId, more: Partial<ProfileSection>): ProfileSection => ({
    id,
    title: PROFILE_SECTION_TITLES[id],
    text: texts[id] ?? null,
    sentences: [],
    tables: [],
    maps: [],
    hours: [],
    trends: trends[id] ?? [],
    ...more,
  });
  return [
    section('victims', { tables: victims(facts) }),
    section('adults', { tables: adultsOfConcern(facts, audience) }),
    section('locations', { sentences: maps.map(hotspotSentence), tables: locations(facts, audience), maps }),
    section('themes', { tables: themes(facts), hours }),
    section('gaps', { sentences: gapSentences(facts), tables: gaps(facts) }),
  ];
};
