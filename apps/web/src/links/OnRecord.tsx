import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import type { LinkSubjectsQueryQuery, OnRecordQueryQuery } from '../gql/graphql.js';
import { Part } from '../records/Part.js';
import { sayCode } from '../words/codes.js';
import { sayDate } from '../words/london.js';
import { ofLinks } from './concerns.js';
import { Merges } from './Merges.js';
import { OnRecordQuery } from './queries.js';
import { useOffered } from './rights.js';
import { Subject } from './Subject.js';
import { sayPlaceRag, sayStanding, sayType } from './words.js';

const Adults = ({ adults }: { adults: OnRecordQueryQuery['personsOfConcern'] }) =>
  adults.length === 0 ? (
    <p className="govuk-body">No adult of concern is on record that you may know of.</p>
  ) : (
    <div className="hub-scroll" role="region" aria-label="Adults of concern" tabIndex={0}>
      <table className="hub-table">
        <thead>
          <tr>
            <th scope="col">Adult</th>
            <th scope="col">How the record stands</th>
            <th scope="col">To be looked at by</th>
            <th scope="col">Children</th>
            <th scope="col">Places</th>
          </tr>
        </thead>
        <tbody>
          {adults.map(({ id, label, standing, reviewDue, children, places }) => (
            <tr key={id}>
              <th scope="row">
                <Subject id={`person:${id}`} label={label ?? `Erased (${id})`} />
              </th>
              <td>{sayStanding(standing)}</td>
              <td>{sayDate(reviewDue)}</td>
              <td>{children}</td>
              <td>{places}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

const Places = ({ places }: { places: OnRecordQueryQuery['placesOfConcern'] }) =>
  places.length === 0 ? (
    <p className="govuk-body">No place of concern is on record that you may know of.</p>
  ) : (
    <div className="hub-scroll" role="region" aria-label="Places of concern" tabIndex={0}>
      <table className="hub-table">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Kind</th>
            <th scope="col">Rating</th>
            <th scope="col">Children</th>
            <th scope="col">Adults</th>
            <th scope="col">Incidents</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, name, placeType, rag, children, persons, incidents }) => (
            <tr key={id}>
              <th scope="row">
                <Subject id={`place:${id}`} label={name ?? `Erased (${id})`} />
              </th>
              <td>{sayCode(placeType)}</td>
              <td>{sayPlaceRag(rag)}</td>
              <td>{children}</td>
              <td>{persons}</td>
              <td>{incidents}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

interface Props {
  readonly subjects: LinkSubjectsQueryQuery['linkSubjects'];
  readonly onDone: (words: string) => void;
}

/** Groups, vehicles, phones and accounts have no page: they are joined and parted here. */
const Things = ({ subjects, onDone }: Props) => {
  const { reviews } = useOffered();
  const things = subjects.filter(({ type }) => type !== 'PERSON' && type !== 'PLACE');
  if (things.length === 0) return <p className="govuk-body">Nothing of this kind is on record that you may know of.</p>;
  return (
    <ul className="hub-lines">
      {things.map(({ id, type, label, merges }) => (
        <li key={id}>
          {sayType(type)}: {label}
          <Merges
            subject={id}
            merges={merges}
            others={things.filter((one) => one.type === type && one.id !== id)}
            may={reviews}
            onDone={onDone}
          />
        </li>
      ))}
    </ul>
  );
};

/** Adults, places and things that are on record, linked or not: what is due to be looked at first. */
export const OnRecord = (props: Props) => {
  const known = useKnown();
  const shown = useLive({ query: OnRecordQuery, variables: { knownAt: known.at }, concerns: ofLinks });
  return (
    <Part
      title="On record"
      lead="Adults whose record is due to be looked at come first, places by how many children they are tied to."
      shown={shown}
    >
      {({ personsOfConcern, placesOfConcern }) => (
        <>
          <h3 className="govuk-heading-s">Adults of concern</h3>
          <Adults adults={personsOfConcern} />
          <h3 className="govuk-heading-s">Places of concern</h3>
          <Places places={placesOfConcern} />
          <h3 className="govuk-heading-s">Groups, vehicles, phones and accounts</h3>
          <Things {...props} />
        </>
      )}
    </Part>
  );
};
