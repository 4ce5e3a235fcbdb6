import { ageOn } from '@hub/kernel';
import { highestStatusOn } from '@hub/casebook';
import { MISSING_FROM } from '@hub/missing';
import type { Breakdown, Part } from './figure.js';
import { count, hostedChildren, metric, tally, type Judged } from './metric.js';
import { countText } from './rounding.js';
import { episodeFacts, episodeRecords, refsOf, whyNoMissingEpisode } from './returns.js';
import type { EpisodeStarted, Scope } from './scope.js';
import { STATUS_WORDS } from './words.js';

const FROM_WORDS: Readonly<Record<string, string>> = {
  home: 'home',
  foster: 'foster care',
  childrens_home: "children's home",
  semi_independent: 'semi-independent',
  hospital: 'hospital',
  school: 'school',
  other: 'other',
};

const NOT_RECORDED = 'not recorded';

interface Group {
  readonly name: string;
  readonly label: string;
  has(one: EpisodeStarted): boolean;
}

interface Split {
  readonly title: string;
  readonly groups: readonly Group[];
}

const pascal = (code: string): string => code.replace(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase());

const byPlace: Split = {
  title: 'Missing from',
  groups: [
    ...MISSING_FROM.map((type) => ({
      name: `missingFrom${pascal(type)}`,
      label: FROM_WORDS[type] ?? type,
      has: ({ episode }: EpisodeStarted) => episode.missingFromType === type,
    })),
    {
      name: 'missingFromNotRecorded',
      label: NOT_RECORDED,
      has: ({ episode }) => episode.missingFromType === undefined,
    },
  ],
};

const RANKED = ['CLA', 'CPP', 'CIN', 'EARLY_HELP'] as const;

const byStatus: Split = {
  title: 'Highest status on the date of the start',
  groups: [
    ...RANKED.map((status) => ({
      name: `status${status === 'EARLY_HELP' ? 'EarlyHelp' : status}`,
      label: STATUS_WORDS[status],
      has: ({ childCase, date }: EpisodeStarted) => highestStatusOn(childCase, date) === status,
    })),
    { name: 'statusNone', label: 'none', has: ({ childCase, date }) => highestStatusOn(childCase, date) === undefined },
  ],
};

const byAge = ({ settings }: Scope): Split => ({
  title: 'Age on the date of the start',
  groups: settings.ageBands.map(({ from, to }) => ({
    name: `age${from}To${to}`,
    label: `${from} to ${to}`,
    has: ({ childCase, date }) => {
      const age = ageOn(childCase.child.content.dob, date);
      return age >= from && age <= to;
    },
  })),
});

const SEX = [
  ['1', 'Male', 'male'],
  ['2', 'Female', 'female'],
  ['9', 'NotRecorded', NOT_RECORDED],
] as const;

const bySex: Split = {
  title: 'Sex',
  groups: SEX.map(([code, name, label]) => ({
    name: `sex${name}`,
    label,
    has: ({ childCase }) => childCase.child.content.sex === code,
  })),
};

const distinctChildren = (episodes: readonly EpisodeStarted[]): number =>
  new Set(episodes.map(({ childCase }) => childCase.id)).size;

const split = ({ title, groups }: Split, episodes: readonly EpisodeStarted[]): { parts: Part[]; table: Breakdown } => {
  const counted = groups.map(({ name, label, has }) => {
    const own = episodes.filter(has);
    return { name, label, episodes: own.length, children: distinctChildren(own) };
  });
  return {
    parts: [
      ...counted.map((one) => count(one.name, `episodes: ${title.toLowerCase()} ${one.label}`, one.episodes)),
      ...counted.map((one) =>
        count(`children${pascal(one.name)}`, `children: ${title.toLowerCase()} ${one.label}`, one.children),
      ),
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
