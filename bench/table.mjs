const shown = (value) => (value === undefined ? '' : value.toLocaleString('en-GB', { maximumFractionDigits: 2 }));

const budgetIn = ({ budget, unit }) => {
  if (!budget) return '';
  const least = budget.atLeast !== undefined;
  const value = shown(least ? budget.atLeast : budget.atMost);
  return `${least ? 'at least' : 'at most'} ${value} ${budget.of === 'ratio' ? 'of the ceiling' : unit}`;
};

const kept = ({ met }) => (met === undefined ? '' : met ? 'yes' : 'no');

/** Judged figures as a table for people, one line a figure. */
export const tableOf = (figures) => {
  const head = ['What', 'Figure', 'Ceiling', 'Ratio', 'Budget', 'Kept'];
  const rows = figures.map((figure) => [
    figure.name,
    `${shown(figure.figure)} ${figure.unit}`,
    shown(figure.ceiling),
    shown(figure.ratio),
    budgetIn(figure),
    kept(figure),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};
