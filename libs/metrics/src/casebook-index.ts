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

const msOf = (time: Instant | undefined): number => (time === undefined ? NEVER : epochMs(time));

/** What the index holds of one case. It is made once for a case, and stands in the index of every casebook that has it. */
interface OfCase {
  readonly episodes: readonly OwnEpisode[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Its reports of category missing. */
  readonly reports: readonly OwnReport[];
  readonly reported: readonly number[];
  readonly found: readonly number[];
  /** Keys of its records in which a time was assumed. */
  readonly assumed: readonly string[];
}

const NOTHING: OfCase = { episodes: [], starts: [], ends: [], reports: [], reported: [], found: [], assumed: [] };

const indexOfCase = (childCase: ChildCase): OfCase => {
  const assumed = assumedInCase(childCase);
  if (childCase.episodes.length === 0 && assumed.length === 0) return NOTHING;
  const episodes = childCase.episodes.map((episode) => ({ childCase, episode }));
  const reports = childCase.episodes.flatMap(({ reports: all }) =>
    all.filter(({ category }) => category === 'missing').map((report) => ({ childCase, report })),
  );
  return {
    episodes,
    starts: episodes.map(({ episode }) => msOf(episode.start)),
    ends: episodes.map(({ episode }) => msOf(episode.end ?? episode.endNotRecordedAt)),
    reports,
    reported: reports.map(({ report }) => msOf(report.reportedAt)),
    found: reports.map(({ report }) => msOf(report.return?.content.foundAt)),
    assumed,
  };
};

const ofCases = new WeakMap<ChildCase, OfCase>();

const ofCase = (childCase: ChildCase): OfCase => {
  const known = ofCases.get(childCase);
  if (known) return known;
  const found = indexOfCase(childCase);
  ofCases.set(childCase, found);
  return found;
};

/** Things by the time of one of their moments. Times stand apart from the things: most are looked at and left. */
class ByTime<Thing> {
  readonly #times: Float64Array;

  /** `times` = a time for each thing, in milliseconds. */
  constructor(
    readonly things: readonly Thing[],
    times: readonly number[],
  ) {
    this.#times = Float64Array.from(times);
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
    const all = this.cases.map(ofCase).filter((one) => one !== NOTHING);
    const episodes = all.flatMap((one) => one.episodes);
    this.#starts = new ByTime(
      episodes,
      all.flatMap((one) => one.starts),
    );
    this.#ends = new ByTime(
      episodes,
      all.flatMap((one) => one.ends),
    );
    const reports = all.flatMap((one) => one.reports);
    this.#reported = new ByTime(
      reports,
      all.flatMap((one) => one.reported),
    );
    this.#found = new ByTime(
      reports,
      all.flatMap((one) => one.found),
    );
    this.assumedKeys = new Set([...all.flatMap((one) => one.assumed), ...assumedElsewhere(casebook)]);
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

const assumedAmong = (lists: readonly Records[]): string[] => {
  const keys: string[] = [];
  for (const records of lists) for (const held of records) if (held?.content.assumed?.length) keys.push(held.key);
  return keys;
};

const assumedInCase = (childCase: ChildCase): string[] =>
  assumedAmong([
    [childCase.child],
    childCase.statuses,
    childCase.keyWorkers,
    childCase.interviews,
    childCase.assessments,
    childCase.plans,
    childCase.referrals,
    childCase.reviews,
    childCase.challenges,
    childCase.actions,
    ...childCase.episodes.flatMap(({ reports }) => reports.map(({ held, return: found }) => [held, found])),
  ]);

/** The same in what belongs to no child's case. */
const assumedElsewhere = ({ queue, meetings, challenges, actions }: Casebook): string[] =>
  assumedAmong([...queue.map(({ report, return: found }) => [report, found]), meetings, challenges, actions]);

const made = new WeakMap<Casebook, CasebookIndex>();

/** The index of a casebook; made once, because the figures of many periods are asked of one casebook. */
export const indexOf = (casebook: Casebook): CasebookIndex => {
  const index = made.get(casebook) ?? new CasebookIndex(casebook);
  made.set(casebook, index);
  return index;
};
