import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Waiting } from '../parts/States.js';
import { useAnswer } from '../figures/useAnswer.js';
import { DaySlider } from './DaySlider.js';
import { cellOf, countsOn, dayOf, goingOn, timelineOf } from './days.js';
import type { Ground, Shown, Under } from './engine.js';
import { ChosenCell, Findings } from './Findings.js';
import { keyOf, levelOfCount, levelsOf, mostInCell, type ProfileMap } from './levels.js';
import { MapCanvas } from './MapCanvas.js';
import { MapFiles } from './MapFiles.js';
import { MapSvg } from './MapSvg.js';
import { MapAreasQuery, MapRecordsQuery } from './queries.js';
import { RegionsTable } from './RegionsTable.js';
import { count } from '../words/durations.js';
import type { Choices, Measure, View } from './view.js';
import { WeekGrid } from './WeekGrid.js';

interface Props {
  readonly map: ProfileMap;
  readonly view: View;
  readonly choices: Choices;
  readonly knownAt: string | null;
}

const useGround = (
  view: View,
  map: ProfileMap,
): { ground: Ground | undefined; source: string; approximate: boolean; schoolsSource: string | undefined } => {
  const asked = { cells: view.cells, geography: map.geography };
  const { data: cells } = useAnswer(MapAreasQuery, asked);
  const { data: wards } = useAnswer(MapAreasQuery, { cells: 'WARDS', geography: map.geography });
  const ground = useMemo(
    () =>
      cells && wards
        ? {
            cells: cells.mapAreas.areas,
            outlines: wards.mapAreas.areas,
            stations: wards.mapAreas.stations,
            schools: wards.mapAreas.schools,
          }
        : undefined,
    [cells, wards],
  );
  const schoolsSource = wards?.mapAreas.schoolsSource ?? undefined;
  return { ground, source: map.source, approximate: map.approximate, schoolsSource };
};

interface KeyProps {
  readonly map: ProfileMap;
  readonly measure: Measure;
  readonly schools: boolean;
  readonly dots: boolean;
  readonly lines: boolean;
}

const Key = ({ map, measure, schools, dots, lines }: KeyProps) => (
  <ul className="hub-map__key" aria-label="What the colours and marks mean">
    {keyOf(map.regions, measure).map(([level, words]) => (
      <li key={level}>
        <span className={`hub-map__swatch hub-map__level-${level}`} aria-hidden="true" /> {words}
      </li>
    ))}
    <li>
      <span className="hub-map__mark hub-map__mark--station" aria-hidden="true" /> railway station
    </li>
    {schools && (
      <li>
        <span className="hub-map__mark hub-map__mark--school" aria-hidden="true" /> school
      </li>
    )}
    {dots && (
      <li>
        <span className="hub-map__mark hub-map__mark--dot" aria-hidden="true" /> place known to the address or street
      </li>
    )}
    {lines && (
      <li>
        <span className="hub-map__mark hub-map__mark--line" aria-hidden="true" /> from where a child was last seen to
        where they were found
      </li>
    )}
  </ul>
);

/** What the map marks beside what happened, by name. */
const Marks = ({ ground: { stations, schools } }: { ground: Ground }) => (
  <details className="hub-more-of">
    <summary>
      {count(stations.length, 'railway station')}
      {schools.length > 0 && ` and ${count(schools.length, 'school')}`} in and near the borough
    </summary>
    <ul className="govuk-list govuk-list--bullet">
      {[...stations, ...schools].map(({ name }, key) => (
        <li key={key}>{name}</li>
      ))}
    </ul>
  </details>
);

const underOf = ({ drawing: { basemap, mapboxToken } }: Choices): Under => ({
  ...(basemap ? { basemap } : {}),
  ...(mapboxToken ? { token: mapboxToken } : {}),
});

const NO_DOTS: Shown['dots'] = [];
const NO_LINES: Shown['lines'] = [];

/** The map with what it says, day by day where the reader may open the records. */
export const MapBody = ({ map, view, choices, knownAt }: Props) => {
  const under = underOf(choices);
  const { ground, source, approximate, schoolsSource } = useGround(view, map);
  const [day, setDay] = useState<number | undefined>();
  const [chosen, setChosen] = useState<string | undefined>();
  const open = choices.records && view.reader === 'NAMED';
  const asked = { layer: view.layer, period: view.period, knownAt };
  const { data } = useAnswer(MapRecordsQuery, asked, !open);
  const behind = data?.mapRecords.__typename === 'MapRecords' ? data.mapRecords : undefined;
  const timeline = useMemo(() => behind && timelineOf(behind.records, view.cells), [behind, view.cells]);
  const dots = useMemo(
    () =>
      behind?.records.flatMap(({ at, firstDay, lastDay }) =>
        at ? [{ at, first: dayOf(firstDay), last: dayOf(lastDay) }] : [],
      ) ?? NO_DOTS,
    [behind],
  );
  const wholePeriod = useMemo(() => levelsOf(map.regions, view.measure), [map, view.measure]);
  const most = mostInCell(map.regions);
  const shownDay = useDeferredValue(day);
  const levels = useMemo(() => {
    if (shownDay === undefined || !timeline) return wholePeriod;
    return new Map([...countsOn(timeline, shownDay)].map(([cell, count]) => [cell, levelOfCount(count, most)]));
  }, [shownDay, timeline, wholePeriod, most]);
  const lines = shownDay === undefined ? (behind?.lines ?? NO_LINES) : NO_LINES;
  const shown = useMemo<Shown>(
    () => ({ levels, dots, lines, day: shownDay, selected: chosen }),
    [levels, dots, lines, shownDay, chosen],
  );
  const onCell = useCallback((id: string) => setChosen(id), []);
  useEffect(() => setChosen(undefined), [view.cells, view.layer, view.period, view.reader]);
  if (!ground) return <Waiting />;
  const region = map.regions.find(({ cells }) => chosen !== undefined && cells.includes(chosen));
  const title = `${map.period.label}: ${map.says}`;
  return (
    <>
      <div className="hub-map__middle">
        {approximate && (
          <p className="hub-note">
            Approximate areas: no boundaries have been loaded. Each place is given to the nearest ward centre.
          </p>
        )}
        {view.form === 'map' && <MapCanvas {...{ ground, shown, under, title, onCell }} />}
        {view.form === 'drawing' && <MapSvg {...{ ground, shown, title, onCell }} />}
        {view.form === 'table' && <RegionsTable map={map} measure={view.measure} selected={chosen} onCell={onCell} />}
        {view.form !== 'table' && (
          <Key
            map={map}
            measure={view.measure}
            schools={ground.schools.length > 0}
            dots={dots.length > 0}
            lines={lines.length > 0}
          />
        )}
        {view.form === 'table' && <Marks ground={ground} />}
        {open && timeline && (
          <DaySlider
            start={map.period.start}
            end={map.period.end}
            day={day}
            count={day === undefined ? undefined : goingOn(timeline, day)}
            onDay={setDay}
          />
        )}
        <MapFiles view={view} knownAt={knownAt} />
        <p className="hub-map__source">
          {source} Stations: Trainline EU and contributors, Open Database Licence.
          {schoolsSource !== undefined && ` Schools: ${schoolsSource}`}
        </p>
      </div>
      <div className="hub-map__right">
        {chosen !== undefined && (
          <ChosenCell
            region={region}
            name={ground.cells.find(({ id }) => id === chosen)?.name ?? ''}
            records={open ? behind?.records.filter((record) => cellOf(record, view.cells) === chosen) : undefined}
            onClose={() => setChosen(undefined)}
          />
        )}
        <Findings map={map} view={view} onCell={onCell} />
      </div>
      <div className="hub-map__below">
        <WeekGrid map={map} />
      </div>
    </>
  );
};
