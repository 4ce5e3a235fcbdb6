import { createHash } from 'node:crypto';
import { isSymbol, keyUnder } from '@hub/disclosure';
import type { Instant, LondonDate, Period } from '@hub/kernel';
import {
  ANALYSIS_PROVIDERS,
  FOLLOW_UPS,
  NO_PROVIDER,
  NOT_RECORDED,
  numberName,
  OTHER_THEME,
  PROVIDER_WORDS,
  THEME_GROUPS,
  THEMES,
  type AnalysisProvider,
  type FollowUp,
  type InterviewYear,
  type ProviderCounts,
  type ThemeGroup,
} from '@hub/metrics';
import { CountSetMaker, type CountSet, type Look } from '../counted/guarded-counts.js';
import { countInPrint, shareInPrint, symbolsIn, type PlainTable } from '../counted/plain-table.js';

/** Below so many interviews held in the year no child's words are given: whoever knows of one would know whose they are. */
export const SMALLEST_FOR_WORDS = 20;

/** Everything that the annual analysis says. Page and files are drawn from this. */
export interface AnalysisContent {
  readonly council: string;
  readonly marking: string;
  readonly year: { readonly id: string; readonly label: string; readonly start: LondonDate; readonly end: LondonDate };
  readonly edition: number;
  readonly audience: string;
  readonly knownAt: Instant;
  readonly logPosition: number;
  readonly releaseId: string;
  readonly running: boolean;
  /** What stands out, in sentences. */
  readonly sentences: readonly string[];
  readonly tables: readonly PlainTable[];
  /** What children said: agreed to, cleared by a person, in the order of the alphabet. */
  readonly words: readonly string[];
  /** What the symbols say that are used. */
  readonly key: readonly string[];
}

const GROUP_TITLES: Readonly<Record<ThemeGroup, string>> = {
  push: 'Why children went: what pushed them away',
  pull: 'Why children went: what drew them away',
  where: 'Where they were',
  who: 'With whom they were',
};

const FOLLOW_WORDS: Readonly<Record<FollowUp, string>> = {
  intelligence: 'intelligence shared with police',
  referral: 'referral to a panel',
  assessment: 'risk assessment',
  plan: 'safety plan agreed',
  action: 'action set by a panel',
  none: 'none of these on record',
};

const providerWords = (one: AnalysisProvider): string =>
  one === NO_PROVIDER ? 'No interview on record' : PROVIDER_WORDS[one];

const RETURN_PARTS: readonly (readonly [part: keyof ProviderCounts, indicator: string, name: string])[] = [
  ['required', '8e', 'required'],
  ['offered', '8e', 'offered'],
  ['accepted', '8e', 'accepted'],
  ['completed', '8e', 'completed'],
  ['inTime', '8e', 'inTime'],
  ['clock', 'T4', 'required'],
  ['inTimeOfNotice', 'T4', 'inTime'],
];

/** The names by which the numbers are known; those of all providers are the very numbers of 8e and T4 in a pack. */
class Names {
  constructor(private readonly year: string) {}

  of(what: string): string {
    return `interviews ${what} ${this.year}`;
  }

  theme(group: ThemeGroup, theme: string): string {
    return this.of(`${group} ${theme}`);
  }

  all(indicator: string, name: string): string {
    return `${numberName(indicator, name)} ${this.year}`;
  }

  provider(part: keyof ProviderCounts, one: AnalysisProvider): string {
    return this.of(`returns ${part} ${one}`);
  }
}

const themesOf = (group: ThemeGroup): readonly string[] => [
  ...THEMES[group].map(({ id }) => id),
  OTHER_THEME,
  NOT_RECORDED,
];

/** The numbers of the analysis, with how they add up. */
export const analysisCounts = ({ year, interviews, children, themes, harm, providers, followed }: InterviewYear): CountSet => {
  const made = new CountSetMaker();
  const names = new Names(year.id);
  const all = names.of('held');
  made.put(all, interviews, { dear: true });
  made.put(names.of('children'), children);
  made.sum(all, [names.of('children')], 'interviews held', true);
  for (const group of THEME_GROUPS) {
    for (const theme of themesOf(group)) {
      made.put(names.theme(group, theme), themes[group].get(theme) ?? 0);
      made.sum(all, [names.theme(group, theme)], `interviews ${group}`, true);
    }
  }
  const told = Object.entries(harm);
  for (const [what, value] of told) made.put(names.of(`harm ${what}`), value);
  made.sum(
    all,
    told.map(([what]) => names.of(`harm ${what}`)),
    'interviews harm',
  );
  for (const one of FOLLOW_UPS) {
    made.put(names.of(`followed ${one}`), followed[one]);
    made.sum(all, [names.of(`followed ${one}`)], 'interviews followed', true);
  }
  for (const [part, indicator, name] of RETURN_PARTS) {
    const whole = names.all(indicator, name);
    made.put(
      whole,
      ANALYSIS_PROVIDERS.reduce((sum, one) => sum + providers[one][part], 0),
      { dear: name === 'required' || name === 'inTime' },
    );
    for (const one of ANALYSIS_PROVIDERS) made.put(names.provider(part, one), providers[one][part]);
    made.sum(
      whole,
      ANALYSIS_PROVIDERS.map((one) => names.provider(part, one)),
      'interviews by provider',
    );
  }
  const within = (whole: keyof ProviderCounts, part: keyof ProviderCounts): void => {
    const [, indicator = '', name = ''] = RETURN_PARTS.find(([one]) => one === whole) ?? [];
    const [, ofPart = '', namePart = ''] = RETURN_PARTS.find(([one]) => one === part) ?? [];
    made.sum(names.all(indicator, name), [names.all(ofPart, namePart)], 'interviews by provider', true);
    for (const one of ANALYSIS_PROVIDERS) {
      made.sum(names.provider(whole, one), [names.provider(part, one)], 'interviews by provider', true);
    }
  };
  within('required', 'offered');
  within('offered', 'accepted');
  within('accepted', 'completed');
  within('completed', 'inTime');
  within('clock', 'inTimeOfNotice');
  return made.made;
};

const themeTable = (group: ThemeGroup, names: Names, look: Look): PlainTable => {
  const all = look(names.of('held'));
  const label = (theme: string): string =>
    THEMES[group].find(({ id }) => id === theme)?.label ?? (theme === OTHER_THEME ? 'something else' : theme);
  return {
    id: group,
    title: GROUP_TITLES[group],
    head: ['Theme', 'Interviews', 'Share of interviews held'],
    rows: themesOf(group).map((theme) => {
      const count = look(names.theme(group, theme));
      return [label(theme), countInPrint(count), shareInPrint(count, all)];
    }),
    note: 'An interview counts once for each of its themes, so that they add up to more than all interviews. Themes are known by words of the interviewer; "not recorded" is a result.',
  };
};

const providerTable = (names: Names, look: Look): PlainTable => {
  const line = (label: string, at: (part: (typeof RETURN_PARTS)[number]) => string): string[] => {
    const [required, offered, accepted, completed, inTime, clock, ofNotice] = RETURN_PARTS.map((part) => look(at(part)));
    const or = (shown: ReturnType<Look> | undefined) => shown ?? 'z';
    return [
      label,
      ...[required, offered, accepted, completed, inTime].map((one) => countInPrint(or(one))),
      shareInPrint(or(inTime), or(required)),
      ...[clock, ofNotice].map((one) => countInPrint(or(one))),
      shareInPrint(or(ofNotice), or(clock)),
    ];
  };
  return {
    id: 'providers',
    title: 'Timeliness by provider',
    head: [
      'Provider',
      'Returns that required an interview',
      'Offered',
      'Accepted',
      'Held',
      'Within 72 hours',
      'Share within 72 hours (8e)',
      'Returns of which we were told',
      'Within 72 hours of our being told',
      'Share (T4)',
    ],
    rows: [
      line('All', ([, indicator, name]) => names.all(indicator, name)),
      ...ANALYSIS_PROVIDERS.map((one) => line(providerWords(one), ([part]) => names.provider(part, one))),
    ],
    note: 'Returns of the year, as indicators 8e and T4 count them. A return belongs to whoever held the first interview after it, else to whoever offered one.',
  };
};

const told = (names: Names, look: Look): readonly PlainTable[] => {
  const all = look(names.of('held'));
  const row = (label: string, name: string): string[] => {
    const count = look(names.of(name));
    return [label, countInPrint(count), shareInPrint(count, all)];
  };
  return [
    {
      id: 'harm',
      title: 'Whether harm was told of',
      head: ['Harm', 'Interviews', 'Share of interviews held'],
      rows: [row('told of', 'harm yes'), row('none told of', 'harm no'), row('not recorded', 'harm notRecorded')],
      note: 'As the interviewer recorded it.',
    },
    {
      id: 'followed',
      title: 'What was done',
      head: ['What followed', 'Interviews', 'Share of interviews held'],
      rows: FOLLOW_UPS.map((one) => row(FOLLOW_WORDS[one], `followed ${one}`)),
      note: 'What is on record of the child from the day of the interview to 28 days later; intelligence whenever it was shared. One interview may be followed by several things. It does not say that one led to the other.',
    },
  ];
};

const sentencesOf = (names: Names, look: Look): readonly string[] => {
  const all = look(names.of('held'));
  const held = isSymbol(all)
    ? []
    : [`${countInPrint(all)} interviews were held with ${countInPrint(look(names.of('children')))} children.`];
  const tops = THEME_GROUPS.flatMap((group) => {
    const shown = THEMES[group].flatMap(({ id, label }) => {
      const count = look(names.theme(group, id));
      return isSymbol(count) || count === 0 ? [] : [{ label, count }];
    });
    const [top] = shown.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
    return top ? [`${GROUP_TITLES[group]}: most often ${top.label} (${top.count} of ${countInPrint(all)}).`] : [];
  });
  const [required, inTime] = [look(names.all('8e', 'required')), look(names.all('8e', 'inTime'))];
  const timely =
    isSymbol(required) || isSymbol(inTime) || required === 0
      ? []
      : [`Within 72 hours of the return: ${inTime} of ${required} returns (${shareInPrint(inTime, required)}).`];
  return [...held, ...timely, ...tops];
};

/** What of the analysis does not come from its numbers. */
export interface AnalysisFacts {
  readonly council: string;
  readonly marking: string;
  readonly year: Period;
  readonly edition: number;
  readonly audience: string;
  readonly knownAt: Instant;
  readonly logPosition: number;
  readonly releaseId: string;
  readonly running: boolean;
  /** Words that may be used. */
  readonly words: readonly string[];
}

/** The analysis, drawn from what its readers may be shown and from nothing else. */
export const analysisContent = ({ year, words, ...facts }: AnalysisFacts, look: Look): AnalysisContent => {
  const names = new Names(year.id);
  const tables = [
    providerTable(names, look),
    ...THEME_GROUPS.map((group) => themeTable(group, names, look)),
    ...told(names, look),
  ];
  const all = look(names.of('held'));
  const enough = !isSymbol(all) && all >= SMALLEST_FOR_WORDS;
  return {
    ...facts,
    year: { id: year.id, label: year.label, start: year.start, end: year.end },
    sentences: sentencesOf(names, look),
    tables,
    words: enough ? [...new Set(words)].sort((a, b) => (a < b ? -1 : 1)) : [],
    key: keyUnder(symbolsIn(tables)),
  };
};

/** SHA-256 of what the analysis says. */
export const analysisDigest = (content: AnalysisContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
