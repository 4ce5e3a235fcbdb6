import { epochMs } from '@hub/kernel';
import { count, hostedChildren, hours, metric, type Judged } from './metric.js';
import { missingNotices, noticeFacts, returnNotices, type Notice } from './police-notices.js';
import { hoursOf, hoursText, numberText, quantile } from './rounding.js';
import { EIGHTEEN } from './words.js';

const lagOf = ({ happenedAt, toldAt }: Notice): number | undefined =>
  toldAt === undefined ? undefined : epochMs(toldAt) - epochMs(happenedAt);

const judge = (notice: Notice, unit: string): Judged => {
  const lag = lagOf(notice);
  return {
    ref: notice.reportRef,
    childCase: notice.childCase,
    unit,
    outcome: !notice.isChild ? 'excluded' : lag === undefined ? 'not counted' : 'counted',
    tell: () => ({
      reason: !notice.isChild
        ? EIGHTEEN
        : lag === undefined
          ? 'No notice is recorded, so there are no hours.'
          : `Told ${hoursText(lag)} later.`,
      records: [notice.record],
      reportRefs: [notice.reportRef],
      facts: { ...noticeFacts(notice), hours: lag === undefined ? null : hoursOf(lag) },
    }),
  };
};

const summary = (notices: readonly Notice[]): { n: number; median: number | null; p90: number | null } => {
  const lags = notices
    .filter(({ isChild }) => isChild)
    .flatMap((notice) => lagOf(notice) ?? [])
    .sort((a, b) => a - b);
  return { n: lags.length, median: quantile(lags, 1, 2), p90: quantile(lags, 9, 10) };
};

/**
 * Indicator definition T3: how many hours passed until police told us.
 *
 * Median and 90th percentile by linear interpolation between order statistics (R type 7), over the reports of T1 and the
 * found reports of T2 with a recorded notice. Elapsed hours; a notice recorded before what it tells of is negative. The
 * headline is the median of the reports of children going missing.
 */
export const hoursToNotice = metric(
  {
    id: 'T3',
    title: 'Hours until police told us',
    unit: 'report',
    definition:
      'Median and 90th percentile of the elapsed hours from report to notice (reports of T1) and from find to notice (found reports of T2), where a notice is recorded.',
  },
  (scope) => {
    const missing = missingNotices(scope);
    const returned = returnNotices(scope);
    const toMissing = summary(missing);
    const toReturned = summary(returned);
    const judged = [
      ...missing.map((notice) => judge(notice, 'report')),
      ...returned.map((notice) => judge(notice, 'found report')),
    ];
    return {
      numerator: null,
      denominator: null,
      value: toMissing.median === null ? null : hoursOf(toMissing.median),
      display:
        toMissing.median === null
          ? 'no notices in the period'
          : `${hoursText(toMissing.median)} (median of ${numberText(toMissing.n)})`,
      parts: [
        count('missingNotices', 'reports with a recorded notice', toMissing.n),
        hours('missingMedianHours', 'report to notice, median', toMissing.median),
        hours('missingP90Hours', 'report to notice, 90th percentile', toMissing.p90),
        count('returnedNotices', 'found reports with a recorded notice', toReturned.n),
        hours('returnedMedianHours', 'find to notice, median', toReturned.median),
        hours('returnedP90Hours', 'find to notice, 90th percentile', toReturned.p90),
        count(
          'hostedChildren',
          "other authorities' children among them",
          hostedChildren(judged.filter(({ outcome }) => outcome === 'counted')),
        ),
      ],
      judged,
      hosted: hostedChildren(judged.filter(({ outcome }) => outcome === 'counted')),
    };
  },
);
