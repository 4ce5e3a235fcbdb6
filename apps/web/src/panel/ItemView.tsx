import { Link } from '../frame/router.js';
import { DirectionMark, Lacking, MissingNowTag, RagTag, StatusBadge } from '../parts/Tags.js';
import { sayGap, sayStrand } from '../words/codes.js';
import { count, sayHours } from '../words/durations.js';
import { londonDateOf, sayDate, sayTime } from '../words/london.js';
import type { Item } from './ItemPage.js';
import { LastTime } from './LastTime.js';
import { sayDecision } from './words.js';

const most = 6;

/** A reason that was written by hand may end like a sentence; in a list it does not. */
const withoutStop = (reason: string): string => reason.replace(/\.$/, '');

const Since = ({ item }: { item: Item }) => {
  const { since, changes, news } = item;
  const shown = news.slice(0, most);
  const rest = news.slice(most);
  const line = (one: Item['news'][number]) => (
    <li key={one.id} className={one.withdrawn ? 'hub-cell__nothing' : undefined}>
      {one.title}
      {one.withdrawn && ' (taken back)'}
      <span className="hub-cell__under">
        happened {one.occurredOn ? sayDate(one.occurredOn) : sayTime(one.occurredAt)} · known {sayTime(one.recordedAt)}
      </span>
    </li>
  );
  return (
    <section className="hub-part" aria-labelledby="since">
      <h3 id="since" className="govuk-heading-s">
        {since
          ? `Since ${since.panel} of ${sayDate(since.date)} (${sayDecision(since.decision).toLowerCase()})`
          : 'Not heard before today'}
      </h3>
      {since && changes.length === 0 && <p>Nothing that the sheet shows has changed.</p>}
      {changes.length > 0 && (
        <ul className="hub-changes">
          {changes.map(({ what, before, after, worse }) => (
            <li key={what} className={worse ? 'hub-changes__worse' : undefined}>
              <strong>{what}</strong>: {before} <span aria-hidden="true">→</span>
              <span className="govuk-visually-hidden"> is now </span> <strong>{after}</strong>
              {worse && <span className="govuk-visually-hidden"> (worse)</span>}
            </li>
          ))}
        </ul>
      )}
      {item.newsKept && <p>What was recorded is not shown to your role. Ask at the meeting.</p>}
      {!item.newsKept && news.length === 0 && <p>Nothing was recorded {since ? 'since then' : 'yet'}.</p>}
      {shown.length > 0 && <ul className="hub-lines">{shown.map(line)}</ul>}
      {rest.length > 0 && (
        <details className="hub-more-of">
          <summary>{count(rest.length, 'more entry', 'more entries')}</summary>
          <ul className="hub-lines">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
};

const Worries = ({ child }: { child: Item['child'] }) => {
  const open = child.strands.filter((strand) => strand.open);
  return (
    <section className="hub-part" aria-labelledby="worries">
      <h3 id="worries" className="govuk-heading-s">
        Concerns and why
      </h3>
      {open.length === 0 && <p>No strand is open.</p>}
      {open.map(({ strand, rag, why }) => (
        <div key={strand} className="hub-worry">
          <h4>
            {sayStrand(strand)} <RagTag rag={rag} strong />
          </h4>
          <ul>
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      {child.childWords[0] && (
        <blockquote className="hub-quote">
          “{child.childWords[0].words}”{' '}
          <span>in the child’s words, {sayDate(londonDateOf(child.childWords[0].at))}</span>
        </blockquote>
      )}
    </section>
  );
};

const loud = ['OVERDUE', 'MISSED', 'DUE_SOON'];

const NotInPlace = ({ child }: { child: Item['child'] }) => {
  const clocks = child.clocks.filter(({ state }) => loud.includes(state));
  return (
    <section className="hub-part" aria-labelledby="lacking">
      <h3 id="lacking" className="govuk-heading-s">
        Missing information and clocks
      </h3>
      <ul className="hub-lines">
        {child.gaps.map((gap) => (
          <li key={gap}>
            <Lacking>{sayGap(gap)}</Lacking> not in place
          </li>
        ))}
        {clocks.map(({ name, state, words }) => (
          <li key={`${name} ${words}`} className={state === 'DUE_SOON' ? undefined : 'hub-lines__pressing'}>
            <strong>{name}</strong>: {words}
          </li>
        ))}
      </ul>
      {child.gaps.length === 0 && clocks.length === 0 && <p>Nothing is lacking and no clock presses.</p>}
    </section>
  );
};

const kinds: Readonly<Record<string, string>> = {
  person: 'Adult',
  place: 'Place',
  group: 'Group',
  vehicle: 'Vehicle',
  phone: 'Phone',
  online: 'Account',
  child: 'Child',
};

const Links = ({ links }: Pick<Item, 'links'>) => (
  <section className="hub-part" aria-labelledby="links">
    <h3 id="links" className="govuk-heading-s">
      Links
    </h3>
    {links.length === 0 && <p>None is on record that you may know of.</p>}
    <ul className="hub-lines">
      {links.map(({ kind, title, state, agencies }) => (
        <li key={`${kind} ${title}`} className={state === 'refuted' ? 'hub-cell__nothing' : undefined}>
          {kinds[kind] ?? kind}: {title}
          <span className="hub-cell__under">
            {state}, said by {agencies.join(', ')}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** What the panel looks at for one child: what changed, why we worry, what is missing, what is open. */
export const ItemView = ({ item }: { item: Item }) => {
  const { child } = item;
  return (
    <div className="hub-item">
      <header className="hub-item__head">
        <h2 className="govuk-heading-m">
          {child.surname}, {child.forename} <span>{child.age}</span>
        </h2>
        <p>
          {child.badges.map((badge) => (
            <StatusBadge key={badge} status={badge} />
          ))}{' '}
          <RagTag rag={child.overall} strong /> <DirectionMark direction={child.direction} />{' '}
          {child.missing.now && <MissingNowTag>{sayHours(child.missing.hours ?? 0)}</MissingNowTag>} ·{' '}
          {child.keyWorker ? `key worker ${child.keyWorker.name}` : <Lacking>no key worker</Lacking>} ·{' '}
          <Link to={`/children/${child.id}`}>whole record</Link>
        </p>
        <p className="hub-cell__nothing">On the agenda: {item.reasons.map(withoutStop).join('; ')}.</p>
      </header>
      <LastTime item={item} />
      <Since item={item} />
      <Worries child={child} />
      <NotInPlace child={child} />
      <Links links={item.links} />
    </div>
  );
};
