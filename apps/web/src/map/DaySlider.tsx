import { useEffect, useId, useState } from 'react';
import { sayDate } from '../words/london.js';
import { dateOf, dayOf } from './days.js';

const STEP_MS = 250;

interface Props {
  readonly start: string;
  /** Exclusive. */
  readonly end: string;
  readonly day: number | undefined;
  /** How many go on on the day. */
  readonly count: number | undefined;
  readonly onDay: (day: number | undefined) => void;
}

const quarterMarks = (first: number, last: number): readonly number[] => {
  const marks: number[] = [];
  for (let day = first; day <= last; day += 1) if (/-(01|04|07|10)-01$/.test(dateOf(day))) marks.push(day);
  return marks;
};

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Steps through the days: what goes on shows on every day it covers. It plays by itself only when asked to. */
export const DaySlider = ({ start, end, day, count, onDay }: Props) => {
  const id = useId();
  const [first, last] = [dayOf(start), dayOf(end) - 1];
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const next = day === undefined ? first : day + 1;
    const timer = setTimeout(() => {
      if (next > last) setPlaying(false);
      else onDay(next);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, day, first, last, onDay]);
  const still = prefersStillness();
  return (
    <div className="hub-days" role="group" aria-label="Day by day">
      <label htmlFor={id}>
        {day === undefined ? 'All days' : sayDate(dateOf(day))}
        {day !== undefined && count !== undefined && `: ${count} going on`}
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={day ?? first}
        list={`${id}-quarters`}
        aria-valuetext={day === undefined ? 'All days' : `${sayDate(dateOf(day))}, ${count ?? 0} going on`}
        onChange={(event) => onDay(Number(event.target.value))}
      />
      <datalist id={`${id}-quarters`}>
        {quarterMarks(first, last).map((mark) => (
          <option key={mark} value={mark} label={dateOf(mark)} />
        ))}
      </datalist>
      <span className="hub-days__buttons">
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          onClick={() => (still ? onDay(Math.min(last, (day ?? first - 1) + 1)) : setPlaying(!playing))}
        >
          {still ? 'Next day' : playing ? 'Pause' : 'Play'}
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          disabled={day === undefined}
          onClick={() => {
            setPlaying(false);
            onDay(undefined);
          }}
        >
          All days
        </button>
      </span>
    </div>
  );
};
