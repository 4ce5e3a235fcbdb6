import { hash } from 'node:crypto';
import type { Block, NamedValue, ReportDocument } from '../document.js';

/** A child on an agenda as somebody may know it. */
export interface AgendaLine {
  readonly name: string;
  readonly age: string;
  /** The overall RAG in words. */
  readonly overall: string;
  readonly missingNow: boolean;
  readonly reasons: readonly string[];
  /** What the meeting has decided so far; empty before. */
  readonly decision: string;
}

/** A person of concern, a place or a theme on an agenda. */
export interface AgendaTopicLine {
  /** What it is, and what it is called. */
  readonly name: string;
  readonly reason: string;
  readonly decision: string;
}

/** An agenda as somebody may know it. */
export interface AgendaSaid {
  readonly title: string;
  readonly marking: string;
  readonly meeting: readonly NamedValue[];
  readonly children: readonly AgendaLine[];
  readonly topics: readonly AgendaTopicLine[];
}

const rowOf = ({ name, age, overall, missingNow, reasons, decision }: AgendaLine): readonly string[] => [
  age === '' ? name : `${name} (${age})`,
  missingNow ? `${overall}\nMissing now` : overall,
  reasons.join('\n'),
  decision,
  '',
];

const tableOfTopics = (topics: readonly AgendaTopicLine[]): Block => ({
  is: 'table',
  caption: 'People of concern, places and themes on the agenda',
  head: ['What', 'Why on the agenda', 'Decision', 'Actions: who does what, by when'],
  rows: topics.map(({ name, reason, decision }) => [name, reason, decision, '']),
  rowHeads: true,
  widths: [7, 8, 7, 10],
});

/** The agenda of a meeting on A3, one row a child, with room to write what is decided and who does what. */
export const agendaDocument = ({ title, marking, meeting, children, topics }: AgendaSaid): ReportDocument => ({
  title,
  marking,
  paper: 'A3 landscape',
  digest: hash('sha256', JSON.stringify([title, meeting, children, topics]), 'hex'),
  blocks: [
    { is: 'values', values: meeting },
    children.length === 0
      ? { is: 'paragraph', text: 'No child is on the agenda.' }
      : {
          is: 'table',
          caption: 'Children on the agenda',
          head: ['Child', 'RAG', 'Why on the agenda', 'Decision', 'Actions: who does what, by when'],
          rows: children.map(rowOf),
          rowHeads: true,
          widths: [4, 3, 8, 7, 10],
        },
    ...(topics.length === 0 ? [] : [tableOfTopics(topics)]),
  ],
});
