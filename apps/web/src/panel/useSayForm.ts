import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useCommand, type Outcome } from '../api/useCommand.js';
import type { CommandOutcomeFragment } from '../gql/graphql.js';
import { asked, readForm, type Field, type Problem, type Values } from '../record/fields.js';
import { useKept } from '../session/useKept.js';

/** What is typed, and how many decisions its author had seen when the typing began. */
export interface Typed {
  readonly values: Values;
  readonly seen?: number | undefined;
}

interface Options<Variables extends { input: { commandId: string | number } }> {
  /** Names the draft: who, which meeting, which child, which form. */
  readonly name: string;
  readonly fields: readonly Field[];
  readonly mutation: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, Variables>;
  readonly initial: Values;
  /** What is sent beside the fields. */
  readonly about: (typed: Typed) => object;
  /** What the hub takes, where it is not what the fields are called. */
  readonly shape?: (input: Readonly<Record<string, unknown>>) => object;
  readonly onDone: () => void;
}

/** A small form beside the record: what is typed is kept until it is sent, and says what is wrong at its field. */
export const useSayForm = <Variables extends { input: { commandId: string | number } }>({
  name,
  fields,
  mutation,
  initial,
  about,
  shape = (input) => input,
  onDone,
}: Options<Variables>) => {
  const { typed, kept, change, done } = useKept<Typed>(name, () => ({ values: initial }));
  const { run, busy, outcome, clear } = useCommand(mutation);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempts, setAttempts] = useState(0);

  const wrong = (found: readonly Problem[]) => {
    setProblems(found);
    setAttempts((before) => before + 1);
  };

  const heard = (said: Outcome): void => {
    if (said.__typename === 'Done') {
      done();
      clear();
      setProblems([]);
      return onDone();
    }
    if (said.__typename !== 'Refused') return;
    const names = new Set(asked(fields, typed.values).map((field) => field.name));
    wrong(
      said.problems.map(({ field, message }) => ({ field: field && names.has(field) ? field : undefined, message })),
    );
  };

  const submit = async () => {
    const { input, problems: found } = readForm(fields, typed.values);
    if (found.length > 0) return wrong(found);
    setProblems([]);
    heard(await run({ ...about(typed), ...shape(input) } as unknown as Omit<Variables['input'], 'commandId'>));
  };

  return {
    typed,
    values: typed.values,
    /** It was typed before the page was opened, and is not sent yet. */
    kept,
    problems,
    attempts,
    busy,
    /** What the hub said that belongs to no field and is no refusal. */
    outcome: outcome?.__typename === 'Refused' ? undefined : outcome,
    change,
    submit: () => void submit(),
    startAgain: () => {
      done();
      setProblems([]);
      clear();
    },
  };
};
