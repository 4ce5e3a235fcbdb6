import { addDays, elapsedHours, londonDateOf, periodAt, startOfLondonDay } from '@hub/kernel';
import type { Instant, LondonDate, Period, PeriodAt } from '@hub/kernel';
import { asAtEnd, highestStatusOn, isChildOn } from '@hub/casebook';
import type { Casebook, ChildCase, Held } from '@hub/casebook';
import { openStrands, type AsAt, type OpenStrand } from '@hub/exploitation';
import { answerOf, type ReturnAnswer } from '@hub/interviews';
import type { ReturnDetails } from '@hub/missing';
import { indexOf, type OwnEpisode, type OwnReport } from './casebook-index.js';
import { countCohort, type CohortCount } from './cohort.js';
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
export interface EpisodeStarted extends OwnEpisode {
  /** London date of the start. */
  readonly date: LondonDate;
  /** Under 18 on that date. */
  readonly isChild: boolean;
}

/** The end of a missing episode in the period, with what followed. */
export interface ReturnInPeriod extends OwnEpisode {
  readonly returnedAt: Instant;
  /** Under 18 on the London date of the return. */
  readonly isChild: boolean;
  readonly answer: ReturnAnswer;
  /** Earliest time at which we were told of the return. */
  readonly noticeAt?: Instant;
}

/** A police report of category missing that was made in the period. */
export interface ReportInPeriod extends OwnReport {
  /** Under 18 on the London date of the report, or of the find. */
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
  /** First London date of the window before the end of the period in which repeat episodes count. */
  readonly repeatFromDate: LondonDate;
  /** First moment of that window. */
  readonly repeatFrom: Instant;
  /** First London date on which a review still counts for indicator 8i. */
  readonly firstReviewDate: LondonDate;
  readonly #memo = new Map<string, unknown>();

  constructor(
    readonly casebook: Casebook,
    period: Period,
    knownAt: Instant,
    readonly settings: MetricSettings = settingsOn(period.start),
  ) {
    this.at = periodAt(period, knownAt);
    this.asAt = asAtEnd(this.at);
    const endDate = addDays(this.at.lastDate, 1);
    this.repeatFromDate = addDays(endDate, -settings.repeatWindowDays);
    this.repeatFrom = startOfLondonDay(this.repeatFromDate);
    this.firstReviewDate = addDays(endDate, -settings.reviewDays);
  }

  #once<Value>(name: string, work: () => Value): Value {
    if (!this.#memo.has(name)) this.#memo.set(name, work());
    return this.#memo.get(name) as Value;
  }

  get #index(): ReturnType<typeof indexOf> {
    return indexOf(this.casebook);
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

  /** Every child of whom anything is known that opens a strand, at the end of the period. */
  get childrenAtEnd(): readonly ChildAtEnd[] {
    return this.#once('childrenAtEnd', () =>
      this.#index.withStrandFacts.map((childCase) => {
        const isChild = isChildOn(childCase, this.at.lastDate);
        const strands = this.strandsOf(childCase, this.asAt);
        return { childCase, isChild, strands, atRisk: childCase.own && isChild && strands.length > 0 };
      }),
    );
  }

  /** Those of them with an open strand. */
  get withOpenStrands(): readonly ChildAtEnd[] {
    return this.#once('withOpenStrands', () => this.childrenAtEnd.filter(({ strands }) => strands.length > 0));
  }

  /** Our own children under 18 with CIN, CPP or CLA on the last day, by their highest status. */
  get cohortAtEnd(): CohortCount {
    return this.#once('cohortAtEnd', () =>
      countCohort(
        this.#index.cases
          .filter(({ own, statuses }) => own && statuses.length > 0)
          .filter((childCase) => isChildOn(childCase, this.at.lastDate))
          .map((childCase) => highestStatusOn(childCase, this.at.lastDate)),
      ),
    );
  }

  #started({ childCase, episode }: OwnEpisode): EpisodeStarted {
    const date = londonDateOf(episode.start);
    return { childCase, episode, date, isChild: isChildOn(childCase, date) };
  }

  /** Every episode, missing or absent, that started in the period. */
  get episodesStarted(): readonly EpisodeStarted[] {
    return this.#once('episodesStarted', () =>
      this.#index.episodesStarted(this.at.from, this.at.end).map((one) => this.#started(one)),
    );
  }

  /** Every missing episode that started in the window of repeat episodes before the end of the period. */
  get missingInRepeatWindow(): readonly OwnEpisode[] {
    return this.#index.episodesStarted(this.repeatFrom, this.at.end).filter(({ episode }) => episode.missing);
  }

  /** Every missing episode that began before the end of the period and had not ended by then. */
  get missingAtEnd(): readonly OwnEpisode[] {
    return this.#index.missingUnderWay(this.at.end);
  }

  get #missingEnded(): readonly OwnEpisode[] {
    return this.#once('missingEnded', () => this.#index.missingEnded(this.at.from, this.at.end));
  }

  /** Every missing episode that turned out in the period to have ended, without a record of the end. */
  get endsNotRecorded(): readonly OwnEpisode[] {
    return this.#missingEnded.filter(({ episode }) => episode.end === undefined);
  }

  /** Every return in the period: the end of a missing episode. */
  get returns(): readonly ReturnInPeriod[] {
    return this.#once('returns', () =>
      this.#missingEnded.flatMap(({ childCase, episode }) => {
        const { end: returnedAt, interviews } = episode;
        if (returnedAt === undefined) return [];
        const [noticeAt] = episode.reports.flatMap((report) => report.return?.content.laNotifiedAt ?? []).sort();
        return {
          childCase,
          episode,
          returnedAt,
          isChild: isChildOn(childCase, londonDateOf(returnedAt)),
          answer: answerOf(
            returnedAt,
            interviews.map(({ content }) => content),
          ),
          ...(noticeAt === undefined ? {} : { noticeAt }),
        };
      }),
    );
  }

  /** Every report of category missing made in the period (indicators T1 and T3). */
  get reports(): readonly ReportInPeriod[] {
    return this.#once('reports', () =>
      this.#index.missingReported(this.at.from, this.at.end).map(({ childCase, report }) => ({
        childCase,
        report,
        isChild: isChildOn(childCase, londonDateOf(report.reportedAt)),
      })),
    );
  }

  /** Every found report, of a report of category missing, with its find in the period (indicators T2 and T3). */
  get founds(): readonly FoundInPeriod[] {
    return this.#once('founds', () =>
      this.#index.missingFound(this.at.from, this.at.end).flatMap(({ childCase, report }) => {
        const { return: found } = report;
        if (!found) return [];
        return { childCase, report, found, isChild: isChildOn(childCase, londonDateOf(found.content.foundAt)) };
      }),
    );
  }

  /** Keys of the records in which a time was assumed. */
  get assumedKeys(): ReadonlySet<string> {
    return this.#index.assumedKeys;
  }
}
