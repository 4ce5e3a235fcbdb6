import fc from 'fast-check';
import type { Role } from '@hub/sharing';
import type { Row, Rows } from './rows.js';

/** Later than everything that the parts below correct. */
const CORRECTED = '2046-10-01T09:00Z';

const words = fc.constantFrom('kept words one', 'kept words two', 'kept words three');

/** A date of birth with the same age at every moment that is asked about. */
const dob = fc.constantFrom('2031-03-14', '2031-05-20', '2031-07-02');

const corrected = (row: Row, parts: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<readonly Row[]> =>
  fc.record(parts).map((drawn) => [{ ...row, ...(drawn as Row), recorded_at: CORRECTED }]);

const child = (id: string, surname: string, forename: string, sex: string): Row => ({
  child_id: id,
  surname,
  forename,
  sex,
  responsible_la: 'E09000006',
});

const assessment = (id: string, of: string, strand: string, rag: string): Row => ({
  assessment_id: id,
  child_id: of,
  strand,
  tool: 'SERAF',
  assessed_at: '2046-09-02T10:00',
  rag,
  agency: 'CSC',
  multi_agency: 'Y',
});

const howAssessed = { score: fc.constantFrom('7', '9', '11'), override_reason: words, assessor: words };

const reportOfRobin: Row = {
  report_ref: 'MP2',
  child_id: 'B0000001',
  surname: 'Example',
  forename: 'Robin',
  category: 'missing',
  risk_grade: 'high',
  missing_from_type: 'home',
  last_seen_at: '2046-09-29T18:00',
  reported_at: '2046-09-29T20:00',
  la_notified_at: '2046-09-29T21:00',
};

const interviewOfAlex: Row = {
  interview_id: 'RI1',
  child_id: 'B0000002',
  report_refs: 'MP1',
  provider_type: 'commissioned_independent',
  offered_at: '2046-09-30T13:00',
};

/** Evidence about an adult and a child that police gave under conditions: how sure it is, and since when, is drawn. */
const evidence = (reference: string, relation: string, person: string): fc.Arbitrary<readonly Row[]> =>
  corrected(
    {
      from_type: 'person',
      from_id: person,
      relation,
      to_type: 'child',
      to_id: 'B0000001',
      source_agency: 'Police',
      source_ref: `HL-${reference}`,
      handling: 'C',
    },
    {
      state: fc.constantFrom('confirmed', 'suspected', 'refuted'),
      source_grade: fc.constantFrom('1', '3'),
      first_seen: fc.constantFrom('2046-08-01', '2046-09-01'),
    },
  );

/** Parts of records that some roles may open without reading them, drawn anew, and those roles. */
export interface KeptParts {
  readonly of: string;
  readonly from: readonly Role[];
  /** They see every child of the borough: nothing that is counted may change while their pages are open. */
  readonly numbers?: true;
  readonly rows: fc.Arbitrary<Rows>;
}

/** What is kept back of children whose record is open. */
export const KEPT_PARTS: readonly KeptParts[] = [
  {
    of: 'the date of birth, circumstances, what was said in interviews and how risk was assessed, of a child their agency works with',
    from: ['HEALTH_MEMBER', 'EDUCATION_MEMBER', 'YOUTH_JUSTICE_MEMBER', 'PROBATION_MEMBER'],
    rows: fc
      .record({
        dob,
        children: corrected(child('B0000001', 'Example', 'Robin', '1'), {}),
        police_missing_reports: corrected(reportOfRobin, { circumstances: words, missing_from_name: words }),
        return_interviews: corrected(interviewOfAlex, {
          child_words: words,
          push_factors: words,
          companions: words,
          not_offered_reason: words,
        }),
        risk_assessments: corrected(assessment('RA1', 'B0000001', 'cse', 'red'), howAssessed),
      })
      .map(({ dob: born, ...rows }) => ({
        ...rows,
        children: rows.children.map((row) => ({ ...row, dob: born })),
        police_missing_reports: rows.police_missing_reports.map((row) => ({ ...row, dob: born })),
      })),
  },
  {
    of: 'the date of birth, ethnicity, how risk was assessed and what panels said, of a child they interview',
    from: ['INTERVIEW_PROVIDER'],
    rows: fc.record({
      children: corrected(child('B0000002', 'Sample', 'Alex', '2'), {
        dob: fc.constantFrom('2032-06-15', '2032-04-01', '2032-01-30'),
        ethnicity: fc.constantFrom('WBRI', 'BAFR', 'MWBC'),
      }),
      risk_assessments: corrected(assessment('RA2', 'B0000002', 'gangs', 'amber'), howAssessed),
      panel_challenges: corrected(
        {
          challenge_id: 'PC2',
          panel: 'MASE',
          meeting_date: '2046-09-15',
          child_id: 'B0000002',
          by_agency: 'health',
          to_agency: 'police',
        },
        { matter: words },
      ),
    }),
  },
  {
    of: 'what police gave under conditions about an adult of concern, and how they are linked with a child of theirs',
    from: ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER'],
    numbers: true,
    rows: fc.record({
      persons_of_concern: corrected(
        { person_id: 'PC900', handling: 'C', review_due: '2046-12-01' },
        {
          label: fc.constantFrom('An adult one', 'An adult two'),
          born: fc.constantFrom('2001', '2010'),
          info_grade: fc.constantFrom('A', 'D'),
        },
      ),
      links: fc
        .tuple(evidence('exploited', 'suspected_of_exploiting', 'PC900'), evidence('met', 'associates_with', 'PC900'))
        .map((both) => both.flat()),
    }),
  },
];

/** The same records under other names, with other words in them: nothing that is counted is another. */
export const otherWords = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([feed, of]) => [
      feed,
      of.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            WORDED.includes(column) ? `${value} otherwise` : value,
          ]),
        ),
      ),
    ]),
  );

const WORDED = [
  'surname',
  'forename',
  'worker',
  'circumstances',
  'child_words',
  'places',
  'push_factors',
  'override_reason',
  'matter',
  'action',
];
