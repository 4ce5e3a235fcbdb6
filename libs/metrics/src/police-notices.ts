import { londonDateOf, type Instant } from '@hub/kernel';
import type { ReportDetails } from '@hub/missing';
import type { Held } from '@hub/casebook';
import { count, hostedChildren, percentage, ratioText, tally, type Judged, type Result } from './metric.js';
import type { ReportInPeriod, Scope } from './scope.js';
import { EIGHTEEN, timeText } from './words.js';

/** Something police should have told us of: when it happened, and when they told us, if they did. */
export interface Notice extends Pick<ReportInPeriod, 'childCase' | 'isChild'> {
  readonly reportRef: string;
  readonly happenedAt: Instant;
  readonly toldAt: Instant | undefined;
  readonly record: Held<object>;
}

/** Notices of children going missing: the reports of indicator T1. */
export const missingNotices = (scope: Scope): Notice[] =>
  scope.reports.map(({ childCase, isChild, report }) => ({
    childCase,
    isChild,
    reportRef: report.reportRef,
    happenedAt: report.reportedAt,
    toldAt: report.held.content.laNotifiedAt,
    record: report.held,
  }));

/** Notices of children found: the found reports of indicator T2. */
export const returnNotices = (scope: Scope): Notice[] =>
  scope.founds.map(({ childCase, isChild, report, found }) => ({
    childCase,
    isChild,
    reportRef: report.reportRef,
    happenedAt: found.content.foundAt,
    toldAt: found.content.laNotifiedAt,
    record: found,
  }));

/** The facts of one notice, for a line of explanation. */
export const noticeFacts = ({ happenedAt, toldAt }: Notice): Record<string, string | null> => ({
  happened: timeText(happenedAt),
  told: toldAt === undefined ? null : timeText(toldAt),
});

type When = 'same day' | 'another day' | 'not told';

const whenTold = ({ happenedAt, toldAt }: Notice): When => {
  if (toldAt === undefined) return 'not told';
  return londonDateOf(toldAt) === londonDateOf(happenedAt) ? 'same day' : 'another day';
};

const REASON: Readonly<Record<When, string>> = {
  'same day': 'Police told us the same day.',
  'another day': 'Police told us on another day.',
  'not told': 'Not told: no notice is recorded.',
};

const queuedReports = (scope: Scope, inPeriod: (report: Held<ReportDetails>, foundAt?: Instant) => boolean): Judged[] =>
  scope.casebook.queue
    .filter(
      ({ report, return: found }) => report.content.category === 'missing' && inPeriod(report, found?.content.foundAt),
    )
    .map(({ report, return: found }) => ({
      ref: report.content.reportRef,
      outcome: 'excluded',
      tell: () => ({
        reason: 'Waiting in the match queue: no child is known for the report.',
        records: found ? [report, found] : [report],
        reportRefs: [report.content.reportRef],
      }),
    }));

/** Queued reports of category missing that were made in the period. */
export const queuedMissing = (scope: Scope): Judged[] =>
  queuedReports(scope, ({ content }) => scope.has(content.reportedAt));

/** Queued reports of category missing with a find in the period. */
export const queuedFound = (scope: Scope): Judged[] =>
  queuedReports(scope, (_report, foundAt) => foundAt !== undefined && scope.has(foundAt));

/** How many of these notices came on the London date of what they tell of. */
export const sameDay = (notices: readonly Notice[], queued: readonly Judged[], one: string, total: string): Result => {
  const judged = notices.map((notice): Judged => {
    const when = whenTold(notice);
    return {
      ref: notice.reportRef,
      childCase: notice.childCase,
      outcome: !notice.isChild ? 'excluded' : when === 'same day' ? 'counted' : 'not counted',
      tell: () => ({
        reason: notice.isChild ? REASON[when] : EIGHTEEN,
        records: [notice.record],
        reportRefs: [notice.reportRef],
        facts: noticeFacts(notice),
      }),
    };
  });
  const children = notices.filter(({ isChild }) => isChild);
  const told = tally(judged, 'counted');
  const notTold = children.filter(({ toldAt }) => toldAt === undefined).length;
  const several = `${one}s`;
  return {
    numerator: told,
    denominator: children.length,
    ratio: [told, children.length],
    display: ratioText(told, children.length, one, `no ${several} in the period`),
    parts: [
      count(total, `${several} in the period`, children.length),
      count('sameDay', 'of them told to us the same day', told),
      count('anotherDay', 'of them told to us on another day', children.length - told - notTold),
      count('notTold', 'of them not told to us', notTold),
      percentage('percentageSameDay', 'told to us the same day, share of all', told, children.length),
      count(
        'hostedReports',
        "of them about other authorities' children",
        children.filter(({ childCase }) => !childCase.own).length,
      ),
      count('hostedChildren', "other authorities' children among them", hostedChildren(judged)),
    ],
    judged: [...judged, ...queued],
    hosted: hostedChildren(judged),
  };
};
