import { useState } from 'react';
import { useLive } from '../api/live.js';
import { WhoLookedAtLink } from '../audit/WhoLookedLink.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import type { PlaceQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { sayCode } from '../words/codes.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { ofLinks } from './concerns.js';
import { LeftOut } from './LeftOut.js';
import { MakeAction } from './MakeAction.js';
import { Merges } from './Merges.js';
import { linkOffer, placeOffer } from './offers.js';
import { Orders } from './Orders.js';
import { EndGuardian, Guardian, Plan, Rate } from './PlaceActs.js';
import { PlaceTimeline } from './PlaceTimeline.js';
import { LinkSubjectsQuery, PlaceQuery } from './queries.js';
import { Recording } from './Recording.js';
import { useOffered } from './rights.js';
import { Ties } from './Ties.js';
import { sayPlaceRag } from './words.js';

type Place = NonNullable<PlaceQueryQuery['placeOfConcern']>;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const until = (reviewDue: string | null | undefined): string =>
  reviewDue ? `, to be looked at again by ${sayDate(reviewDue)}` : '';

interface PartProps {
  readonly place: Place;
  readonly offered: boolean;
  readonly onDone: (words: string) => void;
}

const RatingAndPlan = ({ place, offered, onDone }: PartProps) => {
  const { id, rag, ratings, plan, careRevision } = place;
  const [last] = ratings;
  return (
    <>
      <h2 className="govuk-heading-m">Rating and plan</h2>
      <p className="govuk-body">
        <strong>{sayPlaceRag(rag)}</strong>
        {last && ` since ${sayTime(last.at)}${until(last.reviewDue)}: ${last.reason ?? 'erased'}`}
      </p>
      <p className="govuk-body">
        {plan
          ? `${plan.plan ?? 'Erased'} (${plan.leadAgency} leads, since ${sayTime(plan.at)}${until(plan.reviewDue)})`
          : 'No plan yet.'}
      </p>
      {offered && (
        <div className="hub-links__acts">
          <Rate placeId={id} basedOn={careRevision} onDone={onDone} />
          <Plan placeId={id} basedOn={careRevision} onDone={onDone} />
        </div>
      )}
    </>
  );
};

const Guardians = ({ place: { id, guardians }, offered, onDone }: PartProps) => (
  <>
    <h2 className="govuk-heading-m">Guardians</h2>
    {guardians.length === 0 ? (
      <p className="govuk-body">Nobody is named who looks out for children here.</p>
    ) : (
      <ul className="hub-lines">
        {guardians.map(({ id: guardianId, name, part, since, until: ended }) => (
          <li key={guardianId}>
            {name ?? 'Erased'}, {part}
            <span className="hub-under">
              since {sayDate(since)}
              {ended && ` until ${sayDate(ended)}`}
            </span>
            {offered && !ended && (
              <EndGuardian placeId={id} guardianId={guardianId} name={name ?? part} onDone={onDone} />
            )}
          </li>
        ))}
      </ul>
    )}
    {offered && (
      <div className="hub-links__acts">
        <Guardian placeId={id} onDone={onDone} />
      </div>
    )}
  </>
);

const Shown = ({ place, again, onDone }: { place: Place; again: () => void; onDone: (words: string) => void }) => {
  const known = useKnown();
  const { records, reviews } = useOffered();
  const { data } = useLive({ query: LinkSubjectsQuery, variables: { knownAt: known.at }, concerns: ofLinks });
  const others = data?.linkSubjects ?? [];
  const subject = `place:${place.id}`;
  const [acted, setActed] = useState(0);
  const finish = (words: string) => {
    setActed((times) => times + 1);
    again();
    onDone(words);
  };
  const part = { place, offered: records, onDone: finish };
  return (
    <>
      <p className="govuk-body">
        {capital(sayCode(place.placeType))}. Tied to {count(place.children, 'child', 'children')} and{' '}
        {count(place.persons, 'adult')}; {count(place.incidents, 'incident')} on record.
      </p>
      <RatingAndPlan {...part} />
      <Guardians {...part} />
      <Orders orders={place.orders} subject={subject} onDone={finish} />
      <PlaceTimeline id={place.id} acted={acted} />
      <h2 className="govuk-heading-m">Ties</h2>
      <Ties ties={place.ties} onDone={finish} />
      <LeftOut leftOut={place.leftOut} />
      <WhoLookedAtLink of={subject} />
      {records && (
        <Recording title="Put on record" offers={[linkOffer(others, subject), placeOffer(place)]} onDone={finish} />
      )}
      <MakeAction kind="PLACE" topic={subject} about={place.name ?? place.id} onDone={() => setActed(acted + 1)} />
      <Merges
        subject={subject}
        merges={place.merges}
        others={others.filter(({ id, type }) => type === 'PLACE' && id !== subject)}
        may={reviews}
        onDone={finish}
      />
    </>
  );
};

/** A place of concern: its rating, plan, guardians, orders, incidents and ties. */
export const PlacePage = ({ params }: { params: Record<string, string> }) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const shown = useLive({
    query: PlaceQuery,
    variables: { id: params['id'] ?? '', knownAt: known.at },
    concerns: ofLinks,
  });
  const place = shown.data?.placeOfConcern;
  const finish = (words: string) => {
    setDone(words);
    say(words);
  };
  return (
    <ListPage
      title={place?.name ?? 'Place of concern'}
      lead="A place where children met, were found or were harmed. It says nothing against those who live or work there."
      shown={shown}
      done={done}
    >
      {() =>
        place ? (
          <Shown key={place.id} place={place} again={shown.again} onDone={finish} />
        ) : (
          <Empty>
            <p className="govuk-body">There is no such place here. Check the address, or go back to Links.</p>
          </Empty>
        )
      }
    </ListPage>
  );
};
