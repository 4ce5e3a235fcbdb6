import type { CombinedError } from 'urql';
import { Failed, WithheldNote } from './States.js';

/** Why an answer is withheld from this role and whom to ring; undefined when the error is another. */
export const withheldIn = (error: CombinedError | undefined): { reason: string; ask: string } | undefined => {
  const found = error?.graphQLErrors.find(({ extensions }) => extensions.code === 'WITHHELD')?.extensions;
  return found && { reason: String(found.reason), ask: String(found.ask) };
};

/** What stands in place of an answer that did not come: it is not for this role, or the hub could not be asked. */
export const NoAnswer = ({ error, again }: { error: CombinedError | undefined; again: () => void }) => {
  const withheld = withheldIn(error);
  return withheld ? <WithheldNote {...withheld} /> : <Failed error={error} again={again} />;
};

/** What the hub refused, each with what to do. */
export const Problems = ({ problems }: { problems: readonly { readonly message: string }[] }) => (
  <div className="hub-state" role="alert">
    {problems.map(({ message }) => (
      <p key={message} className="govuk-body">
        {message}
      </p>
    ))}
  </div>
);
