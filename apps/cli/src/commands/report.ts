import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { packDecider, packStream, type PackCommand } from '@hub/assurance';
import { attack, type Finding } from '@hub/disclosure';
import { handle } from '@hub/event-log';
import { londonDateOf, type Meta } from '@hub/kernel';
import { ledgerFrom } from '@hub/reports';
import type { PackRow } from '@hub/views';
import { givenPeriodMeant, releasesOnRecord, type Hub } from '@hub/worker';
import { say, UserError, type Command, type Io } from '../command.js';
import { withHub, withReading } from '../opening.js';

/** Whoever works at the machine: a maker is never the checker, also here. */
const person = (): string => `hub-command:${userInfo().username}`;

const metaOf = ({ settings }: Hub): Meta => ({
  commandId: randomUUID(),
  by: { person: person(), agency: settings.council, role: 'OPERATOR' },
  purpose: 'operation',
});

const rowOf = async (hub: { readonly packs: Hub['packs'] }, packId: string): Promise<PackRow> => {
  const row = await hub.packs.pack(packId);
  if (row) return row;
  const known = (await hub.packs.packs()).map((one) => one.packId);
  throw new UserError(`There is no pack "${packId}". There are: ${known.join(', ') || 'none yet'}.`);
};

const tell = async (hub: Hub, variant: string, period: string, command: PackCommand): Promise<void> => {
  const outcome = await handle(hub.log, packDecider, packStream(variant, period), command, metaOf(hub), {
    kinds: hub.kinds,
  });
  if (outcome.outcome === 'refused') throw new UserError(outcome.refusal.message);
  await hub.viewsCaughtUp();
};

const make = async (hub: Hub, io: Io, variantId: string, text: string): Promise<number> => {
  const variant = hub.packs.variant(variantId);
  if (!variant) {
    throw new UserError(
      `There is no pack "${variantId}". There are: ${hub.board.variants.map(({ id }) => id).join(', ')}.`,
    );
  }
  const period = givenPeriodMeant(text);
  await hub.viewsCaughtUp();
  const numbers = hub.packs.numbersAt(variant, hub.now(), hub.viewsPosition());
  await tell(hub, variant.id, period.id, {
    type: 'Draft',
    variant: variant.id,
    period: period.id,
    person: person(),
    numbers,
  });
  const [row] = (await hub.packs.packs()).filter((one) => one.variant === variant.id && one.period === period.id);
  say(
    io.out,
    `Draft ${row?.packId ?? ''} was made. Each of its lines now needs a commentary: write them on the page Board.`,
  );
  return 0;
};

const check = async (hub: Hub, io: Io, packId: string): Promise<number> => {
  const { variant, period } = await rowOf(hub, packId);
  await tell(hub, variant, period, { type: 'Check', variant, period, person: person() });
  say(io.out, `${packId} is checked.`);
  return 0;
};

const publish = async (hub: Hub, io: Io, packId: string): Promise<number> => {
  const { variant, period, state } = await rowOf(hub, packId);
  if (state === 'checked') {
    const refusal = await hub.packs.seal(packId, metaOf(hub), person());
    if (refusal) throw new UserError(refusal.message);
  }
  const publishedOn = londonDateOf(hub.now());
  await tell(hub, variant, period, { type: 'Publish', variant, period, person: person(), publishedOn });
  say(io.out, `${packId} is published.`);
  return 0;
};

const reproduce = (io: Io, packId: string): Promise<number> =>
  withReading(io, undefined, async ({ hub }) => {
    const row = await rowOf(hub, packId);
    if (!row.seal) throw new UserError(`${packId} is not sealed yet, so there is nothing to compare with.`);
    const files = await hub.packs.reproduce(row);
    for (const { name, same } of files) say(io.out, `${same ? 'the same' : 'NOT THE SAME'}  ${name}`);
    return files.every(({ same }) => same) ? 0 : 1;
  });

export const report: Command = {
  name: 'report',
  usage: 'make PACK PERIOD | check|publish|reproduce ID',
  summary: "makes, checks, publishes and reproduces the board's packs",
  help: `PACK is bscb, scrutiny ... ; ID is that of an edition, such as 2016-17Q3.bscb.1. Whoever made a pack or wrote in it
cannot check it. "reproduce" makes every file again and compares it, byte for byte, with the one that was sealed; it works
while the hub runs, the others while it does not.`,
  options: {},
  takes: [2, 3],
  run: (given, io) => {
    const [what, first = '', second = ''] = given.arguments;
    switch (what) {
      case 'make':
        if (second === '') throw new UserError('Say which quarter: hub report make bscb 2016-17Q3');
        return withHub(io, (hub) => make(hub, io, first, second));
      case 'check':
        return withHub(io, (hub) => check(hub, io, first));
      case 'publish':
        return withHub(io, (hub) => publish(hub, io, first));
      case 'reproduce':
        return reproduce(io, first);
      default:
        throw new UserError('Write make, check, publish or reproduce behind "hub report".');
    }
  },
};

const inWords = ({ audience, key, low, high, kind }: Finding): string =>
  kind === 'needless'
    ? `${audience}: ${key} can be worked out, but is not small`
    : `${audience}: ${key} lies between ${low} and ${high} (${kind})`;

export const disclosure: Command = {
  name: 'disclosure',
  usage: 'attack [ID]',
  summary: 'tries to work out what was hidden, from everything that was ever given',
  help: `With the ID of a pack only what had been given up to it is attacked. The exit code is 1 when a small number can be
worked out.`,
  options: {},
  takes: [1, 2],
  run: (given, io) => {
    const [what, packId] = given.arguments;
    if (what !== 'attack') throw new UserError('Write: hub disclosure attack [ID]');
    return withReading(io, undefined, async ({ hub }) => {
      const releases = await releasesOnRecord(hub.views);
      const last = packId === undefined ? undefined : (await rowOf(hub, packId)).seal?.releaseId;
      const end = last === undefined ? releases.length : releases.findIndex(({ releaseId }) => releaseId === last) + 1;
      const held = ledgerFrom(releases.slice(0, end));
      const audiences = new Set(hub.board.rules.map(({ audience }) => audience));
      const rules = [...audiences].flatMap(
        (audience) => hub.board.rules.filter((one) => one.audience === audience).at(-1) ?? [],
      );
      const found = attack(held, rules);
      const telling = found.filter(({ kind }) => kind !== 'needless');
      for (const one of found) say(io.out, inWords(one));
      say(io.out, `${held.length} releases attacked: ${telling.length} small numbers can be worked out.`);
      return telling.length === 0 ? 0 : 1;
    });
  },
};
