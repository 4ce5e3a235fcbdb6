import { parsePeriod, type Instant, type Period, type Row, type ViewReader } from '@hub/kernel';
import {
  links,
  offences,
  personsOfConcern,
  places,
  profileFacts,
  subjectMerges,
  type LinkRow,
  type OffenceRow,
  type PersonRow,
  type PlaceRow,
  type ProfileFacts,
  type SubjectMergeRow,
} from '@hub/views';
import type { Casebook } from '@hub/casebook';
import type { CasebookAsked } from '../figure-desk.js';
import { NoSuchFigure } from '../figure-period.js';
import { Recent } from '../recent.js';

/** What the facts of a profile are asked for. `position` is that of `knownAt`. */
export interface ProfileFactsAsked extends CasebookAsked {
  /** A quarter. */
  readonly period: string;
  readonly knownAt: Instant;
}

const KEPT = 8;

/** The quarter that is meant. Throws `NoSuchFigure` for any other period: profiles are of quarters, side by side. */
export const quarterMeant = (text: string): Period => {
  const period = parsePeriod(text);
  if (period && /Q[1-4]$/.test(period.id)) return period;
  throw new NoSuchFigure('period', `"${text}" is no quarter. A profile is of one quarter: write 2016-17Q3.`);
};

/** Works out the facts of problem profiles from the records known at a position. */
export class ProfileFactsDesk {
  readonly #kept = new Recent<string, ProfileFacts>(KEPT);

  constructor(
    private readonly reader: ViewReader,
    private readonly authority: string,
    private readonly casebook: (asked: CasebookAsked) => Promise<Casebook>,
  ) {}

  /** Forgets what was worked out: somebody in it was erased. */
  forget(): void {
    this.#kept.clear();
  }

  /** The facts of a quarter, of the children who are counted. */
  facts({ period: text, knownAt, position, counted }: ProfileFactsAsked): Promise<ProfileFacts> {
    const period = quarterMeant(text);
    return this.#kept.get(JSON.stringify([period.id, knownAt, position, counted?.key]), async () => {
      const rows = async <R extends Row>(table: string): Promise<readonly R[]> =>
        (await this.reader.rowsAt<R>(table, position)).map(({ row }) => row);
      const named = new Set(counted?.hidden ?? counted?.only);
      return profileFacts(
        {
          casebook: await this.casebook(counted ? { position, counted } : { position }),
          links: await rows<LinkRow>(links.table),
          persons: await rows<PersonRow>(personsOfConcern.table),
          places: await rows<PlaceRow>(places.table),
          offences: await rows<OffenceRow>(offences.table),
          merges: await rows<SubjectMergeRow>(subjectMerges.table),
        },
        {
          period,
          knownAt,
          authority: this.authority,
          counts: (childId) => counted === undefined || named.has(childId) === (counted.only !== undefined),
          borough: counted?.only === undefined,
        },
      );
    });
  }
}
