import { useId } from 'react';
import { besides, ofKind, sayDays, type Period } from './periods.js';

interface Props {
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly onPeriod: (id: string) => void;
}

const kinds = [
  ['quarter', 'Quarters'],
  ['year', 'Financial years'],
] as const;

/** Chooses a quarter or a year, or steps to the one before or after. */
export const PeriodChooser = ({ periods, period, onPeriod }: Props) => {
  const id = useId();
  const { before, after } = besides(periods, period);
  const [running] = ofKind(periods, 'quarter');
  const step = (to: Period | undefined, words: string) => (
    <button
      type="button"
      className="govuk-button govuk-button--secondary hub-button--small"
      disabled={!to}
      onClick={() => to && onPeriod(to.id)}
    >
      {words}
      <span className="govuk-visually-hidden"> {to ? `: ${to.label}` : `: there is none`}</span>
    </button>
  );
  return (
    <div className="hub-period" role="group" aria-label="Period">
      {step(before, 'Earlier')}
      <span>
        <label className="govuk-visually-hidden" htmlFor={id}>
          Quarter or year
        </label>
        <select
          id={id}
          className="govuk-select hub-period__select"
          value={period.id}
          onChange={(event) => onPeriod(event.target.value)}
        >
          {kinds.map(([kind, words]) => (
            <optgroup key={kind} label={words}>
              {ofKind(periods, kind).map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                  {one.id === running?.id ? ' (so far)' : ''}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </span>
      {step(after, 'Later')}
      <span className="hub-period__days">{sayDays(period)}</span>
    </div>
  );
};
