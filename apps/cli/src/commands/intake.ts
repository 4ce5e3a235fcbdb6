import { resolve } from 'node:path';
import { formatResult, isComplete, type IntakeResult, type Progress } from '@hub/intake';
import { progressBar } from '@hub/worker';
import { sayJson, UserError, type Command, type Io } from '../command.js';
import { askServer, serverOf, settingsOf, withHub, type Server } from '../opening.js';

interface Order {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly historical: boolean;
}

type Line = { readonly progress?: Progress; readonly result?: IntakeResult; readonly error?: string };

/** Lines of JSON as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

/** Asks the running server to take the delivery in, and follows it. */
const throughServer = async (
  server: Server,
  order: Order,
  show: (progress: Progress) => void,
): Promise<IntakeResult> => {
  const response = await askServer(server, '/local/intake', order);
  if (!response.body) throw new UserError('The running hub did not answer.');
  for await (const { progress, result, error } of linesOf(response.body)) {
    if (progress) show(progress);
    if (result) return result;
    if (error !== undefined) throw new UserError(error);
  }
  throw new UserError('The running hub ended before the delivery was taken in. Start it, and send the delivery again.');
};

const ownHub = (
  io: Io,
  { folder, dryRun, historical }: Order,
  show: (progress: Progress) => void,
): Promise<IntakeResult> =>
  withHub(io, async (hub) => {
    const by = { person: 'hub-command', agency: hub.settings.council, role: 'OPERATOR' };
    const running = await hub.takeIn({ delivery: folder, by, dryRun, historical, onProgress: show });
    io.stop?.addEventListener('abort', () => void running.stop(), { once: true });
    const result = await running.result;
    if (!dryRun) await hub.processesCaughtUp();
    return result;
  });

export const intake: Command = {
  name: 'intake',
  usage: 'FOLDER',
  summary: 'takes a delivery of CSV files in',
  help: `Rows that cannot be read are counted and kept for download; the others are taken.
The same delivery again changes nothing. One that was cut off goes on where it stopped.

Exit code 0: every file was taken, whatever became of single rows. 2: the delivery or a file of it was refused or
stopped. 1: it could not be tried at all.`,
  options: {
    'dry-run': { help: 'says what would change; writes nothing' },
    'recorded-at-column': { help: 'a historical load: the column recorded_at says when each row was known' },
    json: { help: 'the result as JSON, for programs' },
  },
  takes: [1, 1],
  run: async (given, io) => {
    const order: Order = {
      folder: resolve(io.folder, given.arguments[0] ?? ''),
      dryRun: given.has('dry-run'),
      historical: given.has('recorded-at-column'),
    };
    const bar = io.err.isTTY ? progressBar(io.err) : undefined;
    const show = (progress: Progress): void => bar?.show(progress);
    const server = serverOf(settingsOf(io));
    let result: IntakeResult;
    try {
      result = await (server ? throughServer(server, order, show) : ownHub(io, order, show));
    } finally {
      bar?.done();
    }
    if (given.has('json')) sayJson(io.out, result);
    else io.out.write(formatResult(result));
    return isComplete(result) ? 0 : 2;
  },
};
