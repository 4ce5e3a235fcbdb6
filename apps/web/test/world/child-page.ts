import { addDays } from '../../src/words/london.js';
import { worldNow, worldToday, type WorldChild } from './children.js';

const before = (hours: number): string => new Date(Date.parse(worldNow) - hours * 3_600_000).toISOString();

const interviewDue = (child: WorldChild) => ({
  childId: child.id,
  surname: child.surname,
  forename: child.forename,
  age: child.age,
  own: true,
  badges: child.statuses,
  episodeId: `M${child.id}-1`,
  reportRefs: [`M${child.id}-1`],
  returnedAt: child.interview?.returnedAt ?? before(60),
  laNotifiedAt: child.interview?.hoursLeftFromNotice === null ? null : before(40),
  dueAt: child.interview?.dueAt ?? before(-12),
  hoursLeft: child.interview?.hoursLeft ?? 12,
  dueFromNoticeAt: child.interview?.hoursLeftFromNotice === null ? null : before(-18),
  hoursLeftFromNotice: child.interview ? child.interview.hoursLeftFromNotice : 18,
  state: child.interview?.state ?? 'offered',
  reason: child.interview?.state === 'not_offered' ? null : 'At the child’s school, by their wish',
  providerType: 'commissioned_independent',
  interviewId: child.interview?.state === 'not_offered' ? null : `I${child.id}-1`,
  interviewRevision: child.interview?.state === 'not_offered' ? null : 2,
  scheduledFor: child.interview?.state === 'scheduled' ? before(-8) : null,
  missingAgain: false,
});

const dobOf = ({ age }: WorldChild): string => `${2016 - age}-04-12`;

const report = (child: WorldChild, number: number, seen: number, open: boolean) => ({
  reportRef: `M${child.id}-${number}`,
  revision: 3,
  childId: child.id,
  surname: child.surname,
  forename: child.forename,
  dob: dobOf(child),
  sex: '2',
  cadRef: `CAD ${4200 + number}`,
  category: 'missing',
  categoryChangedAt: null,
  riskGrade: number === 1 ? 'high' : 'medium',
  missingFromType: 'foster',
  missingFromName: 'Placement of M. Carer',
  lastSeenAt: before(seen),
  reportedAt: before(seen - 1.5),
  laNotifiedAt: before(seen - 13),
  toldLateHours: 11.5,
  toldSameDay: false,
  lastSeenPlace: { easting: 540_213, northing: 169_001, precision: 'street' },
  circumstances: 'Left after tea to meet friends at the station; phone switched off since 18:10.',
  cseFlag: true,
  gangFlag: null,
  traffickingFlag: false,
  matchedBy: number === 3 ? 'name' : 'id',
  notRequiredReason: number === 3 ? 'Seen the same day by the key worker' : null,
  conflictingReturn: null,
  knownAt: before(seen - 13),
  assumed: [],
  return: open
    ? null
    : {
        revision: 1,
        foundAt: before(seen - 20),
        laNotifiedAt: before(seen - 22),
        toldLateHours: 2,
        toldSameDay: true,
        foundHow: 'returned_self',
        foundPlace: { easting: 541_000, northing: 168_000, precision: null },
        foundPlaceType: 'home',
        preventionInterviewAt: before(seen - 24),
        harm: null,
        knownAt: before(seen - 22),
        assumed: [],
      },
});

/** Everything the child's page says, made up round the child's row. */
export const childPage = (child: WorldChild) => {
  const open = child.missing.now;
  const episodes = [
    { seen: 60, number: 1, open },
    { seen: 700, number: 2, open: false },
    { seen: 1600, number: 3, open: false },
  ].map(({ seen, number, open: away }) => ({
    id: `M${child.id}-${number}`,
    start: before(seen),
    end: away ? null : before(seen - 20),
    endNotRecordedAt: null,
    missing: true,
    open: away,
    hours: away ? seen : 20,
    missingFromType: 'foster',
    reports: [report(child, number, seen, away)],
    interviewIds: number === 1 ? [] : [`I${child.id}-${number}`],
    interview: number === 1 && !away ? interviewDue(child) : null,
  }));
  const rag = child.overall ?? 'AMBER';
  return {
    __typename: 'Child',
    id: child.id,
    ids: [child.id],
    at: worldNow,
    surname: child.surname,
    forename: child.forename,
    dob: dobOf(child),
    age: child.age,
    death: null,
    disputed: [],
    sex: '2',
    ethnicity: 'MWBC',
    disability: [],
    own: true,
    responsibleLa: 'E09000006',
    statuses: child.statuses.map((status) => ({
      key: `status:${status}`,
      revision: 1,
      status,
      legalStatus: status === 'CLA' ? 'C2' : null,
      start: addDays(worldToday, -400),
      end: null,
      knownAt: before(9000),
    })),
    badges: child.statuses,
    missing: child.missing,
    strands: ['CSE', 'MISSING', 'TRAFFICKING', 'GANGS'].map((strand) => {
      const mine = child.strands.find((one) => one.strand === strand);
      return {
        strand,
        open: Boolean(mine),
        rag: mine?.rag ?? null,
        why: mine
          ? mine.rag
            ? [
                `SERAF scored 17 (significant) on 14 Sep 2016.`,
                'The social worker set red: seen twice in a car with adults the child would not name.',
                '4 missing episodes in the last 90 days.',
              ]
            : ['Open because of a missing episode in the last 90 days. Nobody has assessed it yet.']
          : [],
        toolSays: mine?.rag ? 'SERAF, version 2, says amber, score 17' : null,
        overrideRag: mine?.rag === 'RED' ? 'red' : null,
        overrideReason: mine?.rag === 'RED' ? 'Seen twice in a car with adults the child would not name.' : null,
        overrideUntil: null,
        reviewJudgement: false,
        assessedAt: mine?.rag ? before(19 * 24) : null,
        assessor: mine?.rag ? 'J. Sample' : null,
        agency: mine?.rag ? 'Social care' : null,
        multiAgency: mine?.rag ? true : null,
        category: strand === 'CSE' && mine?.rag ? '2' : null,
        gangLink: strand === 'GANGS' && mine?.rag ? 'at_risk' : null,
        setByPanel: null,
        history: mine?.rag
          ? [
              {
                at: before(19 * 24),
                knownAt: before(19 * 24 - 3),
                rag: mine.rag.toLowerCase(),
                words: 'SERAF 17, set red',
              },
              { at: before(80 * 24), knownAt: before(80 * 24 - 30), rag: 'amber', words: 'SERAF 12' },
            ]
          : [],
      };
    }),
    overall: child.overall,
    direction: child.direction,
    overallSince: child.overallSince,
    gaps: child.gaps,
    keyWorker: child.keyWorker,
    keyWorkers: child.keyWorker
      ? [
          {
            key: `keyworker:${child.id}`,
            revision: 1,
            childId: child.id,
            worker: child.keyWorker.name,
            team: child.keyWorker.team,
            start: addDays(worldToday, -120),
            end: null,
            knownAt: before(120 * 24),
          },
        ]
      : [],
    clocks: [
      ...(child.interview
        ? [
            {
              name: 'Return home interview',
              state: child.interview.hoursLeft < 0 ? 'OVERDUE' : 'DUE_SOON',
              words:
                child.interview.hoursLeft < 0
                  ? '5 h overdue (72 h ended Mon 3 Oct 15:40)'
                  : '9 h left (72 h end Tue 4 Oct 05:40)',
              dueAt: child.interview.dueAt,
            },
          ]
        : []),
      { name: 'Told by police', state: 'MISSED', words: '11 h 30 min after the report', dueAt: null },
      { name: 'Panel review', state: 'RUNNING', words: 'in 18 d, by 21 Oct 2016', dueAt: before(-18 * 24) },
      { name: 'Safety plan review', state: 'MET', words: 'in date until 2 Dec 2016', dueAt: null },
      { name: 'Reassessment', state: 'NOT_RUNNING', words: 'not due', dueAt: null },
    ],
    timeline: [
      [
        'missing',
        60,
        47,
        'Missing from foster placement',
        ['Police graded the risk high', 'Last seen at the placement'],
        false,
      ],
      ['missing', 40, 38, 'Came back by themselves', ['Police told us 2 h after the return'], false],
      ['interviews', 36, 36, 'Return home interview offered', ['By the commissioned provider'], false],
      [
        'exploitation',
        19 * 24,
        19 * 24 - 3,
        'CSE assessed: red',
        ['SERAF 17 (significant), set red by the social worker'],
        false,
      ],
      ['panels', 12 * 24, 11 * 24, 'MAP kept red', ['Decision: keep. All strands'], false],
      ['children', 120 * 24, 119 * 24, 'J. Sample became key worker', ['Safeguarding 1'], false],
      ['missing', 700, 690, 'Missing from foster placement', ['Police graded the risk medium'], true],
    ].map(([theme, happened, known, title, detail, withdrawn], at) => ({
      id: `${child.id}-${at}`,
      occurredAt: before(happened as number),
      occurredOn: null,
      recordedAt: before(known as number),
      theme,
      type: 'made.Up',
      title,
      detail,
      by: theme === 'missing' ? 'Metropolitan Police, police liaison' : 'Social care, social worker',
      key: `record:${at}`,
      withdrawn,
    })),
    episodes,
    interviews: [
      {
        interviewId: `I${child.id}-2`,
        key: `interview:I${child.id}-2`,
        revision: 4,
        childId: child.id,
        reportRefs: [`M${child.id}-2`],
        covers: [`M${child.id}-2`],
        providerType: 'commissioned_independent',
        independent: true,
        offeredAt: before(670),
        response: 'accepted',
        responseAt: before(668),
        notOfferedReason: null,
        scheduledFor: before(650),
        completedAt: before(649),
        hoursAfterReturn: 31,
        inTime: true,
        pushFactors: ['Conflict in placement'],
        pullFactors: ['Friends', 'Somebody with a car'],
        companions: ['R.'],
        places: ['The station'],
        harmDisclosed: null,
        intelligenceSharedAt: null,
        quality: 4,
        childWords: 'They never ask me why, they only ask me where.',
        knownAt: before(640),
      },
      ...(child.interview && child.interview.state !== 'not_offered'
        ? [
            {
              interviewId: `I${child.id}-1`,
              key: `interview:I${child.id}-1`,
              revision: 2,
              childId: child.id,
              reportRefs: [`M${child.id}-1`],
              covers: [`M${child.id}-1`],
              providerType: 'commissioned_independent',
              independent: true,
              offeredAt: before(36),
              response: child.interview.state === 'offered' ? null : 'accepted',
              responseAt: null,
              notOfferedReason: null,
              scheduledFor: null,
              completedAt: null,
              hoursAfterReturn: null,
              inTime: null,
              pushFactors: [],
              pullFactors: [],
              companions: [],
              places: [],
              harmDisclosed: null,
              intelligenceSharedAt: null,
              quality: null,
              childWords: null,
              knownAt: before(36),
            },
          ]
        : []),
    ],
    interviewsDue: open ? [] : [interviewDue(child)],
    assessments: child.strands
      .filter(({ rag: mine }) => mine)
      .map(({ strand }, at) => ({
        assessmentId: `A${child.id}-${at}`,
        key: `assessment:A${child.id}-${at}`,
        revision: 1,
        childId: child.id,
        strand,
        tool: 'SERAF',
        toolVersion: '2',
        toolSays: 'SERAF, version 2, says amber, score 17',
        assessedAt: before(19 * 24),
        score: 17,
        rag: 'amber',
        overrideRag: rag.toLowerCase(),
        overrideReason: 'Seen twice in a car with adults the child would not name.',
        overrideUntil: null,
        assessor: 'J. Sample',
        agency: 'Social care',
        multiAgency: true,
        gangLink: null,
        category: strand === 'CSE' ? '2' : null,
        knownAt: before(19 * 24 - 3),
      })),
    safetyPlans: child.safetyPlan
      ? [
          {
            planId: `P${child.id}`,
            key: `plan:P${child.id}`,
            revision: 1,
            childId: child.id,
            agreedAt: child.safetyPlan.agreedAt,
            reviewDue: child.safetyPlan.reviewDue,
            endedAt: null,
            inForce: true,
            reviewOverdue: child.safetyPlan.reviewOverdue,
            knownAt: before(300),
          },
        ]
      : [],
    referrals: [
      {
        referralId: `R${child.id}`,
        panel: 'MAP',
        referredAt: addDays(worldToday, -40),
        referrerAgency: 'Social care',
        outcome: 'accepted',
        outcomeAt: addDays(worldToday, -33),
        knownAt: before(900),
      },
    ],
    nextReviews: [{ panel: 'MASE', setOn: addDays(worldToday, -12), due: addDays(worldToday, 16), overdue: false }],
    reviews: [
      {
        panel: 'MAP',
        meetingDate: addDays(worldToday, -12),
        decision: 'continue',
        strands: [],
        ragAfter: 'red',
        categoryAfter: null,
        knownAt: before(11 * 24),
      },
    ],
    challenges: [
      {
        challengeId: `C${child.id}`,
        panel: 'MASE',
        meetingDate: addDays(worldToday, -12),
        byAgency: 'Health',
        toAgency: 'Police',
        matter: 'Why was the car not traced after the second sighting?',
        answeredAt: null,
        accepted: null,
        escalatedTo: null,
        knownAt: before(11 * 24),
      },
    ],
    actions: child.nextAction
      ? [
          {
            actionId: `N${child.id}`,
            panel: 'MAP',
            meetingDate: addDays(worldToday, -12),
            ownerAgency: child.nextAction.agency,
            owner: null,
            action: child.nextAction.what,
            due: child.nextAction.due,
            completedAt: null,
            cancelledAt: null,
            cancelReason: null,
            state: child.nextAction.overdue ? 'overdue' : 'open',
            knownAt: before(11 * 24),
          },
        ]
      : [],
    findings: [
      {
        kind: 'NOTE',
        code: 'dob-differs',
        message: 'Report MB0001003-2 gives another date of birth (12 Apr 2002). Check which is right.',
        key: 'report:2',
        recordKind: 'report',
        childId: child.id,
        reportRef: `M${child.id}-2`,
        knownAt: before(690),
      },
    ],
    childWords: [
      { words: 'They never ask me why, they only ask me where.', at: before(649), interviewId: `I${child.id}-2` },
    ],
  };
};

export { interviewDue };
