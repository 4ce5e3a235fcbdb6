import { useLive } from '../api/live.js';
import { NoAnswer } from '../parts/Refusals.js';
import { count } from '../words/durations.js';
import { DisruptionEffectQuery } from './queries.js';

const figure = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const chance = (p: number | null | undefined): string =>
  p === null || p === undefined
    ? ''
    : p < 0.001
      ? ' A difference as large comes by chance less than once in 1,000 times.'
      : p < 0.01
        ? ` A difference as large comes by chance about ${count(Math.round(1_000 * p), 'time')} in 1,000.`
        : ` A difference as large comes by chance about ${count(Math.round(100 * p), 'time')} in 100.`;

const perChild = (value: number, children: number): string => (children === 0 ? '–' : figure(value / children));

/** How much more or less followed than the comparison would say, for one protected child. */
const difference = (value: number): string =>
  value === 0
    ? 'For each protected child neither more nor fewer than the comparison would say.'
    : `For each protected child ${figure(Math.abs(value))} ${value < 0 ? 'fewer' : 'more'} than the comparison would say.`;

/** What followed: missing episodes of protected children before and after, beside others who were alike before. */
export const EffectCard = ({ knownAt }: { knownAt: string | null }) => {
  const shown = useLive({ query: DisruptionEffectQuery, variables: { knownAt } });
  const effect = shown.data?.disruptionEffect;
  if (!effect) {
    return (
      <section className="hub-part" aria-labelledby="what-followed">
        <h2 className="govuk-heading-m" id="what-followed">
          What followed
        </h2>
        {shown.error ? (
          <NoAnswer error={shown.error} again={shown.again} />
        ) : (
          <p className="govuk-body">Being worked out: children before and after are compared…</p>
        )}
      </section>
    );
  }
  const rows = [
    ['Protected', effect.protected],
    ['Alike before, not protected', effect.matched],
  ] as const;
  return (
    <section className="hub-part" aria-labelledby="what-followed">
      <h2 className="govuk-heading-m" id="what-followed">
        What followed
      </h2>
      <p className="govuk-body">
        <strong>{effect.words}</strong>
        {effect.verdict !== 'TOO_FEW' && ` ${difference(effect.difference)}`}
        {chance(effect.p)}
      </p>
      {effect.protected.children > 0 && (
        <div className="hub-scroll" role="region" aria-label="What followed" tabIndex={0}>
          <table className="hub-table">
            <caption className="govuk-visually-hidden">
              Missing episodes in {count(effect.days, 'day')} before and after something took effect
            </caption>
            <thead>
              <tr>
                <th scope="col">Children</th>
                <th scope="col">How many</th>
                <th scope="col">Missing episodes in the {effect.days} days before that</th>
                <th scope="col">in the {effect.days} days before</th>
                <th scope="col">in the {effect.days} days after</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([label, group]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{figure(group.children)}</td>
                  <td>
                    {figure(group.earlier)}
                    <span className="hub-cell__under">{perChild(group.earlier, group.children)} a child</span>
                  </td>
                  <td>
                    {figure(group.before)}
                    <span className="hub-cell__under">{perChild(group.before, group.children)} a child</span>
                  </td>
                  <td>
                    {figure(group.after)}
                    <span className="hub-cell__under">{perChild(group.after, group.children)} a child</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {effect.doubts.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {effect.doubts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p className="govuk-hint">It compares. It does not show that what was done is the reason.</p>
    </section>
  );
};
