import type { AudienceRule } from '@hub/disclosure';
import { lastQuarters, NOW, type Instant, type LondonDate, type ViewReader } from '@hub/kernel';
import type { PlainFigure } from '@hub/metrics';
import {
  guarded,
  ledgerFrom,
  periodsTogether,
  plainOf,
  yearsName,
  type Guarded,
  type ReleaseOnRecord,
} from '@hub/reports';
import { releases, type ReleaseRow } from '@hub/views';
import { givenPeriodMeant, periodMeant } from './figure-period.js';
import { Recent } from './recent.js';

/** What those are shown who may know no children. `position` is that of `knownAt`. */
export interface GuardAsked {
  readonly period: string;
  readonly knownAt: Instant;
  readonly position: number;
  readonly audience: string;
  /** London date on which it is shown. */
  readonly on: LondonDate;
  readonly rules: readonly AudienceRule[];
}

/** What an audience may be shown, with how many releases it was worked out from. */
export interface GuardedYears extends Guarded {
  readonly seen: number;
}

type FiguresOf = (asked: {
  readonly period: string;
  readonly knownAt: Instant;
  readonly position: number;
}) => Promise<readonly PlainFigure[]>;

interface Worked extends GuardedYears {
  readonly plain: ReadonlyMap<string, readonly PlainFigure[]>;
}

const KEPT = 6;

/** Releases on record, in the order in which they were made. */
export const releasesOnRecord = async (reader: ViewReader): Promise<readonly ReleaseOnRecord[]> =>
  (await reader.rowsAt<ReleaseRow>(releases.table, NOW))
    .map(({ row }) => row)
    .sort((a, b) => a.releasedAt - b.releasedAt);

/** Works out what may be shown to those who may know no children. */
export class GuardDesk {
  readonly #kept = new Recent<string, Worked>(KEPT);

  constructor(
    private readonly reader: ViewReader,
    private readonly figuresOf: FiguresOf,
  ) {}

  /** Forgets what was worked out: somebody in it was erased. */
  forget(): void {
    this.#kept.clear();
  }

  /** Every figure of the years that are given together. Throws `NoSuchFigure` for a period that is not given. */
  async years(asked: GuardAsked): Promise<GuardedYears> {
    const { plain: _plain, ...rest } = await this.#worked(asked);
    return rest;
  }

  /** Every figure of a period that is shown. */
  async figures(asked: GuardAsked): Promise<readonly PlainFigure[]> {
    const { plain } = await this.#worked(asked);
    return plain.get(periodMeant(asked.period).id) ?? [];
  }

  /** A figure for the quarters up to the one in which the period ends, as far back as is given; the oldest first. */
  async trend(asked: GuardAsked & { readonly id: string; readonly quarters: number }): Promise<readonly PlainFigure[]> {
    const { plain } = await this.#worked(asked);
    return lastQuarters(periodMeant(asked.period), asked.quarters).flatMap(
      (quarter) => plain.get(quarter.id)?.find(({ id }) => id === asked.id) ?? [],
    );
  }

  async #worked(asked: GuardAsked): Promise<Worked> {
    const period = givenPeriodMeant(asked.period);
    const { audience, position, knownAt, on, rules } = asked;
    const onRecord = await releasesOnRecord(this.reader);
    const key = JSON.stringify([audience, yearsName(period), position, knownAt, on, onRecord.length, rules]);
    return this.#kept.get(key, async () => {
      const figures: PlainFigure[] = [];
      for (const one of periodsTogether(period)) {
        figures.push(...(await this.figuresOf({ period: one.id, knownAt, position })));
        await new Promise((resolve) => void setImmediate(resolve));
      }
      const made = guarded(figures, period, { audience, knownAt, on }, ledgerFrom(onRecord), rules);
      const plain = new Map(
        [...made.figures].map(([id, shown]) => [
          id,
          shown.map((one) =>
            plainOf(one, figures.find((figure) => figure.id === one.id && figure.period.id === id) as PlainFigure),
          ),
        ]),
      );
      return { ...made, seen: onRecord.length, plain };
    });
  }
}
