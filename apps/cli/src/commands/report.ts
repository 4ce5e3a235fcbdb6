import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { packDecider, packStream, type PackCommand } from '@hub/assurance';
import { handle } from '@hub/event-log';
import { londonDateOf, type Meta } from '@hub/kernel';
import type { PackRow } from '@hub/views';
import { DRAWN_FORM, formOfSeal } from '@hub/reports';
import { givenPeriodMeant, type FileAgain, type Hub } from '@hub/worker';
import { say, UserError, type Command, type Io } from '../command.js';
import { withHub, withReading } from '../opening.js';

/** Whoever works at the machine: a maker is never the checker, also here. */
const person = (): string => `hub-command:${userInfo().username}`;

const metaOf = ({ settings }: Hub): Meta => ({
  commandId: randomUUID(),
  by: { person: person(), agency: settings.council, role: 'OPERATOR' },
  purpose: 'operation',
});

/** A pack by its id. Throws `UserError` naming those there are. */
export const packNamed = async (hub: { readonly packs: Hub['packs'] }, packId: string): Promise<PackRow> => {
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

const due = async (hub: Hub, io: Io): Promise<number> => {
  await hub.viewsCaughtUp();
  const made = await hub.draftDuePacks();
  say(io.out, made.length === 0 ? 'No draft is due that was not made.' : `Drafted: ${made.join(', ')}.`);
  return 0;
};

const check = async (hub: Hub, io: Io, packId: string): Promise<number> => {
  const { variant, period } = await packNamed(hub, packId);
  await tell(hub, variant, period, { type: 'Check', variant, period, person: person() });
  say(io.out, `${packId} is checked.`);
  return 0;
};

const publish = async (hub: Hub, io: Io, packId: string): Promise<number> => {
  const { variant, period, state } = await packNamed(hub, packId);
  if (state === 'checked') {
    const refusal = await hub.packs.seal(packId, metaOf(hub), person());
    if (refusal) throw new UserError(refusal.message);
  }
  const publishedOn = londonDateOf(hub.now());
  await tell(hub, variant, period, { type: 'Publish', variant, period, person: person(), publishedOn });
  say(io.out, `${packId} is published.`);
  return 0;
};

const AGAIN: Readonly<Record<FileAgain['found'], (form: number) => string>> = {
  same: () => 'the same',
  changed: () => 'NOT THE SAME',
  kept: (form) => `drawn in form ${form}, kept as it was sealed`,
  lost: (form) => `drawn in form ${form}, LOST`,
};

const reproduce = (io: Io, packId: string): Promise<number> =>
  withReading(io, undefined, async ({ hub }) => {
    const row = await packNamed(hub, packId);
    if (!row.seal) throw new UserError(`${packId} is not sealed yet, so there is nothing to compare with.`);
    const form = formOfSeal(row.seal);
    const files = await hub.packs.reproduce(row);
    for (const { name, found } of files) say(io.out, `${AGAIN[found](form)}  ${name}`);
    const are = (what: FileAgain['found']): boolean => files.some(({ found }) => found === what);
    if (are('kept')) {
      say(
        io.out,
        `This version of the program draws form ${DRAWN_FORM} and no longer form ${form}, so what is said to be kept was compared with its digest only. Keep those files and their backups; the version of that time draws them byte for byte.`,
      );
    }
    if (are('lost')) {
      say(
        io.out,
        `What is lost was drawn in form ${form}, which this version of the program does not draw: it draws form ${DRAWN_FORM}. Put it back from a backup into board/${packId} of the data folder, or have the version of that time draw it.`,
      );
    }
    return are('changed') || are('lost') ? 1 : 0;
  });

export const report: Command = {
  name: 'report',
  usage: 'make PACK PERIOD | due | check|publish|reproduce ID',
  summary: "makes, checks, publishes and reproduces the board's packs",
  help: `PACK is bscb, scrutiny ... ; ID is that of an edition, such as 2016-17Q3.bscb.1. Whoever made a pack or wrote in it
cannot check it. "due" makes the drafts whose day has come, as the running hub does by itself. "reproduce" makes every file again and compares it, byte for byte, with the one that was sealed; what
was drawn in an earlier form than this version draws is compared where it is kept. It works while the hub runs, the others
while it does not.`,
  options: {},
  takes: [1, 3],
  run: (given, io) => {
    const [what, first = '', second = ''] = given.arguments;
    switch (what) {
      case 'make':
        if (second === '') throw new UserError('Say which quarter: hub report make bscb 2016-17Q3');
        return withHub(io, (hub) => make(hub, io, first, second));
      case 'due':
        return withHub(io, (hub) => due(hub, io));
      case 'check':
        return withHub(io, (hub) => check(hub, io, first));
      case 'publish':
        return withHub(io, (hub) => publish(hub, io, first));
      case 'reproduce':
        return reproduce(io, first);
      default:
        throw new UserError('Write make, due, check, publish or reproduce behind "hub report".');
    }
  },
};
