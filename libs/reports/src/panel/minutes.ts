import type { LondonDate } from '@hub/kernel';
import type { Block, ReportDocument } from '../document.js';
import { dateInWords } from '../words.js';
import type { SaidSection } from './said.js';

/** Whom or what something said is about, as its section names it; neither = no one thing. */
interface About {
  readonly childId?: string | null;
  readonly topic?: string | null;
}

/** Minutes of a meeting as somebody may read them. */
export interface MinutesSaid {
  readonly title: string;
  readonly marking: string;
  readonly digest: string;
  /** The meeting has ended: nothing but notes is added any more. */
  readonly closed: boolean;
  /** What the meeting changed, one sentence each. */
  readonly changed: readonly string[];
  readonly actions: readonly (About & {
    readonly ownerAgency: string;
    readonly owner?: string | null;
    readonly action: string;
    readonly due: LondonDate;
  })[];
  readonly unanswered: readonly (About & {
    readonly byAgency: string;
    readonly toAgency: string;
    readonly matter: string;
    readonly escalatedTo?: string | null;
  })[];
  readonly sections: readonly SaidSection[];
}

const heading = (text: string): Block => ({ is: 'heading', level: 2, text });

const tableOr = (none: string, table: Extract<Block, { is: 'table' }>): Block =>
  table.rows.length === 0 ? { is: 'paragraph', text: none } : table;

/** The minutes: what the meeting changed, who does what, which challenges wait, and everything that was said. */
export const minutesDocument = (said: MinutesSaid): ReportDocument => {
  const about = ({ childId, topic }: About): string =>
    said.sections.find((one) => (childId && one.childId === childId) || (topic && one.topic === topic))?.heading ?? '';
  return {
    title: said.title,
    marking: said.marking,
    digest: said.digest,
    blocks: [
      ...(said.closed ? [] : [{ is: 'note', text: 'The meeting has not ended: these minutes still grow.' } as const]),
      heading('What this meeting changed'),
      { is: 'list', items: said.changed },
      heading('Actions by agency'),
      tableOr('No action was set.', {
        is: 'table',
        caption: 'Actions set at this meeting',
        head: ['Agency', 'Action', 'About', 'Who', 'Due'],
        rows: said.actions.map((action) => [
          action.ownerAgency,
          action.action,
          about(action),
          action.owner ?? '',
          dateInWords(action.due),
        ]),
        widths: [3, 7, 4, 3, 3],
      }),
      heading('Challenges not answered'),
      tableOr('No challenge waits for an answer.', {
        is: 'table',
        caption: 'Challenges that wait for an answer',
        head: ['From', 'To', 'Matter', 'About', 'Raised to'],
        rows: said.unanswered.map((challenge) => [
          challenge.byAgency,
          challenge.toAgency,
          challenge.matter,
          about(challenge),
          challenge.escalatedTo ?? '',
        ]),
        widths: [3, 3, 7, 4, 3],
      }),
      ...said.sections.flatMap(({ heading: title, lines }): Block[] => [
        heading(title),
        { is: 'values', values: lines.map(({ label, text }) => ({ name: label, value: text })) },
      ]),
    ],
  };
};
