import { hash } from 'node:crypto';
import type { NamedValue, ReportDocument } from '../document.js';

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

/** An agenda as somebody may know it. */
export interface AgendaSaid {
  readonly title: string;
  readonly marking: string;
  readonly meeting: readonly NamedValue[];
  readonly children: readonly AgendaLine[];
}

const rowOf = ({ name, age, overall, missingNow, reasons, decision }: AgendaLine): readonly string[] => [
  age === '' ? name : `${name} (${age})`,
  missingNow ? `${overall}\nMissing now` : overall,
  reasons.join('\n'),
  decision,
  '',
];

/** The agenda of a meeting on A3, one row a child, with room to write what is decided and who does what. */
export const agendaDocument = ({ title, marking, meeting, children }: AgendaSaid): ReportDocument => ({
  title,
  marking,
  paper: 'A3 landscape',
  digest: hash('sha256', JSON.stringify([title, meeting, children]), 'hex'),
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
  ],
});
