const noticedStatuses = new Set(['Killed', 'Timeout']);
const missedStatuses = new Set(['Survived', 'NoCoverage']);

/** How many of the planted faults the tests noticed. Faults that do not compile or are switched off do not count. */
export const scoreOf = (mutants) => {
  const noticed = mutants.filter(({ status }) => noticedStatuses.has(status)).length;
  const counted = noticed + mutants.filter(({ status }) => missedStatuses.has(status)).length;
  return { noticed, counted, percent: counted === 0 ? '-' : ((100 * noticed) / counted).toFixed(1) };
};

/** The faults that nobody noticed, one a line: where, which, and what the code was changed to. */
export const survivorsOf = (mutants) =>
  mutants
    .filter(({ status }) => missedStatuses.has(status))
    .map(
      ({ fileName, location, mutatorName, replacement, status }) =>
        `${fileName}:${location.start.line}:${location.start.column} ${mutatorName}${status === 'NoCoverage' ? ' (no test runs it)' : ''}: ${JSON.stringify(replacement)}\n`,
    )
    .join('');
