import { toCsv } from '@hub/charts';
import type { DisruptionLineFragment } from '../gql/graphql.js';
import { sayStatus } from './words.js';

const head = [
  'Id',
  'Tool',
  'Aimed at',
  'Reference',
  'Called',
  'Stands',
  'Since',
  'In force',
  'Until',
  'Children protected',
  'Breaches',
  'To look at',
];

/** The register as a CSV file; the mark in front tells spreadsheets that names may have accents. */
export const fileOf = (lines: readonly DisruptionLineFragment[]): string =>
  `\ufeff${toCsv([
    head,
    ...lines.map((line) => [
      line.id,
      line.toolWords,
      line.subjectType,
      line.subjectId,
      line.subjectName ?? '',
      sayStatus(line.status),
      line.since,
      line.inForce ? 'Yes' : 'No',
      line.expires ?? '',
      line.children.map(({ id }) => id).join(' '),
      line.breaches,
      line.lookAt.join(' '),
    ]),
  ])}`;
