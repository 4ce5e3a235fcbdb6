import { ControlChart, type Axis } from '@hub/charts';
import { isSymbol } from '@hub/disclosure';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { keyedTable } from '../counted/keyed-table.js';
import type { Block, ReportDocument, TableBlock } from '../document.js';
import { dateInWords, momentInWords } from '../words.js';
import { changeInWords } from './lines.js';
import { contentDigest, type PackContent, type PackLine } from './content.js';

const SYMBOL_WORDS: Readonly<Record<string, string>> = { c: 'c', x: 'x', z: 'z', k: 'k' };

const axisOf = ({ measure }: PackLine): Axis => measure;

/** The chart of a line. It is drawn from what is shown: a hidden value is a gap, in the drawing and in its words. */
export const lineChart = (line: PackLine, width?: number): string => {
  const { id, title, points, chart, reading, target } = line;
  const shown = points.filter(({ shown: one, running }) => one !== null && !isSymbol(one) && !running);
  const signals = new Map(
    chart.says === 'chart' ? chart.points.map((point, at) => [shown[at]?.period ?? '', point.signals]) : [],
  );
  return renderToStaticMarkup(
    createElement(ControlChart, {
      title: `${id} ${title}`,
      reading: reading.sentence,
      points: points
        .filter(({ running }) => !running)
        .map(({ label, period, shown: one }) => ({
          label,
          value: one === null || isSymbol(one) ? null : one,
          mark: one === null ? 'none' : isSymbol(one) ? (SYMBOL_WORDS[one] ?? '') : '',
          signals: signals.get(period) ?? [],
        })),
      axis: axisOf(line),
      ...(chart.says === 'chart' ? { limits: { mean: chart.mean, lower: chart.lower, upper: chart.upper } } : {}),
      ...(target === null ? {} : { target }),
      ...(width === undefined ? {} : { width }),
      id: `chart-${id}`,
    }),
  );
};

const altOf = ({ id, title, points, reading }: PackLine): string =>
  `${id} ${title}. ${reading.sentence} ${points.map(({ label, display }) => `${label}: ${display}`).join('; ')}.`;

const lineBlocks = (line: PackLine): readonly Block[] => {
  const { id, title, columns, display, reading, againstTarget, cautions, completeness, comment, moved, target } = line;
  return [
    { is: 'heading', level: 3, text: `${id} ${title}` },
    {
      is: 'values',
      values: [
        { name: 'Latest', value: display },
        { name: 'Target', value: target === null ? 'none' : `${target} %` },
        { name: 'Change', value: changeInWords(reading) },
        ...(againstTarget === undefined ? [] : [{ name: 'Against the target', value: againstTarget }]),
        ...completeness.map((one) => ({ name: `Not on record: ${one.label}`, value: one.display })),
      ],
    },
    { is: 'paragraph', text: comment ?? 'No commentary was written yet.' },
    { is: 'figure', caption: `${id} by quarter`, alt: altOf(line), svg: lineChart(line) },
    ...keyedTable({
      is: 'table',
      caption: `${id} by quarter, in numbers`,
      head: ['Quarter', 'Figure'],
      rows: columns.map(({ label, display: one }) => [label, one]),
      rowHeads: true,
      numbers: [1],
    }),
    ...[...moved, ...cautions].map((text): Block => ({ is: 'note', text })),
    {
      is: 'note',
      text: `${line.definition} Definition version ${line.version}, in force since ${dateInWords(line.effectiveFrom)}.`,
    },
  ];
};

/** The widths of the summary: the name of an indicator, its quarters, its target, and how it changed. */
const SUMMARY_WIDTHS = { name: 42, quarter: 13, target: 11, change: 28 };

const summary = ({ lines }: PackContent): TableBlock => ({
  is: 'table',
  caption: 'All indicators, by quarter',
  head: ['Indicator', ...(lines[0]?.columns.map(({ label }) => label) ?? []), 'Target', 'Change'],
  rows: lines.map(({ id, title, columns, target, reading }) => [
    `${id} ${title}`,
    ...columns.map(({ shown, display }) => (shown === null ? display : (display.split(' (')[0] ?? display))),
    target === null ? '' : `${target} %`,
    reading.inShort,
  ]),
  rowHeads: true,
  widths: [
    SUMMARY_WIDTHS.name,
    ...(lines[0]?.columns.map(() => SUMMARY_WIDTHS.quarter) ?? []),
    SUMMARY_WIDTHS.target,
    SUMMARY_WIDTHS.change,
  ],
  numbers: (lines[0]?.columns ?? []).map((_, at) => at + 1),
  dense: true,
});

const detail = ({ themes }: PackContent): readonly Block[] =>
  themes.flatMap(({ name, tables }): readonly Block[] => [
    { is: 'heading', level: 2, text: name },
    ...tables.flatMap((table): readonly Block[] => [
      ...keyedTable({
        is: 'table',
        caption: table.title,
        head: table.head,
        rows: table.rows,
        rowHeads: true,
        numbers: table.head.slice(1).map((_, at) => at + 1),
      }),
      { is: 'note', text: table.note },
    ]),
  ]);

const revisions = (content: PackContent): readonly Block[] => {
  const [first] = content.revisions;
  if (!first) return [];
  return [
    { is: 'heading', level: 2, text: 'Revisions' },
    { is: 'paragraph', text: 'What earlier packs gave for the same quarters, and what this one gives.' },
    ...content.revisions.flatMap(({ id, quarters, rows }) =>
      keyedTable({
        is: 'table',
        caption: `${id} as each pack gave it`,
        head: ['Pack', ...quarters],
        rows: rows.map(({ pack, cells }) => [pack, ...cells]),
        rowHeads: true,
      }),
    ),
  ];
};

/** A pack as a document: one page first, then each line, then detail by theme, revisions, and how to read it. */
export const boardPackDocument = (content: PackContent): ReportDocument => ({
  title: `${content.name}: ${content.period.label}`,
  marking: content.marking,
  paper: 'A4',
  cover: [
    { name: 'Council', value: content.council },
    { name: 'Quarter', value: `${content.period.label}, from ${dateInWords(content.period.start)}` },
    { name: 'Edition', value: String(content.edition) },
    { name: 'As known on', value: momentInWords(content.knownAt) },
    ...(content.revises
      ? [{ name: 'Takes the place of', value: `edition ${content.revises.edition}: ${content.revises.reason}` }]
      : []),
  ],
  contents: true,
  digest: contentDigest(content),
  blocks: [
    { is: 'heading', level: 2, text: 'On one page' },
    ...keyedTable(summary(content)),
    { is: 'page' },
    { is: 'heading', level: 2, text: 'Indicators' },
    ...content.lines.flatMap(lineBlocks),
    ...detail(content),
    ...revisions(content),
    { is: 'heading', level: 2, text: 'How to read this pack' },
    {
      is: 'list',
      items: [
        'A change is called one only when it is more than the usual ups and downs of a number (XmR chart, NHS England, Making Data Count): a value outside the limits, seven in a row on one side of the average, seven rising or falling, or two of three near a limit.',
        'Small numbers are not shown, and neither are others from which they could be worked out. A zero is a true zero.',
        'Figures change when facts come late. Where a published figure moved, it is said beside it.',
        ...content.key,
      ],
    },
  ],
});
