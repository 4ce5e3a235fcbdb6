import type { ReactNode } from 'react';
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

/** The fields of a small form with its button. */
export const SayForm = ({ label, form, fields, now, button, begin, children }: Props) => (
  <form
    noValidate
    aria-label={label}
    className="hub-say"
    onSubmit={(event) => {
      event.preventDefault();
      if (!form.busy) form.submit();
    }}
  >
    {form.problems.length > 0 && <ErrorSummary problems={form.problems} attempt={form.attempts} />}
    <OutcomeNote outcome={form.outcome} />
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
    <button type="submit" className="govuk-button hub-button--small" aria-disabled={form.busy}>
      {form.busy ? 'Recording…' : button}
    </button>
  </form>
);
