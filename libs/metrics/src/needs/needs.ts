import { isChildOn, type Casebook, type ChildCase } from '@hub/casebook';
import { ageOn, londonDateOf, type Instant, type LondonDate, type Period, type Place } from '@hub/kernel';
import { interviewsHeld, interviewThemes } from '../interview-year/interview-year.js';
import type { ThemeGroup } from '../interview-year/themes.js';
import { Scope } from '../scope.js';

/** Which need a theme of an interview tells of. Themes that tell of none (seeing friends) are left out. */
export const NEED_OF_THEME: Readonly<Record<'push' | 'pull', Readonly<Record<string, string>>>> = {
  push: {
    abuse: 'abuse',
    'substances-at-home': 'substances',
    'family-conflict': 'family',
    'unhappy-where-living': 'where-living',
    'not-heard': 'being-heard',
    bullying: 'bullying',
    school: 'school',
    alone: 'loneliness',
    'change-of-worker': 'being-heard',
  },
  pull: { exploitation: 'gangs', substances: 'substances' },
};

/** Which need an assessment of a strand with red or amber tells of. */
export const NEED_OF_STRAND = {
  cse: 'sexual-exploitation',
  gangs: 'gangs',
  trafficking: 'trafficking',
  missing: 'going-missing',
} as const;

/** A child with a need that was seen in the year; each child once for each need. */
export interface NeedSeen {
  readonly need: string;
  readonly childId: string;
  /** Age on the London date on which it was seen last. */
  readonly age: number;
  /** The ward of the home; null = not on record closely enough, or outside the borough. */
  readonly ward: string | null;
}

interface Evidence {
  readonly need: string;
  readonly childCase: ChildCase;
  readonly on: LondonDate;
}

const RATED: ReadonlySet<string> = new Set(['red', 'amber']);

const ofInterviews = (casebook: Casebook, scope: Scope): readonly Evidence[] =>
  interviewsHeld(casebook, scope).flatMap(({ childCase, interview, completedAt }) =>
    (['push', 'pull'] satisfies ThemeGroup[]).flatMap((group) =>
      interviewThemes(group, interview).flatMap((theme): Evidence[] => {
        const need = NEED_OF_THEME[group][theme];
        return need === undefined ? [] : [{ need, childCase, on: londonDateOf(completedAt) }];
      }),
    ),
  );

const ofAssessments = (casebook: Casebook, { at }: Scope): readonly Evidence[] =>
  [...casebook.cases.values()].flatMap((childCase) =>
    childCase.assessments.flatMap(({ content: { assessedAt, strand, rag, overrideRag } }): Evidence[] => {
      if (assessedAt < at.from || assessedAt >= at.end || !RATED.has(overrideRag ?? rag)) return [];
      const on = londonDateOf(assessedAt);
      return isChildOn(childCase, on) ? [{ need: NEED_OF_STRAND[strand], childCase, on }] : [];
    }),
  );

/**
 * The needs of children under 18, own and hosted, that interviews held and assessments made in the period tell of: themes
 * of interviews, and strands assessed red or amber. Whoever was erased is counted without age and ward.
 */
export const needsSeen = (
  casebook: Casebook,
  period: Period,
  knownAt: Instant,
  wardOf: (home: Place | undefined) => string | null,
): readonly NeedSeen[] => {
  const scope = new Scope(casebook, period, knownAt);
  const latest = new Map<string, Evidence>();
  for (const one of [...ofInterviews(casebook, scope), ...ofAssessments(casebook, scope)]) {
    const name = `${one.need} ${one.childCase.id}`;
    const before = latest.get(name);
    if (!before || before.on < one.on) latest.set(name, one);
  }
  return [...latest.values()].map(({ need, childCase, on }) => ({
    need,
    childId: childCase.id,
    age: ageOn(childCase.child.content.dob, on),
    ward: childCase.erased ? null : wardOf(childCase.child.content.home),
  }));
};
