import { TOOLS } from '@hub/disruption';
import { londonDateOf } from '@hub/kernel';
import type { Effect, EffectDoubt } from '@hub/analysis';
import { countedFor } from '../edge/counted.js';
import { allOfIt, asFound, nobody, read } from '../edge/reads.js';
import type { DisruptionEffect, EffectGroup, EffectVerdict, QueryDisruptionEffectArgs } from '../generated/graphql.js';

/** Windows are as long as is asked for, between these. */
const LEAST_DAYS = 14;
const MOST_DAYS = 365;

const VERDICTS: Readonly<Record<Effect['verdict'], readonly [EffectVerdict, string]>> = {
  fewer: [
    'FEWER',
    'Fewer missing episodes followed than for children who were alike before: more than chance would give.',
  ],
  more: [
    'MORE',
    'More missing episodes followed than for children who were alike before: more than chance would give.',
  ],
  'cannot be told from chance': ['CANNOT_BE_TOLD', 'What followed cannot be told from chance.'],
  'too few to tell': ['TOO_FEW', 'Too few children can be compared to tell anything.'],
};

const DOUBTS: Readonly<Record<EffectDoubt, string>> = {
  'regression to the mean':
    'Regression to the mean: these children went missing far more often just before than is usual for them. After a peak numbers fall by themselves, so part of the fall would have come without anything being done.',
  'one unit dominates': 'One child accounts for more than half of the episodes: the comparison is about that child.',
  'not every unit has a match': 'For some protected children nobody was alike before. They are left out.',
};

const groupOf = ({ units, earlier, before, after }: Effect['treated']): EffectGroup => ({
  children: units,
  earlier,
  before,
  after,
});

const daysOf = (asked: number | null | undefined): number =>
  Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.round(asked ?? 90)));

/** What followed disruptions: counted from the children whom the user may know, so that nobody hidden is in a number. */
export const disruptionEffect = read({
  subject: 'disruptions',
  purpose: 'safeguarding',
  find: (args: Partial<QueryDisruptionEffectArgs>, context): Promise<Effect> => {
    const { knownAt, ...counted } = countedFor(context);
    return context.hub.effects.disruption({
      ...counted,
      tools: TOOLS.filter((tool) => args.tools?.includes(tool)),
      days: daysOf(args.days),
      today: londonDateOf(knownAt),
    });
  },
  hydrate: asFound<Effect>,
  rules: allOfIt,
  present: (effect, args): DisruptionEffect => {
    const [verdict, words] = VERDICTS[effect.verdict];
    return {
      days: daysOf(args.days),
      protected: groupOf(effect.treated),
      matched: groupOf(effect.matched),
      difference: effect.difference,
      p: effect.p ?? null,
      verdict,
      words,
      doubts: effect.doubts.map((doubt) => DOUBTS[doubt]),
    };
  },
  names: nobody,
});
