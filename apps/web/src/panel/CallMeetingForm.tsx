import { useRouter } from '../frame/router.js';
import { typedDate, type Field } from '../record/fields.js';
import { fillDate } from '../record/fill.js';
import { londonDateOf } from '../words/london.js';
import { CallMeeting } from './commands.js';
import { SayForm } from './SayForm.js';
import { useSayForm } from './useSayForm.js';
import { agencies, panels } from './words.js';

const fields: readonly Field[] = [
  { kind: 'select', name: 'panel', label: 'Panel', choices: panels },
  { kind: 'date', name: 'date', label: 'Day of the meeting' },
  { kind: 'text', name: 'chair', label: 'Chair', short: true },
  { kind: 'select', name: 'chairAgency', label: 'Agency of the chair', choices: agencies },
  { kind: 'text', name: 'coChair', label: 'Co-chair', short: true, optional: true },
  {
    kind: 'select',
    name: 'coChairAgency',
    label: 'Agency of the co-chair',
    choices: agencies,
    optional: true,
    empty: 'None',
  },
];

/** Makes a meeting: which panel, on which day, under whose chair. Then leads to it. */
export const CallMeetingForm = ({ me, now }: { me: string; now: string }) => {
  const { go } = useRouter();
  const form = useSayForm({
    name: `${me} panel call`,
    fields,
    mutation: CallMeeting,
    initial: { panel: 'MASE', ...fillDate('date', londonDateOf(now)) },
    about: () => ({}),
    onDone: () => go(`/panels/${form.values.panel}/${typedDate('date', form.values)}`),
  });
  return (
    <details className="hub-more-of hub-call">
      <summary>Make a meeting</summary>
      <SayForm label="Make a meeting" form={form} fields={fields} now={now} button="Make the meeting" />
    </details>
  );
};
