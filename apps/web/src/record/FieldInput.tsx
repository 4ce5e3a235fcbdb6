import { createContext, useContext, useId, type ReactNode } from 'react';
import { precisions } from '../words/codes.js';
import { londonDateOf, londonTimeOf } from '../words/london.js';
import { cameTwice, typedTime, type Field, type Values } from './fields.js';
import { fillDate, fillTime } from './fill.js';

interface Props {
  readonly field: Field;
  readonly values: Values;
  readonly problem: string | undefined;
  /** Now, as the hub sees it. */
  readonly now: string;
  readonly onValues: (values: Values) => void;
}

/** What the ids of a form's controls begin with: forms that stand on one page each have a name of their own. */
export const FormName = createContext('field');

/** How the first control of a field is called, also by the links of the error summary. */
export const useControlId = (): ((name: string) => string) => {
  const form = useContext(FormName);
  return (name) => `${form}-${name}`;
};

const describedBy = (id: string, field: Field, problem: string | undefined): string | undefined =>
  [field.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

const Told = ({ id, field, problem }: { id: string; field: Field; problem: string | undefined }) => (
  <>
    {field.hint && (
      <div id={`${id}-hint`} className="govuk-hint">
        {field.hint}
      </div>
    )}
    {problem && (
      <p id={`${id}-problem`} className="govuk-error-message">
        <span className="govuk-visually-hidden">Error:</span> {problem}
      </p>
    )}
  </>
);

const name = (field: Field): string => (field.optional ? `${field.label} (optional)` : field.label);

const Group = ({ problem, children }: { problem: string | undefined; children: ReactNode }) => (
  <div className={`govuk-form-group${problem ? ' govuk-form-group--error' : ''}`}>{children}</div>
);

/** One question of a form with its label, its hint, what is wrong with it, and its control. */
export const FieldInput = ({ field, values, problem, now, onValues }: Props) => {
  const id = useId();
  const described = describedBy(id, field, problem);
  const set = (part: string, value: string) => onValues({ ...values, [part]: value });
  const told = <Told id={id} field={field} problem={problem} />;
  const value = values[field.name] ?? '';
  const control = useControlId()(field.name);

  if (field.kind === 'date' || field.kind === 'time') {
    return (
      <Group problem={problem}>
        <fieldset className="govuk-fieldset" aria-describedby={described}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{name(field)}</legend>
          {told}
          <div className="govuk-date-input hub-when">
            {(['day', 'month', 'year'] as const).map((part, at) => (
              <DatePart
                key={part}
                id={at === 0 ? control : `${control}-${part}`}
                label={part}
                wide={part === 'year'}
                bad={Boolean(problem)}
                value={values[`${field.name}.${part}`] ?? ''}
                onValue={(text) => set(`${field.name}.${part}`, text)}
              />
            ))}
            {field.kind === 'time' && (
              <DatePart
                id={`${control}-time`}
                label="time, 24 hours"
                wide
                bad={Boolean(problem)}
                value={values[`${field.name}.time`] ?? ''}
                onValue={(text) => set(`${field.name}.time`, text)}
              />
            )}
            {!(field.kind === 'date' && field.longAgo) && (
              <button
                type="button"
                className="hub-link hub-when__now"
                aria-label={`${field.label}: ${field.kind === 'time' ? 'now' : 'today'}`}
                onClick={() =>
                  onValues({
                    ...values,
                    ...(field.kind === 'time'
                      ? { ...fillTime(field.name, now), [`${field.name}.exact`]: '' }
                      : fillDate(field.name, londonDateOf(now))),
                  })
                }
              >
                {field.kind === 'time' ? `Now (${londonTimeOf(now)})` : 'Today'}
              </button>
            )}
          </div>
          {field.kind === 'time' && cameTwice(field.name, values) && (
            <fieldset className="govuk-fieldset hub-twice">
              <legend className="govuk-fieldset__legend">
                The clocks went back that night, so {typedTime(field.name, values)} came twice. Which one was it?
              </legend>
              <div className="govuk-radios govuk-radios--small">
                {[
                  ['first', 'The first: before the clocks went back (summer time)'],
                  ['second', 'The second: an hour later (winter time)'],
                ].map(([which = '', words]) => (
                  <div key={which} className="govuk-radios__item">
                    <input
                      className="govuk-radios__input"
                      type="radio"
                      id={`${control}-${which}`}
                      name={`${control}-which`}
                      checked={values[`${field.name}.which`] === which}
                      onChange={() => set(`${field.name}.which`, which)}
                    />
                    <label className="govuk-label govuk-radios__label" htmlFor={`${control}-${which}`}>
                      {words}
                    </label>
                  </div>
                ))}
              </div>
            </fieldset>
          )}
        </fieldset>
      </Group>
    );
  }

  if (field.kind === 'place') {
    return (
      <Group problem={problem}>
        <fieldset className="govuk-fieldset" aria-describedby={described}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{name(field)}</legend>
          {told}
          <div className="hub-place">
            {(['easting', 'northing'] as const).map((part, at) => (
              <div key={part}>
                <label className="govuk-label" htmlFor={at === 0 ? control : `${control}-${part}`}>
                  {part === 'easting' ? 'Easting' : 'Northing'}
                </label>
                <input
                  id={at === 0 ? control : `${control}-${part}`}
                  className={`govuk-input govuk-input--width-10${problem ? ' govuk-input--error' : ''}`}
                  inputMode="numeric"
                  autoComplete="off"
                  value={values[`${field.name}.${part}`] ?? ''}
                  onChange={({ target }) => set(`${field.name}.${part}`, target.value)}
                />
              </div>
            ))}
            <div>
              <label className="govuk-label" htmlFor={`${control}-precision`}>
                How exactly
              </label>
              <select
                id={`${control}-precision`}
                className="govuk-select"
                value={values[`${field.name}.precision`] ?? ''}
                onChange={({ target }) => set(`${field.name}.precision`, target.value)}
              >
                <option value="">Not recorded</option>
                {precisions.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            </div>
          </div>
        </fieldset>
      </Group>
    );
  }

  if (field.kind === 'radios' || field.kind === 'yesno') {
    const given =
      field.kind === 'radios'
        ? field.choices
        : [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ];
    const choices =
      field.optional && given.every((choice) => choice.value !== '')
        ? [...given, { value: '', label: 'Not recorded' }]
        : given;
    const inline = choices.length <= 3 && choices.every(({ label, hint }) => label.length < 14 && !hint);
    return (
      <Group problem={problem}>
        <fieldset className="govuk-fieldset" aria-describedby={described}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{name(field)}</legend>
          {told}
          <div className={`govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`}>
            {choices.map((choice, at) => (
              <div key={choice.value} className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={at === 0 ? control : `${control}-${at}`}
                  name={control}
                  checked={value === choice.value}
                  onChange={() => set(field.name, choice.value)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={at === 0 ? control : `${control}-${at}`}>
                  {choice.label}
                </label>
                {'hint' in choice && choice.hint && <div className="govuk-hint govuk-radios__hint">{choice.hint}</div>}
              </div>
            ))}
          </div>
        </fieldset>
      </Group>
    );
  }

  if (field.kind === 'ticks') {
    const ticked = value.split('\n').filter(Boolean);
    const toggle = (one: string) =>
      set(field.name, (ticked.includes(one) ? ticked.filter((other) => other !== one) : [...ticked, one]).join('\n'));
    return (
      <Group problem={problem}>
        <fieldset className="govuk-fieldset" aria-describedby={described}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{name(field)}</legend>
          {told}
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {field.choices.map((choice, at) => (
              <div key={choice.value} className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  type="checkbox"
                  id={at === 0 ? control : `${control}-${at}`}
                  checked={ticked.includes(choice.value)}
                  onChange={() => toggle(choice.value)}
                />
                <label
                  className="govuk-label govuk-checkboxes__label"
                  htmlFor={at === 0 ? control : `${control}-${at}`}
                >
                  {choice.label}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      </Group>
    );
  }

  if (field.kind === 'tick') {
    return (
      <Group problem={problem}>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={control}
              checked={value === 'yes'}
              aria-describedby={described}
              onChange={() => set(field.name, value === 'yes' ? '' : 'yes')}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={control}>
              {field.label}
            </label>
          </div>
        </div>
        {told}
      </Group>
    );
  }

  const shared = {
    id: control,
    value,
    'aria-describedby': described,
    'aria-invalid': problem ? true : undefined,
    onChange: ({ target }: { target: { value: string } }) => set(field.name, target.value),
  };
  return (
    <Group problem={problem}>
      <label className="govuk-label govuk-label--s" htmlFor={control}>
        {name(field)}
      </label>
      {told}
      {field.kind === 'area' || field.kind === 'lines' ? (
        <textarea
          {...shared}
          className={`govuk-textarea${problem ? ' govuk-textarea--error' : ''}`}
          rows={field.kind === 'area' ? 4 : 3}
        />
      ) : field.kind === 'select' ? (
        <select {...shared} className={`govuk-select${problem ? ' govuk-select--error' : ''}`}>
          <option value="">{field.optional ? (field.empty ?? 'Not recorded') : 'Choose…'}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          className={`govuk-input${problem ? ' govuk-input--error' : ''}${
            field.kind === 'number' ? ' govuk-input--width-5' : field.short ? ' govuk-input--width-20' : ''
          }`}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
        />
      )}
    </Group>
  );
};

const DatePart = ({
  id,
  label,
  wide,
  bad,
  value,
  onValue,
}: {
  id: string;
  label: string;
  wide: boolean;
  bad: boolean;
  value: string;
  onValue: (text: string) => void;
}) => (
  <div className="govuk-date-input__item">
    <label className="govuk-label govuk-date-input__label" htmlFor={id}>
      {label.charAt(0).toUpperCase() + label.slice(1)}
    </label>
    <input
      id={id}
      className={`govuk-input govuk-date-input__input ${wide ? 'govuk-input--width-4' : 'govuk-input--width-2'}${
        bad ? ' govuk-input--error' : ''
      }`}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  </div>
);
