import { accept, refusal, refuse, type Decider, type Decision } from '@hub/kernel';
import type { AnalysisEvent } from './analysis.events.js';

type Drafted = Extract<AnalysisEvent, { type: 'assurance.AnalysisDrafted' }>['data'];
type Sealed = Extract<AnalysisEvent, { type: 'assurance.AnalysisSealed' }>['data'];

/** The draft that waits for a second person, how many editions there were, and which of them were sealed and withdrawn. */
export interface AnalysisState {
  readonly editions: number;
  readonly draft?: Drafted;
  readonly sealed: readonly number[];
  readonly withdrawn: readonly number[];
}

/** What can be asked of the analysis of a year. `person` is who asks. */
export type AnalysisCommand = { readonly year: string; readonly person: string } & (
  | { readonly type: 'Draft'; readonly numbers: Pick<Drafted, 'audience' | 'logPosition' | 'knownAt'> }
  | { readonly type: 'Seal'; readonly seal: Omit<Sealed, 'year' | 'sealedBy'> }
  | { readonly type: 'Withdraw'; readonly edition: number; readonly reason: string }
);

const no = (code: string, message: string): Decision<AnalysisEvent> => refuse(refusal(code, message));

/** What stands in the way of sealing; undefined when this person may seal this edition. */
export const sealFault = (
  { draft }: Pick<AnalysisState, 'draft'>,
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

type Withdraw = Extract<AnalysisCommand, { type: 'Withdraw' }>;

const withdraw = ({ year, edition, reason, person }: Withdraw, state: AnalysisState): Decision<AnalysisEvent> => {
  if (state.withdrawn.includes(edition)) return accept();
  if (!state.sealed.includes(edition)) {
    return no('not-sealed', 'This edition is not sealed. Look at the list of editions as it is now.');
  }
  return accept({ type: 'assurance.AnalysisWithdrawn', data: { year, edition, reason, withdrawnBy: person } });
};

/**
 * The annual analysis of return interviews: drafted by one person, sealed by another. A sealed edition is never changed:
 * what turns out wrong is withdrawn, and another is drafted. Stream: one a financial year.
 */
export const analysisDecider: Decider<AnalysisState, AnalysisCommand, AnalysisEvent> = {
  initial: { editions: 0, sealed: [], withdrawn: [] },
  decide: (command, state) => {
    const { year, person } = command;
    if (command.type === 'Draft') {
      const edition = state.draft?.edition ?? state.editions + 1;
      return accept({
        type: 'assurance.AnalysisDrafted',
        data: { year, edition, ...command.numbers, draftedBy: person },
      });
    }
    if (command.type === 'Withdraw') return withdraw(command, state);
    return (
      sealFault(state, person, command.seal.edition) ??
      accept({ type: 'assurance.AnalysisSealed', data: { year, ...command.seal, sealedBy: person } })
    );
  },
  evolve: (state, { type, data }) => {
    const { draft: _draft, ...rest } = state;
    switch (type) {
      case 'assurance.AnalysisDrafted':
        return { ...rest, draft: data };
      case 'assurance.AnalysisSealed':
        return { ...rest, editions: data.edition, sealed: [...rest.sealed, data.edition] };
      case 'assurance.AnalysisWithdrawn':
        return { ...state, withdrawn: [...state.withdrawn, data.edition] };
    }
  },
};
