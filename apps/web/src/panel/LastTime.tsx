import { matterAddress } from '../between/words.js';
import { Chases } from '../between/Chases.js';
import { Link } from '../frame/router.js';
import { Lacking } from '../parts/Tags.js';
import { sayGap } from '../words/codes.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import type { Item } from './ItemPage.js';

type FollowUp = Item['followUp'][number];

const pressing = new Set(['overdue', 'no_movement', 'unanswered']);

const Stands = ({ of: { line, story, chases } }: { of: FollowUp }) => {
  const { byAgency, agency, owner, words, state, stateInWords, due, askedUntil } = line;
  const last = story[0];
  return (
    <li>
      <strong>{byAgency ? `${byAgency} challenged ${agency}` : agency}</strong>
      {owner && ` (${owner})`}: <Link to={matterAddress(line)}>{words}</Link>{' '}
      {pressing.has(state) ? <Lacking>{stateInWords}.</Lacking> : <strong>{stateInWords}.</strong>}
      {due && state !== 'done' && ` Due ${sayDate(due)}.`}
      {askedUntil && ` More time asked for, until ${sayDate(askedUntil)}.`}
      {last?.words && (
        <span className="hub-cell__under">
          {last.title}: {last.words}
        </span>
      )}
      {chases.length > 0 && (
        <details className="hub-more-of">
          <summary>Chased {count(chases.length, 'time')}</summary>
          <Chases chases={chases} />
        </details>
      )}
    </li>
  );
};

const List = ({ all }: { all: readonly FollowUp[] }) => (
  <ul className="hub-lines">
    {all.map((one) => (
      <Stands key={`${one.line.kind} ${one.line.id}`} of={one} />
    ))}
  </ul>
);

/** What the last panel asked for and whether it was done, with who was asked again; then what is still open from before. */
export const LastTime = ({ item: { since, followUp, child } }: { item: Item }) => {
  const isOfLast = ({ line }: FollowUp): boolean => line.panel === since?.panel && line.meetingDate === since.date;
  const last = followUp.filter(isOfLast);
  const before = followUp.filter((one) => !isOfLast(one));
  if (!since && before.length === 0) return null;
  const asked = last.length > 0 || Boolean(since?.askedFor) || (since?.safeguards.length ?? 0) > 0;
  return (
    <section className="hub-part" aria-labelledby="last-time">
      <h3 id="last-time" className="govuk-heading-s">
        {since ? `What ${since.panel} of ${sayDate(since.date)} asked for, and whether it was done` : 'Still open'}
      </h3>
      {since && !asked && <p>Nothing was asked for.</p>}
      {since && asked && (
        <>
          {since.askedFor && (
            <p>
              Not known then: <strong>{since.askedFor}</strong>
            </p>
          )}
          {since.safeguards.length > 0 && (
            <ul className="hub-lines">
              {since.safeguards.map((one) => (
                <li key={one}>
                  {sayGap(one)}:{' '}
                  {child.gaps.includes(one) ? <Lacking>still not in place</Lacking> : <strong>in place</strong>}
                </li>
              ))}
            </ul>
          )}
          <List all={last} />
        </>
      )}
      {since && before.length > 0 && <h4 className="govuk-heading-s">Still open from before</h4>}
      <List all={before} />
    </section>
  );
};
