import {
  isErased,
  londonDateOf,
  londonWallTimeOf,
  NOW,
  type LondonDate,
  type RowVersion,
  type ViewReader,
} from '@hub/kernel';
import type { Mail, Outbox } from '@hub/mailer';
import { agencyKey, type ActionDetails } from '@hub/panels';
import { access, RECORDS, type AccessRow, type RecordVersion } from '@hub/views';
import { WEEKDAYS, type MailSettings } from './mail-settings.js';
import type { Round } from './post-office.js';

const weekdayOf = (date: LondonDate): string => WEEKDAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? '';

interface Waiting {
  open: number;
  overdue: number;
}

/**
 * Open actions of each agency. Those about a child of whom anything was decided about access are not counted: the number in
 * a mail would tell whoever is kept away that there is something.
 */
const waitingBy = async (views: ViewReader, today: LondonDate): Promise<ReadonlyMap<string, Waiting>> => {
  const decided = await views.rowsAt<AccessRow>(access.table, NOW);
  const guarded = new Set(decided.flatMap(({ row }) => (row.kind === 'involvement' ? [] : [row.childId])));
  const rows: readonly RowVersion<RecordVersion>[] = await views.rowsAt<RecordVersion>(RECORDS.table, NOW, {
    where: { kind: 'action' },
  });
  const waiting = new Map<string, Waiting>();
  for (const { row } of rows) {
    if (row.withdrawn || isErased(row.content) || guarded.has(row.child)) continue;
    const { ownerAgency, due, completedAt, cancelledAt } = row.content as ActionDetails;
    if (completedAt !== undefined || cancelledAt !== undefined) continue;
    const key = agencyKey(ownerAgency);
    const found = waiting.get(key) ?? { open: 0, overdue: 0 };
    waiting.set(key, { open: found.open + 1, overdue: found.overdue + (due < today ? 1 : 0) });
  }
  return waiting;
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

const mailOf = (agency: string, to: string[], { open, overdue }: Waiting, today: LondonDate, hub: string): Mail => ({
  id: `reminder|${agencyKey(agency)}|${today}`,
  to,
  subject: `Actions wait for ${agency}`,
  text: [
    `Panels gave ${count(open, 'action')} to ${agency} that ${open === 1 ? 'is' : 'are'} not done yet; ${overdue} of them ${
      overdue === 1 ? 'is' : 'are'
    } overdue.`,
    `Sign in to the hub and open My agency: say what was done, ask for more time, or hand it over.`,
    hub,
    'This mail was sent by the hub. It says nothing about a child, and no answer to it is read.',
  ].join('\n\n'),
});

/**
 * Reminds agencies of their open actions on the days and from the time that were chosen, each once a day. Posting the same
 * reminder again, after a crash too, posts nothing.
 */
export const reminderRound = (
  views: ViewReader,
  outbox: Pick<Outbox, 'post'>,
  { hub, reminders }: Pick<MailSettings, 'hub' | 'reminders'>,
): Round => {
  let remindedOn: LondonDate | undefined;
  return async (now) => {
    const today = londonDateOf(now);
    if (reminders === undefined || remindedOn === today) return;
    if (!reminders.on.some((day) => day === weekdayOf(today)) || londonWallTimeOf(now).slice(11, 16) < reminders.at)
      return;
    const waiting = await waitingBy(views, today);
    for (const [agency, to] of Object.entries(reminders.to)) {
      const found = waiting.get(agencyKey(agency));
      if (found) outbox.post(mailOf(agency, to, found, today, hub));
    }
    remindedOn = today;
  };
};
