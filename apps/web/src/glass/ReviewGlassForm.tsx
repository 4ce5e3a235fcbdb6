import { useId, useState, type FormEvent } from 'react';
import { useCommand } from '../api/useCommand.js';
import type { GlassFinding } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { useKept } from '../session/useKept.js';
import { ReviewGlass } from './queries.js';

export const findings: readonly (readonly [GlassFinding, string])[] = [
  ['JUSTIFIED', 'It was right to open it'],
  ['NOT_JUSTIFIED', 'It was not right to open it'],
  ['REFERRED_ON', 'Passed on to information governance, a manager or a professional body'],
];

interface Typed {
  readonly finding: GlassFinding | '';
  readonly note: string;
}

const nothingTyped: Typed = { finding: '', note: '' };

interface Props {
  /** User id of the reader: what they typed is theirs alone. */
  readonly me: string;
  readonly glass: { readonly id: string; readonly childId: string; readonly person: string };
  readonly onDone: (words: string) => void;
}

/** What came of looking at one break-glass access. It leaves the queue with it. */
export const ReviewGlassForm = ({ me, glass, onDone }: Props) => {
  const id = useId();
  const command = useCommand(ReviewGlass);
  const { typed, change, done } = useKept<Typed>(`${me} review ${glass.id}`, () => nothingTyped);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { finding, note } = typed;
    if (finding === '') return setProblem('Choose what you found.');
    if (note.trim() === '') return setProblem('Say in a sentence how you came to it.');
    setProblem(undefined);
    void command.run({ glassId: glass.id, finding, note: note.trim() }).then((outcome) => {
      if (outcome.__typename !== 'Done') return;
      done();
      onDone(`Your finding on ${glass.person} and ${glass.childId} is kept.`);
    });
  };
  return (
    <form onSubmit={submit} className="hub-form" noValidate aria-label={`Finding on ${glass.person}, ${glass.childId}`}>
      {problem && (
        <p className="govuk-error-message" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <OutcomeNote outcome={command.outcome} />
      <fieldset className="govuk-fieldset govuk-form-group">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What did you find?</legend>
        <div className="govuk-radios govuk-radios--small">
          {findings.map(([value, words]) => (
            <div key={value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={`${id}-${value}`}
                name="finding"
                value={value}
                checked={typed.finding === value}
                onChange={() => change({ ...typed, finding: value })}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${value}`}>
                {words}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor={`${id}-note`}>
          How did you come to it?
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
      <button type="submit" className="govuk-button hub-button--small" aria-disabled={command.busy}>
        Close with this finding
      </button>
    </form>
  );
};
