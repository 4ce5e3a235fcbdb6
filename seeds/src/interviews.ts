import { improvement, interviewing, onCourse } from './calibration.js';
import type { Child, Draw } from './child.js';
import type { Sink, Version } from './delivery.js';
import type { Cells } from './feeds.js';
import { haunt } from './geography.js';
import { DAY, HOUR, minuteOfDay, officeHours, wallText, type Moment } from './moments.js';
import type { Episode } from './police.js';
import type { Rng } from './rng.js';
import { childWords, companions, notOfferedReasons, pullFactors, pushFactors } from './words.js';

type Interview = Cells<'return_interviews'>;

interface Steps {
  readonly returnAt: Moment;
  readonly offeredAt: Moment;
  readonly answeredAt: Moment;
  readonly completedAt: Moment | undefined;
  readonly response: string;
}

const provider = (rng: Rng, skill: number): Pick<Interview, 'provider_type' | 'independent'> => {
  if (rng.chance(onCourse(interviewing.independent, skill)))
    return { provider_type: 'commissioned_independent', independent: rng.chance(0.9) ? 'Y' : '' };
  return {
    provider_type: rng.weighted([
      ['la_team', 45],
      ['social_worker', 40],
      ['youth_worker', 12],
      ['other', 3],
    ] as const),
    independent: rng.chance(0.85) ? 'N' : '',
  };
};

/** A time of day at which a child can be spoken to, between two moments if there is one. */
const daytime = (rng: Rng, from: Moment, to: Moment): Moment => {
  for (let tries = 0; tries < 8; tries += 1) {
    const at = rng.int(from, to);
    const minute = minuteOfDay(at);
    if (minute >= 9 * HOUR && minute <= 20 * HOUR) return at;
  }
  return to;
};

const completionTime = (rng: Rng, returnAt: Moment, earliest: Moment, skill: number): Moment => {
  const limit = returnAt + 72 * HOUR;
  const inTime = earliest < limit - 3 * HOUR && rng.chance(onCourse(interviewing.within72Hours, skill));
  if (inTime) return daytime(rng, earliest + HOUR, limit);
  const late = Math.max(limit, earliest) + Math.round(rng.logNormal(4 * DAY, 0.8));
  return daytime(rng, late, late + DAY);
};

const stepsOf = (rng: Rng, returnAt: Moment, knewAt: Moment, skill: number): Steps => {
  const offeredAt = daytime(rng, knewAt + 30, knewAt + Math.round(8 * HOUR + (1 - skill) * rng.exponential(40 * HOUR)));
  const answeredAt =
    offeredAt +
    rng.weighted([
      [0, 35],
      [rng.int(30, 10 * HOUR), 65],
    ] as const);
  const accepted = rng.chance(onCourse(interviewing.accepted, skill));
  const response = accepted
    ? 'accepted'
    : rng.weighted([
        ['declined_by_child', 62],
        ['declined_by_parent', 18],
        ['no_response', 20],
      ] as const);
  const held = accepted && rng.chance(onCourse(interviewing.completed, skill));
  return {
    returnAt,
    offeredAt,
    answeredAt,
    response,
    completedAt: held ? completionTime(rng, returnAt, answeredAt, skill) : undefined,
  };
};

const some = (rng: Rng, list: readonly [string, ...string[]], most: number): string =>
  [...new Set(Array.from({ length: rng.int(0, most) }, () => rng.pick(list)))].join(';');

const content = (rng: Rng, skill: number): Interview => ({
  push_factors: some(rng, pushFactors, 3),
  pull_factors: some(rng, pullFactors, 2),
  companions: rng.chance(0.3 + 0.5 * skill) ? some(rng, companions, 2) : '',
  places: rng.chance(0.25 + 0.5 * skill)
    ? [haunt(rng).name, ...(rng.chance(0.3) ? [haunt(rng).name] : [])].join(';')
    : '',
  harm_disclosed: rng.weighted([
    ['N', 84],
    ['Y', 8],
    ['', 8],
  ] as const),
  quality: rng.chance(0.1) ? '' : String(Math.max(0, Math.min(5, Math.round(1.6 + 2.2 * skill + rng.normal())))),
  child_words: rng.chance(0.35 + 0.4 * skill) ? rng.pick(childWords) : '',
});

/** How long after a step it is written down: days at first, an hour or two later on. */
const writtenAfter = (rng: Rng, skill: number): number =>
  10 + Math.round(rng.exponential(onCourse({ from: 40, to: 3 }, skill) * HOUR));

const writeInterview = (
  rng: Rng,
  sink: Sink,
  who: Pick<Interview, 'interview_id' | 'child_id' | 'report_refs'>,
  steps: Steps,
  skill: number,
): void => {
  const offered: Interview = { ...who, ...provider(rng, skill), offered_at: wallText(steps.offeredAt) };
  const answered: Interview = { ...offered, response: steps.response, response_at: wallText(steps.answeredAt) };
  const offerKnown = steps.offeredAt + writtenAfter(rng, skill);
  const answerKnown = Math.max(offerKnown, steps.answeredAt + writtenAfter(rng, skill));
  const versions: Version<'return_interviews'>[] = [
    { knownAt: offerKnown, cells: offered },
    { knownAt: answerKnown, cells: answered },
  ];
  if (steps.completedAt !== undefined) {
    const knownAt = Math.max(answerKnown, steps.completedAt + writtenAfter(rng, skill));
    const completed: Interview = { ...answered, completed_at: wallText(steps.completedAt), ...content(rng, skill) };
    versions.push({ knownAt, cells: completed });
    if (rng.chance(0.25)) {
      const sharedAt = officeHours(steps.completedAt + rng.int(60, 3 * DAY));
      versions.push({
        knownAt: Math.max(knownAt, sharedAt) + 30,
        cells: { ...completed, intelligence_shared_at: wallText(sharedAt) },
      });
    }
  }
  sink.record('return_interviews', versions.slice(steps.answeredAt === steps.offeredAt ? 1 : 0));
};

/** Writes the return home interviews of a child's missing episodes: offered, answered, completed, or not offered and why. */
export const writeInterviews = (rng: Rng, draw: Draw, sink: Sink, child: Child, episodes: readonly Episode[]): void => {
  const returned = episodes.filter((episode) => episode.missing && episode.returnKnownAt !== undefined);
  let waiting: readonly string[] = [];
  returned.forEach((episode, i) => {
    const returnAt = episode.absence.end;
    const knewAt = Math.max(returnAt + 20, episode.returnKnownAt ?? returnAt);
    const skill = improvement(draw.window.progress(returnAt));
    const refs = [...waiting, ...(rng.chance(0.6) ? episode.refs : episode.refs.slice(0, 1))];
    const id = { interview_id: `RHI${draw.number('interview')}`, child_id: child.id };
    waiting = [];
    if (!rng.chance(onCourse(interviewing.offered, skill))) {
      if (!rng.chance(0.2 + 0.7 * skill)) return;
      const decidedAt = officeHours(knewAt + rng.int(1, 6) * DAY);
      const cells = {
        ...id,
        report_refs: refs.join(';'),
        ...provider(rng, skill),
        response: 'not_offered',
        not_offered_reason: rng.chance(0.75) ? rng.pick(notOfferedReasons) : '',
      };
      sink.record('return_interviews', [{ knownAt: decidedAt + writtenAfter(rng, skill), cells }]);
      return;
    }
    const steps = stepsOf(rng, returnAt, knewAt, skill);
    const next = returned[i + 1];
    const againBefore = next !== undefined && next.absence.start < (steps.completedAt ?? steps.answeredAt);
    if (againBefore && rng.chance(0.7)) {
      waiting = refs;
      return;
    }
    writeInterview(rng, sink, { ...id, report_refs: refs.join(';') }, steps, skill);
    const declined = steps.response.startsWith('declined') && rng.chance(0.12);
    if (!declined) return;
    const second = { ...id, interview_id: `RHI${draw.number('interview')}`, report_refs: refs.join(';') };
    const offeredAt = officeHours(steps.answeredAt + rng.int(8, 60) * HOUR);
    writeInterview(
      rng,
      sink,
      second,
      {
        returnAt,
        offeredAt,
        answeredAt: offeredAt,
        response: 'accepted',
        completedAt: daytime(rng, offeredAt + HOUR, offeredAt + 2 * DAY),
      },
      skill,
    );
  });
};
