import type { Field } from '../record/fields.js';
import { fillDate } from '../record/fill.js';
import { TaskAction } from './commands.js';
import { SayForm } from './SayForm.js';
import type { SayingProps } from './Saying.js';
import { useSayForm } from './useSayForm.js';
import { agencies, usualDue } from './words.js';

const fields: readonly Field[] = [
  { kind: 'select', name: 'ownerAgency', label: 'Agency', choices: agencies },
  { kind: 'text', name: 'owner', label: 'Person', optional: true, short: true },
  { kind: 'area', name: 'action', label: 'What is to be done' },
  { kind: 'date', name: 'due', label: 'By when' },
];

/** Sets an action: who does what by when. */
export const ActionForm = ({ item, meeting, me, now, again }: SayingProps) => {
  const { panel, date } = meeting;
  const form = useSayForm({
    name: `${me.id} panel action ${panel}|${date} ${item.child.id}`,
    fields,
    mutation: TaskAction,
    initial: fillDate('due', usualDue(date)),
    about: () => ({ panel, date, childId: item.child.id }),
    onDone: again,
  });
  return <SayForm label="Action" form={form} fields={fields} now={now} button="Set the action" />;
};
