import { levelOfCount, type ProfileMap } from './levels.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const shown = (share: number): string => (share === 0 ? '' : share < 0.95 ? '·' : String(Math.round(share)));

/** When in the week it happened: seven days of twenty-four hours, in London time. */
export const WeekGrid = ({ map }: { map: ProfileMap }) => {
  const { hours, hoursUnknown, hourThatStandsOut: busiest } = map;
  if (!hours) return null;
  const most = Math.max(0, ...hours.flat());
  if (most === 0 && hoursUnknown) {
    return (
      <section className="hub-section hub-week" aria-labelledby="week">
        <h2 className="govuk-heading-m" id="week">
          When in the week
        </h2>
        <p>No hour is known of any of these {hoursUnknown}: only the days are on record.</p>
      </section>
    );
  }
  return (
    <section className="hub-section hub-week" aria-labelledby="week">
      <h2 className="govuk-heading-m" id="week">
        When in the week
      </h2>
      <p>
        {busiest
          ? `More than chance would give on ${DAYS[busiest.weekday]} from ${busiest.hour}:00 to ${busiest.hour + 1}:00. `
          : 'No hour of the week stands out from chance. '}
        What happened at some time between two hours is shared out over them.
        {hoursUnknown ? ` Of ${hoursUnknown} no time is known.` : ''}
      </p>
      <div className="hub-scroll hub-week__frame" role="region" aria-label="Hours of the week" tabIndex={0}>
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
