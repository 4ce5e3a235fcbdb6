import { groupsOf, QUESTION_GROUPS, type BoardQuestion, type QuestionGroup } from '@hub/assurance';
import type { Casebook, ChildCase } from '@hub/casebook';
import { answer, type Answered, type AudienceRule, type Unanswered } from '@hub/disclosure';
import { addDays, ageOn, londonDateOf, type Instant, type LondonDate, type ViewReader } from '@hub/kernel';
import { ledgerFrom, onRecord, questionFor, onOrAfterFirst, type ReleaseOnRecord } from '@hub/reports';
import type { CasebookAsked, Explanation, ExplanationAsked } from '../figure-desk.js';
import { givenPeriodMeant } from '../figure-period.js';
import { releasesOnRecord } from '../guard-desk.js';

/** A question of an analyst of the board. `position` is that of `knownAt`. */
export interface QuestionPut extends CasebookAsked {
  readonly question: BoardQuestion;
  readonly knownAt: Instant;
  readonly audience: string;
  readonly rules: readonly AudienceRule[];
}

/** The release that answers a question, worked out from so many others; or why it is not answered. */
export type QuestionAnswer =
  | { readonly answered: true; readonly seen: number; readonly release: ReleaseOnRecord }
  | { readonly answered: false; readonly refusal: Unanswered };

const BANDS: readonly (readonly [number, (typeof QUESTION_GROUPS.age)[number]])[] = [
  [10, 'under 10'],
  [13, '10 to 12'],
  [16, '13 to 15'],
  [18, '16 and 17'],
];

const SEXES = { '1': 'boys', '2': 'girls', '9': 'sex not recorded' } as const;

const isIn = ({ child, assessments }: ChildCase, by: QuestionGroup, is: string, last: LondonDate): boolean => {
  const { sex, dob } = child.content;
  switch (by) {
    case 'sex':
      return SEXES[sex] === is;
    case 'age':
      return (BANDS.find(([below]) => ageOn(dob, last) < below)?.[1] ?? '18 and over') === is;
    case 'strand':
      return assessments.some(({ content }) => content.strand === is && londonDateOf(content.assessedAt) <= last);
  }
};

/** Answers questions of analysts through the guard of packs and pages, and with a smallest number of children. */
export class QuestionDesk {
  constructor(
    private readonly reader: ViewReader,
    private readonly figures: {
      explain(asked: ExplanationAsked): Promise<Explanation>;
      casebook(asked: CasebookAsked): Promise<Casebook>;
    },
  ) {}

  /** Works out whether a question may be answered, and what. Nothing is given yet. Throws `NoSuchFigure`. */
  async answer({ question, knownAt, audience, rules, ...asked }: QuestionPut): Promise<QuestionAnswer> {
    const { id: period, end } = givenPeriodMeant(question.period);
    const { indicator: id } = question;
    const behind = await this.figures.explain({ ...asked, knownAt, period, id, outcome: 'counted' });
    const { cases } = await this.figures.casebook(asked);
    const everyone = [...new Set(behind.items.flatMap(({ childId }) => childId ?? []))].sort();
    const last = addDays(end, -1);
    const groups = groupsOf(question);
    const about = everyone.filter((child) => {
      const one = cases.get(child);
      return one !== undefined && groups.every(([by, is]) => isIn(one, by, is, last));
    });
    const releases = await releasesOnRecord(this.reader);
    const answered = releases.flatMap((one): Answered[] =>
      one.about === undefined ? [] : [{ id: one.releaseId, audience: one.audience, about: one.about }],
    );
    const put = questionFor({
      question: { ...question, period },
      audience,
      knownAt,
      on: onOrAfterFirst(rules, { audience, on: londonDateOf(knownAt) }),
      everyone,
      about,
      countsChildren: everyone.length === behind.counted,
    });
    const outcome = answer(ledgerFrom(releases), answered, put, rules);
    if (!outcome.answered) return outcome;
    const release = onRecord(outcome.given.release, { knownAt, logPosition: asked.position });
    return { answered: true, seen: releases.length, release: { ...release, about: [...about] } };
  }
}
