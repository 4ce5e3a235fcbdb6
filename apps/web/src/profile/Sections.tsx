import { HourGrid, TrendChart } from '@hub/charts';
import type { ReactNode } from 'react';
import { Link } from '../frame/router.js';
import type { ProfileSectionFieldsFragment } from '../gql/graphql.js';
import { sayTime } from '../words/london.js';

export type Section = ProfileSectionFieldsFragment;

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

/** A table of the profile: its first column names the row. */
export const ProfileTable = ({ caption, head, rows, note }: TableProps) => (
  <>
    {rows.length === 0 ? (
      <p className="govuk-body">{caption}: none.</p>
    ) : (
      <div className="hub-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="hub-table hub-profile__table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((words, at) => (
                <th key={at} scope="col">
                  {words || <span className="govuk-visually-hidden">What</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    {note && <p className="hub-shown">{note}</p>}
  </>
);

const REGIONS = 5;

const MapPart = ({ map }: { map: Section['maps'][number] }) => (
  <section className="hub-part" aria-label={`${map.title}, ${map.quarter}`}>
    <h3 className="govuk-heading-s">
      {map.title}, {map.quarter}
    </h3>
    <p className="govuk-body">
      {map.says}{' '}
      <Link
        to={`/profile?layer=${map.layer.toUpperCase().replaceAll('-', '_')}&period=${map.quarter.replace(' ', '')}`}
      >
        Open it on the map<span className="govuk-visually-hidden">: {map.title}</span>
      </Link>
    </p>
    {map.because.map((words) => (
      <p key={words} className="hub-shown">
        {words}
      </p>
    ))}
    {map.regions.length > 0 && (
      <ProfileTable
        caption={`${map.title}: areas with most`}
        head={['Area', 'Events', 'Children', 'Change', 'Chance']}
        rows={map.regions
          .slice(0, REGIONS)
          .map(({ name, events, children, change, chance }) => [
            name,
            String(events ?? 'c'),
            String(children ?? 'c'),
            change,
            chance,
          ])}
        note={`As known on ${sayTime(map.knownAt)}.`}
      />
    )}
  </section>
);

const CHART = 480;

const Trend = ({ trend }: { trend: Section['trends'][number] }) => (
  <div className="hub-part">
    <div className="hub-scroll" role="region" aria-label={`Chart of ${trend.id} ${trend.title}`} tabIndex={0}>
      <TrendChart
        finding={`${trend.id} ${trend.title}`}
        subtitle={`Unit: ${trend.unit}, by quarter`}
        points={trend.points.map(({ label, value, display }) => ({
          label,
          value: value ?? null,
          display,
          running: false,
        }))}
        axis="count"
        width={CHART}
      />
    </div>
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Numbers of {trend.id}</span>
      </summary>
      <ProfileTable
        caption={`${trend.id} by quarter`}
        head={['Quarter', 'Figure']}
        rows={trend.points.map(({ label, display }) => [label, display])}
      />
    </details>
  </div>
);

/** A table of more columns takes the whole width. */
const NARROW = 3;

/** One section: what somebody writes of it, then what the hub knows. `under` is what the reader may do with the text. */
export const SectionView = ({ section, under }: { section: Section; under?: ReactNode }) => {
  const id = section.id.toLowerCase();
  const [map] = section.maps;
  return (
    <section className="hub-section hub-profile__section" aria-labelledby={`section-${id}`}>
      <h2 className="govuk-heading-m" id={`section-${id}`} tabIndex={-1}>
        {section.title}
      </h2>
      <p className="govuk-body hub-board__comment">{section.text ?? 'Nobody has written about this yet.'}</p>
      {under}
      {section.sentences.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {section.sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className="hub-profile__parts">
        {section.tables.map(({ title, head, rows, note }) => (
          <div key={title} className={head.length > NARROW ? 'hub-profile__wide' : undefined}>
            <ProfileTable caption={title} head={head} rows={rows} note={note} />
          </div>
        ))}
        {section.trends.map((trend) => (
          <Trend key={trend.id} trend={trend} />
        ))}
        {section.maps.map((one) => (
          <MapPart key={one.layer} map={one} />
        ))}
      </div>
      {map && (
        <p className="hub-shown">
          {map.approximate && 'Approximate areas: no boundaries were loaded. '}
          {map.source}
        </p>
      )}
      {section.hours.map(({ title, reading, weights }) => (
        <section key={title} className="hub-part" aria-label={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-body">{reading}</p>
          <div className="hub-scroll" role="region" aria-label={`${title}, by hour of the week`} tabIndex={0}>
            <HourGrid finding={`${title}. ${reading}`} weights={weights} />
          </div>
        </section>
      ))}
    </section>
  );
};
