declare module 'jest-axe' {
  import type { Result, RunOptions } from 'axe-core';

  /** What axe found in a piece of markup. */
  export interface AxeResults {
    readonly violations: readonly Result[];
  }

  /** Checks markup, or the element that holds it, against the accessibility rules. */
  export const axe: (html: Element | string, options?: RunOptions) => Promise<AxeResults>;

  export const toHaveNoViolations: {
    readonly toHaveNoViolations: (results: AxeResults) => { pass: boolean; message: () => string };
  };
}
