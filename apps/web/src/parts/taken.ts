import type { GivenFile } from './TakeFiles.js';

/** A file that the hub gave; why it does not give it, in its words; undefined when nothing came. */
export type Taken = GivenFile | string | undefined;

type Answer =
  | (GivenFile & { readonly __typename: 'HubFile' })
  | { readonly __typename: 'NotFound'; readonly message: string }
  | { readonly __typename: 'Withheld' };

/** What the hub answered when a file was asked for. */
export const takenFrom = (answer: Answer | undefined): Taken => {
  if (answer?.__typename === 'HubFile') return answer;
  return answer?.__typename === 'NotFound' ? answer.message : undefined;
};
