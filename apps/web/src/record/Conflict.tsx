import { useEffect, useRef, useState } from 'react';
import type { FormDefinition } from './definition.js';
import type { Field } from './fields.js';
import type { Stale } from './useRecordForm.js';

interface Props {
  readonly stale: Stale;
  readonly form: FormDefinition;
  readonly fields: readonly Field[];
  readonly onResolve: (keepTheirs: readonly string[]) => void;
  readonly onCancel: () => void;
}

const words = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The record changed while the form was open: both values side by side, and a choice for each. Nothing is overwritten. */
export const Conflict = ({ stale, form, fields, onResolve, onCancel }: Props) => {
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [stale]);

  const mine = stale.fields.flatMap((one) => {
    const field = fields.find(({ name }) => name === one.field);
    return field ? [{ ...one, label: field.label }] : [];
  });
  const others = stale.fields.filter((one) => !fields.some(({ name }) => name === one.field));
  const open = mine.filter(({ field }) => !choices[field]);
  const keepTheirs = mine.filter(({ field }) => choices[field] === 'theirs').map(({ field }) => field);
  const nothingLeft = mine.length > 0 && keepTheirs.length === mine.length && others.length === 0;

  const save = () => {
    if (open.length > 0) return setAsking(true);
    if (nothingLeft) return onCancel();
    onResolve(keepTheirs);
  };

  return (
    <section className="hub-conflict" aria-labelledby="conflict-title">
      <h2 className="govuk-heading-m" id="conflict-title" ref={heading} tabIndex={-1}>
        {form.takesAway ? 'This record changed after you were shown it' : 'This record changed while you were typing'}
      </h2>
      <p>{stale.message}</p>
      {mine.length > 0 && (
        <div className="hub-scroll" role="region" aria-label="Yours and theirs" tabIndex={0}>
          <table className="hub-table hub-table--stacks">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Yours</th>
                <th scope="col">Theirs, on record now</th>
              </tr>
            </thead>
            <tbody>
              {mine.map(({ field, label, yours, theirs }) => (
                <tr key={field} className={asking && !choices[field] ? 'hub-conflict__open' : undefined}>
                  <th scope="row">
                    {label}
                    {asking && !choices[field] && <span className="govuk-error-message">Choose one.</span>}
                  </th>
                  {(['mine', 'theirs'] as const).map((whose) => (
                    <td key={whose} data-head={whose === 'mine' ? 'Yours' : 'Theirs, on record now'}>
                      <span className="hub-conflict__value">{(whose === 'mine' ? yours : theirs) ?? 'nothing'}</span>
                      <label className="hub-tick">
                        <input
                          type="radio"
                          name={`keep-${field}`}
                          checked={choices[field] === whose}
                          onChange={() => setChoices({ ...choices, [field]: whose })}
                        />
                        Keep {whose}
                        <span className="govuk-visually-hidden"> for {label}</span>
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length > 0 && (
        <p>
          Also different, and written as in your version:{' '}
          {others
            .map(
              ({ field, yours, theirs }) =>
                `${sentence(words(field))} (yours ${yours ?? 'nothing'}, theirs ${theirs ?? 'nothing'})`,
            )
            .join('; ')}
          .
        </p>
      )}
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={save}>
          {form.takesAway
            ? `${form.button} all the same`
            : nothingLeft
              ? 'Keep theirs and close'
              : 'Save these choices'}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
          {form.takesAway ? 'Leave it, and look at it again' : 'Leave it as theirs'}
        </button>
      </div>
    </section>
  );
};
