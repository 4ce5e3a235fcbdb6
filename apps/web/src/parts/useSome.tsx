import { useState } from 'react';

/** As many rows as a list shows at first. */
const some = 15;

/** The first rows of a list, and the button that shows the rest. */
export const useSome = <Row,>(all: readonly Row[], what: string) => {
  const [whole, setWhole] = useState(false);
  const shown = whole ? all : all.slice(0, some);
  const more =
    all.length > shown.length ? (
      <p className="hub-between__more">
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          onClick={() => setWhole(true)}
        >
          Show all {all.length} {what}
        </button>
      </p>
    ) : null;
  return { shown, more };
};
