import { roleWords } from './words.js';

interface Props {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (roles: string[]) => void;
}

/** Roles whose people may open a record. */
export const Roles = ({ id, value, onChange }: Props) => (
  <fieldset className="govuk-fieldset govuk-form-group">
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Roles that may open it</legend>
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {Object.entries(roleWords).map(([role, words]) => (
        <div key={role} className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id={`${id}-${role}`}
            checked={value.includes(role)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, role] : value.filter((other) => other !== role))
            }
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${role}`}>
            {words}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);
