import { useRouter } from '../frame/router.js';

/** Steps to the financial year before or after, in the address. */
export const YearSteps = ({
  year,
  earlier,
  later,
}: {
  year: string;
  earlier: string;
  later: string | null | undefined;
}) => {
  const { path, query, go } = useRouter();
  const step = (to: string | null | undefined, words: string) => (
    <button
      type="button"
      className="govuk-button govuk-button--secondary hub-button--small"
      disabled={!to}
      onClick={() => {
        const next = new URLSearchParams(query);
        if (to) next.set('year', to);
        go(`${path}?${next}`);
      }}
    >
      {words}
      <span className="govuk-visually-hidden"> {to ? `: ${to}` : ': there is none'}</span>
    </button>
  );
  return (
    <div className="hub-period" role="group" aria-label="Financial year">
      {step(earlier, 'Year before')}
      <strong>Year {year}</strong>
      {step(later, 'Year after')}
    </div>
  );
};
