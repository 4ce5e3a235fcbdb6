import { mutationOf, type FormDefinition, type Start } from '../definition.js';

interface TakenBack<Input> {
  /** What it is, with its article: `a police report`. */
  readonly what: string;
  /** The record as it stands; undefined when it is not on record. */
  readonly held: (start: Start) => { readonly revision: number } | undefined;
  /** Which record is meant, as the command names it. */
  readonly key: (start: Start) => Readonly<Record<string, unknown>>;
  /** Which one it is, in words. */
  readonly says: (start: Start) => string;
  /** What follows when it is gone. */
  readonly means: string;
  readonly mutation: Parameters<typeof mutationOf<Input>>[0];
}

/** A form that takes a record back which was recorded by mistake: nothing to fill in, one button. */
export const takeBack = <Input>({ what, held, key, says, means, mutation }: TakenBack<Input>): FormDefinition => {
  const name = what.slice(what.indexOf(' ') + 1);
  return {
    title: `Take back ${what}`,
    lead: (start) =>
      held(start) &&
      `${says(start)} Take it back only when it was recorded by mistake, for example with the wrong child; to put one ` +
        `part of it right, correct it instead. ${means} It stays in history.`,
    closed: (start) => (held(start) ? undefined : `This ${name} is not on record. Go back and choose it again.`),
    fields: () => [],
    initial: () => ({}),
    about: key,
    basedOn: (start) => held(start)?.revision,
    mutation: mutationOf(mutation),
    button: `Take the ${name} back`,
    takesAway: true,
    done: `The ${name} is taken back.`,
  };
};
