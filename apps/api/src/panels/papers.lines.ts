import { counted, dateInWords, fullStop, sentence } from '../edge/words.js';
import type { Child, ClockState, MinutesLine } from '../generated/graphql.js';
import { SAFEGUARDS, strandInWords } from './item.changes.js';
import type { PapersForm } from './papers.forms.js';

/** Clocks that the panel has to know of. */
const PRESSING: readonly ClockState[] = ['OVERDUE', 'DUE_SOON', 'MISSED'];

/** A line of the papers; none where there is nothing to say. */
export const line = (label: string, text: string | null | undefined): MinutesLine[] =>
  text === null || text === undefined || text === '' ? [] : [{ label, text }];

/** What the papers say of a child, in the words of their form. */
export const childLines = (child: Child, reasons: readonly string[], form: PapersForm): MinutesLine[] => [
  ...line('Why on the agenda', reasons.join('; ')),
  ...line('Overall', child.overall ? sentence(child.overall.toLowerCase()) : 'Not assessed'),
  ...line('Status', child.badges.join(', ') || 'none'),
  ...line(
    'Key worker',
    child.keyWorker ? [child.keyWorker.name, child.keyWorker.team].filter(Boolean).join(', ') : 'nobody',
  ),
  ...child.strands
    .filter(({ open }) => open)
    .flatMap(({ strand, rag, why }) =>
      line(`${strandInWords(strand)} strand`, `${rag ? rag.toLowerCase() : 'not assessed'}. ${why.join(' ')}`),
    ),
  ...line(
    'Missing episodes',
    `${child.missing.now ? 'missing now; ' : ''}${counted(child.missing.episodes90, 'episode')} in 90 days`,
  ),
  ...line('Not in place', child.gaps.map((gap) => SAFEGUARDS[gap] ?? gap).join(', ') || 'nothing is lacking'),
  ...child.clocks
    .filter(({ state }) => PRESSING.includes(state))
    .flatMap((clock) => line(clock.name, form.clock(clock))),
  ...child.actions
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .flatMap(({ ownerAgency, action, due, state }) =>
      line(
        `Action of ${ownerAgency}`,
        `${fullStop(action)} Due ${dateInWords(due)}${state === 'overdue' ? ', overdue' : ''}.`,
      ),
    ),
  ...child.challenges
    .filter(({ answeredAt }) => !answeredAt)
    .flatMap(({ byAgency, toAgency, matter }) =>
      line(`Challenge of ${byAgency} to ${toAgency}`, `${fullStop(matter)} Not answered.`),
    ),
  ...child.childWords.slice(0, 1).flatMap(({ words }) => line('In the child’s words', words)),
];
