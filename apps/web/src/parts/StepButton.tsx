import type { useCommand } from '../api/useCommand.js';
import { OutcomeNote } from './OutcomeNote.js';

/** A command that is under way, or how it ended. */
export type Step = Pick<ReturnType<typeof useCommand>, 'busy' | 'outcome'>;

/** The button of a next step; above it stands why the step was refused, if it was. */
export const StepButton = ({ words, step, press }: { words: string; step: Step; press: () => void }) => (
  <>
    <OutcomeNote outcome={step.outcome?.__typename === 'Done' ? undefined : step.outcome} />
    <button type="button" className="govuk-button hub-button--small" aria-disabled={step.busy} onClick={press}>
      {words}
    </button>
  </>
);
