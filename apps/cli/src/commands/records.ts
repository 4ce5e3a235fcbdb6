import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDate, londonDateOf, NOW } from '@hub/kernel';
import { scheduleOn } from '@hub/records';
import { htmlOf } from '@hub/reports';
import { holds, requests, type HoldRow, type RequestRow } from '@hub/views';
import { readSchedules, subjectAccessPack, type RetentionLine } from '@hub/worker';
import { say, sayJson, UserError, type Command } from '../command.js';
import { withReading, type Reading } from '../opening.js';
import { tableOf } from '../table.js';
import { JSON_OPTION, KNOWN_AT } from './known-at.js';

const dateGiven = (text: string | undefined): string | undefined => {
  if (text === undefined || isDate(text)) return text;
  throw new UserError(`"${text}" is no date. Write it as 2026-11-27.`);
};

/** How many holds stand over each of these records. */
const withHolds = async ({ hub }: Reading, lines: readonly RetentionLine[]) => {
  const standing = await hub.views.rowsAt<HoldRow>(holds.table, NOW, { where: { state: ['standing'] } });
  return lines.map((line) => ({
    ...line,
    holds: standing.filter(({ row }) => row.childId === '' || line.childIds.includes(row.childId)).length,
  }));
};

export const retention: Command = {
  name: 'retention',
  usage: '--preview',
  summary: 'which records fall due, by which rule, and what stands in the way',
  help: `Nothing is destroyed here: two people decide that on the page, and then the hub does it. It names people, so it is
written into the read audit. HUB_RETENTION names the file with the council's own rules.`,
  options: {
    preview: { help: 'shows the list; the only thing this command does' },
    until: { value: 'DATE', help: 'those that fall due by then; without it, those due today' },
    ...JSON_OPTION,
  },
  takes: [0, 0],
  run: (given, io) =>
    withReading(io, undefined, async (reading) => {
      if (!given.has('preview'))
        throw new UserError('Say --preview: this command shows what falls due, and destroys nothing.');
      const today = londonDateOf(reading.knownAt);
      const until = dateGiven(given.text('until')) ?? today;
      const schedule = scheduleOn(readSchedules(reading.settings.retentionFile), today);
      const { position } = reading;
      const found = await reading.hub.figures.retention({ position, today, schedule, until });
      const lines = await withHolds(reading, found);
      await reading.named(
        'retention',
        'records',
        lines.map(({ childId }) => childId),
      );
      if (given.has('json')) {
        sayJson(io.out, { schedule: schedule.version, today, until, records: lines });
        return 0;
      }
      say(io.out, `${lines.length} records fall due by ${until}, by the rules of version ${schedule.version}\n`);
      if (lines.length === 0) return 0;
      say(
        io.out,
        tableOf([
          ['id', 'name', 'born', 'due', 'on hold', 'why'],
          ...lines.map(({ childId, surname, forename, dob, dueOn, holds: count, why }) => [
            childId,
            `${surname}, ${forename}`,
            dob,
            dueOn,
            count === 0 ? '' : `yes (${count})`,
            why,
          ]),
        ]),
      );
      return 0;
    }),
};

/** The request whose decisions about texts are to hold. */
const requestOf = async ({ hub }: Reading, id: string | undefined): Promise<RequestRow | undefined> => {
  if (id === undefined) return undefined;
  const found = await hub.views.rowAt<RequestRow>(requests.table, id, NOW);
  if (!found) throw new UserError(`There is no request ${id}. The page "Keeping records" lists them.`);
  return found.row;
};

export const subjectAccess: Command = {
  name: 'subject-access',
  usage: 'CHILD FOLDER',
  summary: 'writes what is held about a person, for that person, as a page, as PDF and as data',
  help: `Other people are left out, and free texts are given out only as somebody decided on the page of the request. It is
written into the read audit.`,
  options: {
    request: { value: 'ID', help: 'the request, whose decisions about free texts hold' },
    draft: { help: 'writes it although texts are still to be read: they are left out' },
    ...KNOWN_AT,
  },
  takes: [2, 2],
  run: (given, io) =>
    withReading(io, given.text('known-at'), async (reading) => {
      const [childId = '', target = ''] = given.arguments;
      const { hub, settings, knownAt, position } = reading;
      const request = await requestOf(reading, given.text('request'));
      const means = {
        views: hub.views,
        figures: hub.figures,
        settings,
        schedules: readSchedules(settings.retentionFile),
      };
      const requestId = request?.requestId ?? 'none';
      const decisions = request?.texts ?? [];
      const made = await subjectAccessPack(means, { requestId, childId, knownAt, position, decisions });
      if (!made) throw new UserError(`No child is on record under the id ${childId}.`);
      if (request && request.childId !== made.childId) {
        throw new UserError(`Request ${request.requestId} is about somebody else.`);
      }
      const { unread } = made.pack;
      if (unread > 0 && !given.has('draft')) {
        throw new UserError(
          `${unread} free texts have not been read by a person yet. Decide on them on the page of the request, or say --draft.`,
        );
      }
      await reading.named('subject-access', 'subject-access', [made.childId]);
      const folder = resolve(io.folder, target);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const name = unread > 0 ? 'pack-draft' : 'pack';
      const files = {
        [`${name}.html`]: htmlOf(made.document()),
        [`${name}.pdf`]: await hub.documents.pdf(made.document()),
        [`${name}.json`]: made.json(),
      };
      for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content, { mode: 0o600 });
      say(io.out, `Written into ${folder}: ${Object.keys(files).join(', ')}. Digest ${made.digest}`);
      return 0;
    }),
};
