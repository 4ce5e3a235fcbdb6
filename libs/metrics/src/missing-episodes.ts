import { ageOn } from '@hub/kernel';
import { highestStatusOn } from '@hub/casebook';
import { MISSING_FROM } from '@hub/missing';
import { distinctChildren } from './by-child.js';
import type { Breakdown, Part } from './figure.js';
import { count, hostedChildren, metric, tally, type Judged } from './metric.js';
import { countText } from './rounding.js';
import { episodeFacts, episodeRecords, refsOf, whyNoMissingEpisode } from './returns.js';
import type { EpisodeStarted, Scope } from './scope.js';
import type { AgeBand } from './settings.js';
import { STATUS_WORDS } from './words.js';

const FROM_WORDS: Readonly<Record<(typeof MISSING_FROM)[number], string>> = {
  home: 'home',
  foster: 'foster care',
  childrens_home: "children's home",
  semi_independent: 'semi-independent',
  hospital: 'hospital',
  school: 'school',
  other: 'other',
};

const NOT_RECORDED = 'not recorded';

/** One way to divide the episodes: the groups in order, by name and label, and which one an episode is in. */
interface Split {
  readonly title: string;
  readonly groups: readonly (readonly [name: string, label: string])[];
  groupOf(one: EpisodeStarted): string;
}

const pascal = (code: string): string => code.replace(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase());

const placeName = (type: string | undefined): string =>
  type === undefined ? 'missingFromNotRecorded' : `missingFrom${pascal(type)}`;

const byPlace: Split = {
  title: 'Missing from',
  groups: [
    ...MISSING_FROM.map((type) => [placeName(type), FROM_WORDS[type]] as const),
    [placeName(undefined), NOT_RECORDED],
  ],
  groupOf: ({ episode }) => placeName(episode.missingFromType),
};

const STATUS_NAMES = {
  CLA: 'statusCLA',
  CPP: 'statusCPP',
  CIN: 'statusCIN',
  EARLY_HELP: 'statusEarlyHelp',
} as const;

const byStatus: Split = {
  title: 'Highest status on the date of the start',
  groups: [
    ...(['CLA', 'CPP', 'CIN', 'EARLY_HELP'] as const).map(
      (status) => [STATUS_NAMES[status], STATUS_WORDS[status]] as const,
    ),
    ['statusNone', 'none'],
  ],
  groupOf: ({ childCase, date }) => {
    const status = highestStatusOn(childCase, date);
    return status === undefined || status === 'CARE_LEAVER' ? 'statusNone' : STATUS_NAMES[status];
  },
};

const byAge = ({ settings: { ageBands } }: Scope): Split => {
  const name = ({ from, to }: AgeBand): string => `age${from}To${to}`;
  return {
    title: 'Age on the date of the start',
    groups: ageBands.map((band) => [name(band), `${band.from} to ${band.to}`] as const),
    groupOf: ({ childCase, date }) => {
      const age = ageOn(childCase.child.content.dob, date);
      const band = ageBands.find(({ from, to }) => age >= from && age <= to);
      return band ? name(band) : '';
    },
  };
};

const SEX_NAMES = { '1': 'sexMale', '2': 'sexFemale', '9': 'sexNotRecorded' } as const;

const bySex: Split = {
  title: 'Sex',
  groups: [
    [SEX_NAMES['1'], 'male'],
    [SEX_NAMES['2'], 'female'],
    [SEX_NAMES['9'], NOT_RECORDED],
  ],
  groupOf: ({ childCase }) => SEX_NAMES[childCase.child.content.sex],
};

const split = (
  { title, groups, groupOf }: Split,
  episodes: readonly EpisodeStarted[],
): { readonly parts: Part[]; readonly table: Breakdown } => {
  const grouped = new Map<string, EpisodeStarted[]>(groups.map(([name]) => [name, []]));
  for (const one of episodes) grouped.get(groupOf(one))?.push(one);
  const counted = groups.map(([name, label]) => {
    const own = grouped.get(name) ?? [];
    return { name, label, episodes: own.length, children: distinctChildren(own) };
  });
  const about = title.toLowerCase();
  return {
    parts: [
      ...counted.map((one) => count(one.name, `episodes: ${about} ${one.label}`, one.episodes)),
      ...counted.map((one) => count(`children${pascal(one.name)}`, `children: ${about} ${one.label}`, one.children)),
    ],
    table: {
      title,
      columns: ['Episodes', 'Children'],
      rows: counted.map((one) => ({ name: one.label, values: [one.episodes, one.children] })),
    },
  };
};

/**
 * Indicator definition R2: missing episodes that started in the period, and the children.
 *
 * An episode starts at the last sighting of its first report, whatever that report's category, and counts when any of
 * its reports says missing, also when its end is not recorded. Age and status are those of the date of the start; sex is
 * that of the child's record. A child with episodes in two groups is one of the children of both.
 */
export const missingEpisodes = metric(
  {
    id: 'R2',
    title: 'Missing episodes and children',
    unit: 'episode',
    definition:
      'Missing episodes of children under 18 that started in the period, and the distinct children, by where they went missing from, highest status and age on the date of the start, and sex. Absent episodes beside.',
  },
  (scope) => {
    const judged = scope.episodesStarted.map((one): Judged => {
      const { childCase, episode } = one;
      const why = whyNoMissingEpisode(one);
      return {
        ref: episode.id,
        childCase,
        outcome: why === undefined ? 'counted' : 'excluded',
        tell: () => ({
          reason: why ?? `Missing episode of ${countText(episode.reports.length, 'report')}.`,
          records: episodeRecords(episode),
          reportRefs: refsOf(episode),
          facts: episodeFacts(episode),
        }),
      };
    });
    const missing = scope.episodesStarted.filter((one) => whyNoMissingEpisode(one) === undefined);
    const absent = scope.episodesStarted.filter(({ episode, isChild }) => isChild && !episode.missing);
    const splits = [byPlace, byStatus, byAge(scope), bySex].map((one) => split(one, missing));
    const episodes = tally(judged, 'counted');
    const children = distinctChildren(missing);
    const hosted = missing.filter(({ childCase }) => !childCase.own);
    return {
      numerator: episodes,
      denominator: null,
      display: `${countText(episodes, 'episode')} of ${countText(children, 'child', 'children')}`,
      parts: [
        count('episodes', 'missing episodes', episodes),
        count('children', 'children', children),
        count('absentEpisodes', 'absent episodes', absent.length),
        count('absentChildren', 'children with absent episodes', distinctChildren(absent)),
        ...splits.flatMap(({ parts }) => parts),
        count('hostedEpisodes', "missing episodes of other authorities' children", hosted.length),
        count('hostedChildren', "other authorities' children among them", hostedChildren(judged)),
      ],
      breakdowns: splits.map(({ table }) => table),
      judged,
      hosted: hostedChildren(judged),
    };
  },
);
