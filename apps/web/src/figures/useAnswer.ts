import { useCallback } from 'react';
import { createRequest, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

/** The answer to one question about figures. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly waiting: boolean;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
}

/**
 * Asks once and keeps to the answer: a figure stands as it was counted until the reader asks again, so that it does not
 * change between two looks. The answer is to this very question, never to an earlier one.
 */
export const useAnswer = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> => {
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause, requestPolicy: 'cache-first' });
  const mine = result.operation?.key === createRequest(query, variables).key;
  const data = mine ? result.data : undefined;
  const error = mine ? result.error : undefined;
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { data, error, waiting: !pause && !data && !error, again };
};
