import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../data-folder.js';
import type { Person } from './who-is-meant.js';

/** Lines of a CSV text, a line break in quotes being part of its line. */
const recordsOf = (text: string): string[] => {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === '\n' && !quoted) {
      records.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  return start < text.length ? [...records, text.slice(start)] : records;
};

/** Whether a line may be about somebody: it has an id or reference of theirs, or name or date of birth together. */
const mentions = ({ childIds, reportRefs, written }: Person): ((line: string) => boolean) => {
  const refs = [...childIds, ...reportRefs];
  const people = written.map((who) => [who.surname.toLowerCase(), who.forename.toLowerCase(), who.dob]);
  return (line) => {
    const lower = line.toLowerCase();
    if (refs.some((ref) => line.includes(ref))) return true;
    return people.some((parts) => parts.filter((part) => lower.includes(part)).length >= 2);
  };
};

const rejectsIn = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.rejects.csv')).map((name) => join(folder, name));
};

/**
 * Takes rows that may be about a person out of the rejects of every delivery, and empties the temporary folder, in which
 * uploads and dry runs lie. May be repeated. No intake may go on meanwhile.
 */
export const purgeFiles = ({ deliveries, temporary }: DataFolder, person: Person): void => {
  const isMeant = mentions(person);
  for (const file of rejectsIn(deliveries)) {
    const [head = '', ...rows] = recordsOf(readFileSync(file, 'utf8'));
    const kept = rows.filter((row) => !isMeant(row));
    if (kept.length === rows.length) continue;
    const draft = `${file}.draft`;
    writeFileSync(draft, [head, ...kept].join(''), { mode: 0o600 });
    renameSync(draft, file);
  }
  for (const name of readdirSync(temporary)) rmSync(join(temporary, name), { recursive: true, force: true });
};
