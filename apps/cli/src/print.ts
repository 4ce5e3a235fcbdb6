/** Writes to standard output. */
export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Writes JSON for programs. */
export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

/** Lines of equal columns; numbers to the right. */
export const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const all = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const right = heads.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  return all
    .map((row) =>
      row
        .map((cell, at) => (right[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const WIDTH = 30;

/** A progress bar on standard error; silent where that is no terminal. */
export class ProgressBar {
  #last = '';

  show(what: string, done: number, rows: number): void {
    if (!process.stderr.isTTY) return;
    const full = Math.round(Math.min(1, done) * WIDTH);
    const line = `${what} [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(done * 100)} %  ${rows.toLocaleString('en-GB')} rows`;
    if (line === this.#last) return;
    this.#last = line;
    process.stderr.write(`\r${line}`);
  }

  end(): void {
    if (this.#last !== '') process.stderr.write(`\r${' '.repeat(this.#last.length)}\r`);
    this.#last = '';
  }
}
