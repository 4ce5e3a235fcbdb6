import type { LondonDate } from '@hub/kernel';
import type { PANELS } from './referral.events.js';

export type Panel = (typeof PANELS)[number];

/** The partners that sit on panels, and what each is called. */
export const MEMBERS = {
  social_care: 'Children’s social care',
  police: 'Police',
  health: 'Health',
  education: 'Education',
  youth_justice: 'Youth justice',
  probation: 'Probation',
  placements: 'Placements of looked-after children',
  housing: 'Housing',
  interview_provider: 'Return interview service',
  voluntary_sector: 'Voluntary sector',
} as const;
export type Member = keyof typeof MEMBERS;
export const MEMBER_CODES = Object.keys(MEMBERS) as [Member, ...Member[]];

/** What a panel is for, who sits on it and when it may decide, from a date on. */
export interface TermsOfReference {
  readonly panel: Panel;
  readonly version: string;
  /** The first London date on which these terms hold. */
  readonly from: LondonDate;
  readonly name: string;
  readonly purpose: string;
  /** A child heard at one meeting should be heard again within so many London dates. */
  readonly everyDays: number;
  /** People of this age and older are not heard. */
  readonly underAge: number;
  readonly members: readonly Member[];
  /** So many members must be present, these among them. */
  readonly quorum: { readonly least: number; readonly include: readonly Member[] };
  readonly source: string;
}

const CORE: readonly Member[] = ['social_care', 'police', 'health'];

/**
 * Terms of reference as dated data: a panel that changes its terms gets another line with a later date. Members follow
 * published London terms of reference (Sutton, Barking and Dagenham, Barnet); the quorum is the three partners without
 * whom a strategy discussion is not complete (Working Together), to be replaced by a panel's own.
 */
export const TERMS: readonly TermsOfReference[] = [
  {
    panel: 'MAP',
    version: 'MAP 2014',
    from: '2014-01-01',
    name: 'Multi-agency planning meeting',
    purpose: 'One child: share what is known, complete the risk assessment, agree the plan and the category.',
    everyDays: 31,
    underAge: 18,
    members: [...CORE, 'education', 'youth_justice', 'placements'],
    quorum: { least: 3, include: ['social_care', 'police'] },
    source: 'London CSE operating protocol; Waltham Forest MAP and MASE, 2015',
  },
  {
    panel: 'MASE',
    version: 'MASE 2014',
    from: '2014-01-01',
    name: 'Multi-agency sexual exploitation panel',
    purpose: 'Children at high risk or stuck, the people and places that put them at risk, and disruption.',
    everyDays: 31,
    underAge: 18,
    members: [...CORE, 'education', 'youth_justice', 'placements', 'interview_provider', 'voluntary_sector'],
    quorum: { least: 4, include: CORE },
    source: 'Barking and Dagenham MASE 2014; Sutton; Barnet',
  },
  {
    panel: 'MACE',
    version: 'MACE 2018',
    from: '2018-01-01',
    name: 'Multi-agency child exploitation panel',
    purpose: 'Every kind of exploitation of children, and disruption.',
    everyDays: 31,
    underAge: 18,
    members: [...CORE, 'education', 'youth_justice', 'probation', 'housing', 'interview_provider', 'voluntary_sector'],
    quorum: { least: 4, include: CORE },
    source: 'London child exploitation operating protocol',
  },
  {
    panel: 'MEGA',
    version: 'MEGA 2021',
    from: '2021-01-01',
    name: 'Missing, exploitation and gang affiliation panel',
    purpose: 'Young people up to 25 who go missing, are exploited or affiliated to gangs.',
    everyDays: 31,
    underAge: 25,
    members: [...CORE, 'education', 'youth_justice', 'probation', 'housing', 'interview_provider', 'voluntary_sector'],
    quorum: { least: 4, include: CORE },
    source: 'Ofsted, Bromley inspection report 2023, paragraphs 10 and 44',
  },
];

/** The terms of a panel that hold on a date; before its first terms, those. */
export const termsOn = (panel: Panel, date: LondonDate): TermsOfReference => {
  const ofPanel = TERMS.filter((terms) => terms.panel === panel);
  const held = ofPanel.findLast(({ from }) => from <= date) ?? ofPanel[0];
  if (held === undefined) throw new Error(`No terms of reference for ${panel}`);
  return held;
};

/** Whether a meeting may decide. */
export interface Quorum {
  readonly quorate: boolean;
  /** Members without whom it may not, who are not there. */
  readonly lacking: readonly Member[];
  readonly present: number;
  readonly least: number;
}

/** Reads the quorum: enough members, and each of those that must be there. */
export const quorumOf = ({ quorum, members }: TermsOfReference, present: readonly Member[]): Quorum => {
  const here = new Set(present.filter((member) => members.includes(member)));
  const lacking = quorum.include.filter((member) => !here.has(member));
  return {
    quorate: lacking.length === 0 && here.size >= quorum.least,
    lacking,
    present: here.size,
    least: quorum.least,
  };
};
