import type { RecordKind } from '@hub/casebook';
import { PANEL_DECISIONS } from '../panel/decision-words.js';

/**
 * How a field of a record is given to the person it is about: as it is; as a free text that somebody must read first; or
 * not, because it is about other people.
 */
export type Treatment = 'plain' | 'free' | 'others' | 'hidden';

/** What a pack holds: the records of a case, and what was done for the child beside them. */
export type PackKind = RecordKind | 'areaCheck' | 'quotation';

export interface FieldShown {
  readonly label: string;
  readonly as: Treatment;
  /** What the codes of the field mean, for those that are no words of their own. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface KindShown {
  /** What one such record is called. */
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldShown>>;
}

const plain = (label: string): FieldShown => ({ label, as: 'plain' });
const free = (label: string): FieldShown => ({ label, as: 'free' });
const hidden: FieldShown = { label: '', as: 'hidden' };

/** Fields of every kind that say how the record was kept, not what it says. */
const EVERYWHERE: Readonly<Record<string, FieldShown>> = { childId: plain('Reference'), assumed: hidden, $erased: hidden };

/**
 * What of each kind of record is shown, in this order. A field that does not stand here is treated as a free text: what
 * nobody thought of is read by a person before it is given out.
 */
export const SHOWN: Readonly<Partial<Record<PackKind, KindShown>>> = {
  child: {
    title: 'Who you are',
    fields: {
      surname: plain('Surname'),
      forename: plain('Forename'),
      dob: plain('Date of birth'),
      sex: plain('Sex (1 male, 2 female, 9 not recorded)'),
      ethnicity: plain('Ethnicity (code)'),
      disability: plain('Disability (code)'),
      upn: plain('Unique pupil number'),
      nhsNumber: plain('NHS number'),
      responsibleLa: plain('Responsible council (code)'),
      home: plain('Home (map reference)'),
      schoolUrn: plain('School (code)'),
    },
  },
  status: {
    title: 'Support from social care',
    fields: {
      status: plain('Kind of support'),
      legalStatus: plain('Legal status (code)'),
      start: plain('From'),
      end: plain('Until'),
    },
  },
  death: {
    title: 'Death',
    fields: { diedOn: plain('Died on'), toldBy: free('Told by') },
  },
  keyWorker: {
    title: 'Key worker',
    fields: { worker: plain('Name'), team: plain('Team'), start: plain('From'), end: plain('Until') },
  },
  report: {
    title: 'Report that you were missing',
    fields: {
      reportRef: plain('Police reference'),
      cadRef: plain('Police call reference'),
      surname: plain('Surname as reported'),
      forename: plain('Forename as reported'),
      dob: plain('Date of birth as reported'),
      sex: plain('Sex as reported'),
      category: plain('Category'),
      riskGrade: plain('Risk as police graded it'),
      missingFromType: plain('Kind of place you were missing from'),
      missingFromName: free('Place you were missing from'),
      lastSeenAt: plain('Last seen'),
      reportedAt: plain('Reported to police'),
      laNotifiedAt: plain('The council was told'),
      categoryChangedAt: plain('Category changed'),
      lastSeenPlace: plain('Last seen at (map reference)'),
      cseFlag: plain('Concern: sexual exploitation'),
      gangFlag: plain('Concern: gangs'),
      traffickingFlag: plain('Concern: trafficking'),
      circumstances: free('What was reported'),
    },
  },
  return: {
    title: 'Your return',
    fields: {
      reportRef: plain('Police reference'),
      foundAt: plain('Back or found'),
      laNotifiedAt: plain('The council was told'),
      foundHow: plain('How'),
      foundPlace: plain('Where (map reference)'),
      foundPlaceType: free('Kind of place'),
      preventionInterviewAt: plain('Police spoke with you'),
      harm: plain('Harm noted'),
    },
  },
  interview: {
    title: 'Return home interview',
    fields: {
      interviewId: plain('Reference'),
      reportRefs: plain('About police reports'),
      providerType: plain('Held by'),
      independent: plain('Independent'),
      offeredAt: plain('Offered'),
      response: plain('Answer'),
      responseAt: plain('Answered'),
      notOfferedReason: free('Why it was not offered'),
      scheduledFor: plain('Agreed for'),
      completedAt: plain('Took place'),
      pushFactors: free('Why you left'),
      pullFactors: free('What drew you'),
      companions: { label: 'Who was with you', as: 'others' },
      places: free('Where you were'),
      harmDisclosed: plain('You spoke of harm'),
      intelligenceSharedAt: plain('Information was passed to police'),
      quality: plain('Quality of the record'),
      childWords: free('In your own words'),
    },
  },
  assessment: {
    title: 'Assessment of risk',
    fields: {
      assessmentId: plain('Reference'),
      strand: plain('Concern'),
      tool: plain('Tool'),
      toolVersion: plain('Version of the tool'),
      assessedAt: plain('Assessed'),
      score: plain('Score'),
      rag: plain('Level'),
      overrideRag: plain('Level decided otherwise'),
      overrideReason: free('Why it was decided otherwise'),
      overrideUntil: plain('Decided otherwise until'),
      assessor: plain('Assessed by'),
      agency: plain('Agency'),
      multiAgency: plain('With several agencies'),
      gangLink: plain('Link with a gang'),
      category: plain('Category'),
    },
  },
  quotation: {
    title: 'Whether your words may be quoted without your name',
    fields: {
      interviewId: plain('From the interview'),
      askedOn: plain('You were asked on'),
      agreed: plain('You agreed'),
      state: plain('What was decided'),
      text: free('Your words as they may be quoted'),
      reason: free('Why they are kept back'),
      screenedAt: plain('Decided'),
      screenedBy: plain('Decided by'),
    },
  },
  plan: { title: 'Safety plan', fields: { planId: plain('Reference'), agreedAt: plain('Agreed'), endedAt: plain('Ended') } },
  referral: {
    title: 'Referral to a panel',
    fields: {
      referralId: plain('Reference'),
      panel: plain('Panel'),
      referredAt: plain('Referred'),
      referrerAgency: plain('By'),
      outcome: plain('Outcome'),
      outcomeAt: plain('Decided'),
    },
  },
  review: {
    title: 'Panel meeting at which you were discussed',
    fields: {
      panel: plain('Panel'),
      meetingDate: plain('Date'),
      decision: { ...plain('Decision'), words: PANEL_DECISIONS },
      strands: plain('Concerns'),
      ragAfter: plain('Level afterwards'),
      categoryAfter: plain('Category afterwards'),
    },
  },
  challenge: {
    title: 'Question from one agency to another about your case',
    fields: {
      challengeId: plain('Reference'),
      panel: plain('Panel'),
      meetingDate: plain('Date'),
      byAgency: plain('From'),
      toAgency: plain('To'),
      matter: free('Matter'),
      answeredAt: plain('Answered'),
      accepted: plain('Accepted'),
      escalatedTo: plain('Passed on to'),
    },
  },
  action: {
    title: 'Action agreed at a panel',
    fields: {
      actionId: plain('Reference'),
      panel: plain('Panel'),
      meetingDate: plain('Date'),
      ownerAgency: plain('Agency'),
      owner: plain('Person'),
      action: free('What was to be done'),
      due: plain('By'),
      completedAt: plain('Done'),
      cancelledAt: plain('Cancelled'),
      cancelReason: free('Why it was cancelled'),
    },
  },
  placement: {
    title: 'Where you lived',
    fields: {
      placementType: plain('Kind of placement (code)'),
      provider: plain('Kind of provider (code)'),
      name: free('Name of the placement'),
      hostLa: plain('In the area of the council (code)'),
      place: plain('Place (map reference)'),
      start: plain('From'),
      end: plain('Until'),
      hostAuthorityConsulted: plain('That council was asked'),
      exploitationRiskChecked: plain('The risk of exploitation there was checked'),
      healthEducationChecked: plain('Health and education were checked'),
      checkedAt: plain('Checked'),
      authorisedBy: plain('Agreed to by'),
    },
  },
  authorisation: {
    title: 'Decision about where you were to live',
    fields: {
      start: plain('From'),
      hostLa: plain('In the area of the council (code)'),
      decidedAt: plain('Decided'),
      missing: plain('Checks not made by then'),
      reason: free('Why it was agreed to without them'),
    },
  },
  areaCheck: {
    title: 'A place where you might live was checked',
    fields: {
      checkedAt: plain('Checked'),
      place: plain('Place (map reference)'),
      reason: free('Why'),
      near: free('What was known near it'),
      done: free('What was done since'),
    },
  },
};

/** How a field of a kind of record is treated; undefined when nobody thought of it. */
export const fieldShown = (kind: PackKind, field: string): FieldShown | undefined =>
  SHOWN[kind]?.fields[field] ?? EVERYWHERE[field];
