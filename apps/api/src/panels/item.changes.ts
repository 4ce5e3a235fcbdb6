import type { Child, PanelChange } from '../generated/graphql.js';
import { counted, sentence } from '../edge/words.js';

const SEVERITY: Readonly<Record<string, number>> = { RED: 3, AMBER: 2, GREEN: 1 };

const rag = (value: string | null | undefined): string => (value ? value.toLowerCase() : 'not assessed');
const weight = (value: string | null | undefined): number => (value ? (SEVERITY[value] ?? 0) : 0);

/** The four safeguards of a child at risk, as they are called at a panel. */
export const SAFEGUARDS: Readonly<Record<string, string>> = {
  MULTI_AGENCY_ASSESSMENT: 'Multi-agency assessment',
  SAFETY_PLAN: 'Safety plan',
  KEY_WORKER: 'Key worker',
  MONTHLY_REVIEW: 'Monthly review',
};

/** A safeguard as it is called at a panel. */
export const safeguardInWords = (code: string): string => SAFEGUARDS[code.toUpperCase()] ?? code;

/** A strand as it is called at a panel. */
export const strandInWords = (strand: string): string => (strand === 'CSE' ? 'CSE' : sentence(strand.toLowerCase()));

type Part = Pick<Child, 'overall' | 'strands' | 'missing' | 'badges' | 'keyWorker' | 'gaps' | 'actions'>;

const change = (what: string, before: string, after: string, worse: boolean): PanelChange[] =>
  before === after ? [] : [{ what, before, after, worse }];

const strands = (before: Part, after: Part): PanelChange[] =>
  after.strands.flatMap((strand) => {
    const was = before.strands.find((one) => one.strand === strand.strand);
    const words = (one: typeof strand | undefined): string => (one?.open ? rag(one.rag) : 'not open');
    const heavy = (one: typeof strand | undefined): number => (one?.open ? 1 + weight(one.rag) : 0);
    return change(`${strandInWords(strand.strand)} strand`, words(was), words(strand), heavy(strand) > heavy(was));
  });

const gaps = (before: Part, after: Part): PanelChange[] =>
  Object.entries(SAFEGUARDS).flatMap(([gap, words]) => {
    const lacks = (part: Part): boolean => part.gaps.some((one) => one === gap);
    const say = (lacking: boolean): string => (lacking ? 'not in place' : 'in place');
    return change(words, say(lacks(before)), say(lacks(after)), lacks(after));
  });

const overdue = ({ actions }: Part): number => actions.filter(({ state }) => state === 'overdue').length;

/** What reads otherwise of a child between two moments, the RAG first. Each line names both values. */
export const changesBetween = (before: Part, after: Part): PanelChange[] => [
  ...change('Overall', rag(before.overall), rag(after.overall), weight(after.overall) > weight(before.overall)),
  ...strands(before, after),
  ...change(
    'Whereabouts',
    before.missing.now ? 'missing' : 'not missing',
    after.missing.now ? 'missing' : 'not missing',
    after.missing.now,
  ),
  ...change(
    'Missing episodes in 90 days',
    String(before.missing.episodes90),
    String(after.missing.episodes90),
    after.missing.episodes90 > before.missing.episodes90,
  ),
  ...change('Status', before.badges.join(', ') || 'none', after.badges.join(', ') || 'none', false),
  ...change('Key worker', before.keyWorker?.name ?? 'nobody', after.keyWorker?.name ?? 'nobody', !after.keyWorker),
  ...gaps(before, after),
  ...change(
    'Overdue actions',
    counted(overdue(before), 'action'),
    counted(overdue(after), 'action'),
    overdue(after) > overdue(before),
  ),
];
