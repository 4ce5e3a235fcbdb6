import { useEffect, useId, useRef } from 'react';
import { useControlId } from './FieldInput.js';
import type { Problem } from './fields.js';

/** Everything that is wrong with a form, above it, each a link to its field. Takes the focus at each attempt. */
export const ErrorSummary = ({ problems, attempt }: { problems: readonly Problem[]; attempt: number }) => {
  const summary = useRef<HTMLDivElement>(null);
  const controlId = useControlId();
  const title = useId();
  useEffect(() => {
    summary.current?.focus();
  }, [attempt]);
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1} aria-labelledby={title}>
      <div role="alert">
        <h2 className="govuk-error-summary__title" id={title}>
          There is a problem
        </h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                {field ? (
                  <a
                    href={`#${controlId(field)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(controlId(field))?.focus();
                    }}
                  >
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
};
