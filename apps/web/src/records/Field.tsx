import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: (described: string | undefined) => ReactNode;
}

/** A label, a hint where one helps, and the box they belong to. */
export const Field = ({ id, label, hint, children }: Props) => (
  <div className="govuk-form-group">
    <label className="govuk-label govuk-label--s" htmlFor={id}>
      {label}
    </label>
    {hint && (
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {children(hint ? `${id}-hint` : undefined)}
  </div>
);

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box for a line of text. */
export const TextBox = ({
  value,
  onChange,
  type = 'text',
  ...field
}: BoxProps & { readonly type?: 'text' | 'date' }) => (
  <Field {...field}>
    {(described) => (
      <input
        id={field.id}
        type={type}
        className={`govuk-input ${type === 'date' ? 'govuk-input--width-10' : ''}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete="off"
        aria-describedby={described}
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
