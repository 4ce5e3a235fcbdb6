import { epochMs, type Instant } from '@hub/kernel';
import type { Casebook, CaseEpisode, CaseReport, ChildCase, Held } from '@hub/casebook';

/** An episode with the child whose it is. */
export interface OwnEpisode {
  readonly childCase: ChildCase;
  readonly episode: CaseEpisode;
}

/** A police report with the child it is about. */
export interface OwnReport {
  readonly childCase: ChildCase;
  readonly report: CaseReport;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Things by the time of one of their moments. Times stand apart from the things: most are looked at and left. */
class ByTime<Thing> {
  readonly #times: Float64Array;

  constructor(
    readonly things: readonly Thing[],
    timeOf: (thing: Thing) => Instant | undefined,
  ) {
    this.#times = Float64Array.from(things, (thing) => {
      const time = timeOf(thing);
      return time === undefined ? NEVER : epochMs(time);
    });
  }

  /** Those at or after one moment and before another. */
  within(from: Instant, to: Instant): Thing[] {
    const [first, last] = [epochMs(from), epochMs(to)];
    return this.things.filter((_thing, index) => this.isWithin(index, first, last));
  }

  isWithin(index: number, first: number, last: number): boolean {
    const time = this.#times[index] as number;
    return time >= first && time < last;
  }
}

/** What the indicators look for in a casebook, whatever the period. */
export class CasebookIndex {
  readonly cases: readonly ChildCase[];
  /** Children of whom anything is known that opens a strand: an assessment, or a missing episode. */
  readonly withStrandFacts: readonly ChildCase[];
  readonly #starts: ByTime<OwnEpisode>;
  readonly #ends: ByTime<OwnEpisode>;
  readonly #reported: ByTime<OwnReport>;
  readonly #found: ByTime<OwnReport>;
  /** Keys of the records in which a time was assumed. */
  readonly assumedKeys: ReadonlySet<string>;

  constructor(casebook: Casebook) {
    this.cases = [...casebook.cases.values()];
    this.withStrandFacts = this.cases.filter(
      ({ strandFacts }) => strandFacts.assessments.length + strandFacts.episodes.length > 0,
    );
    const episodes = this.cases.flatMap((childCase) => childCase.episodes.map((episode) => ({ childCase, episode })));
    this.#starts = new ByTime(episodes, ({ episode }) => episode.start);
    this.#ends = new ByTime(episodes, ({ episode }) => episode.end ?? episode.endNotRecordedAt);
    const reports = episodes.flatMap(({ childCase, episode }) =>
      episode.reports.filter(({ category }) => category === 'missing').map((report) => ({ childCase, report })),
    );
    this.#reported = new ByTime(reports, ({ report }) => report.reportedAt);
    this.#found = new ByTime(reports, ({ report }) => report.return?.content.foundAt);
    this.assumedKeys = assumedIn(casebook);
  }

  /** Episodes, missing or absent, that started in a span of time. */
  episodesStarted(from: Instant, to: Instant): OwnEpisode[] {
    return this.#starts.within(from, to);
  }

  /** Missing episodes that ended in a span of time, by a return or because a later absence began. */
  missingEnded(from: Instant, to: Instant): OwnEpisode[] {
    return this.#ends.within(from, to).filter(({ episode }) => episode.missing);
  }

  /** Missing episodes that started before a moment and had not ended before it. */
  missingUnderWay(moment: Instant): OwnEpisode[] {
    const at = epochMs(moment);
    return this.#starts.things.filter(
      ({ episode }, index) =>
        this.#starts.isWithin(index, -NEVER, at) && !this.#ends.isWithin(index, -NEVER, at) && episode.missing,
    );
  }

  /** Reports of category missing that were made in a span of time. */
  missingReported(from: Instant, to: Instant): OwnReport[] {
    return this.#reported.within(from, to);
  }

  /** Reports of category missing with a find in a span of time. */
  missingFound(from: Instant, to: Instant): OwnReport[] {
    return this.#found.within(from, to);
  }
}

type Records = Iterable<Held<{ assumed?: string[] | undefined }> | undefined>;

const assumedIn = (casebook: Casebook): Set<string> => {
  const keys = new Set<string>();
  const note = (records: Records): void => {
    for (const held of records) if (held?.content.assumed?.length) keys.add(held.key);
  };
  for (const childCase of casebook.cases.values()) {
    note([childCase.child]);
    note(childCase.statuses);
    note(childCase.keyWorkers);
    note(childCase.interviews);
    note(childCase.assessments);
    note(childCase.plans);
    note(childCase.referrals);
    note(childCase.reviews);
    note(childCase.challenges);
    note(childCase.actions);
    for (const { reports } of childCase.episodes) for (const { held, return: found } of reports) note([held, found]);
  }
  for (const { report, return: found } of casebook.queue) note([report, found]);
  note(casebook.meetings);
  note(casebook.challenges);
  note(casebook.actions);
  return keys;
};

const made = new WeakMap<Casebook, CasebookIndex>();

/** The index of a casebook; made once, because the figures of many periods are asked of one casebook. */
export const indexOf = (casebook: Casebook): CasebookIndex => {
  const index = made.get(casebook) ?? new CasebookIndex(casebook);
  made.set(casebook, index);
  return index;
};
