import { useId, useState, type FormEvent } from 'react';
import { isDate, londonDateOf, sayDate } from '../words/london.js';
import { readKnown } from './known.js';
import { useRouter } from './router.js';

interface Props {
  readonly firstKnownAt: string | null | undefined;
  readonly now: string | undefined;
}

/** *As known on*: shows every page as the record stood at the end of a day, or at a time of it. */
export const KnownControl = ({ firstKnownAt, now }: Props) => {
  const { path, query, go } = useRouter();
  const text = query.get('known');
  const known = readKnown(text);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const [date = '', time = ''] = (known.at ? (text ?? '') : '').split('T');
  const first = firstKnownAt ? londonDateOf(firstKnownAt) : undefined;
  const today = now ? londonDateOf(now) : undefined;

  const show = (value: string) => {
    const next = new URLSearchParams(query);
    next.set('known', value);
    setOpen(false);
    setProblem(undefined);
    go(`${path}?${next}`);
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const day = String(form.get('day') ?? '');
    const hour = String(form.get('hour') ?? '').trim();
    if (!isDate(day)) return setProblem('Enter a day, for example 3 10 2016.');
    if (today && day > today) return setProblem('Choose today or a day before it.');
    if (hour && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(hour)) return setProblem('Enter the time as 24 hours, like 21:40.');
    show(hour ? `${day}T${hour.padStart(5, '0')}` : day);
  };

  return (
    <div className="hub-known" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        type="button"
        className="hub-known__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        As known on: <strong>{known.at ? known.words : 'now'}</strong>
        <span aria-hidden="true" className="hub-known__caret" />
      </button>
      {open && (
        <form id={id} className="hub-known__panel" onSubmit={submit} noValidate>
          <p className="hub-known__help">
            See every page as the record stood then. Records that came later are left out.
            {first && <> The record begins on {sayDate(first)}.</>}
          </p>
          {problem && (
            <p className="govuk-error-message" id={`${id}-problem`} role="alert">
              {problem}
            </p>
          )}
          <div className="hub-known__fields">
            <label>
              Day
              <input
                className="govuk-input"
                type="date"
                name="day"
                defaultValue={date}
                min={first}
                max={today}
                aria-invalid={problem ? true : undefined}
                aria-describedby={problem ? `${id}-problem` : undefined}
              />
            </label>
            <label>
              Time, if it matters
              <input className="govuk-input" name="hour" defaultValue={time} placeholder="end of day" size={8} />
            </label>
          </div>
          <div className="hub-known__buttons">
            <button className="govuk-button hub-button--small" type="submit">
              Show
            </button>
            <button
              className="govuk-button govuk-button--secondary hub-button--small"
              type="button"
              onClick={() => show('')}
            >
              Now
            </button>
          </div>
        </form>
      )}
    </div>
  );
};

/** Says that the page shows the past, and leads back. */
export const KnownBanner = () => {
  const { path, query, go } = useRouter();
  const known = readKnown(query.get('known'));
  if (!known.at) return null;
  const back = () => {
    const next = new URLSearchParams(query);
    next.set('known', '');
    go(`${path}?${next}`);
  };
  return (
    <section className="hub-past" aria-label="As known on">
      <p>
        You are looking at what was known on <strong>{known.words}</strong>. Nothing can be recorded here.
      </p>
      <button type="button" className="govuk-button hub-button--small" onClick={back}>
        Back to now
      </button>
    </section>
  );
};
