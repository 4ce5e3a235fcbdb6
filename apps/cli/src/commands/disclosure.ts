import {
  attack,
  proveHistories,
  proveTables,
  startingRules,
  type AudienceRule,
  type Broken,
  type Finding,
} from '@hub/disclosure';
import { ledgerFrom } from '@hub/reports';
import { releasesOnRecord } from '@hub/worker';
import { say, UserError, type Command, type Given, type Io } from '../command.js';
import { withReading } from '../opening.js';
import { packNamed } from './report.js';

const inWords = ({ audience, key, low, high, kind }: Finding): string =>
  kind === 'needless'
    ? `${audience}: ${key} can be worked out, but is not small`
    : `${audience}: ${key} lies between ${low} and ${high} (${kind})`;

/** The rule of each audience that is in force last. */
const latestOf = (rules: readonly AudienceRule[]): readonly AudienceRule[] =>
  [...new Set(rules.map(({ audience }) => audience))].flatMap(
    (audience) => rules.filter((one) => one.audience === audience).at(-1) ?? [],
  );

const attackGiven = (io: Io, packId: string | undefined): Promise<number> =>
  withReading(io, undefined, async ({ hub }) => {
    const releases = await releasesOnRecord(hub.views);
    const last = packId === undefined ? undefined : (await packNamed(hub, packId)).seal?.releaseId;
    if (packId !== undefined && last === undefined) {
      throw new UserError(`${packId} is not sealed yet, so nothing of it was given.`);
    }
    const end = last === undefined ? releases.length : releases.findIndex(({ releaseId }) => releaseId === last) + 1;
    const held = ledgerFrom(releases.slice(0, end));
    const found = attack(held, latestOf(hub.board.rules));
    const telling = found.filter(({ kind }) => kind !== 'needless');
    for (const one of found) say(io.out, inWords(one));
    say(io.out, `${held.length} releases attacked: ${telling.length} small numbers can be worked out.`);
    return telling.length === 0 ? 0 : 1;
  });

const numberGiven = (given: Given, option: string, otherwise: number): number => {
  const text = given.text(option) ?? String(otherwise);
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UserError(`"${text}" behind --${option} is no number. Write a whole number from 1.`);
};

const SLICE = 50;

const prove = async (given: Given, io: Io): Promise<number> => {
  const sets = numberGiven(given, 'sets', 200);
  const from = numberGiven(given, 'from', 1);
  const broken: Broken[] = [];
  let [counts, small, beside] = [0, 0, 0];
  for (let at = from; at < from + sets; at += SLICE) {
    const cases = Math.min(SLICE, from + sets - at);
    const tables = proveTables(at, cases, startingRules);
    const histories = proveHistories(at, Math.ceil(cases / 5), startingRules);
    broken.push(...tables.broken, ...histories.broken);
    counts += tables.loss.counts;
    small += tables.loss.small;
    beside += tables.loss.beside;
    await new Promise((resolve) => void setImmediate(resolve));
  }
  for (const { seed, found, pastHelp, anotherPattern } of broken) {
    say(
      io.out,
      `Set ${seed}: ${found.map(inWords).join('; ')}${pastHelp.join('; ')}${anotherPattern ? ' another pattern the second time' : ''}`,
    );
  }
  say(
    io.out,
    `${sets} made-up sets of tables, and ${Math.ceil(sets / 5)} made-up histories of releases, were protected and attacked.`,
  );
  say(io.out, `Of ${counts} numbers ${small} were hidden because they are small, and ${beside} beside them.`);
  say(io.out, `${broken.length} sets told a small number, or had another pattern the second time.`);
  return broken.length === 0 ? 0 : 1;
};

export const disclosure: Command = {
  name: 'disclosure',
  usage: 'attack [ID] | prove',
  summary: 'tries to work out what was hidden, from everything that was ever given',
  help: `"attack" takes what this hub gave; with the ID of a pack only what had been given up to it. "prove" needs no hub: it
makes up sets of tables with hierarchies and linked margins, hides what must be hidden, and attacks what is left. The same
numbers make the same sets everywhere. The exit code is 1 when a small number can be worked out.`,
  options: {
    sets: { value: 'NUMBER', help: 'with "prove": how many sets of tables (200)' },
    from: { value: 'NUMBER', help: 'with "prove": the number of the first one (1)' },
  },
  takes: [1, 2],
  run: (given, io) => {
    const [what, packId] = given.arguments;
    if (what === 'attack') return attackGiven(io, packId);
    if (what === 'prove') return prove(given, io);
    throw new UserError('Write attack or prove behind "hub disclosure".');
  },
};
