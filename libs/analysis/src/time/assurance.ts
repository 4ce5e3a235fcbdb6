import type { Better } from './chart-in-words.js';
import type { ControlChart } from './control-chart.js';

/** Whether a process as it is meets a target: always, never, or by chance. */
export type Assurance = 'consistently meets' | 'consistently misses' | 'may or may not meet';

/**
 * A target against the natural limits (Making Data Count, assurance), as NHSRplotthedots decides it: beyond a limit it is
 * always met or always missed; on a limit or between them it is met by chance. Undefined where there is no chart, or
 * neither way is good news.
 */
export const assuranceOf = (chart: ControlChart, target: number, better: Better): Assurance | undefined => {
  if (chart.says !== 'chart' || better === 'neither') return undefined;
  if (target > chart.upper) return better === 'higher' ? 'consistently misses' : 'consistently meets';
  if (target < chart.lower) return better === 'higher' ? 'consistently meets' : 'consistently misses';
  return 'may or may not meet';
};
