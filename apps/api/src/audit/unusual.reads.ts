import { addDays, isDate, londonDateOf, type Instant } from '@hub/kernel';
import {
  ACCESS_FINDINGS,
  UNUSUAL_RULES,
  unusualStream,
  type DaySpan,
  type LookingIntoEvent,
  type UnusualAccess as Listed,
} from '@hub/sharing';
import type { Hub } from '@hub/worker';
import { nobody, read } from '../edge/reads.js';
import type { AccessFinding, QueryUnusualAccessArgs, UnusualAccess, UnusualAccessList } from '../generated/graphql.js';
import { roleNameOf } from './line.present.js';

const USUAL_DAYS = 28;
const MOST = 500;

type Args = Partial<QueryUnusualAccessArgs>;

const dateIn = (text: string | null | undefined): string | undefined => (text && isDate(text) ? text : undefined);

/** The days that are asked about: the last 28 unless the question names others. */
const daysAsked = ({ from, to }: Args, now: Instant): DaySpan => {
  const last = dateIn(to) ?? londonDateOf(now);
  return { from: dateIn(from) ?? addDays(last, 1 - USUAL_DAYS), to: last };
};

/** What came of looking into an access: the event that says so, and who wrote it. */
interface Found {
  readonly data: LookingIntoEvent['data'];
  readonly by: string;
}

const findingsOf = async (hub: Hub, listed: readonly Listed[]): Promise<ReadonlyMap<string, Found>> => {
  const streams = await hub.log.readStreams(listed.map(({ key }) => unusualStream(key)));
  const found = new Map<string, Found>();
  for (const events of streams.values()) {
    const last = events.at(-1);
    const data = last?.data as LookingIntoEvent['data'] | undefined;
    if (last && data) found.set(data.key, { data, by: last.by.person });
  }
  return found;
};

const presented = (listed: Listed, found: Found | undefined, reader: string): UnusualAccess => ({
  key: listed.key,
  ruleName: UNUSUAL_RULES[listed.rule],
  day: listed.day,
  person: listed.person ?? null,
  agency: listed.agency ?? null,
  roleName: listed.role === undefined ? null : roleNameOf(listed.role),
  childIds: [...listed.childIds],
  why: listed.why,
  lastAt: listed.lastAt,
  finding: found ? (found.data.finding.toUpperCase() as AccessFinding) : null,
  findingName: found ? ACCESS_FINDINGS[found.data.finding] : null,
  note: found?.data.note ?? null,
  lookedIntoBy: found?.by ?? null,
  lookedIntoAt: found?.data.lookedIntoAt ?? null,
  mayLookInto: listed.person !== reader,
});

/** Accesses that somebody should look into, and what came of those that somebody did. Ids only. */
export const unusualAccess = read({
  subject: 'unusual-access',
  purpose: 'assurance',
  find: async (args: Args, { hub }) => {
    const days = daysAsked(args, hub.now());
    return { days, listed: await hub.auditDesk.unusual({ days, rules: hub.unusualRules }) };
  },
  hydrate: async ({ days, listed }, _args, { hub }) => ({ days, listed, found: await findingsOf(hub, listed) }),
  rules: ({ days, listed, found }, { sight }) => ({
    days,
    found,
    listed: listed.filter(({ childIds }) => !childIds.some((id) => sight.walledFrom(id))),
  }),
  present: ({ days, listed, found }, { show }, { user }): UnusualAccessList => {
    const all = listed.map((one) => presented(one, found.get(one.key), user.person));
    const open = all.filter(({ finding }) => finding === null);
    const shown = { OPEN: open, LOOKED_INTO: all.filter(({ finding }) => finding !== null), ALL: all };
    return { ...days, total: all.length, open: open.length, accesses: shown[show ?? 'OPEN'].slice(0, MOST) };
  },
  names: nobody,
});
