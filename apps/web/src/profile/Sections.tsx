import { HourGrid, TrendChart } from '@hub/charts';
import { useState, type ReactNode } from 'react';
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

/** Rows of a table that stand on screen at first; in print all stand. */
const ROWS = 8;

/** A table of the profile: its first column names the row. A long one shows its first rows, and more when it is asked to. */
export const ProfileTable = ({ caption, head, rows, note }: TableProps) => {
  const [whole, setWhole] = useState(rows.length <= ROWS + 2);
  return (
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
                <tr key={row} className={whole || row < ROWS ? undefined : 'hub-profile__later'}>
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
      {!whole && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small hub-profile__open"
          onClick={() => setWhole(true)}
        >
          Show all {rows.length}
          <span className="govuk-visually-hidden"> of {caption}</span>
        </button>
      )}
      {note && <p className="hub-shown">{note}</p>}
    </>
  );
};

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
        rows={map.regions.map(({ name, events, children, change, chance }) => [
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

/** What is behind the words of a section, by how much there is of each. */
const behind = ({ tables, trends, maps, hours }: Section): string => {
  const parts = [
    [tables.length, 'table', 'tables'],
    [trends.length + hours.length, 'chart', 'charts'],
    [maps.length, 'map', 'maps'],
  ] as const;
  const said = parts.flatMap(([count, one, several]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : several}`],
  );
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? '');
};

const Behind = ({ section }: { section: Section }) => {
  const [map] = section.maps;
  return (
    <>
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
    </>
  );
};

/**
 * One section: what somebody writes of it and what the hub says in sentences; then, once it is opened, what that rests on. In
 * print it is open. `under` is what the reader may do with the text.
 */
export const SectionView = ({ section, under }: { section: Section; under?: ReactNode }) => {
  const id = section.id.toLowerCase();
  const [open, setOpen] = useState(false);
  const words = behind(section);
  return (
    <section className="hub-section hub-profile__section" aria-labelledby={`section-${id}`}>
      <h2 className="govuk-heading-m" id={`section-${id}`} tabIndex={-1}>
        {section.title}
      </h2>
      <p className="govuk-body hub-board__comment">{section.text ?? 'Nobody has written about this yet.'}</p>
      {under}
      {section.sentences.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {section.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {words !== '' && (
        <>
          <button
            type="button"
            className="govuk-button govuk-button--secondary hub-button--small hub-profile__open"
            aria-expanded={open}
            aria-controls={`behind-${id}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide' : 'Show'} {words}
            <span className="govuk-visually-hidden"> of {section.title}</span>
          </button>
          <div id={`behind-${id}`} className={open ? undefined : 'hub-profile__later'}>
            <Behind section={section} />
          </div>
        </>
      )}
    </section>
  );
};
