import type { Explained, Figure } from '../src/index.js';

const factsOf = ({ facts }: Explained): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name} ${value === '' ? 'none' : (value ?? 'none')}`)
    .join('; ');

const lineOf = (line: Explained): string =>
  [
    `- ${line.outcome}: ${line.unit} ${line.ref}`,
    ...(line.childId === undefined || line.childId === line.ref ? [] : [`of ${line.childId}`]),
    ...(line.hosted ? ['(hosted)'] : []),
    ...(line.assumed ? ['(time assumed)'] : []),
    `- ${line.reason}`,
    ...(line.reportRefs ? [`[reports ${line.reportRefs.join(', ')}]`] : []),
    `{${factsOf(line)}}`,
    `from ${line.events.join(' ')}`,
  ].join(' ');

/** A figure as people read it: its headline, every part, every table, and every line behind it. */
export const inWords = (figure: Figure): string =>
  [
    `${figure.id} ${figure.title}`,
    figure.definition,
    `${figure.display}${figure.target ? `; target ${figure.target.value} from ${figure.target.from}` : ''}`,
    ...figure.labelledParts.map(({ label, display }) => `  ${label}: ${display}`),
    ...figure.breakdowns.flatMap(({ title, columns, rows }) => [
      `  ${title} (${columns.join(', ')})`,
      ...rows.map(({ name, values }) => `    ${name}: ${values.map((value) => value ?? '-').join(', ')}`),
    ]),
    ...figure.explanation().map(lineOf),
  ].join('\n');
