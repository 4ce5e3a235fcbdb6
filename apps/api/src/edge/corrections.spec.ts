import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { KeyWorkerDetails } from '@hub/children';
import { AssessmentDetails, SafetyPlanDetails } from '@hub/exploitation';
import { InterviewDetails } from '@hub/interviews';
import { ReportDetails, ReturnDetails } from '@hub/missing';
import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { Fixture } from '../../test/fixture.js';

const LEAD = 'alex-sample';
const WORKER = 'morgan-sample';
const POLICE = 'jo-sample';
const PROVIDER = 'kit-sample';
const CHILD = 'B0000002';

type Fields = Record<string, unknown>;
type Page = Record<string, readonly Fields[]>;

interface Kind {
  readonly name: string;
  readonly stored: { readonly shape: object };
  readonly type: string;
  readonly input: string;
  /** Stored fields that stand elsewhere in the answer, or that no correction may change. */
  readonly besides?: readonly string[];
  readonly record: string;
  readonly correct: string;
  readonly withdraw: string;
  readonly key: Fields;
  /** Where the record is found in the answer about the child. */
  readonly of: (page: Page) => Fields | undefined;
  readonly change: Fields;
  readonly otherChange: Fields;
}

const reportsOf = (page: Page): Fields[] => (page['episodes'] ?? []).flatMap((one) => one['reports'] as Fields[]);

const KINDS: readonly Kind[] = [
  {
    name: 'a police report',
    stored: ReportDetails,
    type: 'PoliceReport',
    input: 'ReportMissingInput',
    record: 'missing.report-FULL',
    correct: 'reportMissing',
    withdraw: 'withdrawReport',
    key: { reportRef: 'FULL' },
    of: (page) => reportsOf(page).find(({ reportRef }) => reportRef === 'FULL'),
    change: { riskGrade: 'low' },
    otherChange: { riskGrade: 'medium' },
  },
  {
    name: 'a return',
    stored: ReturnDetails,
    type: 'PoliceReturn',
    input: 'RecordReturnInput',
    besides: ['reportRef'],
    record: 'missing.return-FULL',
    correct: 'recordReturn',
    withdraw: 'withdrawReturn',
    key: { reportRef: 'FULL' },
    of: (page) => reportsOf(page).find(({ reportRef }) => reportRef === 'FULL')?.['return'] as Fields,
    change: { foundHow: 'carer' },
    otherChange: { foundHow: 'family' },
  },
  {
    name: 'an interview',
    stored: InterviewDetails,
    type: 'Interview',
    input: 'CorrectInterviewInput',
    besides: ['childId'],
    record: 'interviews.interview-IFULL',
    correct: 'correctInterview',
    withdraw: 'withdrawInterview',
    key: { interviewId: 'IFULL' },
    of: (page) => page['interviews']?.find(({ interviewId }) => interviewId === 'IFULL'),
    change: { childWords: null },
    otherChange: { quality: 2 },
  },
  {
    name: 'an assessment',
    stored: AssessmentDetails,
    type: 'Assessment',
    input: 'RecordAssessmentInput',
    record: 'exploitation.assessment-AFULL',
    correct: 'recordAssessment',
    withdraw: 'withdrawAssessment',
    key: { assessmentId: 'AFULL' },
    of: (page) => page['assessments']?.find(({ assessmentId }) => assessmentId === 'AFULL'),
    change: { score: 12 },
    otherChange: { score: 13 },
  },
  {
    name: 'a safety plan',
    stored: SafetyPlanDetails,
    type: 'SafetyPlan',
    input: 'RecordSafetyPlanInput',
    record: 'exploitation.plan-PFULL',
    correct: 'recordSafetyPlan',
    withdraw: 'withdrawSafetyPlan',
    key: { planId: 'PFULL' },
    of: (page) => page['safetyPlans']?.find(({ planId }) => planId === 'PFULL'),
    change: { endedAt: null },
    otherChange: { reviewDue: '2016-12-24' },
  },
  {
    name: 'a key worker',
    stored: KeyWorkerDetails,
    type: 'KeyWorkerSpan',
    input: 'CorrectKeyWorkerInput',
    record: `children.keyworker-${CHILD}|2016-03-01`,
    correct: 'correctKeyWorker',
    withdraw: 'withdrawKeyWorker',
    key: { childId: CHILD, start: '2016-03-01' },
    of: (page) => page['keyWorkers']?.find(({ start }) => start === '2016-03-01'),
    change: { end: null },
    otherChange: { worker: 'A. Nother' },
  },
];

/** One record of each kind with every field filled in, as an intake brings them. */
const WHOLE = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    `${CHILD},Sample,Alex,2002-06-15,2,E09000006,2016-09-01T09:01Z`,
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    `${CHILD},J. Placeholder,Atlas,2016-03-01,2016-08-01,2016-09-01T09:20Z`,
  ],
  police_missing_reports: [
    'report_ref,cad_ref,child_id,surname,forename,dob,sex,category,risk_grade,missing_from_type,missing_from_name,last_seen_at,reported_at,la_notified_at,category_changed_at,last_seen_easting,last_seen_northing,last_seen_precision,cse_flag,gang_flag,trafficking_flag,circumstances,recorded_at',
    `FULL,CAD 1,${CHILD},Sampel,Alec,2002-06-15,2,missing,high,foster,The Mocks,2016-09-19T18:00:30,2016-09-19T20:00,2016-09-20T08:00,2016-09-19T23:00,540000,169000,street,Y,N,Y,Left by the back door.,2016-09-20T08:00Z`,
  ],
  police_found_reports: [
    'report_ref,found_at,la_notified_at,found_how,found_easting,found_northing,found_precision,found_place_type,prevention_interview_at,harm,recorded_at',
    'FULL,2016-09-20T10:00,2016-09-20T11:00,police,541000,168000,postcode,park,2016-09-20T10:30,N,2016-09-20T12:00Z',
  ],
  return_interviews: [
    'interview_id,child_id,report_refs,provider_type,independent,offered_at,response,response_at,not_offered_reason,completed_at,push_factors,pull_factors,companions,places,harm_disclosed,intelligence_shared_at,quality,child_words,recorded_at',
    `IFULL,${CHILD},FULL;NOT-HERE-YET,la_team,Y,2016-09-20T15:00,accepted,2016-09-20T16:00,Once at first,2016-09-21T10:00,row at home,friends,R.;S.,the station,Y,2016-09-21T12:00,4,I was with friends.,2016-09-21T13:00Z`,
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,tool_version,assessed_at,score,rag,override_rag,override_reason,assessor,agency,multi_agency,gang_link,recorded_at',
    `AFULL,${CHILD},gangs,SCREEN,2,2016-09-03T10:00,9,amber,red,Seen with adults,J. Mock,CSC,N,at_risk,2016-09-03T12:00Z`,
  ],
  safety_plans: [
    'plan_id,child_id,agreed_at,review_due,ended_at,recorded_at',
    `PFULL,${CHILD},2016-09-05,2016-10-05,2016-10-01,2016-09-05T12:00Z`,
  ],
};

describe('records that were taken in can be put right', () => {
  let fixture: Fixture;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: WHOLE });
    schema = fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;
  });
  afterAll(() => fixture.close());

  let number = 0;
  const tell = (user: string, mutation: string, input: object) =>
    fixture.tell(user, mutation, { commandId: `correction-${(number += 1)}`, ...input });

  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`There is no type ${name}`);
    return Object.keys(type.getFields());
  };
  const changeable = (input: string): string[] =>
    fieldsOf(input).filter((field) => !['commandId', 'basedOn'].includes(field));

  const pageOf = async (): Promise<Page> => {
    await fixture.hub.viewsCaughtUp();
    const selection = ({ type, input }: Kind): string => {
      const own = fieldsOf(type);
      const asked = new Set([...changeable(input), 'revision']);
      return [...asked]
        .filter((field) => own.includes(field))
        .map((field) => (field.endsWith('Place') ? `${field} { easting northing precision }` : field))
        .join(' ');
    };
    const [report, back, interview, assessment, plan, keyWorker] = KINDS.map(selection);
    const { data } = await fixture.ask<{ child: Page }>(
      WORKER,
      `{ child(id: "${CHILD}") { ... on Child {
          episodes { reports { ${report} return { ${back} } } }
          interviews { ${interview} } assessments { ${assessment} } safetyPlans { ${plan} } keyWorkers { ${keyWorker} }
        } } }`,
    );
    return data.child;
  };

  /** What a form sends back when nothing in it was touched. */
  const asShown = async ({ of, input, key }: Kind): Promise<Fields & { basedOn: number }> => {
    const shown = of(await pageOf());
    if (!shown) throw new Error('The record is not on the page of the child');
    const sent = Object.fromEntries(changeable(input).map((field) => [field, shown[field] ?? null]));
    return { ...sent, ...key, basedOn: shown['revision'] as number };
  };
  const storedNow = async ({ record }: Kind): Promise<{ type: string; data: Fields }> => {
    const event = (await fixture.hub.log.readStream(record)).at(-1);
    return { type: event?.type ?? '', data: (event?.data ?? {}) as Fields };
  };

  describe.each(KINDS)('$name', (kind) => {
    const stored = Object.keys(kind.stored.shape).filter((field) => field !== 'assumed');
    const besides = kind.besides ?? [];

    it('is given with every field that is stored, and taken with every one', () => {
      expect(stored.filter((field) => ![...fieldsOf(kind.type), ...besides].includes(field))).toEqual([]);
      expect(stored.filter((field) => ![...fieldsOf(kind.input), ...besides].includes(field))).toEqual([]);
    });

    it('sent back as it was shown changes nothing', async () => {
      const before = await storedNow(kind);
      const told = await tell(LEAD, kind.correct, await asShown(kind));
      expect(told).toMatchObject({ __typename: 'Done', revision: 0 });
      expect(await storedNow(kind)).toEqual(before);
    });

    it('put right in one field keeps every other, and says that it is a correction', async () => {
      const { data: before } = await storedNow(kind);
      const told = await tell(LEAD, kind.correct, { ...(await asShown(kind)), ...kind.change });
      const { type, data } = await storedNow(kind);
      expect(told).toMatchObject({ __typename: 'Done', revision: 1 });
      expect(type).toMatch(/Corrected$/);
      const [[field, value]] = Object.entries(kind.change) as [[string, unknown]];
      const { [field]: _old, ...rest } = before;
      expect(data).toEqual(value === null ? rest : { ...rest, [field]: value });
    });

    it('on a form that somebody overtook is not written: both values are shown', async () => {
      const mine = await asShown(kind);
      await tell(LEAD, kind.correct, { ...mine, ...kind.otherChange });
      const before = await storedNow(kind);
      const told = await tell(WORKER, kind.correct, mine);
      expect(told).toMatchObject({ __typename: 'Stale', revision: 2 });
      expect(told.fields.map(({ field }) => field)).toEqual(Object.keys(kind.otherChange));
      expect(await storedNow(kind)).toEqual(before);
    });

    it('is not taken back by one who saw an older version', async () => {
      const told = await tell(LEAD, kind.withdraw, { ...kind.key, basedOn: 0 });
      expect(told).toMatchObject({ __typename: 'Stale', revision: 2, fields: [] });
      expect(kind.of(await pageOf())).toBeDefined();
    });
  });

  it.each([...KINDS].reverse())('$name is taken back: it is gone from the page and stays in history', async (kind) => {
    const { basedOn } = await asShown(kind);
    const told = await tell(LEAD, kind.withdraw, { ...kind.key, basedOn });
    expect(told).toMatchObject({ __typename: 'Done', childId: CHILD });
    expect(kind.of(await pageOf()) ?? undefined).toBeUndefined();
    const events = await fixture.hub.log.readStream(kind.record);
    expect(events).toHaveLength(4);
    expect(events.at(-1)?.type).toMatch(/Withdrawn$/);
  });

  it.each(KINDS.map(({ withdraw, key }) => [withdraw, key] as const))(
    '%s of what is not on record is refused',
    async (withdraw, key) => {
      const none = Object.fromEntries(
        Object.entries(key).map(([field, value]) => [
          field,
          field === 'start' ? '2015-01-01' : `${String(value)}-NONE`,
        ]),
      );
      const told = await tell(LEAD, withdraw, { ...none, basedOn: 0 });
      expect(told.__typename).toBe('Refused');
      expect(told.problems).toHaveLength(1);
    },
  );
});

describe('an interview', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture.close());

  const offer = async (commandId: string) => {
    const told = await fixture.tell(WORKER, 'offerInterview', {
      commandId,
      childId: 'B0000001',
      reportRefs: ['MP2'],
      providerType: 'social_worker',
      offeredAt: '2016-10-04T09:00',
    });
    return told.key.replace('interviews.interview-', '');
  };
  const correction = (interviewId: string, more: object = {}) => ({
    commandId: `correct ${interviewId} ${JSON.stringify(more)}`,
    interviewId,
    reportRefs: ['MP2'],
    providerType: 'social_worker',
    basedOn: 0,
    ...more,
  });

  it.each([
    ['no report', { reportRefs: [] }, 'reports-missing', 'reportRefs'],
    ['a report that is not on record', { reportRefs: ['MP2', 'MP99'] }, 'report-not-known', 'reportRefs'],
    ['a time to come', { completedAt: '2016-10-05T09:00' }, 'in-the-future', 'completedAt'],
  ])('cannot be corrected to %s', async (_what, change, code, field) => {
    const id = await offer(`offer for ${code}`);
    const told = await fixture.tell(WORKER, 'correctInterview', correction(id, change));
    expect(told.problems).toMatchObject([{ code, field }]);
  });

  it('that was not given to the provider is to them no interview on record', async () => {
    const id = await offer('offer by social care');
    const corrected = await fixture.tell(PROVIDER, 'correctInterview', correction(id));
    const withdrawn = await fixture.tell(PROVIDER, 'withdrawInterview', {
      commandId: 'provider-withdraws',
      interviewId: id,
      basedOn: 0,
    });
    for (const told of [corrected, withdrawn]) {
      expect(told.problems).toMatchObject([{ code: 'interview-not-known', field: 'interviewId' }]);
    }
    expect(await fixture.hub.log.readStream(`interviews.interview-${id}`)).toHaveLength(1);
  });

  it('that a manager found not required is required again when the manager takes that back', async () => {
    const decide = (mutation: string, more: object = {}) =>
      fixture.tell(LEAD, mutation, { commandId: mutation, reportRef: 'MP1', ...more });
    const reason = async () => {
      await fixture.hub.viewsCaughtUp();
      const { data } = await fixture.ask<{ child: Page }>(
        WORKER,
        '{ child(id: "B0000002") { ... on Child { episodes { reports { notRequiredReason } } } } }',
      );
      return reportsOf(data.child).map(({ notRequiredReason }) => notRequiredReason);
    };
    await decide('decideInterviewNotRequired', { reason: 'Moved away' });
    expect(await reason()).toEqual(['Moved away']);
    expect(await decide('requireInterviewAgain')).toMatchObject({ __typename: 'Done', childId: 'B0000002' });
    expect(await reason()).toEqual([null]);
    const { data } = await fixture.ask<{ interviewsDue: { state: string }[] }>(WORKER, '{ interviewsDue { state } }');
    expect(data.interviewsDue.map(({ state }) => state)).toEqual(['not_offered']);
    expect(
      await fixture.tell('robin-sample', 'requireInterviewAgain', { commandId: 'not mine', reportRef: 'MP1' }),
    ).toMatchObject({ __typename: 'Withheld' });
  });
});

it('a return that lies before the last sighting is shown apart, so that it can be put right', async () => {
  const fixture = await Fixture.open();
  await fixture.tell(POLICE, 'reportMissing', {
    commandId: 'later sighting',
    reportRef: 'MP1',
    childId: 'B0000002',
    surname: 'Sample',
    forename: 'Alex',
    dob: '2002-06-15',
    category: 'missing',
    lastSeenAt: '2016-10-02T18:00',
    reportedAt: '2016-10-02T20:00',
    basedOn: 0,
  });
  await fixture.hub.viewsCaughtUp();
  const { data } = await fixture.ask<{ child: unknown }>(
    WORKER,
    `{ child(id: "B0000002") { ... on Child {
        episodes { open reports { return { foundAt } conflictingReturn { foundAt revision } } }
        findings { code reportRef }
      } } }`,
  );
  expect(data.child).toEqual({
    episodes: [
      {
        open: true,
        reports: [{ return: null, conflictingReturn: { foundAt: '2016-10-02T09:00:00.000Z', revision: 0 } }],
      },
    ],
    findings: [{ code: 'found-before-last-seen', reportRef: 'MP1' }],
  });
  await fixture.close();
});
