/** A package folder and what its sources may import. */
export interface Room {
  readonly folder: string;
  readonly mayImport: readonly string[];
  readonly pure: boolean;
}

export const rooms: readonly Room[];

export const mayImportInSpecs: readonly string[];
