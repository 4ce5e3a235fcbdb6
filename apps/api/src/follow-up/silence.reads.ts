import { daysBetween, londonDateOf, type LondonDate } from '@hub/kernel';
import { silenceRulesOn, type AgencyHeard } from '@hub/panels';
import { read } from '../edge/reads.js';
import { counted, dateInWords } from '../edge/words.js';
import type { QuerySilencesArgs, Silence, Silences } from '../generated/graphql.js';
import { headersAt } from '../panels/sittings.js';
import { ragOf } from '../sheet/sheet.present.js';
import { quietAgencies } from './agencies.heard.js';
import { matterLine } from './matter.present.js';
import { knownMatters, stillWork, type MattersKnown } from './matter.reads.js';
import { mattersAt } from './matters.js';
import { quietChildren, type QuietChild } from './silence.facts.js';

interface SilencesKnown extends MattersKnown {
  readonly children: readonly QuietChild[];
  readonly agencies: readonly AgencyHeard[];
}

const ofChild = ({ line, since, last, days }: QuietChild, today: LondonDate): Silence => ({
  kind: 'child',
  childId: line.childId,
  child: `${line.surname}, ${line.forename}`,
  overall: ragOf(line.overall),
  agency: null,
  matterId: null,
  since,
  why: `No news for ${counted(daysBetween(since, today), 'day')}, told after ${days}.`,
  last,
});

const ofAgency = ({ agency, lastOn, what, missed }: AgencyHeard): Silence => ({
  kind: 'agency',
  childId: null,
  child: null,
  overall: null,
  agency,
  matterId: null,
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
    agencies: sight.borough ? await quietAgencies(hub, moment, sight) : [],
  }),
  rules: (known, context) => ({
    ...known,
    ...knownMatters(known, context),
    children: context.sight.keep(known.children, ({ line }) => line.childId),
  }),
  present: ({ children, agencies, matters, headers }, _args, context): Silences => {
    const today = londonDateOf(context.moment.at);
    const actions = stillWork({ matters, headers }).map((found): Silence => {
      const { childId, child, agency, id, stateInWords, due, movedOn, state } = matterLine(found, headers, context);
      return {
        kind: 'action',
        childId: childId ?? null,
        child: child ?? null,
        overall: null,
        agency,
        matterId: id,
        since: state === 'overdue' && due ? due : movedOn,
        why: `${stateInWords}.`,
        last: `Something was last said of it on ${dateInWords(movedOn)}.`,
      };
    });
    const list = [...children.map((one) => ofChild(one, today)), ...agencies.map(ofAgency), ...actions];
    return { rules: silenceRulesOn(today).version, list };
  },
  names: ({ list }) => list.flatMap(({ childId }) => childId ?? []),
});
