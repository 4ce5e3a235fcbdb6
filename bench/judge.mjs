/** The figures in what a bench printed: its lines that are JSON objects. */
export const figuresIn = (output) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

const rounded = (ratio) => Number(ratio.toFixed(3));

/**
 * A figure with its ratio to the ceiling and whether it keeps its budget; `met` is absent without a budget. A budget
 * of the ratio without a ceiling cannot be met.
 */
export const judged = (figure) => {
  const ratio = figure.ceiling === undefined ? {} : { ratio: rounded(figure.figure / figure.ceiling) };
  const { budget } = figure;
  if (!budget) return { ...figure, ...ratio };
  const value = budget.of === 'ratio' ? ratio.ratio : figure.figure;
  const met =
    value !== undefined &&
    (budget.atLeast === undefined || value >= budget.atLeast) &&
    (budget.atMost === undefined || value <= budget.atMost);
  return { ...figure, ...ratio, met };
};
