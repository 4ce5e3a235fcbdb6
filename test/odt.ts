import { strFromU8, unzipSync } from 'fflate';

/** The parts of an OpenDocument file, by their paths. */
export const odtParts = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
