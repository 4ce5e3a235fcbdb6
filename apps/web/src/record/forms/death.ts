import { sayDate } from '../../words/london.js';
import { mutationOf, type FormDefinition } from '../definition.js';
import type { Field } from '../fields.js';
import { fillFrom } from '../fill.js';
import { RecordDeath, WithdrawDeath } from '../queries.js';
import { takeBack } from './take-back.js';

const fields: readonly Field[] = [
  { kind: 'date', name: 'diedOn', label: 'Died on' },
  {
    kind: 'text',
    name: 'toldBy',
    label: 'Who told us',
    hint: 'For example the hospital, police or the coroner’s officer.',
    short: true,
  },
];

/** That the child died. */
export const death: FormDefinition = {
  title: 'Record that the child has died',
  lead: ({ child }) =>
    child?.death
      ? 'You are correcting what is recorded. The earlier version stays in history.'
      : 'Clocks stop, and lists of work no longer have the child. The record stays open, and figures stay as they are. ' +
        'Make sure that you have the right child.',
  fields: () => fields,
  initial: ({ child }) => fillFrom(fields, child?.death ?? undefined),
  about: ({ child, childId }) => ({ childId: child?.death?.childId ?? childId }),
  basedOn: ({ child }) => child?.death?.revision ?? null,
  mutation: mutationOf(RecordDeath),
  button: 'Record the death',
  done: 'The death is recorded.',
  takenBackBy: ({ child }) => (child?.death ? 'take-back-death' : undefined),
};

/** A death that was recorded by mistake. */
export const takeBackDeath = takeBack({
  what: 'a death',
  held: ({ child }) => child?.death ?? undefined,
  key: ({ child }) => ({ childId: child?.death?.childId }),
  says: ({ child }) => `Died ${sayDate(child?.death?.diedOn ?? '')}, told by ${child?.death?.toldBy ?? ''}.`,
  means: 'Clocks run again, and the child is back on the lists of work.',
  mutation: WithdrawDeath,
});
