import { AreaIndex } from '@hub/geography';
import type { LondonDate } from '@hub/kernel';
import { approximateVersion } from './approximate.js';
import type { DataFolder } from '../data-folder.js';
import { loadedVersions, stampOf } from './loaded.js';
import { loadedPopulations, populationsStamp, type Population } from './population.js';
import { loadedSchools, schoolsStamp, type Schools } from './schools.js';

/** One edition of the boundaries of a council's areas. */
export interface GeographyVersion {
  /** The same boundaries, the same id. */
  readonly id: string;
  /** Where they come from, as it must be shown beside them. */
  readonly source: string;
  /** First London date on which they are the ones to count by. */
  readonly from: LondonDate;
  /** Made from centres: no boundary was loaded. Whoever draws them says so. */
  readonly approximate: boolean;
  readonly areas: AreaIndex;
  /** How many children live in each ward; absent where nobody said, and for approximate areas. */
  readonly population?: Population;
  /** Schools in and near the areas; absent where none were loaded. */
  readonly schools?: Schools;
}

/** An edition with the latest population that speaks of each of its wards. */
const withPopulation = (version: GeographyVersion, all: readonly Population[]): GeographyVersion => {
  const fitting = all.filter(({ of }) => version.areas.areas.every(({ code }) => of.has(code)));
  const population = fitting.at(-1);
  return population ? { ...version, population } : version;
};

/** The editions of boundaries that a hub has, always as they are in its data folder now. */
export class Geographies {
  #stamp: string | undefined;
  #versions: readonly GeographyVersion[] = [];

  constructor(private readonly folder: Pick<DataFolder, 'geography'>) {}

  /** Every edition, the earliest first; the approximate areas stand alone as long as nothing was loaded. */
  all(): readonly GeographyVersion[] {
    const stamp = [stampOf, populationsStamp, schoolsStamp].map((of) => of(this.folder.geography)).join('\n\n');
    if (stamp !== this.#stamp) {
      const loaded = loadedVersions(this.folder.geography);
      const populations = loadedPopulations(this.folder.geography);
      const schools = loadedSchools(this.folder.geography);
      const versions =
        loaded.length > 0 ? loaded.map((one) => withPopulation(one, populations)) : [approximateVersion()];
      this.#versions = schools ? versions.map((one) => ({ ...one, schools })) : versions;
      this.#stamp = stamp;
    }
    return this.#versions;
  }

  /** The edition to count by on a London date: the latest begun, or the earliest of all where none had begun. */
  on(date: LondonDate): GeographyVersion {
    const all = this.all();
    const version = all.findLast(({ from }) => from <= date) ?? all[0];
    if (!version) throw new Error('A hub without any areas');
    return version;
  }

  /** The ward in which a place of the National Grid lies on a London date; undefined outside the borough. */
  wardOf(
    easting: number,
    northing: number,
    date: LondonDate,
  ): { readonly code: string; readonly name: string } | undefined {
    return this.on(date).areas.at([easting, northing]);
  }
}
