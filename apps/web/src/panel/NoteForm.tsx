import type { Field } from '../record/fields.js';
import { AddMinuteNote } from './commands.js';
import { SayForm } from './SayForm.js';
import { nameOfStop, type About } from './speaking.js';
import type { Meeting } from './useRoom.js';
import { useSayForm } from './useSayForm.js';

const fields: readonly Field[] = [{ kind: 'area', name: 'note', label: 'Note' }];

interface Props {
  readonly me: string;
  readonly meeting: Meeting;
  readonly about: About;
  readonly onDone: () => void;
}

/** Adds a note to the minutes. */
export const NoteForm = ({ me, meeting: { panel, date }, about, onDone }: Props) => {
  const form = useSayForm({
    name: `${me} panel note ${panel}|${date} ${nameOfStop(about)}`,
    fields,
    mutation: AddMinuteNote,
    initial: {},
    about: () => ({ panel, date, ...about }),
    onDone,
  });
  return <SayForm label="Note" form={form} fields={fields} now="" button="Add the note" />;
};
