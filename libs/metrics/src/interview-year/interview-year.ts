import { isChildOn, type Casebook, type CaseInterview, type ChildCase } from '@hub/casebook';
import { INTERVIEW_WITHIN_HOURS, PROVIDER_TYPES } from '@hub/interviews';
import { addDays, addHours, londonDateOf, type Instant, type Period } from '@hub/kernel';
import { Scope, type ReturnInPeriod } from '../scope.js';
import { THEME_GROUPS, themesIn, type ThemeGroup } from './themes.js';

/** What is recorded of the child within so many London dates after an interview counts as having followed it. */
export const FOLLOWED_WITHIN_DAYS = 28;

/** What may follow an interview. `none` = nothing of it is on record. */
export const FOLLOW_UPS = ['intelligence', 'referral', 'assessment', 'plan', 'action', 'none'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** Returns without any interview on record. */
export const NO_PROVIDER = 'none';
/** Who interviews, in the order of the tables. */
export const ANALYSIS_PROVIDERS = [...PROVIDER_TYPES, NO_PROVIDER] as const;
export type AnalysisProvider = (typeof ANALYSIS_PROVIDERS)[number];

/** Returns by who interviewed: the numbers of 8e and T4, of which those of all providers are the sum. */
export interface ProviderCounts {
  required: number;
  offered: number;
  accepted: number;
  completed: number;
  inTime: number;
  /** With a clock from when we were told (T4). */
  clock: number;
  inTimeOfNotice: number;
}

/** An interview of the year. */
export interface InterviewHeld {
  readonly childCase: ChildCase;
  readonly interview: CaseInterview;
  readonly completedAt: Instant;
}

/** Everything that the annual analysis counts. */
export interface InterviewYear {
  readonly year: Period;
  readonly running: boolean;
  /** Interviews held in the year with children under 18 on that date, own and hosted. */
  readonly interviews: number;
  readonly children: number;
  /** Interviews in which a theme was told of; each interview once for each of its themes. */
  readonly themes: Readonly<Record<ThemeGroup, ReadonlyMap<string, number>>>;
  readonly harm: { readonly yes: number; readonly no: number; readonly notRecorded: number };
  readonly providers: Readonly<Record<AnalysisProvider, Readonly<ProviderCounts>>>;
  /** Interviews by what followed; one interview may be followed by several things. */
  readonly followed: Readonly<Record<FollowUp, number>>;
}

/** The interviews held in a period with children under 18 on the London date of the interview, the first first. */
export const interviewsHeld = (casebook: Casebook, { at }: Pick<Scope, 'at'>): readonly InterviewHeld[] => {
  const held: InterviewHeld[] = [];
  for (const childCase of casebook.cases.values()) {
    for (const interview of childCase.interviews) {
      const { completedAt } = interview.content;
      if (completedAt === undefined || completedAt < at.from || completedAt >= at.end) continue;
      if (isChildOn(childCase, londonDateOf(completedAt))) held.push({ childCase, interview, completedAt });
    }
  }
  return held.sort((a, b) => (a.completedAt < b.completedAt ? -1 : a.completedAt > b.completedAt ? 1 : 0));
};

/**
 * Who interviewed after a return: whoever held the first interview at or after it, else whoever offered one, else whoever
 * has one on record.
 */
export const providerOf = ({
  episode,
  returnedAt,
}: Pick<ReturnInPeriod, 'episode' | 'returnedAt'>): AnalysisProvider => {
  const all = [...episode.interviews].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ content }) => content);
  const [held] = all
    .filter(({ completedAt }) => completedAt !== undefined && completedAt >= returnedAt)
    .sort((a, b) => ((a.completedAt ?? '') < (b.completedAt ?? '') ? -1 : 1));
  const offered = all.find(({ offeredAt, response }) => offeredAt !== undefined || response !== undefined);
  return (held ?? offered ?? all[0])?.providerType ?? NO_PROVIDER;
};

const none = (): ProviderCounts => ({
  required: 0,
  offered: 0,
  accepted: 0,
  completed: 0,
  inTime: 0,
  clock: 0,
  inTimeOfNotice: 0,
});

/** The returns of 8e and T4, by who interviewed. */
const byProvider = (scope: Scope): InterviewYear['providers'] => {
  const found = Object.fromEntries(ANALYSIS_PROVIDERS.map((one) => [one, none()])) as Record<
    AnalysisProvider,
    ProviderCounts
  >;
  for (const one of scope.returns.filter(({ isChild }) => isChild)) {
    const { answer, returnedAt, noticeAt } = one;
    const counts = found[providerOf(one)];
    if (answer.completed || !scope.isYoungerThan(INTERVIEW_WITHIN_HOURS, returnedAt)) {
      counts.required += 1;
      counts.offered += Number(answer.offered);
      counts.accepted += Number(answer.accepted);
      counts.completed += Number(answer.completed);
      counts.inTime += Number(answer.inTime);
    }
    if (noticeAt === undefined) continue;
    if (answer.completed || !scope.isYoungerThan(INTERVIEW_WITHIN_HOURS, noticeAt)) {
      counts.clock += 1;
      const { completedAt } = answer;
      const inTime = completedAt !== undefined && completedAt <= addHours(noticeAt, INTERVIEW_WITHIN_HOURS);
      counts.inTimeOfNotice += Number(inTime);
    }
  }
  return found;
};

/** What is on record of the child from the day of an interview to 28 days later. */
export const followUpsOf = ({ childCase, interview, completedAt }: InterviewHeld): readonly FollowUp[] => {
  const from = londonDateOf(completedAt);
  const to = addDays(from, FOLLOWED_WITHIN_DAYS);
  const within = (date: string): boolean => date >= from && date <= to;
  const { referrals, assessments, plans, actions } = childCase;
  const found: FollowUp[] = [
    ...(interview.content.intelligenceSharedAt === undefined ? [] : (['intelligence'] as const)),
    ...(referrals.some(({ content }) => within(content.referredAt)) ? (['referral'] as const) : []),
    ...(assessments.some(({ content: { assessedAt } }) => assessedAt >= completedAt && within(londonDateOf(assessedAt)))
      ? (['assessment'] as const)
      : []),
    ...(plans.some(({ content }) => within(content.agreedAt)) ? (['plan'] as const) : []),
    ...(actions.some(({ content }) => within(content.meetingDate)) ? (['action'] as const) : []),
  ];
  return found.length === 0 ? ['none'] : found;
};

const counted = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const entriesOf = (group: ThemeGroup, { content }: CaseInterview): readonly string[] | undefined => {
  const { pushFactors, pullFactors, places, companions } = content;
  return { push: pushFactors, pull: pullFactors, where: places, who: companions }[group];
};

/** The themes of an interview, each once. */
export const interviewThemes = (group: ThemeGroup, interview: CaseInterview): readonly string[] =>
  themesIn(group, entriesOf(group, interview));

/**
 * The year's return interviews: themes, timeliness by provider, what was told of harm and what followed. Timeliness is
 * counted from the returns of the year (8e, T4), everything else from the interviews held in it.
 */
export const interviewYear = (casebook: Casebook, year: Period, knownAt: Instant): InterviewYear => {
  const scope = new Scope(casebook, year, knownAt);
  const held = interviewsHeld(casebook, scope);
  const harm = (wanted: boolean | undefined): number =>
    held.filter(({ interview }) => interview.content.harmDisclosed === wanted).length;
  const follow = counted(held.flatMap((one) => followUpsOf(one)));
  return {
    year,
    running: scope.at.running,
    interviews: held.length,
    children: new Set(held.map(({ childCase }) => childCase.id)).size,
    themes: Object.fromEntries(
      THEME_GROUPS.map((group) => [group, counted(held.flatMap(({ interview }) => interviewThemes(group, interview)))]),
    ) as unknown as InterviewYear['themes'],
    harm: { yes: harm(true), no: harm(false), notRecorded: harm(undefined) },
    providers: byProvider(scope),
    followed: Object.fromEntries(FOLLOW_UPS.map((one) => [one, follow.get(one) ?? 0])) as Record<FollowUp, number>,
  };
};
