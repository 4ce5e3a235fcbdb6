import type { CaseEpisode, CaseReport, Held } from '@hub/casebook';
import { readNotice } from '@hub/clocks';
import { elapsedHours, type Instant, type Place as StoredPlace } from '@hub/kernel';
import { awayAt, type ReturnDetails } from '@hub/missing';
import type { Episode, InterviewDue, Place, PoliceReport, PoliceReturn } from '../generated/graphql.js';

const toldOf = (happenedAt: Instant, notifiedAt: Instant | undefined, now: Instant) => {
  const notice = readNotice(happenedAt, notifiedAt, now);
  return { toldLateHours: notice.told ? notice.lagHours : null, toldSameDay: notice.sameDay ?? null };
};

const placeOf = (place: StoredPlace | undefined): Place | null =>
  place ? { easting: place.easting, northing: place.northing, precision: place.precision ?? null } : null;

const returnOf = ({ content, revision, knownAt }: Held<ReturnDetails>, now: Instant): PoliceReturn => ({
  revision,
  foundAt: content.foundAt,
  laNotifiedAt: content.laNotifiedAt ?? null,
  ...toldOf(content.foundAt, content.laNotifiedAt, now),
  foundHow: content.foundHow ?? null,
  foundPlace: placeOf(content.foundPlace),
  foundPlaceType: content.foundPlaceType ?? null,
  preventionInterviewAt: content.preventionInterviewAt ?? null,
  harm: content.harm ?? null,
  knownAt,
  assumed: content.assumed ?? [],
});

const reportOf = (report: CaseReport, now: Instant): PoliceReport => {
  const { content, revision, knownAt } = report.held;
  return {
    reportRef: report.reportRef,
    revision,
    childId: content.childId ?? null,
    surname: content.surname ?? null,
    forename: content.forename ?? null,
    dob: content.dob ?? null,
    sex: content.sex ?? null,
    cadRef: content.cadRef ?? null,
    category: content.category,
    categoryChangedAt: content.categoryChangedAt ?? null,
    riskGrade: content.riskGrade ?? null,
    missingFromType: content.missingFromType ?? null,
    missingFromName: content.missingFromName ?? null,
    lastSeenAt: content.lastSeenAt,
    reportedAt: content.reportedAt,
    laNotifiedAt: content.laNotifiedAt ?? null,
    ...toldOf(content.reportedAt, content.laNotifiedAt, now),
    lastSeenPlace: placeOf(content.lastSeenPlace),
    circumstances: content.circumstances ?? null,
    cseFlag: content.cseFlag ?? null,
    gangFlag: content.gangFlag ?? null,
    traffickingFlag: content.traffickingFlag ?? null,
    matchedBy: report.matchedBy,
    knownAt,
    assumed: content.assumed ?? [],
    return: report.return ? returnOf(report.return, now) : null,
    notRequiredReason: report.duty?.notRequired ? (report.duty.notRequired.reason ?? '') : null,
    conflictingReturn: report.conflictingReturn ? returnOf(report.conflictingReturn, now) : null,
  };
};

/** An episode with the times of police and of social care side by side. */
export const episodeOf = (episode: CaseEpisode, now: Instant, interview: InterviewDue | undefined): Episode => {
  const over = episode.end ?? episode.endNotRecordedAt;
  return {
    id: episode.id,
    start: episode.start,
    end: episode.end ?? null,
    endNotRecordedAt: episode.endNotRecordedAt ?? null,
    missing: episode.missing,
    open: awayAt(episode, now),
    hours: over === undefined || over > now ? elapsedHours(episode.start, now) : elapsedHours(episode.start, over),
    missingFromType: episode.missingFromType ?? null,
    reports: episode.reports.map((report) => reportOf(report, now)),
    interviewIds: episode.interviews.map(({ content }) => content.interviewId),
    interview: interview ?? null,
  };
};
