import { levelOfCount, type ProfileMap } from './levels.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const shown = (share: number): string => (share === 0 ? '' : share < 0.95 ? '·' : String(Math.round(share)));

/** When in the week it happened: seven days of twenty-four hours, in London time. */
export const WeekGrid = ({ map }: { map: ProfileMap }) => {
  const { hours, hoursUnknown } = map;
  if (!hours) return null;
  const most = Math.max(0, ...hours.flat());
  const [busiest] = hours
    .flatMap((day, weekday) => day.map((share, hour) => ({ share, weekday, hour })))
    .sort((a, b) => b.share - a.share);
  return (
    <section className="hub-section hub-week" aria-labelledby="week">
      <h2 className="govuk-heading-m" id="week">
        When in the week
      </h2>
      <p>
        {busiest && busiest.share > 0
          ? `Most on ${DAYS[busiest.weekday]} from ${busiest.hour}:00 to ${busiest.hour + 1}:00. `
          : 'Nothing has a known time. '}
        What happened at some time between two hours is shared out over them. Of {hoursUnknown ?? 0} no time is known.
      </p>
      <div className="hub-scroll" role="region" aria-label="Hours of the week" tabIndex={0}>
        <table className="hub-week__table">
          <caption className="govuk-visually-hidden">How much happened in each hour of the week</caption>
          <thead>
            <tr>
              <td />
              {hours[0]?.map((_, hour) => (
                <th key={hour} scope="col">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((day, weekday) => (
              <tr key={DAYS[weekday]}>
                <th scope="row">{DAYS[weekday]?.slice(0, 3)}</th>
                {day.map((share, hour) => (
                  <td key={hour} className={`hub-map__level-${levelOfCount(share, most)}`}>
                    {shown(share)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
