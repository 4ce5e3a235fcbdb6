import type { ReactNode } from 'react';
import { useRouter } from '../frame/router.js';

interface Props {
  /** What is stepped through, for whoever hears the page. */
  readonly label: string;
  /** The name in the address that says which one is looked at. */
  readonly parameter: string;
  readonly earlier: string | null | undefined;
  readonly later: string | null | undefined;
  /** What stands on the two buttons. */
  readonly words: readonly [earlier: string, later: string];
  /** What stands between them: the one that is looked at. */
  readonly children?: ReactNode;
}

/** Steps to the year or quarter before or after, in the address. */
export const PeriodSteps = ({ label, parameter, earlier, later, words, children }: Props) => {
  const { path, query, go } = useRouter();
  const step = (to: string | null | undefined, text: string) => (
    <button
      type="button"
      className="govuk-button govuk-button--secondary hub-button--small"
      disabled={!to}
      onClick={() => {
        const next = new URLSearchParams(query);
        if (to) next.set(parameter, to);
        go(`${path}?${next}`);
      }}
    >
      {text}
      <span className="govuk-visually-hidden"> {to ? `: ${to}` : ': there is none'}</span>
    </button>
  );
  return (
    <div className="hub-period" role="group" aria-label={label}>
      {step(earlier, words[0])}
      {children}
      {step(later, words[1])}
    </div>
  );
};
