import { daysBetween, londonDateOf, type LondonDate } from '@hub/kernel';
import { silenceRulesOn, type AgencyHeard, type NextReview } from '@hub/panels';
import { read, type ReadContext } from '../edge/reads.js';
import { counted, dateInWords } from '../edge/words.js';
import type { QuerySilencesArgs, Silence, Silences } from '../generated/graphql.js';
import { reviewsOverdue } from '../panels/next-reviews.js';
import { headersAt, nameOf, setInWords } from '../panels/sittings.js';
import { ragOf } from '../sheet/sheet.present.js';
import { AgencyNames, isSocialCare, ownAgency } from './agencies.js';
import { quietAgencies } from './agencies.heard.js';
import { matterLine } from './matter.present.js';
import { knownMatters, stillWork, type MattersKnown } from './matter.reads.js';
import { mattersAt } from './matters.js';
import { quietChildren, type QuietChild } from './silence.facts.js';
import { involvedAt } from './waiting.facts.js';

interface SilencesKnown extends MattersKnown {
  readonly children: readonly QuietChild[];
  readonly reviews: readonly (NextReview & { readonly childId: string })[];
  readonly agencies: readonly AgencyHeard[];
  /** Agencies that work with a child, by each id of the child. */
  readonly involved: ReadonlyMap<string, readonly string[]>;
}

/** The names of an agency: one's own by all that it has. */
const namesOf = (agency: string, { hub, user }: ReadContext): AgencyNames => {
  const own = ownAgency(hub, user);
  return own.has(agency) ? own : new AgencyNames([agency]);
};

const isOf = ({ kind, agency, childId }: Silence, whose: AgencyNames, involved: SilencesKnown['involved']): boolean =>
  kind === 'child' || kind === 'review'
    ? isSocialCare(whose) || (involved.get(childId ?? '') ?? []).some((name) => whose.has(name))
    : whose.has(agency ?? '');

const longestFirst = (a: Silence, b: Silence): number => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);

const ofChild = ({ line, since, last, days }: QuietChild, today: LondonDate): Silence => ({
  kind: 'child',
  childId: line.childId,
  child: `${line.surname}, ${line.forename}`,
  overall: ragOf(line.overall),
  agency: null,
  matterId: null,
  words: null,
  since,
  why: `No news for ${counted(daysBetween(since, today), 'day')}, told after ${days}.`,
  last,
});

const ofReview = (
  { childId, due, ...set }: SilencesKnown['reviews'][number],
  headers: SilencesKnown['headers'],
  today: LondonDate,
): Silence => ({
  kind: 'review',
  childId,
  child: nameOf(headers, childId),
  overall: null,
  agency: null,
  matterId: null,
  words: null,
  since: due,
  why: `The next review was due by ${dateInWords(due)}, ${counted(daysBetween(due, today), 'day')} ago, ${setInWords(set)}.`,
  last: `${set.panel} has not heard this child since.`,
});

const ofAgency = ({ agency, lastOn, what, missed }: AgencyHeard): Silence => ({
  kind: 'agency',
  childId: null,
  child: null,
  overall: null,
  agency,
  matterId: null,
  words: null,
  since: lastOn,
  why: `Nothing recorded since, and not at the last ${counted(missed, 'meeting')}.`,
  last: `The last that was heard was ${what}, on ${dateInWords(lastOn)}.`,
});

/**
 * Who and what went quiet. Of agencies it is told to the borough only: whoever sees some children would take an agency for
 * silent that works with others.
 */
export const silences = read({
  subject: 'agency-work',
  purpose: 'safeguarding',
  find: (_args: Partial<QuerySilencesArgs>, { hub, moment }) => mattersAt(hub, moment),
  hydrate: async (matters, _args, { hub, moment, sight }): Promise<SilencesKnown> => ({
    matters: matters.filter(({ stuck }) => stuck !== undefined),
    headers: await headersAt(hub, moment),
    children: await quietChildren(hub, moment),
    reviews: await reviewsOverdue(hub, moment),
    agencies: sight.borough ? await quietAgencies(hub, moment, sight) : [],
    involved: await involvedAt(hub, moment),
  }),
  rules: (known, context) => ({
    ...known,
    ...knownMatters(known, context),
    children: context.sight.keep(known.children, ({ line }) => line.childId),
    reviews: context.sight.hiddenParts.has('panels') ? [] : context.sight.keep(known.reviews, ({ childId }) => childId),
  }),
  present: ({ children, reviews, agencies, matters, headers, involved }, { agency }, context): Silences => {
    const today = londonDateOf(context.moment.at);
    const actions = stillWork({ matters, headers }).map((found): Silence => {
      const { childId, child, agency, id, words, stateInWords, due, movedOn, state } = matterLine(
        found,
        headers,
        context,
      );
      return {
        kind: 'action',
        childId: childId ?? null,
        child: child ?? null,
        overall: null,
        agency,
        matterId: id,
        words,
        since: state === 'overdue' && due ? due : movedOn,
        why: `${stateInWords}.`,
        last: `Something was last said of it on ${dateInWords(movedOn)}.`,
      };
    });
    const late = reviews.map((one) => ofReview(one, headers, today));
    const all = [...children.map((one) => ofChild(one, today)), ...late, ...agencies.map(ofAgency), ...actions];
    const whose = agency === null || agency === undefined ? undefined : namesOf(agency, context);
    const list = all.filter((one) => whose === undefined || isOf(one, whose, involved)).sort(longestFirst);
    return { rules: silenceRulesOn(today).version, list };
  },
  names: ({ list }) => list.flatMap(({ childId }) => childId ?? []),
});
