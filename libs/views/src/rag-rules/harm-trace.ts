import type { ChildCase } from '@hub/casebook';
import { isAboutStrand, severity, type AssessmentDetails, type Rag, type Strand } from '@hub/exploitation';
import { londonDateOf, type Instant, type LondonDate } from '@hub/kernel';
import { changedIn, type RagChange } from './rag-change.js';

/** Something that was decided while a wrong rating stood. */
export interface DecisionOnIt {
  readonly kind: 'review' | 'referral' | 'action' | 'plan_agreed' | 'plan_ended';
  readonly on: LondonDate;
  /** Stream of the record. */
  readonly key: string;
  /** What was decided, as the record has it. */
  readonly decided: string;
  readonly panel?: string;
}

/** An assessment whose tool said something else than it should have. */
export interface MisRated {
  readonly childId: string;
  readonly assessmentId: string;
  readonly strand: Strand;
  readonly assessedAt: Instant;
  readonly score: number;
  readonly said: Rag;
  readonly shouldSay: Rag;
  readonly tooLow: boolean;
  /** A professional's judgement stood in place of the tool's result. */
  readonly overridden: boolean;
  /** When the next assessment of the strand took its place; absent = it still stands. */
  readonly stoodUntil?: Instant;
  readonly decisions: readonly DecisionOnIt[];
}

interface Span {
  readonly from: LondonDate;
  readonly until: LondonDate;
}

const within = (date: LondonDate | undefined, { from, until }: Span): date is LondonDate =>
  date !== undefined && date >= from && date <= until;

const decisionsIn = (childCase: ChildCase, strand: Strand, span: Span): DecisionOnIt[] => {
  const reviews = childCase.reviews.filter(
    ({ content }) => within(content.meetingDate, span) && isAboutStrand(content, strand),
  );
  const meetings = new Set(reviews.map(({ content }) => `${content.panel} ${content.meetingDate}`));
  return [
    ...reviews.map(({ key, content }) => ({
      kind: 'review' as const,
      on: content.meetingDate,
      key,
      decided: content.decision,
      panel: content.panel,
    })),
    ...childCase.actions
      .filter(({ content }) => meetings.has(`${content.panel} ${content.meetingDate}`))
      .map(({ key, content }) => ({
        kind: 'action' as const,
        on: content.meetingDate,
        key,
        decided: content.action,
        panel: content.panel,
      })),
    ...childCase.referrals.flatMap(({ key, content }) =>
      within(content.outcomeAt, span) && content.outcome !== undefined
        ? [{ kind: 'referral' as const, on: content.outcomeAt, key, decided: content.outcome, panel: content.panel }]
        : [],
    ),
    ...childCase.plans.flatMap(({ key, content }) => [
      ...(within(content.agreedAt, span)
        ? [{ kind: 'plan_agreed' as const, on: content.agreedAt, key, decided: 'agreed' }]
        : []),
      ...(within(content.endedAt, span)
        ? [{ kind: 'plan_ended' as const, on: content.endedAt, key, decided: 'ended' }]
        : []),
    ]),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
};

const nextAfter = ({ assessments }: ChildCase, one: AssessmentDetails): Instant | undefined =>
  assessments
    .filter(({ content }) => content.strand === one.strand && content.assessedAt > one.assessedAt)
    .map(({ content }) => content.assessedAt)
    .sort()[0];

/**
 * For a version of a tool that was found faulty: every assessment that it rated wrongly, by the bands that are right, and
 * every decision about the child and the strand that was made while the rating stood. What has been corrected since is
 * found by asking as known before the correction.
 */
export const harmTrace = (cases: Iterable<ChildCase>, right: RagChange, at: Instant): readonly MisRated[] => {
  const found: MisRated[] = [];
  for (const childCase of cases) {
    if (childCase.erased) continue;
    for (const { content, rag } of changedIn(childCase, right)) {
      if (content.assessedAt > at) continue;
      const stoodUntil = nextAfter(childCase, content);
      const span = { from: londonDateOf(content.assessedAt), until: londonDateOf(stoodUntil ?? at) };
      found.push({
        childId: childCase.id,
        assessmentId: content.assessmentId,
        strand: content.strand,
        assessedAt: content.assessedAt,
        score: content.score,
        said: content.rag,
        shouldSay: rag,
        tooLow: severity(content.rag) < severity(rag),
        overridden: content.overrideRag !== undefined,
        ...(stoodUntil === undefined ? {} : { stoodUntil }),
        decisions: decisionsIn(childCase, content.strand, span),
      });
    }
  }
  return found.sort(
    (a, b) =>
      Number(b.tooLow) - Number(a.tooLow) ||
      b.assessedAt.localeCompare(a.assessedAt) ||
      a.childId.localeCompare(b.childId),
  );
};
