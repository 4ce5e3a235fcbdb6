import { useId, useState, type FormEvent } from 'react';
import type { Outcome } from '../api/useCommand.js';
import { useKept } from '../session/useKept.js';
import { OutcomeNote } from './OutcomeNote.js';
import { Radios } from './Radios.js';

/** What can be found, each with its words. */
export type Findings<Finding extends string> = readonly (readonly [Finding, string])[];

interface Typed<Finding extends string> {
  readonly finding: Finding | '';
  readonly note: string;
}

interface Props<Finding extends string> {
  /** What the form is about, for those who hear it. */
  readonly label: string;
  readonly findings: Findings<Finding>;
  /** Over the box for the note. */
  readonly question: string;
  /** What is said when the note is empty. */
  readonly withoutNote: string;
  readonly button: string;
  /** Where what was typed is kept until it was sent: the reader's own. */
  readonly keptAs: string;
  readonly busy: boolean;
  readonly outcome: Outcome | undefined;
  /** Sends what was found; answers whether it is on record. */
  readonly send: (finding: Finding, note: string) => Promise<boolean>;
}

/** What somebody found when they looked into something: one of a few findings, and a sentence on it. */
export const FindingForm = <Finding extends string>(props: Props<Finding>) => {
  const { label, findings, question, withoutNote, button, keptAs, busy, outcome, send } = props;
  const id = useId();
  const { typed, change, done } = useKept<Typed<Finding>>(keptAs, () => ({ finding: '', note: '' }));
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { finding, note } = typed;
    if (finding === '') return setProblem('Choose what you found.');
    if (note.trim() === '') return setProblem(withoutNote);
    setProblem(undefined);
    void send(finding, note.trim()).then((sent) => sent && done());
  };
  return (
    <form onSubmit={submit} className="hub-form" noValidate aria-label={label}>
      {problem && (
        <p className="govuk-error-message" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <OutcomeNote outcome={outcome} />
      <fieldset className="govuk-fieldset govuk-form-group">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What did you find?</legend>
        <Radios
          id={id}
          name="finding"
          choices={findings}
          chosen={typed.finding}
          onChoose={(finding) => change({ ...typed, finding })}
        />
      </fieldset>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor={`${id}-note`}>
          {question}
        </label>
        <textarea
          className="govuk-textarea"
          id={`${id}-note`}
          rows={2}
          value={typed.note}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={({ target }) => change({ ...typed, note: target.value })}
        />
      </div>
      <button type="submit" className="govuk-button hub-button--small" aria-disabled={busy}>
        {button}
      </button>
    </form>
  );
};
