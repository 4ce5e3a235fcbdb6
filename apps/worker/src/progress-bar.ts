import type { Progress } from '@hub/intake';

/** Where progress is shown: a terminal, or a file that is read later. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far an intake has come. */
export interface ProgressBar {
  show(progress: Progress): void;
  /** Ends the line. */
  done(): void;
}

const WIDTH = 30;
const PHASES: Readonly<Record<Progress['phase'], string>> = { staging: 'Sorting', taking: 'Taking in' };

/** A bar that is drawn over itself on a terminal, and a line each tenth elsewhere. */
export const progressBar = (output: ProgressOutput): ProgressBar => {
  let shown = '';
  let drawn = false;
  return {
    show: ({ phase, done, rows }) => {
      const part = Math.min(1, Math.max(0, done));
      const percent = Math.floor(part * 100);
      const step = output.isTTY ? percent : Math.floor(percent / 10) * 10;
      const now = `${phase} ${step}`;
      if (now === shown) return;
      shown = now;
      const label = PHASES[phase].padEnd(9);
      const count = `${rows.toLocaleString('en-GB')} rows`;
      if (output.isTTY) {
        const full = Math.round(part * WIDTH);
        output.write(
          `\r${label} [${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${String(percent).padStart(3)} % ${count}   `,
        );
        drawn = true;
      } else {
        output.write(`${label} ${String(step).padStart(3)} % ${count}\n`);
      }
    },
    done: () => {
      if (drawn) output.write('\n');
      drawn = false;
    },
  };
};
