/** Advisories of an `npm audit --json` report, one each, with every package in which it was found. */
const advisoriesOf = (report) => {
  const found = new Map();
  for (const { name, via = [] } of Object.values(report.vulnerabilities ?? {})) {
    for (const cause of via) {
      if (typeof cause === 'string') continue;
      const id = /GHSA-[\w-]+/.exec(cause.url ?? '')?.[0] ?? String(cause.source);
      const known = found.get(id) ?? { id, title: cause.title, severity: cause.severity, packages: [] };
      known.packages.push(cause.name ?? name);
      found.set(id, known);
    }
  }
  return [...found.values()];
};

const inWords = ({ id, title, severity, packages }) =>
  `${id} (${severity}) in ${[...new Set(packages)].join(', ')}: ${title}`;

/** What is wrong with an exception itself, in words. */
const flawOf = ({ advisory, why = '', until = '' }) => {
  if (!advisory) return 'An exception names no advisory.';
  if (why.trim().length < 20) return `The exception of ${advisory} does not say why it does not concern the hub.`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return `The exception of ${advisory} has no last date.`;
  return undefined;
};

/**
 * What a report of `npm audit --json` means on a day (`2026-01-31`): `problems` must be mended, `excused` stand in the
 * exceptions (`{ advisory, why, until }`) and are not over. A report that is none (the registry did not answer) says
 * nothing about the packages: `asked` is false then.
 */
export const judgeAudit = (report, exceptions, today) => {
  const flaws = exceptions.map(flawOf).filter(Boolean);
  if (!report?.auditReportVersion) return { asked: false, problems: flaws, excused: [] };
  const advisories = advisoriesOf(report);
  const holds = new Map(exceptions.filter(({ until }) => until >= today).map((one) => [one.advisory, one]));
  const problems = advisories.filter(({ id }) => !holds.has(id)).map(inWords);
  const excused = advisories
    .filter(({ id }) => holds.has(id))
    .map((one) => `${inWords(one)}. ${holds.get(one.id).why} Until ${holds.get(one.id).until}.`);
  const idle = exceptions
    .filter(({ advisory }) => !advisories.some(({ id }) => id === advisory))
    .map(({ advisory }) => `The exception of ${advisory} excuses nothing any more: take it out.`);
  return { asked: true, problems: [...flaws, ...problems, ...idle], excused };
};
