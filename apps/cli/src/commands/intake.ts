import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatResult, isComplete, type IntakeResult, type Progress } from '@hub/intake';
import { json, Told, type Command, type Given } from '../command.js';
import { serverOf, settings, withHub, type Server } from '../open.js';
import { ProgressBar, say, sayJson } from '../print.js';

interface Wanted {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly historical: boolean;
}

/** Lines that a running server answers while it takes a delivery in. */
type Line = { readonly progress: Progress } | { readonly result: IntakeResult } | { readonly problem: string };

const PHASES = { staging: 'Reading', taking: 'Taking in' } as const;

const takeInHere = (wanted: Wanted, bar: ProgressBar): Promise<IntakeResult> =>
  withHub(async (hub) => {
    const intake = await hub.takeIn({
      delivery: wanted.folder,
      by: { person: 'hub', agency: 'CSC', role: 'COMMAND_LINE' },
      dryRun: wanted.dryRun,
      historical: wanted.historical,
      onProgress: ({ phase, done, rows }) => bar.show(PHASES[phase], done, rows),
    });
    const stop = (): void => void intake.stop();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    try {
      const result = await intake.result;
      if (!wanted.dryRun) await hub.processesCaughtUp();
      return result;
    } finally {
      process.removeListener('SIGINT', stop);
      process.removeListener('SIGTERM', stop);
    }
  });

const linesOf = async function* (body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as Line;
  }
};

/** A server keeps the hub: it takes the folder in, and tells how far it is. */
const askServer = async ({ url, token }: Server, wanted: Wanted, bar: ProgressBar): Promise<IntakeResult> => {
  const response = await fetch(`${url}/local/intake`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-hub': '1' },
    body: JSON.stringify(wanted),
  });
  if (!response.ok || !response.body) {
    throw new Told(`The running hub at ${url} did not take the delivery in (${response.status}). Use its Intake page.`);
  }
  for await (const line of linesOf(response.body as ReadableStream<Uint8Array>)) {
    if ('progress' in line) bar.show(PHASES[line.progress.phase], line.progress.done, line.progress.rows);
    else if ('result' in line) return line.result;
    else throw new Told(line.problem);
  }
  throw new Told('The running hub stopped before the delivery was taken in. Take the same delivery in again to go on.');
};

/** The exit code of an intake: 3 when files were refused, whatever became of the others. */
const exitCodeOf = (result: IntakeResult): number => {
  if (isComplete(result)) return 0;
  return result.outcome === 'taken' ? 3 : 1;
};

const run = async (given: Given): Promise<number> => {
  const folder = resolve(given.words[0] ?? '');
  if (!existsSync(folder)) throw new Told(`There is no folder ${folder}. Name the folder that holds the CSV files.`, 2);
  const wanted: Wanted = { folder, dryRun: given.flag('dry-run'), historical: given.flag('recorded-at-column') };
  const bar = new ProgressBar();
  const server = serverOf(settings());
  const result = await (server ? askServer(server, wanted, bar) : takeInHere(wanted, bar)).finally(() => bar.end());
  if (given.flag('json')) sayJson(result);
  else say(formatResult(result));
  return exitCodeOf(result);
};

/** `hub intake` */
export const intake: Command = {
  name: 'intake',
  takes: '<folder>',
  words: [1, 1],
  help: 'take in a delivery: a folder of CSV files',
  more: [
    'Good rows are taken, bad rows go to <feed>.rejects.csv in the data folder with the reason. Taking the same',
    'delivery in again changes nothing; one that was cut off goes on where it stopped. Works beside a running server.',
    'Exit code 0: everything sent was taken or told; 1: nothing was taken, or it stopped; 3: some files were refused.',
  ].join('\n'),
  options: {
    'dry-run': { type: 'boolean', help: 'say what would be new, corrected, unchanged, rejected; write nothing' },
    'recorded-at-column': {
      type: 'boolean',
      help: 'a historical load: the column recorded_at says when the source learned it',
    },
    json,
  },
  run,
};
