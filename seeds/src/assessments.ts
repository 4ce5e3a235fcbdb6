import { onCourse, risk } from './calibration.js';
import type { Child, Draw } from './child.js';
import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { DAY, HOUR, dateOf, officeHours, startOfDay, wallText } from './moments.js';
import { worker } from './names.js';
import { looksIn, thoughtAt, worst, type Rag, type RiskCase, type Strand } from './risk.js';
import type { Rng } from './rng.js';
import { overrideReasons } from './words.js';

interface Tool {
  readonly name: string;
  readonly version: string;
  /** Lowest and highest score of each RAG; a tool without scores has none. */
  readonly bands?: Readonly<Record<Rag, readonly [number, number]>>;
}

/** SERAF: 0 to 5 not at risk, 6 to 10 mild, 11 to 15 moderate, 16 and more significant (domain reference 4.1). */
const seraf: Tool = {
  name: 'SERAF',
  version: '2015',
  bands: { none: [0, 5], green: [6, 10], amber: [11, 15], red: [16, 34] },
};
/** Merseyside CCE: low 0 to 18, medium 19 to 34, high 35 to 54 (domain reference 4.2). It has no band for no risk. */
const merseyside: Tool = {
  name: 'MERSEYSIDE_CCE',
  version: '2',
  bands: { none: [0, 18], green: [1, 18], amber: [19, 34], red: [35, 54] },
};
const lowMediumHigh: Tool = { name: 'CROYDON_LMH', version: '2016' };
const screening: Tool = { name: 'BARNET_GANGS_SCREEN', version: '1' };
const trafficking: Tool = { name: 'TRAFFICKING_INDICATORS', version: '1' };
const missingGrid: Tool = { name: 'MISSING_GRID', version: '1' };

/** One case keeps to one tool a strand; a gangs case is closed by a screening, because the other tool cannot say none. */
const toolFor = (strand: Strand, said: Rag, scored: boolean): Tool => {
  if (strand === 'cse') return scored ? seraf : lowMediumHigh;
  if (strand === 'gangs') return said !== 'none' && scored ? merseyside : screening;
  return strand === 'trafficking' ? trafficking : missingGrid;
};

/** What the tool says: usually what the workers think; else one step off, and they override it with a reason. */
const toolRag = (rng: Rng, thought: Rag): Rag => {
  if (thought === 'none' || !rng.chance(0.1)) return thought;
  return thought === 'red' ? 'amber' : thought === 'green' ? 'amber' : rng.chance(0.5) ? 'red' : 'green';
};

const agency = (rng: Rng, strand: Strand): string =>
  strand === 'gangs'
    ? rng.weighted([
        ['Children’s social care', 45],
        ['Youth offending service', 35],
        ['Police', 20],
      ] as const)
    : rng.weighted([
        ['Children’s social care', 72],
        ['Health', 10],
        ['Education', 8],
        ['Voluntary sector', 10],
      ] as const);

const cseCategory = (rng: Rng, rag: Rag): string => {
  const [one, two, three] = rag === 'red' ? [5, 35, 60] : rag === 'amber' ? [25, 65, 10] : [90, 10, 0];
  return rng.weighted([
    ['1', one],
    ['2', two],
    ['3', three],
  ] as const);
};

const assessment = (
  rng: Rng,
  draw: Draw,
  child: Child,
  strand: Strand,
  thought: Rag,
  at: number,
  scored: boolean,
): Cells<'risk_assessments'> => {
  const said = toolRag(rng, thought);
  const tool = toolFor(strand, said, scored);
  const band = tool.bands?.[said];
  const overridden = said !== thought;
  const open = thought !== 'none';
  return {
    assessment_id: `RA${draw.number('assessment')}`,
    child_id: child.id,
    strand,
    tool: tool.name,
    tool_version: tool.version,
    assessed_at: wallText(at),
    score: band ? String(rng.int(...band)) : '',
    rag: said,
    override_rag: overridden ? thought : '',
    override_reason: overridden ? rng.pick(overrideReasons) : '',
    assessor: worker(rng),
    agency: agency(rng, strand),
    multi_agency: rng.chance(onCourse(risk.multiAgency, draw.window.progress(at))) ? 'Y' : 'N',
    gang_link:
      strand === 'gangs' && open && rng.chance(0.92)
        ? rng.chance(thought === 'red' ? 0.6 : 0.22)
          ? 'affiliated'
          : 'at_risk'
        : '',
    category: strand === 'cse' && open ? cseCategory(rng, thought) : '',
  };
};

/** Writes the assessments of a time of risk; each is typed up within days, a few are corrected or taken back. */
export const writeAssessments = (rng: Rng, draw: Draw, sink: Sink, child: Child, riskCase: RiskCase): void => {
  const scored = rng.chance(0.74);
  for (const look of looksIn(riskCase, draw.window)) {
    const typedUp = officeHours(
      look.at + Math.round(rng.exponential(40 - 20 * draw.window.progress(look.at)) * HOUR) + 15,
    );
    for (const [strand, thought] of look.rags) {
      const cells = assessment(rng, draw, child, strand, thought, look.at, scored);
      const corrected = rng.chance(0.02)
        ? [{ knownAt: typedUp + 3 * DAY, cells: { ...cells, multi_agency: 'Y' } }]
        : [];
      sink.record('risk_assessments', [{ knownAt: typedUp, cells }, ...corrected]);
    }
  }
};

/** Writes safety plans: the first soon after the first assessment, then renewed; some never made, some left to lapse. */
export const writeSafetyPlans = (rng: Rng, draw: Draw, sink: Sink, child: Child, riskCase: RiskCase): void => {
  const { window } = draw;
  if (!rng.chance(onCourse(risk.safetyPlan, window.progress(startOfDay(riskCase.from))))) return;
  let day = riskCase.from + rng.int(1, 21);
  while (day < riskCase.to && day < window.end) {
    const lasts = rng.int(75, 130);
    const end = Math.min(day + lasts, riskCase.to + rng.int(1, 20));
    const worried = worst(thoughtAt(riskCase, startOfDay(day)).values());
    const cells = {
      plan_id: `SP${draw.number('plan')}`,
      child_id: child.id,
      agreed_at: dateOf(day),
      review_due: dateOf(day + (worried === 'red' ? 42 : 84)),
    };
    const knownAt = officeHours(startOfDay(day) + rng.int(12, 80) * HOUR);
    const ended = {
      knownAt: officeHours(Math.max(knownAt + HOUR, startOfDay(end) + rng.int(9, 70) * HOUR)),
      cells: { ...cells, ended_at: dateOf(end) },
    };
    if (end > window.start) sink.record('safety_plans', [{ knownAt, cells }, ended]);
    day = end + (rng.chance(0.16) ? rng.int(10, 90) : 0);
  }
};
