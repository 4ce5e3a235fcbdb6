import fc from 'fast-check';

/** The authority whose casebook it is. */
export const OURS = 'E09000006';
const CHILDREN = ['A', 'B', 'C', 'D'] as const;
const REPORTS = ['r1', 'r2', 'r3'] as const;
const NAMES = ['Ash', 'Birch'] as const;
const DOBS = ['2002-03-04', '2003-05-06'] as const;

/** A version of a record, as an event tells it. */
export interface Version {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

const child = fc.constantFrom(...CHILDREN);
const reportRef = fc.constantFrom(...REPORTS);
const who = fc.record({
  surname: fc.constantFrom(...NAMES),
  forename: fc.constant('Sam'),
  dob: fc.constantFrom(...DOBS),
});
const hour = fc.integer({ min: 0, max: 400 });
/** A moment, in hours after 1 October 2016. */
export const time = (hours: number): string => new Date(Date.UTC(2016, 9, 1) + hours * 3_600_000).toISOString();

/** The next version of one of a few records of a few children: any may come, change, move to another child or be withdrawn. */
export const anyVersion: fc.Arbitrary<Version> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(child, who).map(([childId, details]) => ({
      stream: `children.child-${childId}`,
      type: 'children.ChildRegistered',
      data: { childId, ...details, sex: '9', responsibleLa: OURS },
    })),
  },
  child.map((childId) => ({
    stream: `children.child-${childId}`,
    type: 'children.ChildRecordWithdrawn',
    data: { childId },
  })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(child, child)
      .filter(([old, kept]) => old !== kept)
      .map(([oldChildId, childId]) => ({
        stream: `children.merge-${oldChildId}`,
        type: 'children.IdsMerged',
        data: { oldChildId, childId, mergedAt: time(0) },
      })),
  },
  {
    weight: 2,
    arbitrary: child.map((oldChildId) => ({
      stream: `children.merge-${oldChildId}`,
      type: 'children.IdsUnmerged',
      data: { oldChildId },
    })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(reportRef, fc.option(child, { nil: undefined }), who, hour, fc.constantFrom('missing', 'absent'))
      .map(([ref, childId, details, at, category]) => ({
        stream: `missing.report-${ref}`,
        type: 'missing.ChildReportedMissing',
        data: {
          reportRef: ref,
          ...(childId ? { childId } : {}),
          ...details,
          category,
          lastSeenAt: time(at),
          reportedAt: time(at + 1),
        },
      })),
  },
  reportRef.map((ref) => ({
    stream: `missing.report-${ref}`,
    type: 'missing.ReportWithdrawn',
    data: { reportRef: ref },
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(reportRef, hour).map(([ref, at]) => ({
      stream: `missing.return-${ref}`,
      type: 'missing.ChildReturned',
      data: { reportRef: ref, foundAt: time(at) },
    })),
  },
  reportRef.map((ref) => ({
    stream: `missing.return-${ref}`,
    type: 'missing.ReturnWithdrawn',
    data: { reportRef: ref },
  })),
  {
    weight: 3,
    arbitrary: fc.tuple(reportRef, child).map(([ref, childId]) => ({
      stream: `children.match-${ref}`,
      type: 'children.ReportMatched',
      data: { reportRef: ref, childId, decidedBy: 'someone', decidedAt: time(0) },
    })),
  },
  reportRef.map((ref) => ({
    stream: `children.match-${ref}`,
    type: 'children.MatchWithdrawn',
    data: { reportRef: ref },
  })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('i1', 'i2'), child, fc.array(reportRef, { minLength: 1, maxLength: 3 }))
      .map(([interviewId, childId, reportRefs]) => ({
        stream: `interviews.interview-${interviewId}`,
        type: 'interviews.InterviewOpened',
        data: { interviewId, childId, reportRefs, providerType: 'other' },
      })),
  },
  fc.constantFrom('i1', 'i2').map((interviewId) => ({
    stream: `interviews.interview-${interviewId}`,
    type: 'interviews.InterviewWithdrawn',
    data: { interviewId },
  })),
  reportRef.map((ref) => ({
    stream: `interviews.duty-${ref}`,
    type: 'interviews.InterviewRequired',
    data: { reportRef: ref, returnedAt: time(0), dueAt: time(72) },
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('s1', 's2', 's3'), child).map(([assessmentId, childId]) => ({
      stream: `exploitation.assessment-${assessmentId}`,
      type: 'exploitation.RiskAssessed',
      data: {
        assessmentId,
        childId,
        strand: 'cse',
        tool: 't',
        assessedAt: time(0),
        rag: 'red',
        agency: 'police',
        multiAgency: true,
      },
    })),
  },
  fc.tuple(child, fc.constantFrom('CIN', 'CPP')).map(([childId, status]) => ({
    stream: `children.status-${childId}|${status}|2016-01-01`,
    type: 'children.StatusRecorded',
    data: { childId, status, start: '2016-01-01' },
  })),
  child.map((childId) => ({
    stream: `children.status-${childId}|CIN|2016-01-01`,
    type: 'children.StatusWithdrawn',
    data: { childId, status: 'CIN', start: '2016-01-01' },
  })),
  child.map((childId) => ({
    stream: `children.death-${childId}`,
    type: 'children.DeathRecorded',
    data: { childId, diedOn: '2016-10-01', toldBy: 'someone' },
  })),
  child.map((childId) => ({
    stream: `children.death-${childId}`,
    type: 'children.DeathWithdrawn',
    data: { childId },
  })),
  child.map((childId) => ({
    stream: `children.keyworker-${childId}|2016-01-01`,
    type: 'children.KeyWorkerAllocated',
    data: { childId, worker: 'w', start: '2016-01-01' },
  })),
  child.map((childId) => ({
    stream: 'exploitation.plan-p1',
    type: 'exploitation.SafetyPlanAgreed',
    data: { planId: 'p1', childId, agreedAt: '2016-01-01' },
  })),
  child.map((childId) => ({
    stream: 'panels.referral-f1',
    type: 'panels.ChildReferred',
    data: { referralId: 'f1', panel: 'MAP', childId, referredAt: '2016-10-05', referrerAgency: 'school' },
  })),
  fc.tuple(child, fc.constantFrom('MAP', 'MASE')).map(([childId, panel]) => ({
    stream: `panels.review-${panel}|2016-10-05|${childId}`,
    type: 'panels.ChildReviewed',
    data: { panel, meetingDate: '2016-10-05', childId, decision: 'continue', strands: [] },
  })),
  fc.tuple(child, fc.constantFrom('E09000006', 'E10000016')).map(([childId, hostLa]) => ({
    stream: `placements.placement-${childId}|2016-01-01`,
    type: 'placements.PlacementRecorded',
    data: { childId, placementType: 'K2', hostLa, start: '2016-01-01' },
  })),
  child.map((childId) => ({
    stream: `placements.placement-${childId}|2016-01-01`,
    type: 'placements.PlacementWithdrawn',
    data: { childId, start: '2016-01-01' },
  })),
  child.map((childId) => ({
    stream: `placements.authorisation-${childId}|2016-01-01`,
    type: 'placements.PlacementAuthorised',
    data: { childId, start: '2016-01-01', hostLa: 'E10000016', decidedAt: time(0), missing: [] },
  })),
  fc.array(child, { maxLength: 2 }).map((childIds) => ({
    stream: 'disruption.step-d1|granted|2016-10-05',
    type: 'disruption.StepRecorded',
    data: {
      disruptionId: 'd1',
      tool: 'CAWN',
      subjectType: 'person',
      subjectId: 'p1',
      childIds,
      status: 'granted',
      statusAt: '2016-10-05',
    },
  })),
  fc.option(child, { nil: undefined }).map((childId) => ({
    stream: 'panels.action-ac1',
    type: 'panels.ActionSet',
    data: {
      actionId: 'ac1',
      panel: 'MASE',
      meetingDate: '2016-10-05',
      ...(childId ? { childId } : {}),
      ownerAgency: 'police',
      action: 'a',
      due: '2016-11-05',
    },
  })),
  fc.option(child, { nil: undefined }).map((childId) => ({
    stream: 'panels.challenge-ch1',
    type: 'panels.ChallengeRaised',
    data: {
      challengeId: 'ch1',
      panel: 'MASE',
      meetingDate: '2016-10-05',
      ...(childId ? { childId } : {}),
      byAgency: 'police',
      toAgency: 'health',
      matter: 'm',
    },
  })),
);
