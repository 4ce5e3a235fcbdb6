import { accept, refusal, refuse, type Decider, type Decision, type LondonDate, type Refusal } from '@hub/kernel';
import type { QuotationEvent } from './quotation.events.js';

/** What was decided of a child's words. */
export interface QuotationState {
  readonly agreed?: boolean;
  /** The text that was cleared last; absent when the words were kept back or not looked at. */
  readonly cleared?: { readonly text: string; readonly interviewRevision: number };
}

interface Of {
  readonly interviewId: string;
  readonly childId: string;
}

/** What can be asked of the words of an interview. */
export type QuotationCommand = Of &
  (
    | { readonly type: 'RecordConsent'; readonly agreed: boolean; readonly askedOn: LondonDate }
    | {
        readonly type: 'Clear';
        readonly text: string;
        readonly interviewRevision: number;
        readonly person: string;
        /** Names of the child, in which form ever: none of them may stand in the text. */
        readonly names: readonly string[];
      }
    | {
        readonly type: 'KeepBack';
        readonly reason: string;
        readonly interviewRevision: number;
        readonly person: string;
      }
  );

/** A word with a capital letter that does not begin a sentence and is not "I". */
const CAPITAL =
  /(?<![.!?:…]["'”’)]?\s|^["'“‘(]?|\n["'“‘(]?|["“‘]|\[)(?<!\p{L})(?!I(?:['’]\p{Ll}+)?(?!\p{L}))\p{Lu}[\p{L}'’-]*/u;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What in these words could name somebody; undefined when nothing does. A capital letter within a sentence is taken for a
 * name, a digit for a date, an address or a telephone number, whatever it is: what cannot be told is kept out.
 */
export const quotationFault = (text: string, names: readonly string[]): Refusal | undefined => {
  const words = new Set(folded(text).match(/[\p{L}'-]+/gu) ?? []);
  const own = names.flatMap((name) => folded(name).match(/[\p{L}'-]+/gu) ?? []).find((name) => words.has(name));
  if (own !== undefined) {
    return refusal('names-the-child', 'The child’s own name stands in it. Write [name] instead.', 'text');
  }
  const digit = /\d/.exec(text)?.[0];
  if (digit !== undefined) {
    return refusal(
      'digit-in-quotation',
      `"${digit}" may be a date, an address or a number to ring. Leave it out.`,
      'text',
    );
  }
  const capital = CAPITAL.exec(text)?.[0];
  return capital === undefined
    ? undefined
    : refusal(
        'name-in-quotation',
        `"${capital}" may be the name of a person or a place. Write [friend], [place] or the like instead.`,
        'text',
      );
};

const clear = (
  command: Extract<QuotationCommand, { type: 'Clear' }>,
  state: QuotationState,
): Decision<QuotationEvent> => {
  const { interviewId, childId, text, interviewRevision, person, names } = command;
  if (state.agreed !== true) {
    return refuse(
      refusal(
        'no-consent',
        'Nobody recorded that the child agreed to this. Record the answer first, or keep the words back.',
      ),
    );
  }
  const fault = quotationFault(text, names);
  if (fault) return refuse(fault);
  if (state.cleared?.text === text && state.cleared.interviewRevision === interviewRevision) return accept();
  return accept({
    type: 'interviews.QuotationCleared',
    data: { interviewId, childId, interviewRevision, text, screenedBy: person },
  });
};

/** The words of one interview: asked for, cleared or kept back. Stream: `interviews.quotation-<interview id>`. */
export const quotationDecider: Decider<QuotationState, QuotationCommand, QuotationEvent> = {
  initial: {},
  decide: (command, state) => {
    const { interviewId, childId } = command;
    switch (command.type) {
      case 'RecordConsent':
        return state.agreed === command.agreed
          ? accept()
          : accept({
              type: 'interviews.QuotationConsentRecorded',
              data: { interviewId, childId, agreed: command.agreed, askedOn: command.askedOn },
            });
      case 'Clear':
        return clear(command, state);
      case 'KeepBack': {
        const { interviewRevision, reason, person } = command;
        return accept({
          type: 'interviews.QuotationKeptBack',
          data: { interviewId, childId, interviewRevision, reason, screenedBy: person },
        });
      }
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'interviews.QuotationConsentRecorded':
        return { ...state, agreed: event.data.agreed };
      case 'interviews.QuotationCleared': {
        const { text, interviewRevision } = event.data;
        return { ...state, cleared: { text, interviewRevision } };
      }
      case 'interviews.QuotationKeptBack': {
        const { cleared: _kept, ...rest } = state;
        return rest;
      }
    }
  },
};
