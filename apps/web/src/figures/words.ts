/** A figure as far as its words need it. */
interface Measured {
  readonly target?: number | null;
  readonly meetsTarget?: boolean | null;
}

/** Whether a figure reaches its target, in words. */
export const sayTarget = ({ target, meetsTarget }: Measured): string => {
  if (target === null || target === undefined) return 'No target';
  if (meetsTarget === null || meetsTarget === undefined) return `Target ${target}\u00a0%: nothing to compare`;
  return meetsTarget ? `Meets ${target}\u00a0%` : `Does not meet ${target}\u00a0%`;
};

/** A count with its thousands set apart; a dash where the definition has none. */
export const sayNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** More than one of what an indicator counts: `children`, `returns`. */
export const sayUnits = (unit: string): string => (unit === 'child' ? 'children' : `${unit}s`);
