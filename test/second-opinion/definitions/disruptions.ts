import type { Row } from './csv.js';
import type { Day } from './london.js';
import { at } from './records.js';
import { dayInPeriod, type Numbers, type World } from './world.js';

const TOOLS =
  'CAWN SHPO SOPO SRO RSHO STPO STRO GANG_INJUNCTION CIVIL_INJUNCTION CBO CLOSURE_ORDER HOTEL_NOTICE LICENCE_REVIEW ' +
  'DISPERSAL PROSECUTION VISIT OTHER';

/** The statuses as a life goes through them: of two on one date the one named later is the later. */
const LIFE =
  'considered applied interim refused granted served varied breached charged convicted acquitted withdrawn discharged ' +
  'expired';
const PLACE = new Map(LIFE.split(' ').map((status, index) => [status, index / 100]));

const NEVER_IN_FORCE = ['VISIT', 'PROSECUTION', 'OTHER'];

interface Step {
  readonly status: string;
  readonly tool: string;
  readonly on: Day;
  /** Where it stands in its life: the date, and the place of the status as a fraction of a day. */
  readonly place: number;
  readonly expires: Day | undefined;
}

const stepOf = (row: Row): Step => {
  const on = at(row.status_at) ?? NaN;
  const status = row.status ?? '';
  return { status, tool: row.tool ?? '', on, place: on + (PLACE.get(status) ?? NaN), expires: at(row.expires) };
};

/** The steps of each disruption. */
const disruptionsIn = ({ records }: World): Step[][] => {
  const rows = records('disruptions');
  const ids = [...new Set(rows.map(({ disruption_id }) => disruption_id))];
  return ids.map((id) => rows.filter(({ disruption_id }) => disruption_id === id).map(stepOf));
};

/** The step that comes last in the life, whatever order they are given in. */
const last = (steps: readonly Step[]): Step | undefined =>
  steps.reduce<Step | undefined>((latest, step) => (latest && latest.place > step.place ? latest : step), undefined);

/** The tool is that of the last step. */
const toolOf = (steps: readonly Step[]): string => last(steps)?.tool ?? '';

const isInForce = (steps: readonly Step[], day: Day): boolean => {
  if (NEVER_IN_FORCE.includes(toolOf(steps))) return false;
  const known = steps.filter(({ on }) => on <= day);
  const lastOf = (...statuses: string[]): number =>
    last(known.filter(({ status }) => statuses.includes(status)))?.place ?? -Infinity;
  const expires = last(known.filter((step) => step.expires !== undefined))?.expires ?? Infinity;
  return lastOf('granted', 'served') > lastOf('expired', 'discharged', 'withdrawn') && day < expires;
};

export const disruptions = (world: World): Numbers => {
  const all = disruptionsIn(world);
  const inPeriod = (steps: readonly Step[], status: string): boolean =>
    steps.some((step) => step.status === status && dayInPeriod(world, step.on));
  const counted: Readonly<Record<string, readonly Step[][]>> = {
    new: all.filter((steps) => dayInPeriod(world, Math.min(...steps.map(({ on }) => on)))),
    inForce: all.filter((steps) => isInForce(steps, world.lastDay)),
    breached: all.filter((steps) => inPeriod(steps, 'breached')),
    charged: all.filter((steps) => inPeriod(steps, 'charged')),
    convicted: all.filter((steps) => inPeriod(steps, 'convicted')),
  };
  const counts = Object.entries(counted);
  const byTool = TOOLS.split(' ').flatMap((tool) =>
    counts.map(([, some], column) => [`${tool} ${column}`, some.filter((steps) => toolOf(steps) === tool).length]),
  );
  return {
    numerator: counted.inForce?.length ?? null,
    value: counted.inForce?.length ?? null,
    ...Object.fromEntries(counts.map(([name, some]) => [name, some.length])),
    ...(Object.fromEntries(byTool) as Numbers),
  };
};
