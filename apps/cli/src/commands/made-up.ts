import { resolve } from 'node:path';
import { instantOf, isDate, londonDateOf } from '@hub/kernel';
import { inspectionScenario, writeBorough, writeInspectionScenario } from '@hub/seeds';
import { say, UserError, type Command, type Given } from '../command.js';

const wholeNumber = (given: Given, option: string, otherwise: number): number => {
  const text = given.text(option);
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError(`--${option} needs a whole number, not "${text}".`);
};

const SEED = 8;

export const borough: Command = {
  name: 'borough',
  usage: 'FOLDER',
  summary: 'writes a delivery of an invented borough, two financial years and the running one',
  help: `Every child, worker and place in it is made up. The same seed, end and size give the same files. Take it in with
"hub intake FOLDER --recorded-at-column" into an empty hub.`,
  options: {
    end: { value: 'DATE', help: 'the first day after the history; today unless given' },
    seed: { value: 'NUMBER', help: `another number is another borough; ${SEED} unless given` },
    children: { value: 'NUMBER', help: 'about how many children; a whole borough unless given' },
    scale: { value: 'NUMBER', help: 'how many times as large as the borough' },
  },
  takes: [1, 1],
  run: async (given, io) => {
    const folder = resolve(io.folder, given.arguments[0] ?? '');
    const end = given.text('end') ?? londonDateOf(instantOf(Date.now()));
    if (!isDate(end)) throw new UserError(`--end needs a date like 2016-11-21, not "${end}".`);
    const children = given.has('children') ? { children: wholeNumber(given, 'children', 0) } : {};
    const scale = given.has('scale') ? { scale: Number(given.text('scale')) } : {};
    if (scale.scale !== undefined && !(scale.scale > 0)) throw new UserError('--scale needs a number above 0.');
    const summary = await writeBorough(folder, { seed: wholeNumber(given, 'seed', SEED), end, ...children, ...scale });
    say(io.out, `${summary.totalRows} rows about ${summary.children} invented children written into ${folder}.`);
    say(io.out, `Take them in with: hub intake ${given.arguments[0] ?? ''} --recorded-at-column`);
    return 0;
  },
};

export const inspection: Command = {
  name: 'inspection',
  usage: 'FOLDER',
  summary: 'writes a delivery that comes to the published figures of the 2016 inspection',
  help: `Take it in with "hub intake FOLDER --recorded-at-column" into an empty hub; then "hub figure C1 --period
${inspectionScenario.period}" is 287, 32, 184 and 13. Every child in it is made up.`,
  options: {},
  takes: [1, 1],
  run: async (given, io) => {
    const folder = resolve(io.folder, given.arguments[0] ?? '');
    await writeInspectionScenario(folder);
    say(io.out, `The inspection scenario was written into ${folder}.`);
    say(io.out, `Take it in with: hub intake ${given.arguments[0] ?? ''} --recorded-at-column`);
    return 0;
  },
};
