import type { ClockReading } from '../generated/graphql.js';
import { dateInWords } from '../edge/words.js';
import { WORDING, type Wording } from '../children/wording.js';

/** How papers say what is on record. Whoever changes what they say makes a new form, and leaves the ones before it alone. */
export interface PapersForm {
  readonly wording: Wording;
  /** What stands behind the name of a clock that presses. */
  readonly clock: (clock: ClockReading) => string;
}

const STATES_OF_FORM_1: Readonly<Partial<Record<ClockReading['state'], string>>> = {
  OVERDUE: 'overdue',
  DUE_SOON: 'due soon',
  MISSED: 'missed',
};

/** Codes of tools, and the state before the words of each clock. */
const FORM_1: PapersForm = {
  wording: {
    toolSays: ({ tool, toolVersion, rag, score }) =>
      `${tool}${toolVersion === undefined ? '' : ` ${toolVersion}`} says ${rag}${score === undefined ? '' : `, score ${score}`}`,
    assessmentOf: (strand) => `Assessment of ${strand === 'cse' ? 'CSE' : strand}`,
    dueIn: (days, dueOn) =>
      days === 0 ? 'due today' : `in ${days} ${days === 1 ? 'day' : 'days'} (${dateInWords(dueOn)})`,
    late: (told) => told,
    neverHeard: 'never heard at MASE or MAP',
    neverAssessed: 'MISSING: never assessed',
    noPlan: 'MISSING',
  },
  clock: ({ state, words }) => `${STATES_OF_FORM_1[state] ?? ''}: ${words}`,
};

/** Tools by their names, and clocks that say by themselves what is wrong. */
const FORM_2: PapersForm = { wording: WORDING, clock: ({ words }) => words };

const FORMS: Readonly<Record<string, PapersForm>> = { '1': FORM_1, '2': FORM_2 };

/** The form in which papers are sealed today. */
export const FORM = '2';

/** A form by its number; of one that this hub never had the newest, which the digest of the papers then tells apart. */
export const formOf = (version: string): PapersForm => FORMS[version] ?? FORM_2;
