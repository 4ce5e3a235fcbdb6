import type { AssembledCase, ChildCase, Held } from '@hub/casebook';
import { isChildOn } from '@hub/casebook';
import { ageOn, londonDateOf, type Instant } from '@hub/kernel';
import {
  DEFAULT_SETTINGS,
  interviewsDue,
  missingNow,
  momentOf,
  presentInterviewsDue,
  presentMissingNow,
  presentSheetRow,
  sheetRowOf as sheetViewRow,
  Workings,
  statusesHeld,
  keyWorkerHeld,
  type TimelineEntry as ViewEntry,
} from '@hub/views';
import type { Child, ChildDeath, ChildWords, KeyWorkerSpan, StatusSpan } from '../generated/graphql.js';
import { assessmentOf, safetyPlanOf } from '../exploitation/exploitation.present.js';
import { interviewDueOf, interviewOf } from '../interviews/interviews.present.js';
import { episodeOf } from '../missing/episodes.present.js';
import { placementNow } from '../placements/placements.present.js';
import { actionOf, challengeOf, referralOf, reviewOf } from '../panels/panels.present.js';
import { directionOf, gapOf, missingOf, ragOf } from '../sheet/sheet.present.js';
import { clockReadings } from './clocks.present.js';
import { findingOf } from './findings.present.js';
import { strandDetails } from './strands.present.js';
import { timelineEntry } from './timeline.present.js';
import { WORDING, type Wording } from './wording.js';

const latestFirst =
  <Content>(by: (content: Content) => string) =>
  (a: Held<Content>, b: Held<Content>): number =>
    by(b.content).localeCompare(by(a.content)) || (a.key < b.key ? -1 : 1);

const statusSpans = ({ statuses }: ChildCase): StatusSpan[] =>
  [...statuses].sort(latestFirst(({ start }) => start)).map(({ key, revision, content, knownAt }) => ({
    key,
    revision,
    status: content.status,
    legalStatus: content.legalStatus ?? null,
    start: content.start,
    end: content.end ?? null,
    knownAt,
  }));

const deathOf = ({ death }: ChildCase): ChildDeath | null =>
  death
    ? {
        key: death.key,
        revision: death.revision,
        childId: death.content.childId,
        diedOn: death.content.diedOn,
        toldBy: death.content.toldBy,
        knownAt: death.knownAt,
      }
    : null;

const keyWorkerSpans = ({ keyWorkers }: ChildCase): KeyWorkerSpan[] =>
  [...keyWorkers].sort(latestFirst(({ start }) => start)).map(({ key, revision, content, knownAt }) => ({
    key,
    revision,
    childId: content.childId,
    worker: content.worker ?? '',
    team: content.team ?? null,
    start: content.start,
    end: content.end ?? null,
    knownAt,
  }));

const wordsOf = ({ interviews }: ChildCase): ChildWords[] =>
  interviews
    .flatMap(({ content }) =>
      content.childWords === undefined || content.completedAt === undefined
        ? []
        : [{ words: content.childWords, at: content.completedAt, interviewId: content.interviewId }],
    )
    .sort((a, b) => b.at.localeCompare(a.at));

/** Every fact known of a child at a moment, in the words of the child page, or in other words for its clocks and tools. */
export const childPage = (
  assembled: AssembledCase & { readonly case: ChildCase },
  timeline: readonly ViewEntry[],
  at: Instant,
  wording: Wording = WORDING,
): Child => {
  const childCase = assembled.case;
  const { content } = childCase.child;
  const moment = momentOf(at);
  const today = londonDateOf(at);
  const caseMoment = { owner: `c:${childCase.id}` as const, workings: new Workings(), ...moment };
  const dueRows = interviewsDue(DEFAULT_SETTINGS).rows(assembled, caseMoment);
  const due = presentInterviewsDue(dueRows, at);
  const awayRows = missingNow(DEFAULT_SETTINGS).rows(assembled, caseMoment);
  const away = presentMissingNow(awayRows, at);
  const sheetRow = isChildOn(childCase, today)
    ? sheetViewRow({ ...childCase, own: true }, moment, DEFAULT_SETTINGS)
    : undefined;
  const line = sheetRow && presentSheetRow(sheetRow, at);
  const spans = childCase.statuses.map((held) => held.content as Parameters<typeof statusesHeld>[0][number]);
  const keyWorker = keyWorkerHeld(
    childCase.keyWorkers.map((held) => held.content as Parameters<typeof keyWorkerHeld>[0][number]),
    today,
  );
  const dueByEpisode = new Map(due.map((one) => [one.episodeId, interviewDueOf(one, at)]));
  const current = away.find(({ missing }) => missing);
  return {
    __typename: 'Child',
    id: childCase.id,
    ids: [...childCase.ids],
    at,
    surname: content.surname,
    forename: content.forename,
    dob: content.dob,
    age: ageOn(content.dob, childCase.death?.content.diedOn ?? today),
    death: deathOf(childCase),
    sex: content.sex,
    ethnicity: content.ethnicity ?? null,
    disability: content.disability ?? [],
    own: childCase.own,
    responsibleLa: content.responsibleLa,
    statuses: statusSpans(childCase),
    badges: childCase.death ? [] : statusesHeld(spans, today),
    missing: line
      ? missingOf(line.missing)
      : {
          now: current !== undefined,
          since: current?.since ?? null,
          hours: current?.hours ?? null,
          episodes90: current?.episodes90 ?? 0,
          toldLateHours: current?.toldLateHours ?? null,
        },
    strands: strandDetails(childCase, moment, wording),
    overall: ragOf(line?.overall),
    direction: line ? directionOf(line.direction) : 'SAME',
    overallSince: line?.overallSince ?? null,
    placement: placementNow(childCase, today),
    gaps: childCase.own && line ? line.gaps.map(gapOf) : [],
    keyWorker: keyWorker ? { name: keyWorker.worker ?? '', team: keyWorker.team ?? null } : null,
    keyWorkers: keyWorkerSpans(childCase),
    clocks: clockReadings(childCase, moment, due, away, wording),
    timeline: timeline.map(timelineEntry),
    episodes: [...childCase.episodes].reverse().map((episode) => episodeOf(episode, at, dueByEpisode.get(episode.id))),
    interviews: childCase.interviews.map((interview) => interviewOf(childCase, interview)),
    interviewsDue: [...dueByEpisode.values()],
    assessments: [...childCase.assessments].sort(latestFirst(({ assessedAt }) => assessedAt)).map(assessmentOf),
    safetyPlans: [...childCase.plans]
      .sort(latestFirst(({ agreedAt }) => agreedAt))
      .map((plan) => safetyPlanOf(plan, today)),
    referrals: [...childCase.referrals].sort(latestFirst(({ referredAt }) => referredAt)).map(referralOf),
    nextReviews: [],
    reviews: [...childCase.reviews].sort(latestFirst(({ meetingDate }) => meetingDate)).map(reviewOf),
    challenges: [...childCase.challenges].sort(latestFirst(({ meetingDate }) => meetingDate)).map(challengeOf),
    actions: [...childCase.actions]
      .sort(latestFirst(({ due: dueOn }) => dueOn))
      .map((action) => actionOf(action, today)),
    findings: assembled.findings.map(findingOf),
    childWords: wordsOf(childCase),
    disputed: [],
    withheld: [],
    glass: null,
  };
};
