import { useState } from 'react';
import { useClient } from 'urql';
import { useAnnouncer } from '../frame/page.js';
import type { HealthQueryQuery } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { sayList } from '../words/lists.js';
import { sayTime } from '../words/london.js';
import { SendMailAgain } from './queries.js';
import { Refused } from './Refused.js';

type Mail = HealthQueryQuery['health']['mailFailed'][number];

const unheard = 'The hub could not be reached. Press the button again: a mail that went out is not sent twice.';

const sayNext = (nextTry: string | null): string =>
  nextTry ? `It is tried again by itself at ${sayTime(nextTry)}.` : 'It is not tried again by itself.';

/** A mail that did not come through: why, and the way to send it again at once. */
export const FailedMail = ({ mail, again }: { mail: Mail; again: () => void }) => {
  const { id, to, subject, postedAt, problem, nextTry } = mail;
  const client = useClient();
  const { say } = useAnnouncer();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const send = async () => {
    if (busy) return;
    setBusy(true);
    const { data, error } = await client.mutation(SendMailAgain, { input: { id } }).toPromise();
    setBusy(false);
    const outcome = data?.outcome;
    if (outcome?.__typename === 'Withheld') return setProblems([`${outcome.reason} ${outcome.ask}`]);
    if (outcome?.__typename === 'Refused') say(outcome.problems.map(({ message }) => message).join(' '));
    if (outcome?.__typename === 'MailTried') say(outcome.sent ? 'The mail was sent.' : 'The mail was not sent.');
    setProblems(
      outcome
        ? []
        : [error && !error.networkError ? error.graphQLErrors.map(({ message }) => message).join(' ') : unheard],
    );
    if (outcome) again();
  };

  return (
    <li>
      <Lacking>Not sent</Lacking>: “{subject}” to {sayList(to)}, posted {sayTime(postedAt)}. {problem}.{' '}
      {sayNext(nextTry)}{' '}
      <button
        type="button"
        className="govuk-button govuk-button--secondary hub-button--small"
        aria-disabled={busy}
        onClick={() => void send()}
      >
        {busy ? 'Sending…' : 'Send it again'}
        <span className="govuk-visually-hidden">: {subject}</span>
      </button>
      <Refused id={`mail-${id}`} problems={problems} />
    </li>
  );
};
