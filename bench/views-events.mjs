// Events for the bench of the views: a borough's life in order of time, the same for the same number. The mixture of
// records is that of the synthetic borough of seeds/, and as there one child in sixteen has most of the reports; but it
// can be of any length and stays alike. Told how many children they lie on, the events are those of a borough whose
// children come back.

const HOUR = 3_600_000;
const START = Date.UTC(2014, 3, 1);
const YEAR = 365 * 24 * HOUR;
/** Of children who come back one in so many is: the 2,000 to 5,000 tracked at once that the design speaks of. */
const COMES_BACK = 8;
/** The share of all children who are on record as soon as the borough begins. */
const AT_ONCE = 0.1;

/** A small generator of numbers from 0 to 1, the same from the same seed. */
const numbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const iso = (ms) => new Date(ms).toISOString();
const day = (ms) => iso(ms).slice(0, 10);
const BY = { person: 'user-intake', agency: 'bromley', role: 'intake' };

/**
 * So many events over so many years; another seed makes another borough. They are about an eighth as many children, all of
 * whom are on record half-way; or about so many as are asked for, who come on record one after the other, are 4 to 15 then,
 * and have no more events from 18 on. One in eight of those comes back: goes missing again, is assessed and heard again.
 * Ten years of a made-up borough (london.bench.mjs) are about 31,000 children.
 */
export function* boroughEvents(
  count,
  authority = 'E09000006',
  { years = 6, seed = 20_161_003, children: asked = 0 } = {},
) {
  const next = numbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const children = [];
  const wanted = asked || Math.max(20, Math.floor(count / 8.4));
  const young = [];
  const revisions = new Map();
  const often = [];
  const waiting = [];
  const made = { report: 0, interview: 0, assessment: 0, plan: 0, action: 0 };
  let position = 0;
  let now = START;
  const step = (years * YEAR) / count;

  const event = (stream, type, data, occurredAt = iso(now)) => {
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    position += 1;
    return {
      id: `e-${position}`,
      authority,
      stream,
      revision,
      position,
      type,
      version: 1,
      occurredAt,
      recordedAt: iso(now),
      by: BY,
      purpose: 'intake',
      correlationId: `delivery-${Math.floor(position / 500)}`,
      causationId: '',
      subject: '',
      data,
    };
  };
  const isGrown = ({ dob }) => dob <= day(now - 18 * YEAR);
  /** A child of the list who is not 18 yet; whoever has become 18 leaves it. */
  const childOf = (list) => {
    for (;;) {
      const at = Math.floor(next() * list.length);
      if (!isGrown(list[at])) return list[at];
      list[at] = list.at(-1);
      list.pop();
    }
  };
  const child = () => (asked ? childOf(often) : pick(often));
  const anyChild = () => (asked ? childOf(young) : pick(children));
  const oneIn = asked ? COMES_BACK : 16;
  const register = () => {
    const childId = `B${String(children.length + 1).padStart(7, '0')}`;
    const dob = day((asked ? now : START) - (4 + next() * 11) * YEAR);
    children.push({
      childId,
      surname: `Sample${Math.floor(next() * 9_000)}`,
      forename: `Robin${Math.floor(next() * 300)}`,
      dob,
    });
    if (asked) young.push(children.at(-1));
    if (children.length % oneIn === 1)
      for (let times = Math.floor(1 + 7 * next() ** 4); times >= 0; times -= 1) often.push(children.at(-1));
    return event(`children.child-${childId}`, 'children.ChildRegistered', {
      ...children.at(-1),
      sex: pick(['1', '2']),
      ethnicity: 'WBRI',
      responsibleLa: next() < 0.9 ? authority : 'E09000008',
    });
  };
  const told = [];
  const toldLater = () => {
    const from = told.splice(0, 1)[0];
    if (!from) return undefined;
    return event(`missing.return-${from.reportRef}`, 'missing.ReturnCorrected', {
      reportRef: from.reportRef,
      foundAt: iso(from.foundAt),
      laNotifiedAt: iso(now),
      foundHow: 'police',
    });
  };
  const MAKERS = [
    [
      76,
      () => {
        const who = child();
        const reportRef = `16MIS${String((made.report += 1)).padStart(7, '0')}`;
        const lastSeenAt = now - next() * 12 * HOUR;
        waiting.push({ reportRef, childId: who.childId, lastSeenAt });
        return event(
          `missing.report-${reportRef}`,
          'missing.ChildReportedMissing',
          {
            reportRef,
            ...who,
            category: next() < 0.9 ? 'missing' : 'absent',
            riskGrade: pick(['high', 'medium', 'low']),
            missingFromType: pick(['home', 'foster', 'childrens_home']),
            lastSeenAt: iso(lastSeenAt),
            reportedAt: iso(lastSeenAt + 2 * HOUR),
            laNotifiedAt: iso(lastSeenAt + next() * 40 * HOUR),
            circumstances: 'Left after an argument and did not say where to.',
          },
          iso(lastSeenAt),
        );
      },
    ],
    [
      100,
      () => {
        const from = waiting.splice(Math.floor(next() * Math.min(20, waiting.length)), 1)[0];
        if (!from || (told.length > 0 && next() < (asked ? 0.2 : 0.3))) return toldLater();
        const foundAt = Math.min(now, from.lastSeenAt + (2 + next() * 40) * HOUR);
        children.byReport ??= [];
        children.byReport.push({ ...from, foundAt });
        told.push({ reportRef: from.reportRef, foundAt });
        return event(
          `missing.return-${from.reportRef}`,
          'missing.ChildReturned',
          {
            reportRef: from.reportRef,
            foundAt: iso(foundAt),
            laNotifiedAt: iso(foundAt + next() * 20 * HOUR),
            foundHow: pick(['police', 'carer', 'returned_self']),
          },
          iso(foundAt),
        );
      },
    ],
    [
      77,
      () => {
        const from = children.byReport?.splice(Math.floor(next() * 5), 1)[0];
        if (!from) return undefined;
        const interviewId = `I${String((made.interview += 1)).padStart(7, '0')}`;
        return event(`interviews.interview-${interviewId}`, 'interviews.InterviewCompleted', {
          interviewId,
          childId: from.childId,
          reportRefs: [from.reportRef],
          providerType: 'commissioned_independent',
          offeredAt: iso(from.foundAt + HOUR),
          response: 'accepted',
          completedAt: iso(from.foundAt + next() * 100 * HOUR),
          pushFactors: ['argument'],
          pullFactors: ['friends'],
          childWords: 'I wanted to be with my friends.',
          quality: 3,
        });
      },
    ],
    [
      32,
      () => {
        const assessmentId = `A${(made.assessment += 1)}`;
        return event(`exploitation.assessment-${assessmentId}`, 'exploitation.RiskAssessed', {
          assessmentId,
          childId: child().childId,
          strand: pick(['cse', 'missing', 'trafficking', 'gangs']),
          tool: 'SERAF',
          assessedAt: iso(now - next() * 24 * HOUR),
          score: Math.floor(next() * 30),
          rag: pick(['red', 'amber', 'green', 'green']),
          agency: 'social care',
          multiAgency: next() < 0.7,
          assessor: 'A worker',
        });
      },
    ],
    [
      34,
      () => {
        const { childId } = child();
        const panel = pick(['MASE', 'MAP']);
        return event(`panels.review-${panel}|${day(now)}|${childId}`, 'panels.ChildReviewed', {
          panel,
          meetingDate: day(now),
          childId,
          decision: next() < 0.9 ? 'continue' : 'close',
          strands: [],
          ...(next() < 0.5 ? { ragAfter: pick(['red', 'amber', 'green']) } : {}),
        });
      },
    ],
    [
      246,
      () => {
        const { childId } = anyChild();
        const start = day(now - next() * 900 * HOUR);
        const status = pick(['CIN', 'CPP', 'CLA']);
        return event(`children.status-${childId}|${status}|${start}`, 'children.StatusRecorded', {
          childId,
          status,
          start,
        });
      },
    ],
    [
      230,
      () => {
        const { childId } = anyChild();
        return event(`children.keyworker-${childId}|${day(now)}`, 'children.KeyWorkerAllocated', {
          childId,
          worker: 'A worker',
          team: 'Atlas',
          start: day(now),
        });
      },
    ],
    [
      26,
      () => {
        const planId = `P${(made.plan += 1)}`;
        return event(`exploitation.plan-${planId}`, 'exploitation.SafetyPlanAgreed', {
          planId,
          childId: child().childId,
          agreedAt: day(now),
          reviewDue: day(now + 2_000 * HOUR),
        });
      },
    ],
    [
      24,
      () => {
        const actionId = `X${(made.action += 1)}`;
        return event(`panels.action-${actionId}`, 'panels.ActionSet', {
          actionId,
          panel: 'MASE',
          meetingDate: day(now),
          childId: child().childId,
          ownerAgency: 'police',
          action: 'Visit the park with the family',
          due: day(now + 700 * HOUR),
        });
      },
    ],
  ];
  const isToCome = () =>
    children.length < 20 ||
    (asked ? children.length < wanted * (AT_ONCE + (1 - AT_ONCE) * (position / count)) : next() < 0.3);
  const total = MAKERS.reduce((sum, [weight]) => sum + weight, 0);
  while (position < count) {
    now += step;
    if (children.length < wanted && isToCome()) {
      yield register();
      continue;
    }
    let at = next() * total;
    const found = MAKERS.find(([weight]) => (at -= weight) < 0)?.[1]();
    if (found) yield found;
    else now -= step;
  }
}
