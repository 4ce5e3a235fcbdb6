import type { BoardMailFieldsFragment, BoardMailState } from '../gql/graphql.js';

const words: Readonly<Record<BoardMailState, string>> = {
  WAITING: 'is on its way',
  SENT: 'was sent',
  FAILED: 'could not be sent. Ring the administrator of the hub',
  TAKEN_BACK: 'did not come through before the withdrawal, and is not sent any more',
};

/** Who was told by mail of a document of the board, and how each mail went. Nothing where none was. */
export const SentMail = ({ mail }: { mail: readonly BoardMailFieldsFragment[] }) =>
  mail.length > 0 && (
    <details className="govuk-details" open={mail.some(({ state }) => state === 'FAILED')}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Mail: {mail.filter(({ state }) => state === 'SENT').length} of {mail.length} sent
        </span>
      </summary>
      <ul className="govuk-list">
        {mail.map(({ to, about, state, problem }) => (
          <li key={`${about} ${to}`}>
            {to}: the mail that {about === 'WITHDRAWN' ? 'it was withdrawn' : 'it is there'} {words[state]}.
            {problem ? ` ${problem}.` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
