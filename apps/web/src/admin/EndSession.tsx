import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import type { EndReason, SignedInQueryQuery } from '../gql/graphql.js';
import { Radios } from '../parts/Radios.js';
import { Refused } from './Refused.js';
import { EndSession as EndSessionDocument } from './queries.js';

type Person = SignedInQueryQuery['signedIn'][number];

const reasons: readonly (readonly [EndReason, string])[] = [
  ['left', 'They have left, or work elsewhere now'],
  ['lost', 'A device was lost or stolen'],
  ['unattended', 'They are signed in where they are not'],
  ['unusual', 'Something unusual was seen'],
  ['asked', 'They asked for it'],
];

const unheard = 'The hub could not be reached. Press the button again: if the session has ended, it says so.';

/** Signs somebody else out, after a reason was chosen. The reason and who gave it stand in the audit. */
export const EndSession = ({ person, onDone }: { person: Person; onDone: (words: string) => void }) => {
  const client = useClient();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<EndReason>();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    if (!reason) return setProblems(['Choose a reason.']);
    setBusy(true);
    const input = { session: person.session, reason };
    const { data, error } = await client.mutation(EndSessionDocument, { input }).toPromise();
    setBusy(false);
    const outcome = data?.outcome;
    if (outcome?.__typename === 'EndedSession') return onDone(`${outcome.name} was signed out.`);
    if (outcome?.__typename === 'Refused') return setProblems(outcome.problems.map(({ message }) => message));
    if (outcome?.__typename === 'Withheld') return setProblems([`${outcome.reason} ${outcome.ask}`]);
    setProblems(error && !error.networkError ? error.graphQLErrors.map(({ message }) => message) : [unheard]);
  };

  if (!open) {
    return (
      <button type="button" className="hub-link" onClick={() => setOpen(true)}>
        End the session<span className="govuk-visually-hidden"> of {person.name}</span>
      </button>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Refused id={`${id}-problem`} problems={problems} />
      <fieldset className="govuk-fieldset" aria-describedby={problems.length > 0 ? `${id}-problem` : undefined}>
        <legend className="govuk-fieldset__legend">
          Why is the session of {person.name} ended? What they have open closes at once; what they recorded stays.
        </legend>
        <Radios id={id} name={`${id}-reason`} choices={reasons} chosen={reason} onChoose={setReason} first={first} />
      </fieldset>
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button govuk-button--warning hub-button--small" aria-disabled={busy}>
          Sign them out
        </button>
        <button type="button" className="hub-link" onClick={() => setOpen(false)}>
          Keep the session
        </button>
      </div>
    </form>
  );
};
