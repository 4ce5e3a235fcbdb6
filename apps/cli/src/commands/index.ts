import type { Command } from '../command.js';
import { rebuild, status, verify } from './care.js';
import { explain, figure, figures } from './figures.js';
import { intake } from './intake.js';
import { borough, inspection } from './seeds.js';
import { start } from './start.js';
import { sheet, worklist } from './worklists.js';

/** Every command of `hub`, in the order of its help. */
export const commands: readonly Command[] = [
  start,
  intake,
  figure,
  figures,
  explain,
  sheet,
  worklist,
  status,
  rebuild,
  verify,
  borough,
  inspection,
];
