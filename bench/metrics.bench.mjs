// The indicators over a casebook made of as many records as there would be events: all figures of a quarter, one figure
// with its explanation, a trend. The casebook is assembled in memory before the clock starts; what that takes is printed
// beside. Prints one JSON object a line.
// Usage: node bench/metrics.bench.mjs [--events 1000000]
import { parseArgs } from 'node:util';
import { casebookOf } from '@hub/casebook';
import { addDays, lastQuarters, quarter, startOfLondonDay, addHours } from '@hub/kernel';
import { allFigures, figure, metrics, trend } from '@hub/metrics';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const events = Number(values.events);
const OURS = 'E09000006';
const KNOWN_AT = '2018-04-15T12:00:00.000Z';
const DAYS = 4 * 365;

let seed = 1;
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const someDate = () => addDays('2014-04-01', Math.floor(random() * DAYS));
/** Hours to the minute. */
const hours = (most) => Math.floor(random() * most * 60) / 60;
const someTime = () => addHours(startOfLondonDay(someDate()), hours(24));

const children = Math.round(events * 0.06);
/** A few children have most of the records. */
const someChild = () => `C${Math.floor(children * random() ** 3)}`;

let position = 0;
const row = (kind, key, child, report, content) => ({
  key,
  kind,
  child,
  report,
  withdrawn: false,
  content,
  knownAt: '2018-04-01T00:00:00.000Z',
  firstKnownAt: '2018-04-01T00:00:00.000Z',
  position: (position += 1),
  revision: 0,
  correlationId: 'bench',
});

function* records() {
  for (let n = 0; n < children; n += 1) {
    const childId = `C${n}`;
    const who = { surname: `Testbury${n}`, forename: 'Ada', dob: addDays('1999-01-01', n % 5_000) };
    const responsibleLa = n % 20 === 0 ? 'E09000008' : OURS;
    yield row('child', `children.child-${n}`, childId, '', {
      childId,
      ...who,
      sex: pick(['1', '2', '9']),
      responsibleLa,
    });
  }
  for (let n = 0; n < events * 0.12; n += 1) {
    const childId = someChild();
    const start = someDate();
    const end = random() < 0.7 ? { end: addDays(start, 200) } : {};
    const content = { childId, status: pick(['EARLY_HELP', 'CIN', 'CPP', 'CLA']), start, ...end };
    yield row('status', `children.status-${n}`, childId, '', content);
  }
  for (let n = 0; n < events * 0.06; n += 1) {
    const childId = someChild();
    yield row('keyWorker', `children.keyworker-${n}`, childId, '', { childId, worker: 'w', start: someDate() });
  }
  for (let n = 0; n < events * 0.24; n += 1) {
    const childId = someChild();
    const number = Number(childId.slice(1));
    const reportRef = `R${n}`;
    const lastSeenAt = someTime();
    const foundAt = addHours(lastSeenAt, hours(60));
    const who = { surname: `Testbury${number}`, forename: 'Ada', dob: addDays('1999-01-01', number % 5_000) };
    yield row('report', `missing.report-${n}`, childId, reportRef, {
      reportRef,
      childId,
      ...who,
      category: random() < 0.8 ? 'missing' : 'absent',
      missingFromType: pick(['home', 'foster', 'childrens_home']),
      lastSeenAt,
      reportedAt: addHours(lastSeenAt, 2),
      laNotifiedAt: addHours(lastSeenAt, 2 + hours(20)),
    });
    if (random() < 0.97) {
      yield row('return', `missing.return-${n}`, '', reportRef, {
        reportRef,
        foundAt,
        laNotifiedAt: addHours(foundAt, 3),
      });
    }
    if (random() < 0.6) {
      yield row('interview', `interviews.interview-${n}`, childId, '', {
        interviewId: `I${n}`,
        childId,
        reportRefs: [reportRef],
        providerType: pick(['la_team', 'commissioned_independent']),
        offeredAt: addHours(foundAt, 5),
        ...(random() < 0.7 ? { response: 'accepted', completedAt: addHours(foundAt, hours(120)) } : {}),
      });
    }
  }
  for (let n = 0; n < events * 0.07; n += 1) {
    const childId = someChild();
    yield row('assessment', `exploitation.assessment-${n}`, childId, '', {
      assessmentId: `A${n}`,
      childId,
      strand: pick(['cse', 'missing', 'trafficking', 'gangs']),
      tool: 'SERAF',
      assessedAt: someTime(),
      rag: pick(['red', 'amber', 'green', 'none']),
      agency: 'social care',
      multiAgency: random() < 0.5,
    });
  }
  for (let n = 0; n < events * 0.03; n += 1) {
    const childId = someChild();
    yield row('plan', `exploitation.plan-${n}`, childId, '', { planId: `P${n}`, childId, agreedAt: someDate() });
  }
  for (let n = 0; n < events * 0.04; n += 1) {
    const childId = someChild();
    const meetingDate = someDate();
    const content = {
      panel: pick(['MAP', 'MASE']),
      meetingDate,
      childId,
      decision: pick(['continue', 'close']),
      strands: [],
    };
    yield row('review', `panels.review-${n}`, childId, '', content);
    const referral = { referralId: `F${n}`, panel: 'MAP', childId, referredAt: meetingDate, referrerAgency: 'school' };
    if (n % 10 === 0) yield row('referral', `panels.referral-${n}`, childId, '', referral);
  }
}

const milliseconds = (work) => {
  const start = performance.now();
  const result = work();
  return { took: Math.round(performance.now() - start), result };
};

/** The middle of five runs, each on figures worked out anew. */
const median = (work) => [0, 1, 2, 3, 4].map(() => milliseconds(work).took).sort((a, b) => a - b)[2];

/** Every record looked at once, in memory: what no way of counting can be quicker than. */
const lookAtEach = (casebook) => {
  let held = 0;
  for (const one of casebook.cases.values()) {
    for (const { reports } of one.episodes) for (const report of reports) held += report.return ? 2 : 1;
    for (const list of [one.statuses, one.keyWorkers, one.interviews, one.assessments, one.plans, one.reviews]) {
      for (const record of list) held += record.revision + 1;
    }
  }
  return held;
};

const period = quarter(2017, 4);
const { took: making } = milliseconds(() => {
  let made = 0;
  for (const record of records()) made += record.revision + 1;
  return made;
});
position = 0;
const { took: assembling, result: casebook } = milliseconds(() => casebookOf(records(), OURS));
const how = `${position} records of ${children} children over four years, in memory; middle of five runs`;
const looking = median(() => lookAtEach(casebook));
const print = (one) => console.log(JSON.stringify({ unit: 'ms', how, ...one }));

print({
  name: 'assembling the casebook',
  figure: assembling,
  ceiling: making,
  how: `${position} records, made as they are read; one run; ceiling: making them alone`,
});
print({
  name: 'all indicators of a quarter',
  figure: median(() => allFigures(casebook, period, KNOWN_AT)),
  ceiling: looking,
  budget: { of: 'figure', atMost: 2_000 },
  how: `${how}; ceiling: every record looked at once`,
});
const PAGE = 200;
const slowest = (work) =>
  metrics
    .map((metric) => {
      const one = () => figure(metric, casebook, period, KNOWN_AT);
      return { id: metric.id, took: median(() => work(one())), lines: one().behind().length };
    })
    .sort((a, b) => b.took - a.took)[0];
const page = slowest((one) =>
  one
    .behind()
    .slice(0, PAGE)
    .map((line) => line.explain()),
);
print({
  name: 'one indicator and a page of its explanation, the slowest',
  figure: page.took,
  budget: { of: 'figure', atMost: 500 },
  how: `${page.id}, ${PAGE} of ${page.lines} lines; ${how}`,
});
const whole = slowest((one) => one.explanation());
print({
  name: 'one indicator with every line of its explanation, the slowest',
  figure: whole.took,
  how: `${whole.id}, ${whole.lines} lines; ${how}`,
});
print({
  name: 'a trend of eight quarters, 8e',
  figure: median(() => trend(metrics[4], casebook, lastQuarters(period, 8), KNOWN_AT)),
});
print({
  name: 'all indicators of eight quarters',
  figure: milliseconds(() => lastQuarters(period, 8).map((one) => allFigures(casebook, one, KNOWN_AT))).took,
  how: `${how.split(';')[0]}; one run`,
});
