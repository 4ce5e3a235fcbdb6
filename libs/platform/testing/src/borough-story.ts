import { parseTime, type Envelope, type Instant, type LondonDate } from '@hub/kernel';
import { AUTHORITY } from './samples.js';
import { Story } from './story.js';

/** A time as a spec writes it: London wall time (`2016-10-01T10:00`), or an instant with its zone. */
export const at = (text: string): Instant => {
  const time = parseTime(text);
  if (!time.ok) throw new Error(`${text}: ${time.problem}`);
  return time.instant;
};

interface Who {
  readonly surname: string;
  readonly forename: string;
  readonly dob: LondonDate;
}

type Fields = Readonly<Record<string, unknown>>;

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const timeOf = (text: string | undefined): Instant | undefined => (text === undefined ? undefined : at(text));

/**
 * The records of a borough as a spec tells them, in the words of the intake feeds; what a record needs and the spec does
 * not say is filled in. Times are London wall times. The same key again is a correction.
 */
export class BoroughStory {
  readonly events: Envelope[] = [];
  readonly #story = new Story();
  readonly #who = new Map<string, Who>();

  /** From now on records are learned at this moment. */
  learnedAt(recordedAt: Instant): this {
    this.#story.recordedAt = recordedAt;
    return this;
  }

  /** Any event, in any stream. */
  tell(stream: string, type: string, data: Fields): this {
    this.events.push(this.#story.event(stream, type, given(data)));
    return this;
  }

  /** A child of this authority, called after the id, unless said otherwise. */
  child(childId: string, more: Fields & { dob?: LondonDate; surname?: string; forename?: string } = {}): this {
    const details = {
      childId,
      surname: childId,
      forename: 'Sam',
      dob: '2002-06-15',
      sex: '2',
      responsibleLa: AUTHORITY,
      ...more,
    };
    this.#who.set(childId, { surname: details.surname, forename: details.forename, dob: details.dob });
    return this.tell(`children.child-${childId}`, 'children.ChildRegistered', details);
  }

  status(childId: string, status: string, start: LondonDate, end?: LondonDate): this {
    const data = { childId, status, start, end };
    return this.tell(`children.status-${childId}|${status}|${start}`, 'children.StatusRecorded', data);
  }

  death(childId: string, diedOn: LondonDate): this {
    return this.tell(`children.death-${childId}`, 'children.DeathRecorded', {
      childId,
      diedOn,
      toldBy: 'the hospital',
    });
  }

  keyWorker(childId: string, start: LondonDate, end?: LondonDate): this {
    const data = { childId, worker: 'a worker', start, end };
    return this.tell(`children.keyworker-${childId}|${start}`, 'children.KeyWorkerAllocated', data);
  }

  merge(oldChildId: string, childId: string): this {
    const data = { oldChildId, childId, mergedAt: '2016-01-01T00:00:00.000Z' };
    return this.tell(`children.merge-${oldChildId}`, 'children.IdsMerged', data);
  }

  unmerge(oldChildId: string): this {
    return this.tell(`children.merge-${oldChildId}`, 'children.IdsUnmerged', { oldChildId });
  }

  match(reportRef: string, childId: string): this {
    const data = { reportRef, childId, decidedBy: 'a person', decidedAt: '2016-01-01T00:00:00.000Z' };
    return this.tell(`children.match-${reportRef}`, 'children.ReportMatched', data);
  }

  /** A police report of category missing, made at the last sighting unless said otherwise; `told` = when we were. */
  report(
    reportRef: string,
    childId: string | undefined,
    lastSeen: string,
    more: Fields & { reported?: string; told?: string | undefined } = {},
  ): this {
    const { reported, told, ...rest } = more;
    return this.tell(`missing.report-${reportRef}`, 'missing.ChildReportedMissing', {
      reportRef,
      childId,
      ...(this.#who.get(childId ?? '') ?? { surname: 'Nobody', forename: 'Sam', dob: '2002-06-15' }),
      category: 'missing',
      lastSeenAt: at(lastSeen),
      reportedAt: at(reported ?? lastSeen),
      laNotifiedAt: timeOf(told),
      ...rest,
    });
  }

  /** The child of a report was found; `told` = when we were. */
  found(reportRef: string, foundAt: string, more: Fields & { told?: string | undefined } = {}): this {
    const { told, ...rest } = more;
    const data = { reportRef, foundAt: at(foundAt), laNotifiedAt: timeOf(told), ...rest };
    return this.tell(`missing.return-${reportRef}`, 'missing.ChildReturned', data);
  }

  interview(
    interviewId: string,
    childId: string,
    reportRefs: readonly string[],
    more: Fields & { offered?: string | undefined; response?: string | undefined; completed?: string | undefined } = {},
  ): this {
    const { offered, completed, ...rest } = more;
    return this.tell(`interviews.interview-${interviewId}`, 'interviews.InterviewOpened', {
      interviewId,
      childId,
      reportRefs,
      providerType: 'la_team',
      offeredAt: timeOf(offered),
      completedAt: timeOf(completed),
      ...rest,
    });
  }

  assessment(
    assessmentId: string,
    childId: string,
    strand: string,
    assessedAt: string,
    rag: string,
    more: Fields = {},
  ): this {
    return this.tell(`exploitation.assessment-${assessmentId}`, 'exploitation.RiskAssessed', {
      assessmentId,
      childId,
      strand,
      tool: 'SERAF',
      assessedAt: at(assessedAt),
      rag,
      agency: 'social care',
      multiAgency: false,
      ...more,
    });
  }

  plan(planId: string, childId: string, agreedAt: LondonDate, endedAt?: LondonDate): this {
    const data = { planId, childId, agreedAt, endedAt };
    return this.tell(`exploitation.plan-${planId}`, 'exploitation.SafetyPlanAgreed', data);
  }

  /** A referral to MAP unless said otherwise. */
  referral(referralId: string, childId: string, referredAt: LondonDate, more: Fields = {}): this {
    return this.tell(`panels.referral-${referralId}`, 'panels.ChildReferred', {
      referralId,
      panel: 'MAP',
      childId,
      referredAt,
      referrerAgency: 'school',
      ...more,
    });
  }

  /** A meeting of MASE unless said otherwise; `held` undefined = not recorded. */
  meeting(meetingDate: LondonDate, held?: boolean, panel = 'MASE'): this {
    const data = { panel, meetingDate, held };
    return this.tell(`panels.meeting-${panel}|${meetingDate}`, 'panels.MeetingRecorded', data);
  }

  review(panel: string, meetingDate: LondonDate, childId: string, more: Fields = {}): this {
    const data = { panel, meetingDate, childId, decision: 'continue', strands: [], ...more };
    return this.tell(`panels.review-${panel}|${meetingDate}|${childId}`, 'panels.ChildReviewed', data);
  }

  /** A challenge at MASE unless said otherwise. */
  challenge(challengeId: string, meetingDate: LondonDate, more: Fields = {}): this {
    return this.tell(`panels.challenge-${challengeId}`, 'panels.ChallengeRaised', {
      challengeId,
      panel: 'MASE',
      meetingDate,
      byAgency: 'police',
      toAgency: 'social care',
      matter: 'late notices',
      ...more,
    });
  }

  /** An action set at MASE unless said otherwise. */
  action(actionId: string, due: LondonDate, more: Fields = {}): this {
    return this.tell(`panels.action-${actionId}`, 'panels.ActionSet', {
      actionId,
      panel: 'MASE',
      meetingDate: '2016-09-01',
      ownerAgency: 'police',
      action: 'visit the park',
      due,
      ...more,
    });
  }

  /** A placement in Kent's area unless said otherwise. */
  placement(childId: string, start: LondonDate, more: Fields = {}): this {
    return this.tell(`placements.placement-${childId}|${start}`, 'placements.PlacementRecorded', {
      childId,
      placementType: 'K2',
      hostLa: 'E10000016',
      start,
      ...more,
    });
  }

  /** A step of a sexual risk order against one person unless said otherwise. */
  step(disruptionId: string, status: string, statusAt: LondonDate, more: Fields = {}): this {
    return this.tell(`disruption.step-${disruptionId}|${status}|${statusAt}`, 'disruption.StepRecorded', {
      disruptionId,
      tool: 'SRO',
      subjectType: 'person',
      subjectId: 'PC1',
      status,
      statusAt,
      ...more,
    });
  }
}
