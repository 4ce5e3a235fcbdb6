/**
 * A result with its ratio to the ceiling and whether it keeps its budget; `met` is absent without a budget. A ratio
 * budget without a ceiling cannot be met.
 */
export const judged = (result) => {
  const ratio = result.ceiling === undefined ? undefined : result.figure / result.ceiling;
  const { budget } = result;
  if (!budget) return { ...result, ...(ratio === undefined ? {} : { ratio }) };
  const value = budget.of === 'ratio' ? ratio : result.figure;
  const met =
    value !== undefined &&
    (budget.atLeast === undefined || value >= budget.atLeast) &&
    (budget.atMost === undefined || value <= budget.atMost);
  return { ...result, ...(ratio === undefined ? {} : { ratio }), met };
};
