import { useQuery } from 'urql';
import type { Field } from '../record/fields.js';
import { PutTopicOnAgenda } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { PeopleAndPlacesQuery } from './queries.js';
import { SayForm } from './SayForm.js';
import { useSayForm } from './useSayForm.js';

interface Props {
  readonly tab: 'people' | 'places';
  readonly meeting: Meeting;
  readonly me: string;
  readonly again: () => void;
}

const WORDS = {
  people: {
    kind: 'PERSON',
    prefix: 'person',
    label: 'Person of concern',
    button: 'Put a person of concern on the agenda',
  },
  places: { kind: 'PLACE', prefix: 'place', label: 'Place', button: 'Put a place on the agenda' },
} as const;

/** Puts a person of concern or a place on the agenda: one that is on record, with the reason. */
export const PutSubjectOn = ({ tab, meeting: { panel, date }, me, again }: Props) => {
  const [{ data }] = useQuery({ query: PeopleAndPlacesQuery });
  const { kind, prefix, label, button } = WORDS[tab];
  const known =
    tab === 'people'
      ? (data?.personsOfConcern ?? []).map((one) => ({ id: one.id, name: one.label }))
      : (data?.placesOfConcern ?? []).map((one) => ({ id: one.id, name: one.name }));
  const fields: readonly Field[] = [
    {
      kind: 'select',
      name: 'topic',
      label,
      choices: known.map(({ id, name }) => ({ value: `${prefix}:${id}`, label: name ?? id })),
    },
    { kind: 'text', name: 'reason', label: 'Why it should be talked about' },
  ];
  const form = useSayForm({
    name: `${me} panel ${prefix} ${panel}|${date}`,
    fields,
    mutation: PutTopicOnAgenda,
    initial: {},
    about: () => ({ panel, date, kind }),
    onDone: again,
  });
  if (data && known.length === 0) return <p className="govuk-body">None is on record that you may know of.</p>;
  return (
    <details className="hub-more-of">
      <summary>{button}</summary>
      <SayForm label={button} form={form} fields={fields} now="" button="Put on the agenda" />
    </details>
  );
};
