import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { useAnswer } from '../figures/useAnswer.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import type { ServiceMapQueryQuery } from '../gql/graphql.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { TextBox } from '../records/Field.js';
import { sayDate, sayTime } from '../words/london.js';
import { EndService, ServiceMapQuery } from './queries.js';
import { ServiceForm } from './ServiceForm.js';
import { Table } from './Table.js';
import { YearSteps } from './YearSteps.js';

type Found = Extract<ServiceMapQueryQuery['serviceMap'], { __typename: 'ServiceMap' }>;
type Service = Found['services'][number];

const Matrix = ({ lines }: Pick<Found, 'lines'>) => (
  <section className="hub-part" aria-labelledby="needs">
    <h2 id="needs" className="govuk-heading-m">
      Needs and services
    </h2>
    <div className="hub-scroll" role="region" aria-label="Needs and services" tabIndex={0}>
      <table className="hub-table">
        <caption className="govuk-visually-hidden">
          Each need, the children in whom it was seen, and the services for it
        </caption>
        <thead>
          <tr>
            <th scope="col">Need</th>
            <th scope="col" className="hub-board__number">
              Children
            </th>
            <th scope="col">Services</th>
            <th scope="col" className="hub-board__number">
              Places a year
            </th>
            <th scope="col">Gaps, and what may be double</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ need, label, seen, services, places, remarks }) => (
            <tr key={need}>
              <th scope="row">{label}</th>
              <td className="hub-board__number">{seen}</td>
              <td>{services.length === 0 ? 'none' : services.join('; ')}</td>
              <td className="hub-board__number">{services.length === 0 ? '' : (places ?? 'not recorded')}</td>
              <td>{remarks.length === 0 ? 'Nothing stands out.' : remarks.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p className="hub-shown">
      Children under 18 in whose interviews held, or assessments with red or amber, in the year the need was seen; each
      child once for each need. Services are those that take children on the day shown.
    </p>
  </section>
);

const End = ({ service, onDone }: { service: Service; onDone: (words: string) => void }) => {
  const end = useCommand(EndService);
  const [endsOn, setEndsOn] = useState('');
  return (
    <Act
      label="End it"
      about={service.name}
      button="End the service"
      busy={end.busy}
      outcome={end.outcome}
      send={async () => {
        const { __typename } = await end.run({ serviceId: service.id, endsOn });
        if (__typename === 'Done') onDone(`The end of ${service.name} is on record.`);
        return __typename === 'Done';
      }}
    >
      <TextBox
        id={`end-${service.id}`}
        label="First day on which it takes no more children"
        type="date"
        value={endsOn}
        onChange={setEndsOn}
      />
    </Act>
  );
};

const Register = ({ found, onDone }: { found: Found; onDone: (words: string) => void }) => {
  const { services, lines, wardNames, mayRecord } = found;
  const labelOf = (need: string): string => lines.find((line) => line.need === need)?.label ?? need;
  return (
    <section className="hub-part" aria-labelledby="register">
      <h2 id="register" className="govuk-heading-m">
        Services on record
      </h2>
      {services.length === 0 && <p className="govuk-body">No service is on record yet.</p>}
      <ul className="hub-lines">
        {services.map((service) => (
          <li key={service.id}>
            <strong>{service.name}</strong>, {service.provider}
            <span className="hub-cell__under">
              {service.needs.map(labelOf).join(', ')} · ages {service.ageFrom} to {service.ageTo} ·{' '}
              {service.wards.length === 0 ? 'all of the borough' : service.wards.join(', ')} ·{' '}
              {service.places ?? 'an unknown number of'} places a year · from {sayDate(service.startsOn)}
              {service.endsOn ? ` until ${sayDate(service.endsOn)}` : ''}
            </span>
            {mayRecord && !service.endsOn && <End service={service} onDone={onDone} />}
          </li>
        ))}
      </ul>
      {mayRecord && <ServiceForm needs={lines} wards={wardNames} onDone={onDone} />}
    </section>
  );
};

/** Needs seen in interviews and assessments of a year, against the services on record. */
export const ServicesPage = (_: { params: Record<string, string> }) => {
  const year = useRouter().query.get('year');
  const { data, waiting, error, again } = useAnswer(ServiceMapQuery, { year, knownAt: useKnown().at });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const found = data?.serviceMap;
  const finish = (words: string) => {
    setDone(words);
    say(words);
    again();
  };
  return (
    <>
      <PageTitle>Needs and services</PageTitle>
      {waiting && <Waiting>Laying needs beside services…</Waiting>}
      {error && <NoAnswer error={error} again={again} />}
      {found?.__typename === 'Withheld' && <WithheldNote reason={found.reason} ask={found.ask} />}
      {found?.__typename === 'Refused' && <Problems problems={found.problems} />}
      {found?.__typename === 'ServiceMap' && (
        <>
          <YearSteps year={found.year} earlier={found.earlier} later={found.later} />
          <p className="hub-shown">As known on {sayTime(found.at)}. Small numbers are not shown, to anybody.</p>
          <Recorded>{done}</Recorded>
          <Matrix lines={found.lines} />
          <Register found={found} onDone={finish} />
          <Table table={found.wards} symbols={found.key} />
          {found.key.map((words) => (
            <p key={words} className="hub-shown">
              {words}
            </p>
          ))}
        </>
      )}
    </>
  );
};
