/** What became of rows. */
export interface Counts {
  readonly read: number;
  readonly new: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly rejected: number;
}

const number = (value: number): string => value.toLocaleString('en-GB');

/** Whether every row that was read is accounted for. */
export const addsUp = (counts: Counts): boolean =>
  counts.new + counts.corrected + counts.unchanged + counts.rejected === counts.read;

/** What became of every row, as a sum in words; if a row is missing from it, that is said. */
export const sayCounts = (counts: Counts): string => {
  const parts = `${number(counts.new)} new + ${number(counts.corrected)} corrected + ${number(counts.unchanged)} unchanged + ${number(counts.rejected)} rejected`;
  const rows = counts.read === 1 ? '1 row read' : `${number(counts.read)} rows read`;
  return addsUp(counts)
    ? `${parts} = ${rows}. Every row is accounted for.`
    : `${parts} does not make ${rows}. Tell your administrator: rows are not accounted for.`;
};
