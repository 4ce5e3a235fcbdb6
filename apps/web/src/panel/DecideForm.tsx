import { useMemo, useState } from 'react';
import { useAnnouncer } from '../frame/page.js';
import type { Gap } from '../gql/graphql.js';
import type { Field } from '../record/fields.js';
import { fillDate } from '../record/fill.js';
import { cseCategories, decisions, strandChoices } from '../words/codes.js';
import { DecideItem } from './commands.js';
import { Overtaken } from './Overtaken.js';
import { SayForm } from './SayForm.js';
import type { SayingProps } from './Saying.js';
import { useSayForm } from './useSayForm.js';
import { askedSafeguards, closeReasons } from './words.js';

const rags = [
  { value: 'red', label: 'Red' },
  { value: 'amber', label: 'Amber' },
  { value: 'green', label: 'Green' },
  { value: 'none', label: 'None: no risk found' },
];

const inPlace = (gaps: readonly Gap[]): string => {
  const lacking = askedSafeguards.filter(({ value }) => gaps.some((gap) => gap === value)).map(({ label }) => label);
  return lacking.length === 0 ? 'All are in place now.' : `Not in place now: ${lacking.join(', ').toLowerCase()}.`;
};

const fieldsFor = (gaps: readonly Gap[]): readonly Field[] => [
  { kind: 'radios', name: 'decision', label: 'Decision', choices: decisions },
  {
    kind: 'select',
    name: 'closeReason',
    label: 'Why the child leaves the panel',
    choices: closeReasons,
    when: ({ decision }) => decision === 'close',
  },
  { kind: 'area', name: 'reason', label: 'Reason' },
  {
    kind: 'ticks',
    name: 'strands',
    label: 'About',
    hint: 'None ticked: every concern.',
    choices: strandChoices,
    optional: true,
  },
  {
    kind: 'select',
    name: 'ragAfter',
    label: 'RAG from this meeting on',
    empty: 'As it is',
    choices: rags,
    optional: true,
  },
  {
    kind: 'select',
    name: 'categoryAfter',
    label: 'CSE category',
    choices: cseCategories,
    optional: true,
    empty: 'As it is',
  },
  { kind: 'area', name: 'missingInformation', label: 'What is not known and was asked for', optional: true },
  {
    kind: 'ticks',
    name: 'safeguards',
    label: 'To be in place by the next review',
    hint: inPlace(gaps),
    choices: askedSafeguards,
    optional: true,
  },
  { kind: 'date', name: 'nextReview', label: 'Next review', optional: true },
];

/** Decides about the child. What was decided meanwhile by somebody else is never overwritten unseen. */
export const DecideForm = ({ item, meeting, me, now, again }: SayingProps) => {
  const { panel, date, nextReview } = meeting;
  const { child, decision } = item;
  const { say } = useAnnouncer();
  const [wanted, setWanted] = useState(false);
  const fields = useMemo(() => fieldsFor(child.gaps), [child.gaps]);
  const form = useSayForm({
    name: `${me.id} panel decide ${panel}|${date} ${child.id}`,
    fields,
    mutation: DecideItem,
    initial: fillDate('nextReview', nextReview),
    about: ({ seen }) => ({ panel, date, childId: child.id, seen: seen ?? item.decisions, strands: [] }),
    onDone: () => {
      setWanted(false);
      say('The decision is recorded.');
      again();
    },
  });
  const { seen } = form.typed;
  const overtaken = seen !== undefined && seen < item.decisions;
  if (decision && !wanted && seen === undefined) {
    return (
      <button type="button" className="hub-link" onClick={() => setWanted(true)}>
        Decide otherwise
      </button>
    );
  }
  return (
    <SayForm
      label="Decide"
      form={form}
      fields={fields}
      now={now}
      button="Record the decision"
      begin={() => ({ seen: item.decisions })}
    >
      {overtaken && (
        <Overtaken onSeen={() => form.change({ ...form.typed, seen: item.decisions })} onDrop={form.startAgain} />
      )}
    </SayForm>
  );
};
