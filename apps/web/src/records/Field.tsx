import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Why what stands in the box was refused. */
  readonly problem?: string | undefined;
  readonly children: (described: string | undefined) => ReactNode;
}

/** A label, a hint where one helps, why it was refused, and the box they belong to. */
export const Field = ({ id, label, hint, problem, children }: Props) => {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group ${problem ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <p className="govuk-error-message" id={`${id}-problem`}>
          <span className="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      {children(described || undefined)}
    </div>
  );
};

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box for a line of text, a day, or a day and time in London. */
export const TextBox = ({
  value,
  onChange,
  type = 'text',
  ...field
}: BoxProps & { readonly type?: 'text' | 'date' | 'datetime-local' }) => (
  <Field {...field}>
    {(described) => (
      <input
        id={field.id}
        type={type}
        className={`govuk-input ${type === 'text' ? '' : 'govuk-input--width-10'}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete="off"
        aria-describedby={described}
        aria-invalid={field.problem ? true : undefined}
      />
    )}
  </Field>
);

/** A box for several lines. */
export const LongBox = ({ value, onChange, ...field }: BoxProps) => (
  <Field {...field}>
    {(described) => (
      <textarea
        id={field.id}
        className="govuk-textarea"
        rows={3}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={described}
        aria-invalid={field.problem ? true : undefined}
      />
    )}
  </Field>
);

/** One of a few choices. */
export const Choice = <Value extends string>({
  value,
  onChange,
  words,
  ...field
}: Omit<BoxProps, 'value' | 'onChange'> & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly words: Readonly<Record<Value, string>>;
}) => (
  <Field {...field}>
    {(described) => (
      <select
        id={field.id}
        className="govuk-select"
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
        aria-describedby={described}
        aria-invalid={field.problem ? true : undefined}
      >
        {(Object.keys(words) as Value[]).map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    )}
  </Field>
);
