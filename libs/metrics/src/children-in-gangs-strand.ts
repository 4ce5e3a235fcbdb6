import type { ChildCase } from '@hub/casebook';
import type { AssessmentDetails } from '@hub/exploitation';
import { count, metric } from './metric.js';
import { countText } from './rounding.js';
import type { Scope } from './scope.js';
import { judgeStrand } from './strand-children.js';

type GangLink = NonNullable<AssessmentDetails['gangLink']>;

/** The last gang link that was given up to the end of the period; of two at one time that of the later id. */
const lastGangLink = ({ strandFacts }: ChildCase, scope: Scope): GangLink | undefined => {
  let last: AssessmentDetails | undefined;
  for (const one of strandFacts.assessments) {
    if (one.gangLink === undefined || one.assessedAt >= scope.at.end) continue;
    const later =
      last === undefined || `${one.assessedAt}${one.assessmentId}` > `${last.assessedAt}${last.assessmentId}`;
    if (later) last = one;
  }
  return last?.gangLink;
};

const WORDS: Readonly<Record<GangLink, string>> = {
  at_risk: 'The gangs strand is open: at risk.',
  affiliated: 'The gangs strand is open: affiliated.',
};

/** Indicator definition 8g: our own children with the gangs strand open at the end of the period, by gang link. */
export const childrenInGangsStrand = metric(
  {
    id: '8g',
    title: 'Children at risk of or affiliated to gangs',
    unit: 'child',
    definition:
      'Our own children under 18 with the gangs strand open on the last day of the period, by the last gang link recorded up to then: at risk, affiliated, or not recorded.',
  },
  (scope) => {
    const { judged, counted } = judgeStrand(scope, 'gangs', ({ childCase }) => {
      const link = lastGangLink(childCase, scope);
      return link === undefined ? 'The gangs strand is open: link not recorded.' : WORDS[link];
    });
    const links = counted.map(({ childCase }) => lastGangLink(childCase, scope));
    const having = (link: GangLink | undefined): number => links.filter((one) => one === link).length;
    return {
      numerator: counted.length,
      denominator: null,
      display: countText(counted.length, 'child', 'children'),
      parts: [
        count('gangs', 'children with the gangs strand open', counted.length),
        count('atRisk', 'of them at risk', having('at_risk')),
        count('affiliated', 'of them affiliated', having('affiliated')),
        count('notRecorded', 'of them with no link recorded', having(undefined)),
      ],
      judged,
    };
  },
);
