import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OFFICES = ['soffice', 'libreoffice'];

/** LibreOffice on this machine; undefined when there is none. */
export const office = OFFICES.find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Opens a file in LibreOffice and saves it in another format; the files that come of it, by name; none where it cannot. */
export const convertedBy = (
  program: string,
  name: string,
  file: Uint8Array,
  format: string,
): ReadonlyMap<string, Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-office-'));
  try {
    const out = join(folder, 'out');
    writeFileSync(join(folder, name), file);
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
    const convert = ['--headless', '--convert-to', format, '--outdir', out, join(folder, name)];
    execFileSync(program, [own, ...convert], { stdio: 'ignore', timeout: 120_000 });
    if (!existsSync(out)) return new Map();
    return new Map(readdirSync(out).map((made) => [made, readFileSync(join(out, made))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether LibreOffice has its program for tables. */
export const hasCalc = (program: string): boolean =>
  convertedBy(program, 'try.csv', new TextEncoder().encode('1,2\n'), 'ods').size > 0;
