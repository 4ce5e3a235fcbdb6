import type { CaseInterview, ChildCase } from '@hub/casebook';
import { elapsedHours, type Instant } from '@hub/kernel';
import { INTERVIEW_WITHIN_HOURS } from '@hub/interviews';
import type { PresentedInterviewDue } from '@hub/views';
import type { Interview, InterviewDue } from '../generated/graphql.js';

/** A return that waits for an interview, as the schema gives it. */
export const interviewDueOf = (due: PresentedInterviewDue, now: Instant): InterviewDue => ({
  childId: due.childId,
  surname: due.surname,
  forename: due.forename,
  age: due.age,
  own: due.own,
  badges: [...due.statuses],
  episodeId: due.episodeId,
  reportRefs: [...due.reportRefs],
  returnedAt: due.returnedAt,
  laNotifiedAt: due.notifiedAt ?? null,
  dueAt: due.dueAt,
  hoursLeft: due.hoursLeft,
  dueFromNoticeAt: due.dueFromNoticeAt ?? null,
  hoursLeftFromNotice: due.hoursLeftFromNotice ?? null,
  state: due.state,
  reason: due.reason ?? null,
  providerType: due.providerType ?? null,
  interviewId: due.interviewId ?? null,
  interviewRevision: due.interviewRevision ?? null,
  scheduledFor: due.scheduledFor ?? null,
  missingAgain: due.missingAgainAt !== undefined && due.missingAgainAt <= now,
});

/** The latest return among the episodes an interview covers, at or before its completion. */
const returnAnswered = (childCase: ChildCase, { covers, content }: CaseInterview): Instant | undefined =>
  childCase.episodes
    .filter(({ reports }) => reports.some(({ reportRef }) => covers.includes(reportRef)))
    .flatMap(({ end }) =>
      end !== undefined && content.completedAt !== undefined && end <= content.completedAt ? [end] : [],
    )
    .sort()
    .at(-1);

/** An interview as it stands. */
export const interviewOf = (childCase: ChildCase, interview: CaseInterview): Interview => {
  const { content, covers, key, revision, knownAt } = interview;
  const returnedAt = returnAnswered(childCase, interview);
  const hours =
    returnedAt === undefined || content.completedAt === undefined
      ? null
      : elapsedHours(returnedAt, content.completedAt);
  return {
    interviewId: content.interviewId,
    key,
    revision,
    childId: content.childId,
    reportRefs: content.reportRefs,
    covers: [...covers],
    providerType: content.providerType,
    independent: content.independent ?? null,
    offeredAt: content.offeredAt ?? null,
    response: content.response ?? null,
    responseAt: content.responseAt ?? null,
    notOfferedReason: content.notOfferedReason ?? null,
    scheduledFor: content.scheduledFor ?? null,
    completedAt: content.completedAt ?? null,
    hoursAfterReturn: hours,
    inTime: hours === null ? null : hours <= INTERVIEW_WITHIN_HOURS,
    pushFactors: content.pushFactors ?? [],
    pullFactors: content.pullFactors ?? [],
    companions: content.companions ?? [],
    places: content.places ?? [],
    harmDisclosed: content.harmDisclosed ?? null,
    intelligenceSharedAt: content.intelligenceSharedAt ?? null,
    quality: content.quality ?? null,
    childWords: content.childWords ?? null,
    knownAt,
  };
};
