import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Related } from '../access/Related.js';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Empty, Recorded, StaleNote, Waiting } from '../parts/States.js';
import { StatusBadge } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import { FindChildrenQuery } from './queries.js';

/** What the hub gives at most, and more than a person reads: then the search must be narrowed. */
const most = 50;
const shortest = 2;

const children = (n: number) => count(n, 'child', 'children');

const NobodyFound = ({ text }: { text: string }) => {
  const known = useKnown();
  return (
    <Empty>
      <p className="govuk-body govuk-!-font-weight-bold">
        No child was found for “{text}”{known.at && ` as known on ${known.words}`}.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Check the spelling, or type fewer letters.</li>
        <li>
          The police may have reported a child whom we do not know yet: look in{' '}
          <Link to="/matches">reports to match</Link>.
        </li>
        {known.at && <li>The child may have become known later: go back to now.</li>}
      </ul>
    </Empty>
  );
};

const Found = ({ text, onRelated }: { text: string; onRelated: (words: string) => void }) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const { data, waiting, error, again } = useLive({
    query: FindChildrenQuery,
    variables: { text, knownAt: known.at, first: most },
  });
  const hits = data?.searchChildren;
  const tooMany = hits !== undefined && hits.length >= most;
  const total = hits && (tooMany ? `${children(most)} or more` : children(hits.length));
  useEffect(() => {
    if (total) say(`${total} found for ${text}.`);
  }, [say, total, text]);

  if (waiting) return <Waiting>Looking…</Waiting>;
  if (!hits) return <NoAnswer error={error} again={again} />;
  if (hits.length === 0) return <NobodyFound text={text} />;
  return (
    <>
      <StaleNote error={error} again={again} />
      <p className="hub-lead">
        {tooMany
          ? `${children(most)} or more fit “${text}”. ${most} are shown, those on the sheet first: type more of the name, or the date of birth.`
          : `${children(hits.length)} found for “${text}”.`}
      </p>
      <ul className="hub-hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link to={`/children/${hit.id}`}>
              {hit.access === 'SEALED' ? hit.id : `${hit.surname}, ${hit.forename}`}
            </Link>{' '}
            {hit.diedOn ? `died ${sayDate(hit.diedOn)}` : hit.age}{' '}
            {hit.badges.map((badge) => (
              <StatusBadge key={badge} status={badge} />
            ))}
            <span className="hub-cell__under">
              {hit.id}
              {hit.dob && `, born ${sayDate(hit.dob)}`}
              {hit.atRisk && ', on the sheet'}
              {hit.access === 'WITHHELD' && ', not open to you: the page says whom to ring'}
              {hit.access === 'SEALED' && ', something is held: the page says whom to ring'}
            </span>
          </li>
        ))}
      </ul>
      {!known.at && (
        <Related
          among={Object.fromEntries(
            hits.map(({ id, access, surname, forename }) => [
              id,
              access === 'SEALED' ? id : `${surname}, ${forename} (${id})`,
            ]),
          )}
          onDone={(words) => {
            onRelated(words);
            again();
          }}
        />
      )}
    </>
  );
};

/** Finds any child of the record, on the sheet or not, as known at the moment the page stands at. */
export const SearchPage = (_: { params: Record<string, string> }) => {
  const { path, query, go } = useRouter();
  const text = (query.get('text') ?? '').trim();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (done) say(done);
  }, [done, say]);

  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    go(wanted ? `${path}?text=${encodeURIComponent(wanted)}` : path, { replace: true });
  };

  return (
    <>
      <PageTitle>Find a child</PageTitle>
      <Recorded>{done}</Recorded>
      <form role="search" className="hub-search-form" onSubmit={find} aria-label="Find a child">
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
            spellCheck={false}
          />
          <button type="submit" className="govuk-button">
            Find
          </button>
        </div>
      </form>
      {text.length >= shortest ? (
        <Found key={text} text={text} onRelated={setDone} />
      ) : (
        <p className="hub-lead">
          {text && 'One letter finds too many. '}Type at least two letters of a name, or all of an id (B0001234), a date
          of birth (12/04/2001) or a police reference.
        </p>
      )}
    </>
  );
};
