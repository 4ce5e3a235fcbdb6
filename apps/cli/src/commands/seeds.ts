import { resolve } from 'node:path';
import { writeBorough, writeInspectionScenario } from '@hub/seeds';
import { isDate } from '@hub/kernel';
import { Told, type Command } from '../command.js';
import { today } from '../open.js';
import { say } from '../print.js';

const number = (typed: string | undefined, fallback: number, option: string): number => {
  if (typed === undefined) return fallback;
  const value = Number(typed);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Told(`--${option} takes a number above 0, not "${typed}".`, 2);
};

/** `hub borough` */
export const borough: Command = {
  name: 'borough',
  takes: '<folder>',
  words: [1, 1],
  help: 'write the synthetic borough as a delivery (a historical load)',
  options: {
    seed: { type: 'string', takes: '1', help: 'another seed, another borough; the same seed, the same bytes' },
    end: { type: 'string', takes: '2026-11-21', help: 'the London date on which it ends; default today' },
    scale: { type: 'string', takes: '1', help: 'how many times as large as Bromley' },
  },
  run: async (given) => {
    const folder = resolve(given.words[0] ?? '');
    const end = given.text('end') ?? today();
    if (!isDate(end)) throw new Told(`--end takes a date like 2026-11-21, not "${end}".`, 2);
    const summary = await writeBorough(folder, {
      seed: number(given.text('seed'), 1, 'seed'),
      end,
      scale: number(given.text('scale'), 1, 'scale'),
    });
    say(
      `${summary.totalRows.toLocaleString('en-GB')} rows about ${summary.children.toLocaleString('en-GB')} made-up children written to ${folder}`,
    );
    say(`Take them in with: hub intake ${folder} --recorded-at-column`);
    return 0;
  },
};

/** `hub inspection` */
export const inspection: Command = {
  name: 'inspection',
  takes: '<folder>',
  words: [1, 1],
  help: 'write the inspection scenario of 2016: C1 of 2015-16 is 287, 32, 184 and 13',
  options: {},
  run: async (given) => {
    const folder = resolve(given.words[0] ?? '');
    await writeInspectionScenario(folder);
    say(`Written to ${folder}`);
    say(`Take it in with: hub intake ${folder} --recorded-at-column, then: hub figure C1 --period 2015-16`);
    return 0;
  },
};
