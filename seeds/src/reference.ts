import { readFile } from 'node:fs/promises';
import type { LondonDate } from '@hub/kernel';

interface Dated {
  /** The first London date on which it holds. */
  readonly from: LondonDate;
  /** The first London date on which it no longer holds; without it, it still does. */
  readonly to?: LondonDate;
}

/** A code that others keep, with its meaning. */
export interface ReferenceCode extends Dated {
  readonly code: string;
  readonly label: string;
}

export interface IndicatorTarget extends Dated {
  readonly indicator: string;
  readonly percent: number;
}

export interface ReferenceSetting extends Dated {
  readonly key: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly source: string;
  /** Professional knowledge that has to be verified locally. */
  readonly recall: boolean;
}

/** A risk assessment tool; a band is its lowest and highest score, `null` for no highest. */
export interface RiskTool extends Dated {
  readonly tool: string;
  readonly version: string;
  readonly strand: string;
  readonly bands?: Readonly<Record<string, readonly [number, number | null]>>;
}

/** A ward by its centre: its boundary is the deployer's to load. Metres on the British National Grid. */
export interface ReferenceWard extends Dated {
  readonly code: string;
  readonly name: string;
  readonly easting: number;
  readonly northing: number;
}

type OffenceTheme = 'cse' | 'trafficking' | 'gangs' | 'county_lines' | 'serious_violence';

interface PlantedAt {
  readonly theme: OffenceTheme;
  readonly easting: number;
  readonly northing: number;
  readonly events: number;
}

/** What is planted among the offences, and what only looks like it. Metres, days, and times the usual number. */
export interface PlantedOffences {
  readonly hotspots: readonly (PlantedAt & { readonly name: string; readonly spread: number })[];
  readonly chain: PlantedAt & {
    readonly stepMetres: number;
    readonly stepDays: number;
    readonly endsDaysBefore: number;
  };
  readonly season: {
    readonly theme: OffenceTheme;
    readonly month: number;
    readonly perMonth: number;
    readonly times: number;
  };
  readonly decoys: {
    readonly oneAddress: PlantedAt;
    readonly oneOutcode: PlantedAt;
    readonly slowRepeats: PlantedAt & { readonly everyDays: number };
  };
  readonly background: readonly { readonly theme: OffenceTheme; readonly events: number }[];
}

/** The files of reference data and what each holds. */
export interface ReferenceFiles {
  readonly ethnicity: { readonly source: string; readonly codes: readonly ReferenceCode[] };
  readonly disability: { readonly source: string; readonly codes: readonly ReferenceCode[] };
  readonly placement: { readonly source: string; readonly codes: readonly ReferenceCode[] };
  readonly 'legal-status': { readonly source: string; readonly codes: readonly ReferenceCode[] };
  readonly 'indicator-targets': { readonly source: string; readonly targets: readonly IndicatorTarget[] };
  readonly settings: { readonly source: string; readonly settings: readonly ReferenceSetting[] };
  readonly 'risk-tools': { readonly source: string; readonly tools: readonly RiskTool[] };
  /** What is planted among the offences of the synthetic borough. */
  readonly 'planted-offences': PlantedOffences;
  readonly wards: {
    readonly source: string;
    readonly wards: readonly ReferenceWard[];
    /** Corners of a coarse outline of the borough. */
    readonly outline: readonly (readonly [easting: number, northing: number])[];
  };
}

/** Reads one file of dated reference data. */
export const readReference = async <Name extends keyof ReferenceFiles>(name: Name): Promise<ReferenceFiles[Name]> =>
  JSON.parse(await readFile(new URL(`../reference/${name}.json`, import.meta.url), 'utf8')) as ReferenceFiles[Name];

/** Those of a list that hold on a London date. */
export const inForceOn = <T extends Dated>(list: readonly T[], date: LondonDate): T[] =>
  list.filter(({ from, to }) => from <= date && (to === undefined || date < to));
