import { existsSync } from 'node:fs';
import { verifyChain } from '@hub/event-log';
import { dataFolderAt, runningHub } from '@hub/worker';
import { json, Told, type Command } from '../command.js';
import { settings, withHub, withReader } from '../open.js';
import { say, sayJson } from '../print.js';

/** `hub verify` */
export const verify: Command = {
  name: 'verify',
  takes: '',
  words: [0, 0],
  help: 'check that no event was changed since it was written',
  options: { json },
  run: async (given) => {
    const { log, audit } = dataFolderAt(settings().dataFolder);
    let changed = false;
    const reports: Record<string, unknown> = {};
    for (const [name, file] of [
      ['log', log],
      ['audit', audit],
    ] as const) {
      if (!existsSync(file)) continue;
      const report = await verifyChain(file);
      reports[name] = report;
      if (report.outcome === 'changed') changed = true;
      if (given.flag('json')) continue;
      say(
        report.outcome === 'intact'
          ? `${name}: ${report.position.toLocaleString('en-GB')} events, all as they were written. Digest ${report.digest}`
          : `${name}: event ${report.position} was changed: ${report.problem}. Keep the file as it is and tell the administrator.`,
      );
    }
    if (Object.keys(reports).length === 0) throw new Told(`There is no hub in ${settings().dataFolder}.`);
    if (given.flag('json')) sayJson(reports);
    return changed ? 1 : 0;
  },
};

/** `hub rebuild` */
export const rebuild: Command = {
  name: 'rebuild',
  takes: '',
  words: [0, 0],
  help: 'make every view again from the log',
  options: { view: { type: 'string', takes: 'cases', help: 'only this group of views' } },
  run: async (given) => {
    const running = runningHub(dataFolderAt(settings().dataFolder));
    if (running) throw new Told(`The hub is running (process ${running.pid}). Stop it first, then rebuild.`);
    const group = given.text('view');
    await withHub(async (hub) => {
      await hub.rebuild(group === undefined ? undefined : [group]);
      await hub.viewsCaughtUp();
      say(`Rebuilt from ${hub.viewsPosition().toLocaleString('en-GB')} events.`);
    });
    return 0;
  },
};

/** `hub status` */
export const status: Command = {
  name: 'status',
  takes: '',
  words: [0, 0],
  help: 'where the data is, how much it holds, whether a server runs',
  options: { json },
  run: (given) =>
    withReader(async ({ log }) => {
      const folder = dataFolderAt(settings().dataFolder);
      const head = await log.head();
      const running = runningHub(folder);
      const server = running?.pid === process.pid ? undefined : running?.url;
      if (given.flag('json')) {
        sayJson({
          folder: folder.path,
          events: head.position,
          lastRecordedAt: head.recordedAt ?? null,
          server: server ?? null,
        });
        return 0;
      }
      say(`data folder    ${folder.path}`);
      say(`events         ${head.position.toLocaleString('en-GB')}`);
      say(`last recorded  ${head.recordedAt ?? 'nothing yet'}`);
      say(`server         ${server ?? 'not running'}`);
      return 0;
    }),
};
