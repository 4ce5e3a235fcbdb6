import { useId, useState, type FormEvent } from 'react';
import { useCommand } from '../api/useCommand.js';
import type { AccessFinding } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { useKept } from '../session/useKept.js';
import { LookIntoAccess } from './queries.js';

const findings: readonly (readonly [AccessFinding, string])[] = [
  ['EXPLAINED', 'There was good reason'],
  ['ADVISED', 'The person was spoken to'],
  ['REFERRED_ON', 'Passed on to information governance or a manager'],
];

interface Typed {
  readonly finding: AccessFinding | '';
  readonly note: string;
}

const nothingTyped: Typed = { finding: '', note: '' };

interface Props {
  /** User id of the reader: what they typed is theirs alone. */
  readonly me: string;
  readonly access: { readonly key: string; readonly ruleName: string; readonly person?: string | null };
  readonly onDone: (words: string) => void;
}

/** What came of looking into one unusual access. */
export const LookInto = ({ me, access, onDone }: Props) => {
  const id = useId();
  const command = useCommand(LookIntoAccess);
  const { typed, change, done } = useKept<Typed>(`${me} access ${access.key}`, () => nothingTyped);
  const [problem, setProblem] = useState<string>();
  const about = access.person ?? 'many people';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { finding, note } = typed;
    if (finding === '') return setProblem('Choose what you found.');
    if (note.trim() === '') return setProblem('Say in a sentence what you found.');
    setProblem(undefined);
    void command.run({ key: access.key, finding, note: note.trim() }).then((outcome) => {
      if (outcome.__typename !== 'Done') return;
      done();
      onDone(`What you found about ${about} is kept.`);
    });
  };
  return (
    <details>
      <summary>
        Say what you found
        <span className="govuk-visually-hidden">
          {' '}
          about {about}: {access.ruleName}
        </span>
      </summary>
      <form onSubmit={submit} className="hub-form" noValidate>
        {problem && (
          <p className="govuk-error-message" role="alert" id={`${id}-problem`}>
            {problem}
          </p>
        )}
        <OutcomeNote outcome={command.outcome} />
        <fieldset className="govuk-fieldset">
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
            In a sentence
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
          Keep it
        </button>
      </form>
    </details>
  );
};
