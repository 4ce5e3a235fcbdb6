import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['HUB_GEODATA'];

/**
 * A reference file that is too large to stand here, from the folder that HUB_GEODATA names; `undefined` when it is not
 * there.
 */
export const geodata = (path: string): string | undefined =>
  folder && existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;

/** The name of a test that needs such a file: it says so when there was nothing to test against. */
export const named = (name: string, found: unknown): string =>
  found === undefined ? `skipped: not there (set HUB_GEODATA): ${name}` : name;
