import { isOwn, type Child, type Draw } from './child.js';
import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { DAY, HOUR, dateOf, dayOfMoment, officeHours, startOfDay, type Day, type Moment } from './moments.js';
import { worker } from './names.js';
import { agencies, type Meeting } from './panel-calendar.js';
import { timesMissing, type Episode } from './police.js';
import { thoughtAt, worst, type Rag, type RiskCase } from './risk.js';
import type { Rng } from './rng.js';
import { actionsForChild, actionsForMeeting, cancelReasons, challengeMatters } from './words.js';

const minuted = (rng: Rng, day: Day): Moment =>
  officeHours(startOfDay(day) + 10 * HOUR + Math.round(rng.exponential(26) * HOUR));

const refer = (rng: Rng, draw: Draw, sink: Sink, child: Child, day: Day, outcome: string): void => {
  const cells = {
    referral_id: `PR${draw.number('referral')}`,
    panel: rng.weighted([
      ['MAP', 88],
      ['MASE', 8],
      ['MACE', 2],
      ['MEGA', 2],
    ] as const),
    child_id: child.id,
    referred_at: dateOf(day),
    referrer_agency: rng.weighted([
      ['Children’s social care', 55],
      ['Police', 18],
      ['Education', 12],
      ['Health', 8],
      ['Voluntary sector', 7],
    ] as const),
  };
  const knownAt = minuted(rng, day);
  const decided = day + rng.int(3, 21);
  const deferred =
    rng.chance(0.06) && outcome !== ''
      ? [{ knownAt: minuted(rng, decided), cells: { ...cells, outcome: 'deferred', outcome_at: dateOf(decided) } }]
      : [];
  const settled = decided + deferred.length * 14;
  const outcomes =
    outcome === ''
      ? []
      : [...deferred, { knownAt: minuted(rng, settled), cells: { ...cells, outcome, outcome_at: dateOf(settled) } }];
  sink.record('panel_referrals', [{ knownAt, cells }, ...outcomes]);
};

const challenge = (rng: Rng, draw: Draw, sink: Sink, panel: string, day: Day, child?: Child): void => {
  const to = rng.pick(agencies);
  const by = rng.pick(agencies.filter((agency) => agency !== to) as [string, ...string[]]);
  const asked = {
    challenge_id: `CH${draw.number('challenge')}`,
    panel,
    meeting_date: dateOf(day),
    child_id: child?.id ?? '',
    by_agency: by,
    to_agency: to,
    matter: rng.pick(challengeMatters),
  };
  const knownAt = minuted(rng, day);
  if (!rng.chance(0.62 + 0.3 * draw.window.progress(startOfDay(day)))) {
    const escalated = rng.chance(0.3)
      ? [{ knownAt: minuted(rng, day + 30), cells: { ...asked, escalated_to: 'Safeguarding board' } }]
      : [];
    sink.record('panel_challenges', [{ knownAt, cells: asked }, ...escalated]);
    return;
  }
  const answered = day + rng.int(4, 35);
  sink.record('panel_challenges', [
    { knownAt, cells: asked },
    {
      knownAt: minuted(rng, answered),
      cells: {
        ...asked,
        answered_at: dateOf(answered),
        accepted: rng.weighted([
          ['Y', 75],
          ['N', 18],
          ['', 7],
        ] as const),
      },
    },
  ]);
};

const action = (rng: Rng, draw: Draw, sink: Sink, panel: string, day: Day, child?: Child): void => {
  const due = day + rng.pick([7, 14, 14, 28, 28]);
  const set = {
    action_id: `AC${draw.number('action')}`,
    panel,
    meeting_date: dateOf(day),
    child_id: child?.id ?? '',
    owner_agency: rng.pick(agencies),
    owner: rng.chance(0.9) ? worker(rng) : '',
    action: child ? rng.pick(actionsForChild) : rng.pick(actionsForMeeting),
    due: dateOf(due),
  };
  const onTime = 0.5 + 0.32 * draw.window.progress(startOfDay(day));
  const fate = rng.weighted([
    ['onTime', onTime],
    ['late', 0.88 - onTime],
    ['cancelled', 0.05],
    ['open', 0.07],
  ] as const);
  const first = { knownAt: minuted(rng, day), cells: set };
  if (fate === 'open') return sink.record('panel_actions', [first]);
  const done = fate === 'onTime' ? rng.int(day + 1, due) : due + rng.int(1, 40);
  const last =
    fate === 'cancelled'
      ? { ...set, cancelled_at: dateOf(done), cancel_reason: rng.pick(cancelReasons) }
      : { ...set, completed_at: dateOf(done) };
  sink.record('panel_actions', [first, { knownAt: minuted(rng, done), cells: last }]);
};

type Review = Pick<Cells<'panel_reviews'>, 'decision' | 'strands' | 'rag_after' | 'category_after'>;

const decide = (
  rng: Rng,
  riskCase: RiskCase,
  now: ReadonlyMap<string, Rag>,
  before: ReadonlyMap<string, Rag>,
): Review => {
  const strand = rng.pick(riskCase.strands as readonly [string, ...string[]]);
  const [rag = 'none', was = 'none'] = [now.get(strand), before.get(strand)];
  if (rag === 'none') return { decision: 'continue' };
  const worse = worst([rag, was]) === rag && rag !== was && was !== 'none';
  const better = rag !== was && !worse && was !== 'none';
  const category_after = strand === 'cse' && rng.chance(0.3) ? (rag === 'red' ? '3' : rag === 'amber' ? '2' : '1') : '';
  if (worse) return { decision: 'escalate', strands: strand, rag_after: rag, category_after };
  if (better) return { decision: 'step_down', strands: strand, rag_after: rag, category_after };
  return rng.chance(0.3)
    ? { decision: 'continue', strands: strand, rag_after: rag, category_after }
    : { decision: 'continue' };
};

interface Lapse {
  readonly from: Day;
  readonly to: Day;
}

const writeReviews = (
  rng: Rng,
  draw: Draw,
  sink: Sink,
  child: Child,
  riskCase: RiskCase,
  listed: Day,
  meetings: readonly Meeting[],
): void => {
  const lapses: Lapse[] = rng.chance(0.25) ? [{ from: listed + rng.int(30, 200), to: listed + rng.int(240, 420) }] : [];
  const light = worst(riskCase.looks[0]?.rags.values() ?? []) === 'green' || riskCase.strands.join() === 'missing';
  const ownPanel = light && rng.chance(0.6) ? 'MAP' : 'MASE';
  let before = thoughtAt(riskCase, startOfDay(listed));
  let everyOther = rng.int(0, 1);
  for (const { panel, day, held, minutedAt } of meetings) {
    const closing = riskCase.closedBy === 'panel' && day >= riskCase.to;
    if (panel !== ownPanel || held === 'N' || day < listed || (day >= riskCase.to && !closing)) continue;
    if (panel === 'MAP' && !closing && (everyOther += 1) % 2 === 0) continue;
    const skipped = rng.chance(0.06) || lapses.some((lapse) => lapse.from <= day && day < lapse.to);
    if (skipped && !closing) continue;
    const now = thoughtAt(riskCase, startOfDay(day));
    const decision = closing
      ? { decision: 'close', rag_after: rng.chance(0.7) ? 'none' : '' }
      : decide(rng, riskCase, now, before);
    const cells = { panel, meeting_date: dateOf(day), child_id: child.id, ...decision };
    const knownAt = Math.max(minutedAt, officeHours(minutedAt + Math.round(rng.exponential(5) * HOUR)));
    const mistyped =
      rng.chance(0.01) && decision.rag_after === 'amber'
        ? [{ knownAt: knownAt - 10, cells: { ...cells, rag_after: 'red' } }]
        : [];
    sink.record('panel_reviews', [...mistyped, { knownAt, cells }]);
    if (rng.chance(0.3)) action(rng, draw, sink, panel, day, child);
    if (rng.chance(0.012 + 0.05 * draw.window.progress(startOfDay(day)))) challenge(rng, draw, sink, panel, day, child);
    before = now;
    if (closing) return;
  }
};

const outcomeFor = (rng: Rng, accepted: number, progress: number): string =>
  rng.weighted([
    ['accepted', accepted],
    ['not_accepted', 16],
    ['step_down_early_help', 10],
    ['s47', 7],
    ['nrm', 3],
    ['transferred', 3],
    ['', 14 - 9 * progress],
  ] as const);

/** Writes what panels heard, decided, asked and set about one child. */
export const writePanelWork = (
  rng: Rng,
  draw: Draw,
  sink: Sink,
  child: Child,
  episodes: readonly Episode[],
  riskCase: RiskCase | undefined,
  meetings: readonly Meeting[],
): void => {
  if (!isOwn(child)) return;
  const { window } = draw;
  if (riskCase) {
    const day = riskCase.from + rng.int(1, 12);
    const outcome = outcomeFor(rng, 170, window.progress(startOfDay(day)));
    if (day >= window.start) refer(rng, draw, sink, child, day, outcome);
    if (riskCase.listed) writeReviews(rng, draw, sink, child, riskCase, Math.max(day + 5, window.start), meetings);
  } else if (timesMissing(episodes) >= 2 && rng.chance(0.45)) {
    const at = episodes[1]?.absence.end ?? window.startAt;
    const day = dayOfMoment(at) + rng.int(2, 14);
    if (startOfDay(day) > child.firstKnown + DAY)
      refer(rng, draw, sink, child, day, outcomeFor(rng, 12, window.progress(at)));
  }
};

/** Writes the challenges and actions of meetings that are about no single child. */
export const writeMeetingWork = (rng: Rng, draw: Draw, sink: Sink, meetings: readonly Meeting[]): void => {
  for (const { panel, day, held } of meetings) {
    if (held === 'N') continue;
    const progress = draw.window.progress(startOfDay(day));
    const [challenges, actions] = panel === 'MASE' ? [0.4 + 2 * progress, 2.5] : [0.1, 0.6];
    for (let i = rng.poisson(challenges); i > 0; i -= 1) challenge(rng, draw, sink, panel, day);
    for (let i = rng.poisson(actions); i > 0; i -= 1) action(rng, draw, sink, panel, day);
  }
};
