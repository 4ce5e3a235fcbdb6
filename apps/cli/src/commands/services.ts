import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { NEEDS, ServiceDetails, serviceDecider, serviceStream, type ServiceCommand } from '@hub/assurance';
import { handle } from '@hub/event-log';
import { CsvSplitter } from '@hub/intake';
import { isDate, londonDateOf, NOW, type LondonDate } from '@hub/kernel';
import { services as servicesView, type ServiceRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import { say, UserError, type Command, type Io } from '../command.js';
import { withHub, withReading } from '../opening.js';
import { tableOf } from '../table.js';

const COLUMNS = [
  'service_id',
  'name',
  'provider',
  'needs',
  'age_from',
  'age_to',
  'wards',
  'places',
  'starts_on',
  'ends_on',
] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

const list = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const number = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

/** A service as the file has it. */
interface OnFile {
  readonly details: ServiceDetails;
  readonly endsOn?: LondonDate;
}

/** A row as what it records; throws with the line and what to put right. */
const serviceOf = (
  { service_id, name, provider, needs, age_from, age_to, wards, places, starts_on, ends_on }: Cells,
  line: number,
  known: ReadonlySet<string>,
): OnFile => {
  const unknown = list(wards).find((ward) => !known.has(ward));
  if (unknown !== undefined) {
    throw new UserError(`Line ${line}: there is no ward "${unknown}" in the boundaries of today.`);
  }
  if (places !== '' && number(places) === undefined) {
    throw new UserError(`Line ${line}: places "${places}" is no whole number.`);
  }
  if (ends_on !== '' && !isDate(ends_on)) throw new UserError(`Line ${line}: ends_on "${ends_on}" is no date.`);
  const parsed = ServiceDetails.safeParse({
    serviceId: service_id,
    name,
    provider,
    needs: list(needs),
    ageFrom: number(age_from),
    ageTo: number(age_to),
    wards: list(wards),
    ...(places === '' ? {} : { places: number(places) }),
    startsOn: starts_on,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      `Line ${line}: ${issue?.path.join('.') ?? 'the row'} cannot be used (${issue?.message ?? ''}). Needs are: ${NEEDS.join(', ')}.`,
    );
  }
  return { details: parsed.data, ...(ends_on === '' ? {} : { endsOn: ends_on }) };
};

/** What a row says, in order. */
const commandsOf = ({ details, endsOn }: OnFile): readonly ServiceCommand[] => [
  { type: 'Record', details },
  ...(endsOn === undefined ? [] : [{ type: 'End', serviceId: details.serviceId, endsOn } as const]),
];

/** Throws where the register would refuse a row, or a row says again what another says. */
const lookThrough = (found: readonly (OnFile & { readonly line: number })[]): void => {
  const lines = new Map<string, number>();
  for (const { line, ...one } of found) {
    const { serviceId } = one.details;
    const before = lines.get(serviceId);
    if (before !== undefined) throw new UserError(`Line ${line}: ${serviceId} stands on line ${before} already.`);
    lines.set(serviceId, line);
    let state = serviceDecider.initial;
    for (const command of commandsOf(one)) {
      const decision = serviceDecider.decide(command, state);
      if (decision.outcome === 'refused') throw new UserError(`Line ${line}: ${decision.refusal.message}`);
      state = decision.events.reduce(serviceDecider.evolve, state);
    }
  }
};

const rowsOf = (bytes: Buffer): readonly { readonly cells: readonly string[]; readonly line: number }[] => {
  const splitter = new CsvSplitter();
  return [...splitter.push(bytes), ...splitter.end()].map((row) => {
    if (row.problem) throw new UserError(`Line ${row.line}: the row ${row.problem.reason}.`);
    return { cells: row.cells.map((cell) => cell.trim()), line: row.line };
  });
};

const read = (io: Io, file: string): Buffer => {
  try {
    return readFileSync(resolve(io.folder, file));
  } catch (error) {
    throw new UserError(`The file ${file} cannot be read (${(error as Error).message}).`);
  }
};

/** Every row is looked at before any is written: a file with a mistake changes nothing. */
const load = async (hub: Hub, io: Io, file: string): Promise<number> => {
  const [head, ...rows] = rowsOf(read(io, file));
  const wrong = head?.cells.find((name) => !(COLUMNS as readonly string[]).includes(name));
  const lacking = COLUMNS.find((name) => !head?.cells.includes(name));
  if (wrong !== undefined) throw new UserError(`There is no column "${wrong}". Columns are: ${COLUMNS.join(', ')}.`);
  if (lacking !== undefined) throw new UserError(`The column "${lacking}" is missing. Nothing was loaded.`);
  const wards = new Set(hub.geographies.on(londonDateOf(hub.now())).areas.areas.map(({ name }) => name));
  const found = rows.map(({ cells, line }) => ({
    line,
    ...serviceOf(
      Object.fromEntries(head?.cells.map((name, at) => [name, cells[at] ?? '']) ?? []) as Cells,
      line,
      wards,
    ),
  }));
  lookThrough(found);
  const tell = async (serviceId: string, command: ServiceCommand): Promise<void> => {
    const outcome = await handle(
      hub.log,
      serviceDecider,
      serviceStream(serviceId),
      command,
      {
        commandId: `services load ${hash('sha256', JSON.stringify([command, (await hub.log.head()).position]), 'hex')}`,
        by: { person: `hub-command:${userInfo().username}`, agency: hub.settings.council, role: 'OPERATOR' },
        purpose: 'operation',
      },
      { kinds: hub.kinds },
    );
    if (outcome.outcome === 'refused') throw new UserError(`${serviceId}: ${outcome.refusal.message}`);
  };
  const held = new Map(
    (await hub.views.rowsAt<ServiceRow>(servicesView.table, NOW)).map(({ row }) => [row.serviceId, row]),
  );
  for (const { details, endsOn } of found) {
    if (endsOn === undefined || held.get(details.serviceId)?.endsOn !== endsOn) {
      await tell(details.serviceId, { type: 'Record', details });
    }
    if (endsOn !== undefined) await tell(details.serviceId, { type: 'End', serviceId: details.serviceId, endsOn });
  }
  say(io.out, `${found.length} services are on the register as the file says. Others stay as they were.`);
  return 0;
};

const show = (io: Io): Promise<number> =>
  withReading(io, undefined, async ({ hub }) => {
    const rows = await hub.views.rowsAt<ServiceRow>(servicesView.table, NOW);
    const lines = rows.map(({ row }) => [
      row.serviceId,
      row.name,
      row.provider,
      row.needs.join(', '),
      row.wards.length === 0 ? 'all wards' : row.wards.join(', '),
      row.endsOn === undefined ? '' : `until ${row.endsOn}`,
    ]);
    say(io.out, lines.length === 0 ? 'No service is on record.' : tableOf(lines));
    return 0;
  });

export const services: Command = {
  name: 'services',
  usage: 'load FILE | list',
  summary: 'loads the services for children that are commissioned, or says which are there',
  help: `FILE is a CSV with the columns ${COLUMNS.join(', ')}. Needs and wards are lists, parted by ";"; no ward
means all of the borough. A file with a mistake in it loads nothing. Needs: ${NEEDS.join(', ')}.`,
  options: {},
  takes: [1, 2],
  run: async (given, io) => {
    const [what, file] = given.arguments;
    if (what === 'list') return show(io);
    if (what !== 'load' || file === undefined)
      throw new UserError('Write: hub services load FILE, or hub services list');
    return withHub(io, (hub) => load(hub, io, file));
  },
};
