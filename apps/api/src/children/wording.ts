import { toolName, type AssessmentDetails, type Strand } from '@hub/exploitation';
import type { LondonDate } from '@hub/kernel';
import { counted, dateInWords } from '../edge/words.js';

const STRANDS: Readonly<Record<Strand, string>> = {
  cse: 'CSE',
  missing: 'going missing',
  trafficking: 'trafficking',
  gangs: 'gangs',
};

/** What a tool said of a strand. */
export type ToolSaid = Pick<AssessmentDetails, 'tool' | 'toolVersion' | 'rag' | 'score'>;

/** What a tool said of a strand: SERAF, version 2015, says red, score 17. */
export const toolSaysInWords = ({ tool, toolVersion, rag, score }: ToolSaid): string =>
  [
    toolName(tool),
    toolVersion === undefined ? '' : `, version ${toolVersion},`,
    rag === 'none' ? ' finds no risk' : ` says ${rag}`,
    score === undefined ? '' : `, score ${score}`,
  ].join('');

/**
 * How clocks and tools are put into words on a child's page. Whoever must say later to the letter what was said before
 * (sealed papers) keeps its own.
 */
export interface Wording {
  readonly toolSays: (said: ToolSaid) => string;
  readonly assessmentOf: (strand: Strand) => string;
  readonly dueIn: (days: number, dueOn: LondonDate) => string;
  /** What is said when police told us late, of the words that say how late. */
  readonly late: (told: string) => string;
  readonly neverHeard: string;
  readonly neverAssessed: string;
  readonly noPlan: string;
}

/** The words of today. Each says by itself what is wrong: it is read behind the name of the clock. */
export const WORDING: Wording = {
  toolSays: toolSaysInWords,
  assessmentOf: (strand) => `Assessment of ${STRANDS[strand]}`,
  dueIn: (days, dueOn) => (days === 0 ? 'due today' : `due in ${counted(days, 'day')} (${dateInWords(dueOn)})`),
  late: (told) => `late: ${told.charAt(0).toLowerCase()}${told.slice(1)}`,
  neverHeard: 'overdue, never heard at MASE or MAP',
  neverAssessed: 'overdue, never made',
  noPlan: 'none is in place',
};
