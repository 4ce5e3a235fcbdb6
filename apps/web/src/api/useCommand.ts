import { useRef, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import type { CommandOutcomeFragment } from '../gql/graphql.js';
import { freshId } from './ids.js';

export type Outcome = CommandOutcomeFragment | { readonly __typename: 'Unheard'; readonly message: string };

const unheard =
  'The hub could not be reached, so we do not know whether this was recorded. Press the button again: it is recorded once only.';

/**
 * Sends a command from a single button. A second press after a lost answer repeats the same command; other content is
 * another command.
 */
export const useCommand = <Variables extends { input: { commandId: string | number } }>(
  document: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, Variables>,
) => {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const lost = useRef<{ content: string; commandId: string }>(undefined);

  const run = async (input: Omit<Variables['input'], 'commandId'>): Promise<Outcome> => {
    const content = JSON.stringify(input);
    const commandId = lost.current?.content === content ? lost.current.commandId : freshId();
    lost.current = { content, commandId };
    setBusy(true);
    const { data, error } = await client
      .mutation(document, { input: { ...input, commandId } } as Variables)
      .toPromise();
    setBusy(false);
    if (data) lost.current = undefined;
    const said: Outcome = data?.outcome ?? {
      __typename: 'Unheard',
      message: error && !error.networkError ? error.graphQLErrors.map(({ message }) => message).join(' ') : unheard,
    };
    setOutcome(said);
    return said;
  };

  return { run, busy, outcome, clear: () => setOutcome(undefined) };
};
