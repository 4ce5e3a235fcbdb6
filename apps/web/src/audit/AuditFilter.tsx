import { useId, type FormEvent, type ReactNode } from 'react';
import { Link, useRouter } from '../frame/router.js';
import { addressOf, askedIn, fields, kinds, purposes, type Asked, type Field } from './filter.js';

type Choices = readonly (readonly [string, string])[];

interface Props {
  readonly asked: Asked;
  readonly agencies: readonly string[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
}

/** What an auditor looks for. The answer has an address of its own, so that it can be kept and passed on. */
export const AuditFilter = ({ asked, agencies, roles }: Props) => {
  const { go } = useRouter();
  const id = useId();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const query = new URLSearchParams(fields.map((field) => [field, String(form.get(field) ?? '')]));
    go(addressOf({ ...askedIn(query), ...(asked.glass ? { glass: asked.glass } : {}) }));
  };
  const part = (field: Field, label: string, input: ReactNode) => (
    <div className="hub-filter__part">
      <label className="govuk-label" htmlFor={`${id}-${field}`}>
        {label}
      </label>
      {input}
    </div>
  );
  const text = (field: Field, label: string, type = 'text') =>
    part(
      field,
      label,
      <input
        id={`${id}-${field}`}
        className="govuk-input"
        name={field}
        type={type}
        defaultValue={asked[field] ?? ''}
        autoComplete="off"
        spellCheck={false}
      />,
    );
  const select = (field: Field, label: string, choices: Choices, any: string) =>
    part(
      field,
      label,
      <select id={`${id}-${field}`} className="govuk-select" name={field} defaultValue={asked[field] ?? ''}>
        <option value="">{any}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>,
    );
  return (
    <form className="hub-filter" role="search" aria-label="Lines of the audit" onSubmit={find} key={addressOf(asked)}>
      {text('person', 'User id')}
      {text('child', 'Child’s id')}
      {text('other', 'Adult’s or place’s id')}
      {select('kind', 'What they did', kinds, 'Anything but following')}
      {select(
        'agency',
        'Agency',
        agencies.map((agency) => [agency, agency]),
        'Any agency',
      )}
      {select(
        'role',
        'Role',
        roles.map((role) => [role.id, role.name]),
        'Any role',
      )}
      {select('purpose', 'Purpose', purposes, 'Any purpose')}
      {text('from', 'From', 'date')}
      {text('to', 'To, included', 'date')}
      <div className="hub-filter__buttons">
        <button type="submit" className="govuk-button hub-button--small">
          Show
        </button>
        <Link to="/audit">Show everything</Link>
      </div>
    </form>
  );
};
