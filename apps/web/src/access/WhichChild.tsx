import type { FormEvent } from 'react';
import { useRouter } from '../frame/router.js';

interface Props {
  readonly part: string;
  readonly child: string;
  /** Says that leaving it empty shows every child, where that is so. */
  readonly label: string;
}

/** Asks for the child whose entries are shown; the id stands in the address. */
export const WhichChild = ({ part, child, label }: Props) => {
  const { go } = useRouter();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('child') ?? '').trim();
    const query = new URLSearchParams({ part, ...(wanted ? { child: wanted } : {}) });
    go(`/access?${query.toString()}`, { replace: true });
  };
  return (
    <form className="hub-filter" onSubmit={show} key={child} aria-label="Which child">
      <div>
        <label className="govuk-label" htmlFor="access-child">
          {label}
        </label>
        <input
          className="govuk-input"
          id="access-child"
          name="child"
          defaultValue={child}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className="hub-filter__buttons">
        <button type="submit" className="govuk-button hub-button--small">
          Show
        </button>
      </div>
    </form>
  );
};
