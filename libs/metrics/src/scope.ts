import { addDays, elapsedHours, londonDateOf, periodAt, startOfLondonDay } from '@hub/kernel';
import type { Instant, LondonDate, Period, PeriodAt } from '@hub/kernel';
import { asAtEnd, isChildOn } from '@hub/casebook';
import type { Casebook, CaseEpisode, CaseReport, ChildCase, Held } from '@hub/casebook';
import { openStrands, type AsAt, type OpenStrand } from '@hub/exploitation';
import { answerOf, type ReturnAnswer } from '@hub/interviews';
import type { ReturnDetails } from '@hub/missing';
import { settingsOn, type MetricSettings } from './settings.js';

/** A child as things stood at the end of the period. */
export interface ChildAtEnd {
  readonly childCase: ChildCase;
  /** Under 18 on the last date. */
  readonly isChild: boolean;
  readonly strands: readonly OpenStrand[];
  /** Our own child under 18 with an open strand. */
  readonly atRisk: boolean;
}

/** An episode that started in the period. */
export interface EpisodeStarted {
  readonly childCase: ChildCase;
  readonly episode: CaseEpisode;
  /** London date of the start. */
  readonly date: LondonDate;
  /** Under 18 on that date. */
  readonly isChild: boolean;
}

/** The end of a missing episode in the period, with what followed. */
export interface ReturnInPeriod {
  readonly childCase: ChildCase;
  readonly episode: CaseEpisode;
  readonly returnedAt: Instant;
  /** Under 18 on the London date of the return. */
  readonly isChild: boolean;
  readonly answer: ReturnAnswer;
  /** Earliest time at which we were told of the return. */
  readonly noticeAt?: Instant;
}

/** A police report of category missing that was made in the period. */
export interface ReportInPeriod {
  readonly childCase: ChildCase;
  readonly report: CaseReport;
  readonly isChild: boolean;
}

/** A found report, of a report of category missing, with its find in the period. */
export interface FoundInPeriod extends ReportInPeriod {
  readonly found: Held<ReturnDetails>;
}

/**
 * One casebook seen for one period: what several indicators need is worked out once, when first asked for.
 *
 * A running period ends at the last London midnight before the moment of knowledge (definition "End of period"): what
 * happened after that midnight is not in the period yet, also for figures that count what happened in it.
 */
export class Scope {
  readonly at: PeriodAt;
  readonly asAt: AsAt;

  constructor(
    readonly casebook: Casebook,
    period: Period,
    knownAt: Instant,
    readonly settings: MetricSettings = settingsOn(period.start),
  ) {
    this.at = periodAt(period, knownAt);
    this.asAt = asAtEnd(this.at);
  }

  /** The London date after the last date of the period. */
  get endDate(): LondonDate {
    return addDays(this.at.lastDate, 1);
  }

  /** Whether a moment lies in the period. */
  has(instant: Instant): boolean {
    return instant >= this.at.from && instant < this.at.end;
  }

  /** Whether a London date lies in the period. */
  hasDate(date: LondonDate): boolean {
    return date >= this.at.firstDate && date <= this.at.lastDate;
  }

  /** Whether the given number of hours had not gone by at the moment of knowledge. */
  isYoungerThan(hours: number, since: Instant): boolean {
    return elapsedHours(since, this.at.knownAt) < hours;
  }

  /** The child's open strands at a moment, by the settings of this figure. */
  strandsOf(childCase: ChildCase, at: AsAt): OpenStrand[] {
    return openStrands(childCase.strandFacts, at, this.settings.missingStrandDays);
  }

  /** First moment of the window before the end of the period in which repeat episodes count. */
  get repeatFrom(): Instant {
    return startOfLondonDay(addDays(this.endDate, -this.settings.repeatWindowDays));
  }

  /** First London date on which a review still counts for indicator 8i. */
  get firstReviewDate(): LondonDate {
    return addDays(this.endDate, -this.settings.reviewDays);
  }

  readonly #memo = new Map<string, unknown>();

  #once<Value>(name: string, work: () => Value): Value {
    if (!this.#memo.has(name)) this.#memo.set(name, work());
    return this.#memo.get(name) as Value;
  }

  get #cases(): readonly ChildCase[] {
    return this.#once('cases', () => [...this.casebook.cases.values()]);
  }

  /** Every child at the end of the period. */
  get childrenAtEnd(): readonly ChildAtEnd[] {
    return this.#once('childrenAtEnd', () =>
      this.#cases.map((childCase) => {
        const isChild = isChildOn(childCase, this.at.lastDate);
        const strands = this.strandsOf(childCase, this.asAt);
        return { childCase, isChild, strands, atRisk: childCase.own && isChild && strands.length > 0 };
      }),
    );
  }

  /** Every episode, missing or absent, that started in the period. */
  get episodesStarted(): readonly EpisodeStarted[] {
    return this.#once('episodesStarted', () => {
      const started: EpisodeStarted[] = [];
      for (const childCase of this.#cases) {
        for (const episode of childCase.episodes) {
          if (!this.has(episode.start)) continue;
          const date = londonDateOf(episode.start);
          started.push({ childCase, episode, date, isChild: isChildOn(childCase, date) });
        }
      }
      return started;
    });
  }

  /** Every missing episode that began before the end of the period. */
  get missingBegun(): readonly Pick<EpisodeStarted, 'childCase' | 'episode'>[] {
    return this.#once('missingBegun', () => {
      const begun: Pick<EpisodeStarted, 'childCase' | 'episode'>[] = [];
      for (const childCase of this.#cases) {
        for (const episode of childCase.episodes) {
          if (episode.missing && episode.start < this.at.end) begun.push({ childCase, episode });
        }
      }
      return begun;
    });
  }

  /** Every return in the period: the end of a missing episode. */
  get returns(): readonly ReturnInPeriod[] {
    return this.#once('returns', () => {
      const returns: ReturnInPeriod[] = [];
      for (const { childCase, episode } of this.missingBegun) {
        if (episode.end === undefined || !this.has(episode.end)) continue;
        const notices = episode.reports.flatMap((report) => report.return?.content.laNotifiedAt ?? []).sort();
        returns.push({
          childCase,
          episode,
          returnedAt: episode.end,
          isChild: isChildOn(childCase, londonDateOf(episode.end)),
          answer: answerOf(
            episode.end,
            episode.interviews.map((interview) => interview.content),
          ),
          ...(notices[0] === undefined ? {} : { noticeAt: notices[0] }),
        });
      }
      return returns;
    });
  }

  get #missingReports(): readonly Pick<ReportInPeriod, 'childCase' | 'report'>[] {
    return this.#once('missingReports', () =>
      this.#cases.flatMap((childCase) =>
        childCase.episodes.flatMap((episode) =>
          episode.reports.filter((report) => report.category === 'missing').map((report) => ({ childCase, report })),
        ),
      ),
    );
  }

  /** Every report of category missing made in the period (indicators T1 and T3). */
  get reports(): readonly ReportInPeriod[] {
    return this.#once('reports', () =>
      this.#missingReports
        .filter(({ report }) => this.has(report.reportedAt))
        .map(({ childCase, report }) => ({
          childCase,
          report,
          isChild: isChildOn(childCase, londonDateOf(report.reportedAt)),
        })),
    );
  }

  /** Every found report, of a report of category missing, with its find in the period (indicators T2 and T3). */
  get founds(): readonly FoundInPeriod[] {
    return this.#once('founds', () =>
      this.#missingReports.flatMap(({ childCase, report }) => {
        const found = report.return;
        if (!found || !this.has(found.content.foundAt)) return [];
        return [{ childCase, report, found, isChild: isChildOn(childCase, londonDateOf(found.content.foundAt)) }];
      }),
    );
  }

  /** Keys of the records in which a time was assumed. */
  get assumedKeys(): ReadonlySet<string> {
    return this.#once('assumedKeys', () => {
      const keys = new Set<string>();
      const note = (held: Held<{ assumed?: string[] | undefined }> | undefined): void => {
        if (held?.content.assumed?.length) keys.add(held.key);
      };
      for (const childCase of this.#cases) {
        note(childCase.child);
        for (const records of recordsOf(childCase)) records.forEach(note);
        for (const { reports } of childCase.episodes) {
          for (const report of reports) {
            note(report.held);
            note(report.return);
          }
        }
      }
      for (const records of [this.casebook.meetings, this.casebook.challenges, this.casebook.actions]) {
        records.forEach(note);
      }
      return keys;
    });
  }
}

const recordsOf = (childCase: ChildCase): readonly (readonly Held<{ assumed?: string[] | undefined }>[])[] => [
  childCase.statuses,
  childCase.keyWorkers,
  childCase.interviews,
  childCase.assessments,
  childCase.plans,
  childCase.referrals,
  childCase.reviews,
  childCase.challenges,
  childCase.actions,
];
