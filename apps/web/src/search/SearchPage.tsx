import { useEffect, useRef, type FormEvent } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { Failed, Waiting } from '../parts/States.js';
import { StatusBadge } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import { SearchQuery } from '../worklists/queries.js';

/** Finds a child by part of a name, an id, a date of birth or a police reference. */
export const SearchPage = (_: { params: Record<string, string> }) => {
  const { query, go } = useRouter();
  const known = useKnown();
  const text = query.get('text') ?? '';
  const field = useRef<HTMLInputElement>(null);
  const { data, waiting, error, again } = useLive({
    query: SearchQuery,
    variables: { text, knownAt: known.at },
    pause: text === '',
  });
  useEffect(() => field.current?.focus(), []);

  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    go(wanted ? `/search?text=${encodeURIComponent(wanted)}` : '/search', { replace: true });
  };

  return (
    <>
      <PageTitle>Find a child</PageTitle>
      <form role="search" className="hub-search-form" onSubmit={find}>
        <label htmlFor="search-text">Name, id, date of birth or police reference</label>
        <div>
          <input
            className="govuk-input"
            ref={field}
            id="search-text"
            name="text"
            type="search"
            key={text}
            defaultValue={text}
            autoComplete="off"
          />
          <button type="submit" className="govuk-button">
            Find
          </button>
        </div>
      </form>
      {text && waiting && <Waiting>Looking…</Waiting>}
      {!data && error && <Failed error={error} again={again} />}
      {text && data && (
        <>
          <p className="hub-lead" role="status">
            {data.searchChildren.length === 0
              ? `No child fits “${text}”. Try fewer letters, or the id.`
              : `${count(data.searchChildren.length, 'child fits', 'children fit')} “${text}”.`}
          </p>
          <ul className="hub-hits">
            {data.searchChildren.map((hit) => (
              <li key={hit.id}>
                <Link to={`/children/${hit.id}`}>
                  {hit.surname}, {hit.forename}
                </Link>{' '}
                {hit.age}{' '}
                {hit.badges.map((badge) => (
                  <StatusBadge key={badge} status={badge} />
                ))}
                <span className="hub-cell__under">
                  {hit.id}, born {sayDate(hit.dob)}
                  {hit.atRisk && ', on the sheet'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
