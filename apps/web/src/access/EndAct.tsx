import type { TypedDocumentNode } from 'urql';
import type { CommandOutcomeFragment } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { useForm } from './useForm.js';

interface Props<Variables extends { input: { commandId: string | number; reason: string } }> {
  readonly document: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, Variables>;
  /** What is ended. */
  readonly input: Omit<Variables['input'], 'commandId' | 'reason'>;
  /** Tells this form from every other of this reader. */
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly button: string;
  readonly hint?: string;
  readonly onDone: () => void;
}

/** Ends something that was decided about access; it needs a reason. */
export const EndAct = <Variables extends { input: { commandId: string | number; reason: string } }>({
  document,
  input,
  name,
  onDone,
  hint,
  ...act
}: Props<Variables>) => {
  const { typed, change, problem, send, ...form } = useForm(document, name, () => ({ reason: '' }));
  return (
    <Act
      {...act}
      {...form}
      send={async () => {
        const all = { ...input, reason: typed.reason } as Omit<Variables['input'], 'commandId'>;
        const ended = await send(all, { reason: typed.reason.trim() === '' && 'Say why, in a sentence.' });
        if (ended) onDone();
        return ended;
      }}
    >
      <LongBox
        id={`${name.replaceAll(/\W+/g, '-')}-why`}
        label="Why"
        {...(hint ? { hint } : {})}
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};
