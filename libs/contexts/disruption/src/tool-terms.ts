import type { LondonDate } from '@hub/kernel';
import type { Authority, SubjectType, Tool } from './codes.js';
import { MEASURE_TERMS, type Measure } from './measures.js';
import type { ToolTerms } from './terms.js';

const PERSON: readonly SubjectType[] = ['person'];
const PLACE: readonly SubjectType[] = ['place'];
const ANY: readonly SubjectType[] = ['person', 'place', 'group'];
const BY_POLICE: readonly Authority[] = ['police'];
const POLICE_OR_NCA: readonly Authority[] = ['police', 'nca'];
const POLICE_OR_COUNCIL: readonly Authority[] = ['police', 'council'];
const MAGISTRATES: readonly Authority[] = ['magistrates_court', 'youth_court', 'crown_court'];
const SENTENCING: readonly Authority[] = ['magistrates_court', 'youth_court', 'crown_court'];
const CIVIL: readonly Authority[] = ['county_court', 'youth_court', 'high_court'];

/** The Anti-social Behaviour, Crime and Policing Act 2014 replaced SOPO and RSHO from this date (SI 2015/373). */
export const SEXUAL_HARM_ORDERS_FROM: LondonDate = '2015-03-08';

/**
 * The tools as dated data. Sources: Home Office child exploitation disruption toolkit (2022) and the Acts named. Numbers of
 * months are those of the Acts; where an Act sets none there is none here.
 */
export const TOOL_TERMS: readonly ToolTerms[] = [
  {
    tool: 'CAWN',
    from: '1984-10-12',
    words: 'Child abduction warning notice',
    law: 'No statute of its own; rests on Child Abduction Act 1984 s.2 (under 16) and Children Act 1989 s.49 (in care)',
    against: PERSON,
    askedBy: BY_POLICE,
    decidedBy: BY_POLICE,
    breach: 'none',
    interim: false,
    life: 'notice',
  },
  {
    tool: 'SOPO',
    from: '2004-05-01',
    until: SEXUAL_HARM_ORDERS_FROM,
    replacedBy: 'SHPO',
    words: 'Sexual offences prevention order',
    law: 'Sexual Offences Act 2003 s.104',
    against: PERSON,
    askedBy: BY_POLICE,
    decidedBy: MAGISTRATES,
    breach: 'offence',
    interim: true,
    leastMonths: 60,
    life: 'order',
  },
  {
    tool: 'RSHO',
    from: '2004-05-01',
    until: SEXUAL_HARM_ORDERS_FROM,
    replacedBy: 'SRO',
    words: 'Risk of sexual harm order',
    law: 'Sexual Offences Act 2003 s.123',
    against: PERSON,
    askedBy: BY_POLICE,
    decidedBy: MAGISTRATES,
    breach: 'offence',
    interim: true,
    leastMonths: 24,
    life: 'order',
  },
  {
    tool: 'SHPO',
    from: SEXUAL_HARM_ORDERS_FROM,
    until: '2020-12-01',
    replacedBy: 'SHPO',
    words: 'Sexual harm prevention order',
    law: 'Sexual Offences Act 2003 s.103A',
    against: PERSON,
    askedBy: POLICE_OR_NCA,
    decidedBy: SENTENCING,
    breach: 'offence',
    interim: true,
    leastMonths: 60,
    life: 'order',
  },
  {
    tool: 'SHPO',
    from: '2020-12-01',
    words: 'Sexual harm prevention order',
    law: 'Sentencing Act 2020 s.345 on conviction; Sexual Offences Act 2003 s.103A otherwise',
    against: PERSON,
    askedBy: POLICE_OR_NCA,
    decidedBy: SENTENCING,
    breach: 'offence',
    interim: true,
    leastMonths: 60,
    life: 'order',
  },
  {
    tool: 'SRO',
    from: SEXUAL_HARM_ORDERS_FROM,
    words: 'Sexual risk order',
    law: 'Sexual Offences Act 2003 s.122A',
    against: PERSON,
    askedBy: POLICE_OR_NCA,
    decidedBy: MAGISTRATES,
    breach: 'offence',
    interim: true,
    leastMonths: 24,
    life: 'order',
  },
  {
    tool: 'STPO',
    from: '2015-07-31',
    words: 'Slavery and trafficking prevention order',
    law: 'Modern Slavery Act 2015 s.14-22',
    against: PERSON,
    askedBy: POLICE_OR_NCA,
    decidedBy: SENTENCING,
    breach: 'offence',
    interim: true,
    leastMonths: 60,
    life: 'order',
  },
  {
    tool: 'STRO',
    from: '2015-07-31',
    words: 'Slavery and trafficking risk order',
    law: 'Modern Slavery Act 2015 s.23-29',
    against: PERSON,
    askedBy: POLICE_OR_NCA,
    decidedBy: MAGISTRATES,
    breach: 'offence',
    interim: true,
    leastMonths: 24,
    life: 'order',
  },
  {
    tool: 'GANG_INJUNCTION',
    from: '2011-01-31',
    words: 'Gang injunction',
    law: 'Policing and Crime Act 2009 Part 4',
    against: PERSON,
    askedBy: POLICE_OR_COUNCIL,
    decidedBy: CIVIL,
    breach: 'contempt',
    interim: true,
    mostMonths: 24,
    leastAge: 14,
    life: 'order',
  },
  {
    tool: 'CIVIL_INJUNCTION',
    from: '2015-03-23',
    words: 'Civil injunction',
    law: 'Anti-social Behaviour, Crime and Policing Act 2014 Part 1',
    against: PERSON,
    askedBy: POLICE_OR_COUNCIL,
    decidedBy: CIVIL,
    breach: 'contempt',
    interim: true,
    mostMonthsUnder18: 12,
    leastAge: 10,
    life: 'order',
  },
  {
    tool: 'CBO',
    from: '2014-10-20',
    words: 'Criminal behaviour order',
    law: 'Anti-social Behaviour, Crime and Policing Act 2014 s.22',
    against: PERSON,
    askedBy: ['cps', 'police', 'council'],
    decidedBy: SENTENCING,
    breach: 'offence',
    interim: true,
    leastMonths: 12,
    mostMonthsUnder18: 36,
    leastAge: 10,
    life: 'order',
  },
  {
    tool: 'CLOSURE_ORDER',
    from: '2014-10-20',
    words: 'Closure order',
    law: 'Anti-social Behaviour, Crime and Policing Act 2014 s.76-93',
    against: PLACE,
    askedBy: POLICE_OR_COUNCIL,
    decidedBy: MAGISTRATES,
    breach: 'offence',
    interim: true,
    mostMonths: 3,
    mostMonthsExtended: 6,
    life: 'order',
  },
  {
    tool: 'HOTEL_NOTICE',
    from: '2014-10-20',
    words: 'Hotel information notice',
    law: 'Anti-social Behaviour, Crime and Policing Act 2014 s.116-118',
    against: PLACE,
    askedBy: BY_POLICE,
    decidedBy: BY_POLICE,
    breach: 'offence',
    interim: false,
    mostMonths: 6,
    life: 'notice',
  },
  {
    tool: 'LICENCE_REVIEW',
    from: '2005-11-24',
    words: 'Licence review',
    law: 'Licensing Act 2003 s.51; taxis and private hire in London are licensed by Transport for London',
    against: ['person', 'place'],
    askedBy: POLICE_OR_COUNCIL,
    decidedBy: ['licensing_authority', 'transport_for_london'],
    breach: 'offence',
    interim: true,
    life: 'review',
  },
  {
    tool: 'DISPERSAL',
    from: '2014-10-20',
    words: 'Dispersal power',
    law: 'Anti-social Behaviour, Crime and Policing Act 2014 s.34',
    against: PLACE,
    askedBy: BY_POLICE,
    decidedBy: BY_POLICE,
    breach: 'offence',
    interim: false,
    mostDays: 3,
    life: 'notice',
  },
  {
    tool: 'PROSECUTION',
    from: '1984-10-12',
    words: 'Prosecution',
    law: 'As charged',
    against: PERSON,
    askedBy: ['police', 'cps'],
    decidedBy: ['cps', ...MAGISTRATES],
    breach: 'none',
    interim: false,
    life: 'prosecution',
    neverInForce: true,
  },
  {
    tool: 'VISIT',
    from: '1984-10-12',
    words: 'Visit',
    law: 'No statute of its own',
    against: ANY,
    askedBy: POLICE_OR_COUNCIL,
    decidedBy: POLICE_OR_COUNCIL,
    breach: 'none',
    interim: false,
    life: 'visit',
    neverInForce: true,
  },
  {
    tool: 'OTHER',
    from: '1984-10-12',
    words: 'Other',
    law: 'As recorded by the agency',
    against: ANY,
    askedBy: ['police', 'council', 'cps', 'nca'],
    decidedBy: ['police', 'council', 'cps', ...MAGISTRATES, 'county_court', 'high_court', 'licensing_authority'],
    breach: 'none',
    interim: true,
    life: 'any',
    neverInForce: true,
  },
];

/** The terms of a tool on a date: of a tool that came later the first, of one that ended the last. */
export const termsOf = (tool: Tool, on: LondonDate): ToolTerms => {
  const all = TOOL_TERMS.filter((terms) => terms.tool === tool);
  const found = all.findLast(({ from }) => from <= on) ?? all[0];
  if (!found) throw new Error(`No terms of the tool ${tool}`);
  return found;
};

/** The terms of what is used: of a measure, where "other" names one, else of the tool. */
export const termsUsed = (
  { tool, measure }: { readonly tool: Tool; readonly measure?: Measure | undefined },
  on: LondonDate,
): ToolTerms => (tool === 'OTHER' && measure !== undefined ? MEASURE_TERMS[measure] : termsOf(tool, on));

/** Whether nobody could ask for a new one on this date: the tool did not exist yet, or had been replaced. */
export const isClosed = ({ from, until }: ToolTerms, on: LondonDate): boolean =>
  on < from || (until !== undefined && on >= until);
