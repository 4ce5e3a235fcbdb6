import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useCommand, type Outcome } from '../api/useCommand.js';
import type { CommandOutcomeFragment } from '../gql/graphql.js';
import { useKept } from '../session/useKept.js';

/** What lacks before anything is sent: a sentence for each field. */
export type Lacks = Readonly<Record<string, string | false>>;

const refusedFor = (lacks: Lacks): Outcome | undefined => {
  const problems = Object.entries(lacks).flatMap(([field, message]) =>
    message ? [{ code: 'missing', field, message }] : [],
  );
  return problems.length > 0 ? { __typename: 'Refused', problems } : undefined;
};

/**
 * A form that sends one command. What is typed is kept under `name` until the hub has done it; what was refused is
 * told by field.
 */
export const useForm = <Variables extends { input: { commandId: string | number } }, Typed>(
  document: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, Variables>,
  name: string,
  fresh: () => Typed,
) => {
  const { run, busy, outcome: said } = useCommand(document);
  const { typed, change, done } = useKept(name, fresh);
  const [lacking, setLacking] = useState<Outcome>();
  const outcome = lacking ?? said;
  return {
    typed,
    change: (part: Partial<Typed>) => change({ ...typed, ...part }),
    busy,
    outcome,
    /** Why this field was refused. */
    problem: (field: string): string | undefined =>
      outcome?.__typename === 'Refused' ? outcome.problems.find((one) => one.field === field)?.message : undefined,
    /** Sends the command, unless something lacks. True when it was done: then what was typed is dropped. */
    send: async (input: Omit<Variables['input'], 'commandId'>, lacks: Lacks = {}): Promise<boolean> => {
      const short = refusedFor(lacks);
      setLacking(short);
      if (short || (await run(input)).__typename !== 'Done') return false;
      done();
      return true;
    },
  };
};
