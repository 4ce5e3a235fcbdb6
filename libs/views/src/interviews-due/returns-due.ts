import { ageOn, londonDateOf, type Instant, type LondonDate } from '@hub/kernel';
import type { CaseEpisode, CaseInterview, ChildCase } from '@hub/casebook';
import { answerOf, type InterviewDetails } from '@hub/interviews';
import { piece, type Piece } from '../cases/pieces.js';
import { fromEach, type Workings } from '../cases/workings.js';
import { given } from '../given.js';

/** How far the interview after a return has come. */
export type InterviewState =
  'not_offered' | 'offered' | 'accepted' | 'declined' | 'no_response' | 'scheduled' | 'not_required';

/** A return after which no interview has taken place yet. */
export interface ReturnDue {
  readonly episodeId: string;
  readonly reportRefs: readonly string[];
  readonly returnedAt: Instant;
  /** When police first told us of the return; absent = never told. */
  readonly notifiedAt?: Instant;
  readonly state: InterviewState;
  /** Why none is required, or why none was offered. */
  readonly reason?: string;
  /** The interview that the state is about: the one offered or answered last. */
  readonly interviewId?: string;
  readonly interviewRevision?: number;
  readonly providerType?: InterviewDetails['providerType'];
  readonly independent?: boolean;
  readonly offeredAt?: Instant;
  readonly respondedAt?: Instant;
  readonly scheduledFor?: Instant;
  /** An interview is on record that took place before the return: it does not answer this return. */
  readonly beforeReturn?: boolean;
  /** When the child went missing again after this return. */
  readonly missingAgainAt?: Instant;
}

const stateOf = ({ content }: CaseInterview): InterviewState => {
  switch (content.response) {
    case 'declined_by_child':
    case 'declined_by_parent':
      return 'declined';
    case 'no_response':
      return content.scheduledFor === undefined ? 'no_response' : 'scheduled';
    case 'not_offered':
      return 'not_offered';
    case 'accepted':
      return content.scheduledFor === undefined ? 'accepted' : 'scheduled';
    case undefined:
      if (content.scheduledFor !== undefined) return 'scheduled';
      return content.offeredAt === undefined ? 'not_offered' : 'offered';
  }
};

const lastTouched = ({ content }: CaseInterview): Instant => content.responseAt ?? content.offeredAt ?? '';

const later = (a: CaseInterview, b: CaseInterview): CaseInterview => (lastTouched(b) >= lastTouched(a) ? b : a);

const notRequiredReason = (episode: CaseEpisode): { readonly reason: string } | undefined => {
  for (const report of [...episode.reports].reverse()) {
    if (report.duty?.notRequired) return { reason: report.duty.notRequired.reason ?? '' };
  }
  return undefined;
};

/** The return that ends an episode, when it waits for an interview and the child was under 18 on that date. */
const returnDue = (
  episode: CaseEpisode,
  missingAgainAt: Instant | undefined,
  dob: LondonDate,
): ReturnDue | undefined => {
  const returnedAt = episode.end;
  if (returnedAt === undefined || ageOn(dob, londonDateOf(returnedAt)) >= 18) return undefined;
  const answer = answerOf(
    returnedAt,
    episode.interviews.map(({ content }) => content),
  );
  if (answer.completed) return undefined;
  const open = episode.interviews.filter(({ content }) => content.completedAt === undefined);
  const interview = open.length > 0 ? open.reduce(later) : undefined;
  const notRequired = notRequiredReason(episode);
  const notices = episode.reports.flatMap((report) => report.return?.content.laNotifiedAt ?? []).sort();
  return {
    episodeId: episode.id,
    reportRefs: episode.reports.map(({ reportRef }) => reportRef),
    returnedAt,
    state: notRequired ? 'not_required' : interview ? stateOf(interview) : 'not_offered',
    ...given({
      notifiedAt: notices[0],
      reason: notRequired?.reason ?? interview?.content.notOfferedReason,
      interviewId: interview?.content.interviewId,
      interviewRevision: interview?.revision,
      providerType: interview?.content.providerType,
      independent: interview?.content.independent,
      offeredAt: interview?.content.offeredAt,
      respondedAt: interview?.content.responseAt,
      scheduledFor: interview?.content.scheduledFor,
      beforeReturn: answer.beforeReturn ? true : undefined,
      missingAgainAt,
    }),
  } as ReturnDue;
};

/**
 * The returns of a child, under 18 on the date of the return, for which no interview has taken place at or after the
 * return; the earliest first. A return is the end of a missing episode (indicator definitions 8e). Those for which a
 * manager decided that none is required are among them, marked so.
 */
export const returnsDue = (
  { child, strandFacts: { episodes } }: ChildCase,
  workings: Workings,
): readonly Piece<ReturnDue>[] => {
  const due: Piece<ReturnDue>[] = [];
  for (const one of eachDue(workings, episodes, child.content.dob)) if (one) due.push(one);
  return due;
};

const eachDue = fromEach((episode: CaseEpisode, next: CaseEpisode | undefined, dob: LondonDate) => {
  const due = returnDue(episode, next?.start, dob);
  return due && piece(due);
});
