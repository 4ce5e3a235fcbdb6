import type { Ref } from 'react';

interface Props<Value extends string> {
  /** Before the value in the id of each, so that a label belongs to it alone. */
  readonly id: string;
  readonly name: string;
  /** What can be chosen, each with its words. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly chosen: Value | '' | undefined;
  readonly onChoose: (value: Value) => void;
  /** The first of them, for whoever moves the focus there. */
  readonly first?: Ref<HTMLInputElement>;
}

/** One of a few, below the legend of a fieldset. */
export const Radios = <Value extends string>({ id, name, choices, chosen, onChoose, first }: Props<Value>) => (
  <div className="govuk-radios govuk-radios--small">
    {choices.map(([value, words], at) => (
      <div key={value} className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          type="radio"
          id={`${id}-${value}`}
          name={name}
          value={value}
          ref={at === 0 ? first : undefined}
          checked={chosen === value}
          onChange={() => onChoose(value)}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${value}`}>
          {words}
        </label>
      </div>
    ))}
  </div>
);
