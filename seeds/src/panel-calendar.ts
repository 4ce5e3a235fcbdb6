import type { Sink } from './delivery.js';
import { DAY, HOUR, atTime, dateOf, dayOf, officeHours, weekday, type Day, type Moment } from './moments.js';
import type { Rng } from './rng.js';
import type { Window } from './window.js';

/** One meeting of a panel; `held` is what the minutes say. */
export interface Meeting {
  readonly panel: 'MASE' | 'MAP';
  readonly day: Day;
  readonly held: 'Y' | 'N' | '';
  /** When the minutes were typed up. */
  readonly minutedAt: Moment;
}

export const agencies = [
  'Children’s social care',
  'Police',
  'Health',
  'Education',
  'Youth offending service',
  'Voluntary sector',
  'Housing',
] as const;

const onWeekday = (day: Day): Day => (weekday(day) === 5 ? day - 1 : weekday(day) === 6 ? day + 1 : day);

const monthlyDays = (window: Window): Day[] => {
  const [year = '', month = '', date = ''] = dateOf(window.end - 10).split('-');
  const dayOfMonth = String(Math.min(28, Number(date))).padStart(2, '0');
  const days: Day[] = [];
  for (let months = Number(year) * 12 + Number(month) - 1; ; months -= 1) {
    const day = onWeekday(
      dayOf(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${dayOfMonth}`),
    );
    if (day < window.start) return days.reverse();
    days.push(day);
  }
};

const fortnightlyDays = (window: Window): Day[] => {
  const days: Day[] = [];
  for (let day = window.start; day < window.end; day += 1)
    if (weekday(day) === 3 && Math.floor((day + 3) / 7) % 2 === 0) days.push(day);
  return days;
};

/**
 * The meetings of the history: MASE each month, the last about ten days before its end, one of them cancelled and one
 * whose minutes do not say whether it was held; MAP every second Thursday.
 */
export const meetingsIn = (rng: Rng, window: Window): readonly Meeting[] => {
  const monthly = monthlyDays(window);
  const cancelled = monthly[monthly.length - 6];
  const unsaid = monthly[Math.floor(monthly.length / 3)];
  const meeting =
    (panel: Meeting['panel'], held: (day: Day) => Meeting['held']) =>
    (day: Day): Meeting => ({
      panel,
      day,
      held: held(day),
      minutedAt: officeHours(atTime(day, 17 * HOUR) + Math.round(rng.exponential(2) * DAY)),
    });
  return [
    ...monthly.map(meeting('MASE', (day) => (day === cancelled ? 'N' : day === unsaid ? '' : 'Y'))),
    ...fortnightlyDays(window).map(meeting('MAP', () => (rng.chance(0.97) ? 'Y' : 'N'))),
  ];
};

/** Writes the meetings: who chaired, who came, who sent apologies; attendance first, corrected minutes now and then. */
export const writeMeetings = (rng: Rng, sink: Sink, meetings: readonly Meeting[]): void => {
  for (const { panel, day, held, minutedAt } of meetings) {
    const away = agencies.filter(
      (agency) => agency !== 'Children’s social care' && agency !== 'Police' && rng.chance(0.22),
    );
    const took = held !== 'N';
    const cells = {
      panel,
      meeting_date: dateOf(day),
      chair_agency: panel === 'MASE' ? 'Police' : 'Children’s social care',
      agencies_present: took ? agencies.filter((agency) => !away.includes(agency)).join(';') : '',
      agencies_apologies: took ? away.join(';') : '',
      held,
    };
    const corrected =
      rng.chance(0.08) && took
        ? [{ knownAt: minutedAt + 6 * DAY, cells: { ...cells, agencies_apologies: [...away, 'Probation'].join(';') } }]
        : [];
    sink.record('panel_meetings', [{ knownAt: minutedAt, cells }, ...corrected]);
  }
};
