const CONTRACT = 'event log contract: ';
const LIVE = 'live server of HUB_TEST_EVENTSTORE';

/**
 * Which engines of the event log ran through the contract, how many of its rules each kept, and which did not run and
 * why: lines made of Jest's report, and of the connection string of a live event store, which may be absent.
 */
export const enginesIn = (report, server) => {
  const engines = new Map();
  for (const { ancestorTitles, status } of report.testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const title = ancestorTitles.find((one) => one.startsWith(CONTRACT));
    if (title === undefined) continue;
    const name = title.slice(CONTRACT.length);
    const { kept = 0, rules = 0 } = engines.get(name) ?? {};
    engines.set(name, { kept: kept + (status === 'passed' ? 1 : 0), rules: rules + 1 });
  }
  const ran = [...engines].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = ran.map(([name, { kept, rules }]) => `ran     event log, ${name}: ${kept} of ${rules} rules kept`);
  if (ran.some(([name]) => name.endsWith(LIVE))) return lines;
  const why = server ? 'its specs were not run' : 'HUB_TEST_EVENTSTORE names no server';
  return [...lines, `skipped event log, esdb adapter on a live server: ${why}`];
};
