import { londonDateOf } from '@hub/kernel';
import { read, nobody, type ReadContext } from '../edge/reads.js';
import type { AgencyCounts, AgencyWork, MatterLine, QueryAgencyWorkArgs, WaitingChild } from '../generated/graphql.js';
import { headersAt, nameOf } from '../panels/sittings.js';
import { AgencyNames, isSocialCare, mayForAny, ownAgency } from './agencies.js';
import { byDue, matterLine } from './matter.present.js';
import { childrenIn, knownMatters, stillWork, type MattersKnown } from './matter.reads.js';
import { isOpen, mattersAt, type MatterFound } from './matters.js';
import { waitingAt, type Waiting } from './waiting.facts.js';

interface WorkKnown extends MattersKnown {
  readonly waiting: readonly Waiting[];
}

const hydrate = async (
  matters: readonly MatterFound[],
  _args: unknown,
  { hub, moment }: ReadContext,
): Promise<WorkKnown> => ({
  matters,
  headers: await headersAt(hub, moment),
  waiting: await waitingAt(hub, moment),
});

const rules = (known: WorkKnown, context: ReadContext): WorkKnown => ({
  ...known,
  ...knownMatters(known, context),
  waiting: context.sight
    .keep(known.waiting, ({ childId }) => childId)
    .filter(({ childId }) => known.headers.get(childId)?.diedOn === undefined),
});

/** For which agency a question is answered: another than one's own only for whoever may look at any; undefined = every one. */
const agencyAsked = (named: string | null | undefined, { hub, user }: ReadContext): AgencyNames | undefined => {
  if (!mayForAny(hub, user)) return ownAgency(hub, user);
  if (named === null || named === undefined || named.trim() === '') return undefined;
  return ownAgency(hub, user).has(named) ? ownAgency(hub, user) : new AgencyNames([named]);
};

const waitsFor = ({ agencies }: Waiting, whose: AgencyNames | undefined, { user }: ReadContext): boolean => {
  if (whose === undefined) return true;
  if (agencies !== undefined) return agencies.some((name) => whose.has(name));
  return isSocialCare(whose) || user.role === 'INTERVIEW_PROVIDER';
};

const workOf = (known: WorkKnown, whose: AgencyNames | undefined, context: ReadContext) => {
  const isTheirs = (name: string): boolean => whose === undefined || whose.has(name);
  const open = stillWork(known).filter(isOpen);
  const line = (one: MatterFound): MatterLine => matterLine(one, known.headers, context);
  const actions = open.filter(({ matter }) => matter.kind === 'action' && isTheirs(matter.record.ownerAgency));
  const questions = open.filter(
    ({ matter }) =>
      matter.kind === 'challenge' &&
      (matter.record.answeredAt === undefined ? isTheirs(matter.record.toAgency) : isTheirs(matter.record.byAgency)),
  );
  return {
    actions: actions.map(line).sort(byDue),
    questions: questions.map(line).sort(byDue),
    waiting: known.waiting.filter((one) => waitsFor(one, whose, context)),
  };
};

const agenciesIn = ({ matters }: MattersKnown): string[] => {
  const names = new Set(
    matters.flatMap(({ matter: { record } }) =>
      'ownerAgency' in record ? [record.ownerAgency] : [record.toAgency, record.byAgency],
    ),
  );
  return [...names].sort((a, b) => a.localeCompare(b));
};

/** What waits for an agency. */
export const agencyWork = read({
  subject: 'agency-work',
  purpose: 'safeguarding',
  find: (_args: Partial<QueryAgencyWorkArgs>, { hub, moment }) => mattersAt(hub, moment),
  hydrate,
  rules,
  present: (known, { agency }, context): AgencyWork => {
    const whose = agencyAsked(agency, context);
    const { actions, questions, waiting } = workOf(known, whose, context);
    const any = mayForAny(context.hub, context.user);
    const children = waiting.map(({ childId, what, words, overdue }): WaitingChild => ({
      childId,
      child: nameOf(known.headers, childId),
      what,
      words,
      overdue,
    }));
    return {
      agency: whose === undefined ? null : any ? (agency ?? null) : context.user.agency,
      agencies: any ? agenciesIn(known) : [],
      today: londonDateOf(context.moment.at),
      actions,
      questions,
      children: children.sort((a, b) => Number(b.overdue) - Number(a.overdue) || a.child.localeCompare(b.child)),
    };
  },
  names: ({ actions, questions, children }) => [...childrenIn([...actions, ...questions]), ...childrenIn(children)],
});

/** How much panels asked of one's own agency that is not done or answered. It names nobody. */
export const agencyCounts = read({
  subject: 'agency-work',
  purpose: 'safeguarding',
  find: (_args: object, { hub, moment }) => mattersAt(hub, moment),
  hydrate,
  rules,
  present: (known, _args, context): AgencyCounts => {
    const { actions, questions } = workOf(known, ownAgency(context.hub, context.user), context);
    return {
      all: actions.length + questions.length,
      overdue: actions.filter(({ state }) => state === 'overdue').length,
    };
  },
  names: nobody,
});
