import type { Field } from '../record/fields.js';
import { AddMinuteNote } from './commands.js';
import { SayForm } from './SayForm.js';
import type { Meeting } from './useRoom.js';
import { useSayForm } from './useSayForm.js';

const fields: readonly Field[] = [{ kind: 'area', name: 'note', label: 'Note' }];

interface Props {
  readonly me: string;
  readonly meeting: Meeting;
  /** The child it is about; undefined = the meeting as a whole. */
  readonly childId: string | undefined;
  readonly onDone: () => void;
}

/** Adds a note to the minutes. */
export const NoteForm = ({ me, meeting: { panel, date }, childId, onDone }: Props) => {
  const form = useSayForm({
    name: `${me} panel note ${panel}|${date} ${childId ?? ''}`,
    fields,
    mutation: AddMinuteNote,
    initial: {},
    about: () => ({ panel, date, childId: childId ?? null }),
    onDone,
  });
  return <SayForm label="Note" form={form} fields={fields} now="" button="Add the note" />;
};
