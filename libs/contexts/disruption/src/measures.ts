import type { Authority, SubjectType } from './codes.js';
import type { ToolTerms } from './terms.js';

/**
 * What "other" stands for where the hub is told: measures that have no code of their own in the feed. A secure accommodation
 * order (Children Act 1989 s.25) is none of them: it is made about the child.
 */
export const MEASURES = [
  'letter_of_concern',
  'community_protection_notice',
  'public_spaces_order',
  'high_court_injunction',
  'non_molestation_order',
  'domestic_violence_protection_order',
  'knife_crime_prevention_order',
  'drug_dealing_telecoms_restriction_order',
  'recovery_order',
  'arrest',
  'intelligence_report',
  'number_plate_marker',
  'search_warrant',
  'test_purchase',
] as const;
export type Measure = (typeof MEASURES)[number];

const PERSON: readonly SubjectType[] = ['person'];
const PLACE: readonly SubjectType[] = ['place'];
const ANY: readonly SubjectType[] = ['person', 'place', 'group'];
const POLICE: readonly Authority[] = ['police'];
const POLICE_OR_COUNCIL: readonly Authority[] = ['police', 'council'];

const of = (
  words: string,
  law: string,
  against: readonly SubjectType[],
  rest: Pick<ToolTerms, 'askedBy' | 'decidedBy' | 'life'> & Partial<ToolTerms>,
): ToolTerms => ({
  ...{ tool: 'OTHER', from: '1984-10-12', words, law, against, breach: 'none', interim: false, neverInForce: true },
  ...rest,
});

const byPolice = { askedBy: POLICE, decidedBy: POLICE } as const;

/**
 * The terms of each measure. Sources: Home Office child exploitation disruption toolkit (2022) and the Acts named. The
 * indicator of disruptions in force leaves "other" out, so none of them is ever in force; until when one holds is told all the same.
 */
export const MEASURE_TERMS: Readonly<Record<Measure, ToolTerms>> = {
  letter_of_concern: of(
    'Letter to a person of concern',
    'No statute of its own; below an abduction warning notice',
    PERSON,
    {
      ...byPolice,
      life: 'notice',
    },
  ),
  community_protection_notice: of(
    'Community protection notice',
    'Anti-social Behaviour, Crime and Policing Act 2014 s.43',
    ANY,
    { askedBy: POLICE_OR_COUNCIL, decidedBy: POLICE_OR_COUNCIL, from: '2014-10-20', breach: 'offence', life: 'notice' },
  ),
  public_spaces_order: of(
    'Public spaces protection order',
    'Anti-social Behaviour, Crime and Policing Act 2014 s.59',
    PLACE,
    {
      ...{ askedBy: POLICE_OR_COUNCIL, decidedBy: ['council'], from: '2014-10-20' },
      ...{ breach: 'offence', mostMonths: 36, life: 'order' },
    },
  ),
  high_court_injunction: of('Injunction of the High Court', 'Inherent jurisdiction or wardship', PERSON, {
    ...{ askedBy: ['council'], decidedBy: ['high_court'], breach: 'contempt', interim: true, life: 'order' },
  }),
  non_molestation_order: of('Non-molestation order', 'Family Law Act 1996 s.42', PERSON, {
    ...{ askedBy: POLICE_OR_COUNCIL, decidedBy: ['county_court', 'high_court', 'magistrates_court'] },
    ...{ breach: 'offence', interim: true, life: 'order' },
  }),
  domestic_violence_protection_order: of(
    'Domestic violence protection order',
    'Crime and Security Act 2010 s.24-33',
    PERSON,
    {
      askedBy: POLICE,
      decidedBy: ['magistrates_court'],
      from: '2014-03-08',
      breach: 'contempt',
      mostDays: 28,
      life: 'order',
    },
  ),
  knife_crime_prevention_order: of('Knife crime prevention order', 'Offensive Weapons Act 2019 Part 2', PERSON, {
    ...{ askedBy: POLICE, decidedBy: ['magistrates_court', 'youth_court', 'crown_court'], from: '2021-07-05' },
    ...{ breach: 'offence', interim: true, mostMonths: 24, leastAge: 12, life: 'order' },
  }),
  drug_dealing_telecoms_restriction_order: of(
    'Drug dealing telecommunications restriction order',
    'Serious Crime Act 2015 s.80A',
    ANY,
    { askedBy: ['police', 'nca'], decidedBy: ['county_court'], from: '2017-11-29', life: 'order' },
  ),
  recovery_order: of('Recovery order', 'Children Act 1989 s.50', ['person', 'place'], {
    ...{ askedBy: POLICE_OR_COUNCIL, decidedBy: ['magistrates_court', 'county_court', 'high_court'] },
    ...{ breach: 'offence', life: 'order' },
  }),
  arrest: of('Arrest', 'Police and Criminal Evidence Act 1984 s.24', PERSON, { ...byPolice, life: 'visit' }),
  intelligence_report: of('Intelligence report', 'No statute of its own', ANY, { ...byPolice, life: 'visit' }),
  number_plate_marker: of('Number plate marker', 'No statute of its own', ANY, { ...byPolice, life: 'notice' }),
  search_warrant: of('Search warrant', 'Police and Criminal Evidence Act 1984 s.8', ['person', 'place'], {
    ...{ askedBy: POLICE, decidedBy: ['magistrates_court', 'crown_court'], life: 'notice' },
  }),
  test_purchase: of('Test purchase or visit in plain clothes', 'No statute of its own', PLACE, {
    ...{ askedBy: POLICE_OR_COUNCIL, decidedBy: POLICE_OR_COUNCIL, life: 'visit' },
  }),
};
