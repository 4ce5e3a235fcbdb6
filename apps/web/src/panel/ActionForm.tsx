import type { Field } from '../record/fields.js';
import { fillDate } from '../record/fill.js';
import { TaskAction } from './commands.js';
import { SayForm } from './SayForm.js';
import { nameOfStop, type Speaking } from './speaking.js';
import { useSayForm } from './useSayForm.js';
import { actionKinds, agencies, usualDue } from './words.js';

const fieldsFor = (child: boolean): readonly Field[] => [
  { kind: 'select', name: 'ownerAgency', label: 'Agency', choices: agencies },
  { kind: 'text', name: 'owner', label: 'Person', optional: true, short: true },
  { kind: 'area', name: 'action', label: 'What is to be done' },
  { kind: 'date', name: 'due', label: 'By when' },
  {
    kind: 'select',
    name: 'kind',
    label: 'What for',
    choices: actionKinds,
    empty: child ? 'For the child' : 'Something else',
    optional: true,
  },
];

/** Sets an action: who does what by when, for the child, to disrupt, or to make a place safer. */
export const ActionForm = ({ about, meeting, me, now, again }: Speaking) => {
  const { panel, date } = meeting;
  const fields = fieldsFor(about.childId !== undefined);
  const form = useSayForm({
    name: `${me.id} panel action ${panel}|${date} ${nameOfStop(about)}`,
    fields,
    mutation: TaskAction,
    initial: fillDate('due', usualDue(date)),
    about: () => ({ panel, date, ...about }),
    onDone: again,
  });
  return <SayForm label="Action" form={form} fields={fields} now={now} button="Set the action" />;
};
