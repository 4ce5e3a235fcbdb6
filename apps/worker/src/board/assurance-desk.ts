import type { Casebook } from '@hub/casebook';
import type { AudienceRule, Release } from '@hub/disclosure';
import { londonDateOf, type Instant, type LondonDate, type Period, type Place, type ViewReader } from '@hub/kernel';
import { interviewsHeld, interviewYear, needsSeen, Scope } from '@hub/metrics';
import {
  analysisContent,
  analysisCounts,
  guardedCounts,
  ledgerFrom,
  needCounts,
  serviceMap,
  type AnalysisContent,
  type CountsAsked,
  type CountSet,
  type ServiceMap,
} from '@hub/reports';
import { quotations, services, takesOn, usableWords, type QuotationRow, type ServiceRow } from '@hub/views';
import type { CasebookAsked } from '../figure-desk.js';
import { givenPeriodMeant, NoSuchFigure } from '../figure-period.js';
import type { Geographies } from '../geography/geographies.js';
import { releasesOnRecord } from '../guard-desk.js';

/** To whom something about a year is shown: it counts every child. `position` is that of `knownAt`. */
export interface YearAsked extends Pick<CasebookAsked, 'position'> {
  /** A financial year: `2016-17`. */
  readonly year: string;
  readonly knownAt: Instant;
  readonly audience: string;
  /** London date on which it is shown. */
  readonly on: LondonDate;
  readonly rules: readonly AudienceRule[];
}

/** What the analysis of a year is asked for. */
export interface AnalysisAsked extends YearAsked {
  readonly council: string;
  readonly marking: string;
  readonly edition: number;
}

/** The analysis, with the release that it is and how many there were before. */
export interface AnalysisDrawn {
  readonly content: AnalysisContent;
  readonly release: Release;
  readonly fresh: boolean;
  readonly seen: number;
}

/** Words of a child in an interview, with what was decided of them. */
export interface QuotationLine {
  readonly interviewId: string;
  readonly childId: string;
  readonly childName: string;
  readonly completedAt: Instant;
  readonly words: string;
  readonly interviewRevision: number;
  readonly row?: QuotationRow;
}

/** What words are asked for: those of the interviews of a year. */
export interface QuotationsAsked extends CasebookAsked {
  readonly year: string;
  readonly knownAt: Instant;
}

/** The financial year that somebody means. Throws `NoSuchFigure`. */
export const yearMeant = (text: string): Period => {
  const period = givenPeriodMeant(text);
  if (!period.id.includes('Q')) return period;
  throw new NoSuchFigure('period', `"${text}" is a quarter. Choose a financial year (2016-17).`);
};

/** How closely a home must be known to be given to a ward. */
const CLOSE: ReadonlySet<string> = new Set(['address', 'street', 'postcode', 'ward']);

/** Works out, for the board, what interviews and assessments of a year tell. */
export class AssuranceDesk {
  constructor(
    private readonly reader: ViewReader,
    private readonly casebookOf: (asked: CasebookAsked) => Promise<Casebook>,
    private readonly geographies: Geographies,
  ) {}

  /** The annual analysis of return interviews. */
  async analysis(asked: AnalysisAsked): Promise<AnalysisDrawn> {
    const year = yearMeant(asked.year);
    const { knownAt, position, council, marking, edition, audience } = asked;
    const casebook = await this.casebookOf(asked);
    const found = interviewYear(casebook, year, knownAt);
    const { release, fresh, look, seen } = await this.#guarded(analysisCounts(found), `interviews ${year.id}`, asked);
    const words = await this.#words(casebook, new Scope(casebook, year, knownAt), position);
    const content = analysisContent(
      {
        council,
        marking,
        year,
        edition,
        audience,
        knownAt,
        logPosition: position,
        releaseId: release.id,
        running: found.running,
        words,
      },
      look,
    );
    return { content, release, fresh, seen };
  }

  /** Needs seen in a year against the services on record. */
  async services(asked: YearAsked): Promise<ServiceMap> {
    const year = yearMeant(asked.year);
    const date = londonDateOf(asked.knownAt);
    const { areas } = this.geographies.on(date);
    const wards = areas.areas.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1));
    const wardOf = (home: Place | undefined): string | null =>
      home?.precision && CLOSE.has(home.precision) ? (areas.at([home.easting, home.northing])?.name ?? null) : null;
    const seen = needsSeen(await this.casebookOf(asked), year, asked.knownAt, wardOf);
    const { look } = await this.#guarded(needCounts(seen, wards, year.id), `needs ${year.id}`, asked);
    const rows = await this.reader.rowsAt<ServiceRow>(services.table, asked.position);
    const open = rows.map(({ row }) => row).filter((row) => takesOn(row, date));
    return serviceMap(
      open.sort((a, b) => (a.name < b.name ? -1 : 1)),
      wards,
      year.id,
      look,
    );
  }

  /** The words that children said in the interviews of a year. */
  async quotations(asked: QuotationsAsked): Promise<readonly QuotationLine[]> {
    const casebook = await this.casebookOf(asked);
    const rows = await this.reader.rowsAt<QuotationRow>(quotations.table, asked.position);
    const byInterview = new Map(rows.map(({ row }) => [row.interviewId, row]));
    const scope = new Scope(casebook, yearMeant(asked.year), asked.knownAt);
    return interviewsHeld(casebook, scope).flatMap(({ childCase, interview, completedAt }): QuotationLine[] => {
      const { childWords, interviewId } = interview.content;
      if (childCase.erased || childWords === undefined) return [];
      const { surname, forename } = childCase.child.content;
      const row = byInterview.get(interviewId);
      return [
        {
          interviewId,
          childId: childCase.id,
          childName: `${surname}, ${forename}`,
          completedAt,
          words: childWords,
          interviewRevision: interview.revision,
          ...(row ? { row } : {}),
        },
      ];
    });
  }

  async #guarded(set: CountSet, what: string, asked: YearAsked) {
    const { audience, on, rules, knownAt } = asked;
    const named: CountsAsked = { id: `${what}, ${audience} as known at ${knownAt}`, audience, on };
    const onRecord = await releasesOnRecord(this.reader);
    return { ...guardedCounts(set, named, ledgerFrom(onRecord), rules), seen: onRecord.length };
  }

  /** Words of children of these interviews that may be used. */
  async #words(casebook: Casebook, scope: Scope, position: number): Promise<readonly string[]> {
    const rows = await this.reader.rowsAt<QuotationRow>(quotations.table, position, { where: { state: 'cleared' } });
    const byInterview = new Map(rows.map(({ row }) => [row.interviewId, row]));
    return interviewsHeld(casebook, scope).flatMap(({ childCase, interview }) =>
      childCase.erased ? [] : (usableWords(byInterview.get(interview.content.interviewId), interview.revision) ?? []),
    );
  }
}
