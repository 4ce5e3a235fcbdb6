import { useState } from 'react';
import { sayHours } from '../words/durations.js';
import { daysBetween, londonDateOf, sayDate, sayTime } from '../words/london.js';
import type { Child } from './child.js';

const themes = [
  ['all', 'All'],
  ['missing', 'Missing'],
  ['interviews', 'Interviews'],
  ['exploitation', 'Risk and plans'],
  ['panels', 'Panels'],
  ['children', 'Who and status'],
] as const;
const some = 25;

type Entry = Child['timeline'][number];

/** How much later we knew, where that is worth saying: in days when only the day of the event is known. */
const later = ({ occurredAt, occurredOn, recordedAt }: Entry): string | undefined => {
  if (occurredOn) {
    const days = daysBetween(occurredOn, londonDateOf(recordedAt));
    return days >= 1 ? `${days} d later` : undefined;
  }
  const hours = (Date.parse(recordedAt) - Date.parse(occurredAt)) / 3_600_000;
  return hours >= 1 ? `${sayHours(hours)} later` : undefined;
};

/** Every event, the latest first: when it happened and when we knew, both said. */
export const Timeline = ({ child }: { child: Child }) => {
  const [theme, setTheme] = useState('all');
  const [whole, setWhole] = useState(false);
  const entries = child.timeline
    .filter((entry) => theme === 'all' || entry.theme === theme)
    .toSorted((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1));
  const shown = whole ? entries : entries.slice(0, some);
  return (
    <section id="timeline" className="hub-part">
      <div className="hub-part__head">
        <h2 className="govuk-heading-m">Timeline</h2>
        <div className="hub-chips" role="group" aria-label="Theme">
          {themes.map(([name, words]) => (
            <button
              key={name}
              type="button"
              className="hub-chip"
              aria-pressed={theme === name}
              onClick={() => setTheme(name)}
            >
              {words}
            </button>
          ))}
        </div>
      </div>
      {entries.length === 0 && <p className="govuk-body">Nothing is recorded under this theme.</p>}
      <ol className="hub-timeline">
        {shown.map((entry) => {
          const gap = later(entry);
          return (
            <li
              key={entry.id}
              className={`hub-timeline__entry hub-timeline__entry--${entry.theme}${entry.withdrawn ? ' is-withdrawn' : ''}`}
            >
              <p className="hub-timeline__when">
                <span>
                  <span className="hub-timeline__label">happened</span>{' '}
                  {entry.occurredOn ? sayDate(entry.occurredOn) : sayTime(entry.occurredAt)}
                </span>
                <span>
                  <span className="hub-timeline__label">known</span> {sayTime(entry.recordedAt)}
                  {gap && <em> {gap}</em>}
                </span>
              </p>
              <div>
                <p className="hub-timeline__title">
                  {entry.withdrawn ? <s>{entry.title}</s> : entry.title}
                  {entry.withdrawn && <strong> Taken back</strong>}
                </p>
                {entry.detail.length > 0 && <p className="hub-timeline__detail">{entry.detail.join(' · ')}</p>}
                <p className="hub-timeline__by">{entry.by}</p>
              </div>
            </li>
          );
        })}
      </ol>
      {entries.length > shown.length && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setWhole(true)}>
          Show all {entries.length}
        </button>
      )}
    </section>
  );
};
