import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What QGIS sees of a file: it reads maps and tables through GDAL, and so does this. */
export interface SeenByGdal {
  readonly features: number;
  /** Type of each column, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** EPSG code of the coordinate system; undefined for a table. */
  readonly epsg: number | undefined;
  /** Features with a shape that is no valid polygon. */
  readonly invalid: number;
}

const run = (...options: readonly string[]): string =>
  execFileSync('ogrinfo', [...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });

/** What is said where it is not. */
export const NO_GDAL = 'is not opened in GDAL here: it is not on this machine (apt-get install -y gdal-bin)';

/** Whether GDAL is on this machine. */
export const hasGdal = ((): boolean => {
  try {
    run('--version');
    return true;
  } catch {
    return false;
  }
})();

/** What GDAL reads in a file. */
export const seenByGdal = (name: string, content: string): SeenByGdal => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-gdal-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    const told = run('-so', '-al', ...(name.endsWith('.csv') ? ['-oo', 'AUTODETECT_TYPE=YES'] : []), path);
    const [layer = ''] = /^Layer name: (.+)$/m.exec(told)?.slice(1) ?? [];
    const fields = [...told.matchAll(/^(\w+): (Integer|Real|String|Date|DateTime)\b/gm)];
    const isMap = /^Geometry: (?!None)/m.test(told);
    const asked = `SELECT COUNT(*) AS wrong FROM "${layer}" WHERE geometry IS NOT NULL AND NOT ST_IsValid(geometry)`;
    const wrong = isMap ? run('-q', '-dialect', 'sqlite', '-sql', asked, path) : 'wrong (Integer) = 0';
    return {
      features: Number(/^Feature Count: (\d+)$/m.exec(told)?.[1]),
      fields: Object.fromEntries(fields.map(([, field = '', type = '']) => [field, type])),
      epsg: isMap ? Number(/ID\["EPSG",(\d+)\]\](?![\s\S]*ID\["EPSG")/.exec(told)?.[1]) : undefined,
      invalid: Number(/wrong \(Integer[^)]*\) = (\d+)/.exec(wrong)?.[1]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
