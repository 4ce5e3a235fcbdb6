import { accept, refusal, refuse, type Decider, type Decision } from '@hub/kernel';
import type { AnalysisEvent } from './analysis.events.js';

type Drafted = Extract<AnalysisEvent, { type: 'assurance.AnalysisDrafted' }>['data'];
type Sealed = Extract<AnalysisEvent, { type: 'assurance.AnalysisSealed' }>['data'];

/** The draft that waits for a second person, and how many editions there were. */
export interface AnalysisState {
  readonly editions: number;
  readonly draft?: Drafted;
}

/** What can be asked of the analysis of a year. `person` is who asks. */
export type AnalysisCommand = { readonly year: string; readonly person: string } & (
  | { readonly type: 'Draft'; readonly numbers: Pick<Drafted, 'audience' | 'logPosition' | 'knownAt'> }
  | { readonly type: 'Seal'; readonly seal: Omit<Sealed, 'year' | 'sealedBy'> }
);

const no = (code: string, message: string): Decision<AnalysisEvent> => refuse(refusal(code, message));

/** What stands in the way of sealing; undefined when this person may seal this edition. */
export const sealFault = (
  { draft }: AnalysisState,
  person: string,
  edition: number,
): Decision<AnalysisEvent> | undefined => {
  if (draft?.edition !== edition) return no('no-draft', 'There is no draft of this edition. Make a draft first.');
  return draft.draftedBy === person
    ? no(
        'two-people',
        'You made this draft. Ask a second person to look it through and seal it: two people stand for it.',
      )
    : undefined;
};

/** The annual analysis of return interviews: drafted by one person, sealed by another. Stream: one a financial year. */
export const analysisDecider: Decider<AnalysisState, AnalysisCommand, AnalysisEvent> = {
  initial: { editions: 0 },
  decide: (command, state) => {
    const { year, person } = command;
    if (command.type === 'Draft') {
      const edition = state.draft?.edition ?? state.editions + 1;
      return accept({
        type: 'assurance.AnalysisDrafted',
        data: { year, edition, ...command.numbers, draftedBy: person },
      });
    }
    return (
      sealFault(state, person, command.seal.edition) ??
      accept({ type: 'assurance.AnalysisSealed', data: { year, ...command.seal, sealedBy: person } })
    );
  },
  evolve: (state, event) =>
    event.type === 'assurance.AnalysisDrafted' ? { ...state, draft: event.data } : { editions: event.data.edition },
};
