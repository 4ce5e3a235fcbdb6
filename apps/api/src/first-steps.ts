import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { londonDateOf, previousQuarter, quarterOf } from '@hub/kernel';
import type { Hub } from '@hub/worker';
import { Ask, Tell } from './edge/bus.js';
import type { CommandAnswer } from './edge/commands.js';
import { developmentUser, type HubUser } from './edge/development-users.js';
import { holdsBorough } from './first-load.js';

/** A first meeting that can be held in one sitting. */
const CHILDREN = 12;

/** Reasons for which a child comes before all others. */
const FIRST = new Set(['Red', 'Missing now']);

interface Proposal {
  readonly children: readonly { readonly childId: string; readonly kinds: readonly string[] }[];
}

const takenMark = (hub: Hub): string => join(hub.folder.path, 'first-steps-taken');

const somebody = (person: string): HubUser => {
  const found = developmentUser(person);
  if (!found) throw new Error(`There is no development user ${person}`);
  return found;
};

/** Whether the made-up people of this hub have still to begin their work: it holds the borough, and they never did. */
export const firstStepsWait = (hub: Hub): boolean =>
  !hub.settings.production && holdsBorough(hub) && !existsSync(takenMark(hub));

/**
 * What made-up people do in a new hub for trial, so that whoever looks first finds a meeting to hold, a pack and a problem
 * profile to write, and not three empty pages: the chair calls a MASE of today and puts the children on its agenda about whom
 * people worry most, the analyst begins the board's pack of the last whole quarter and the strategic lead its problem profile.
 * Through the same doors as the pages, with the rights of each. Nothing is decided, written or published: that is for whoever
 * tries the hub. What was cut off by `stop` goes on at the next start and adds nothing twice. Answers what was done, in words;
 * undefined when it was cut off. Throws when a step is refused.
 */
export const takeFirstSteps = async (
  hub: Hub,
  nest: INestApplicationContext,
  stop: AbortSignal,
): Promise<string | undefined> => {
  const commands = nest.get(CommandBus, { strict: false });
  const questions = nest.get(QueryBus, { strict: false });
  const tell = async (by: HubUser, name: string, input: object): Promise<void> => {
    const told: CommandAnswer = await commands.execute(new Tell(name, { commandId: `first-${name}`, ...input }, by));
    if (told.__typename !== 'Done') throw new Error(`${name}: ${JSON.stringify(told)}`);
  };
  const chair = somebody('sam-sample');
  const today = londonDateOf(hub.now());
  const meeting = { panel: 'MASE', date: today };
  const { id: period, label } = previousQuarter(quarterOf(today));
  const putOnAgenda = async (): Promise<void> => {
    const { children }: Proposal = await questions.execute(new Ask('Query.agendaProposal', meeting, chair));
    const worried = children.filter(({ kinds }) => kinds.some((kind) => FIRST.has(kind)));
    const childIds = worried.slice(0, CHILDREN).map(({ childId }) => childId);
    if (childIds.length > 0) await tell(chair, 'putOnAgenda', { ...meeting, childIds });
  };
  const steps = [
    () => tell(chair, 'callMeeting', { ...meeting, chair: 'Sam Sample', chairAgency: chair.agency }),
    putOnAgenda,
    () => tell(somebody('lee-sample'), 'draftBoardPack', { variant: 'bscb', period }),
    () => tell(somebody('alex-sample'), 'draftProblemProfile', { period }),
  ];
  for (const step of steps) {
    if (stop.aborted) return undefined;
    await step();
  }
  writeFileSync(takenMark(hub), 'The made-up people of this hub have begun their work.\n');
  return `The made-up people have begun: a MASE of today, and drafts of the board’s pack and the problem profile of ${label}.`;
};
