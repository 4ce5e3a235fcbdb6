import { useLive } from '../api/live.js';
import { useForm } from '../access/useForm.js';
import { useKnown } from '../frame/known.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { sayCode } from '../words/codes.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { Orders } from './Orders.js';
import { NameGuardian, PlaceQuery, PlanForPlace, RatePlace } from './queries.js';
import { TieTable } from './TieTable.js';
import { sayPlaceRag } from './words.js';

interface Acts {
  readonly placeId: string;
  readonly again: () => void;
}

const Rate = ({ placeId, again }: Acts) => {
  const { typed, change, problem, send, ...form } = useForm(RatePlace, `rate ${placeId}`, () => ({
    rag: '' as '' | 'red' | 'amber' | 'green' | 'none',
    reason: '',
  }));
  return (
    <Act
      label="Rate this place"
      about=""
      button="Put the rating on record"
      {...form}
      send={async () => {
        const reason = typed.reason.trim();
        const sent = await send(
          { placeId, rag: typed.rag, reason },
          { rag: typed.rag === '' && 'Choose a rating.', reason: reason === '' && 'Say why.' },
        );
        if (sent) again();
        return sent;
      }}
    >
      <Choice
        id="place-rag"
        label="How dangerous is it for children now?"
        problem={problem('rag')}
        value={typed.rag}
        words={{ '': 'Choose one', red: 'Red', amber: 'Amber', green: 'Green', none: 'No concern now' }}
        onChange={(rag) => change({ rag })}
      />
      <TextBox
        id="place-reason"
        label="Why: what happened here, or has stopped"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};

const Plan = ({ placeId, again }: Acts) => {
  const { typed, change, problem, send, ...form } = useForm(PlanForPlace, `plan ${placeId}`, () => ({
    plan: '',
    leadAgency: '',
  }));
  return (
    <Act
      label="Make a plan"
      about="for this place"
      button="Put the plan on record"
      {...form}
      send={async () => {
        const [plan, leadAgency] = [typed.plan.trim(), typed.leadAgency.trim()];
        const sent = await send(
          { placeId, plan, leadAgency },
          {
            plan: plan === '' && 'Say what is to be done.',
            leadAgency: leadAgency === '' && 'Say which agency leads.',
          },
        );
        if (sent) again();
        return sent;
      }}
    >
      <TextBox
        id="place-plan"
        label="What is to be done"
        problem={problem('plan')}
        value={typed.plan}
        onChange={(plan) => change({ plan })}
      />
      <TextBox
        id="place-lead"
        label="Which agency leads"
        problem={problem('leadAgency')}
        value={typed.leadAgency}
        onChange={(leadAgency) => change({ leadAgency })}
      />
    </Act>
  );
};

const Guardian = ({ placeId, again }: Acts) => {
  const { typed, change, problem, send, ...form } = useForm(NameGuardian, `guardian ${placeId}`, () => ({
    name: '',
    part: '',
    since: '',
  }));
  return (
    <Act
      label="Name a guardian"
      about="of this place"
      button="Put it on record"
      {...form}
      send={async () => {
        const [name, part] = [typed.name.trim(), typed.part.trim()];
        const sent = await send(
          { placeId, name, part, since: typed.since },
          {
            name: name === '' && 'Say who it is.',
            part: part === '' && 'Say what they are there, for example manager.',
            since: typed.since === '' && 'Give the day since when.',
          },
        );
        if (sent) again();
        return sent;
      }}
    >
      <TextBox
        id="guardian-name"
        label="Who"
        problem={problem('name')}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <TextBox
        id="guardian-part"
        label="What they are there"
        hint="For example manager, warden, shopkeeper."
        problem={problem('part')}
        value={typed.part}
        onChange={(part) => change({ part })}
      />
      <TextBox
        id="guardian-since"
        label="Since"
        type="date"
        problem={problem('since')}
        value={typed.since}
        onChange={(since) => change({ since })}
      />
    </Act>
  );
};

/** A place of concern: its rating, plan, guardians, incidents and ties. */
export const PlacePage = ({ params }: { params: Record<string, string> }) => {
  const known = useKnown();
  const shown = useLive({ query: PlaceQuery, variables: { id: params['id'] ?? '', knownAt: known.at } });
  const place = shown.data?.placeOfConcern;
  return (
    <ListPage
      title={place?.name ?? 'Place of concern'}
      lead="A place where children met, were found or were harmed. It says nothing against those who live or work there."
      shown={shown}
    >
      {() =>
        place ? (
          <>
            <p className="govuk-body">
              <strong>{sayPlaceRag(place.rag)}</strong> ({sayCode(place.placeType)}). Tied to{' '}
              {count(place.children, 'child', 'children')} and {count(place.persons, 'adult')};{' '}
              {count(place.incidents, 'incident')} on record.
            </p>
            <h2 className="govuk-heading-m">Plan</h2>
            <p className="govuk-body">
              {place.plan
                ? `${place.plan.plan ?? 'Erased'} (${place.plan.leadAgency} leads, since ${sayTime(place.plan.at)})`
                : 'No plan yet.'}
            </p>
            <h2 className="govuk-heading-m">Guardians</h2>
            {place.guardians.length === 0 ? (
              <p className="govuk-body">Nobody is named who looks out for children here.</p>
            ) : (
              <ul className="hub-lines">
                {place.guardians.map(({ id, name, part, since, until }) => (
                  <li key={id}>
                    {name ?? 'Erased'}, {part}
                    <span className="hub-under">
                      since {sayDate(since)}
                      {until && ` until ${sayDate(until)}`}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {!known.at && (
              <div className="hub-links__acts">
                <Rate placeId={place.id} again={shown.again} />
                <Plan placeId={place.id} again={shown.again} />
                <Guardian placeId={place.id} again={shown.again} />
              </div>
            )}
            <h2 className="govuk-heading-m">Ratings</h2>
            {place.ratings.length === 0 && <p className="govuk-body">Not rated yet.</p>}
            <ul className="hub-lines">
              {place.ratings.map(({ rag, reason, at }) => (
                <li key={at}>
                  <strong>{sayPlaceRag(rag)}</strong>: {reason ?? 'erased'}
                  <span className="hub-under">{sayTime(at)}</span>
                </li>
              ))}
            </ul>
            <Orders orders={place.orders} />
            <h2 className="govuk-heading-m">Ties</h2>
            <TieTable ties={place.ties} />
          </>
        ) : (
          <Empty>
            <p className="govuk-body">There is no such place here. Check the address, or go back to Links.</p>
          </Empty>
        )
      }
    </ListPage>
  );
};
