import { useEffect, useRef, type ReactNode } from 'react';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { ErrorSummary } from '../record/ErrorSummary.js';
import { FieldInput } from '../record/FieldInput.js';
import { asked, type Field } from '../record/fields.js';
import type { Typed, useSayForm } from './useSayForm.js';

interface Props {
  readonly label: string;
  readonly form: ReturnType<typeof useSayForm>;
  readonly fields: readonly Field[];
  readonly now: string;
  readonly button: string;
  /** What is kept beside the values when the typing begins. */
  readonly begin?: () => Omit<Typed, 'values'>;
  readonly children?: ReactNode;
}

/** Said above what was typed before and not sent yet. */
const Kept = ({ onDrop }: { onDrop: () => void }) => (
  <p className="hub-cell__nothing">
    Not sent yet: what you typed before is kept here.{' '}
    <button type="button" className="hub-link" onClick={onDrop}>
      Drop it
    </button>
  </p>
);

/** The fields of a small form with its button. What was typed before is not left folded away. */
export const SayForm = ({ label, form, fields, now, button, begin, children }: Props) => {
  const here = useRef<HTMLFormElement>(null);
  const { kept } = form;
  useEffect(() => {
    const folded = here.current?.closest('details');
    if (kept && folded) folded.open = true;
  }, [kept]);
  return (
    <form
      ref={here}
      noValidate
      aria-label={label}
      className="hub-say"
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.busy) form.submit();
      }}
    >
      {form.problems.length > 0 && <ErrorSummary problems={form.problems} attempt={form.attempts} />}
      {kept && <Kept onDrop={form.startAgain} />}
      {children}
      {asked(fields, form.values).map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          values={form.values}
          now={now}
          problem={form.problems.find((problem) => problem.field === field.name)?.message}
          onValues={(values) => form.change({ ...begin?.(), ...form.typed, values })}
        />
      ))}
      <OutcomeNote outcome={form.outcome} />
      <button type="submit" className="govuk-button hub-button--small" aria-disabled={form.busy}>
        {form.busy ? 'Recording…' : button}
      </button>
    </form>
  );
};
