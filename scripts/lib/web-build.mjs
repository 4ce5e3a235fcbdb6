import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of gzipped JavaScript that the first page may load. */
export const firstLoadBudget = 150_000;

/** Marks, not words: the names of a court and of the prosecution service may be written. */
const crownMarks = [
  ['GDS Transport', /GDS Transport/i],
  ['a crest', /crest/i],
  ['a crown', /crown(?![ _](court|prosecution))/i],
];

/** The scripts that the page names itself: its entry and what it preloads. Pages opened later bring their own. */
const firstScripts = (folder) => {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path);
};

/** Bytes of gzipped JavaScript that the first page of a web build loads. */
export const firstLoadOf = (folder) =>
  firstScripts(folder).reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

/**
 * What a folder with a web build does wrong, in words; nothing when it is fine. The licence and design of the Crown's
 * font, crest and crown are not ours to use.
 */
export const problemsOfWebBuild = (folder) => {
  if (!existsSync(folder)) return ['The web app is not built: run `npm run build`.'];
  const files = readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile());
  const problems = [];
  for (const path of files) {
    const text = `${path}\n${readFileSync(join(folder, path), 'latin1')}`;
    for (const [what, pattern] of crownMarks) if (pattern.test(text)) problems.push(`${path} holds ${what}.`);
  }
  const bytes = firstLoadOf(folder);
  if (bytes > firstLoadBudget) {
    problems.push(`The first page loads ${bytes} bytes of gzipped JavaScript; the budget is ${firstLoadBudget}.`);
  }
  return problems;
};
