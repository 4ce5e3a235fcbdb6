import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

/** Something is on its way. Says so only in words, and only after a moment (the style waits). */
export const Waiting = ({ children = 'Loading…' }: { children?: ReactNode }) => (
  <p className="hub-waiting" aria-busy="true">
    {children}
  </p>
);

/** The hub did not answer. */
export const Failed = ({ error, again }: { error?: CombinedError | undefined; again: () => void }) => (
  <div className="hub-state" role="alert">
    <p className="govuk-body">
      {error && !error.networkError
        ? `The hub could not answer: ${error.graphQLErrors.map(({ message }) => message).join(' ')}`
        : 'The hub cannot be reached. Check your connection. Nothing you recorded is lost.'}
    </p>
    <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
      Try again
    </button>
  </div>
);

/** Something exists that this role may not see. */
export const WithheldNote = ({ reason, ask }: { reason: string; ask: string }) => (
  <div className="hub-state hub-state--withheld">
    <p className="govuk-body govuk-!-font-weight-bold">You cannot see this part.</p>
    <p className="govuk-body">
      {reason} {ask}
    </p>
  </div>
);

/** A list that has nothing in it, and what that means. */
export const Empty = ({ children }: { children: ReactNode }) => (
  <div className="hub-state hub-state--empty">{children}</div>
);

/** Shown while an older answer stands and a newer one is on its way, or could not be had. */
export const StaleNote = ({ error, again }: { error: CombinedError | undefined; again: () => void }) =>
  error ? (
    <p className="hub-stale" role="alert">
      This page could not be brought up to date. What you see may be old.{' '}
      <button type="button" className="hub-link" onClick={again}>
        Try again
      </button>
    </p>
  ) : null;

/** Says what was just recorded. Nothing when nothing was. */
export const Recorded = ({ children }: { children: string | undefined }) =>
  children ? (
    <p className="hub-done">
      <strong>Done.</strong> {children}
    </p>
  ) : null;
