import { useId, useState, type FormEvent } from 'react';
import { useHub } from '../api/hub.js';
import { useCommand } from '../api/useCommand.js';
import { PageTitle } from '../frame/page.js';
import { Link } from '../frame/router.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { Radios } from '../parts/Radios.js';
import { useKept } from '../session/useKept.js';
import { BreakGlass } from './queries.js';

const purposes: readonly (readonly [string, string])[] = [
  ['safeguarding', 'To protect this child now'],
  ['assurance', 'To see how well this child was protected'],
  ['operation', 'To put a record right'],
];

interface Typed {
  readonly reason: string;
  readonly purpose: string;
}

const nothingTyped: Typed = { reason: '', purpose: '' };

interface FormProps {
  /** User id of the reader: what they typed is theirs alone. */
  readonly me: string;
  readonly childId: string;
  readonly onOpened: () => void;
}

const CannotWait = ({ me, childId, onOpened }: FormProps) => {
  const id = useId();
  const command = useCommand(BreakGlass);
  const { typed, change, done } = useKept<Typed>(`${me} glass ${childId}`, () => nothingTyped);
  const [wanted, setWanted] = useState(typed.reason !== '');
  const [problems, setProblems] = useState<{ readonly reason?: string; readonly purpose?: string }>({});

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = {
      ...(typed.reason.trim() === '' ? { reason: 'Say in a sentence why it cannot wait.' } : {}),
      ...(typed.purpose === '' ? { purpose: 'Choose what you need it for.' } : {}),
    };
    setProblems(found);
    const [first] = Object.keys(found);
    if (first) return document.getElementById(`${id}-${first}`)?.focus();
    void command.run({ childId, reason: typed.reason.trim(), purpose: typed.purpose }).then((outcome) => {
      if (outcome.__typename !== 'Done') return;
      done();
      onOpened();
    });
  };
  const problem = (name: 'reason' | 'purpose') =>
    problems[name] && (
      <p className="govuk-error-message" id={`${id}-${name}-problem`} role="alert">
        {problems[name]}
      </p>
    );

  return (
    <>
      {!wanted && (
        <div className="govuk-button-group">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setWanted(true)}>
            It cannot wait
          </button>
          <Link to="/">Back to my pages</Link>
        </div>
      )}
      {wanted && (
        <form onSubmit={submit} noValidate className="hub-glass__form">
          <h2 className="govuk-heading-m">Open it because it cannot wait</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>It opens to you alone, for three hours. You can close it sooner.</li>
            <li>Your reason, and everything you look at under it, is written down.</li>
            <li>Somebody else reads your reason afterwards and will ask you about it.</li>
          </ul>
          <OutcomeNote outcome={command.outcome} />
          <div className={`govuk-form-group${problems.reason ? ' govuk-form-group--error' : ''}`}>
            <label className="govuk-label govuk-label--s" htmlFor={`${id}-reason`}>
              Why can it not wait?
            </label>
            <p className="govuk-hint" id={`${id}-hint`}>
              For example: “At the police station with her, nobody answers at the duty desk.”
            </p>
            {problem('reason')}
            <textarea
              className="govuk-textarea"
              id={`${id}-reason`}
              rows={3}
              value={typed.reason}
              aria-invalid={problems.reason ? true : undefined}
              aria-describedby={`${id}-hint${problems.reason ? ` ${id}-reason-problem` : ''}`}
              onChange={({ target }) => change({ ...typed, reason: target.value })}
            />
          </div>
          <fieldset
            className={`govuk-fieldset govuk-form-group${problems.purpose ? ' govuk-form-group--error' : ''}`}
            id={`${id}-purpose`}
            tabIndex={-1}
            aria-describedby={problems.purpose ? `${id}-purpose-problem` : undefined}
          >
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What do you need it for?</legend>
            {problem('purpose')}
            <Radios
              id={id}
              name="purpose"
              choices={purposes}
              chosen={typed.purpose}
              onChoose={(purpose) => change({ ...typed, purpose })}
            />
          </fieldset>
          <div className="govuk-button-group">
            <button type="submit" className="govuk-button govuk-button--warning" aria-disabled={command.busy}>
              Open the record for three hours
            </button>
            <Link to="/" onClick={done}>
              Leave it closed
            </Link>
          </div>
        </form>
      )}
    </>
  );
};

interface Props {
  readonly childId: string;
  readonly title: string;
  readonly reason: string;
  readonly ask: string;
  readonly onOpened: () => void;
}

/**
 * Stands between a reader and a record that is not theirs: whom to ring first, what follows when it cannot wait, and the
 * reason that goes into the audit.
 */
export const BreakGlassCard = ({ childId, title, reason, ask, onOpened }: Props) => {
  const [{ data }] = useHub();
  return (
    <section className="hub-glass" aria-label="This record is not open to you">
      <PageTitle>{title}</PageTitle>
      <p className="govuk-body">{reason}</p>
      <p className="govuk-body govuk-!-font-weight-bold">{ask}</p>
      {data && <CannotWait me={data.hub.me.id} childId={childId} onOpened={onOpened} />}
    </section>
  );
};
