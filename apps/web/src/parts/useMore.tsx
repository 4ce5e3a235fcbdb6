import { useState, type ReactNode } from 'react';

interface More<One> {
  /** The first of all, as many as were asked for. */
  readonly shown: readonly One[];
  /** Asks for more; null when all are shown. */
  readonly more: ReactNode;
}

/** A long list that begins with `step` lines and shows as many more with each press: thousands at once stop a browser. */
export const useMore = <One,>(all: readonly One[], step: number): More<One> => {
  const [most, setMost] = useState(step);
  const left = all.length - most;
  return {
    shown: left > 0 ? all.slice(0, most) : all,
    more: left > 0 && (
      <p className="hub-more">
        <button type="button" className="hub-link" onClick={() => setMost(most + step)}>
          Show {Math.min(step, left)} more of {left}
        </button>
      </p>
    ),
  };
};
