import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type LondonDate } from '@hub/kernel';
import { writeBorough } from './borough.js';
import { atADate } from './calibration.js';
import {
  atRisk,
  interviewedInTime,
  measure,
  missingBetween,
  missingNow,
  withStatus,
  type Measured,
} from './measure.js';

type Line = readonly [what: string, planned: string, drawn: string];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const percentile = (values: readonly number[], p: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(p * values.length)] ?? NaN;

const missingLines = (measured: Measured, end: LondonDate): Line[] => {
  const year = missingBetween(measured, addDays(end, -365), end);
  const counts = new Map<string, number>();
  for (const { child } of year) counts.set(child, (counts.get(child) ?? 0) + 1);
  const lengths = year.flatMap(({ start, end: back }) => (back === undefined ? [] : [back - start]));
  return [
    ['missing episodes in the last 365 days', '~1,000', String(year.length)],
    ['children missing in the last 365 days', '~360', String(counts.size)],
    ['episodes a child', '2.8', (year.length / counts.size).toFixed(2)],
    ['most episodes of one child', 'above 20', String(Math.max(...counts.values()))],
    ['children with more than 20', '1 to 3', String([...counts.values()].filter((n) => n > 20).length)],
    ['back within 48 hours', '87 %', percent(lengths.filter((h) => h <= 48).length / lengths.length)],
    ['median hours away', '~9', percentile(lengths, 0.5).toFixed(1)],
  ];
};

/** Planned figures beside those of one draw. */
export const calibrationTable = (measured: Measured, start: LondonDate, end: LondonDate): readonly Line[] => {
  const last = addDays(end, -1);
  const risk = atRisk(measured, end);
  const rag = (colour: string): number => [...risk.values()].filter((value) => value === colour).length;
  return [
    [
      'children with CIN, CPP or CLA at the start',
      String(atADate.anyStatus),
      String(withStatus(measured, start, 'CIN', 'CPP', 'CLA').size),
    ],
    [
      'children with CIN, CPP or CLA at the end',
      String(atADate.anyStatus),
      String(withStatus(measured, last, 'CIN', 'CPP', 'CLA').size),
    ],
    [
      'children with a protection plan at the end',
      String(atADate.protectionPlan),
      String(withStatus(measured, last, 'CPP').size),
    ],
    ['children looked after at the end', String(atADate.lookedAfter), String(withStatus(measured, last, 'CLA').size)],
    ...missingLines(measured, end),
    [
      'interviewed within 72 hours, first year',
      '10 to 30 %',
      percent(interviewedInTime(measured, start, addDays(start, 365))),
    ],
    [
      'interviewed within 72 hours, last 90 days',
      '70 to 85 %',
      percent(interviewedInTime(measured, addDays(end, -90), end)),
    ],
    ['children at risk at the end', '120 to 180', String(risk.size)],
    [
      'of them red, amber, green, not assessed',
      'a mixture',
      ['red', 'amber', 'green', 'not assessed'].map(rag).join(', '),
    ],
    ['missing now', '5 to 10', String(missingNow(measured).length)],
    ['reports nobody could match', 'a few', String(measured.unmatchedReports)],
  ];
};

/** Draws a borough into a folder that is thrown away and gives its calibration table as text. */
export const summarise = async (seed: number, end: LondonDate): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'borough-'));
  try {
    const summary = await writeBorough(folder, { seed, end });
    const lines: readonly Line[] = [
      ['what', 'planned', 'drawn'],
      ...calibrationTable(await measure(folder), summary.start, end),
      ...Object.entries(summary.rows).map(([feed, count]) => [`rows of ${feed}`, '', String(count)] as const),
      ['rows in all', '35,000 to 60,000', String(summary.totalRows)],
    ];
    return lines.map(([what, planned, drawn]) => `${what.padEnd(46)}${planned.padEnd(18)}${drawn}`).join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
};
