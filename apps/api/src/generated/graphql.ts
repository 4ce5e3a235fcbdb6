import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A London calendar date: 2016-10-03. */
  Date: { input: string; output: string; }
  /** A moment, in UTC: 2016-10-03T20:40:00.000Z. Shown in London time. */
  DateTime: { input: string; output: string; }
};

export type AcceptHandoverInput = {
  /** A child of ours who is the same; absent = the child is new here. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  receivedId: Scalars['ID']['input'];
};

export type AcceptReplyInput = {
  challengeId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
};

export type AccessFinding =
  | 'ADVISED'
  | 'EXPLAINED'
  /** It is looked into elsewhere: information governance, a manager. */
  | 'REFERRED_ON';

/** What somebody did with records. */
export type AccessKind =
  /** Took records out as a file. */
  | 'EXPORT'
  /** Began to follow changes on an open page. */
  | 'FOLLOW'
  /** Was sent a record as it changed, on an open page. */
  | 'LIVE'
  /** Opened the print dialog over records. */
  | 'PRINT'
  /** Was shown records. */
  | 'READ'
  /** Was not given what they asked for. */
  | 'REFUSED'
  /** Looked for a child. */
  | 'SEARCH'
  /** Signed somebody else out. */
  | 'SESSION_ENDED'
  | 'SIGN_IN';

export type AccessPack = {
  __typename?: 'AccessPack';
  content: Scalars['String']['output'];
  /** How `content` is written. */
  encoding: FileEncoding;
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  unread: Scalars['Int']['output'];
};

export type AccessPackResult = AccessPack | NotFound | Withheld;

export type AccessRequest = {
  __typename?: 'AccessRequest';
  answered: Scalars['Boolean']['output'];
  childId: Scalars['ID']['output'];
  /** Days left; negative when it is overdue. */
  daysLeft: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  extended: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  packMadeAt?: Maybe<Scalars['DateTime']['output']>;
  receivedOn: Scalars['Date']['output'];
  releasedOn?: Maybe<Scalars['Date']['output']>;
  requester: Requester;
  requesterName?: Maybe<Scalars['String']['output']>;
  whyExtended?: Maybe<Scalars['String']['output']>;
};

export type AccessRequestDetail = {
  __typename?: 'AccessRequestDetail';
  /** Digest of the pack as it would be now. */
  digest?: Maybe<Scalars['String']['output']>;
  leftOut: Array<LeftOut>;
  /** Name of the person it is about; null when no record of them stands. */
  name?: Maybe<Scalars['String']['output']>;
  /** The pack made last is the one that would be made now: it can be released. */
  packIsCurrent: Scalars['Boolean']['output'];
  records: Scalars['Int']['output'];
  request: AccessRequest;
  texts: Array<TextToReview>;
  unread: Scalars['Int']['output'];
};

export type AccessRequestResult = AccessRequestDetail | NotFound | Withheld;

export type AcknowledgeBoardPackInput = {
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
};

/** What an action is for, when it is not for one child alone. */
export type ActionKind =
  | 'DISRUPTION'
  | 'PLACE';

export type AddMinuteNoteInput = {
  childId?: InputMaybe<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  note: Scalars['String']['input'];
  panel: Scalars['String']['input'];
  topic?: InputMaybe<Scalars['ID']['input']>;
};

export type AgencyCounts = {
  __typename?: 'AgencyCounts';
  /** Actions and challenges. Children who wait are counted on the page. */
  all: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
};

export type AgencyWork = {
  __typename?: 'AgencyWork';
  /** Open actions, the one due first leading: so those overdue come first. */
  actions: Array<MatterLine>;
  /** Agencies that have matters on record, to choose from; empty for whoever may look at their own only. */
  agencies: Array<Scalars['String']['output']>;
  /** Null = every agency. */
  agency?: Maybe<Scalars['String']['output']>;
  children: Array<WaitingChild>;
  /** Challenges that wait for the agency: put to it and unanswered, or put by it and answered. */
  questions: Array<MatterLine>;
  today: Scalars['Date']['output'];
};

export type AgendaItem = {
  __typename?: 'AgendaItem';
  age?: Maybe<Scalars['Int']['output']>;
  childId: Scalars['ID']['output'];
  decision?: Maybe<Scalars['String']['output']>;
  forename: Scalars['String']['output'];
  missingNow: Scalars['Boolean']['output'];
  overall?: Maybe<Rag>;
  reasons: Array<Scalars['String']['output']>;
  /** waiting, decided, clash. */
  state: Scalars['String']['output'];
  surname: Scalars['String']['output'];
};

export type AgendaProposal = {
  __typename?: 'AgendaProposal';
  children: Array<ProposedChild>;
  /** Version of the rules that propose. */
  rules: Scalars['String']['output'];
  /** What an earlier meeting of the panel kept in view or acts on. */
  topics: Array<ProposedTopic>;
};

export type AgendaTopic = {
  __typename?: 'AgendaTopic';
  decision?: Maybe<TopicVerdict>;
  kind: TopicKind;
  reason: Scalars['String']['output'];
  /** waiting, decided, clash. */
  state: Scalars['String']['output'];
  strand?: Maybe<Strand>;
  title: Scalars['String']['output'];
  /** Kind and id: `theme:TH-1`. */
  topic: Scalars['ID']['output'];
};

export type AgreeRetentionInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
};

export type AlertDone = {
  __typename?: 'AlertDone';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** Null = erased. */
  done?: Maybe<Scalars['String']['output']>;
};

export type AllocateKeyWorkerInput = {
  /** Revision of the record the form showed; null when it was new. */
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  childId: Scalars['ID']['input'];
  /** Made by the client, the same for a retry of the same command. */
  commandId: Scalars['ID']['input'];
  /** End of the allocation before this one is set to this start when true. */
  endPrevious?: InputMaybe<Scalars['Boolean']['input']>;
  start: Scalars['Date']['input'];
  team?: InputMaybe<Scalars['String']['input']>;
  worker: Scalars['String']['input'];
};

export type AnalysisEdition = {
  __typename?: 'AnalysisEdition';
  digest?: Maybe<Scalars['String']['output']>;
  edition: Scalars['Int']['output'];
  files: Array<BoardFile>;
  id: Scalars['ID']['output'];
  knownAt: Scalars['DateTime']['output'];
  /** How the mail went that it was withdrawn, for those who make the board's documents. */
  mail: Array<BoardMail>;
  maySeal: Scalars['Boolean']['output'];
  mayWithdraw: Scalars['Boolean']['output'];
  sealed: Scalars['Boolean']['output'];
  sealedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is not to be used any more; null = it may be used. */
  withdrawn?: Maybe<Scalars['String']['output']>;
};

export type AnswerBoardChallengeInput = {
  answer: Scalars['String']['input'];
  challengeId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
};

export type AnswerChallengeInput = {
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  answer: Scalars['String']['input'];
  challengeId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  escalatedTo?: InputMaybe<Scalars['String']['input']>;
  panel: Scalars['String']['input'];
};

export type AnswerChaseInput = {
  answer: Scalars['String']['input'];
  answeredOn: Scalars['Date']['input'];
  chaseId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  matter: Scalars['String']['input'];
  matterId: Scalars['ID']['input'];
};

export type AnswerInterviewInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  interviewId: Scalars['ID']['input'];
  notOfferedReason?: InputMaybe<Scalars['String']['input']>;
  /** accepted, declined_by_child, declined_by_parent, no_response or not_offered. */
  response: Scalars['String']['input'];
  responseAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AnswerMoreTimeInput = {
  actionId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  granted: Scalars['Boolean']['input'];
  /** Needed when no more time is given. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Another date than the one asked for. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type ApproveHandoverInput = {
  commandId: Scalars['ID']['input'];
  handoverId: Scalars['ID']['input'];
  /** The digest of what was read: exactly that goes. */
  shown: Scalars['ID']['input'];
};

export type AreaCheck = {
  __typename?: 'AreaCheck';
  checkedAt: Scalars['DateTime']['output'];
  /** User id of who asked. */
  checkedBy: Scalars['String']['output'];
  childId: Scalars['ID']['output'];
  /** You asked, or the child is one of your own cases. */
  forYou: Scalars['Boolean']['output'];
  forename: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  looks: Array<AreaLook>;
  /** What is near now, in sentences; none when it is watched no longer. */
  near: Array<Scalars['String']['output']>;
  /** Null where it may not be known, or was erased. */
  place?: Maybe<Place>;
  reason?: Maybe<Scalars['String']['output']>;
  surname: Scalars['String']['output'];
  /** When somebody was last told what is near. */
  toldAt: Scalars['DateTime']['output'];
  /** What has turned since it was told last, in sentences. Empty: nothing has. */
  turned: Array<Scalars['String']['output']>;
  watched: Scalars['Boolean']['output'];
};

export type AreaChecks = {
  __typename?: 'AreaChecks';
  /** Of which records the hub looked for hotspots, places and networks. */
  about: Scalars['String']['output'];
  checks: Array<AreaCheck>;
};

export type AreaLook = {
  __typename?: 'AreaLook';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  done?: Maybe<Scalars['String']['output']>;
};

export type AskAgencyInput = {
  action: Scalars['String']['input'];
  /** To disrupt, or to make a place safer. */
  actionKind?: InputMaybe<ActionKind>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  due: Scalars['Date']['input'];
  kind: TopicKind;
  owner?: InputMaybe<Scalars['String']['input']>;
  ownerAgency: Scalars['String']['input'];
  panel: Scalars['String']['input'];
  /** Why it should be talked about. */
  reason: Scalars['String']['input'];
  strand?: InputMaybe<Strand>;
  /** The person or place; a theme of an earlier meeting; null for a new theme. */
  topic?: InputMaybe<Scalars['ID']['input']>;
  /** A new theme in words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type AskBoardQuestionInput = {
  age?: InputMaybe<BoardAge>;
  commandId: Scalars['ID']['input'];
  /** For example 8a. */
  indicator: Scalars['ID']['input'];
  /** A quarter or a financial year: 2016-17Q3. */
  period: Scalars['String']['input'];
  sex?: InputMaybe<BoardSex>;
  /** Assessed for it by the end of the period, whatever the result. */
  strand?: InputMaybe<Strand>;
};

export type AskMoreTimeInput = {
  actionId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
};

/** What a panel asks to be put in place or renewed for a child. */
export type AskedSafeguard =
  | 'KEY_WORKER'
  | 'MULTI_AGENCY_ASSESSMENT'
  | 'SAFETY_PLAN';

export type Assessment = {
  __typename?: 'Assessment';
  agency: Scalars['String']['output'];
  assessedAt: Scalars['DateTime']['output'];
  assessmentId: Scalars['ID']['output'];
  assessor?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  /** As it was recorded: the id of a merged child stays here. */
  childId: Scalars['ID']['output'];
  gangLink?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  multiAgency: Scalars['Boolean']['output'];
  overrideRag?: Maybe<Scalars['String']['output']>;
  overrideReason?: Maybe<Scalars['String']['output']>;
  /** The last day on which the judgement holds by itself. */
  overrideUntil?: Maybe<Scalars['Date']['output']>;
  rag: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  score?: Maybe<Scalars['Float']['output']>;
  strand: Strand;
  tool: Scalars['String']['output'];
  /** What the tool said, by its name: SERAF, version 2015, says red, score 17. */
  toolSays: Scalars['String']['output'];
  toolVersion?: Maybe<Scalars['String']['output']>;
};

export type AttendanceInput = {
  attendance: Scalars['String']['input'];
  member: Scalars['String']['input'];
  people?: InputMaybe<Scalars['String']['input']>;
};

export type AuthorisePlacementInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  /** Revision of the placement that was shown: what is agreed to. */
  shown: Scalars['Int']['input'];
  start: Scalars['Date']['input'];
};

export type AuthorisePlacementWithoutChecksInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** Revision of the placement that was shown: what is agreed to. */
  shown: Scalars['Int']['input'];
  start: Scalars['Date']['input'];
};

/** Whole years on the last day of the period. */
export type BoardAge =
  | 'AGE_10_TO_12'
  | 'AGE_13_TO_15'
  | 'AGE_16_AND_17'
  | 'AGE_18_AND_OVER'
  | 'AGE_UNDER_10';

/** A question that was answered. */
export type BoardAnswer = {
  __typename?: 'BoardAnswer';
  askedAt: Scalars['DateTime']['output'];
  /** A number, or c: not shown. */
  display: Scalars['String']['output'];
  groups: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indicator: Scalars['ID']['output'];
  period: PeriodName;
  title: Scalars['String']['output'];
};

export type BoardChallenge = {
  __typename?: 'BoardChallenge';
  answer?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  line: Scalars['ID']['output'];
  matter: Scalars['String']['output'];
};

export type BoardCompleteness = {
  __typename?: 'BoardCompleteness';
  display: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type BoardContent = {
  __typename?: 'BoardContent';
  /** What the symbols say that are used. */
  key: Array<Scalars['String']['output']>;
  lines: Array<BoardLine>;
  /** Labels of the quarters side by side. */
  quarters: Array<Scalars['String']['output']>;
  revisions: Array<BoardTable>;
  themes: Array<BoardTheme>;
};

export type BoardFile = {
  __typename?: 'BoardFile';
  bytes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
};

export type BoardLimits = {
  __typename?: 'BoardLimits';
  lower: Scalars['Float']['output'];
  mean: Scalars['Float']['output'];
  upper: Scalars['Float']['output'];
};

export type BoardLine = {
  __typename?: 'BoardLine';
  againstTarget?: Maybe<Scalars['String']['output']>;
  cautions: Array<Scalars['String']['output']>;
  comment?: Maybe<Scalars['String']['output']>;
  completeness: Array<BoardCompleteness>;
  definition: Scalars['String']['output'];
  display: Scalars['String']['output'];
  effectiveFrom: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Absent where there are too few values for limits. */
  limits?: Maybe<BoardLimits>;
  measure: Scalars['String']['output'];
  moved: Array<Scalars['String']['output']>;
  points: Array<BoardPoint>;
  sentence: Scalars['String']['output'];
  target?: Maybe<Scalars['Float']['output']>;
  title: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  /** For example: Higher than usual, which is a concern. */
  verdict: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

/** A mail that tells somebody of a pack. */
export type BoardMail = {
  __typename?: 'BoardMail';
  about: BoardMailAbout;
  /** What went wrong last. */
  problem?: Maybe<Scalars['String']['output']>;
  state: BoardMailState;
  to: Scalars['String']['output'];
};

/** What a mail tells: that a document is there, or that it is not to be used any more. */
export type BoardMailAbout =
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type BoardMailState =
  | 'FAILED'
  | 'SENT'
  /** Withdrawn before it came through, and never sent. */
  | 'TAKEN_BACK'
  | 'WAITING';

export type BoardPack = {
  __typename?: 'BoardPack';
  acknowledged: Scalars['Boolean']['output'];
  acknowledgements: Scalars['Int']['output'];
  /** Digest of what it says, once it is sealed. */
  digest?: Maybe<Scalars['String']['output']>;
  edition: Scalars['Int']['output'];
  files: Array<BoardFile>;
  id: Scalars['ID']['output'];
  knownAt: Scalars['DateTime']['output'];
  /** What you may do with it now. */
  may: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  period: PeriodName;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  state: BoardPackState;
  variant: Scalars['ID']['output'];
  withdrawn?: Maybe<Scalars['String']['output']>;
};

export type BoardPackPage = {
  __typename?: 'BoardPackPage';
  challenges: Array<BoardChallenge>;
  content: BoardContent;
  /** Whether you may see what is behind each of its figures, at the moment from which it takes its numbers. */
  explains: Scalars['Boolean']['output'];
  /** How its mail went, for those who make packs. */
  mail: Array<BoardMail>;
  pack: BoardPack;
  returned?: Maybe<Scalars['String']['output']>;
  revises?: Maybe<Scalars['String']['output']>;
};

export type BoardPackResult = BoardPackPage | NotFound | Withheld;

export type BoardPackState =
  | 'CHECKED'
  | 'DRAFTED'
  | 'PASSED_ON'
  | 'PUBLISHED'
  | 'SEALED'
  | 'WITHDRAWN';

export type BoardPage = {
  __typename?: 'BoardPage';
  /** Whether you may ask questions of these numbers. */
  asks: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  content: BoardContent;
  packs: Array<BoardPack>;
  period: PeriodName;
  /** Packs that you may make. */
  variants: Array<BoardVariant>;
  /** Packs of any quarter that wait for you: to be written, checked or published. */
  waiting: Array<BoardPack>;
};

export type BoardPageResult = BoardPage | Refused | Withheld;

export type BoardPoint = {
  __typename?: 'BoardPoint';
  display: Scalars['String']['output'];
  label: Scalars['String']['output'];
  period: Scalars['ID']['output'];
  running: Scalars['Boolean']['output'];
  signals: Array<Scalars['String']['output']>;
  /** Null where it is not shown, or there is nothing yet. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type BoardSex =
  | 'BOYS'
  | 'GIRLS'
  | 'SEX_NOT_RECORDED';

export type BoardTable = {
  __typename?: 'BoardTable';
  head: Array<Scalars['String']['output']>;
  note: Scalars['String']['output'];
  rows: Array<Array<Scalars['String']['output']>>;
  title: Scalars['String']['output'];
};

export type BoardTheme = {
  __typename?: 'BoardTheme';
  name: Scalars['String']['output'];
  tables: Array<BoardTable>;
};

export type BoardVariant = {
  __typename?: 'BoardVariant';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type BreakGlassInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  /** What it is for: safeguarding, operation or assurance. */
  purpose: Scalars['String']['input'];
  /** Why it cannot wait, in a sentence. */
  reason: Scalars['String']['input'];
};

export type CallMeetingInput = {
  chair: Scalars['String']['input'];
  chairAgency: Scalars['String']['input'];
  coChair?: InputMaybe<Scalars['String']['input']>;
  coChairAgency?: InputMaybe<Scalars['String']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type Challenge = {
  __typename?: 'Challenge';
  accepted?: Maybe<Scalars['Boolean']['output']>;
  answeredAt?: Maybe<Scalars['Date']['output']>;
  byAgency: Scalars['String']['output'];
  challengeId: Scalars['ID']['output'];
  escalatedTo?: Maybe<Scalars['String']['output']>;
  knownAt: Scalars['DateTime']['output'];
  matter: Scalars['String']['output'];
  meetingDate: Scalars['Date']['output'];
  panel: Scalars['String']['output'];
  toAgency: Scalars['String']['output'];
};

export type ChallengeBoardCommentaryInput = {
  commandId: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  matter: Scalars['String']['input'];
  packId: Scalars['ID']['input'];
};

export type ChangeChairsInput = {
  chair: Scalars['String']['input'];
  chairAgency: Scalars['String']['input'];
  coChair?: InputMaybe<Scalars['String']['input']>;
  coChairAgency?: InputMaybe<Scalars['String']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type ChaseLine = {
  __typename?: 'ChaseLine';
  about: Scalars['String']['output'];
  agency: Scalars['String']['output'];
  answer?: Maybe<Scalars['String']['output']>;
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Role and agency. */
  by: Scalars['String']['output'];
  chaseId: Scalars['ID']['output'];
  chasedOn: Scalars['Date']['output'];
  /** telephone, email, in_person, letter, meeting. */
  means: Scalars['String']['output'];
  nextChase?: Maybe<Scalars['Date']['output']>;
  whom?: Maybe<Scalars['String']['output']>;
};

export type CheckAreaInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  place: PlaceInput;
  reason: Scalars['String']['input'];
};

export type CheckBoardPackInput = {
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
};

export type CheckProblemProfileInput = {
  commandId: Scalars['ID']['input'];
  profileId: Scalars['ID']['input'];
};

export type Child = {
  __typename?: 'Child';
  actions: Array<PanelAction>;
  /** Whole years; of a child who died, on that day. */
  age: Scalars['Int']['output'];
  assessments: Array<Assessment>;
  at: Scalars['DateTime']['output'];
  /** Statuses that hold at the moment shown. */
  badges: Array<Scalars['String']['output']>;
  challenges: Array<Challenge>;
  /** The child's own words, latest first. */
  childWords: Array<ChildWords>;
  clocks: Array<ClockReading>;
  /** Null of a child who is alive by what is known. */
  death?: Maybe<ChildDeath>;
  direction: Direction;
  disability: Array<Scalars['String']['output']>;
  /** Values that somebody says are wrong: each is marked wherever it is shown. */
  disputed: Array<DisputedValue>;
  /** Null where only the age may be known. */
  dob?: Maybe<Scalars['Date']['output']>;
  episodes: Array<Episode>;
  ethnicity?: Maybe<Scalars['String']['output']>;
  findings: Array<Finding>;
  forename: Scalars['String']['output'];
  gaps: Array<Gap>;
  /** Open because you broke the glass; null = it is open to you anyway. */
  glass?: Maybe<OpenGlass>;
  id: Scalars['ID']['output'];
  /** Every id of this child in the source system, the one that holds first. */
  ids: Array<Scalars['ID']['output']>;
  interviews: Array<Interview>;
  /** Returns for which no interview has taken place yet. */
  interviewsDue: Array<InterviewDue>;
  keyWorker?: Maybe<SheetKeyWorker>;
  keyWorkers: Array<KeyWorkerSpan>;
  missing: SheetMissing;
  /** Next reviews that panels set and that still stand, the earliest due first. */
  nextReviews: Array<NextReview>;
  overall?: Maybe<Rag>;
  overallSince?: Maybe<Scalars['Date']['output']>;
  own: Scalars['Boolean']['output'];
  /** Where the child is placed at the moment shown; null = no placement is on record. */
  placement?: Maybe<ChildPlacement>;
  referrals: Array<Referral>;
  responsibleLa: Scalars['String']['output'];
  reviews: Array<PanelReview>;
  safetyPlans: Array<SafetyPlan>;
  sex: Scalars['String']['output'];
  statuses: Array<StatusSpan>;
  strands: Array<StrandDetail>;
  surname: Scalars['String']['output'];
  timeline: Array<TimelineEntry>;
  /** Parts of the record that are kept back from you, each with the reason. The same for everybody of your role. */
  withheld: Array<WithheldPart>;
};

/** That a child died. No clock runs from then on, and no list of work has the child. */
export type ChildDeath = {
  __typename?: 'ChildDeath';
  /** As it was recorded: the id of a merged child stays here. */
  childId: Scalars['ID']['output'];
  diedOn: Scalars['Date']['output'];
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  revision: Scalars['Int']['output'];
  toldBy: Scalars['String']['output'];
};

export type ChildHit = {
  __typename?: 'ChildHit';
  /** Whether the record can be opened. Of one that is not, only that much is said. */
  access: HitAccess;
  age?: Maybe<Scalars['Int']['output']>;
  atRisk: Scalars['Boolean']['output'];
  badges: Array<Scalars['String']['output']>;
  /** Null of a child who is alive by what is known. */
  diedOn?: Maybe<Scalars['Date']['output']>;
  /** Null where only the age may be known. */
  dob?: Maybe<Scalars['Date']['output']>;
  forename?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Null for a sealed record. */
  surname?: Maybe<Scalars['String']['output']>;
};

/** Where a child is placed, as far as the child's page shows it. */
export type ChildPlacement = {
  __typename?: 'ChildPlacement';
  /** The authority in whose area it lies: its name with its code, where the name is known. */
  host: Scalars['String']['output'];
  /** Checks that are not on record as made. */
  missing: Array<Scalars['String']['output']>;
  /** Null where it may not be known. */
  name?: Maybe<Scalars['String']['output']>;
  outside: Scalars['Boolean']['output'];
  placementType: Scalars['String']['output'];
  start: Scalars['Date']['output'];
};

export type ChildResult = Child | NotFound | Sealed | Withheld;

export type ChildWords = {
  __typename?: 'ChildWords';
  at: Scalars['DateTime']['output'];
  interviewId: Scalars['ID']['output'];
  words: Scalars['String']['output'];
};

export type ClockReading = {
  __typename?: 'ClockReading';
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  state: ClockState;
  /** For example: 9 h left (72 h end Tue 4 Oct 21:40). */
  words: Scalars['String']['output'];
};

export type ClockState =
  | 'DUE_SOON'
  | 'MET'
  | 'MISSED'
  | 'NOT_RUNNING'
  | 'OVERDUE'
  | 'RUNNING';

export type CloseMeetingInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type CommandResult = Done | Refused | Stale | Withheld;

export type CommentOnBoardPackInput = {
  commandId: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type CompleteInterviewInput = {
  basedOn: Scalars['Int']['input'];
  childWords?: InputMaybe<Scalars['String']['input']>;
  commandId: Scalars['ID']['input'];
  companions?: InputMaybe<Array<Scalars['String']['input']>>;
  completedAt: Scalars['DateTime']['input'];
  harmDisclosed?: InputMaybe<Scalars['Boolean']['input']>;
  intelligenceSharedAt?: InputMaybe<Scalars['DateTime']['input']>;
  interviewId: Scalars['ID']['input'];
  places?: InputMaybe<Array<Scalars['String']['input']>>;
  pullFactors?: InputMaybe<Array<Scalars['String']['input']>>;
  pushFactors?: InputMaybe<Array<Scalars['String']['input']>>;
  quality?: InputMaybe<Scalars['Int']['input']>;
};

export type ConflictNature =
  | 'FRIEND_OR_NEIGHBOUR'
  | 'HOUSEHOLD'
  | 'KNOWS_FROM_ELSEWHERE'
  | 'OTHER'
  | 'RELATIVE';

export type ConflictOfInterest = {
  __typename?: 'ConflictOfInterest';
  by: Scalars['String']['output'];
  childId: Scalars['ID']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  nature: ConflictNature;
  /** User id, never a name. */
  person: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type CorrectInterviewInput = {
  basedOn: Scalars['Int']['input'];
  childWords?: InputMaybe<Scalars['String']['input']>;
  commandId: Scalars['ID']['input'];
  companions?: InputMaybe<Array<Scalars['String']['input']>>;
  completedAt?: InputMaybe<Scalars['DateTime']['input']>;
  harmDisclosed?: InputMaybe<Scalars['Boolean']['input']>;
  independent?: InputMaybe<Scalars['Boolean']['input']>;
  intelligenceSharedAt?: InputMaybe<Scalars['DateTime']['input']>;
  interviewId: Scalars['ID']['input'];
  notOfferedReason?: InputMaybe<Scalars['String']['input']>;
  offeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  places?: InputMaybe<Array<Scalars['String']['input']>>;
  providerType: Scalars['String']['input'];
  pullFactors?: InputMaybe<Array<Scalars['String']['input']>>;
  pushFactors?: InputMaybe<Array<Scalars['String']['input']>>;
  quality?: InputMaybe<Scalars['Int']['input']>;
  reportRefs: Array<Scalars['ID']['input']>;
  response?: InputMaybe<Scalars['String']['input']>;
  responseAt?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CorrectKeyWorkerInput = {
  basedOn: Scalars['Int']['input'];
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  end?: InputMaybe<Scalars['Date']['input']>;
  /** The day from which it holds: together with the child it says which allocation is meant. */
  start: Scalars['Date']['input'];
  team?: InputMaybe<Scalars['String']['input']>;
  worker: Scalars['String']['input'];
};

export type CreateChildForReportInput = {
  /** Id in social care's system, when there is one; otherwise the hub makes one. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  dob: Scalars['Date']['input'];
  forename: Scalars['String']['input'];
  reportRef: Scalars['ID']['input'];
  responsibleLa: Scalars['String']['input'];
  sex: Scalars['String']['input'];
  surname: Scalars['String']['input'];
};

export type DataQuality = {
  __typename?: 'DataQuality';
  at: Scalars['DateTime']['output'];
  /** Which records it was counted from, in words. */
  basis: Scalars['String']['output'];
  /** The quarter before the last one shown, and the one after; absent where it has not begun. */
  earlier: Scalars['ID']['output'];
  /** What the symbols say that are used. */
  key: Array<Scalars['String']['output']>;
  later?: Maybe<Scalars['ID']['output']>;
  /** You may open the records behind a number. */
  opens: Scalars['Boolean']['output'];
  quarters: Array<QualityQuarter>;
  themes: Array<QualityTheme>;
};

export type DataQualityResult = DataQuality | Refused | Withheld;

export type DealWithAlertInput = {
  alertId: Scalars['ID']['input'];
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  done: Scalars['String']['input'];
};

export type DecideItemInput = {
  categoryAfter?: InputMaybe<Scalars['String']['input']>;
  childId: Scalars['ID']['input'];
  closeReason?: InputMaybe<Scalars['String']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  /** continue, escalate, step_down, close. */
  decision: Scalars['String']['input'];
  missingInformation?: InputMaybe<Scalars['String']['input']>;
  nextReview?: InputMaybe<Scalars['Date']['input']>;
  panel: Scalars['String']['input'];
  ragAfter?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  safeguards?: InputMaybe<Array<AskedSafeguard>>;
  seen: Scalars['Int']['input'];
  /** Empty = every strand. */
  strands: Array<Strand>;
};

export type DecideTopicInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  missingInformation?: InputMaybe<Scalars['String']['input']>;
  nextReview?: InputMaybe<Scalars['Date']['input']>;
  panel: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
  topic: Scalars['ID']['input'];
  verdict: TopicVerdict;
};

export type DecisionOnIt = {
  __typename?: 'DecisionOnIt';
  on: Scalars['Date']['output'];
  /** What was decided, as a sentence. */
  words: Scalars['String']['output'];
};

export type DeclareConflictInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  detail?: InputMaybe<Scalars['String']['input']>;
  nature: ConflictNature;
  /** User id; left out = you. */
  person?: InputMaybe<Scalars['String']['input']>;
};

export type DeclineRetentionInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type Delivery = {
  __typename?: 'Delivery';
  by: Scalars['String']['output'];
  conflicts?: Maybe<Scalars['Int']['output']>;
  corrected: Scalars['Int']['output'];
  feeds: Array<FeedResult>;
  historical: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  matchQueue?: Maybe<Scalars['Int']['output']>;
  new: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  read: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  rejects: Array<RejectFile>;
  run: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  state: Scalars['String']['output'];
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  unchanged: Scalars['Int']['output'];
  waiting?: Maybe<Scalars['Int']['output']>;
};

export type Direction =
  | 'DOWN'
  /** At risk since the last panel, or never assessed at one. */
  | 'NEW'
  | 'SAME'
  | 'UP';

export type Disclosure = {
  __typename?: 'Disclosure';
  by: Scalars['String']['output'];
  childId: Scalars['ID']['output'];
  disclosedAt: Scalars['DateTime']['output'];
  fromAgency: Scalars['String']['output'];
  gateway: LegalGateway;
  gatewayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  recipient: Scalars['String']['output'];
  toAgency: Scalars['String']['output'];
  what: Scalars['String']['output'];
  why: Scalars['String']['output'];
  /** Why it was taken back; null = it stands. */
  withdrawn?: Maybe<Scalars['String']['output']>;
};

export type Dispute = {
  __typename?: 'Dispute';
  childId: Scalars['ID']['output'];
  disputedAt: Scalars['DateTime']['output'];
  /** The field in words. */
  field: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The record in words. */
  record: Scalars['String']['output'];
  recordKey: Scalars['String']['output'];
  says: Scalars['String']['output'];
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  state: DisputeState;
  statement?: Maybe<Scalars['String']['output']>;
};

export type DisputeOutcome =
  | 'NOT_UPHELD'
  | 'UPHELD';

export type DisputeState =
  | 'NOT_UPHELD'
  | 'OPEN'
  | 'UPHELD';

export type DisputeValueInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  field: Scalars['String']['input'];
  recordKey: Scalars['ID']['input'];
  says: Scalars['String']['input'];
};

/** A value that the person says is wrong. */
export type DisputedValue = {
  __typename?: 'DisputedValue';
  /** Name of the field as the record has it, for example `ethnicity`. */
  field: Scalars['String']['output'];
  /** The record in words. */
  record: Scalars['String']['output'];
  recordKey: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  /** The field in words. */
  words: Scalars['String']['output'];
};

export type Disruption = {
  __typename?: 'Disruption';
  begunOn: Scalars['Date']['output'];
  breaches: Scalars['Int']['output'];
  /** Children it protects whose record is open to you. */
  children: Array<ProtectedChild>;
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The time to decide about another one has come. */
  decideNow: Scalars['Boolean']['output'];
  /** The first date on which it no longer holds, while it holds. */
  expires?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  inForce: Scalars['Boolean']['output'];
  interim: Scalars['Boolean']['output'];
  /** What does not fit together, in words. */
  lookAt: Array<Scalars['String']['output']>;
  /** What "other" stands for, where somebody said so. */
  measure?: Maybe<Scalars['String']['output']>;
  /** Statuses that may come next; null = any. */
  next?: Maybe<Array<Scalars['String']['output']>>;
  ranOut: Scalars['Boolean']['output'];
  since: Scalars['Date']['output'];
  /** Where it stands: the status of its last step. */
  status: Scalars['String']['output'];
  steps: Array<DisruptionStep>;
  subjectId: Scalars['String']['output'];
  /** What it is called, to those who may know its record; null = only its id is known to you. */
  subjectName?: Maybe<Scalars['String']['output']>;
  /** person, place or group. Never a child. */
  subjectType: Scalars['String']['output'];
  tool: Scalars['String']['output'];
  toolWords: Scalars['String']['output'];
};

export type DisruptionConnection = {
  __typename?: 'DisruptionConnection';
  at: Scalars['DateTime']['output'];
  edges: Array<DisruptionEdge>;
  pageInfo: PageInfo;
  /** Of all disruptions that you may know, whatever the filter. */
  summary: DisruptionSummary;
  total: Scalars['Int']['output'];
};

export type DisruptionEdge = {
  __typename?: 'DisruptionEdge';
  cursor: Scalars['String']['output'];
  node: Disruption;
};

export type DisruptionEffect = {
  __typename?: 'DisruptionEffect';
  /** Days in each window. */
  days: Scalars['Int']['output'];
  /** Mean change of a protected child less that of a matched one; negative = fewer than the comparison would say. */
  difference: Scalars['Float']['output'];
  /** Why it is to be read with care. */
  doubts: Array<Scalars['String']['output']>;
  /** Children whom no disruption protects and who were alike before. */
  matched: EffectGroup;
  /** Two-sided, by a permutation test; null = too few to tell. */
  p?: Maybe<Scalars['Float']['output']>;
  protected: EffectGroup;
  verdict: EffectVerdict;
  /** The verdict in words. */
  words: Scalars['String']['output'];
};

/** Which disruptions: all that are given must hold. */
export type DisruptionFilter = {
  /** Those that protect this child. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  subjectId?: InputMaybe<Scalars['String']['input']>;
  subjectType?: InputMaybe<Scalars['String']['input']>;
  tools?: InputMaybe<Array<Scalars['String']['input']>>;
  /** IN_FORCE, INTERIM, EXPIRING, RAN_OUT, BREACHED, PROSECUTION, LOOK_AT. */
  which?: InputMaybe<Array<DisruptionWhich>>;
};

/** A measure that has no code of its own in the feed. The indicator of disruptions in force leaves it out. */
export type DisruptionMeasure = {
  __typename?: 'DisruptionMeasure';
  askedBy: Array<Scalars['String']['output']>;
  beginsWith: Array<Scalars['String']['output']>;
  decidedBy: Array<Scalars['String']['output']>;
  law: Scalars['String']['output'];
  measure: Scalars['String']['output'];
  term: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type DisruptionStep = {
  __typename?: 'DisruptionStep';
  authority?: Maybe<Scalars['String']['output']>;
  expires?: Maybe<Scalars['Date']['output']>;
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  outcome?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  status: Scalars['String']['output'];
  statusAt: Scalars['Date']['output'];
};

export type DisruptionSummary = {
  __typename?: 'DisruptionSummary';
  all: Scalars['Int']['output'];
  breached: Scalars['Int']['output'];
  expiring: Scalars['Int']['output'];
  inForce: Scalars['Int']['output'];
  interim: Scalars['Int']['output'];
  lookAt: Scalars['Int']['output'];
  prosecutions: Scalars['Int']['output'];
  ranOut: Scalars['Int']['output'];
};

export type DisruptionTool = {
  __typename?: 'DisruptionTool';
  against: Array<Scalars['String']['output']>;
  askedBy: Array<Scalars['String']['output']>;
  beginsWith?: Maybe<Array<Scalars['String']['output']>>;
  /** offence, contempt or none. */
  breach: Scalars['String']['output'];
  /** No new one can be asked for on the date. */
  closed: Scalars['Boolean']['output'];
  decidedBy: Array<Scalars['String']['output']>;
  interim: Scalars['Boolean']['output'];
  law: Scalars['String']['output'];
  /** What "other" can stand for; of every other tool none. */
  measures: Array<DisruptionMeasure>;
  replacedBy?: Maybe<Scalars['String']['output']>;
  /** How long it holds, in words. */
  term: Scalars['String']['output'];
  tool: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type DisruptionWhich =
  /** A breach is on record. */
  | 'BREACHED'
  /** It runs out within eight weeks. */
  | 'EXPIRING'
  /** An interim order holds, and it is not decided on. */
  | 'INTERIM'
  /** In force on the day. */
  | 'IN_FORCE'
  /** Its steps do not fit together. */
  | 'LOOK_AT'
  /** Somebody was charged, convicted or acquitted. */
  | 'PROSECUTION'
  /** It ran out, and nobody has said so. */
  | 'RAN_OUT';

/** The command is in the log. */
export type Done = {
  __typename?: 'Done';
  /** The child whose page shows it, when there is one. */
  childId?: Maybe<Scalars['ID']['output']>;
  /** Stream of the record that was written. */
  key: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** True when the same command had been carried out before: nothing was added. */
  repeated: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
};

export type DraftBoardPackInput = {
  commandId: Scalars['ID']['input'];
  period: Scalars['String']['input'];
  /** Why another edition is made, where one was published. */
  reason?: InputMaybe<Scalars['String']['input']>;
  variant: Scalars['ID']['input'];
};

export type DraftInterviewAnalysisInput = {
  commandId: Scalars['ID']['input'];
  year: Scalars['String']['input'];
};

export type DraftProblemProfileInput = {
  commandId: Scalars['ID']['input'];
  /** A quarter that is over. */
  period: Scalars['String']['input'];
  /** Why another version is made, where one was sealed. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DropRecommendationInput = {
  commandId: Scalars['ID']['input'];
  profileId: Scalars['ID']['input'];
  recommendationId: Scalars['ID']['input'];
};

export type EarlierTopic = {
  __typename?: 'EarlierTopic';
  actions: Array<MeetingAction>;
  date: Scalars['Date']['output'];
  /** Null = not decided. */
  decision?: Maybe<TopicDecision>;
};

export type EffectGroup = {
  __typename?: 'EffectGroup';
  after: Scalars['Int']['output'];
  before: Scalars['Int']['output'];
  children: Scalars['Int']['output'];
  /** Missing episodes in the window before the one before. */
  earlier: Scalars['Int']['output'];
};

export type EffectVerdict =
  /** Differences like this come by chance. */
  | 'CANNOT_BE_TOLD'
  | 'FEWER'
  | 'MORE'
  | 'TOO_FEW';

export type EndAreaWatchInput = {
  checkId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
};

export type EndConflictInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  person: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type EndGlassInput = {
  commandId: Scalars['ID']['input'];
  glassId: Scalars['ID']['input'];
};

export type EndGuardianInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  guardianId: Scalars['ID']['input'];
  placeId: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};

export type EndInvolvementInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  holder: InvolvementHolder;
  reason: Scalars['String']['input'];
  who: Scalars['String']['input'];
};

export type EndKeyWorkerInput = {
  basedOn: Scalars['Int']['input'];
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  end: Scalars['Date']['input'];
  start: Scalars['Date']['input'];
};

export type EndReason =
  /** They asked for it. */
  | 'asked'
  /** They have left, or work elsewhere now. */
  | 'left'
  /** A device was lost or stolen. */
  | 'lost'
  /** They are signed in where they are not. */
  | 'unattended'
  /** Something unusual was seen. */
  | 'unusual';

export type EndServiceInput = {
  commandId: Scalars['ID']['input'];
  endsOn: Scalars['Date']['input'];
  serviceId: Scalars['ID']['input'];
};

export type EndSessionInput = {
  reason: EndReason;
  session: Scalars['ID']['input'];
};

export type EndSessionResult = EndedSession | Refused | Withheld;

export type EndedSession = {
  __typename?: 'EndedSession';
  name: Scalars['String']['output'];
  person: Scalars['String']['output'];
};

export type Episode = {
  __typename?: 'Episode';
  end?: Maybe<Scalars['DateTime']['output']>;
  endNotRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  hours?: Maybe<Scalars['Float']['output']>;
  /** Reference of its first report. */
  id: Scalars['ID']['output'];
  interview?: Maybe<InterviewDue>;
  interviewIds: Array<Scalars['ID']['output']>;
  missing: Scalars['Boolean']['output'];
  missingFromType?: Maybe<Scalars['String']['output']>;
  /** Still away at the moment shown. */
  open: Scalars['Boolean']['output'];
  reports: Array<PoliceReport>;
  start: Scalars['DateTime']['output'];
};

export type EscalateChallengeInput = {
  challengeId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** To whom above the panel. */
  to: Scalars['String']['input'];
};

/** One thing that was counted, not counted or excluded, and why. */
export type Explained = {
  __typename?: 'Explained';
  assumed: Scalars['Boolean']['output'];
  childId?: Maybe<Scalars['ID']['output']>;
  /** Withheld from those who may not see names. */
  childName?: Maybe<Scalars['String']['output']>;
  facts: Array<ExplainedFact>;
  outcome: ExplainedOutcome;
  reason: Scalars['String']['output'];
  ref?: Maybe<Scalars['String']['output']>;
  unit: Scalars['String']['output'];
};

export type ExplainedFact = {
  __typename?: 'ExplainedFact';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ExplainedOutcome =
  | 'COUNTED'
  | 'EXCLUDED'
  | 'NOT_COUNTED';

export type ExplanationConnection = {
  __typename?: 'ExplanationConnection';
  counted: Scalars['Int']['output'];
  edges: Array<ExplanationEdge>;
  excluded: Scalars['Int']['output'];
  notCounted: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type ExplanationEdge = {
  __typename?: 'ExplanationEdge';
  cursor: Scalars['String']['output'];
  node: Explained;
};

export type ExtendAccessRequestInput = {
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

/** Mail that could not be sent. No mail says anything about a child. */
export type FailedMail = {
  __typename?: 'FailedMail';
  /** Names the mail. */
  id: Scalars['ID']['output'];
  /** When it is tried again by itself; null = not before the hub is started anew or somebody asks. */
  nextTry?: Maybe<Scalars['DateTime']['output']>;
  postedAt: Scalars['DateTime']['output'];
  problem: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  to: Array<Scalars['String']['output']>;
};

export type FeedResult = {
  __typename?: 'FeedResult';
  corrected: Scalars['Int']['output'];
  feed: Scalars['String']['output'];
  new: Scalars['Int']['output'];
  read: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type FieldDifference = {
  __typename?: 'FieldDifference';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

export type Figure = {
  __typename?: 'Figure';
  assumedTimes: Scalars['Int']['output'];
  /** Which records it was counted from, in words. The same whether or not anything is kept back. */
  basis: Scalars['String']['output'];
  definition: Scalars['String']['output'];
  denominator?: Maybe<Scalars['Float']['output']>;
  /** As people read it, for example 63.4 % (26 of 41 returns). */
  display: Scalars['String']['output'];
  explanation: ExplanationConnection;
  /** Children of other authorities among those counted, where they count. */
  hosted?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  knownAt: Scalars['DateTime']['output'];
  meetsTarget?: Maybe<Scalars['Boolean']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  parts: Array<FigurePart>;
  percentage?: Maybe<Scalars['Float']['output']>;
  period: PeriodName;
  running: Scalars['Boolean']['output'];
  target?: Maybe<Scalars['Float']['output']>;
  title: Scalars['String']['output'];
  trend: Array<TrendPoint>;
  unit: Scalars['String']['output'];
};


export type FigureExplanationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ExplainedOutcome>;
};


export type FigureTrendArgs = {
  quarters?: InputMaybe<Scalars['Int']['input']>;
};

export type FigurePart = {
  __typename?: 'FigurePart';
  display: Scalars['String']['output'];
  label: Scalars['String']['output'];
  name: Scalars['ID']['output'];
  value?: Maybe<Scalars['Float']['output']>;
};

export type FigureResult = Figure | Refused | Withheld;

export type Figures = {
  __typename?: 'Figures';
  at: Scalars['DateTime']['output'];
  figures: Array<Figure>;
  note?: Maybe<Scalars['String']['output']>;
  period: PeriodName;
  running: Scalars['Boolean']['output'];
};

export type FiguresResult = Figures | Refused | Withheld;

export type FileEncoding =
  | 'BASE64'
  | 'TEXT';

export type FileFormat =
  | 'HTML'
  /** OpenDocument text, for word processors. */
  | 'ODT'
  /** Tagged for screen readers (PDF/UA-1). */
  | 'PDF';

export type FindActionNotDoneInput = {
  actionId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type Finding = {
  __typename?: 'Finding';
  childId?: Maybe<Scalars['ID']['output']>;
  code: Scalars['String']['output'];
  key: Scalars['String']['output'];
  kind: FindingKind;
  knownAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
  recordKind: Scalars['String']['output'];
  /** The police report that the record is, or is about. */
  reportRef?: Maybe<Scalars['ID']['output']>;
};

export type FindingKind =
  | 'CONFLICT'
  | 'NOTE'
  | 'QUEUED'
  | 'WAITING';

export type FollowedLine = {
  __typename?: 'FollowedLine';
  at: Scalars['DateTime']['output'];
  /** Role and agency. */
  by: Scalars['String']['output'];
  title: Scalars['String']['output'];
  words?: Maybe<Scalars['String']['output']>;
};

export type Gap =
  | 'KEY_WORKER'
  | 'MONTHLY_REVIEW'
  | 'MULTI_AGENCY_ASSESSMENT'
  | 'SAFETY_PLAN';

export type GlassFinding =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED'
  /** It is looked into elsewhere: information governance, a manager, the professional body. */
  | 'REFERRED_ON';

export type GlassReview = {
  __typename?: 'GlassReview';
  agency: Scalars['String']['output'];
  brokenAt: Scalars['DateTime']['output'];
  childId: Scalars['ID']['output'];
  /** When it was closed early; null = it ran its three hours, or still runs. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  finding?: Maybe<GlassFinding>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** It is open at this moment. */
  open: Scalars['Boolean']['output'];
  /** User id, never a name. */
  person: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  /** How many reads were made under it: each stands in the read audit. */
  reads: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  reviewedBy?: Maybe<Scalars['String']['output']>;
  roleName: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type GrantInvolvementInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  gateway: LegalGateway;
  holder: InvolvementHolder;
  reason: Scalars['String']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
  who: Scalars['String']['input'];
};

export type Ground =
  | 'CONDITIONS'
  | 'CRIME'
  | 'INFORMANT'
  | 'LEGAL_ADVICE'
  | 'SERIOUS_HARM'
  | 'THIRD_PARTY';

export type HandOverActionInput = {
  actionId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  owner?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  toAgency: Scalars['String']['input'];
};

export type Handover = {
  __typename?: 'Handover';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['String']['output']>;
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  childId: Scalars['ID']['output'];
  /** Who consented and when, in words. Null = the law needs no consent, or nobody gave any. */
  consent?: Maybe<Scalars['String']['output']>;
  digest?: Maybe<Scalars['String']['output']>;
  /** You may approve it: somebody else proposed it. */
  forYou: Scalars['Boolean']['output'];
  forename: Scalars['String']['output'];
  gatewayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** It arrived after that date, or that date is over and it has not arrived. */
  late: Scalars['Boolean']['output'];
  movedOn: Scalars['Date']['output'];
  parts: Array<HandoverPart>;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Scalars['String']['output'];
  /** Null when it was erased. */
  reason?: Maybe<Scalars['String']['output']>;
  records?: Maybe<Scalars['Int']['output']>;
  responsibility: HandoverResponsibility;
  restrictedToo: Scalars['Boolean']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: HandoverState;
  surname: Scalars['String']['output'];
  /** The last date on which the other authority is told in time. */
  tellBy: Scalars['Date']['output'];
  toAuthority: Scalars['ID']['output'];
  toKey: Scalars['String']['output'];
  toName: Scalars['String']['output'];
  /** Why it was refused or called off. */
  why?: Maybe<Scalars['String']['output']>;
};

export type HandoverConsentOf =
  | 'BOTH'
  | 'CHILD'
  | 'PARENT';

export type HandoverContent = {
  __typename?: 'HandoverContent';
  sections: Array<HandoverSection>;
  /** A digest of all that stands here: what is approved by naming it. The same for as long as this is the same. */
  shown: Scalars['ID']['output'];
  /** What stays with the sender, in words. */
  stays: Array<Scalars['String']['output']>;
};

export type HandoverPart =
  | 'ACTIONS'
  | 'ASSESSMENTS'
  /** Reasons in words, which may name others. */
  | 'NOTES'
  | 'PLACEMENTS'
  | 'PLANS';

export type HandoverResponsibility =
  /** The other authority becomes responsible for the child. */
  | 'MOVES'
  /** The child lives there; we stay responsible. */
  | 'STAYS';

export type HandoverSection = {
  __typename?: 'HandoverSection';
  lines: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type HandoverState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'SENT'
  | 'WITHDRAWN';

export type Handovers = {
  __typename?: 'Handovers';
  /** Authorities a child can be handed over to. Empty where this hub stands alone. */
  authorities: Array<OtherAuthority>;
  handovers: Array<Handover>;
  /** You may approve what others proposed, and answer what came. */
  mayDecide: Scalars['Boolean']['output'];
};

export type HarmTrace = {
  __typename?: 'HarmTrace';
  at: Scalars['DateTime']['output'];
  /** Children with an assessment that was rated wrongly. */
  children: Scalars['Int']['output'];
  decisions: Scalars['Int']['output'];
  rated: Array<MisRated>;
  tooHigh: Scalars['Int']['output'];
  tooLow: Scalars['Int']['output'];
};

export type HarmTraceResult = HarmTrace | Refused;

export type Health = {
  __typename?: 'Health';
  /** How many events of the log the pages do not show yet. How many there are is not told: it would tell of records. */
  behind: Scalars['Int']['output'];
  /** Bytes on the disk of the data folder. */
  diskFree: Scalars['Float']['output'];
  diskTotal: Scalars['Float']['output'];
  /** When the hub command last copied the hub. Null when it never did. */
  lastBackupAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was copied then. */
  lastBackupOf: Array<Scalars['String']['output']>;
  /** Bytes of the log on this machine, as a multiple of 64 MiB: not so exact that single records could be told. */
  logBytes: Scalars['Float']['output'];
  /** By which way mail leaves the hub; null when none does. */
  mailBy?: Maybe<Scalars['String']['output']>;
  /** Mail that could not be sent, the latest first. */
  mailFailed: Array<FailedMail>;
  /** Mail that was posted and is not sent yet. */
  mailWaiting: Scalars['Int']['output'];
  /** Records that could not be shown. Should be none. */
  parked: Array<ParkedRecord>;
  production: Scalars['Boolean']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** What went wrong in the background since the start, latest last; the hub's standard error says more. */
  troubles: Array<Scalars['String']['output']>;
};

export type HitAccess =
  | 'OPEN'
  /** Something is held, and the child's page says whom to ring. Found only by exact id or exact police reference. */
  | 'SEALED'
  /** You do not work with this child. The child's page says whom to ring, and whether you may open it in an emergency. */
  | 'WITHHELD';

export type HoldMatter =
  | 'COMPLAINT'
  | 'COURT'
  | 'INQUIRY'
  | 'MORATORIUM'
  | 'OTHER'
  | 'POLICE'
  | 'SUBJECT_ACCESS';

export type HotArea = {
  __typename?: 'HotArea';
  /** Its hexagons, the busiest first. */
  cells: Array<Scalars['ID']['output']>;
  /** Different children in all of it. */
  children: Scalars['Int']['output'];
  events: Scalars['Int']['output'];
  /** Ward, and the station or the square of 100 metres nearest to its busiest hexagon. */
  name: Scalars['String']['output'];
};

export type Hub = {
  __typename?: 'Hub';
  /** ONS code of the authority whose hub it is. */
  authority: Scalars['String']['output'];
  /** The pages are still being made up from what came in: what they show may be incomplete. */
  behind: Scalars['Boolean']['output'];
  council: Scalars['String']['output'];
  /** The earliest moment of knowledge: before it nothing was recorded. Null while the log is empty. */
  firstKnownAt?: Maybe<Scalars['DateTime']['output']>;
  /** A record that you may see could not be shown, and waits for an administrator. */
  incomplete: Scalars['Boolean']['output'];
  /** Protective marking shown top and bottom of every page. */
  marking: Scalars['String']['output'];
  me: User;
  name: Scalars['String']['output'];
  /** Now, as the hub sees it. */
  now: Scalars['DateTime']['output'];
};

/** A file to be taken out of the hub. That it was taken out stands in the read audit before it is given. */
export type HubFile = {
  __typename?: 'HubFile';
  content: Scalars['String']['output'];
  /** How `content` is written. */
  encoding: FileEncoding;
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
};

export type HubFileResult = HubFile | NotFound | Withheld;

export type Indicator = {
  __typename?: 'Indicator';
  definition: Scalars['String']['output'];
  effectiveFrom: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  target?: Maybe<Scalars['Float']['output']>;
  title: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type IntakeJob = {
  __typename?: 'IntakeJob';
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  message?: Maybe<Scalars['String']['output']>;
  /** 0 to 1. */
  progress: Scalars['Float']['output'];
  result?: Maybe<IntakeResult>;
  rowsRead: Scalars['Int']['output'];
  rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** waiting, running, done, failed. */
  state: Scalars['String']['output'];
};

export type IntakeResult = {
  __typename?: 'IntakeResult';
  assumedTimes: Scalars['Int']['output'];
  conflicts: Scalars['Int']['output'];
  corrected: Scalars['Int']['output'];
  /** For a dry run: corrected records with what would change, at most 500. */
  differences: Array<RecordDifference>;
  dryRun: Scalars['Boolean']['output'];
  feeds: Array<FeedResult>;
  matchQueue: Scalars['Int']['output'];
  moreDifferences: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  read: Scalars['Int']['output'];
  refusedFiles: Array<RefusedFile>;
  rejected: Scalars['Int']['output'];
  /** First rejected rows in plain words, at most 50. */
  rejectedRows: Array<RejectedRow>;
  rejects: Array<RejectFile>;
  unchanged: Scalars['Int']['output'];
  unknownCodes: Array<UnknownCode>;
  waiting: Scalars['Int']['output'];
};

export type IntakeStart = IntakeJob | Refused | Withheld;

export type Interview = {
  __typename?: 'Interview';
  /** As it was recorded: the id of a merged child stays here. */
  childId: Scalars['ID']['output'];
  childWords?: Maybe<Scalars['String']['output']>;
  companions: Array<Scalars['String']['output']>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  covers: Array<Scalars['ID']['output']>;
  harmDisclosed?: Maybe<Scalars['Boolean']['output']>;
  /** Elapsed hours from the latest covered return to completion. */
  hoursAfterReturn?: Maybe<Scalars['Float']['output']>;
  inTime?: Maybe<Scalars['Boolean']['output']>;
  independent?: Maybe<Scalars['Boolean']['output']>;
  intelligenceSharedAt?: Maybe<Scalars['DateTime']['output']>;
  interviewId: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  notOfferedReason?: Maybe<Scalars['String']['output']>;
  offeredAt?: Maybe<Scalars['DateTime']['output']>;
  places: Array<Scalars['String']['output']>;
  providerType: Scalars['String']['output'];
  pullFactors: Array<Scalars['String']['output']>;
  pushFactors: Array<Scalars['String']['output']>;
  quality?: Maybe<Scalars['Int']['output']>;
  reportRefs: Array<Scalars['ID']['output']>;
  response?: Maybe<Scalars['String']['output']>;
  responseAt?: Maybe<Scalars['DateTime']['output']>;
  revision: Scalars['Int']['output'];
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
};

export type InterviewAnalysis = {
  __typename?: 'InterviewAnalysis';
  at: Scalars['DateTime']['output'];
  earlier: Scalars['ID']['output'];
  editions: Array<AnalysisEdition>;
  key: Array<Scalars['String']['output']>;
  later?: Maybe<Scalars['ID']['output']>;
  mayDraft: Scalars['Boolean']['output'];
  mayScreen: Scalars['Boolean']['output'];
  running: Scalars['Boolean']['output'];
  sentences: Array<Scalars['String']['output']>;
  tables: Array<PlainTable>;
  /** What children said: agreed to, and cleared by a person. */
  words: Array<Scalars['String']['output']>;
  year: Scalars['ID']['output'];
};

export type InterviewAnalysisResult = InterviewAnalysis | Refused | Withheld;

export type InterviewDue = {
  __typename?: 'InterviewDue';
  age: Scalars['Int']['output'];
  badges: Array<Scalars['String']['output']>;
  childId: Scalars['ID']['output'];
  dueAt: Scalars['DateTime']['output'];
  dueFromNoticeAt?: Maybe<Scalars['DateTime']['output']>;
  episodeId: Scalars['ID']['output'];
  forename: Scalars['String']['output'];
  hoursLeft: Scalars['Float']['output'];
  hoursLeftFromNotice?: Maybe<Scalars['Float']['output']>;
  interviewId?: Maybe<Scalars['ID']['output']>;
  interviewRevision?: Maybe<Scalars['Int']['output']>;
  laNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  missingAgain: Scalars['Boolean']['output'];
  own: Scalars['Boolean']['output'];
  providerType?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  reportRefs: Array<Scalars['ID']['output']>;
  returnedAt: Scalars['DateTime']['output'];
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** not_offered, offered, accepted, declined, no_response, scheduled, not_required, completed. */
  state: Scalars['String']['output'];
  surname: Scalars['String']['output'];
};

export type InterviewNotRequiredInput = {
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reportRef: Scalars['ID']['input'];
};

export type Involvement = {
  __typename?: 'Involvement';
  by: Scalars['String']['output'];
  childId: Scalars['ID']['output'];
  gateway: LegalGateway;
  gatewayName: Scalars['String']['output'];
  holder: InvolvementHolder;
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  /** The last date; null = until it is ended. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Name of the agency, or user id. */
  who: Scalars['String']['output'];
};

export type InvolvementHolder =
  /** Everybody of the agency whose role works need-to-know. */
  | 'AGENCY'
  /** One user. */
  | 'PERSON';

/** An action or challenge of an earlier meeting, with what followed. */
export type ItemFollowUp = {
  __typename?: 'ItemFollowUp';
  /** Who was asked again, the latest first. */
  chases: Array<ChaseLine>;
  line: MatterLine;
  /** What was said since the meeting, the latest first. */
  story: Array<FollowedLine>;
};

export type JudgeLinkInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  fromId: Scalars['ID']['input'];
  fromType: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  relation: Scalars['String']['input'];
  sourceRef: Scalars['ID']['input'];
  state: Scalars['String']['input'];
  toId: Scalars['ID']['input'];
  toType: Scalars['String']['input'];
};

export type KeyWorkerSpan = {
  __typename?: 'KeyWorkerSpan';
  /** As it was recorded: the id of a merged child stays here. */
  childId: Scalars['ID']['output'];
  end?: Maybe<Scalars['Date']['output']>;
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  revision: Scalars['Int']['output'];
  start: Scalars['Date']['output'];
  team?: Maybe<Scalars['String']['output']>;
  worker: Scalars['String']['output'];
};

export type LeftOut = {
  __typename?: 'LeftOut';
  count: Scalars['Int']['output'];
  ground: Ground;
  words: Scalars['String']['output'];
};

export type LegalGateway =
  | 'CA_1989_S17'
  | 'CA_1989_S47'
  | 'CA_2004_S10'
  | 'CA_2004_S11'
  | 'CDA_1998_S115'
  | 'CONSENT'
  | 'COURT_ORDER'
  | 'DPA_2018_PART3'
  | 'DPA_2018_SCH1_P18'
  | 'EA_2002_S175'
  | 'VITAL_INTERESTS';

export type LegalHold = {
  __typename?: 'LegalHold';
  /** Null = over every record. */
  childId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  matter: HoldMatter;
  /** The day on which it was to be looked at is over. */
  overdue: Scalars['Boolean']['output'];
  placedAt: Scalars['DateTime']['output'];
  placedBy: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  reviewOn: Scalars['Date']['output'];
  whyLifted?: Maybe<Scalars['String']['output']>;
};

export type LiftHoldInput = {
  commandId: Scalars['ID']['input'];
  holdId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type LiftRestrictionInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type LinkAlert = {
  __typename?: 'LinkAlert';
  /** Whom to ring, where you may not see all of it. */
  ask?: Maybe<Scalars['String']['output']>;
  /** Children whose cases it joins, as far as you may know them. */
  childIds: Array<Scalars['ID']['output']>;
  /** What was done about it for these children; null = nothing yet. */
  done?: Maybe<AlertDone>;
  /** What was found and why it is shown. */
  explanation: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** shared, reach, new-link, or held: something is held that you may not see. */
  kind: Scalars['String']['output'];
  subject: Scalars['ID']['output'];
  subjectLabel: Scalars['String']['output'];
  ties: Array<Scalars['ID']['output']>;
};

export type LinkEvidence = {
  __typename?: 'LinkEvidence';
  firstSeen?: Maybe<Scalars['Date']['output']>;
  from: Scalars['ID']['output'];
  handling?: Maybe<Scalars['String']['output']>;
  infoGrade?: Maybe<Scalars['String']['output']>;
  /** Who weighed it last, and why it stands as it does. Null = as its source said. */
  judgement?: Maybe<LinkJudgement>;
  /** What the next judgement is based on; -1 while nobody weighed it. */
  judgementRevision: Scalars['Int']['output'];
  key: Scalars['ID']['output'];
  knownAt: Scalars['DateTime']['output'];
  lastSeen?: Maybe<Scalars['Date']['output']>;
  relation: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  sourceAgency: Scalars['String']['output'];
  /** 3x5x2: source 1 to 3, information A to E. */
  sourceGrade?: Maybe<Scalars['String']['output']>;
  sourceRef: Scalars['String']['output'];
  /** What its source said; `state` is how it stands. */
  sourceState: LinkState;
  state: LinkState;
  to: Scalars['ID']['output'];
};

export type LinkJudgement = {
  __typename?: 'LinkJudgement';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** Null = erased. */
  reason?: Maybe<Scalars['String']['output']>;
  state: LinkState;
};

export type LinkMap = {
  __typename?: 'LinkMap';
  /** Whom and what it shows, in words: the same for everybody of your role. */
  about: Scalars['String']['output'];
  /** How many children are such points too: counted, not named. */
  cutChildren: Scalars['Int']['output'];
  /** Without one of these its part falls apart. Never a child. */
  cutPoints: Array<Scalars['ID']['output']>;
  /** Whether the groups are worth reading: a modularity of 0.3 or more. */
  groupsAreClear: Scalars['Boolean']['output'];
  /** What is left out of the drawing, and why. */
  leftOut: Array<NotDrawn>;
  /** How much denser the ties are within groups than chance makes them, 0 to 1. */
  modularity: Scalars['Float']['output'];
  nodes: Array<LinkNode>;
  /** Places, adults, groups and things by how much they hold the picture together. Never a child. */
  standings: Array<LinkStanding>;
  ties: Array<LinkTie>;
};

export type LinkNode = {
  __typename?: 'LinkNode';
  /** How many of those are children. */
  children: Scalars['Int']['output'];
  /** Number of the group it belongs to, from 1 (the largest). */
  group: Scalars['Int']['output'];
  /** `child:B0000001`: the type and the id. */
  id: Scalars['ID']['output'];
  /** What it is called; a child by its name and id, and always as a child. */
  label: Scalars['String']['output'];
  /** A flag in words, for example that a review is due, or that a child who brings others in is a victim too. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many it is tied to; refuted ties do not count. */
  ties: Scalars['Int']['output'];
  type: LinkedType;
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

export type LinkStanding = {
  __typename?: 'LinkStanding';
  betweenness: Scalars['Float']['output'];
  children: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  ties: Scalars['Int']['output'];
  type: LinkedType;
};

export type LinkState =
  | 'CONFIRMED'
  | 'REFUTED'
  | 'SUSPECTED';

export type LinkStep = {
  __typename?: 'LinkStep';
  from: Scalars['ID']['output'];
  fromLabel: Scalars['String']['output'];
  state: LinkState;
  to: Scalars['ID']['output'];
  toLabel: Scalars['String']['output'];
};

export type LinkSubject = {
  __typename?: 'LinkSubject';
  /** `place:PL1`: the type and the id. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Other ids that were found to be this one, and those parted again. */
  merges: Array<SubjectMerge>;
  type: LinkedType;
};

export type LinkTie = {
  __typename?: 'LinkTie';
  a: Scalars['ID']['output'];
  aLabel: Scalars['String']['output'];
  /** A flag in words that stands with it wherever it is named: that a child who brings others in is a victim too. */
  aNote?: Maybe<Scalars['String']['output']>;
  b: Scalars['ID']['output'];
  bLabel: Scalars['String']['output'];
  bNote?: Maybe<Scalars['String']['output']>;
  /** How many different agencies say so; refuted evidence says nothing. */
  corroboration: Scalars['Int']['output'];
  firstSeen?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Pieces of evidence, refuted ones too. */
  pieces: Scalars['Int']['output'];
  relations: Array<Scalars['String']['output']>;
  state: LinkState;
};

export type LinkedType =
  | 'CHILD'
  | 'GROUP'
  | 'ONLINE'
  | 'PERSON'
  | 'PHONE'
  | 'PLACE'
  | 'VEHICLE';

export type LookAtAreaAgainInput = {
  checkId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  done: Scalars['String']['input'];
};

export type LookIntoAccessInput = {
  commandId: Scalars['ID']['input'];
  finding: AccessFinding;
  /** The `key` of the access. */
  key: Scalars['String']['input'];
  note: Scalars['String']['input'];
};

export type Looker = {
  __typename?: 'Looker';
  agency: Scalars['String']['output'];
  firstAt: Scalars['DateTime']['output'];
  lastAt: Scalars['DateTime']['output'];
  /** How many times it stood in a list or was found by a search. */
  listed: Scalars['Int']['output'];
  /** How many times its own page was opened, printed or taken out. */
  opened: Scalars['Int']['output'];
  /** User id, never a name. */
  person: Scalars['String']['output'];
  refused: Scalars['Int']['output'];
  roleName: Scalars['String']['output'];
  underGlass: Scalars['Int']['output'];
};

export type MailTried = {
  __typename?: 'MailTried';
  /** Why it did not go out this time. */
  problem?: Maybe<Scalars['String']['output']>;
  sent: Scalars['Boolean']['output'];
};

export type MakeAccessPackInput = {
  commandId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};

export type MakeRecommendationInput = {
  agency: Scalars['String']['input'];
  commandId: Scalars['ID']['input'];
  due: Scalars['Date']['input'];
  /** Who answers for it at the agency. */
  owner: Scalars['String']['input'];
  profileId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type MapArea = {
  __typename?: 'MapArea';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Polygons, each an outer line and its holes, of positions [longitude, latitude] (WGS 84). */
  polygons: Array<Array<Array<Array<Scalars['Float']['output']>>>>;
};

export type MapAreas = {
  __typename?: 'MapAreas';
  /** Nobody has loaded boundaries: these are areas around the centres of wards. */
  approximate: Scalars['Boolean']['output'];
  areas: Array<MapArea>;
  /** Edition of the boundaries. */
  geography: Scalars['ID']['output'];
  /** Schools in and near them; none where nobody loaded any. */
  schools: Array<MapSchool>;
  /** Where the schools come from, as it must be shown beside the map; null where there are none. */
  schoolsSource?: Maybe<Scalars['String']['output']>;
  /** As it must be shown beside the map. */
  source: Scalars['String']['output'];
  stations: Array<MapStation>;
};

export type MapCells =
  /** H3 hexagons of about 0.1 square kilometres. */
  | 'HEXAGONS'
  | 'WARDS';

export type MapChange =
  | 'FEWER'
  | 'MORE'
  | 'NO_EVIDENCE'
  | 'TOO_FEW';

export type MapChoices = {
  __typename?: 'MapChoices';
  drawing: MapDrawing;
  layers: Array<MapLayerChoice>;
  /** The first is the one with the most detail that you may see. */
  readers: Array<MapReaderChoice>;
  /** Whether you may open the records behind the map. */
  records: Scalars['Boolean']['output'];
};

/** With what the map is drawn. */
export type MapDrawing = {
  __typename?: 'MapDrawing';
  /** Address on this site of a file of streets (PMTiles) that lies under the areas; null = there is none. */
  basemap?: Maybe<Scalars['String']['output']>;
  /** Public token of the council's own Mapbox account. Null: the hub draws the map itself and asks nobody outside. */
  mapboxToken?: Maybe<Scalars['String']['output']>;
};

export type MapFile = {
  __typename?: 'MapFile';
  content: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
};

export type MapFileResult = MapFile | Refused | Withheld;

export type MapFormat =
  | 'CSV'
  | 'GEOJSON';

export type MapLayer =
  /** Where missing children were found. */
  | 'FOUND'
  /** Where missing children were last seen. */
  | 'LAST_SEEN'
  /** Where children met somebody: for those only who may know who is linked with whom. */
  | 'MET'
  /** Homes from which children went missing. */
  | 'MISSING_FROM'
  | 'OFFENCES_COUNTY_LINES'
  | 'OFFENCES_CSE'
  | 'OFFENCES_GANGS'
  | 'OFFENCES_SERIOUS_VIOLENCE'
  | 'OFFENCES_TRAFFICKING'
  /** Where looked-after children were placed: for those only who may know where a child is placed. */
  | 'PLACEMENTS';

export type MapLayerChoice = {
  __typename?: 'MapLayerChoice';
  about: Scalars['String']['output'];
  id: MapLayer;
  name: Scalars['String']['output'];
  /** Readers for whom the layer is made. */
  readers: Array<MapReader>;
};

export type MapLine = {
  __typename?: 'MapLine';
  childId: Scalars['ID']['output'];
  /** Longitude, latitude. */
  from: Array<Scalars['Float']['output']>;
  metres: Scalars['Int']['output'];
  ref: Scalars['ID']['output'];
  to: Array<Scalars['Float']['output']>;
};

/** For whom a map is made. */
export type MapReader =
  | 'BOARD'
  | 'COUNCILLORS'
  /** Those who may open every record that is counted. */
  | 'NAMED'
  | 'PUBLIC';

export type MapReaderChoice = {
  __typename?: 'MapReaderChoice';
  about: Scalars['String']['output'];
  id: MapReader;
  name: Scalars['String']['output'];
  /** Quarters, and where they may be shown years, the latest first. */
  periods: Array<PeriodName>;
};

export type MapRecord = {
  __typename?: 'MapRecord';
  /** Longitude, latitude: only of places known to the address or street. */
  at?: Maybe<Array<Scalars['Float']['output']>>;
  childIds: Array<Scalars['ID']['output']>;
  childNames: Array<Scalars['String']['output']>;
  /** The days that it covers of those asked for. */
  firstDay: Scalars['Date']['output'];
  from: Scalars['DateTime']['output'];
  hexagon?: Maybe<Scalars['ID']['output']>;
  lastDay: Scalars['Date']['output'];
  precision?: Maybe<Scalars['String']['output']>;
  /** Reference of the police report or offence; of a meeting, the place, the child and the first day. */
  ref: Scalars['ID']['output'];
  /** Null while it goes on. */
  to?: Maybe<Scalars['DateTime']['output']>;
  ward?: Maybe<Scalars['ID']['output']>;
};

export type MapRecords = {
  __typename?: 'MapRecords';
  at: Scalars['DateTime']['output'];
  /** From where children were last seen to where they were found. */
  lines: Array<MapLine>;
  records: Array<MapRecord>;
  total: Scalars['Int']['output'];
};

export type MapRecordsResult = MapRecords | Refused | Withheld;

export type MapRegion = {
  __typename?: 'MapRegion';
  /** False discovery rate. */
  adjusted?: Maybe<Scalars['Float']['output']>;
  before?: Maybe<Scalars['Int']['output']>;
  /** It also counts what lies outside the borough or has no exact place. */
  beyond: Scalars['Boolean']['output'];
  /** Several cells are shown as one where each is about too few children. */
  cells: Array<Scalars['ID']['output']>;
  change?: Maybe<MapChange>;
  children?: Maybe<Scalars['Int']['output']>;
  events?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** Events per 1,000 children who live there, of wards, where the population was loaded. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** The same, drawn towards the rate of the borough where few children live (empirical Bayes). */
  smoothedRate?: Maybe<Scalars['Float']['output']>;
  /** Density of events at its middle, in multiples of the mean over the borough. For orientation only. */
  timesMean?: Maybe<Scalars['Float']['output']>;
  verdict?: Maybe<MapVerdict>;
  /** Gi*, in standard deviations. */
  z?: Maybe<Scalars['Float']['output']>;
};

export type MapSchool = {
  __typename?: 'MapSchool';
  /** Longitude, latitude. */
  at: Array<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
};

export type MapStation = {
  __typename?: 'MapStation';
  /** Longitude, latitude. */
  at: Array<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
};

export type MapVerdict =
  | 'COLD'
  | 'HOT'
  | 'NONE';

export type MatchCandidate = {
  __typename?: 'MatchCandidate';
  age: Scalars['Int']['output'];
  agrees: Array<Scalars['String']['output']>;
  badges: Array<Scalars['String']['output']>;
  childId: Scalars['ID']['output'];
  differs: Array<Scalars['String']['output']>;
  dob: Scalars['Date']['output'];
  /** True when name and date of birth agree. */
  exact: Scalars['Boolean']['output'];
  forename: Scalars['String']['output'];
  /** Fields that cannot be compared, with where nothing is recorded, for example: sex: not recorded in the report. */
  notRecorded: Array<Scalars['String']['output']>;
  surname: Scalars['String']['output'];
};

export type MatchReportInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reportRef: Scalars['ID']['input'];
};

export type Matter = {
  __typename?: 'Matter';
  /** Why more time was asked for. */
  askedWhy?: Maybe<Scalars['String']['output']>;
  chases: Array<ChaseLine>;
  line: MatterLine;
  /** What the one who asks may do now: done, more_time, answer_more_time, not_done, hand_over, reply, accept, escalate, chase. */
  may: Array<Scalars['String']['output']>;
  /** What was said since the meeting, the latest first. */
  story: Array<FollowedLine>;
};

/** An action or a challenge as it stands. */
export type MatterLine = {
  __typename?: 'MatterLine';
  /** The agency that has it: the owner of an action, or whoever was challenged. */
  agency: Scalars['String']['output'];
  /** More time was asked for until this date, and the chair has not answered. */
  askedUntil?: Maybe<Scalars['Date']['output']>;
  /** Who put a challenge. */
  byAgency?: Maybe<Scalars['String']['output']>;
  chases: Scalars['Int']['output'];
  /** Surname and forename; null for what is about no child. */
  child?: Maybe<Scalars['String']['output']>;
  childId?: Maybe<Scalars['ID']['output']>;
  due?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** action, challenge. */
  kind: Scalars['String']['output'];
  meetingDate: Scalars['Date']['output'];
  /** The last day on which anything was said of it. */
  movedOn: Scalars['Date']['output'];
  /** What the one who asks is to do next: done, answer_more_time, reply, accept, chase, or read when nothing is. */
  next: Scalars['String']['output'];
  nextChase?: Maybe<Scalars['Date']['output']>;
  owner?: Maybe<Scalars['String']['output']>;
  panel: Scalars['String']['output'];
  /** open, overdue, no_movement, done, cancelled; of a challenge unanswered, answered, accepted, escalated. */
  state: Scalars['String']['output'];
  stateInWords: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type MatterResult = Matter | NotFound;

export type MeetingAction = {
  __typename?: 'MeetingAction';
  action: Scalars['String']['output'];
  actionId: Scalars['ID']['output'];
  by: Scalars['String']['output'];
  childId?: Maybe<Scalars['ID']['output']>;
  due: Scalars['Date']['output'];
  /** To disrupt, or to make a place safer; null = for the child. */
  kind?: Maybe<ActionKind>;
  owner?: Maybe<Scalars['String']['output']>;
  ownerAgency: Scalars['String']['output'];
  /** Which means of disruption is asked for, by its code. */
  tool?: Maybe<Scalars['String']['output']>;
  /** The topic it is about, when it is about one. */
  topic?: Maybe<Scalars['ID']['output']>;
};

export type MeetingChallenge = {
  __typename?: 'MeetingChallenge';
  accepted?: Maybe<Scalars['Boolean']['output']>;
  answer?: Maybe<Scalars['String']['output']>;
  by: Scalars['String']['output'];
  byAgency: Scalars['String']['output'];
  challengeId: Scalars['ID']['output'];
  childId?: Maybe<Scalars['ID']['output']>;
  escalatedTo?: Maybe<Scalars['String']['output']>;
  matter: Scalars['String']['output'];
  toAgency: Scalars['String']['output'];
  topic?: Maybe<Scalars['ID']['output']>;
};

export type Merge = {
  __typename?: 'Merge';
  childId: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  mergedAt: Scalars['DateTime']['output'];
  oldChildId: Scalars['ID']['output'];
  /** waiting or conflict, with the reason in words; null when it holds. */
  problem?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  withdrawn: Scalars['Boolean']['output'];
};

export type MergeChildrenInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** The id that is kept. */
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  /** The id that is given up. */
  oldChildId: Scalars['ID']['input'];
};

export type MergeSubjectsInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  oldId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  subjectType: Scalars['String']['input'];
};

export type MinuteNote = {
  __typename?: 'MinuteNote';
  afterClose: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  note: Scalars['String']['output'];
};

export type MinutesLine = {
  __typename?: 'MinutesLine';
  label: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type MinutesSection = {
  __typename?: 'MinutesSection';
  childId?: Maybe<Scalars['ID']['output']>;
  heading: Scalars['String']['output'];
  lines: Array<MinutesLine>;
  /** The topic it is about, in minutes; null = none. */
  topic?: Maybe<Scalars['ID']['output']>;
};

export type MisRated = {
  __typename?: 'MisRated';
  assessedAt: Scalars['DateTime']['output'];
  assessmentId: Scalars['ID']['output'];
  childId: Scalars['ID']['output'];
  childName: Scalars['String']['output'];
  decisions: Array<DecisionOnIt>;
  /** A professional's judgement stood in place of the tool's result. */
  overridden: Scalars['Boolean']['output'];
  /** red, amber, green or none: what the tool said, and what it should have said. */
  said: Scalars['String']['output'];
  score: Scalars['Float']['output'];
  shouldSay: Scalars['String']['output'];
  /** Null = it still stands. */
  stoodUntil?: Maybe<Scalars['DateTime']['output']>;
  strand: Strand;
  tooLow: Scalars['Boolean']['output'];
};

export type MissingNow = {
  __typename?: 'MissingNow';
  age: Scalars['Int']['output'];
  badges: Array<Scalars['String']['output']>;
  childId: Scalars['ID']['output'];
  episodeId: Scalars['ID']['output'];
  episodes90: Scalars['Int']['output'];
  forename: Scalars['String']['output'];
  hours: Scalars['Float']['output'];
  keyWorker?: Maybe<Scalars['String']['output']>;
  /** When police told us; null = not told. */
  laNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  missingFromType?: Maybe<Scalars['String']['output']>;
  overall?: Maybe<Rag>;
  own: Scalars['Boolean']['output'];
  reportedAt: Scalars['DateTime']['output'];
  reports: Scalars['Int']['output'];
  responsibleLa: Scalars['String']['output'];
  riskGrade?: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  surname: Scalars['String']['output'];
  toldLateHours?: Maybe<Scalars['Float']['output']>;
  toldSameDay?: Maybe<Scalars['Boolean']['output']>;
};

export type MoveRecommendationInput = {
  commandId: Scalars['ID']['input'];
  progress: RecommendationState;
  recommendationId: Scalars['ID']['input'];
  /** What was done, or why not. */
  words: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  _?: Maybe<Scalars['Boolean']['output']>;
  /** Takes a child's record on that another authority sent, as a new child or beside one who is on record. */
  acceptHandover: CommandResult;
  /** Whoever put the challenge accepts the answer. */
  acceptReply: CommandResult;
  acknowledgeBoardPack: CommandResult;
  /** Adds a note to the minutes, during the meeting or after it. */
  addMinuteNote: CommandResult;
  /** Agrees with what somebody else proposed. What two people decide to destroy is destroyed. */
  agreeRetention: CommandResult;
  allocateKeyWorker: CommandResult;
  answerBoardChallenge: CommandResult;
  answerChallenge: CommandResult;
  answerChase: CommandResult;
  /** Records the answer to an offer. */
  answerInterview: CommandResult;
  /** The chair gives more time, or does not. */
  answerMoreTime: CommandResult;
  /** Approves a handover that somebody else proposed: what was shown leaves the hub, sealed for the other authority alone. */
  approveHandover: CommandResult;
  /**
   * Asks an agency to act on a person of concern, a place or a theme before a meeting of a panel, which hears of it: puts it
   * on the agenda where it is not there yet, and sets the action.
   */
  askAgency: CommandResult;
  /** Asks how many of the children behind an indicator are in some groups. The answer counts as given to the board. */
  askBoardQuestion: CommandResult;
  askMoreTime: CommandResult;
  /** Agrees to a placement. Refused while a check of a placement outside the borough is missing. */
  authorisePlacement: CommandResult;
  /** The head of service agrees to a placement although checks are missing, with the reason. They stay to be made. */
  authorisePlacementWithoutChecks: CommandResult;
  /** Opens a record that is not yours to open, for three hours, because it cannot wait. Somebody reviews it. */
  breakGlass: CommandResult;
  /** Makes a meeting of a panel. */
  callMeeting: CommandResult;
  challengeBoardCommentary: CommandResult;
  changeChairs: CommandResult;
  /** Asks, for a child, what is known near an address where the child might be placed. Who asked and why stays on record, and the area is watched. */
  checkArea: CommandResult;
  checkBoardPack: CommandResult;
  checkProblemProfile: CommandResult;
  closeMeeting: CommandResult;
  commentOnBoardPack: CommandResult;
  /** The interview took place. */
  completeInterview: CommandResult;
  /** Puts the record of an interview right: the whole of it as it stands now. What is left out is not recorded. */
  correctInterview: CommandResult;
  /** Puts an allocation right: the whole of it as it stands now. What is left out is not recorded. */
  correctKeyWorker: CommandResult;
  /** Registers a child from a queued report and matches the report to it. */
  createChildForReport: CommandResult;
  /** Says what was done about an alert across cases. */
  dealWithAlert: CommandResult;
  /** A manager decides that no interview is required, with the reason. The return stays in the figures. */
  decideInterviewNotRequired: CommandResult;
  /**
   * Decides about a child. `seen` is how many decisions the screen showed: when there is another since, this one is kept
   * beside it, takes no effect, and waits for the chair.
   */
  decideItem: CommandResult;
  /** Decides about a topic. `seen` is how many decisions the screen showed, as for a child. */
  decideTopic: CommandResult;
  /** Says that a member of staff is tied to a child: for them the child is not on record. Without a person it is you. */
  declareConflict: CommandResult;
  /** Does not agree: the record stays as it is. */
  declineRetention: CommandResult;
  /** Records that somebody says a value of a record is wrong. */
  disputeValue: CommandResult;
  /** Makes a draft of a pack from the numbers known now, or draws them up anew. */
  draftBoardPack: CommandResult;
  /** Makes a draft of the analysis from what is known now, or draws it up anew. */
  draftInterviewAnalysis: CommandResult;
  /** Makes a draft of the profile of a quarter from the numbers known now, or takes the numbers anew. */
  draftProblemProfile: CommandResult;
  dropRecommendation: CommandResult;
  /** Says what an uploaded delivery would change; writes nothing. */
  dryRunDelivery: IntakeStart;
  /** The area is watched no longer: the child does not live there and will not. */
  endAreaWatch: CommandResult;
  endConflict: CommandResult;
  /** Closes a record again that you opened by breaking the glass. */
  endGlass: CommandResult;
  endGuardian: CommandResult;
  endInvolvement: CommandResult;
  endKeyWorker: CommandResult;
  endService: CommandResult;
  /** Signs somebody else out. Everything they have open is closed; what they recorded stays. */
  endSession: EndSessionResult;
  escalateChallenge: CommandResult;
  /** Two more months, because the request is complex. */
  extendAccessRequest: CommandResult;
  /** The chair opens an action again that was reported done. */
  findActionNotDone: CommandResult;
  /** Says that an agency or a person works with a child and needs to know. */
  grantInvolvement: CommandResult;
  handOverAction: CommandResult;
  /** Says of one piece of evidence that it is confirmed, suspected or refuted, and why. What its source said stays. */
  judgeLink: CommandResult;
  liftHold: CommandResult;
  liftRestriction: CommandResult;
  /** Says what was done after the area near a checked address turned. What is near now is what later turns are measured by. */
  lookAtAreaAgain: CommandResult;
  /**
   * Tells the others at the meeting what this page shows: `child:` with the id of a child, or a topic. Kept nowhere. One
   * person leads at a time: whoever may take the chair leads when nobody does, and with `take` also when somebody does.
   */
  lookAtItem: Scalars['Boolean']['output'];
  /** Says what came of looking into an unusual access. It leaves the list of those that wait. */
  lookIntoAccess: CommandResult;
  /** Puts the pack together as things are known now. */
  makeAccessPack: CommandResult;
  makeRecommendation: CommandResult;
  /** Says which child a queued report is about. */
  matchReport: CommandResult;
  mergeChildren: CommandResult;
  /** Two ids are one person, place or thing. Can be taken back. */
  mergeSubjects: CommandResult;
  /** Says how far a recommendation is. */
  moveRecommendation: CommandResult;
  /** Somebody at a place looks out for children there. */
  nameGuardian: CommandResult;
  /** What a group, vehicle, phone or account is called. */
  nameLinkedObject: CommandResult;
  noteAttendance: CommandResult;
  /**
   * Says that the browser prints a page, or makes a file of it: what leaves the hub without its server stands in the read
   * audit too. Ids that are not on record are left out; those of adults, places and things come with their kind: `person:PC1`.
   */
  noteTakenOut: Scalars['Boolean']['output'];
  /** Offers an interview for one or more reports, as a new interview. */
  offerInterview: CommandResult;
  openMeeting: CommandResult;
  /** Its maker says that it is ready to be checked by somebody else. */
  passOnBoardPack: CommandResult;
  /** Its maker says that it is ready to be checked by somebody else. */
  passOnProblemProfile: CommandResult;
  /** Forbids destroying the record of a child; without a child, every record. */
  placeHold: CommandResult;
  /** What is to be done about a place, and who leads. */
  planForPlace: CommandResult;
  /** Asks that a child's record goes to another authority. Nothing leaves the hub before somebody else approves it. */
  proposeHandover: CommandResult;
  /** Proposes what becomes of a record that falls due. A second person decides. */
  proposeRetention: CommandResult;
  /** Seals a checked pack and gives it to its readers. */
  publishBoardPack: CommandResult;
  putChallenge: CommandResult;
  /** Puts children on the agenda: with the reasons of the rules, or with one given by hand. */
  putOnAgenda: CommandResult;
  /** Puts a person of concern, a place or a theme on the agenda, with a reason. */
  putTopicOnAgenda: CommandResult;
  /** How dangerous a place is for children now. */
  ratePlace: CommandResult;
  receiveAccessRequest: CommandResult;
  /** Records an assessment, or puts it right under the same id. */
  recordAssessment: CommandResult;
  /** Records that an agency was asked again about an action or a challenge. */
  recordChase: CommandResult;
  /** Records that a child died, or puts the date right: clocks stop, lists of work leave the child out, figures stay. */
  recordDeath: CommandResult;
  /** Records that one agency gave another something about a child, and by which legal gateway. */
  recordDisclosure: CommandResult;
  /** Records one step in the life of a disruption, or puts it right under the same id, status and date. */
  recordDisruptionStep: CommandResult;
  /** One piece of evidence that two are linked: new, or as it stands now under the same source reference. */
  recordLink: CommandResult;
  /** An adult of concern: new, or as the record stands now. */
  recordPersonOfConcern: CommandResult;
  /** A place of concern: new, or as the record stands now. */
  recordPlaceOfConcern: CommandResult;
  /** Records a placement and its checks, or puts it right under the same child and start. */
  recordPlacement: CommandResult;
  /** Whether a child agreed that their words are used without their name. */
  recordQuotationConsent: CommandResult;
  /** The child of a police report came back or was found: new, or as it stands now under the same reference. */
  recordReturn: CommandResult;
  /** Agrees a safety plan, or changes its dates under the same id. */
  recordSafetyPlan: CommandResult;
  recordService: CommandResult;
  /** Does not take it on. The sender is told why, and nothing of it is kept. */
  refuseHandover: CommandResult;
  /** Says that the pack made last was given to whoever asked. */
  releaseAccessPack: CommandResult;
  /** The agency that was challenged answers after the meeting. */
  replyToChallenge: CommandResult;
  /** The agency that owns the action, or the chair for it, says that it was done. */
  reportActionDone: CommandResult;
  /** One police report that a child is missing or absent: new, or as it stands now under the same reference. */
  reportMissing: CommandResult;
  /** A manager takes that decision back: an interview is required. */
  requireInterviewAgain: CommandResult;
  /** Lets only these people and roles open a record. Said again, it says who may from now on. */
  restrictRecord: CommandResult;
  returnBoardPack: CommandResult;
  returnProblemProfile: CommandResult;
  /** Says what came of looking at somebody else's break-glass access. It leaves the queue. */
  reviewGlass: CommandResult;
  /** Keeps a hold up, and says when it is to be looked at again. */
  reviewHold: CommandResult;
  /** Keeps a person of concern until a date, or lets the record go. */
  reviewPersonOfConcern: CommandResult;
  /** Decides whether a free text, or a whole record, is given out. */
  reviewText: CommandResult;
  scheduleInterview: CommandResult;
  /** Clears a child’s words, or keeps them back. */
  screenQuotation: CommandResult;
  /** Seals a draft that somebody else made. */
  sealInterviewAnalysis: CommandResult;
  /** Seals what is known now of every child on the agenda. */
  sealPapers: CommandResult;
  /** Seals a checked profile: its readers can open it. */
  sealProblemProfile: CommandResult;
  /** Sends a mail again that did not come through, at once. Who asked for it is kept with the mail. */
  sendMailAgain: SendMailAgainResult;
  /** Lets the decision that stands stand, although another was made beside it. */
  settleClash: CommandResult;
  /** Settles a dispute: upheld when the record was corrected since; otherwise the statement stands beside the value. */
  settleDispute: CommandResult;
  settleTopicClash: CommandResult;
  /** Takes an uploaded delivery in. */
  takeDelivery: IntakeStart;
  takeOffAgenda: CommandResult;
  /** A panel takes a recommendation on: it becomes an action of its agency, which is followed up. */
  takeOnRecommendation: CommandResult;
  takeTopicOffAgenda: CommandResult;
  taskAction: CommandResult;
  /** Takes a match decision back. */
  unmatchReport: CommandResult;
  unmergeChildren: CommandResult;
  /** They are two after all: what was recorded under each id belongs to it again. */
  unmergeSubjects: CommandResult;
  /** Takes back an assessment that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawAssessment: CommandResult;
  /** Takes an agreement back: the placement is agreed to no longer. */
  withdrawAuthorisation: CommandResult;
  withdrawBoardPack: CommandResult;
  /** Takes back that a child died, when it was recorded by mistake. */
  withdrawDeath: CommandResult;
  /** Takes back a disclosure that was recorded by mistake. */
  withdrawDisclosure: CommandResult;
  /** Takes back a step that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawDisruptionStep: CommandResult;
  /** Calls a handover off. When it was sent, the other authority is told. */
  withdrawHandover: CommandResult;
  /** Takes back an interview that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawInterview: CommandResult;
  /** Says that a sealed edition is not to be used any more, and why. It stays on the list. */
  withdrawInterviewAnalysis: CommandResult;
  /** Takes back an allocation that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawKeyWorker: CommandResult;
  /** Takes back evidence that was recorded by mistake. What is untrue is recorded as refuted instead, so that it stays to be seen. */
  withdrawLink: CommandResult;
  /** Takes back a placement that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawPlacement: CommandResult;
  /** Takes back a police report that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawReport: CommandResult;
  /** Takes back a return that was recorded by mistake: the child of the report is not known to be back. */
  withdrawReturn: CommandResult;
  /** Takes back a safety plan that was recorded by mistake: it counts nowhere, and stays in history. */
  withdrawSafetyPlan: CommandResult;
  writeProfileText: CommandResult;
};


export type MutationAcceptHandoverArgs = {
  input: AcceptHandoverInput;
};


export type MutationAcceptReplyArgs = {
  input: AcceptReplyInput;
};


export type MutationAcknowledgeBoardPackArgs = {
  input: AcknowledgeBoardPackInput;
};


export type MutationAddMinuteNoteArgs = {
  input: AddMinuteNoteInput;
};


export type MutationAgreeRetentionArgs = {
  input: AgreeRetentionInput;
};


export type MutationAllocateKeyWorkerArgs = {
  input: AllocateKeyWorkerInput;
};


export type MutationAnswerBoardChallengeArgs = {
  input: AnswerBoardChallengeInput;
};


export type MutationAnswerChallengeArgs = {
  input: AnswerChallengeInput;
};


export type MutationAnswerChaseArgs = {
  input: AnswerChaseInput;
};


export type MutationAnswerInterviewArgs = {
  input: AnswerInterviewInput;
};


export type MutationAnswerMoreTimeArgs = {
  input: AnswerMoreTimeInput;
};


export type MutationApproveHandoverArgs = {
  input: ApproveHandoverInput;
};


export type MutationAskAgencyArgs = {
  input: AskAgencyInput;
};


export type MutationAskBoardQuestionArgs = {
  input: AskBoardQuestionInput;
};


export type MutationAskMoreTimeArgs = {
  input: AskMoreTimeInput;
};


export type MutationAuthorisePlacementArgs = {
  input: AuthorisePlacementInput;
};


export type MutationAuthorisePlacementWithoutChecksArgs = {
  input: AuthorisePlacementWithoutChecksInput;
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationCallMeetingArgs = {
  input: CallMeetingInput;
};


export type MutationChallengeBoardCommentaryArgs = {
  input: ChallengeBoardCommentaryInput;
};


export type MutationChangeChairsArgs = {
  input: ChangeChairsInput;
};


export type MutationCheckAreaArgs = {
  input: CheckAreaInput;
};


export type MutationCheckBoardPackArgs = {
  input: CheckBoardPackInput;
};


export type MutationCheckProblemProfileArgs = {
  input: CheckProblemProfileInput;
};


export type MutationCloseMeetingArgs = {
  input: CloseMeetingInput;
};


export type MutationCommentOnBoardPackArgs = {
  input: CommentOnBoardPackInput;
};


export type MutationCompleteInterviewArgs = {
  input: CompleteInterviewInput;
};


export type MutationCorrectInterviewArgs = {
  input: CorrectInterviewInput;
};


export type MutationCorrectKeyWorkerArgs = {
  input: CorrectKeyWorkerInput;
};


export type MutationCreateChildForReportArgs = {
  input: CreateChildForReportInput;
};


export type MutationDealWithAlertArgs = {
  input: DealWithAlertInput;
};


export type MutationDecideInterviewNotRequiredArgs = {
  input: InterviewNotRequiredInput;
};


export type MutationDecideItemArgs = {
  input: DecideItemInput;
};


export type MutationDecideTopicArgs = {
  input: DecideTopicInput;
};


export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


export type MutationDeclineRetentionArgs = {
  input: DeclineRetentionInput;
};


export type MutationDisputeValueArgs = {
  input: DisputeValueInput;
};


export type MutationDraftBoardPackArgs = {
  input: DraftBoardPackInput;
};


export type MutationDraftInterviewAnalysisArgs = {
  input: DraftInterviewAnalysisInput;
};


export type MutationDraftProblemProfileArgs = {
  input: DraftProblemProfileInput;
};


export type MutationDropRecommendationArgs = {
  input: DropRecommendationInput;
};


export type MutationDryRunDeliveryArgs = {
  historical?: InputMaybe<Scalars['Boolean']['input']>;
  uploadId: Scalars['ID']['input'];
};


export type MutationEndAreaWatchArgs = {
  input: EndAreaWatchInput;
};


export type MutationEndConflictArgs = {
  input: EndConflictInput;
};


export type MutationEndGlassArgs = {
  input: EndGlassInput;
};


export type MutationEndGuardianArgs = {
  input: EndGuardianInput;
};


export type MutationEndInvolvementArgs = {
  input: EndInvolvementInput;
};


export type MutationEndKeyWorkerArgs = {
  input: EndKeyWorkerInput;
};


export type MutationEndServiceArgs = {
  input: EndServiceInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEscalateChallengeArgs = {
  input: EscalateChallengeInput;
};


export type MutationExtendAccessRequestArgs = {
  input: ExtendAccessRequestInput;
};


export type MutationFindActionNotDoneArgs = {
  input: FindActionNotDoneInput;
};


export type MutationGrantInvolvementArgs = {
  input: GrantInvolvementInput;
};


export type MutationHandOverActionArgs = {
  input: HandOverActionInput;
};


export type MutationJudgeLinkArgs = {
  input: JudgeLinkInput;
};


export type MutationLiftHoldArgs = {
  input: LiftHoldInput;
};


export type MutationLiftRestrictionArgs = {
  input: LiftRestrictionInput;
};


export type MutationLookAtAreaAgainArgs = {
  input: LookAtAreaAgainInput;
};


export type MutationLookAtItemArgs = {
  at?: InputMaybe<Scalars['ID']['input']>;
  date: Scalars['Date']['input'];
  lead: Scalars['Boolean']['input'];
  panel: Scalars['String']['input'];
  take?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationLookIntoAccessArgs = {
  input: LookIntoAccessInput;
};


export type MutationMakeAccessPackArgs = {
  input: MakeAccessPackInput;
};


export type MutationMakeRecommendationArgs = {
  input: MakeRecommendationInput;
};


export type MutationMatchReportArgs = {
  input: MatchReportInput;
};


export type MutationMergeChildrenArgs = {
  input: MergeChildrenInput;
};


export type MutationMergeSubjectsArgs = {
  input: MergeSubjectsInput;
};


export type MutationMoveRecommendationArgs = {
  input: MoveRecommendationInput;
};


export type MutationNameGuardianArgs = {
  input: NameGuardianInput;
};


export type MutationNameLinkedObjectArgs = {
  input: NameLinkedObjectInput;
};


export type MutationNoteAttendanceArgs = {
  input: NoteAttendanceInput;
};


export type MutationNoteTakenOutArgs = {
  childIds: Array<Scalars['ID']['input']>;
  how: TakenOut;
  others?: InputMaybe<Array<Scalars['ID']['input']>>;
  page: Scalars['String']['input'];
};


export type MutationOfferInterviewArgs = {
  input: OfferInterviewInput;
};


export type MutationOpenMeetingArgs = {
  input: OpenMeetingInput;
};


export type MutationPassOnBoardPackArgs = {
  input: PassOnBoardPackInput;
};


export type MutationPassOnProblemProfileArgs = {
  input: PassOnProblemProfileInput;
};


export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


export type MutationPlanForPlaceArgs = {
  input: PlanForPlaceInput;
};


export type MutationProposeHandoverArgs = {
  input: ProposeHandoverInput;
};


export type MutationProposeRetentionArgs = {
  input: ProposeRetentionInput;
};


export type MutationPublishBoardPackArgs = {
  input: PublishBoardPackInput;
};


export type MutationPutChallengeArgs = {
  input: PutChallengeInput;
};


export type MutationPutOnAgendaArgs = {
  input: PutOnAgendaInput;
};


export type MutationPutTopicOnAgendaArgs = {
  input: PutTopicOnAgendaInput;
};


export type MutationRatePlaceArgs = {
  input: RatePlaceInput;
};


export type MutationReceiveAccessRequestArgs = {
  input: ReceiveAccessRequestInput;
};


export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationRecordChaseArgs = {
  input: RecordChaseInput;
};


export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


export type MutationRecordDisclosureArgs = {
  input: RecordDisclosureInput;
};


export type MutationRecordDisruptionStepArgs = {
  input: RecordDisruptionStepInput;
};


export type MutationRecordLinkArgs = {
  input: RecordLinkInput;
};


export type MutationRecordPersonOfConcernArgs = {
  input: RecordPersonOfConcernInput;
};


export type MutationRecordPlaceOfConcernArgs = {
  input: RecordPlaceOfConcernInput;
};


export type MutationRecordPlacementArgs = {
  input: RecordPlacementInput;
};


export type MutationRecordQuotationConsentArgs = {
  input: RecordQuotationConsentInput;
};


export type MutationRecordReturnArgs = {
  input: RecordReturnInput;
};


export type MutationRecordSafetyPlanArgs = {
  input: RecordSafetyPlanInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationRefuseHandoverArgs = {
  input: RefuseHandoverInput;
};


export type MutationReleaseAccessPackArgs = {
  input: ReleaseAccessPackInput;
};


export type MutationReplyToChallengeArgs = {
  input: ReplyToChallengeInput;
};


export type MutationReportActionDoneArgs = {
  input: ReportActionDoneInput;
};


export type MutationReportMissingArgs = {
  input: ReportMissingInput;
};


export type MutationRequireInterviewAgainArgs = {
  input: RequireInterviewAgainInput;
};


export type MutationRestrictRecordArgs = {
  input: RestrictRecordInput;
};


export type MutationReturnBoardPackArgs = {
  input: ReturnBoardPackInput;
};


export type MutationReturnProblemProfileArgs = {
  input: ReturnProblemProfileInput;
};


export type MutationReviewGlassArgs = {
  input: ReviewGlassInput;
};


export type MutationReviewHoldArgs = {
  input: ReviewHoldInput;
};


export type MutationReviewPersonOfConcernArgs = {
  input: ReviewPersonOfConcernInput;
};


export type MutationReviewTextArgs = {
  input: ReviewTextInput;
};


export type MutationScheduleInterviewArgs = {
  input: ScheduleInterviewInput;
};


export type MutationScreenQuotationArgs = {
  input: ScreenQuotationInput;
};


export type MutationSealInterviewAnalysisArgs = {
  input: SealInterviewAnalysisInput;
};


export type MutationSealPapersArgs = {
  input: SealPapersInput;
};


export type MutationSealProblemProfileArgs = {
  input: SealProblemProfileInput;
};


export type MutationSendMailAgainArgs = {
  input: SendMailAgainInput;
};


export type MutationSettleClashArgs = {
  input: SettleClashInput;
};


export type MutationSettleDisputeArgs = {
  input: SettleDisputeInput;
};


export type MutationSettleTopicClashArgs = {
  input: SettleTopicClashInput;
};


export type MutationTakeDeliveryArgs = {
  historical?: InputMaybe<Scalars['Boolean']['input']>;
  uploadId: Scalars['ID']['input'];
};


export type MutationTakeOffAgendaArgs = {
  input: TakeOffAgendaInput;
};


export type MutationTakeOnRecommendationArgs = {
  input: TakeOnRecommendationInput;
};


export type MutationTakeTopicOffAgendaArgs = {
  input: TakeTopicOffAgendaInput;
};


export type MutationTaskActionArgs = {
  input: TaskActionInput;
};


export type MutationUnmatchReportArgs = {
  input: UnmatchReportInput;
};


export type MutationUnmergeChildrenArgs = {
  input: UnmergeChildrenInput;
};


export type MutationUnmergeSubjectsArgs = {
  input: UnmergeSubjectsInput;
};


export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
};


export type MutationWithdrawAuthorisationArgs = {
  input: WithdrawAuthorisationInput;
};


export type MutationWithdrawBoardPackArgs = {
  input: WithdrawBoardPackInput;
};


export type MutationWithdrawDeathArgs = {
  input: WithdrawDeathInput;
};


export type MutationWithdrawDisclosureArgs = {
  input: WithdrawDisclosureInput;
};


export type MutationWithdrawDisruptionStepArgs = {
  input: WithdrawDisruptionStepInput;
};


export type MutationWithdrawHandoverArgs = {
  input: WithdrawHandoverInput;
};


export type MutationWithdrawInterviewArgs = {
  input: WithdrawInterviewInput;
};


export type MutationWithdrawInterviewAnalysisArgs = {
  input: WithdrawInterviewAnalysisInput;
};


export type MutationWithdrawKeyWorkerArgs = {
  input: WithdrawKeyWorkerInput;
};


export type MutationWithdrawLinkArgs = {
  input: WithdrawLinkInput;
};


export type MutationWithdrawPlacementArgs = {
  input: WithdrawPlacementInput;
};


export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


export type MutationWithdrawReturnArgs = {
  input: WithdrawReturnInput;
};


export type MutationWithdrawSafetyPlanArgs = {
  input: WithdrawSafetyPlanInput;
};


export type MutationWriteProfileTextArgs = {
  input: WriteProfileTextInput;
};

export type NameGuardianInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  guardianId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  part: Scalars['String']['input'];
  placeId: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
};

export type NameLinkedObjectInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  /** Left out for a new one. */
  objectId?: InputMaybe<Scalars['ID']['input']>;
  objectType: Scalars['String']['input'];
};

export type NeedLine = {
  __typename?: 'NeedLine';
  label: Scalars['String']['output'];
  need: Scalars['ID']['output'];
  places?: Maybe<Scalars['Int']['output']>;
  /** Gaps and what may be double. */
  remarks: Array<Scalars['String']['output']>;
  /** Children in whom it was seen. */
  seen: Scalars['String']['output'];
  services: Array<Scalars['String']['output']>;
};

/** A day by which a panel said that it hears the child again. It stands until the panel does. */
export type NextReview = {
  __typename?: 'NextReview';
  due: Scalars['Date']['output'];
  /** The day is past. */
  overdue: Scalars['Boolean']['output'];
  /** The panel whose meeting set it. */
  panel: Scalars['String']['output'];
  /** The day of that meeting. */
  setOn: Scalars['Date']['output'];
};

export type NotDrawn = {
  __typename?: 'NotDrawn';
  count: Scalars['Int']['output'];
  why: Scalars['String']['output'];
};

/** There is no such thing, as far as was known at that moment. */
export type NotFound = {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
};

export type NoteAttendanceInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  entries: Array<AttendanceInput>;
  panel: Scalars['String']['input'];
};

export type OfferInterviewInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  independent?: InputMaybe<Scalars['Boolean']['input']>;
  offeredAt: Scalars['DateTime']['input'];
  /** commissioned_independent, la_team, social_worker, youth_worker or other. */
  providerType: Scalars['String']['input'];
  reportRefs: Array<Scalars['ID']['input']>;
};

export type OpenGlass = {
  __typename?: 'OpenGlass';
  brokenAt: Scalars['DateTime']['output'];
  childId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** It closes by itself then. */
  until: Scalars['DateTime']['output'];
};

export type OpenMeetingInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type OtherAuthority = {
  __typename?: 'OtherAuthority';
  /** ONS code. */
  code: Scalars['ID']['output'];
  /** Fingerprint of its key, to be compared by telephone. */
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type PackFormat =
  | 'HTML'
  | 'JSON'
  /** Tagged for screen readers (PDF/UA-1). */
  | 'PDF';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PanelAction = {
  __typename?: 'PanelAction';
  action: Scalars['String']['output'];
  actionId: Scalars['ID']['output'];
  cancelReason?: Maybe<Scalars['String']['output']>;
  cancelledAt?: Maybe<Scalars['Date']['output']>;
  completedAt?: Maybe<Scalars['Date']['output']>;
  due: Scalars['Date']['output'];
  knownAt: Scalars['DateTime']['output'];
  meetingDate: Scalars['Date']['output'];
  owner?: Maybe<Scalars['String']['output']>;
  ownerAgency: Scalars['String']['output'];
  panel: Scalars['String']['output'];
  /** open, overdue, completed, completed_late, cancelled. */
  state: Scalars['String']['output'];
};

/** Something that reads otherwise than at the last panel. */
export type PanelChange = {
  __typename?: 'PanelChange';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  what: Scalars['String']['output'];
  worse: Scalars['Boolean']['output'];
};

export type PanelDecision = {
  __typename?: 'PanelDecision';
  at: Scalars['DateTime']['output'];
  /** Role and agency. */
  by: Scalars['String']['output'];
  categoryAfter?: Maybe<Scalars['String']['output']>;
  closeReason?: Maybe<Scalars['String']['output']>;
  decision: Scalars['String']['output'];
  /** Made by the one who asks. */
  mine: Scalars['Boolean']['output'];
  missingInformation?: Maybe<Scalars['String']['output']>;
  nextReview?: Maybe<Scalars['Date']['output']>;
  ragAfter?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  /** What is to be in place by the next review. */
  safeguards: Array<AskedSafeguard>;
  strands: Array<Strand>;
};

export type PanelItem = {
  __typename?: 'PanelItem';
  actions: Array<MeetingAction>;
  challenges: Array<MeetingChallenge>;
  changes: Array<PanelChange>;
  child: Child;
  /** Decisions made without having seen the one that stands: the chair settles which is to hold. */
  clashing: Array<PanelDecision>;
  decision?: Maybe<PanelDecision>;
  /** How many decisions took effect: send it as `seen`. */
  decisions: Scalars['Int']['output'];
  /**
   * How what was set before this meeting stands: everything that the last meeting set, and of those before what is still open;
   * the latest meeting first.
   */
  followUp: Array<ItemFollowUp>;
  links: Array<PanelLink>;
  /** What was recorded since then, the latest happening first. */
  news: Array<TimelineEntry>;
  /** What was recorded is kept back from the role of the one who asks: no news is then no information. */
  newsKept: Scalars['Boolean']['output'];
  notes: Array<MinuteNote>;
  reasons: Array<Scalars['String']['output']>;
  /** When this child was last heard before this meeting; null = never. */
  since?: Maybe<PanelItemSince>;
};

export type PanelItemResult = NotFound | PanelItem | Withheld;

export type PanelItemSince = {
  __typename?: 'PanelItemSince';
  /** What was not known then and was asked for. */
  askedFor?: Maybe<Scalars['String']['output']>;
  date: Scalars['Date']['output'];
  decision: Scalars['String']['output'];
  panel: Scalars['String']['output'];
  /** What was to be in place by now. */
  safeguards: Array<AskedSafeguard>;
};

/** With whom or where a child is linked, by what is on record. */
export type PanelLink = {
  __typename?: 'PanelLink';
  /** Who says so. */
  agencies: Array<Scalars['String']['output']>;
  /** Of another child. */
  childId?: Maybe<Scalars['ID']['output']>;
  /** person, place, group, vehicle, phone, online, child. */
  kind: Scalars['String']['output'];
  /** confirmed, suspected, refuted. */
  state: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type PanelMeeting = {
  __typename?: 'PanelMeeting';
  agenda: Array<AgendaItem>;
  /** It can be opened: its day has come. */
  canOpen: Scalars['Boolean']['output'];
  chair: Scalars['String']['output'];
  chairAgency: Scalars['String']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  coChair?: Maybe<Scalars['String']['output']>;
  coChairAgency?: Maybe<Scalars['String']['output']>;
  date: Scalars['Date']['output'];
  mayChair: Scalars['Boolean']['output'];
  /** What may be done here by the one who asks. */
  mayPrepare: Scalars['Boolean']['output'];
  members: Array<PanelMember>;
  /** When a child heard today is to be heard again at the latest. */
  nextReview: Scalars['Date']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  panel: Scalars['String']['output'];
  panelName: Scalars['String']['output'];
  papers?: Maybe<SealedPapers>;
  purpose: Scalars['String']['output'];
  quorum: PanelQuorum;
  status: Scalars['String']['output'];
  /** Version of the terms of reference. */
  terms: Scalars['String']['output'];
  /** Persons of concern, places and themes on the agenda. */
  topics: Array<AgendaTopic>;
};

export type PanelMeetingLine = {
  __typename?: 'PanelMeetingLine';
  chairAgency: Scalars['String']['output'];
  children: Scalars['Int']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  date: Scalars['Date']['output'];
  decided: Scalars['Int']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  panel: Scalars['String']['output'];
  panelName: Scalars['String']['output'];
  /** Null until the meeting is closed. */
  quorate?: Maybe<Scalars['Boolean']['output']>;
  /** called, open, closed. */
  status: Scalars['String']['output'];
  /** Persons of concern, places and themes on the agenda. */
  topics: Scalars['Int']['output'];
};

export type PanelMeetingResult = NotFound | PanelMeeting | Withheld;

export type PanelMember = {
  __typename?: 'PanelMember';
  /** present, apologies, absent; null = not noted. */
  attendance?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  people?: Maybe<Scalars['String']['output']>;
};

export type PanelMinutes = {
  __typename?: 'PanelMinutes';
  actions: Array<MeetingAction>;
  /** What this meeting changed, one sentence each. */
  changed: Array<Scalars['String']['output']>;
  date: Scalars['Date']['output'];
  /** Of the text as it is shown: the same minutes have the same digest. */
  digest: Scalars['String']['output'];
  panel: Scalars['String']['output'];
  sections: Array<MinutesSection>;
  status: Scalars['String']['output'];
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
  unanswered: Array<MeetingChallenge>;
};

export type PanelMinutesResult = NotFound | PanelMinutes | Withheld;

export type PanelPapers = {
  __typename?: 'PanelPapers';
  definitions: Array<Scalars['String']['output']>;
  /** Of the papers as they are shown: of the whole papers it is the one that was sealed. */
  digest: Scalars['String']['output'];
  /** They are what was sealed, to the letter. */
  intact: Scalars['Boolean']['output'];
  sealedAt: Scalars['DateTime']['output'];
  sections: Array<MinutesSection>;
  title: Scalars['String']['output'];
};

export type PanelPapersResult = NotFound | PanelPapers | Withheld;

export type PanelQuorum = {
  __typename?: 'PanelQuorum';
  /** Members without whom the meeting cannot decide and who are not there. */
  lacking: Array<Scalars['String']['output']>;
  least: Scalars['Int']['output'];
  present: Scalars['Int']['output'];
  quorate: Scalars['Boolean']['output'];
};

export type PanelReview = {
  __typename?: 'PanelReview';
  categoryAfter?: Maybe<Scalars['String']['output']>;
  decision: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  meetingDate: Scalars['Date']['output'];
  panel: Scalars['String']['output'];
  ragAfter?: Maybe<Scalars['String']['output']>;
  /** Empty = every strand. */
  strands: Array<Scalars['String']['output']>;
};

export type PanelRoom = {
  __typename?: 'PanelRoom';
  /** What whoever leads shows to everyone who follows: a child or a topic. */
  chairAt?: Maybe<Scalars['ID']['output']>;
  /** Who leads the others through the agenda; null = nobody at the moment. */
  ledBy?: Maybe<Scalars['ID']['output']>;
  people: Array<PersonAtMeeting>;
  /** Rises with everything that is said or done at the meeting and that you may know: ask again for what is shown. */
  revision: Scalars['Int']['output'];
};

export type PanelTopic = {
  __typename?: 'PanelTopic';
  actions: Array<MeetingAction>;
  challenges: Array<MeetingChallenge>;
  /** Decisions made without having seen the one that stands: the chair settles which is to hold. */
  clashing: Array<TopicDecision>;
  decision?: Maybe<TopicDecision>;
  /** How many decisions took effect: send it as `seen`. */
  decisions: Scalars['Int']['output'];
  /** What earlier meetings of the panel said of it, the latest first. */
  earlier: Array<EarlierTopic>;
  kind: TopicKind;
  notes: Array<MinuteNote>;
  reason: Scalars['String']['output'];
  strand?: Maybe<Strand>;
  title: Scalars['String']['output'];
  topic: Scalars['ID']['output'];
};

export type PanelTopicResult = NotFound | PanelTopic | Withheld;

/** A record that could not be shown: where it stands and what went wrong. Nothing of what it says. */
export type ParkedRecord = {
  __typename?: 'ParkedRecord';
  error: Scalars['String']['output'];
  position: Scalars['Int']['output'];
  /** Kind of the event. */
  type: Scalars['String']['output'];
  /** The view that lacks it. */
  view: Scalars['String']['output'];
};

export type PassOnBoardPackInput = {
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
};

export type PassOnProblemProfileInput = {
  commandId: Scalars['ID']['input'];
  profileId: Scalars['ID']['input'];
};

export type PeriodName = {
  __typename?: 'PeriodName';
  /** Exclusive. */
  end: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  label: Scalars['String']['output'];
  start: Scalars['Date']['output'];
};

export type PersonAtMeeting = {
  __typename?: 'PersonAtMeeting';
  agency: Scalars['String']['output'];
  /** What is open there: `child:` with the id of a child, or a topic; null = nothing. */
  at?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PersonOfConcern = {
  __typename?: 'PersonOfConcern';
  born?: Maybe<Scalars['Int']['output']>;
  children: Scalars['Int']['output'];
  handling?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  infoGrade?: Maybe<Scalars['String']['output']>;
  /** Null = erased. */
  label?: Maybe<Scalars['String']['output']>;
  lastReview?: Maybe<PersonReview>;
  /** What is left out of the ties, and why. */
  leftOut: Array<NotDrawn>;
  /** Other ids that were found to be this one, and those parted again. */
  merges: Array<SubjectMerge>;
  /** What is done against them: orders, warnings, prosecutions, the latest first. */
  orders: Array<Disruption>;
  places: Scalars['Int']['output'];
  reviewDue: Scalars['Date']['output'];
  reviewRevision: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  sex?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** current, review-due, expired, let-go. */
  standing: Scalars['String']['output'];
  ties: Array<LinkTie>;
};

export type PersonReview = {
  __typename?: 'PersonReview';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  outcome: Scalars['String']['output'];
  /** Null = erased. */
  reason?: Maybe<Scalars['String']['output']>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
};

/** A place on the British National Grid, in metres. */
export type Place = {
  __typename?: 'Place';
  easting: Scalars['Int']['output'];
  northing: Scalars['Int']['output'];
  /** How exactly it is known: address, street, postcode, outcode, ward or unknown. */
  precision?: Maybe<Scalars['String']['output']>;
};

export type PlaceGuardian = {
  __typename?: 'PlaceGuardian';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  part: Scalars['String']['output'];
  since: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
};

export type PlaceHoldInput = {
  /** Left out = over every record. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  matter: HoldMatter;
  reason: Scalars['String']['input'];
  reviewOn: Scalars['Date']['input'];
};

export type PlaceInput = {
  easting: Scalars['Int']['input'];
  northing: Scalars['Int']['input'];
  precision?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceMoment = {
  __typename?: 'PlaceMoment';
  /** Children it is about. */
  childIds: Array<Scalars['ID']['output']>;
  kind: PlaceMomentKind;
  on: Scalars['Date']['output'];
  words: Scalars['String']['output'];
};

export type PlaceMomentKind =
  | 'ACTION'
  | 'GUARDIAN'
  | 'HEARD'
  | 'INCIDENT'
  | 'ORDER'
  | 'PLANNED'
  | 'RATED'
  | 'SEEN';

export type PlaceOfConcern = {
  __typename?: 'PlaceOfConcern';
  careRevision: Scalars['Int']['output'];
  children: Scalars['Int']['output'];
  guardians: Array<PlaceGuardian>;
  id: Scalars['ID']['output'];
  /** Incidents recorded there that you may know of. */
  incidents: Scalars['Int']['output'];
  /** What is left out of the ties, and why. */
  leftOut: Array<NotDrawn>;
  location?: Maybe<Place>;
  /** Other ids that were found to be this one, and those parted again. */
  merges: Array<SubjectMerge>;
  /** Null = erased. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is done about the place: orders, notices, visits, the latest first. */
  orders: Array<Disruption>;
  persons: Scalars['Int']['output'];
  placeType: Scalars['String']['output'];
  plan?: Maybe<PlacePlan>;
  rag?: Maybe<Scalars['String']['output']>;
  /** Every rating, the latest first. */
  ratings: Array<PlaceRating>;
  revision: Scalars['Int']['output'];
  ties: Array<LinkTie>;
};

export type PlacePlan = {
  __typename?: 'PlacePlan';
  at: Scalars['DateTime']['output'];
  leadAgency: Scalars['String']['output'];
  plan?: Maybe<Scalars['String']['output']>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
};

export type PlaceRating = {
  __typename?: 'PlaceRating';
  at: Scalars['DateTime']['output'];
  rag: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
};

export type Placement = {
  __typename?: 'Placement';
  age: Scalars['Int']['output'];
  agreed: PlacementAgreed;
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who agreed here: a user id. Null = nobody did, or it is not on record. */
  agreedBy?: Maybe<Scalars['String']['output']>;
  /** Who agreed to it, as the source system names them. */
  authorisedBy?: Maybe<Scalars['String']['output']>;
  badges: Array<Scalars['String']['output']>;
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The checks are dated after the child moved in. */
  checkedLate: Scalars['Boolean']['output'];
  checks: Array<PlacementCheck>;
  checksDaysLeft: Scalars['Int']['output'];
  /** The last date on which checks are in time. */
  checksDueOn: Scalars['Date']['output'];
  /** The id that holds of the child. */
  childId: Scalars['ID']['output'];
  end?: Maybe<Scalars['Date']['output']>;
  forename: Scalars['String']['output'];
  /** Its name with its code, where the name is known. */
  host: Scalars['String']['output'];
  /** ONS code of the authority in whose area it lies. */
  hostLa: Scalars['String']['output'];
  key: Scalars['String']['output'];
  keyWorker?: Maybe<Scalars['String']['output']>;
  missing: Array<Scalars['String']['output']>;
  /** Null where it may not be known. */
  name?: Maybe<Scalars['String']['output']>;
  outside: Scalars['Boolean']['output'];
  /** TO_COME, CURRENT or OVER. */
  phase: PlacementPhase;
  /** Null where it may not be known. */
  place?: Maybe<Place>;
  /** The name and place are kept back from you. */
  placeWithheld: Scalars['Boolean']['output'];
  /** SSDA903 code. */
  placementType: Scalars['String']['output'];
  provider?: Maybe<Scalars['String']['output']>;
  /** Why it was agreed to without the checks. */
  reason?: Maybe<Scalars['String']['output']>;
  /** As it was recorded: the id of a merged child stays here. */
  recordedChildId: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  start: Scalars['Date']['output'];
  surname: Scalars['String']['output'];
  work: Scalars['Boolean']['output'];
};

export type PlacementAgreed =
  /** In the source system: the hub cannot say what was known then. */
  | 'BY_SOURCE'
  | 'NOT_AGREED'
  /** Here, by the head of service, although checks were missing. */
  | 'WITHOUT_CHECKS'
  /** Here, with every check on record before. */
  | 'WITH_CHECKS';

export type PlacementCheck = {
  __typename?: 'PlacementCheck';
  /** yes, no or not_recorded. */
  answer: Scalars['String']['output'];
  /** host_authority, exploitation_risk or health_education. */
  check: Scalars['String']['output'];
};

export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  at: Scalars['DateTime']['output'];
  edges: Array<PlacementEdge>;
  pageInfo: PageInfo;
  /** Of all placements that you may know and that are not over. */
  summary: PlacementSummary;
  total: Scalars['Int']['output'];
};

export type PlacementEdge = {
  __typename?: 'PlacementEdge';
  cursor: Scalars['String']['output'];
  node: Placement;
};

export type PlacementFilter = {
  /** Only those of this child. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those outside the borough. */
  outside?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also those that are over. */
  over?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with work to do: outside the borough, and not checked or not agreed to. */
  work?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlacementPhase =
  | 'CURRENT'
  | 'OVER'
  | 'TO_COME';

export type PlacementSummary = {
  __typename?: 'PlacementSummary';
  outside: Scalars['Int']['output'];
  placed: Scalars['Int']['output'];
  work: Scalars['Int']['output'];
};

export type PlainTable = {
  __typename?: 'PlainTable';
  head: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  rows: Array<Array<Scalars['String']['output']>>;
  title: Scalars['String']['output'];
};

export type PlanForPlaceInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  leadAgency: Scalars['String']['input'];
  placeId: Scalars['ID']['input'];
  plan: Scalars['String']['input'];
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

/** Police times and care times side by side. */
export type PoliceReport = {
  __typename?: 'PoliceReport';
  /** Fields whose time was assumed at an intake, because the wall time exists twice. */
  assumed: Array<Scalars['String']['output']>;
  cadRef?: Maybe<Scalars['String']['output']>;
  category: Scalars['String']['output'];
  categoryChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The child's id as police gave it; null = the child was found by name and date of birth, or by a decision. */
  childId?: Maybe<Scalars['ID']['output']>;
  circumstances?: Maybe<Scalars['String']['output']>;
  /** A return that lies before the last sighting: it counts nowhere until one of the two times is put right. */
  conflictingReturn?: Maybe<PoliceReturn>;
  cseFlag?: Maybe<Scalars['Boolean']['output']>;
  dob?: Maybe<Scalars['Date']['output']>;
  forename?: Maybe<Scalars['String']['output']>;
  gangFlag?: Maybe<Scalars['Boolean']['output']>;
  knownAt: Scalars['DateTime']['output'];
  laNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  lastSeenAt: Scalars['DateTime']['output'];
  lastSeenPlace?: Maybe<Place>;
  /** How the child was found: id, name or decision. */
  matchedBy: Scalars['String']['output'];
  missingFromName?: Maybe<Scalars['String']['output']>;
  missingFromType?: Maybe<Scalars['String']['output']>;
  /** Why a manager decided that its return needs no interview; null = nobody decided so. */
  notRequiredReason?: Maybe<Scalars['String']['output']>;
  reportRef: Scalars['ID']['output'];
  reportedAt: Scalars['DateTime']['output'];
  return?: Maybe<PoliceReturn>;
  revision: Scalars['Int']['output'];
  riskGrade?: Maybe<Scalars['String']['output']>;
  sex?: Maybe<Scalars['String']['output']>;
  /** As police have it; null = erased. */
  surname?: Maybe<Scalars['String']['output']>;
  toldLateHours?: Maybe<Scalars['Float']['output']>;
  toldSameDay?: Maybe<Scalars['Boolean']['output']>;
  traffickingFlag?: Maybe<Scalars['Boolean']['output']>;
};

export type PoliceReturn = {
  __typename?: 'PoliceReturn';
  assumed: Array<Scalars['String']['output']>;
  foundAt: Scalars['DateTime']['output'];
  foundHow?: Maybe<Scalars['String']['output']>;
  foundPlace?: Maybe<Place>;
  foundPlaceType?: Maybe<Scalars['String']['output']>;
  harm?: Maybe<Scalars['Boolean']['output']>;
  knownAt: Scalars['DateTime']['output'];
  laNotifiedAt?: Maybe<Scalars['DateTime']['output']>;
  preventionInterviewAt?: Maybe<Scalars['DateTime']['output']>;
  revision: Scalars['Int']['output'];
  toldLateHours?: Maybe<Scalars['Float']['output']>;
  toldSameDay?: Maybe<Scalars['Boolean']['output']>;
};

export type Problem = {
  __typename?: 'Problem';
  code: Scalars['String']['output'];
  /** The input field it belongs to, when it belongs to one. */
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type ProblemProfilePage = {
  __typename?: 'ProblemProfilePage';
  at: Scalars['DateTime']['output'];
  audience: ProfileAudience;
  changed: Array<ProfileChange>;
  /** The digest of what it says, where it is what was sealed. Null for a draft, and for whoever some children are kept from. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Files that can be taken away. */
  files: Array<Scalars['String']['output']>;
  key: Array<Scalars['String']['output']>;
  period: PeriodName;
  recommendations: Array<ProfileRecommendation>;
  /** Whose children it is about, and how small numbers are kept. */
  scope: Scalars['String']['output'];
  sections: Array<ProfileSection>;
  /** The version it is compared with. */
  since?: Maybe<Scalars['String']['output']>;
  /** Absent for the live profile. */
  version?: Maybe<ProfileVersion>;
};

export type ProblemProfileResult = NotFound | ProblemProfilePage | Refused | Withheld;

export type ProblemProfiles = {
  __typename?: 'ProblemProfiles';
  age: ProfileAge;
  /** For whom you may have it drawn, the widest first. */
  audiences: Array<ProfileAudienceName>;
  /** Quarters of which a draft can be made: those that are over. */
  drafts: Array<PeriodName>;
  /** Whether you may start a draft. */
  mayDraft: Scalars['Boolean']['output'];
  /** Quarters that can be drawn: the running one first. */
  quarters: Array<PeriodName>;
  /** Latest quarter first. */
  versions: Array<ProfileVersion>;
};

export type ProfileAge = {
  __typename?: 'ProfileAge';
  /** Days since the moment its numbers were known at. Null when none was ever sealed. */
  days?: Maybe<Scalars['Int']['output']>;
  limit: Scalars['Int']['output'];
  stale: Scalars['Boolean']['output'];
  words: Scalars['String']['output'];
};

export type ProfileAudience =
  | 'BOARD'
  | 'DIRECTOR'
  | 'PANEL';

export type ProfileAudienceName = {
  __typename?: 'ProfileAudienceName';
  id: ProfileAudience;
  name: Scalars['String']['output'];
};

export type ProfileBeside = {
  __typename?: 'ProfileBeside';
  differs: Scalars['Boolean']['output'];
  left: Scalars['String']['output'];
  right: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

export type ProfileChange = {
  __typename?: 'ProfileChange';
  before: Scalars['String']['output'];
  now: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

export type ProfileHours = {
  __typename?: 'ProfileHours';
  reading: Scalars['String']['output'];
  title: Scalars['String']['output'];
  weights: Array<Array<Scalars['Float']['output']>>;
};

export type ProfileMap = {
  __typename?: 'ProfileMap';
  approximate: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** Why that cannot be told, or was not worked out. */
  because: Array<Scalars['String']['output']>;
  /** The period before it, of the same length; null where the reader is shown none. */
  before?: Maybe<PeriodName>;
  cells: MapCells;
  /** Null where too few children are behind it to show a number. */
  events?: Maybe<Scalars['Int']['output']>;
  eventsBefore?: Maybe<Scalars['Int']['output']>;
  geography: Scalars['ID']['output'];
  /** Where it stands out, most events first: hexagons that touch are one area. Empty where that is not told. */
  hot: Array<HotArea>;
  /** The busiest hour of the week, where so much in one of them is more than chance would give; null = none stands out. */
  hourThatStandsOut?: Maybe<WeekHour>;
  /** When in the week: Monday to Sunday, hours 0 to 23 in London, each event shared out over the time in which it may have happened. Null where it is not shown. */
  hours?: Maybe<Array<Array<Scalars['Float']['output']>>>;
  /** Events whose time is not known: they are in no hour. */
  hoursUnknown?: Maybe<Scalars['Int']['output']>;
  layer: MapLayer;
  /** Of them, those with an exact place in the borough. */
  mapped?: Maybe<Scalars['Int']['output']>;
  period: PeriodName;
  /** What the rates are, or why there are none. */
  rates?: Maybe<Scalars['String']['output']>;
  reader: MapReader;
  /** Ranked, most events first. A cell that is in none has no event. */
  regions: Array<MapRegion>;
  /** In a sentence: whether anything stands out by more than chance would give. */
  says: Scalars['String']['output'];
  /** Whose records are counted. */
  scope: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type ProfileMapPart = {
  __typename?: 'ProfileMapPart';
  approximate: Scalars['Boolean']['output'];
  because: Array<Scalars['String']['output']>;
  knownAt: Scalars['DateTime']['output'];
  layer: Scalars['String']['output'];
  quarter: Scalars['String']['output'];
  regions: Array<ProfileRegion>;
  says: Scalars['String']['output'];
  source: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ProfileMapResult = ProfileMap | Refused | Withheld;

export type ProfilePoint = {
  __typename?: 'ProfilePoint';
  display: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** Null where it is not shown, or there is nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type ProfileRecommendation = {
  __typename?: 'ProfileRecommendation';
  /** The action that it became. */
  actionId?: Maybe<Scalars['ID']['output']>;
  agency: Scalars['String']['output'];
  due: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** What you may do with it now. */
  may: Array<Scalars['String']['output']>;
  overdue: Scalars['Boolean']['output'];
  owner: Scalars['String']['output'];
  state: RecommendationState;
  text: Scalars['String']['output'];
  words?: Maybe<Scalars['String']['output']>;
};

export type ProfileRegion = {
  __typename?: 'ProfileRegion';
  chance: Scalars['String']['output'];
  change: Scalars['String']['output'];
  children?: Maybe<Scalars['Int']['output']>;
  events?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
};

export type ProfileSection = {
  __typename?: 'ProfileSection';
  hours: Array<ProfileHours>;
  id: ProfileSectionName;
  maps: Array<ProfileMapPart>;
  sentences: Array<Scalars['String']['output']>;
  tables: Array<ProfileTable>;
  text?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  trends: Array<ProfileTrend>;
};

export type ProfileSectionBeside = {
  __typename?: 'ProfileSectionBeside';
  id: Scalars['ID']['output'];
  leftText?: Maybe<Scalars['String']['output']>;
  lines: Array<ProfileBeside>;
  rightText?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type ProfileSectionName =
  | 'ADULTS'
  | 'GAPS'
  | 'LOCATIONS'
  | 'THEMES'
  | 'VICTIMS';

export type ProfileTable = {
  __typename?: 'ProfileTable';
  head: Array<Scalars['String']['output']>;
  note: Scalars['String']['output'];
  rows: Array<Array<Scalars['String']['output']>>;
  title: Scalars['String']['output'];
};

export type ProfileTrend = {
  __typename?: 'ProfileTrend';
  id: Scalars['ID']['output'];
  points: Array<ProfilePoint>;
  title: Scalars['String']['output'];
  unit: Scalars['String']['output'];
};

export type ProfileVersion = {
  __typename?: 'ProfileVersion';
  id: Scalars['ID']['output'];
  knownAt: Scalars['DateTime']['output'];
  /** What you may do with it now. */
  may: Array<Scalars['String']['output']>;
  period: PeriodName;
  returned?: Maybe<Scalars['String']['output']>;
  revises?: Maybe<Scalars['String']['output']>;
  sealedOn?: Maybe<Scalars['Date']['output']>;
  state: ProfileVersionState;
  version: Scalars['Int']['output'];
};

export type ProfileVersionState =
  | 'CHECKED'
  | 'DRAFTED'
  | 'PASSED_ON'
  | 'SEALED';

export type ProfilesBeside = {
  __typename?: 'ProfilesBeside';
  left: ProfileVersion;
  right: ProfileVersion;
  sections: Array<ProfileSectionBeside>;
};

export type ProfilesBesideResult = NotFound | ProfilesBeside | Withheld;

export type ProposeHandoverInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  consentGivenOn?: InputMaybe<Scalars['Date']['input']>;
  consentOf?: InputMaybe<HandoverConsentOf>;
  gateway: LegalGateway;
  movedOn: Scalars['Date']['input'];
  parts: Array<HandoverPart>;
  reason: Scalars['String']['input'];
  responsibility: HandoverResponsibility;
  restrictedToo?: InputMaybe<Scalars['Boolean']['input']>;
  toAuthority: Scalars['ID']['input'];
};

export type ProposeRetentionInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  decision: RetentionChoice;
  keepUntil?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

export type ProposedChild = {
  __typename?: 'ProposedChild';
  age?: Maybe<Scalars['Int']['output']>;
  childId: Scalars['ID']['output'];
  forename: Scalars['String']['output'];
  /** What kind each of the reasons is, in the same order, the weightiest first: the same words for every child. */
  kinds: Array<Scalars['String']['output']>;
  missingNow: Scalars['Boolean']['output'];
  overall?: Maybe<Rag>;
  reasons: Array<Scalars['String']['output']>;
  surname: Scalars['String']['output'];
};

export type ProposedTopic = {
  __typename?: 'ProposedTopic';
  kind: TopicKind;
  reason: Scalars['String']['output'];
  title: Scalars['String']['output'];
  topic: Scalars['ID']['output'];
};

export type ProtectedChild = {
  __typename?: 'ProtectedChild';
  id: Scalars['ID']['output'];
  /** Null when there is no record of the child. */
  name?: Maybe<Scalars['String']['output']>;
};

export type PublishBoardPackInput = {
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
};

export type PutChallengeInput = {
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  answer?: InputMaybe<Scalars['String']['input']>;
  byAgency: Scalars['String']['input'];
  childId?: InputMaybe<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  escalatedTo?: InputMaybe<Scalars['String']['input']>;
  matter: Scalars['String']['input'];
  panel: Scalars['String']['input'];
  toAgency: Scalars['String']['input'];
  topic?: InputMaybe<Scalars['ID']['input']>;
};

export type PutOnAgendaInput = {
  childIds: Array<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
  /** Needed for a child whom the rules do not propose. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PutTopicOnAgendaInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  kind: TopicKind;
  panel: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  strand?: InputMaybe<Strand>;
  /** The person or place; a theme of an earlier meeting; null for a new theme. */
  topic?: InputMaybe<Scalars['ID']['input']>;
  /** A new theme in words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type QualityCell = {
  __typename?: 'QualityCell';
  display: Scalars['String']['output'];
  period: Scalars['ID']['output'];
};

export type QualityLine = {
  __typename?: 'QualityLine';
  cells: Array<QualityCell>;
  fault: Scalars['ID']['output'];
  feed: Scalars['ID']['output'];
  feedLabel: Scalars['String']['output'];
  label: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  /** The agency that keeps the records. */
  source: Scalars['String']['output'];
  /** For example: no evidence of change. */
  verdict: Scalars['String']['output'];
};

export type QualityQuarter = {
  __typename?: 'QualityQuarter';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  running: Scalars['Boolean']['output'];
};

export type QualityRecord = {
  __typename?: 'QualityRecord';
  childId?: Maybe<Scalars['ID']['output']>;
  childName?: Maybe<Scalars['String']['output']>;
  /** London dates from happening to recording. */
  days?: Maybe<Scalars['Int']['output']>;
  firstKnownAt: Scalars['DateTime']['output'];
  key: Scalars['ID']['output'];
  missing: Array<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type QualityRecords = {
  __typename?: 'QualityRecords';
  feedLabel: Scalars['String']['output'];
  /** The latest, at most 200. */
  records: Array<QualityRecord>;
  total: Scalars['Int']['output'];
};

export type QualityRecordsResult = QualityRecords | Refused | Withheld;

export type QualityTheme = {
  __typename?: 'QualityTheme';
  id: Scalars['ID']['output'];
  lines: Array<QualityLine>;
  note: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The pack of a request as a file. It is marked as a draft while a free text is unread. */
  accessPack: AccessPackResult;
  /** One request, with the pack as it would be given out now and every free text to decide on. */
  accessRequest: AccessRequestResult;
  /** Requests for what is held about a person, those that are due first before the others; with `answered` those that were. */
  accessRequests: Array<AccessRequest>;
  /** How much panels asked of your agency that waits, for the door of its page. */
  agencyCounts: AgencyCounts;
  /**
   * What waits for an agency: its actions, challenges put to it, children it has something to do for. Your own agency unless
   * another is named, which only the chair and the leads may; to them, none named = every agency.
   */
  agencyWork: AgencyWork;
  /** Children whom the rules propose for the agenda and who are not on it, each with every reason. */
  agendaProposal: AgendaProposal;
  /** Addresses that were checked for children, and what has turned near them since. Those that turned first. */
  areaChecks: AreaChecks;
  /** The board page of a quarter, as known at a moment: what survives when small numbers are hidden, for everybody alike. */
  board: BoardPageResult;
  /** What analysts asked of the numbers of the board, and what was answered; the latest first. */
  boardAnswers: Array<BoardAnswer>;
  /** One edition of a pack: what it says, what is written in it, how it moved. */
  boardPack: BoardPackResult;
  /** A file of a sealed pack, as it was sealed. */
  boardPackFile: HubFileResult;
  /** Packs of a quarter that you may read or make. */
  boardPacks: Array<BoardPack>;
  /** Everything known of a child at a moment. A merged id leads to the child it was merged into. */
  child: ChildResult;
  /** Members of staff who are kept away from a child they are tied to. */
  conflicts: Array<ConflictOfInterest>;
  /** How complete, timely and usable the records are, by feed and agency, over the eight quarters up to a period. */
  dataQuality: DataQualityResult;
  /** The records behind one number of that page, for those who may know their children. */
  dataQualityRecords: QualityRecordsResult;
  /** Deliveries taken in, latest first. */
  deliveries: Array<Delivery>;
  /** What agencies told each other about a child, and by which legal gateway, the latest first. */
  disclosures: Array<Disclosure>;
  /** Values of a child's record that are disputed at the moment: each is marked wherever it is shown. */
  disputedValues: Array<DisputedValue>;
  /** Values that are disputed; with `settled` disputes that are over. */
  disputes: Array<Dispute>;
  /** What followed: missing episodes of protected children before and after, beside others who were alike before. */
  disruptionEffect: DisruptionEffect;
  /** The tools as the law stands on a date: who asks, who decides, how long, what may follow what. */
  disruptionTools: Array<DisruptionTool>;
  /** The register of disruption: what is done against people, places and groups that exploit children. */
  disruptions: DisruptionConnection;
  /** The register to be taken away: the disruptions that the filter leaves. The audit says that they were taken out. */
  disruptionsExport: DisruptionConnection;
  /** One figure; with "pack", as it was known when that pack of the board took its numbers. */
  figure: FigureResult;
  /** All figures of a period (2016-17Q3, 2016-17), as known at a moment. */
  figures: FiguresResult;
  /** Records that wait for others, contradict each other, or should be looked at. */
  findings: Array<Finding>;
  /** Break-glass access of others that waits for a review, the oldest first; with `reviewed` those that were, latest first. */
  glassReviews: Array<GlassReview>;
  /** What goes with a handover, as it stands now or as it went. Null where there is no such handover. */
  handoverContent?: Maybe<HandoverContent>;
  /** Children of ours who are handed over to other authorities, those that wait for somebody first. */
  handovers: Handovers;
  /** For a version of a tool that was found faulty: who was rated wrongly by the bands that are right, and what was decided on it. */
  harmTrace: HarmTraceResult;
  /** Whether the hub is well. */
  health: Health;
  /** The hub itself: whose it is, how fresh it is. */
  hub: Hub;
  /** Every indicator with its definition, in the order of the plan. */
  indicators: Array<Indicator>;
  /** A dry run or intake that was started here. */
  intakeJob?: Maybe<IntakeJob>;
  /** The annual analysis of return interviews, as known at a moment: what survives when small numbers are hidden. */
  interviewAnalysis: InterviewAnalysisResult;
  /** A file of a sealed analysis, as it was sealed. */
  interviewAnalysisFile: HubFileResult;
  /** Returns without an interview yet: overdue first, then least time left. */
  interviewsDue: Array<InterviewDue>;
  /** Agencies and people who were told to work with a child, beside what the records say. */
  involvements: Array<Involvement>;
  /** Legal holds that stand; with `lifted` those that no longer do. */
  legalHolds: Array<LegalHold>;
  /** What should be looked at across cases: what they share, places that reach several children, new links to what is known. */
  linkAlerts: Array<LinkAlert>;
  /** Every piece of evidence that two are linked, refuted ones too. Ends are given as `child:B0000001`. */
  linkEvidence: Array<LinkEvidence>;
  /**
   * Children, places, adults, groups, vehicles, phones and accounts and how they are linked, as far as you may know: with what
   * holds it together. `from` and `to` leave out ties that were not seen in between. No tie is no information.
   */
  linkMap: LinkMap;
  /** How two are linked: a shortest way, the surest of those. Null when no way is known to us. */
  linkPath?: Maybe<Array<LinkStep>>;
  /** Adults, places, groups, vehicles, phones and accounts that you may link with something. Children are named by their id. */
  linkSubjects: Array<LinkSubject>;
  /** The shapes of the cells of the map in an edition of the boundaries (without one: that of the moment), and the stations near them. They are about no child. */
  mapAreas: MapAreas;
  /** What the map of the problem profile can show you: layers, readers and quarters. */
  mapChoices: MapChoices;
  /** The map as a file: the same numbers that the reader is shown. */
  mapFile: MapFileResult;
  /** The records behind a layer, for those who may open them: an open episode stands on every day it covers. */
  mapRecords: MapRecordsResult;
  /** Police reports for which a person must say which child they are about. */
  matchQueue: Array<QueuedReport>;
  /** One action or challenge with everything that followed it. */
  matter: MatterResult;
  /** Actions and challenges of a meeting as they stand now. */
  meetingFollowUp: Array<MatterLine>;
  /** Ids that were merged, and merges taken back. */
  merges: Array<Merge>;
  /** Children missing at the moment, longest first, high risk first. */
  missingNow: Array<MissingNow>;
  /** Records that are open to me at the moment because I broke the glass: shown as a banner on every page. */
  myGlass: Array<OpenGlass>;
  /** The agenda on A3, one row a child. */
  panelAgendaFile: HubFileResult;
  /** One child on the agenda: what changed since the last panel, and what the meeting has said so far. */
  panelItem: PanelItemResult;
  /** One meeting: who sits on it, its agenda, how far it is. */
  panelMeeting: PanelMeetingResult;
  /** Meetings of every panel that are made in the hub, the latest first. */
  panelMeetings: Array<PanelMeetingLine>;
  /** The minutes: what was decided, as it was decided, from the events of the meeting alone. */
  panelMinutes: PanelMinutesResult;
  panelMinutesFile: HubFileResult;
  /** The papers that were sealed last, made again from what was known then and checked against their digest. */
  panelPapers: PanelPapersResult;
  /** The sealed papers on A3, one row a child. */
  panelPapersFile: HubFileResult;
  /** A person of concern, a place or a theme on the agenda: what was said of it before, and what the meeting has said so far. */
  panelTopic: PanelTopicResult;
  /** Quarters and years that can be asked for, latest first. */
  periods: Array<PeriodName>;
  personOfConcern?: Maybe<PersonOfConcern>;
  /** Adults of concern. With `all` also those whose record expired or was let go. */
  personsOfConcern: Array<PersonOfConcern>;
  placeOfConcern?: Maybe<PlaceOfConcern>;
  /** What is known to have happened at a place and was done about it, in one line, the latest first. */
  placeTimeline: Array<PlaceMoment>;
  /** Where looked-after children are placed, and what was checked before. Those with work to do first. */
  placements: PlacementConnection;
  /** Places of concern. */
  placesOfConcern: Array<PlaceOfConcern>;
  /** The live problem profile of a quarter for one audience, as known at a moment. */
  problemProfile: ProblemProfileResult;
  /** A file of a version to be taken away: document, numbers, map, or a slide as SVG or PNG. */
  problemProfileFile: HubFileResult;
  /** A version for one audience, as it is being made or as it was sealed. */
  problemProfileVersion: ProblemProfileResult;
  /** Versions of the problem profile that you may open, and whether the latest is too old. */
  problemProfiles: ProblemProfiles;
  /** Two versions side by side for one audience. */
  problemProfilesBeside: ProfilesBesideResult;
  /** How often something happened in each part of the borough, and whether that is more than chance would give. */
  profileMap: ProfileMapResult;
  /** Words of children in the interviews of a year, to be looked at before any of them is used. */
  quotations: QuotationsResult;
  /** Who would have moved, and when, had a tool's bands been others: over everything on record. */
  ragWhatIf: RagWhatIfResult;
  /** Who read what, who searched, took away or was refused, the latest first. For auditors: ids only. */
  readAudit: ReadAudit;
  /** What came with a handover that waits. Null when it waits no more: then it is in the child's record, or nowhere. */
  receivedContent?: Maybe<HandoverContent>;
  /** Children whom other authorities hand over to us, those that wait first. */
  receivedHandovers: Array<ReceivedHandover>;
  /** Records that only some may open. */
  restrictions: Array<Restriction>;
  /** Records in the order in which they fall due, with the rule, the reason, and what stands in the way. */
  retentionPreview: RetentionPage;
  /** The risk assessment tools that the hub knows, and how each comes to its result. */
  riskTools: Array<RiskTool>;
  /** What each role may see and do, read from the policy itself. For the administrator. */
  rolesInWords: Array<RoleInWords>;
  /** Children by part of a name, an id, a date of birth or a police reference. */
  searchChildren: Array<ChildHit>;
  /** Needs seen in a year’s interviews and assessments against the services on record. */
  serviceMap: ServiceMapResult;
  /** The settings in force and where each comes from. Passwords and keys are never told. */
  settings: Array<Setting>;
  /** The tracking sheet: one row for each of our children at risk, as known at a moment. */
  sheet: SheetConnection;
  /** The same rows, all of them, to be taken away as a copy or a file. It stands in the read audit under its own name. */
  sheetExport: SheetConnection;
  /** Everybody who is signed in now, whoever came last first. For the administrator. */
  signedIn: Array<SignedInPerson>;
  /**
   * Who and what went quiet: children at risk, next reviews that were not held, agencies, actions. Each with why, and with the last that was heard, the longest
   * silence first. With an agency: children with whom it works, and its own silence and actions.
   */
  silences: Silences;
  /** Accesses that a rule lists to be looked into, the latest first. Without dates, those of the last 28 days. */
  unusualAccess: UnusualAccessList;
  /** Who has looked at the record of a child, under any id the child has had. */
  whoHasLooked: WhoHasLooked;
  /** Who has looked at an adult of concern, a place, a group or a thing: `person:PC1`, under any id it has had. */
  whoHasLookedAt: WhoHasLookedAt;
};


export type QueryAccessPackArgs = {
  format: PackFormat;
  requestId: Scalars['ID']['input'];
};


export type QueryAccessRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccessRequestsArgs = {
  answered?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryAgencyWorkArgs = {
  agency?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAgendaProposalArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};


export type QueryAreaChecksArgs = {
  childId?: InputMaybe<Scalars['ID']['input']>;
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBoardArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period: Scalars['String']['input'];
};


export type QueryBoardPackArgs = {
  packId: Scalars['ID']['input'];
};


export type QueryBoardPackFileArgs = {
  name: Scalars['String']['input'];
  packId: Scalars['ID']['input'];
};


export type QueryBoardPacksArgs = {
  period: Scalars['String']['input'];
};


export type QueryChildArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDataQualityArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataQualityRecordsArgs = {
  fault: Scalars['ID']['input'];
  feed: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  quarter: Scalars['String']['input'];
  source: Scalars['String']['input'];
};


export type QueryDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDisclosuresArgs = {
  childId: Scalars['ID']['input'];
};


export type QueryDisputedValuesArgs = {
  childId: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDisputesArgs = {
  settled?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDisruptionEffectArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  tools?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryDisruptionToolsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisruptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDisruptionsExportArgs = {
  filter?: InputMaybe<DisruptionFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryFigureArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  pack?: InputMaybe<Scalars['ID']['input']>;
  period: Scalars['String']['input'];
};


export type QueryFiguresArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period: Scalars['String']['input'];
};


export type QueryFindingsArgs = {
  kind?: InputMaybe<FindingKind>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryGlassReviewsArgs = {
  reviewed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryHandoverContentArgs = {
  handoverId: Scalars['ID']['input'];
};


export type QueryHandoversArgs = {
  childId?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryHarmTraceArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  right: RagChange;
};


export type QueryIntakeJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInterviewAnalysisArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  year?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInterviewAnalysisFileArgs = {
  analysisId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type QueryInterviewsDueArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryInvolvementsArgs = {
  childId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalHoldsArgs = {
  lifted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryLinkAlertsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryLinkEvidenceArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryLinkMapArgs = {
  confirmedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLinkPathArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  confirmedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLinkSubjectsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMapAreasArgs = {
  cells: MapCells;
  geography?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMapChoicesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMapFileArgs = {
  cells: MapCells;
  format: MapFormat;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  layer: MapLayer;
  period: Scalars['String']['input'];
  reader: MapReader;
};


export type QueryMapRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  layer: MapLayer;
  period: Scalars['String']['input'];
};


export type QueryMatchQueueArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMatterArgs = {
  id: Scalars['ID']['input'];
  kind: Scalars['String']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMeetingFollowUpArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};


export type QueryMergesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMissingNowArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPanelAgendaFileArgs = {
  date: Scalars['Date']['input'];
  format: FileFormat;
  panel: Scalars['String']['input'];
};


export type QueryPanelItemArgs = {
  childId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};


export type QueryPanelMeetingArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};


export type QueryPanelMinutesArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};


export type QueryPanelMinutesFileArgs = {
  date: Scalars['Date']['input'];
  format: FileFormat;
  panel: Scalars['String']['input'];
};


export type QueryPanelPapersArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};


export type QueryPanelPapersFileArgs = {
  date: Scalars['Date']['input'];
  format: FileFormat;
  panel: Scalars['String']['input'];
};


export type QueryPanelTopicArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
  topic: Scalars['ID']['input'];
};


export type QueryPeriodsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPersonOfConcernArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPersonsOfConcernArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlaceOfConcernArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlaceTimelineArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlacementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlacesOfConcernArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProblemProfileArgs = {
  audience: ProfileAudience;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period: Scalars['String']['input'];
};


export type QueryProblemProfileFileArgs = {
  audience: ProfileAudience;
  name: Scalars['String']['input'];
  profileId: Scalars['ID']['input'];
};


export type QueryProblemProfileVersionArgs = {
  audience: ProfileAudience;
  profileId: Scalars['ID']['input'];
};


export type QueryProblemProfilesBesideArgs = {
  audience: ProfileAudience;
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
};


export type QueryProfileMapArgs = {
  cells: MapCells;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  layer: MapLayer;
  period: Scalars['String']['input'];
  reader: MapReader;
};


export type QueryQuotationsArgs = {
  year: Scalars['String']['input'];
};


export type QueryRagWhatIfArgs = {
  change: RagChange;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReadAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadAuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReceivedContentArgs = {
  receivedId: Scalars['ID']['input'];
};


export type QueryReceivedHandoversArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryRetentionPreviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySearchChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  text: Scalars['String']['input'];
};


export type QueryServiceMapArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  year?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySheetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SheetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  sort?: InputMaybe<Array<SheetSort>>;
};


export type QuerySheetExportArgs = {
  filter?: InputMaybe<SheetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  sort?: InputMaybe<Array<SheetSort>>;
};


export type QuerySilencesArgs = {
  agency?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryUnusualAccessArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  show?: InputMaybe<UnusualShown>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWhoHasLookedArgs = {
  childId: Scalars['ID']['input'];
};


export type QueryWhoHasLookedAtArgs = {
  key: Scalars['ID']['input'];
};

export type QueuedReport = {
  __typename?: 'QueuedReport';
  candidates: Array<MatchCandidate>;
  category: Scalars['String']['output'];
  circumstances?: Maybe<Scalars['String']['output']>;
  dob: Scalars['Date']['output'];
  forename: Scalars['String']['output'];
  foundAt?: Maybe<Scalars['DateTime']['output']>;
  knownAt: Scalars['DateTime']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  missingFromType?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  reportRef: Scalars['ID']['output'];
  reportedAt: Scalars['DateTime']['output'];
  revision: Scalars['Int']['output'];
  sex?: Maybe<Scalars['String']['output']>;
  surname: Scalars['String']['output'];
};

export type Quotation = {
  __typename?: 'Quotation';
  agreed?: Maybe<Scalars['Boolean']['output']>;
  childId: Scalars['ID']['output'];
  childName: Scalars['String']['output'];
  completedAt: Scalars['DateTime']['output'];
  interviewId: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: QuotationState;
  /** The words as they were cleared. */
  text?: Maybe<Scalars['String']['output']>;
  /** As they stand in the interview. */
  words: Scalars['String']['output'];
};

export type QuotationState =
  | 'CLEARED'
  | 'KEPT_BACK'
  | 'NOT_LOOKED_AT'
  /** The interview reads otherwise since a person looked. */
  | 'TO_BE_LOOKED_AT_AGAIN';

export type Quotations = {
  __typename?: 'Quotations';
  quotations: Array<Quotation>;
  year: Scalars['ID']['output'];
};

export type QuotationsResult = Quotations | Refused | Withheld;

export type Rag =
  | 'AMBER'
  | 'GREEN'
  | 'RED';

export type RagChange = {
  bands: Array<RiskBandInput>;
  most?: InputMaybe<Scalars['Float']['input']>;
  tool: Scalars['String']['input'];
  /** Absent = every version. */
  version?: InputMaybe<Scalars['String']['input']>;
};

export type RagMove = {
  __typename?: 'RagMove';
  childId: Scalars['ID']['output'];
  childName: Scalars['String']['output'];
  from: Scalars['DateTime']['output'];
  higher: Scalars['Boolean']['output'];
  strand: Strand;
  /** Null = still so at the moment asked for. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Null = the strand was not open. */
  was?: Maybe<Rag>;
  wouldBe?: Maybe<Rag>;
};

export type RagWhatIf = {
  __typename?: 'RagWhatIf';
  /** Assessments made with the tool, with a score. */
  assessments: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  /** Children whose RAG would be higher, or lower, at the moment asked for. */
  higherNow: Scalars['Int']['output'];
  lowerNow: Scalars['Int']['output'];
  moves: Array<RagMove>;
  /** Those whose own result would be another one. */
  otherwise: Scalars['Int']['output'];
};

export type RagWhatIfResult = RagWhatIf | Refused;

export type RatePlaceInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  placeId: Scalars['ID']['input'];
  rag: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

export type ReadAudit = {
  __typename?: 'ReadAudit';
  /** Agencies and roles that stand in the audit, to choose from. */
  agencies: Array<Scalars['String']['output']>;
  /** The same lines as a CSV file. */
  csv: Scalars['String']['output'];
  lines: Array<ReadAuditLine>;
  /** Ask on with it as `after`; null = this was the last page. */
  next?: Maybe<Scalars['String']['output']>;
  roles: Array<ReadAuditRole>;
  /** How many lines fit, on all pages. */
  total: Scalars['Int']['output'];
};

/** What is left out does not narrow. */
export type ReadAuditFilter = {
  agency?: InputMaybe<Scalars['String']['input']>;
  /** A child, under any id the child has had. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  /** First London date. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Reads under one break-glass. */
  glass?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<AccessKind>>;
  /** An adult, a place, a group or a thing, under any id it has had: `person:PC1`, or the id alone. Goes before a child. */
  other?: InputMaybe<Scalars['ID']['input']>;
  /** User id. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** As in `User`: safeguarding, assurance or operation. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** As in the lines: a role of the hub. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Last London date, included. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ReadAuditLine = {
  __typename?: 'ReadAuditLine';
  /** When somebody signed in: their account, as the sign-in service knows it. Null on every other line. */
  account?: Maybe<Scalars['String']['output']>;
  agency: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** The children of this line; a read of very many has several lines. */
  childIds: Array<Scalars['ID']['output']>;
  /** How many children the whole read showed. */
  children: Scalars['Int']['output'];
  /** True when they searched for their own name. */
  forOwnName: Scalars['Boolean']['output'];
  /** The break-glass under which it was shown. */
  glass?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  kind: AccessKind;
  /** The kind in words. */
  kindName: Scalars['String']['output'];
  /** The moment of knowledge that was asked for; null = now. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** Adults, places, groups and things of this line, each by kind and id: `person:PC1`. */
  others: Array<Scalars['ID']['output']>;
  /** Children whose surname is also a name of the reader. */
  ownSurname: Array<Scalars['ID']['output']>;
  /** The one of them whose own page it was; null = it was no such page. */
  page?: Maybe<Scalars['ID']['output']>;
  /** Which line of how many; null where there is only one. */
  part?: Maybe<Scalars['String']['output']>;
  /** User id, never a name. */
  person: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  query: Scalars['String']['output'];
  /** What was asked for, in words. */
  queryName: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  /** True when it was not given. */
  refused: Scalars['Boolean']['output'];
  roleName: Scalars['String']['output'];
  /** By what was searched, in words; null when it was no search. What was typed is not kept. */
  searchedBy?: Maybe<Scalars['String']['output']>;
  /** Children in whose case the reader had no part. */
  unrelated: Array<Scalars['ID']['output']>;
};

export type ReadAuditRole = {
  __typename?: 'ReadAuditRole';
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ReceiveAccessRequestInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  receivedOn: Scalars['Date']['input'];
  requester: Requester;
  requesterName?: InputMaybe<Scalars['String']['input']>;
};

export type ReceivedHandover = {
  __typename?: 'ReceivedHandover';
  /** The last date on which it is answered in time. */
  answerBy: Scalars['Date']['output'];
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** The child as our records call them, once taken on. Null before, and where you may not know the child. */
  childId?: Maybe<Scalars['ID']['output']>;
  consent?: Maybe<Scalars['String']['output']>;
  digest: Scalars['String']['output'];
  fromAuthority: Scalars['ID']['output'];
  fromKey: Scalars['String']['output'];
  fromName: Scalars['String']['output'];
  gatewayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  late: Scalars['Boolean']['output'];
  movedOn: Scalars['Date']['output'];
  /** Where each record came from, once taken on. */
  provenance: Array<Scalars['String']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  records: Scalars['Int']['output'];
  responsibility: HandoverResponsibility;
  state: ReceivedState;
  why?: Maybe<Scalars['String']['output']>;
};

export type ReceivedState =
  | 'ACCEPTED'
  | 'CALLED_BACK'
  | 'REFUSED'
  | 'WAITING';

export type RecommendationState =
  | 'BEGUN'
  | 'DONE'
  | 'NOT_DONE'
  | 'OPEN';

export type RecordAssessmentInput = {
  agency: Scalars['String']['input'];
  assessedAt: Scalars['DateTime']['input'];
  /** Null for a new assessment. */
  assessmentId?: InputMaybe<Scalars['ID']['input']>;
  assessor?: InputMaybe<Scalars['String']['input']>;
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  gangLink?: InputMaybe<Scalars['String']['input']>;
  multiAgency: Scalars['Boolean']['input'];
  overrideRag?: InputMaybe<Scalars['String']['input']>;
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which the judgement holds by itself; null = until somebody assesses again. */
  overrideUntil?: InputMaybe<Scalars['Date']['input']>;
  /** red, amber, green or none: what the tool says. */
  rag: Scalars['String']['input'];
  score?: InputMaybe<Scalars['Float']['input']>;
  strand: Strand;
  tool: Scalars['String']['input'];
  toolVersion?: InputMaybe<Scalars['String']['input']>;
};

export type RecordChaseInput = {
  about: Scalars['String']['input'];
  /** The agency that was asked. */
  agency: Scalars['String']['input'];
  chasedOn: Scalars['Date']['input'];
  commandId: Scalars['ID']['input'];
  /** action, challenge. */
  matter: Scalars['String']['input'];
  matterId: Scalars['ID']['input'];
  /** telephone, email, in_person, letter, meeting. */
  means: Scalars['String']['input'];
  nextChase?: InputMaybe<Scalars['Date']['input']>;
  /** Who there. */
  whom?: InputMaybe<Scalars['String']['input']>;
};

export type RecordDeathInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  diedOn: Scalars['Date']['input'];
  /** Who told us, for example the hospital or the coroner’s officer. */
  toldBy: Scalars['String']['input'];
};

export type RecordDifference = {
  __typename?: 'RecordDifference';
  change: Scalars['String']['output'];
  feed: Scalars['String']['output'];
  fields: Array<FieldDifference>;
  key: Scalars['String']['output'];
};

export type RecordDisclosureInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  disclosedAt: Scalars['DateTime']['input'];
  gateway: LegalGateway;
  /** Who at the agency was told. */
  recipient: Scalars['String']['input'];
  toAgency: Scalars['String']['input'];
  what: Scalars['String']['input'];
  why: Scalars['String']['input'];
};

export type RecordDisruptionStepInput = {
  authority?: InputMaybe<Scalars['String']['input']>;
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** Children it protects. */
  childIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  commandId: Scalars['ID']['input'];
  /** Null for a new disruption. */
  disruptionId?: InputMaybe<Scalars['ID']['input']>;
  /** The first date on which it no longer holds. */
  expires?: InputMaybe<Scalars['Date']['input']>;
  /** What "other" stands for. */
  measure?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  status: Scalars['String']['input'];
  statusAt: Scalars['Date']['input'];
  subjectId: Scalars['String']['input'];
  subjectType: Scalars['String']['input'];
  tool: Scalars['String']['input'];
};

export type RecordLinkInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  firstSeen?: InputMaybe<Scalars['Date']['input']>;
  fromId: Scalars['ID']['input'];
  fromType: Scalars['String']['input'];
  handling?: InputMaybe<Scalars['String']['input']>;
  infoGrade?: InputMaybe<Scalars['String']['input']>;
  lastSeen?: InputMaybe<Scalars['Date']['input']>;
  relation: Scalars['String']['input'];
  sourceAgency: Scalars['String']['input'];
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  sourceRef: Scalars['ID']['input'];
  state: Scalars['String']['input'];
  toId: Scalars['ID']['input'];
  toType: Scalars['String']['input'];
};

export type RecordPersonOfConcernInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  born?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  handling?: InputMaybe<Scalars['String']['input']>;
  infoGrade?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  /** Left out for a new record. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  reviewDue: Scalars['Date']['input'];
  sex?: InputMaybe<Scalars['String']['input']>;
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
};

export type RecordPlaceOfConcernInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  location?: InputMaybe<PlaceInput>;
  name: Scalars['String']['input'];
  /** Left out for a new record. */
  placeId?: InputMaybe<Scalars['ID']['input']>;
  placeType: Scalars['String']['input'];
};

export type RecordPlacementInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  checkedAt?: InputMaybe<Scalars['DateTime']['input']>;
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  end?: InputMaybe<Scalars['Date']['input']>;
  exploitationRiskChecked?: InputMaybe<Scalars['Boolean']['input']>;
  healthEducationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  hostAuthorityConsulted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name of the authority in whose area it lies, or its ONS code. */
  hostLa: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<PlaceInput>;
  placementType: Scalars['String']['input'];
  provider?: InputMaybe<Scalars['String']['input']>;
  start: Scalars['Date']['input'];
};

export type RecordQuotationConsentInput = {
  agreed: Scalars['Boolean']['input'];
  askedOn: Scalars['Date']['input'];
  commandId: Scalars['ID']['input'];
  interviewId: Scalars['ID']['input'];
};

export type RecordReturnInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  foundAt: Scalars['DateTime']['input'];
  /** returned_self, police, carer, family or other. */
  foundHow?: InputMaybe<Scalars['String']['input']>;
  foundPlace?: InputMaybe<PlaceInput>;
  foundPlaceType?: InputMaybe<Scalars['String']['input']>;
  harm?: InputMaybe<Scalars['Boolean']['input']>;
  laNotifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  preventionInterviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  reportRef: Scalars['ID']['input'];
};

export type RecordSafetyPlanInput = {
  agreedAt: Scalars['Date']['input'];
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  endedAt?: InputMaybe<Scalars['Date']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordServiceInput = {
  ageFrom: Scalars['Int']['input'];
  ageTo: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  needs: Array<Scalars['ID']['input']>;
  places?: InputMaybe<Scalars['Int']['input']>;
  provider: Scalars['String']['input'];
  /** Absent = a new service. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  startsOn: Scalars['Date']['input'];
  /** Empty = all of the borough. */
  wards: Array<Scalars['String']['input']>;
};

export type Referral = {
  __typename?: 'Referral';
  knownAt: Scalars['DateTime']['output'];
  /** pending when none is recorded. */
  outcome: Scalars['String']['output'];
  outcomeAt?: Maybe<Scalars['Date']['output']>;
  panel: Scalars['String']['output'];
  referralId: Scalars['ID']['output'];
  referredAt: Scalars['Date']['output'];
  referrerAgency: Scalars['String']['output'];
};

export type RefuseHandoverInput = {
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  receivedId: Scalars['ID']['input'];
};

/** The command was not carried out; each problem says what to do. */
export type Refused = {
  __typename?: 'Refused';
  problems: Array<Problem>;
};

export type RefusedFile = {
  __typename?: 'RefusedFile';
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type RejectFile = {
  __typename?: 'RejectFile';
  feed: Scalars['String']['output'];
  /** Address on this site for the download. */
  href: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
};

export type RejectedRow = {
  __typename?: 'RejectedRow';
  column?: Maybe<Scalars['String']['output']>;
  feed: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

export type ReleaseAccessPackInput = {
  commandId: Scalars['ID']['input'];
  digest: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

export type ReplyToChallengeInput = {
  challengeId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  repliedOn: Scalars['Date']['input'];
  reply: Scalars['String']['input'];
};

export type ReportActionDoneInput = {
  actionId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  /** What was done. */
  done: Scalars['String']['input'];
  doneOn: Scalars['Date']['input'];
};

export type ReportMissingInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  cadRef?: InputMaybe<Scalars['String']['input']>;
  /** missing or absent. */
  category: Scalars['String']['input'];
  categoryChangedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Left out: the report is matched by name and date of birth. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  circumstances?: InputMaybe<Scalars['String']['input']>;
  commandId: Scalars['ID']['input'];
  cseFlag?: InputMaybe<Scalars['Boolean']['input']>;
  dob: Scalars['Date']['input'];
  forename: Scalars['String']['input'];
  gangFlag?: InputMaybe<Scalars['Boolean']['input']>;
  laNotifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  lastSeenAt: Scalars['DateTime']['input'];
  lastSeenPlace?: InputMaybe<PlaceInput>;
  missingFromName?: InputMaybe<Scalars['String']['input']>;
  /** home, foster, childrens_home, semi_independent, hospital, school or other. */
  missingFromType?: InputMaybe<Scalars['String']['input']>;
  reportRef: Scalars['ID']['input'];
  reportedAt: Scalars['DateTime']['input'];
  /** high, medium, low or none. */
  riskGrade?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Scalars['String']['input']>;
  surname: Scalars['String']['input'];
  traffickingFlag?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Requester =
  | 'CHILD'
  | 'PARENT'
  | 'REPRESENTATIVE';

export type RequireInterviewAgainInput = {
  commandId: Scalars['ID']['input'];
  reportRef: Scalars['ID']['input'];
};

export type RestrictRecordInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  /** User ids. */
  people?: InputMaybe<Array<Scalars['String']['input']>>;
  reason: Scalars['String']['input'];
  /** Codes of roles, for example MASH_LEAD. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Restriction = {
  __typename?: 'Restriction';
  by: Scalars['String']['output'];
  childId: Scalars['ID']['output'];
  /** User ids of those who may open it, never names. */
  people: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  roleNames: Array<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
};

export type RetentionChoice =
  | 'DISPOSE'
  | 'KEEP_LONGER';

export type RetentionLine = {
  __typename?: 'RetentionLine';
  childId: Scalars['ID']['output'];
  decision?: Maybe<RetentionChoice>;
  dob: Scalars['Date']['output'];
  due: Scalars['Boolean']['output'];
  dueOn: Scalars['Date']['output'];
  forename: Scalars['String']['output'];
  /** How many legal holds stand over it, those over every record included. */
  holds: Scalars['Int']['output'];
  keepUntil?: Maybe<Scalars['Date']['output']>;
  /** True when I proposed it, so that somebody else must agree. */
  mine: Scalars['Boolean']['output'];
  /** User id, never a name. */
  proposedBy?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  rule: Scalars['String']['output'];
  /** Where the rule is written. */
  source: Scalars['String']['output'];
  state: RetentionState;
  surname: Scalars['String']['output'];
  /** Why it is kept so long, in a sentence. */
  why: Scalars['String']['output'];
};

export type RetentionPage = {
  __typename?: 'RetentionPage';
  lines: Array<RetentionLine>;
  /** Version of the retention rules. */
  schedule: Scalars['String']['output'];
  today: Scalars['Date']['output'];
  total: Scalars['Int']['output'];
  until: Scalars['Date']['output'];
};

export type RetentionState =
  | 'OPEN'
  | 'PROPOSED'
  | 'TO_BE_DESTROYED';

export type ReturnBoardPackInput = {
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnProblemProfileInput = {
  commandId: Scalars['ID']['input'];
  profileId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReviewGlassInput = {
  commandId: Scalars['ID']['input'];
  finding: GlassFinding;
  glassId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};

export type ReviewHoldInput = {
  commandId: Scalars['ID']['input'];
  holdId: Scalars['ID']['input'];
  reviewOn: Scalars['Date']['input'];
};

export type ReviewPersonOfConcernInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  outcome: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

export type ReviewTextInput = {
  commandId: Scalars['ID']['input'];
  decision: TextDecision;
  ground?: InputMaybe<Ground>;
  requestId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  textId: Scalars['ID']['input'];
};

export type RightInWords = {
  __typename?: 'RightInWords';
  /** What it may be used for. */
  purposes: Array<Scalars['String']['output']>;
  subject: Scalars['String']['output'];
  /** What it is, in words that follow on from 'may'. */
  words: Scalars['String']['output'];
};

export type RiskBand = {
  __typename?: 'RiskBand';
  /** The lowest score of the band. */
  from: Scalars['Float']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** red, amber, green or none. */
  rag: Scalars['String']['output'];
};

export type RiskBandInput = {
  from: Scalars['Float']['input'];
  /** red, amber, green or none. */
  rag: Scalars['String']['input'];
};

export type RiskTool = {
  __typename?: 'RiskTool';
  bands: Array<RiskBand>;
  /** bands, levels or judgement. */
  by: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  /** The highest score the tool can give. */
  most?: Maybe<Scalars['Float']['output']>;
  /** What people call the tool. */
  name: Scalars['String']['output'];
  source: Scalars['String']['output'];
  strand: Strand;
  tool: Scalars['String']['output'];
  version: Scalars['String']['output'];
  /** In plain words, how the tool comes to its result. */
  words: Array<Scalars['String']['output']>;
};

export type RoleInWords = {
  __typename?: 'RoleInWords';
  /** Whose records it may open. */
  children: Scalars['String']['output'];
  /** The pages the role may open, by their names in the navigation. */
  doors: Array<Scalars['String']['output']>;
  may: Array<RightInWords>;
  name: Scalars['String']['output'];
  role: Scalars['String']['output'];
};

export type SafetyPlan = {
  __typename?: 'SafetyPlan';
  agreedAt: Scalars['Date']['output'];
  /** As it was recorded: the id of a merged child stays here. */
  childId: Scalars['ID']['output'];
  endedAt?: Maybe<Scalars['Date']['output']>;
  inForce: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  planId: Scalars['ID']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewOverdue: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
};

export type ScheduleInterviewInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  interviewId: Scalars['ID']['input'];
  scheduledFor: Scalars['DateTime']['input'];
};

export type ScreenQuotationInput = {
  commandId: Scalars['ID']['input'];
  interviewId: Scalars['ID']['input'];
  /** Why they are kept back. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The words as they may be used, without names and places. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Whether the words may be used. */
  usable: Scalars['Boolean']['input'];
};

export type SealInterviewAnalysisInput = {
  analysisId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
};

export type SealPapersInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type SealProblemProfileInput = {
  commandId: Scalars['ID']['input'];
  profileId: Scalars['ID']['input'];
};

/** Something is held here. You may know no more than that, and whom to ring. */
export type Sealed = {
  __typename?: 'Sealed';
  ask: Scalars['String']['output'];
  /** True when you may open it for three hours with a reason: breakGlass. */
  canBreakGlass?: Maybe<Scalars['Boolean']['output']>;
  message: Scalars['String']['output'];
};

export type SealedPapers = {
  __typename?: 'SealedPapers';
  children: Scalars['Int']['output'];
  sealedAt: Scalars['DateTime']['output'];
};

export type SendMailAgainInput = {
  id: Scalars['ID']['input'];
};

export type SendMailAgainResult = MailTried | Refused | Withheld;

export type Service = {
  __typename?: 'Service';
  ageFrom: Scalars['Int']['output'];
  ageTo: Scalars['Int']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  needs: Array<Scalars['ID']['output']>;
  places?: Maybe<Scalars['Int']['output']>;
  provider: Scalars['String']['output'];
  startsOn: Scalars['Date']['output'];
  wards: Array<Scalars['String']['output']>;
};

export type ServiceMap = {
  __typename?: 'ServiceMap';
  at: Scalars['DateTime']['output'];
  earlier: Scalars['ID']['output'];
  key: Array<Scalars['String']['output']>;
  later?: Maybe<Scalars['ID']['output']>;
  lines: Array<NeedLine>;
  mayRecord: Scalars['Boolean']['output'];
  services: Array<Service>;
  /** Names of the wards of the borough. */
  wardNames: Array<Scalars['String']['output']>;
  wards: PlainTable;
  year: Scalars['ID']['output'];
};

export type ServiceMapResult = Refused | ServiceMap | Withheld;

export type Setting = {
  __typename?: 'Setting';
  meaning: Scalars['String']['output'];
  /** The environment variable. */
  name: Scalars['String']['output'];
  /** True when it was set for this hub; false = as it comes. */
  set: Scalars['Boolean']['output'];
  /** Null when it is not set and nothing stands in its place. */
  value?: Maybe<Scalars['String']['output']>;
};

export type SettleClashInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type SettleDisputeInput = {
  commandId: Scalars['ID']['input'];
  disputeId: Scalars['ID']['input'];
  outcome: DisputeOutcome;
  statement: Scalars['String']['input'];
};

export type SettleTopicClashInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
  topic: Scalars['ID']['input'];
};

export type SheetAction = {
  __typename?: 'SheetAction';
  agency: Scalars['String']['output'];
  due: Scalars['Date']['output'];
  overdue: Scalars['Boolean']['output'];
  what: Scalars['String']['output'];
};

export type SheetAssessment = {
  __typename?: 'SheetAssessment';
  date: Scalars['Date']['output'];
  /** Older than the reassessment interval. */
  outOfDate: Scalars['Boolean']['output'];
  strand: Strand;
};

export type SheetChange = {
  __typename?: 'SheetChange';
  childId: Scalars['ID']['output'];
  row?: Maybe<SheetRow>;
};

export type SheetColumn =
  | 'AGE'
  | 'GAPS'
  | 'INTERVIEW'
  | 'KEY_WORKER'
  | 'LAST_ASSESSMENT'
  | 'LAST_PANEL'
  | 'MISSING'
  | 'NAME'
  | 'NEXT_ACTION'
  | 'OVERALL'
  | 'SAFETY_PLAN';

export type SheetConnection = {
  __typename?: 'SheetConnection';
  /** The moment for which everything is shown. */
  at: Scalars['DateTime']['output'];
  edges: Array<SheetEdge>;
  pageInfo: PageInfo;
  /** Whose children these are, for example: Your own cases and your team’s. The same whether or not anything is kept back. */
  scope: Scalars['String']['output'];
  summary: SheetSummary;
  /** Children after the filter, before the page was cut. */
  total: Scalars['Int']['output'];
};

export type SheetEdge = {
  __typename?: 'SheetEdge';
  cursor: Scalars['String']['output'];
  node: SheetRow;
};

export type SheetFilter = {
  gaps?: InputMaybe<Array<Gap>>;
  gapsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  interviewOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  keyWorker?: InputMaybe<Scalars['String']['input']>;
  missingNow?: InputMaybe<Scalars['Boolean']['input']>;
  notAssessed?: InputMaybe<Scalars['Boolean']['input']>;
  rag?: InputMaybe<Array<Rag>>;
  statuses?: InputMaybe<Array<Scalars['String']['input']>>;
  strands?: InputMaybe<Array<Strand>>;
  /** Part of a name or of an id. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SheetInterview = {
  __typename?: 'SheetInterview';
  dueAt: Scalars['DateTime']['output'];
  /** Elapsed hours to the end of the 72; negative = overdue. */
  hoursLeft: Scalars['Float']['output'];
  /** Hours left of 72 from when we were told of the return; null when we were never told. */
  hoursLeftFromNotice?: Maybe<Scalars['Float']['output']>;
  returnedAt: Scalars['DateTime']['output'];
  /** not_offered, offered, accepted, declined, no_response, scheduled, not_required. */
  state: Scalars['String']['output'];
};

export type SheetKeyWorker = {
  __typename?: 'SheetKeyWorker';
  name: Scalars['String']['output'];
  team?: Maybe<Scalars['String']['output']>;
};

export type SheetMissing = {
  __typename?: 'SheetMissing';
  episodes90: Scalars['Int']['output'];
  hours?: Maybe<Scalars['Float']['output']>;
  now: Scalars['Boolean']['output'];
  since?: Maybe<Scalars['DateTime']['output']>;
  /** How much later than the report police told us of the current or latest episode; null when not told. */
  toldLateHours?: Maybe<Scalars['Float']['output']>;
};

export type SheetPanel = {
  __typename?: 'SheetPanel';
  date: Scalars['Date']['output'];
  daysAgo: Scalars['Int']['output'];
  decision: Scalars['String']['output'];
  panel: Scalars['String']['output'];
};

export type SheetPlan = {
  __typename?: 'SheetPlan';
  agreedAt: Scalars['Date']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewOverdue: Scalars['Boolean']['output'];
};

export type SheetRow = {
  __typename?: 'SheetRow';
  age: Scalars['Int']['output'];
  direction: Direction;
  forename: Scalars['String']['output'];
  gaps: Array<Gap>;
  id: Scalars['ID']['output'];
  /** The most pressing interview; null when none is due. */
  interview?: Maybe<SheetInterview>;
  keyWorker?: Maybe<SheetKeyWorker>;
  lastAssessment?: Maybe<SheetAssessment>;
  lastPanel?: Maybe<SheetPanel>;
  missing: SheetMissing;
  nextAction?: Maybe<SheetAction>;
  /** Worst RAG of the open strands; null = not assessed. */
  overall?: Maybe<Rag>;
  /** Since when the overall RAG is what it is. */
  overallSince?: Maybe<Scalars['Date']['output']>;
  safetyPlan?: Maybe<SheetPlan>;
  /** Statuses that hold today: CLA, CPP, CIN, EARLY_HELP, CARE_LEAVER. */
  statuses: Array<Scalars['String']['output']>;
  strands: Array<SheetStrand>;
  surname: Scalars['String']['output'];
  /** Another one when the row says something else. It tells nothing beside that. */
  version: Scalars['String']['output'];
  /** The ward in which the child lives; null = the home is not on record closely enough, or lies outside the borough. */
  ward?: Maybe<Scalars['String']['output']>;
};

export type SheetSort = {
  by: SheetColumn;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SheetStrand = {
  __typename?: 'SheetStrand';
  /** Tool and professional judgement where they differ, in words; null where they do not, or to whom it is not shown. */
  judged?: Maybe<Scalars['String']['output']>;
  /** Null = open only by episodes: not assessed. */
  rag?: Maybe<Rag>;
  /** The judgement expired: the worse of the two holds until somebody looks again. */
  reviewJudgement: Scalars['Boolean']['output'];
  strand: Strand;
};

/** Counts over all children on the sheet, whatever the filter. */
export type SheetSummary = {
  __typename?: 'SheetSummary';
  amber: Scalars['Int']['output'];
  children: Scalars['Int']['output'];
  green: Scalars['Int']['output'];
  interviewsOverdue: Scalars['Int']['output'];
  missingNow: Scalars['Int']['output'];
  notAssessed: Scalars['Int']['output'];
  red: Scalars['Int']['output'];
  withGaps: Scalars['Int']['output'];
};

export type SignedInPerson = {
  __typename?: 'SignedInPerson';
  agency: Scalars['String']['output'];
  /** When they last did something themselves. */
  lastActive: Scalars['DateTime']['output'];
  /** This is the session in which you ask. */
  mine: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Pages that are open and kept up to date. */
  pages: Scalars['Int']['output'];
  person: Scalars['String']['output'];
  roleName: Scalars['String']['output'];
  /** Names the session; it does not open it. */
  session: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
};

export type Silence = {
  __typename?: 'Silence';
  agency?: Maybe<Scalars['String']['output']>;
  child?: Maybe<Scalars['String']['output']>;
  childId?: Maybe<Scalars['ID']['output']>;
  /** child, review, agency, action. */
  kind: Scalars['String']['output'];
  /** The last that was heard. */
  last: Scalars['String']['output'];
  /** Of an action. */
  matterId?: Maybe<Scalars['ID']['output']>;
  overall?: Maybe<Rag>;
  /** Since when. */
  since: Scalars['Date']['output'];
  why: Scalars['String']['output'];
  /** What the action is. */
  words?: Maybe<Scalars['String']['output']>;
};

export type Silences = {
  __typename?: 'Silences';
  list: Array<Silence>;
  /** Version of the rules that say after how long silence is told. */
  rules: Scalars['String']['output'];
};

/** The record changed while the form was open. Nothing was overwritten. */
export type Stale = {
  __typename?: 'Stale';
  fields: Array<StaleField>;
  key: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The revision that holds now: send it as basedOn to write over it knowingly. */
  revision: Scalars['Int']['output'];
};

export type StaleField = {
  __typename?: 'StaleField';
  field: Scalars['String']['output'];
  theirs?: Maybe<Scalars['String']['output']>;
  yours?: Maybe<Scalars['String']['output']>;
};

export type StatusSpan = {
  __typename?: 'StatusSpan';
  end?: Maybe<Scalars['Date']['output']>;
  key: Scalars['String']['output'];
  knownAt: Scalars['DateTime']['output'];
  legalStatus?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  start: Scalars['Date']['output'];
  status: Scalars['String']['output'];
};

export type Strand =
  | 'CSE'
  | 'GANGS'
  | 'MISSING'
  | 'TRAFFICKING';

/** A strand, whether it is open, and why it has its RAG. */
export type StrandDetail = {
  __typename?: 'StrandDetail';
  agency?: Maybe<Scalars['String']['output']>;
  assessedAt?: Maybe<Scalars['DateTime']['output']>;
  assessor?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  gangLink?: Maybe<Scalars['String']['output']>;
  history: Array<StrandHistoryEntry>;
  multiAgency?: Maybe<Scalars['Boolean']['output']>;
  open: Scalars['Boolean']['output'];
  overrideRag?: Maybe<Scalars['String']['output']>;
  overrideReason?: Maybe<Scalars['String']['output']>;
  overrideUntil?: Maybe<Scalars['Date']['output']>;
  rag?: Maybe<Rag>;
  /** The judgement expired: the worse of tool and judgement holds until somebody looks again. */
  reviewJudgement: Scalars['Boolean']['output'];
  /** The later panel review that set the RAG. */
  setByPanel?: Maybe<SheetPanel>;
  strand: Strand;
  /** What the tool said, by its name: SERAF, version 2015, says red, score 17. */
  toolSays?: Maybe<Scalars['String']['output']>;
  /** Plain sentences, the most important first. */
  why: Array<Scalars['String']['output']>;
};

export type StrandHistoryEntry = {
  __typename?: 'StrandHistoryEntry';
  at: Scalars['DateTime']['output'];
  knownAt: Scalars['DateTime']['output'];
  rag: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type SubjectMerge = {
  __typename?: 'SubjectMerge';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** What the record under the old id is called. Null = it has none, or it is erased. */
  label?: Maybe<Scalars['String']['output']>;
  oldId: Scalars['ID']['output'];
  /** Null = they are one. */
  parted?: Maybe<SubjectParted>;
  /** Null = none was given, or it is erased. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type SubjectParted = {
  __typename?: 'SubjectParted';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  intakeProgress: IntakeJob;
  /** Who is at a meeting and what each looks at, at once and with everything that is said or done there. */
  panelRoom: PanelRoom;
  /** A row of the sheet as it is now; the row is null when the child left the sheet. */
  sheetChanged: SheetChange;
  /** A message when something changed that you may see: refetch what you show. */
  viewsChanged: ViewsChanged;
};


export type SubscriptionIntakeProgressArgs = {
  jobId: Scalars['ID']['input'];
};


export type SubscriptionPanelRoomArgs = {
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
};

export type TakeOffAgendaInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type TakeOnRecommendationInput = {
  commandId: Scalars['ID']['input'];
  meetingDate: Scalars['Date']['input'];
  /** The panel that took it on, and the date of its meeting. */
  panel: Scalars['String']['input'];
  recommendationId: Scalars['ID']['input'];
};

export type TakeTopicOffAgendaInput = {
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  panel: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  topic: Scalars['ID']['input'];
};

export type TakenOut =
  | 'EXPORT'
  | 'PRINT';

export type TaskActionInput = {
  action: Scalars['String']['input'];
  /** Null for a new action. */
  actionId?: InputMaybe<Scalars['ID']['input']>;
  childId?: InputMaybe<Scalars['ID']['input']>;
  commandId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  due: Scalars['Date']['input'];
  /** To disrupt, or to make a place safer; null = for the child. */
  kind?: InputMaybe<ActionKind>;
  owner?: InputMaybe<Scalars['String']['input']>;
  ownerAgency: Scalars['String']['input'];
  panel: Scalars['String']['input'];
  tool?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};

export type TextDecision =
  | 'LEAVE_OUT'
  | 'REDACT'
  | 'RELEASE';

export type TextToReview = {
  __typename?: 'TextToReview';
  decision?: Maybe<TextDecision>;
  field: Scalars['String']['output'];
  ground?: Maybe<Ground>;
  original: Scalars['String']['output'];
  /** With the names of others replaced. */
  proposed: Scalars['String']['output'];
  record: Scalars['String']['output'];
  replaced: Scalars['Int']['output'];
  text?: Maybe<Scalars['String']['output']>;
  textId: Scalars['ID']['output'];
};

export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Names of the agency and role that recorded it. */
  by: Scalars['String']['output'];
  detail: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The record it belongs to; a later entry of the same key corrected it. */
  key: Scalars['String']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The day on which it happened, when no time of it is known: then occurredAt is the start of that day. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** When we knew. */
  recordedAt: Scalars['DateTime']['output'];
  /** missing, interviews, exploitation, panels, children. */
  theme: Scalars['String']['output'];
  title: Scalars['String']['output'];
  type: Scalars['String']['output'];
  withdrawn: Scalars['Boolean']['output'];
};

export type TopicDecision = {
  __typename?: 'TopicDecision';
  at: Scalars['DateTime']['output'];
  /** Role and agency. */
  by: Scalars['String']['output'];
  decision: TopicVerdict;
  /** Made by the one who asks. */
  mine: Scalars['Boolean']['output'];
  missingInformation?: Maybe<Scalars['String']['output']>;
  nextReview?: Maybe<Scalars['Date']['output']>;
  reason: Scalars['String']['output'];
};

export type TopicKind =
  | 'PERSON'
  | 'PLACE'
  | 'THEME';

/** What a meeting decides about a topic: keep it in view, act on it, or leave it. */
export type TopicVerdict =
  | 'ACT'
  | 'CLOSE'
  | 'KEEP';

export type TrendPoint = {
  __typename?: 'TrendPoint';
  denominator?: Maybe<Scalars['Float']['output']>;
  display: Scalars['String']['output'];
  numerator?: Maybe<Scalars['Float']['output']>;
  percentage?: Maybe<Scalars['Float']['output']>;
  period: PeriodName;
  running: Scalars['Boolean']['output'];
  value?: Maybe<Scalars['Float']['output']>;
};

export type UnknownCode = {
  __typename?: 'UnknownCode';
  code: Scalars['String']['output'];
  column: Scalars['String']['output'];
  feed: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
};

export type UnmatchReportInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  reportRef: Scalars['ID']['input'];
};

export type UnmergeChildrenInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  oldChildId: Scalars['ID']['input'];
};

export type UnmergeSubjectsInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  oldId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  subjectType: Scalars['String']['input'];
};

export type UnusualAccess = {
  __typename?: 'UnusualAccess';
  agency?: Maybe<Scalars['String']['output']>;
  /** At most 20 of the children. */
  childIds: Array<Scalars['ID']['output']>;
  day: Scalars['Date']['output'];
  finding?: Maybe<AccessFinding>;
  findingName?: Maybe<Scalars['String']['output']>;
  key: Scalars['ID']['output'];
  /** The last access that counts. */
  lastAt: Scalars['DateTime']['output'];
  lookedIntoAt?: Maybe<Scalars['DateTime']['output']>;
  lookedIntoBy?: Maybe<Scalars['String']['output']>;
  /** False for one's own: somebody else must look into it. */
  mayLookInto: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** User id, never a name; null when it is about many people. */
  person?: Maybe<Scalars['String']['output']>;
  roleName?: Maybe<Scalars['String']['output']>;
  /** Which rule lists it, in words. */
  ruleName: Scalars['String']['output'];
  why: Scalars['String']['output'];
};

export type UnusualAccessList = {
  __typename?: 'UnusualAccessList';
  /** At most 500, the latest first. */
  accesses: Array<UnusualAccess>;
  from: Scalars['Date']['output'];
  open: Scalars['Int']['output'];
  to: Scalars['Date']['output'];
  /** How many the rules list in these days, and how many of them wait. */
  total: Scalars['Int']['output'];
};

export type UnusualShown =
  | 'ALL'
  | 'LOOKED_INTO'
  /** Those that nobody has looked into yet. */
  | 'OPEN';

export type User = {
  __typename?: 'User';
  agency: Scalars['String']['output'];
  /** The pages this role may open, in the order of the navigation. */
  doors: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether this role works with records of children, so that a conflict of interest can arise. */
  mayDeclareConflict: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  role: Scalars['String']['output'];
  roleName: Scalars['String']['output'];
  /** Whose children the lists of this role show, in words. */
  scope: Scalars['String']['output'];
  /** True when they show a part of the borough only. */
  scopeIsPart: Scalars['Boolean']['output'];
};

export type ViewsChanged = {
  __typename?: 'ViewsChanged';
  childIds: Array<Scalars['ID']['output']>;
  views: Array<Scalars['String']['output']>;
};

/** A child for whom an agency has something to do. */
export type WaitingChild = {
  __typename?: 'WaitingChild';
  child: Scalars['String']['output'];
  childId: Scalars['ID']['output'];
  overdue: Scalars['Boolean']['output'];
  /** interview, assessment, information. */
  what: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type WeekHour = {
  __typename?: 'WeekHour';
  /** 0 to 23, London time. */
  hour: Scalars['Int']['output'];
  /** 0 Monday to 6 Sunday. */
  weekday: Scalars['Int']['output'];
};

export type WhoHasLooked = {
  __typename?: 'WhoHasLooked';
  /** Every id the child has had: a look under any of them counts. Empty when the child is not on record. */
  childIds: Array<Scalars['ID']['output']>;
  lookers: Array<Looker>;
};

export type WhoHasLookedAt = {
  __typename?: 'WhoHasLookedAt';
  /** Every key it has had, `person:PC1`: a look under any of them counts. Empty when it is not on record, as far as you may know. */
  keys: Array<Scalars['ID']['output']>;
  lookers: Array<Looker>;
};

export type WithdrawAssessmentInput = {
  assessmentId: Scalars['ID']['input'];
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
};

export type WithdrawAuthorisationInput = {
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  start: Scalars['Date']['input'];
};

export type WithdrawBoardPackInput = {
  commandId: Scalars['ID']['input'];
  packId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawDeathInput = {
  /** Revision of the record the form showed. */
  basedOn: Scalars['Int']['input'];
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
};

export type WithdrawDisclosureInput = {
  commandId: Scalars['ID']['input'];
  disclosureId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawDisruptionStepInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  disruptionId: Scalars['ID']['input'];
  status: Scalars['String']['input'];
  statusAt: Scalars['Date']['input'];
};

export type WithdrawHandoverInput = {
  commandId: Scalars['ID']['input'];
  handoverId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawInterviewAnalysisInput = {
  analysisId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawInterviewInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  interviewId: Scalars['ID']['input'];
};

export type WithdrawKeyWorkerInput = {
  basedOn: Scalars['Int']['input'];
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  start: Scalars['Date']['input'];
};

export type WithdrawLinkInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  commandId: Scalars['ID']['input'];
  fromId: Scalars['ID']['input'];
  fromType: Scalars['String']['input'];
  relation: Scalars['String']['input'];
  sourceRef: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
  toType: Scalars['String']['input'];
};

export type WithdrawPlacementInput = {
  basedOn: Scalars['Int']['input'];
  childId: Scalars['ID']['input'];
  commandId: Scalars['ID']['input'];
  start: Scalars['Date']['input'];
};

export type WithdrawReportInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  reportRef: Scalars['ID']['input'];
};

export type WithdrawReturnInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  reportRef: Scalars['ID']['input'];
};

export type WithdrawSafetyPlanInput = {
  basedOn: Scalars['Int']['input'];
  commandId: Scalars['ID']['input'];
  planId: Scalars['ID']['input'];
};

/** Something exists here that you may not see. */
export type Withheld = {
  __typename?: 'Withheld';
  /** Whom to ring. */
  ask: Scalars['String']['output'];
  /** True when you may open it for three hours with a reason: breakGlass. */
  canBreakGlass?: Maybe<Scalars['Boolean']['output']>;
  reason: Scalars['String']['output'];
};

/** A part of a record that is kept back. */
export type WithheldPart = {
  __typename?: 'WithheldPart';
  /** Whom to ring. */
  ask: Scalars['String']['output'];
  /** Name of the field of Child, for example `childWords`. */
  part: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  /** What is kept back, in words. */
  what: Scalars['String']['output'];
};

export type WriteProfileTextInput = {
  commandId: Scalars['ID']['input'];
  profileId: Scalars['ID']['input'];
  section: ProfileSectionName;
  text: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccessPackResult:
    | ( AccessPack )
    | ( NotFound )
    | ( Withheld )
  ;
  AccessRequestResult:
    | ( AccessRequestDetail )
    | ( NotFound )
    | ( Withheld )
  ;
  BoardPackResult:
    | ( BoardPackPage )
    | ( NotFound )
    | ( Withheld )
  ;
  BoardPageResult:
    | ( BoardPage )
    | ( Refused )
    | ( Withheld )
  ;
  ChildResult:
    | ( Child )
    | ( NotFound )
    | ( Sealed )
    | ( Withheld )
  ;
  CommandResult:
    | ( Done )
    | ( Refused )
    | ( Stale )
    | ( Withheld )
  ;
  DataQualityResult:
    | ( DataQuality )
    | ( Refused )
    | ( Withheld )
  ;
  EndSessionResult:
    | ( EndedSession )
    | ( Refused )
    | ( Withheld )
  ;
  FigureResult:
    | ( Figure )
    | ( Refused )
    | ( Withheld )
  ;
  FiguresResult:
    | ( Figures )
    | ( Refused )
    | ( Withheld )
  ;
  HarmTraceResult:
    | ( HarmTrace )
    | ( Refused )
  ;
  HubFileResult:
    | ( HubFile )
    | ( NotFound )
    | ( Withheld )
  ;
  IntakeStart:
    | ( IntakeJob )
    | ( Refused )
    | ( Withheld )
  ;
  InterviewAnalysisResult:
    | ( InterviewAnalysis )
    | ( Refused )
    | ( Withheld )
  ;
  MapFileResult:
    | ( MapFile )
    | ( Refused )
    | ( Withheld )
  ;
  MapRecordsResult:
    | ( MapRecords )
    | ( Refused )
    | ( Withheld )
  ;
  MatterResult:
    | ( Matter )
    | ( NotFound )
  ;
  PanelItemResult:
    | ( NotFound )
    | ( PanelItem )
    | ( Withheld )
  ;
  PanelMeetingResult:
    | ( NotFound )
    | ( PanelMeeting )
    | ( Withheld )
  ;
  PanelMinutesResult:
    | ( NotFound )
    | ( PanelMinutes )
    | ( Withheld )
  ;
  PanelPapersResult:
    | ( NotFound )
    | ( PanelPapers )
    | ( Withheld )
  ;
  PanelTopicResult:
    | ( NotFound )
    | ( PanelTopic )
    | ( Withheld )
  ;
  ProblemProfileResult:
    | ( NotFound )
    | ( ProblemProfilePage )
    | ( Refused )
    | ( Withheld )
  ;
  ProfileMapResult:
    | ( ProfileMap )
    | ( Refused )
    | ( Withheld )
  ;
  ProfilesBesideResult:
    | ( NotFound )
    | ( ProfilesBeside )
    | ( Withheld )
  ;
  QualityRecordsResult:
    | ( QualityRecords )
    | ( Refused )
    | ( Withheld )
  ;
  QuotationsResult:
    | ( Quotations )
    | ( Refused )
    | ( Withheld )
  ;
  RagWhatIfResult:
    | ( RagWhatIf )
    | ( Refused )
  ;
  SendMailAgainResult:
    | ( MailTried )
    | ( Refused )
    | ( Withheld )
  ;
  ServiceMapResult:
    | ( Refused )
    | ( ServiceMap )
    | ( Withheld )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  AcceptReplyInput: AcceptReplyInput;
  AccessFinding: AccessFinding;
  AccessKind: AccessKind;
  AccessPack: ResolverTypeWrapper<AccessPack>;
  AccessPackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessPackResult']>;
  AccessRequest: ResolverTypeWrapper<AccessRequest>;
  AccessRequestDetail: ResolverTypeWrapper<AccessRequestDetail>;
  AccessRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessRequestResult']>;
  AcknowledgeBoardPackInput: AcknowledgeBoardPackInput;
  ActionKind: ActionKind;
  AddMinuteNoteInput: AddMinuteNoteInput;
  AgencyCounts: ResolverTypeWrapper<AgencyCounts>;
  AgencyWork: ResolverTypeWrapper<AgencyWork>;
  AgendaItem: ResolverTypeWrapper<AgendaItem>;
  AgendaProposal: ResolverTypeWrapper<AgendaProposal>;
  AgendaTopic: ResolverTypeWrapper<AgendaTopic>;
  AgreeRetentionInput: AgreeRetentionInput;
  AlertDone: ResolverTypeWrapper<AlertDone>;
  AllocateKeyWorkerInput: AllocateKeyWorkerInput;
  AnalysisEdition: ResolverTypeWrapper<AnalysisEdition>;
  AnswerBoardChallengeInput: AnswerBoardChallengeInput;
  AnswerChallengeInput: AnswerChallengeInput;
  AnswerChaseInput: AnswerChaseInput;
  AnswerInterviewInput: AnswerInterviewInput;
  AnswerMoreTimeInput: AnswerMoreTimeInput;
  ApproveHandoverInput: ApproveHandoverInput;
  AreaCheck: ResolverTypeWrapper<AreaCheck>;
  AreaChecks: ResolverTypeWrapper<AreaChecks>;
  AreaLook: ResolverTypeWrapper<AreaLook>;
  AskAgencyInput: AskAgencyInput;
  AskBoardQuestionInput: AskBoardQuestionInput;
  AskMoreTimeInput: AskMoreTimeInput;
  AskedSafeguard: AskedSafeguard;
  Assessment: ResolverTypeWrapper<Assessment>;
  AttendanceInput: AttendanceInput;
  AuthorisePlacementInput: AuthorisePlacementInput;
  AuthorisePlacementWithoutChecksInput: AuthorisePlacementWithoutChecksInput;
  BoardAge: BoardAge;
  BoardAnswer: ResolverTypeWrapper<BoardAnswer>;
  BoardChallenge: ResolverTypeWrapper<BoardChallenge>;
  BoardCompleteness: ResolverTypeWrapper<BoardCompleteness>;
  BoardContent: ResolverTypeWrapper<BoardContent>;
  BoardFile: ResolverTypeWrapper<BoardFile>;
  BoardLimits: ResolverTypeWrapper<BoardLimits>;
  BoardLine: ResolverTypeWrapper<BoardLine>;
  BoardMail: ResolverTypeWrapper<BoardMail>;
  BoardMailAbout: BoardMailAbout;
  BoardMailState: BoardMailState;
  BoardPack: ResolverTypeWrapper<BoardPack>;
  BoardPackPage: ResolverTypeWrapper<BoardPackPage>;
  BoardPackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoardPackResult']>;
  BoardPackState: BoardPackState;
  BoardPage: ResolverTypeWrapper<BoardPage>;
  BoardPageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoardPageResult']>;
  BoardPoint: ResolverTypeWrapper<BoardPoint>;
  BoardSex: BoardSex;
  BoardTable: ResolverTypeWrapper<BoardTable>;
  BoardTheme: ResolverTypeWrapper<BoardTheme>;
  BoardVariant: ResolverTypeWrapper<BoardVariant>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakGlassInput: BreakGlassInput;
  CallMeetingInput: CallMeetingInput;
  Challenge: ResolverTypeWrapper<Challenge>;
  ChallengeBoardCommentaryInput: ChallengeBoardCommentaryInput;
  ChangeChairsInput: ChangeChairsInput;
  ChaseLine: ResolverTypeWrapper<ChaseLine>;
  CheckAreaInput: CheckAreaInput;
  CheckBoardPackInput: CheckBoardPackInput;
  CheckProblemProfileInput: CheckProblemProfileInput;
  Child: ResolverTypeWrapper<Child>;
  ChildDeath: ResolverTypeWrapper<ChildDeath>;
  ChildHit: ResolverTypeWrapper<ChildHit>;
  ChildPlacement: ResolverTypeWrapper<ChildPlacement>;
  ChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChildResult']>;
  ChildWords: ResolverTypeWrapper<ChildWords>;
  ClockReading: ResolverTypeWrapper<ClockReading>;
  ClockState: ClockState;
  CloseMeetingInput: CloseMeetingInput;
  CommandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommandResult']>;
  CommentOnBoardPackInput: CommentOnBoardPackInput;
  CompleteInterviewInput: CompleteInterviewInput;
  ConflictNature: ConflictNature;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  CorrectInterviewInput: CorrectInterviewInput;
  CorrectKeyWorkerInput: CorrectKeyWorkerInput;
  CreateChildForReportInput: CreateChildForReportInput;
  DataQuality: ResolverTypeWrapper<DataQuality>;
  DataQualityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DataQualityResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DealWithAlertInput: DealWithAlertInput;
  DecideItemInput: DecideItemInput;
  DecideTopicInput: DecideTopicInput;
  DecisionOnIt: ResolverTypeWrapper<DecisionOnIt>;
  DeclareConflictInput: DeclareConflictInput;
  DeclineRetentionInput: DeclineRetentionInput;
  Delivery: ResolverTypeWrapper<Delivery>;
  Direction: Direction;
  Disclosure: ResolverTypeWrapper<Disclosure>;
  Dispute: ResolverTypeWrapper<Dispute>;
  DisputeOutcome: DisputeOutcome;
  DisputeState: DisputeState;
  DisputeValueInput: DisputeValueInput;
  DisputedValue: ResolverTypeWrapper<DisputedValue>;
  Disruption: ResolverTypeWrapper<Disruption>;
  DisruptionConnection: ResolverTypeWrapper<DisruptionConnection>;
  DisruptionEdge: ResolverTypeWrapper<DisruptionEdge>;
  DisruptionEffect: ResolverTypeWrapper<DisruptionEffect>;
  DisruptionFilter: DisruptionFilter;
  DisruptionMeasure: ResolverTypeWrapper<DisruptionMeasure>;
  DisruptionStep: ResolverTypeWrapper<DisruptionStep>;
  DisruptionSummary: ResolverTypeWrapper<DisruptionSummary>;
  DisruptionTool: ResolverTypeWrapper<DisruptionTool>;
  DisruptionWhich: DisruptionWhich;
  Done: ResolverTypeWrapper<Done>;
  DraftBoardPackInput: DraftBoardPackInput;
  DraftInterviewAnalysisInput: DraftInterviewAnalysisInput;
  DraftProblemProfileInput: DraftProblemProfileInput;
  DropRecommendationInput: DropRecommendationInput;
  EarlierTopic: ResolverTypeWrapper<EarlierTopic>;
  EffectGroup: ResolverTypeWrapper<EffectGroup>;
  EffectVerdict: EffectVerdict;
  EndAreaWatchInput: EndAreaWatchInput;
  EndConflictInput: EndConflictInput;
  EndGlassInput: EndGlassInput;
  EndGuardianInput: EndGuardianInput;
  EndInvolvementInput: EndInvolvementInput;
  EndKeyWorkerInput: EndKeyWorkerInput;
  EndReason: EndReason;
  EndServiceInput: EndServiceInput;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  EndedSession: ResolverTypeWrapper<EndedSession>;
  Episode: ResolverTypeWrapper<Episode>;
  EscalateChallengeInput: EscalateChallengeInput;
  Explained: ResolverTypeWrapper<Explained>;
  ExplainedFact: ResolverTypeWrapper<ExplainedFact>;
  ExplainedOutcome: ExplainedOutcome;
  ExplanationConnection: ResolverTypeWrapper<ExplanationConnection>;
  ExplanationEdge: ResolverTypeWrapper<ExplanationEdge>;
  ExtendAccessRequestInput: ExtendAccessRequestInput;
  FailedMail: ResolverTypeWrapper<FailedMail>;
  FeedResult: ResolverTypeWrapper<FeedResult>;
  FieldDifference: ResolverTypeWrapper<FieldDifference>;
  Figure: ResolverTypeWrapper<Figure>;
  FigurePart: ResolverTypeWrapper<FigurePart>;
  FigureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FigureResult']>;
  Figures: ResolverTypeWrapper<Figures>;
  FiguresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FiguresResult']>;
  FileEncoding: FileEncoding;
  FileFormat: FileFormat;
  FindActionNotDoneInput: FindActionNotDoneInput;
  Finding: ResolverTypeWrapper<Finding>;
  FindingKind: FindingKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowedLine: ResolverTypeWrapper<FollowedLine>;
  Gap: Gap;
  GlassFinding: GlassFinding;
  GlassReview: ResolverTypeWrapper<GlassReview>;
  GrantInvolvementInput: GrantInvolvementInput;
  Ground: Ground;
  HandOverActionInput: HandOverActionInput;
  Handover: ResolverTypeWrapper<Handover>;
  HandoverConsentOf: HandoverConsentOf;
  HandoverContent: ResolverTypeWrapper<HandoverContent>;
  HandoverPart: HandoverPart;
  HandoverResponsibility: HandoverResponsibility;
  HandoverSection: ResolverTypeWrapper<HandoverSection>;
  HandoverState: HandoverState;
  Handovers: ResolverTypeWrapper<Handovers>;
  HarmTrace: ResolverTypeWrapper<HarmTrace>;
  HarmTraceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HarmTraceResult']>;
  Health: ResolverTypeWrapper<Health>;
  HitAccess: HitAccess;
  HoldMatter: HoldMatter;
  HotArea: ResolverTypeWrapper<HotArea>;
  Hub: ResolverTypeWrapper<Hub>;
  HubFile: ResolverTypeWrapper<HubFile>;
  HubFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HubFileResult']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<Indicator>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntakeJob: ResolverTypeWrapper<IntakeJob>;
  IntakeResult: ResolverTypeWrapper<IntakeResult>;
  IntakeStart: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntakeStart']>;
  Interview: ResolverTypeWrapper<Interview>;
  InterviewAnalysis: ResolverTypeWrapper<InterviewAnalysis>;
  InterviewAnalysisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewAnalysisResult']>;
  InterviewDue: ResolverTypeWrapper<InterviewDue>;
  InterviewNotRequiredInput: InterviewNotRequiredInput;
  Involvement: ResolverTypeWrapper<Involvement>;
  InvolvementHolder: InvolvementHolder;
  ItemFollowUp: ResolverTypeWrapper<ItemFollowUp>;
  JudgeLinkInput: JudgeLinkInput;
  KeyWorkerSpan: ResolverTypeWrapper<KeyWorkerSpan>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LegalGateway: LegalGateway;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  LiftHoldInput: LiftHoldInput;
  LiftRestrictionInput: LiftRestrictionInput;
  LinkAlert: ResolverTypeWrapper<LinkAlert>;
  LinkEvidence: ResolverTypeWrapper<LinkEvidence>;
  LinkJudgement: ResolverTypeWrapper<LinkJudgement>;
  LinkMap: ResolverTypeWrapper<LinkMap>;
  LinkNode: ResolverTypeWrapper<LinkNode>;
  LinkStanding: ResolverTypeWrapper<LinkStanding>;
  LinkState: LinkState;
  LinkStep: ResolverTypeWrapper<LinkStep>;
  LinkSubject: ResolverTypeWrapper<LinkSubject>;
  LinkTie: ResolverTypeWrapper<LinkTie>;
  LinkedType: LinkedType;
  LookAtAreaAgainInput: LookAtAreaAgainInput;
  LookIntoAccessInput: LookIntoAccessInput;
  Looker: ResolverTypeWrapper<Looker>;
  MailTried: ResolverTypeWrapper<MailTried>;
  MakeAccessPackInput: MakeAccessPackInput;
  MakeRecommendationInput: MakeRecommendationInput;
  MapArea: ResolverTypeWrapper<MapArea>;
  MapAreas: ResolverTypeWrapper<MapAreas>;
  MapCells: MapCells;
  MapChange: MapChange;
  MapChoices: ResolverTypeWrapper<MapChoices>;
  MapDrawing: ResolverTypeWrapper<MapDrawing>;
  MapFile: ResolverTypeWrapper<MapFile>;
  MapFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MapFileResult']>;
  MapFormat: MapFormat;
  MapLayer: MapLayer;
  MapLayerChoice: ResolverTypeWrapper<MapLayerChoice>;
  MapLine: ResolverTypeWrapper<MapLine>;
  MapReader: MapReader;
  MapReaderChoice: ResolverTypeWrapper<MapReaderChoice>;
  MapRecord: ResolverTypeWrapper<MapRecord>;
  MapRecords: ResolverTypeWrapper<MapRecords>;
  MapRecordsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MapRecordsResult']>;
  MapRegion: ResolverTypeWrapper<MapRegion>;
  MapSchool: ResolverTypeWrapper<MapSchool>;
  MapStation: ResolverTypeWrapper<MapStation>;
  MapVerdict: MapVerdict;
  MatchCandidate: ResolverTypeWrapper<MatchCandidate>;
  MatchReportInput: MatchReportInput;
  Matter: ResolverTypeWrapper<Matter>;
  MatterLine: ResolverTypeWrapper<MatterLine>;
  MatterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatterResult']>;
  MeetingAction: ResolverTypeWrapper<MeetingAction>;
  MeetingChallenge: ResolverTypeWrapper<MeetingChallenge>;
  Merge: ResolverTypeWrapper<Merge>;
  MergeChildrenInput: MergeChildrenInput;
  MergeSubjectsInput: MergeSubjectsInput;
  MinuteNote: ResolverTypeWrapper<MinuteNote>;
  MinutesLine: ResolverTypeWrapper<MinutesLine>;
  MinutesSection: ResolverTypeWrapper<MinutesSection>;
  MisRated: ResolverTypeWrapper<MisRated>;
  MissingNow: ResolverTypeWrapper<MissingNow>;
  MoveRecommendationInput: MoveRecommendationInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameGuardianInput: NameGuardianInput;
  NameLinkedObjectInput: NameLinkedObjectInput;
  NeedLine: ResolverTypeWrapper<NeedLine>;
  NextReview: ResolverTypeWrapper<NextReview>;
  NotDrawn: ResolverTypeWrapper<NotDrawn>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NoteAttendanceInput: NoteAttendanceInput;
  OfferInterviewInput: OfferInterviewInput;
  OpenGlass: ResolverTypeWrapper<OpenGlass>;
  OpenMeetingInput: OpenMeetingInput;
  OtherAuthority: ResolverTypeWrapper<OtherAuthority>;
  PackFormat: PackFormat;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PanelAction: ResolverTypeWrapper<PanelAction>;
  PanelChange: ResolverTypeWrapper<PanelChange>;
  PanelDecision: ResolverTypeWrapper<PanelDecision>;
  PanelItem: ResolverTypeWrapper<PanelItem>;
  PanelItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelItemResult']>;
  PanelItemSince: ResolverTypeWrapper<PanelItemSince>;
  PanelLink: ResolverTypeWrapper<PanelLink>;
  PanelMeeting: ResolverTypeWrapper<PanelMeeting>;
  PanelMeetingLine: ResolverTypeWrapper<PanelMeetingLine>;
  PanelMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelMeetingResult']>;
  PanelMember: ResolverTypeWrapper<PanelMember>;
  PanelMinutes: ResolverTypeWrapper<PanelMinutes>;
  PanelMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelMinutesResult']>;
  PanelPapers: ResolverTypeWrapper<PanelPapers>;
  PanelPapersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelPapersResult']>;
  PanelQuorum: ResolverTypeWrapper<PanelQuorum>;
  PanelReview: ResolverTypeWrapper<PanelReview>;
  PanelRoom: ResolverTypeWrapper<PanelRoom>;
  PanelTopic: ResolverTypeWrapper<PanelTopic>;
  PanelTopicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelTopicResult']>;
  ParkedRecord: ResolverTypeWrapper<ParkedRecord>;
  PassOnBoardPackInput: PassOnBoardPackInput;
  PassOnProblemProfileInput: PassOnProblemProfileInput;
  PeriodName: ResolverTypeWrapper<PeriodName>;
  PersonAtMeeting: ResolverTypeWrapper<PersonAtMeeting>;
  PersonOfConcern: ResolverTypeWrapper<PersonOfConcern>;
  PersonReview: ResolverTypeWrapper<PersonReview>;
  Place: ResolverTypeWrapper<Place>;
  PlaceGuardian: ResolverTypeWrapper<PlaceGuardian>;
  PlaceHoldInput: PlaceHoldInput;
  PlaceInput: PlaceInput;
  PlaceMoment: ResolverTypeWrapper<PlaceMoment>;
  PlaceMomentKind: PlaceMomentKind;
  PlaceOfConcern: ResolverTypeWrapper<PlaceOfConcern>;
  PlacePlan: ResolverTypeWrapper<PlacePlan>;
  PlaceRating: ResolverTypeWrapper<PlaceRating>;
  Placement: ResolverTypeWrapper<Placement>;
  PlacementAgreed: PlacementAgreed;
  PlacementCheck: ResolverTypeWrapper<PlacementCheck>;
  PlacementConnection: ResolverTypeWrapper<PlacementConnection>;
  PlacementEdge: ResolverTypeWrapper<PlacementEdge>;
  PlacementFilter: PlacementFilter;
  PlacementPhase: PlacementPhase;
  PlacementSummary: ResolverTypeWrapper<PlacementSummary>;
  PlainTable: ResolverTypeWrapper<PlainTable>;
  PlanForPlaceInput: PlanForPlaceInput;
  PoliceReport: ResolverTypeWrapper<PoliceReport>;
  PoliceReturn: ResolverTypeWrapper<PoliceReturn>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemProfilePage: ResolverTypeWrapper<ProblemProfilePage>;
  ProblemProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProblemProfileResult']>;
  ProblemProfiles: ResolverTypeWrapper<ProblemProfiles>;
  ProfileAge: ResolverTypeWrapper<ProfileAge>;
  ProfileAudience: ProfileAudience;
  ProfileAudienceName: ResolverTypeWrapper<ProfileAudienceName>;
  ProfileBeside: ResolverTypeWrapper<ProfileBeside>;
  ProfileChange: ResolverTypeWrapper<ProfileChange>;
  ProfileHours: ResolverTypeWrapper<ProfileHours>;
  ProfileMap: ResolverTypeWrapper<ProfileMap>;
  ProfileMapPart: ResolverTypeWrapper<ProfileMapPart>;
  ProfileMapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProfileMapResult']>;
  ProfilePoint: ResolverTypeWrapper<ProfilePoint>;
  ProfileRecommendation: ResolverTypeWrapper<ProfileRecommendation>;
  ProfileRegion: ResolverTypeWrapper<ProfileRegion>;
  ProfileSection: ResolverTypeWrapper<ProfileSection>;
  ProfileSectionBeside: ResolverTypeWrapper<ProfileSectionBeside>;
  ProfileSectionName: ProfileSectionName;
  ProfileTable: ResolverTypeWrapper<ProfileTable>;
  ProfileTrend: ResolverTypeWrapper<ProfileTrend>;
  ProfileVersion: ResolverTypeWrapper<ProfileVersion>;
  ProfileVersionState: ProfileVersionState;
  ProfilesBeside: ResolverTypeWrapper<ProfilesBeside>;
  ProfilesBesideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProfilesBesideResult']>;
  ProposeHandoverInput: ProposeHandoverInput;
  ProposeRetentionInput: ProposeRetentionInput;
  ProposedChild: ResolverTypeWrapper<ProposedChild>;
  ProposedTopic: ResolverTypeWrapper<ProposedTopic>;
  ProtectedChild: ResolverTypeWrapper<ProtectedChild>;
  PublishBoardPackInput: PublishBoardPackInput;
  PutChallengeInput: PutChallengeInput;
  PutOnAgendaInput: PutOnAgendaInput;
  PutTopicOnAgendaInput: PutTopicOnAgendaInput;
  QualityCell: ResolverTypeWrapper<QualityCell>;
  QualityLine: ResolverTypeWrapper<QualityLine>;
  QualityQuarter: ResolverTypeWrapper<QualityQuarter>;
  QualityRecord: ResolverTypeWrapper<QualityRecord>;
  QualityRecords: ResolverTypeWrapper<QualityRecords>;
  QualityRecordsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QualityRecordsResult']>;
  QualityTheme: ResolverTypeWrapper<QualityTheme>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuedReport: ResolverTypeWrapper<QueuedReport>;
  Quotation: ResolverTypeWrapper<Quotation>;
  QuotationState: QuotationState;
  Quotations: ResolverTypeWrapper<Quotations>;
  QuotationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuotationsResult']>;
  Rag: Rag;
  RagChange: RagChange;
  RagMove: ResolverTypeWrapper<RagMove>;
  RagWhatIf: ResolverTypeWrapper<RagWhatIf>;
  RagWhatIfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RagWhatIfResult']>;
  RatePlaceInput: RatePlaceInput;
  ReadAudit: ResolverTypeWrapper<ReadAudit>;
  ReadAuditFilter: ReadAuditFilter;
  ReadAuditLine: ResolverTypeWrapper<ReadAuditLine>;
  ReadAuditRole: ResolverTypeWrapper<ReadAuditRole>;
  ReceiveAccessRequestInput: ReceiveAccessRequestInput;
  ReceivedHandover: ResolverTypeWrapper<ReceivedHandover>;
  ReceivedState: ReceivedState;
  RecommendationState: RecommendationState;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordChaseInput: RecordChaseInput;
  RecordDeathInput: RecordDeathInput;
  RecordDifference: ResolverTypeWrapper<RecordDifference>;
  RecordDisclosureInput: RecordDisclosureInput;
  RecordDisruptionStepInput: RecordDisruptionStepInput;
  RecordLinkInput: RecordLinkInput;
  RecordPersonOfConcernInput: RecordPersonOfConcernInput;
  RecordPlaceOfConcernInput: RecordPlaceOfConcernInput;
  RecordPlacementInput: RecordPlacementInput;
  RecordQuotationConsentInput: RecordQuotationConsentInput;
  RecordReturnInput: RecordReturnInput;
  RecordSafetyPlanInput: RecordSafetyPlanInput;
  RecordServiceInput: RecordServiceInput;
  Referral: ResolverTypeWrapper<Referral>;
  RefuseHandoverInput: RefuseHandoverInput;
  Refused: ResolverTypeWrapper<Refused>;
  RefusedFile: ResolverTypeWrapper<RefusedFile>;
  RejectFile: ResolverTypeWrapper<RejectFile>;
  RejectedRow: ResolverTypeWrapper<RejectedRow>;
  ReleaseAccessPackInput: ReleaseAccessPackInput;
  ReplyToChallengeInput: ReplyToChallengeInput;
  ReportActionDoneInput: ReportActionDoneInput;
  ReportMissingInput: ReportMissingInput;
  Requester: Requester;
  RequireInterviewAgainInput: RequireInterviewAgainInput;
  RestrictRecordInput: RestrictRecordInput;
  Restriction: ResolverTypeWrapper<Restriction>;
  RetentionChoice: RetentionChoice;
  RetentionLine: ResolverTypeWrapper<RetentionLine>;
  RetentionPage: ResolverTypeWrapper<RetentionPage>;
  RetentionState: RetentionState;
  ReturnBoardPackInput: ReturnBoardPackInput;
  ReturnProblemProfileInput: ReturnProblemProfileInput;
  ReviewGlassInput: ReviewGlassInput;
  ReviewHoldInput: ReviewHoldInput;
  ReviewPersonOfConcernInput: ReviewPersonOfConcernInput;
  ReviewTextInput: ReviewTextInput;
  RightInWords: ResolverTypeWrapper<RightInWords>;
  RiskBand: ResolverTypeWrapper<RiskBand>;
  RiskBandInput: RiskBandInput;
  RiskTool: ResolverTypeWrapper<RiskTool>;
  RoleInWords: ResolverTypeWrapper<RoleInWords>;
  SafetyPlan: ResolverTypeWrapper<SafetyPlan>;
  ScheduleInterviewInput: ScheduleInterviewInput;
  ScreenQuotationInput: ScreenQuotationInput;
  SealInterviewAnalysisInput: SealInterviewAnalysisInput;
  SealPapersInput: SealPapersInput;
  SealProblemProfileInput: SealProblemProfileInput;
  Sealed: ResolverTypeWrapper<Sealed>;
  SealedPapers: ResolverTypeWrapper<SealedPapers>;
  SendMailAgainInput: SendMailAgainInput;
  SendMailAgainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMailAgainResult']>;
  Service: ResolverTypeWrapper<Service>;
  ServiceMap: ResolverTypeWrapper<ServiceMap>;
  ServiceMapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceMapResult']>;
  Setting: ResolverTypeWrapper<Setting>;
  SettleClashInput: SettleClashInput;
  SettleDisputeInput: SettleDisputeInput;
  SettleTopicClashInput: SettleTopicClashInput;
  SheetAction: ResolverTypeWrapper<SheetAction>;
  SheetAssessment: ResolverTypeWrapper<SheetAssessment>;
  SheetChange: ResolverTypeWrapper<SheetChange>;
  SheetColumn: SheetColumn;
  SheetConnection: ResolverTypeWrapper<SheetConnection>;
  SheetEdge: ResolverTypeWrapper<SheetEdge>;
  SheetFilter: SheetFilter;
  SheetInterview: ResolverTypeWrapper<SheetInterview>;
  SheetKeyWorker: ResolverTypeWrapper<SheetKeyWorker>;
  SheetMissing: ResolverTypeWrapper<SheetMissing>;
  SheetPanel: ResolverTypeWrapper<SheetPanel>;
  SheetPlan: ResolverTypeWrapper<SheetPlan>;
  SheetRow: ResolverTypeWrapper<SheetRow>;
  SheetSort: SheetSort;
  SheetStrand: ResolverTypeWrapper<SheetStrand>;
  SheetSummary: ResolverTypeWrapper<SheetSummary>;
  SignedInPerson: ResolverTypeWrapper<SignedInPerson>;
  Silence: ResolverTypeWrapper<Silence>;
  Silences: ResolverTypeWrapper<Silences>;
  Stale: ResolverTypeWrapper<Stale>;
  StaleField: ResolverTypeWrapper<StaleField>;
  StatusSpan: ResolverTypeWrapper<StatusSpan>;
  Strand: Strand;
  StrandDetail: ResolverTypeWrapper<StrandDetail>;
  StrandHistoryEntry: ResolverTypeWrapper<StrandHistoryEntry>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectMerge: ResolverTypeWrapper<SubjectMerge>;
  SubjectParted: ResolverTypeWrapper<SubjectParted>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeOffAgendaInput: TakeOffAgendaInput;
  TakeOnRecommendationInput: TakeOnRecommendationInput;
  TakeTopicOffAgendaInput: TakeTopicOffAgendaInput;
  TakenOut: TakenOut;
  TaskActionInput: TaskActionInput;
  TextDecision: TextDecision;
  TextToReview: ResolverTypeWrapper<TextToReview>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntry>;
  TopicDecision: ResolverTypeWrapper<TopicDecision>;
  TopicKind: TopicKind;
  TopicVerdict: TopicVerdict;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  UnknownCode: ResolverTypeWrapper<UnknownCode>;
  UnmatchReportInput: UnmatchReportInput;
  UnmergeChildrenInput: UnmergeChildrenInput;
  UnmergeSubjectsInput: UnmergeSubjectsInput;
  UnusualAccess: ResolverTypeWrapper<UnusualAccess>;
  UnusualAccessList: ResolverTypeWrapper<UnusualAccessList>;
  UnusualShown: UnusualShown;
  User: ResolverTypeWrapper<User>;
  ViewsChanged: ResolverTypeWrapper<ViewsChanged>;
  WaitingChild: ResolverTypeWrapper<WaitingChild>;
  WeekHour: ResolverTypeWrapper<WeekHour>;
  WhoHasLooked: ResolverTypeWrapper<WhoHasLooked>;
  WhoHasLookedAt: ResolverTypeWrapper<WhoHasLookedAt>;
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  WithdrawAuthorisationInput: WithdrawAuthorisationInput;
  WithdrawBoardPackInput: WithdrawBoardPackInput;
  WithdrawDeathInput: WithdrawDeathInput;
  WithdrawDisclosureInput: WithdrawDisclosureInput;
  WithdrawDisruptionStepInput: WithdrawDisruptionStepInput;
  WithdrawHandoverInput: WithdrawHandoverInput;
  WithdrawInterviewAnalysisInput: WithdrawInterviewAnalysisInput;
  WithdrawInterviewInput: WithdrawInterviewInput;
  WithdrawKeyWorkerInput: WithdrawKeyWorkerInput;
  WithdrawLinkInput: WithdrawLinkInput;
  WithdrawPlacementInput: WithdrawPlacementInput;
  WithdrawReportInput: WithdrawReportInput;
  WithdrawReturnInput: WithdrawReturnInput;
  WithdrawSafetyPlanInput: WithdrawSafetyPlanInput;
  Withheld: ResolverTypeWrapper<Withheld>;
  WithheldPart: ResolverTypeWrapper<WithheldPart>;
  WriteProfileTextInput: WriteProfileTextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  AcceptReplyInput: AcceptReplyInput;
  AccessPack: AccessPack;
  AccessPackResult: ResolversUnionTypes<ResolversParentTypes>['AccessPackResult'];
  AccessRequest: AccessRequest;
  AccessRequestDetail: AccessRequestDetail;
  AccessRequestResult: ResolversUnionTypes<ResolversParentTypes>['AccessRequestResult'];
  AcknowledgeBoardPackInput: AcknowledgeBoardPackInput;
  AddMinuteNoteInput: AddMinuteNoteInput;
  AgencyCounts: AgencyCounts;
  AgencyWork: AgencyWork;
  AgendaItem: AgendaItem;
  AgendaProposal: AgendaProposal;
  AgendaTopic: AgendaTopic;
  AgreeRetentionInput: AgreeRetentionInput;
  AlertDone: AlertDone;
  AllocateKeyWorkerInput: AllocateKeyWorkerInput;
  AnalysisEdition: AnalysisEdition;
  AnswerBoardChallengeInput: AnswerBoardChallengeInput;
  AnswerChallengeInput: AnswerChallengeInput;
  AnswerChaseInput: AnswerChaseInput;
  AnswerInterviewInput: AnswerInterviewInput;
  AnswerMoreTimeInput: AnswerMoreTimeInput;
  ApproveHandoverInput: ApproveHandoverInput;
  AreaCheck: AreaCheck;
  AreaChecks: AreaChecks;
  AreaLook: AreaLook;
  AskAgencyInput: AskAgencyInput;
  AskBoardQuestionInput: AskBoardQuestionInput;
  AskMoreTimeInput: AskMoreTimeInput;
  Assessment: Assessment;
  AttendanceInput: AttendanceInput;
  AuthorisePlacementInput: AuthorisePlacementInput;
  AuthorisePlacementWithoutChecksInput: AuthorisePlacementWithoutChecksInput;
  BoardAnswer: BoardAnswer;
  BoardChallenge: BoardChallenge;
  BoardCompleteness: BoardCompleteness;
  BoardContent: BoardContent;
  BoardFile: BoardFile;
  BoardLimits: BoardLimits;
  BoardLine: BoardLine;
  BoardMail: BoardMail;
  BoardPack: BoardPack;
  BoardPackPage: BoardPackPage;
  BoardPackResult: ResolversUnionTypes<ResolversParentTypes>['BoardPackResult'];
  BoardPage: BoardPage;
  BoardPageResult: ResolversUnionTypes<ResolversParentTypes>['BoardPageResult'];
  BoardPoint: BoardPoint;
  BoardTable: BoardTable;
  BoardTheme: BoardTheme;
  BoardVariant: BoardVariant;
  Boolean: Scalars['Boolean']['output'];
  BreakGlassInput: BreakGlassInput;
  CallMeetingInput: CallMeetingInput;
  Challenge: Challenge;
  ChallengeBoardCommentaryInput: ChallengeBoardCommentaryInput;
  ChangeChairsInput: ChangeChairsInput;
  ChaseLine: ChaseLine;
  CheckAreaInput: CheckAreaInput;
  CheckBoardPackInput: CheckBoardPackInput;
  CheckProblemProfileInput: CheckProblemProfileInput;
  Child: Child;
  ChildDeath: ChildDeath;
  ChildHit: ChildHit;
  ChildPlacement: ChildPlacement;
  ChildResult: ResolversUnionTypes<ResolversParentTypes>['ChildResult'];
  ChildWords: ChildWords;
  ClockReading: ClockReading;
  CloseMeetingInput: CloseMeetingInput;
  CommandResult: ResolversUnionTypes<ResolversParentTypes>['CommandResult'];
  CommentOnBoardPackInput: CommentOnBoardPackInput;
  CompleteInterviewInput: CompleteInterviewInput;
  ConflictOfInterest: ConflictOfInterest;
  CorrectInterviewInput: CorrectInterviewInput;
  CorrectKeyWorkerInput: CorrectKeyWorkerInput;
  CreateChildForReportInput: CreateChildForReportInput;
  DataQuality: DataQuality;
  DataQualityResult: ResolversUnionTypes<ResolversParentTypes>['DataQualityResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DealWithAlertInput: DealWithAlertInput;
  DecideItemInput: DecideItemInput;
  DecideTopicInput: DecideTopicInput;
  DecisionOnIt: DecisionOnIt;
  DeclareConflictInput: DeclareConflictInput;
  DeclineRetentionInput: DeclineRetentionInput;
  Delivery: Delivery;
  Disclosure: Disclosure;
  Dispute: Dispute;
  DisputeValueInput: DisputeValueInput;
  DisputedValue: DisputedValue;
  Disruption: Disruption;
  DisruptionConnection: DisruptionConnection;
  DisruptionEdge: DisruptionEdge;
  DisruptionEffect: DisruptionEffect;
  DisruptionFilter: DisruptionFilter;
  DisruptionMeasure: DisruptionMeasure;
  DisruptionStep: DisruptionStep;
  DisruptionSummary: DisruptionSummary;
  DisruptionTool: DisruptionTool;
  Done: Done;
  DraftBoardPackInput: DraftBoardPackInput;
  DraftInterviewAnalysisInput: DraftInterviewAnalysisInput;
  DraftProblemProfileInput: DraftProblemProfileInput;
  DropRecommendationInput: DropRecommendationInput;
  EarlierTopic: EarlierTopic;
  EffectGroup: EffectGroup;
  EndAreaWatchInput: EndAreaWatchInput;
  EndConflictInput: EndConflictInput;
  EndGlassInput: EndGlassInput;
  EndGuardianInput: EndGuardianInput;
  EndInvolvementInput: EndInvolvementInput;
  EndKeyWorkerInput: EndKeyWorkerInput;
  EndServiceInput: EndServiceInput;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  EndedSession: EndedSession;
  Episode: Episode;
  EscalateChallengeInput: EscalateChallengeInput;
  Explained: Explained;
  ExplainedFact: ExplainedFact;
  ExplanationConnection: ExplanationConnection;
  ExplanationEdge: ExplanationEdge;
  ExtendAccessRequestInput: ExtendAccessRequestInput;
  FailedMail: FailedMail;
  FeedResult: FeedResult;
  FieldDifference: FieldDifference;
  Figure: Figure;
  FigurePart: FigurePart;
  FigureResult: ResolversUnionTypes<ResolversParentTypes>['FigureResult'];
  Figures: Figures;
  FiguresResult: ResolversUnionTypes<ResolversParentTypes>['FiguresResult'];
  FindActionNotDoneInput: FindActionNotDoneInput;
  Finding: Finding;
  Float: Scalars['Float']['output'];
  FollowedLine: FollowedLine;
  GlassReview: GlassReview;
  GrantInvolvementInput: GrantInvolvementInput;
  HandOverActionInput: HandOverActionInput;
  Handover: Handover;
  HandoverContent: HandoverContent;
  HandoverSection: HandoverSection;
  Handovers: Handovers;
  HarmTrace: HarmTrace;
  HarmTraceResult: ResolversUnionTypes<ResolversParentTypes>['HarmTraceResult'];
  Health: Health;
  HotArea: HotArea;
  Hub: Hub;
  HubFile: HubFile;
  HubFileResult: ResolversUnionTypes<ResolversParentTypes>['HubFileResult'];
  ID: Scalars['ID']['output'];
  Indicator: Indicator;
  Int: Scalars['Int']['output'];
  IntakeJob: IntakeJob;
  IntakeResult: IntakeResult;
  IntakeStart: ResolversUnionTypes<ResolversParentTypes>['IntakeStart'];
  Interview: Interview;
  InterviewAnalysis: InterviewAnalysis;
  InterviewAnalysisResult: ResolversUnionTypes<ResolversParentTypes>['InterviewAnalysisResult'];
  InterviewDue: InterviewDue;
  InterviewNotRequiredInput: InterviewNotRequiredInput;
  Involvement: Involvement;
  ItemFollowUp: ItemFollowUp;
  JudgeLinkInput: JudgeLinkInput;
  KeyWorkerSpan: KeyWorkerSpan;
  LeftOut: LeftOut;
  LegalHold: LegalHold;
  LiftHoldInput: LiftHoldInput;
  LiftRestrictionInput: LiftRestrictionInput;
  LinkAlert: LinkAlert;
  LinkEvidence: LinkEvidence;
  LinkJudgement: LinkJudgement;
  LinkMap: LinkMap;
  LinkNode: LinkNode;
  LinkStanding: LinkStanding;
  LinkStep: LinkStep;
  LinkSubject: LinkSubject;
  LinkTie: LinkTie;
  LookAtAreaAgainInput: LookAtAreaAgainInput;
  LookIntoAccessInput: LookIntoAccessInput;
  Looker: Looker;
  MailTried: MailTried;
  MakeAccessPackInput: MakeAccessPackInput;
  MakeRecommendationInput: MakeRecommendationInput;
  MapArea: MapArea;
  MapAreas: MapAreas;
  MapChoices: MapChoices;
  MapDrawing: MapDrawing;
  MapFile: MapFile;
  MapFileResult: ResolversUnionTypes<ResolversParentTypes>['MapFileResult'];
  MapLayerChoice: MapLayerChoice;
  MapLine: MapLine;
  MapReaderChoice: MapReaderChoice;
  MapRecord: MapRecord;
  MapRecords: MapRecords;
  MapRecordsResult: ResolversUnionTypes<ResolversParentTypes>['MapRecordsResult'];
  MapRegion: MapRegion;
  MapSchool: MapSchool;
  MapStation: MapStation;
  MatchCandidate: MatchCandidate;
  MatchReportInput: MatchReportInput;
  Matter: Matter;
  MatterLine: MatterLine;
  MatterResult: ResolversUnionTypes<ResolversParentTypes>['MatterResult'];
  MeetingAction: MeetingAction;
  MeetingChallenge: MeetingChallenge;
  Merge: Merge;
  MergeChildrenInput: MergeChildrenInput;
  MergeSubjectsInput: MergeSubjectsInput;
  MinuteNote: MinuteNote;
  MinutesLine: MinutesLine;
  MinutesSection: MinutesSection;
  MisRated: MisRated;
  MissingNow: MissingNow;
  MoveRecommendationInput: MoveRecommendationInput;
  Mutation: Record<PropertyKey, never>;
  NameGuardianInput: NameGuardianInput;
  NameLinkedObjectInput: NameLinkedObjectInput;
  NeedLine: NeedLine;
  NextReview: NextReview;
  NotDrawn: NotDrawn;
  NotFound: NotFound;
  NoteAttendanceInput: NoteAttendanceInput;
  OfferInterviewInput: OfferInterviewInput;
  OpenGlass: OpenGlass;
  OpenMeetingInput: OpenMeetingInput;
  OtherAuthority: OtherAuthority;
  PageInfo: PageInfo;
  PanelAction: PanelAction;
  PanelChange: PanelChange;
  PanelDecision: PanelDecision;
  PanelItem: PanelItem;
  PanelItemResult: ResolversUnionTypes<ResolversParentTypes>['PanelItemResult'];
  PanelItemSince: PanelItemSince;
  PanelLink: PanelLink;
  PanelMeeting: PanelMeeting;
  PanelMeetingLine: PanelMeetingLine;
  PanelMeetingResult: ResolversUnionTypes<ResolversParentTypes>['PanelMeetingResult'];
  PanelMember: PanelMember;
  PanelMinutes: PanelMinutes;
  PanelMinutesResult: ResolversUnionTypes<ResolversParentTypes>['PanelMinutesResult'];
  PanelPapers: PanelPapers;
  PanelPapersResult: ResolversUnionTypes<ResolversParentTypes>['PanelPapersResult'];
  PanelQuorum: PanelQuorum;
  PanelReview: PanelReview;
  PanelRoom: PanelRoom;
  PanelTopic: PanelTopic;
  PanelTopicResult: ResolversUnionTypes<ResolversParentTypes>['PanelTopicResult'];
  ParkedRecord: ParkedRecord;
  PassOnBoardPackInput: PassOnBoardPackInput;
  PassOnProblemProfileInput: PassOnProblemProfileInput;
  PeriodName: PeriodName;
  PersonAtMeeting: PersonAtMeeting;
  PersonOfConcern: PersonOfConcern;
  PersonReview: PersonReview;
  Place: Place;
  PlaceGuardian: PlaceGuardian;
  PlaceHoldInput: PlaceHoldInput;
  PlaceInput: PlaceInput;
  PlaceMoment: PlaceMoment;
  PlaceOfConcern: PlaceOfConcern;
  PlacePlan: PlacePlan;
  PlaceRating: PlaceRating;
  Placement: Placement;
  PlacementCheck: PlacementCheck;
  PlacementConnection: PlacementConnection;
  PlacementEdge: PlacementEdge;
  PlacementFilter: PlacementFilter;
  PlacementSummary: PlacementSummary;
  PlainTable: PlainTable;
  PlanForPlaceInput: PlanForPlaceInput;
  PoliceReport: PoliceReport;
  PoliceReturn: PoliceReturn;
  Problem: Problem;
  ProblemProfilePage: ProblemProfilePage;
  ProblemProfileResult: ResolversUnionTypes<ResolversParentTypes>['ProblemProfileResult'];
  ProblemProfiles: ProblemProfiles;
  ProfileAge: ProfileAge;
  ProfileAudienceName: ProfileAudienceName;
  ProfileBeside: ProfileBeside;
  ProfileChange: ProfileChange;
  ProfileHours: ProfileHours;
  ProfileMap: ProfileMap;
  ProfileMapPart: ProfileMapPart;
  ProfileMapResult: ResolversUnionTypes<ResolversParentTypes>['ProfileMapResult'];
  ProfilePoint: ProfilePoint;
  ProfileRecommendation: ProfileRecommendation;
  ProfileRegion: ProfileRegion;
  ProfileSection: ProfileSection;
  ProfileSectionBeside: ProfileSectionBeside;
  ProfileTable: ProfileTable;
  ProfileTrend: ProfileTrend;
  ProfileVersion: ProfileVersion;
  ProfilesBeside: ProfilesBeside;
  ProfilesBesideResult: ResolversUnionTypes<ResolversParentTypes>['ProfilesBesideResult'];
  ProposeHandoverInput: ProposeHandoverInput;
  ProposeRetentionInput: ProposeRetentionInput;
  ProposedChild: ProposedChild;
  ProposedTopic: ProposedTopic;
  ProtectedChild: ProtectedChild;
  PublishBoardPackInput: PublishBoardPackInput;
  PutChallengeInput: PutChallengeInput;
  PutOnAgendaInput: PutOnAgendaInput;
  PutTopicOnAgendaInput: PutTopicOnAgendaInput;
  QualityCell: QualityCell;
  QualityLine: QualityLine;
  QualityQuarter: QualityQuarter;
  QualityRecord: QualityRecord;
  QualityRecords: QualityRecords;
  QualityRecordsResult: ResolversUnionTypes<ResolversParentTypes>['QualityRecordsResult'];
  QualityTheme: QualityTheme;
  Query: Record<PropertyKey, never>;
  QueuedReport: QueuedReport;
  Quotation: Quotation;
  Quotations: Quotations;
  QuotationsResult: ResolversUnionTypes<ResolversParentTypes>['QuotationsResult'];
  RagChange: RagChange;
  RagMove: RagMove;
  RagWhatIf: RagWhatIf;
  RagWhatIfResult: ResolversUnionTypes<ResolversParentTypes>['RagWhatIfResult'];
  RatePlaceInput: RatePlaceInput;
  ReadAudit: ReadAudit;
  ReadAuditFilter: ReadAuditFilter;
  ReadAuditLine: ReadAuditLine;
  ReadAuditRole: ReadAuditRole;
  ReceiveAccessRequestInput: ReceiveAccessRequestInput;
  ReceivedHandover: ReceivedHandover;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordChaseInput: RecordChaseInput;
  RecordDeathInput: RecordDeathInput;
  RecordDifference: RecordDifference;
  RecordDisclosureInput: RecordDisclosureInput;
  RecordDisruptionStepInput: RecordDisruptionStepInput;
  RecordLinkInput: RecordLinkInput;
  RecordPersonOfConcernInput: RecordPersonOfConcernInput;
  RecordPlaceOfConcernInput: RecordPlaceOfConcernInput;
  RecordPlacementInput: RecordPlacementInput;
  RecordQuotationConsentInput: RecordQuotationConsentInput;
  RecordReturnInput: RecordReturnInput;
  RecordSafetyPlanInput: RecordSafetyPlanInput;
  RecordServiceInput: RecordServiceInput;
  Referral: Referral;
  RefuseHandoverInput: RefuseHandoverInput;
  Refused: Refused;
  RefusedFile: RefusedFile;
  RejectFile: RejectFile;
  RejectedRow: RejectedRow;
  ReleaseAccessPackInput: ReleaseAccessPackInput;
  ReplyToChallengeInput: ReplyToChallengeInput;
  ReportActionDoneInput: ReportActionDoneInput;
  ReportMissingInput: ReportMissingInput;
  RequireInterviewAgainInput: RequireInterviewAgainInput;
  RestrictRecordInput: RestrictRecordInput;
  Restriction: Restriction;
  RetentionLine: RetentionLine;
  RetentionPage: RetentionPage;
  ReturnBoardPackInput: ReturnBoardPackInput;
  ReturnProblemProfileInput: ReturnProblemProfileInput;
  ReviewGlassInput: ReviewGlassInput;
  ReviewHoldInput: ReviewHoldInput;
  ReviewPersonOfConcernInput: ReviewPersonOfConcernInput;
  ReviewTextInput: ReviewTextInput;
  RightInWords: RightInWords;
  RiskBand: RiskBand;
  RiskBandInput: RiskBandInput;
  RiskTool: RiskTool;
  RoleInWords: RoleInWords;
  SafetyPlan: SafetyPlan;
  ScheduleInterviewInput: ScheduleInterviewInput;
  ScreenQuotationInput: ScreenQuotationInput;
  SealInterviewAnalysisInput: SealInterviewAnalysisInput;
  SealPapersInput: SealPapersInput;
  SealProblemProfileInput: SealProblemProfileInput;
  Sealed: Sealed;
  SealedPapers: SealedPapers;
  SendMailAgainInput: SendMailAgainInput;
  SendMailAgainResult: ResolversUnionTypes<ResolversParentTypes>['SendMailAgainResult'];
  Service: Service;
  ServiceMap: ServiceMap;
  ServiceMapResult: ResolversUnionTypes<ResolversParentTypes>['ServiceMapResult'];
  Setting: Setting;
  SettleClashInput: SettleClashInput;
  SettleDisputeInput: SettleDisputeInput;
  SettleTopicClashInput: SettleTopicClashInput;
  SheetAction: SheetAction;
  SheetAssessment: SheetAssessment;
  SheetChange: SheetChange;
  SheetConnection: SheetConnection;
  SheetEdge: SheetEdge;
  SheetFilter: SheetFilter;
  SheetInterview: SheetInterview;
  SheetKeyWorker: SheetKeyWorker;
  SheetMissing: SheetMissing;
  SheetPanel: SheetPanel;
  SheetPlan: SheetPlan;
  SheetRow: SheetRow;
  SheetSort: SheetSort;
  SheetStrand: SheetStrand;
  SheetSummary: SheetSummary;
  SignedInPerson: SignedInPerson;
  Silence: Silence;
  Silences: Silences;
  Stale: Stale;
  StaleField: StaleField;
  StatusSpan: StatusSpan;
  StrandDetail: StrandDetail;
  StrandHistoryEntry: StrandHistoryEntry;
  String: Scalars['String']['output'];
  SubjectMerge: SubjectMerge;
  SubjectParted: SubjectParted;
  Subscription: Record<PropertyKey, never>;
  TakeOffAgendaInput: TakeOffAgendaInput;
  TakeOnRecommendationInput: TakeOnRecommendationInput;
  TakeTopicOffAgendaInput: TakeTopicOffAgendaInput;
  TaskActionInput: TaskActionInput;
  TextToReview: TextToReview;
  TimelineEntry: TimelineEntry;
  TopicDecision: TopicDecision;
  TrendPoint: TrendPoint;
  UnknownCode: UnknownCode;
  UnmatchReportInput: UnmatchReportInput;
  UnmergeChildrenInput: UnmergeChildrenInput;
  UnmergeSubjectsInput: UnmergeSubjectsInput;
  UnusualAccess: UnusualAccess;
  UnusualAccessList: UnusualAccessList;
  User: User;
  ViewsChanged: ViewsChanged;
  WaitingChild: WaitingChild;
  WeekHour: WeekHour;
  WhoHasLooked: WhoHasLooked;
  WhoHasLookedAt: WhoHasLookedAt;
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  WithdrawAuthorisationInput: WithdrawAuthorisationInput;
  WithdrawBoardPackInput: WithdrawBoardPackInput;
  WithdrawDeathInput: WithdrawDeathInput;
  WithdrawDisclosureInput: WithdrawDisclosureInput;
  WithdrawDisruptionStepInput: WithdrawDisruptionStepInput;
  WithdrawHandoverInput: WithdrawHandoverInput;
  WithdrawInterviewAnalysisInput: WithdrawInterviewAnalysisInput;
  WithdrawInterviewInput: WithdrawInterviewInput;
  WithdrawKeyWorkerInput: WithdrawKeyWorkerInput;
  WithdrawLinkInput: WithdrawLinkInput;
  WithdrawPlacementInput: WithdrawPlacementInput;
  WithdrawReportInput: WithdrawReportInput;
  WithdrawReturnInput: WithdrawReturnInput;
  WithdrawSafetyPlanInput: WithdrawSafetyPlanInput;
  Withheld: Withheld;
  WithheldPart: WithheldPart;
  WriteProfileTextInput: WriteProfileTextInput;
};

export type AccessPackResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessPack'] = ResolversParentTypes['AccessPack']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['FileEncoding'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessPackResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessPackResult'] = ResolversParentTypes['AccessPackResult']> = {
  __resolveType: TypeResolveFn<'AccessPack' | 'NotFound' | 'Withheld', ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packMadeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Requester'], ParentType, ContextType>;
  requesterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyExtended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessRequestDetailResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessRequestDetail'] = ResolversParentTypes['AccessRequestDetail']> = {
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packIsCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['AccessRequest'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['TextToReview']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRequestResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessRequestResult'] = ResolversParentTypes['AccessRequestResult']> = {
  __resolveType: TypeResolveFn<'AccessRequestDetail' | 'NotFound' | 'Withheld', ParentType, ContextType>;
};

export type AgencyCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyCounts'] = ResolversParentTypes['AgencyCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyWork'] = ResolversParentTypes['AgencyWork']> = {
  actions?: Resolver<Array<ResolversTypes['MatterLine']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['WaitingChild']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['MatterLine']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgendaProposal'] = ResolversParentTypes['AgendaProposal']> = {
  children?: Resolver<Array<ResolversTypes['ProposedChild']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ProposedTopic']>, ParentType, ContextType>;
};

export type AgendaTopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgendaTopic'] = ResolversParentTypes['AgendaTopic']> = {
  decision?: Resolver<Maybe<ResolversTypes['TopicVerdict']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TopicKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlertDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertDone'] = ResolversParentTypes['AlertDone']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnalysisEditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalysisEdition'] = ResolversParentTypes['AnalysisEdition']> = {
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['BoardFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mail?: Resolver<Array<ResolversTypes['BoardMail']>, ParentType, ContextType>;
  maySeal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AreaCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['AreaCheck'] = ResolversParentTypes['AreaCheck']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forYou?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  looks?: Resolver<Array<ResolversTypes['AreaLook']>, ParentType, ContextType>;
  near?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  turned?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  watched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AreaChecksResolvers<ContextType = any, ParentType extends ResolversParentTypes['AreaChecks'] = ResolversParentTypes['AreaChecks']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['AreaCheck']>, ParentType, ContextType>;
};

export type AreaLookResolvers<ContextType = any, ParentType extends ResolversParentTypes['AreaLook'] = ResolversParentTypes['AreaLook']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gangLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  multiAgency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overrideRag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrideUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toolSays?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toolVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoardAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardAnswer'] = ResolversParentTypes['BoardAnswer']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardChallengeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardChallenge'] = ResolversParentTypes['BoardChallenge']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardCompletenessResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardCompleteness'] = ResolversParentTypes['BoardCompleteness']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardContentResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardContent'] = ResolversParentTypes['BoardContent']> = {
  key?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  quarters?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['BoardTable']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['BoardTheme']>, ParentType, ContextType>;
};

export type BoardFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardFile'] = ResolversParentTypes['BoardFile']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardLimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardLimits'] = ResolversParentTypes['BoardLimits']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BoardLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardLine'] = ResolversParentTypes['BoardLine']> = {
  againstTarget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completeness?: Resolver<Array<ResolversTypes['BoardCompleteness']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['BoardLimits']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['BoardPoint']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardMailResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardMail'] = ResolversParentTypes['BoardMail']> = {
  about?: Resolver<ResolversTypes['BoardMailAbout'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoardMailState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardPackResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardPack'] = ResolversParentTypes['BoardPack']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acknowledgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['BoardFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoardPackState'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoardPackPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardPackPage'] = ResolversParentTypes['BoardPackPage']> = {
  challenges?: Resolver<Array<ResolversTypes['BoardChallenge']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['BoardContent'], ParentType, ContextType>;
  explains?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mail?: Resolver<Array<ResolversTypes['BoardMail']>, ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['BoardPack'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardPackResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardPackResult'] = ResolversParentTypes['BoardPackResult']> = {
  __resolveType: TypeResolveFn<'BoardPackPage' | 'NotFound' | 'Withheld', ParentType, ContextType>;
};

export type BoardPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardPage'] = ResolversParentTypes['BoardPage']> = {
  asks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['BoardContent'], ParentType, ContextType>;
  packs?: Resolver<Array<ResolversTypes['BoardPack']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['BoardVariant']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['BoardPack']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardPageResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardPageResult'] = ResolversParentTypes['BoardPageResult']> = {
  __resolveType: TypeResolveFn<'BoardPage' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type BoardPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardPoint'] = ResolversParentTypes['BoardPoint']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BoardTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardTable'] = ResolversParentTypes['BoardTable']> = {
  head?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardTheme'] = ResolversParentTypes['BoardTheme']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['BoardTable']>, ParentType, ContextType>;
};

export type BoardVariantResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardVariant'] = ResolversParentTypes['BoardVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  byAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChaseLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChaseLine'] = ResolversParentTypes['ChaseLine']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chasedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextChase?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildResolvers<ContextType = any, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  actions?: Resolver<Array<ResolversTypes['PanelAction']>, ParentType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  childWords?: Resolver<Array<ResolversTypes['ChildWords']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['ChildDeath']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  disability?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Array<ResolversTypes['DisputedValue']>, ParentType, ContextType>;
  dob?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  episodes?: Resolver<Array<ResolversTypes['Episode']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  glass?: Resolver<Maybe<ResolversTypes['OpenGlass']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  interviews?: Resolver<Array<ResolversTypes['Interview']>, ParentType, ContextType>;
  interviewsDue?: Resolver<Array<ResolversTypes['InterviewDue']>, ParentType, ContextType>;
  keyWorker?: Resolver<Maybe<ResolversTypes['SheetKeyWorker']>, ParentType, ContextType>;
  keyWorkers?: Resolver<Array<ResolversTypes['KeyWorkerSpan']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['SheetMissing'], ParentType, ContextType>;
  nextReviews?: Resolver<Array<ResolversTypes['NextReview']>, ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  overallSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['ChildPlacement']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  responsibleLa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['PanelReview']>, ParentType, ContextType>;
  safetyPlans?: Resolver<Array<ResolversTypes['SafetyPlan']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusSpan']>, ParentType, ContextType>;
  strands?: Resolver<Array<ResolversTypes['StrandDetail']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  withheld?: Resolver<Array<ResolversTypes['WithheldPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildDeathResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChildDeath'] = ResolversParentTypes['ChildDeath']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  diedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toldBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChildHit'] = ResolversParentTypes['ChildHit']> = {
  access?: Resolver<ResolversTypes['HitAccess'], ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dob?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildPlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChildPlacement'] = ResolversParentTypes['ChildPlacement']> = {
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placementType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChildResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChildResult'] = ResolversParentTypes['ChildResult']> = {
  __resolveType: TypeResolveFn<'Child' | 'NotFound' | 'Sealed' | 'Withheld', ParentType, ContextType>;
};

export type ChildWordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChildWords'] = ResolversParentTypes['ChildWords']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockReadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockReading'] = ResolversParentTypes['ClockReading']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommandResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommandResult'] = ResolversParentTypes['CommandResult']> = {
  __resolveType: TypeResolveFn<'Done' | 'Refused' | 'Stale' | 'Withheld', ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ConflictNature'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quarters?: Resolver<Array<ResolversTypes['QualityQuarter']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['QualityTheme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataQualityResult'] = ResolversParentTypes['DataQualityResult']> = {
  __resolveType: TypeResolveFn<'DataQuality' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionOnItResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecisionOnIt'] = ResolversParentTypes['DecisionOnIt']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['FeedResult']>, ParentType, ContextType>;
  historical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchQueue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejects?: Resolver<Array<ResolversTypes['RejectFile']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gateway?: Resolver<ResolversTypes['LegalGateway'], ParentType, ContextType>;
  gatewayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disputedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisputedValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputedValue'] = ResolversParentTypes['DisputedValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisruptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption']> = {
  begunOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['ProtectedChild']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decideNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lookAt?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  ranOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DisruptionStep']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toolWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisruptionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionConnection'] = ResolversParentTypes['DisruptionConnection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DisruptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['DisruptionSummary'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisruptionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionEdge'] = ResolversParentTypes['DisruptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disruption'], ParentType, ContextType>;
};

export type DisruptionEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionEffect'] = ResolversParentTypes['DisruptionEffect']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['EffectGroup'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  protected?: Resolver<ResolversTypes['EffectGroup'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EffectVerdict'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisruptionMeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionMeasure'] = ResolversParentTypes['DisruptionMeasure']> = {
  askedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  beginsWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisruptionStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionStep'] = ResolversParentTypes['DisruptionStep']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DisruptionSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionSummary'] = ResolversParentTypes['DisruptionSummary']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prosecutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisruptionToolResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisruptionTool'] = ResolversParentTypes['DisruptionTool']> = {
  against?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  askedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  beginsWith?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  breach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['DisruptionMeasure']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['Done'] = ResolversParentTypes['Done']> = {
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierTopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['EarlierTopic'] = ResolversParentTypes['EarlierTopic']> = {
  actions?: Resolver<Array<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['TopicDecision']>, ParentType, ContextType>;
};

export type EffectGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['EffectGroup'] = ResolversParentTypes['EffectGroup']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType: TypeResolveFn<'EndedSession' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type EndedSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EndedSession'] = ResolversParentTypes['EndedSession']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endNotRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interview?: Resolver<Maybe<ResolversTypes['InterviewDue']>, ParentType, ContextType>;
  interviewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingFromType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['PoliceReport']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExplainedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Explained'] = ResolversParentTypes['Explained']> = {
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['ExplainedFact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ExplainedOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplainedFact'] = ResolversParentTypes['ExplainedFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationConnection'] = ResolversParentTypes['ExplanationConnection']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ExplanationEdge']>, ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExplanationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationEdge'] = ResolversParentTypes['ExplanationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Explained'], ParentType, ContextType>;
};

export type FailedMailResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedMail'] = ResolversParentTypes['FailedMail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextTry?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedResult'] = ResolversParentTypes['FeedResult']> = {
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldDifference'] = ResolversParentTypes['FieldDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  assumedTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['ExplanationConnection'], ParentType, ContextType, RequireFields<FigureExplanationArgs, 'first'>>;
  hosted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetsTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType, RequireFields<FigureTrendArgs, 'quarters'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigurePartResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureResult'] = ResolversParentTypes['FigureResult']> = {
  __resolveType: TypeResolveFn<'Figure' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiguresResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FiguresResult'] = ResolversParentTypes['FiguresResult']> = {
  __resolveType: TypeResolveFn<'Figures' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type FindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportRef?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FollowedLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowedLine'] = ResolversParentTypes['FollowedLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlassReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['GlassReview'] = ResolversParentTypes['GlassReview']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brokenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['GlassFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forYou?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gatewayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['HandoverPart']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['HandoverResponsibility'], ParentType, ContextType>;
  restrictedToo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandoverState'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tellBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toAuthority?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandoverContentResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverContent'] = ResolversParentTypes['HandoverContent']> = {
  sections?: Resolver<Array<ResolversTypes['HandoverSection']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stays?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandoverSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverSection'] = ResolversParentTypes['HandoverSection']> = {
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoversResolvers<ContextType = any, ParentType extends ResolversParentTypes['Handovers'] = ResolversParentTypes['Handovers']> = {
  authorities?: Resolver<Array<ResolversTypes['OtherAuthority']>, ParentType, ContextType>;
  handovers?: Resolver<Array<ResolversTypes['Handover']>, ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HarmTraceResolvers<ContextType = any, ParentType extends ResolversParentTypes['HarmTrace'] = ResolversParentTypes['HarmTrace']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<Array<ResolversTypes['MisRated']>, ParentType, ContextType>;
  tooHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HarmTraceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HarmTraceResult'] = ResolversParentTypes['HarmTraceResult']> = {
  __resolveType: TypeResolveFn<'HarmTrace' | 'Refused', ParentType, ContextType>;
};

export type HealthResolvers<ContextType = any, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diskFree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  diskTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastBackupAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastBackupOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  logBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mailBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailFailed?: Resolver<Array<ResolversTypes['FailedMail']>, ParentType, ContextType>;
  mailWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<Array<ResolversTypes['ParkedRecord']>, ParentType, ContextType>;
  production?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  troubles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HotAreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotArea'] = ResolversParentTypes['HotArea']> = {
  cells?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubResolvers<ContextType = any, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HubFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['HubFile'] = ResolversParentTypes['HubFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['FileEncoding'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HubFileResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HubFileResult'] = ResolversParentTypes['HubFileResult']> = {
  __resolveType: TypeResolveFn<'HubFile' | 'NotFound' | 'Withheld', ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntakeJobResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntakeJob'] = ResolversParentTypes['IntakeJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['IntakeResult']>, ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntakeResult'] = ResolversParentTypes['IntakeResult']> = {
  assumedTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['RecordDifference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['FeedResult']>, ParentType, ContextType>;
  matchQueue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moreDifferences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedFiles?: Resolver<Array<ResolversTypes['RefusedFile']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedRows?: Resolver<Array<ResolversTypes['RejectedRow']>, ParentType, ContextType>;
  rejects?: Resolver<Array<ResolversTypes['RejectFile']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownCodes?: Resolver<Array<ResolversTypes['UnknownCode']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeStartResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntakeStart'] = ResolversParentTypes['IntakeStart']> = {
  __resolveType: TypeResolveFn<'IntakeJob' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  harmDisclosed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoursAfterReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  independent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intelligenceSharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notOfferedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  providerType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pullFactors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pushFactors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportRefs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InterviewAnalysisResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewAnalysis'] = ResolversParentTypes['InterviewAnalysis']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['AnalysisEdition']>, ParentType, ContextType>;
  key?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mayDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayScreen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['PlainTable']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewAnalysisResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewAnalysisResult'] = ResolversParentTypes['InterviewAnalysisResult']> = {
  __resolveType: TypeResolveFn<'InterviewAnalysis' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type InterviewDueResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterviewDue'] = ResolversParentTypes['InterviewDue']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueFromNoticeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursLeft?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hoursLeftFromNotice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interviewId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  interviewRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  laNotifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missingAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  providerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportRefs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gateway?: Resolver<ResolversTypes['LegalGateway'], ParentType, ContextType>;
  gatewayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['InvolvementHolder'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemFollowUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemFollowUp'] = ResolversParentTypes['ItemFollowUp']> = {
  chases?: Resolver<Array<ResolversTypes['ChaseLine']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['MatterLine'], ParentType, ContextType>;
  story?: Resolver<Array<ResolversTypes['FollowedLine']>, ParentType, ContextType>;
};

export type KeyWorkerSpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyWorkerSpan'] = ResolversParentTypes['KeyWorkerSpan']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['Ground'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = any, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['HoldMatter'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  whyLifted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkAlertResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkAlert'] = ResolversParentTypes['LinkAlert']> = {
  ask?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['AlertDone']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LinkEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkEvidence'] = ResolversParentTypes['LinkEvidence']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infoGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['LinkJudgement']>, ParentType, ContextType>;
  judgementRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceState?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LinkJudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkJudgement'] = ResolversParentTypes['LinkJudgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
};

export type LinkMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkMap'] = ResolversParentTypes['LinkMap']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cutChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cutPoints?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  groupsAreClear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['NotDrawn']>, ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LinkNode']>, ParentType, ContextType>;
  standings?: Resolver<Array<ResolversTypes['LinkStanding']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['LinkTie']>, ParentType, ContextType>;
};

export type LinkNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkNode'] = ResolversParentTypes['LinkNode']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkedType'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LinkStandingResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkStanding'] = ResolversParentTypes['LinkStanding']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkedType'], ParentType, ContextType>;
};

export type LinkStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkStep'] = ResolversParentTypes['LinkStep']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkSubject'] = ResolversParentTypes['LinkSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merges?: Resolver<Array<ResolversTypes['SubjectMerge']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkedType'], ParentType, ContextType>;
};

export type LinkTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkTie'] = ResolversParentTypes['LinkTie']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
};

export type LookerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Looker'] = ResolversParentTypes['Looker']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  underGlass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailTriedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailTried'] = ResolversParentTypes['MailTried']> = {
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapAreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapArea'] = ResolversParentTypes['MapArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  polygons?: Resolver<Array<Array<Array<Array<ResolversTypes['Float']>>>>, ParentType, ContextType>;
};

export type MapAreasResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapAreas'] = ResolversParentTypes['MapAreas']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['MapArea']>, ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schools?: Resolver<Array<ResolversTypes['MapSchool']>, ParentType, ContextType>;
  schoolsSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stations?: Resolver<Array<ResolversTypes['MapStation']>, ParentType, ContextType>;
};

export type MapChoicesResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapChoices'] = ResolversParentTypes['MapChoices']> = {
  drawing?: Resolver<ResolversTypes['MapDrawing'], ParentType, ContextType>;
  layers?: Resolver<Array<ResolversTypes['MapLayerChoice']>, ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['MapReaderChoice']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MapDrawingResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapDrawing'] = ResolversParentTypes['MapDrawing']> = {
  basemap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mapboxToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MapFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapFile'] = ResolversParentTypes['MapFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapFileResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapFileResult'] = ResolversParentTypes['MapFileResult']> = {
  __resolveType: TypeResolveFn<'MapFile' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type MapLayerChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapLayerChoice'] = ResolversParentTypes['MapLayerChoice']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MapLayer'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['MapReader']>, ParentType, ContextType>;
};

export type MapLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapLine'] = ResolversParentTypes['MapLine']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MapReaderChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapReaderChoice'] = ResolversParentTypes['MapReaderChoice']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MapReader'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['PeriodName']>, ParentType, ContextType>;
};

export type MapRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapRecord'] = ResolversParentTypes['MapRecord']> = {
  at?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  childNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hexagon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MapRecordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapRecords'] = ResolversParentTypes['MapRecords']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['MapLine']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['MapRecord']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapRecordsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapRecordsResult'] = ResolversParentTypes['MapRecordsResult']> = {
  __resolveType: TypeResolveFn<'MapRecords' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type MapRegionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapRegion'] = ResolversParentTypes['MapRegion']> = {
  adjusted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beyond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['MapChange']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smoothedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timesMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['MapVerdict']>, ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MapSchoolResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapSchool'] = ResolversParentTypes['MapSchool']> = {
  at?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MapStationResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapStation'] = ResolversParentTypes['MapStation']> = {
  at?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agrees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  differs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dob?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notRecorded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  askedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chases?: Resolver<Array<ResolversTypes['ChaseLine']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['MatterLine'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<Array<ResolversTypes['FollowedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatterLine'] = ResolversParentTypes['MatterLine']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  byAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextChase?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatterResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatterResult'] = ResolversParentTypes['MatterResult']> = {
  __resolveType: TypeResolveFn<'Matter' | 'NotFound', ParentType, ContextType>;
};

export type MeetingActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingAction'] = ResolversParentTypes['MeetingAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ActionKind']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MeetingChallengeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingChallenge'] = ResolversParentTypes['MeetingChallenge']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MergeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oldChildId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MinuteNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['MinuteNote'] = ResolversParentTypes['MinuteNote']> = {
  afterClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinutesLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['MinutesLine'] = ResolversParentTypes['MinutesLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinutesSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MinutesSection'] = ResolversParentTypes['MinutesSection']> = {
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['MinutesLine']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MisRatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MisRated'] = ResolversParentTypes['MisRated']> = {
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['DecisionOnIt']>, ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shouldSay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stoodUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  tooLow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MissingNowResolvers<ContextType = any, ParentType extends ResolversParentTypes['MissingNow'] = ResolversParentTypes['MissingNow']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  episodes90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  keyWorker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laNotifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missingFromType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibleLa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldLateHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toldSameDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  acceptHandover?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAcceptHandoverArgs, 'input'>>;
  acceptReply?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAcceptReplyArgs, 'input'>>;
  acknowledgeBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeBoardPackArgs, 'input'>>;
  addMinuteNote?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAddMinuteNoteArgs, 'input'>>;
  agreeRetention?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAgreeRetentionArgs, 'input'>>;
  allocateKeyWorker?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAllocateKeyWorkerArgs, 'input'>>;
  answerBoardChallenge?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAnswerBoardChallengeArgs, 'input'>>;
  answerChallenge?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAnswerChallengeArgs, 'input'>>;
  answerChase?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAnswerChaseArgs, 'input'>>;
  answerInterview?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAnswerInterviewArgs, 'input'>>;
  answerMoreTime?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAnswerMoreTimeArgs, 'input'>>;
  approveHandover?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationApproveHandoverArgs, 'input'>>;
  askAgency?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAskAgencyArgs, 'input'>>;
  askBoardQuestion?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAskBoardQuestionArgs, 'input'>>;
  askMoreTime?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAskMoreTimeArgs, 'input'>>;
  authorisePlacement?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAuthorisePlacementArgs, 'input'>>;
  authorisePlacementWithoutChecks?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationAuthorisePlacementWithoutChecksArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  callMeeting?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCallMeetingArgs, 'input'>>;
  challengeBoardCommentary?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationChallengeBoardCommentaryArgs, 'input'>>;
  changeChairs?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationChangeChairsArgs, 'input'>>;
  checkArea?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCheckAreaArgs, 'input'>>;
  checkBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCheckBoardPackArgs, 'input'>>;
  checkProblemProfile?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCheckProblemProfileArgs, 'input'>>;
  closeMeeting?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  commentOnBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCommentOnBoardPackArgs, 'input'>>;
  completeInterview?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCompleteInterviewArgs, 'input'>>;
  correctInterview?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCorrectInterviewArgs, 'input'>>;
  correctKeyWorker?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCorrectKeyWorkerArgs, 'input'>>;
  createChildForReport?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationCreateChildForReportArgs, 'input'>>;
  dealWithAlert?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDealWithAlertArgs, 'input'>>;
  decideInterviewNotRequired?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDecideInterviewNotRequiredArgs, 'input'>>;
  decideItem?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDecideItemArgs, 'input'>>;
  decideTopic?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDecideTopicArgs, 'input'>>;
  declareConflict?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'input'>>;
  declineRetention?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDeclineRetentionArgs, 'input'>>;
  disputeValue?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDisputeValueArgs, 'input'>>;
  draftBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDraftBoardPackArgs, 'input'>>;
  draftInterviewAnalysis?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDraftInterviewAnalysisArgs, 'input'>>;
  draftProblemProfile?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDraftProblemProfileArgs, 'input'>>;
  dropRecommendation?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationDropRecommendationArgs, 'input'>>;
  dryRunDelivery?: Resolver<ResolversTypes['IntakeStart'], ParentType, ContextType, RequireFields<MutationDryRunDeliveryArgs, 'uploadId'>>;
  endAreaWatch?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndAreaWatchArgs, 'input'>>;
  endConflict?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndConflictArgs, 'input'>>;
  endGlass?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndGlassArgs, 'input'>>;
  endGuardian?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndGuardianArgs, 'input'>>;
  endInvolvement?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndInvolvementArgs, 'input'>>;
  endKeyWorker?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndKeyWorkerArgs, 'input'>>;
  endService?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEndServiceArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  escalateChallenge?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationEscalateChallengeArgs, 'input'>>;
  extendAccessRequest?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationExtendAccessRequestArgs, 'input'>>;
  findActionNotDone?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationFindActionNotDoneArgs, 'input'>>;
  grantInvolvement?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationGrantInvolvementArgs, 'input'>>;
  handOverAction?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationHandOverActionArgs, 'input'>>;
  judgeLink?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationJudgeLinkArgs, 'input'>>;
  liftHold?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationLiftHoldArgs, 'input'>>;
  liftRestriction?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationLiftRestrictionArgs, 'input'>>;
  lookAtAreaAgain?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationLookAtAreaAgainArgs, 'input'>>;
  lookAtItem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationLookAtItemArgs, 'date' | 'lead' | 'panel'>>;
  lookIntoAccess?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationLookIntoAccessArgs, 'input'>>;
  makeAccessPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationMakeAccessPackArgs, 'input'>>;
  makeRecommendation?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationMakeRecommendationArgs, 'input'>>;
  matchReport?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationMatchReportArgs, 'input'>>;
  mergeChildren?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationMergeChildrenArgs, 'input'>>;
  mergeSubjects?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationMergeSubjectsArgs, 'input'>>;
  moveRecommendation?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationMoveRecommendationArgs, 'input'>>;
  nameGuardian?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationNameGuardianArgs, 'input'>>;
  nameLinkedObject?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationNameLinkedObjectArgs, 'input'>>;
  noteAttendance?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationNoteAttendanceArgs, 'input'>>;
  noteTakenOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationNoteTakenOutArgs, 'childIds' | 'how' | 'page'>>;
  offerInterview?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationOfferInterviewArgs, 'input'>>;
  openMeeting?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationOpenMeetingArgs, 'input'>>;
  passOnBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPassOnBoardPackArgs, 'input'>>;
  passOnProblemProfile?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPassOnProblemProfileArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  planForPlace?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPlanForPlaceArgs, 'input'>>;
  proposeHandover?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationProposeHandoverArgs, 'input'>>;
  proposeRetention?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationProposeRetentionArgs, 'input'>>;
  publishBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPublishBoardPackArgs, 'input'>>;
  putChallenge?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPutChallengeArgs, 'input'>>;
  putOnAgenda?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPutOnAgendaArgs, 'input'>>;
  putTopicOnAgenda?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationPutTopicOnAgendaArgs, 'input'>>;
  ratePlace?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRatePlaceArgs, 'input'>>;
  receiveAccessRequest?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReceiveAccessRequestArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordChase?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordChaseArgs, 'input'>>;
  recordDeath?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordDeathArgs, 'input'>>;
  recordDisclosure?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordDisclosureArgs, 'input'>>;
  recordDisruptionStep?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordDisruptionStepArgs, 'input'>>;
  recordLink?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordLinkArgs, 'input'>>;
  recordPersonOfConcern?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordPersonOfConcernArgs, 'input'>>;
  recordPlaceOfConcern?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordPlaceOfConcernArgs, 'input'>>;
  recordPlacement?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordPlacementArgs, 'input'>>;
  recordQuotationConsent?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordQuotationConsentArgs, 'input'>>;
  recordReturn?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordReturnArgs, 'input'>>;
  recordSafetyPlan?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordSafetyPlanArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  refuseHandover?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRefuseHandoverArgs, 'input'>>;
  releaseAccessPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReleaseAccessPackArgs, 'input'>>;
  replyToChallenge?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReplyToChallengeArgs, 'input'>>;
  reportActionDone?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReportActionDoneArgs, 'input'>>;
  reportMissing?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReportMissingArgs, 'input'>>;
  requireInterviewAgain?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRequireInterviewAgainArgs, 'input'>>;
  restrictRecord?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationRestrictRecordArgs, 'input'>>;
  returnBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReturnBoardPackArgs, 'input'>>;
  returnProblemProfile?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReturnProblemProfileArgs, 'input'>>;
  reviewGlass?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReviewGlassArgs, 'input'>>;
  reviewHold?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReviewHoldArgs, 'input'>>;
  reviewPersonOfConcern?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReviewPersonOfConcernArgs, 'input'>>;
  reviewText?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationReviewTextArgs, 'input'>>;
  scheduleInterview?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationScheduleInterviewArgs, 'input'>>;
  screenQuotation?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationScreenQuotationArgs, 'input'>>;
  sealInterviewAnalysis?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationSealInterviewAnalysisArgs, 'input'>>;
  sealPapers?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationSealPapersArgs, 'input'>>;
  sealProblemProfile?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationSealProblemProfileArgs, 'input'>>;
  sendMailAgain?: Resolver<ResolversTypes['SendMailAgainResult'], ParentType, ContextType, RequireFields<MutationSendMailAgainArgs, 'input'>>;
  settleClash?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationSettleClashArgs, 'input'>>;
  settleDispute?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationSettleDisputeArgs, 'input'>>;
  settleTopicClash?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationSettleTopicClashArgs, 'input'>>;
  takeDelivery?: Resolver<ResolversTypes['IntakeStart'], ParentType, ContextType, RequireFields<MutationTakeDeliveryArgs, 'uploadId'>>;
  takeOffAgenda?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationTakeOffAgendaArgs, 'input'>>;
  takeOnRecommendation?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationTakeOnRecommendationArgs, 'input'>>;
  takeTopicOffAgenda?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationTakeTopicOffAgendaArgs, 'input'>>;
  taskAction?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationTaskActionArgs, 'input'>>;
  unmatchReport?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationUnmatchReportArgs, 'input'>>;
  unmergeChildren?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationUnmergeChildrenArgs, 'input'>>;
  unmergeSubjects?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationUnmergeSubjectsArgs, 'input'>>;
  withdrawAssessment?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
  withdrawAuthorisation?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawAuthorisationArgs, 'input'>>;
  withdrawBoardPack?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawBoardPackArgs, 'input'>>;
  withdrawDeath?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawDeathArgs, 'input'>>;
  withdrawDisclosure?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawDisclosureArgs, 'input'>>;
  withdrawDisruptionStep?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawDisruptionStepArgs, 'input'>>;
  withdrawHandover?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawHandoverArgs, 'input'>>;
  withdrawInterview?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawInterviewArgs, 'input'>>;
  withdrawInterviewAnalysis?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawInterviewAnalysisArgs, 'input'>>;
  withdrawKeyWorker?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawKeyWorkerArgs, 'input'>>;
  withdrawLink?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawLinkArgs, 'input'>>;
  withdrawPlacement?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawPlacementArgs, 'input'>>;
  withdrawReport?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
  withdrawReturn?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawReturnArgs, 'input'>>;
  withdrawSafetyPlan?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawSafetyPlanArgs, 'input'>>;
  writeProfileText?: Resolver<ResolversTypes['CommandResult'], ParentType, ContextType, RequireFields<MutationWriteProfileTextArgs, 'input'>>;
};

export type NeedLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedLine'] = ResolversParentTypes['NeedLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NextReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextReview'] = ResolversParentTypes['NextReview']> = {
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NotDrawnResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotDrawn'] = ResolversParentTypes['NotDrawn']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenGlassResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenGlass'] = ResolversParentTypes['OpenGlass']> = {
  brokenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OtherAuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['OtherAuthority'] = ResolversParentTypes['OtherAuthority']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelAction'] = ResolversParentTypes['PanelAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelChange'] = ResolversParentTypes['PanelChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelDecision'] = ResolversParentTypes['PanelDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ragAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeguards?: Resolver<Array<ResolversTypes['AskedSafeguard']>, ParentType, ContextType>;
  strands?: Resolver<Array<ResolversTypes['Strand']>, ParentType, ContextType>;
};

export type PanelItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelItem'] = ResolversParentTypes['PanelItem']> = {
  actions?: Resolver<Array<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['MeetingChallenge']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PanelChange']>, ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  clashing?: Resolver<Array<ResolversTypes['PanelDecision']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PanelDecision']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUp?: Resolver<Array<ResolversTypes['ItemFollowUp']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PanelLink']>, ParentType, ContextType>;
  news?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  newsKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['MinuteNote']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PanelItemSince']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelItemResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelItemResult'] = ResolversParentTypes['PanelItemResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PanelItem' | 'Withheld', ParentType, ContextType>;
};

export type PanelItemSinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelItemSince'] = ResolversParentTypes['PanelItemSince']> = {
  askedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeguards?: Resolver<Array<ResolversTypes['AskedSafeguard']>, ParentType, ContextType>;
};

export type PanelLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelLink'] = ResolversParentTypes['PanelLink']> = {
  agencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelMeeting'] = ResolversParentTypes['PanelMeeting']> = {
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  canOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chairAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coChair?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coChairAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mayChair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayPrepare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PanelMember']>, ParentType, ContextType>;
  nextReview?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Maybe<ResolversTypes['SealedPapers']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['PanelQuorum'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['AgendaTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelMeetingLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelMeetingLine'] = ResolversParentTypes['PanelMeetingLine']> = {
  chairAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quorate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelMeetingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelMeetingResult'] = ResolversParentTypes['PanelMeetingResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PanelMeeting' | 'Withheld', ParentType, ContextType>;
};

export type PanelMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelMember'] = ResolversParentTypes['PanelMember']> = {
  attendance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelMinutesResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelMinutes'] = ResolversParentTypes['PanelMinutes']> = {
  actions?: Resolver<Array<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['MinutesSection']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unanswered?: Resolver<Array<ResolversTypes['MeetingChallenge']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelMinutesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelMinutesResult'] = ResolversParentTypes['PanelMinutesResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PanelMinutes' | 'Withheld', ParentType, ContextType>;
};

export type PanelPapersResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelPapers'] = ResolversParentTypes['PanelPapers']> = {
  definitions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['MinutesSection']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelPapersResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelPapersResult'] = ResolversParentTypes['PanelPapersResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PanelPapers' | 'Withheld', ParentType, ContextType>;
};

export type PanelQuorumResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelQuorum'] = ResolversParentTypes['PanelQuorum']> = {
  lacking?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelReview'] = ResolversParentTypes['PanelReview']> = {
  categoryAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ragAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strands?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelRoomResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelRoom'] = ResolversParentTypes['PanelRoom']> = {
  chairAt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ledBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PersonAtMeeting']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelTopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelTopic'] = ResolversParentTypes['PanelTopic']> = {
  actions?: Resolver<Array<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['MeetingChallenge']>, ParentType, ContextType>;
  clashing?: Resolver<Array<ResolversTypes['TopicDecision']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['TopicDecision']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['EarlierTopic']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TopicKind'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['MinuteNote']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['Strand']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelTopicResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PanelTopicResult'] = ResolversParentTypes['PanelTopicResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PanelTopic' | 'Withheld', ParentType, ContextType>;
};

export type ParkedRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParkedRecord'] = ResolversParentTypes['ParkedRecord']> = {
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeriodName'] = ResolversParentTypes['PeriodName']> = {
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonAtMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAtMeeting'] = ResolversParentTypes['PersonAtMeeting']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonOfConcernResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonOfConcern'] = ResolversParentTypes['PersonOfConcern']> = {
  born?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infoGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['PersonReview']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['NotDrawn']>, ParentType, ContextType>;
  merges?: Resolver<Array<ResolversTypes['SubjectMerge']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Disruption']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['LinkTie']>, ParentType, ContextType>;
};

export type PersonReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonReview'] = ResolversParentTypes['PersonReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  easting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  northing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceGuardianResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceGuardian'] = ResolversParentTypes['PlaceGuardian']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceMomentResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceMoment'] = ResolversParentTypes['PlaceMoment']> = {
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceMomentKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceOfConcernResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceOfConcern'] = ResolversParentTypes['PlaceOfConcern']> = {
  careRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guardians?: Resolver<Array<ResolversTypes['PlaceGuardian']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['NotDrawn']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  merges?: Resolver<Array<ResolversTypes['SubjectMerge']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Disruption']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['PlacePlan']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratings?: Resolver<Array<ResolversTypes['PlaceRating']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['LinkTie']>, ParentType, ContextType>;
};

export type PlacePlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacePlan'] = ResolversParentTypes['PlacePlan']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leadAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceRatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceRating'] = ResolversParentTypes['PlaceRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['PlacementAgreed'], ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agreedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorisedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['PlacementCheck']>, ParentType, ContextType>;
  checksDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checksDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostLa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyWorker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PlacementPhase'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placementType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedChildId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlacementCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementCheck'] = ResolversParentTypes['PlacementCheck']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['PlacementSummary'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type PlacementSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementSummary'] = ResolversParentTypes['PlacementSummary']> = {
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlainTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlainTable'] = ResolversParentTypes['PlainTable']> = {
  head?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PoliceReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoliceReport'] = ResolversParentTypes['PoliceReport']> = {
  assumed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cadRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflictingReturn?: Resolver<Maybe<ResolversTypes['PoliceReturn']>, ParentType, ContextType>;
  cseFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dob?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gangFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  laNotifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingFromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingFromType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notRequiredReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['PoliceReturn']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldLateHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toldSameDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traffickingFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PoliceReturnResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoliceReturn'] = ResolversParentTypes['PoliceReturn']> = {
  assumed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundHow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  foundPlaceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  harm?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  laNotifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  preventionInterviewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toldLateHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toldSameDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemProfilePageResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProblemProfilePage'] = ResolversParentTypes['ProblemProfilePage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ProfileAudience'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['ProfileChange']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['ProfileRecommendation']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProfileVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemProfileResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProblemProfileResult'] = ResolversParentTypes['ProblemProfileResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ProblemProfilePage' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type ProblemProfilesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProblemProfiles'] = ResolversParentTypes['ProblemProfiles']> = {
  age?: Resolver<ResolversTypes['ProfileAge'], ParentType, ContextType>;
  audiences?: Resolver<Array<ResolversTypes['ProfileAudienceName']>, ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['PeriodName']>, ParentType, ContextType>;
  mayDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quarters?: Resolver<Array<ResolversTypes['PeriodName']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ProfileVersion']>, ParentType, ContextType>;
};

export type ProfileAgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileAge'] = ResolversParentTypes['ProfileAge']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileAudienceNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileAudienceName'] = ResolversParentTypes['ProfileAudienceName']> = {
  id?: Resolver<ResolversTypes['ProfileAudience'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileBesideResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileBeside'] = ResolversParentTypes['ProfileBeside']> = {
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileChange'] = ResolversParentTypes['ProfileChange']> = {
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileHoursResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileHours'] = ResolversParentTypes['ProfileHours']> = {
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weights?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type ProfileMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileMap'] = ResolversParentTypes['ProfileMap']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PeriodName']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['MapCells'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eventsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hot?: Resolver<Array<ResolversTypes['HotArea']>, ParentType, ContextType>;
  hourThatStandsOut?: Resolver<Maybe<ResolversTypes['WeekHour']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<Array<Array<ResolversTypes['Float']>>>, ParentType, ContextType>;
  hoursUnknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['MapLayer'], ParentType, ContextType>;
  mapped?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  rates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['MapReader'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['MapRegion']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileMapPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileMapPart'] = ResolversParentTypes['ProfileMapPart']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['ProfileRegion']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileMapResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileMapResult'] = ResolversParentTypes['ProfileMapResult']> = {
  __resolveType: TypeResolveFn<'ProfileMap' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type ProfilePointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfilePoint'] = ResolversParentTypes['ProfilePoint']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProfileRecommendationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileRecommendation'] = ResolversParentTypes['ProfileRecommendation']> = {
  actionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfileRegionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileRegion'] = ResolversParentTypes['ProfileRegion']> = {
  chance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileSection'] = ResolversParentTypes['ProfileSection']> = {
  hours?: Resolver<Array<ResolversTypes['ProfileHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ProfileSectionName'], ParentType, ContextType>;
  maps?: Resolver<Array<ResolversTypes['ProfileMapPart']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ProfileTable']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trends?: Resolver<Array<ResolversTypes['ProfileTrend']>, ParentType, ContextType>;
};

export type ProfileSectionBesideResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileSectionBeside'] = ResolversParentTypes['ProfileSectionBeside']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ProfileBeside']>, ParentType, ContextType>;
  rightText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileTable'] = ResolversParentTypes['ProfileTable']> = {
  head?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileTrendResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileTrend'] = ResolversParentTypes['ProfileTrend']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['ProfilePoint']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfileVersion'] = ResolversParentTypes['ProfileVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProfileVersionState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfilesBesideResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfilesBeside'] = ResolversParentTypes['ProfilesBeside']> = {
  left?: Resolver<ResolversTypes['ProfileVersion'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ProfileVersion'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ProfileSectionBeside']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfilesBesideResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfilesBesideResult'] = ResolversParentTypes['ProfilesBesideResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ProfilesBeside' | 'Withheld', ParentType, ContextType>;
};

export type ProposedChildResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedChild'] = ResolversParentTypes['ProposedChild']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedTopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedTopic'] = ResolversParentTypes['ProposedTopic']> = {
  kind?: Resolver<ResolversTypes['TopicKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProtectedChildResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedChild'] = ResolversParentTypes['ProtectedChild']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityCell'] = ResolversParentTypes['QualityCell']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QualityLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityLine'] = ResolversParentTypes['QualityLine']> = {
  cells?: Resolver<Array<ResolversTypes['QualityCell']>, ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feedLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualityQuarterResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityQuarter'] = ResolversParentTypes['QualityQuarter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QualityRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityRecord'] = ResolversParentTypes['QualityRecord']> = {
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualityRecordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityRecords'] = ResolversParentTypes['QualityRecords']> = {
  feedLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityRecordsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityRecordsResult'] = ResolversParentTypes['QualityRecordsResult']> = {
  __resolveType: TypeResolveFn<'QualityRecords' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type QualityThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityTheme'] = ResolversParentTypes['QualityTheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QualityLine']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessPack?: Resolver<ResolversTypes['AccessPackResult'], ParentType, ContextType, RequireFields<QueryAccessPackArgs, 'format' | 'requestId'>>;
  accessRequest?: Resolver<ResolversTypes['AccessRequestResult'], ParentType, ContextType, RequireFields<QueryAccessRequestArgs, 'id'>>;
  accessRequests?: Resolver<Array<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<QueryAccessRequestsArgs, 'answered'>>;
  agencyCounts?: Resolver<ResolversTypes['AgencyCounts'], ParentType, ContextType>;
  agencyWork?: Resolver<ResolversTypes['AgencyWork'], ParentType, ContextType, Partial<QueryAgencyWorkArgs>>;
  agendaProposal?: Resolver<ResolversTypes['AgendaProposal'], ParentType, ContextType, RequireFields<QueryAgendaProposalArgs, 'date' | 'panel'>>;
  areaChecks?: Resolver<ResolversTypes['AreaChecks'], ParentType, ContextType, Partial<QueryAreaChecksArgs>>;
  board?: Resolver<ResolversTypes['BoardPageResult'], ParentType, ContextType, RequireFields<QueryBoardArgs, 'period'>>;
  boardAnswers?: Resolver<Array<ResolversTypes['BoardAnswer']>, ParentType, ContextType>;
  boardPack?: Resolver<ResolversTypes['BoardPackResult'], ParentType, ContextType, RequireFields<QueryBoardPackArgs, 'packId'>>;
  boardPackFile?: Resolver<ResolversTypes['HubFileResult'], ParentType, ContextType, RequireFields<QueryBoardPackFileArgs, 'name' | 'packId'>>;
  boardPacks?: Resolver<Array<ResolversTypes['BoardPack']>, ParentType, ContextType, RequireFields<QueryBoardPacksArgs, 'period'>>;
  child?: Resolver<ResolversTypes['ChildResult'], ParentType, ContextType, RequireFields<QueryChildArgs, 'id'>>;
  conflicts?: Resolver<Array<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  dataQuality?: Resolver<ResolversTypes['DataQualityResult'], ParentType, ContextType, Partial<QueryDataQualityArgs>>;
  dataQualityRecords?: Resolver<ResolversTypes['QualityRecordsResult'], ParentType, ContextType, RequireFields<QueryDataQualityRecordsArgs, 'fault' | 'feed' | 'quarter' | 'source'>>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  disclosures?: Resolver<Array<ResolversTypes['Disclosure']>, ParentType, ContextType, RequireFields<QueryDisclosuresArgs, 'childId'>>;
  disputedValues?: Resolver<Array<ResolversTypes['DisputedValue']>, ParentType, ContextType, RequireFields<QueryDisputedValuesArgs, 'childId'>>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'settled'>>;
  disruptionEffect?: Resolver<ResolversTypes['DisruptionEffect'], ParentType, ContextType, RequireFields<QueryDisruptionEffectArgs, 'days'>>;
  disruptionTools?: Resolver<Array<ResolversTypes['DisruptionTool']>, ParentType, ContextType, Partial<QueryDisruptionToolsArgs>>;
  disruptions?: Resolver<ResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<QueryDisruptionsArgs>>;
  disruptionsExport?: Resolver<ResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<QueryDisruptionsExportArgs>>;
  figure?: Resolver<ResolversTypes['FigureResult'], ParentType, ContextType, RequireFields<QueryFigureArgs, 'id' | 'period'>>;
  figures?: Resolver<ResolversTypes['FiguresResult'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'period'>>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
  glassReviews?: Resolver<Array<ResolversTypes['GlassReview']>, ParentType, ContextType, RequireFields<QueryGlassReviewsArgs, 'reviewed'>>;
  handoverContent?: Resolver<Maybe<ResolversTypes['HandoverContent']>, ParentType, ContextType, RequireFields<QueryHandoverContentArgs, 'handoverId'>>;
  handovers?: Resolver<ResolversTypes['Handovers'], ParentType, ContextType, Partial<QueryHandoversArgs>>;
  harmTrace?: Resolver<ResolversTypes['HarmTraceResult'], ParentType, ContextType, RequireFields<QueryHarmTraceArgs, 'right'>>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  hub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  intakeJob?: Resolver<Maybe<ResolversTypes['IntakeJob']>, ParentType, ContextType, RequireFields<QueryIntakeJobArgs, 'id'>>;
  interviewAnalysis?: Resolver<ResolversTypes['InterviewAnalysisResult'], ParentType, ContextType, Partial<QueryInterviewAnalysisArgs>>;
  interviewAnalysisFile?: Resolver<ResolversTypes['HubFileResult'], ParentType, ContextType, RequireFields<QueryInterviewAnalysisFileArgs, 'analysisId' | 'name'>>;
  interviewsDue?: Resolver<Array<ResolversTypes['InterviewDue']>, ParentType, ContextType, Partial<QueryInterviewsDueArgs>>;
  involvements?: Resolver<Array<ResolversTypes['Involvement']>, ParentType, ContextType, Partial<QueryInvolvementsArgs>>;
  legalHolds?: Resolver<Array<ResolversTypes['LegalHold']>, ParentType, ContextType, RequireFields<QueryLegalHoldsArgs, 'lifted'>>;
  linkAlerts?: Resolver<Array<ResolversTypes['LinkAlert']>, ParentType, ContextType, Partial<QueryLinkAlertsArgs>>;
  linkEvidence?: Resolver<Array<ResolversTypes['LinkEvidence']>, ParentType, ContextType, RequireFields<QueryLinkEvidenceArgs, 'a' | 'b'>>;
  linkMap?: Resolver<ResolversTypes['LinkMap'], ParentType, ContextType, Partial<QueryLinkMapArgs>>;
  linkPath?: Resolver<Maybe<Array<ResolversTypes['LinkStep']>>, ParentType, ContextType, RequireFields<QueryLinkPathArgs, 'a' | 'b'>>;
  linkSubjects?: Resolver<Array<ResolversTypes['LinkSubject']>, ParentType, ContextType, Partial<QueryLinkSubjectsArgs>>;
  mapAreas?: Resolver<ResolversTypes['MapAreas'], ParentType, ContextType, RequireFields<QueryMapAreasArgs, 'cells'>>;
  mapChoices?: Resolver<ResolversTypes['MapChoices'], ParentType, ContextType, Partial<QueryMapChoicesArgs>>;
  mapFile?: Resolver<ResolversTypes['MapFileResult'], ParentType, ContextType, RequireFields<QueryMapFileArgs, 'cells' | 'format' | 'layer' | 'period' | 'reader'>>;
  mapRecords?: Resolver<ResolversTypes['MapRecordsResult'], ParentType, ContextType, RequireFields<QueryMapRecordsArgs, 'first' | 'layer' | 'period'>>;
  matchQueue?: Resolver<Array<ResolversTypes['QueuedReport']>, ParentType, ContextType, Partial<QueryMatchQueueArgs>>;
  matter?: Resolver<ResolversTypes['MatterResult'], ParentType, ContextType, RequireFields<QueryMatterArgs, 'id' | 'kind'>>;
  meetingFollowUp?: Resolver<Array<ResolversTypes['MatterLine']>, ParentType, ContextType, RequireFields<QueryMeetingFollowUpArgs, 'date' | 'panel'>>;
  merges?: Resolver<Array<ResolversTypes['Merge']>, ParentType, ContextType, Partial<QueryMergesArgs>>;
  missingNow?: Resolver<Array<ResolversTypes['MissingNow']>, ParentType, ContextType, Partial<QueryMissingNowArgs>>;
  myGlass?: Resolver<Array<ResolversTypes['OpenGlass']>, ParentType, ContextType>;
  panelAgendaFile?: Resolver<ResolversTypes['HubFileResult'], ParentType, ContextType, RequireFields<QueryPanelAgendaFileArgs, 'date' | 'format' | 'panel'>>;
  panelItem?: Resolver<ResolversTypes['PanelItemResult'], ParentType, ContextType, RequireFields<QueryPanelItemArgs, 'childId' | 'date' | 'panel'>>;
  panelMeeting?: Resolver<ResolversTypes['PanelMeetingResult'], ParentType, ContextType, RequireFields<QueryPanelMeetingArgs, 'date' | 'panel'>>;
  panelMeetings?: Resolver<Array<ResolversTypes['PanelMeetingLine']>, ParentType, ContextType>;
  panelMinutes?: Resolver<ResolversTypes['PanelMinutesResult'], ParentType, ContextType, RequireFields<QueryPanelMinutesArgs, 'date' | 'panel'>>;
  panelMinutesFile?: Resolver<ResolversTypes['HubFileResult'], ParentType, ContextType, RequireFields<QueryPanelMinutesFileArgs, 'date' | 'format' | 'panel'>>;
  panelPapers?: Resolver<ResolversTypes['PanelPapersResult'], ParentType, ContextType, RequireFields<QueryPanelPapersArgs, 'date' | 'panel'>>;
  panelPapersFile?: Resolver<ResolversTypes['HubFileResult'], ParentType, ContextType, RequireFields<QueryPanelPapersFileArgs, 'date' | 'format' | 'panel'>>;
  panelTopic?: Resolver<ResolversTypes['PanelTopicResult'], ParentType, ContextType, RequireFields<QueryPanelTopicArgs, 'date' | 'panel' | 'topic'>>;
  periods?: Resolver<Array<ResolversTypes['PeriodName']>, ParentType, ContextType, Partial<QueryPeriodsArgs>>;
  personOfConcern?: Resolver<Maybe<ResolversTypes['PersonOfConcern']>, ParentType, ContextType, RequireFields<QueryPersonOfConcernArgs, 'id'>>;
  personsOfConcern?: Resolver<Array<ResolversTypes['PersonOfConcern']>, ParentType, ContextType, Partial<QueryPersonsOfConcernArgs>>;
  placeOfConcern?: Resolver<Maybe<ResolversTypes['PlaceOfConcern']>, ParentType, ContextType, RequireFields<QueryPlaceOfConcernArgs, 'id'>>;
  placeTimeline?: Resolver<Array<ResolversTypes['PlaceMoment']>, ParentType, ContextType, RequireFields<QueryPlaceTimelineArgs, 'id'>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, Partial<QueryPlacementsArgs>>;
  placesOfConcern?: Resolver<Array<ResolversTypes['PlaceOfConcern']>, ParentType, ContextType, Partial<QueryPlacesOfConcernArgs>>;
  problemProfile?: Resolver<ResolversTypes['ProblemProfileResult'], ParentType, ContextType, RequireFields<QueryProblemProfileArgs, 'audience' | 'period'>>;
  problemProfileFile?: Resolver<ResolversTypes['HubFileResult'], ParentType, ContextType, RequireFields<QueryProblemProfileFileArgs, 'audience' | 'name' | 'profileId'>>;
  problemProfileVersion?: Resolver<ResolversTypes['ProblemProfileResult'], ParentType, ContextType, RequireFields<QueryProblemProfileVersionArgs, 'audience' | 'profileId'>>;
  problemProfiles?: Resolver<ResolversTypes['ProblemProfiles'], ParentType, ContextType>;
  problemProfilesBeside?: Resolver<ResolversTypes['ProfilesBesideResult'], ParentType, ContextType, RequireFields<QueryProblemProfilesBesideArgs, 'audience' | 'left' | 'right'>>;
  profileMap?: Resolver<ResolversTypes['ProfileMapResult'], ParentType, ContextType, RequireFields<QueryProfileMapArgs, 'cells' | 'layer' | 'period' | 'reader'>>;
  quotations?: Resolver<ResolversTypes['QuotationsResult'], ParentType, ContextType, RequireFields<QueryQuotationsArgs, 'year'>>;
  ragWhatIf?: Resolver<ResolversTypes['RagWhatIfResult'], ParentType, ContextType, RequireFields<QueryRagWhatIfArgs, 'change'>>;
  readAudit?: Resolver<ResolversTypes['ReadAudit'], ParentType, ContextType, RequireFields<QueryReadAuditArgs, 'first'>>;
  receivedContent?: Resolver<Maybe<ResolversTypes['HandoverContent']>, ParentType, ContextType, RequireFields<QueryReceivedContentArgs, 'receivedId'>>;
  receivedHandovers?: Resolver<Array<ResolversTypes['ReceivedHandover']>, ParentType, ContextType, Partial<QueryReceivedHandoversArgs>>;
  restrictions?: Resolver<Array<ResolversTypes['Restriction']>, ParentType, ContextType>;
  retentionPreview?: Resolver<ResolversTypes['RetentionPage'], ParentType, ContextType, RequireFields<QueryRetentionPreviewArgs, 'first' | 'skip'>>;
  riskTools?: Resolver<Array<ResolversTypes['RiskTool']>, ParentType, ContextType>;
  rolesInWords?: Resolver<Array<ResolversTypes['RoleInWords']>, ParentType, ContextType>;
  searchChildren?: Resolver<Array<ResolversTypes['ChildHit']>, ParentType, ContextType, RequireFields<QuerySearchChildrenArgs, 'first' | 'text'>>;
  serviceMap?: Resolver<ResolversTypes['ServiceMapResult'], ParentType, ContextType, Partial<QueryServiceMapArgs>>;
  settings?: Resolver<Array<ResolversTypes['Setting']>, ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['SheetConnection'], ParentType, ContextType, RequireFields<QuerySheetArgs, 'first'>>;
  sheetExport?: Resolver<ResolversTypes['SheetConnection'], ParentType, ContextType, RequireFields<QuerySheetExportArgs, 'first'>>;
  signedIn?: Resolver<Array<ResolversTypes['SignedInPerson']>, ParentType, ContextType>;
  silences?: Resolver<ResolversTypes['Silences'], ParentType, ContextType, Partial<QuerySilencesArgs>>;
  unusualAccess?: Resolver<ResolversTypes['UnusualAccessList'], ParentType, ContextType, RequireFields<QueryUnusualAccessArgs, 'show'>>;
  whoHasLooked?: Resolver<ResolversTypes['WhoHasLooked'], ParentType, ContextType, RequireFields<QueryWhoHasLookedArgs, 'childId'>>;
  whoHasLookedAt?: Resolver<ResolversTypes['WhoHasLookedAt'], ParentType, ContextType, RequireFields<QueryWhoHasLookedAtArgs, 'key'>>;
};

export type QueuedReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueuedReport'] = ResolversParentTypes['QueuedReport']> = {
  candidates?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dob?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  missingFromType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  agreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuotationState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotationsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quotations'] = ResolversParentTypes['Quotations']> = {
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotationsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuotationsResult'] = ResolversParentTypes['QuotationsResult']> = {
  __resolveType: TypeResolveFn<'Quotations' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type RagMoveResolvers<ContextType = any, ParentType extends ResolversParentTypes['RagMove'] = ResolversParentTypes['RagMove']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  higher?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  wouldBe?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
};

export type RagWhatIfResolvers<ContextType = any, ParentType extends ResolversParentTypes['RagWhatIf'] = ResolversParentTypes['RagWhatIf']> = {
  assessments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  higherNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowerNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['RagMove']>, ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RagWhatIfResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RagWhatIfResult'] = ResolversParentTypes['RagWhatIfResult']> = {
  __resolveType: TypeResolveFn<'RagWhatIf' | 'Refused', ParentType, ContextType>;
};

export type ReadAuditResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadAudit'] = ResolversParentTypes['ReadAudit']> = {
  agencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReadAuditLine']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ReadAuditRole']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadAuditLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadAuditLine'] = ResolversParentTypes['ReadAuditLine']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forOwnName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  glass?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  ownSurname?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unrelated?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReadAuditRoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadAuditRole'] = ResolversParentTypes['ReadAuditRole']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivedHandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceivedHandover'] = ResolversParentTypes['ReceivedHandover']> = {
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromAuthority?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gatewayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['HandoverResponsibility'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceivedState'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordDifference'] = ResolversParentTypes['RecordDifference']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldDifference']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomeAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referredAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrerAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefusedFile'] = ResolversParentTypes['RefusedFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['RejectFile'] = ResolversParentTypes['RejectFile']> = {
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectedRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RejectedRow'] = ResolversParentTypes['RejectedRow']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetentionLine'] = ResolversParentTypes['RetentionLine']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RetentionChoice']>, ParentType, ContextType>;
  dob?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RetentionState'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetentionPage'] = ResolversParentTypes['RetentionPage']> = {
  lines?: Resolver<Array<ResolversTypes['RetentionLine']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RightInWordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['RightInWords'] = ResolversParentTypes['RightInWords']> = {
  purposes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskBandResolvers<ContextType = any, ParentType extends ResolversParentTypes['RiskBand'] = ResolversParentTypes['RiskBand']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskToolResolvers<ContextType = any, ParentType extends ResolversParentTypes['RiskTool'] = ResolversParentTypes['RiskTool']> = {
  bands?: Resolver<Array<ResolversTypes['RiskBand']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleInWordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleInWords'] = ResolversParentTypes['RoleInWords']> = {
  children?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['RightInWords']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SafetyPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyPlan'] = ResolversParentTypes['SafetyPlan']> = {
  agreedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SealedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sealed'] = ResolversParentTypes['Sealed']> = {
  ask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canBreakGlass?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SealedPapersResolvers<ContextType = any, ParentType extends ResolversParentTypes['SealedPapers'] = ResolversParentTypes['SealedPapers']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SendMailAgainResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendMailAgainResult'] = ResolversParentTypes['SendMailAgainResult']> = {
  __resolveType: TypeResolveFn<'MailTried' | 'Refused' | 'Withheld', ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  ageFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wards?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceMap'] = ResolversParentTypes['ServiceMap']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NeedLine']>, ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  wardNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  wards?: Resolver<ResolversTypes['PlainTable'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceMapResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceMapResult'] = ResolversParentTypes['ServiceMapResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'ServiceMap' | 'Withheld', ParentType, ContextType>;
};

export type SettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SheetActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetAction'] = ResolversParentTypes['SheetAction']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetAssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetAssessment'] = ResolversParentTypes['SheetAssessment']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outOfDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
};

export type SheetChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetChange'] = ResolversParentTypes['SheetChange']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['SheetRow']>, ParentType, ContextType>;
};

export type SheetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetConnection'] = ResolversParentTypes['SheetConnection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SheetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['SheetSummary'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SheetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetEdge'] = ResolversParentTypes['SheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SheetRow'], ParentType, ContextType>;
};

export type SheetInterviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetInterview'] = ResolversParentTypes['SheetInterview']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hoursLeft?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hoursLeftFromNotice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetKeyWorkerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetKeyWorker'] = ResolversParentTypes['SheetKeyWorker']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SheetMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetMissing'] = ResolversParentTypes['SheetMissing']> = {
  episodes90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toldLateHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SheetPanelResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetPanel'] = ResolversParentTypes['SheetPanel']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysAgo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetPlan'] = ResolversParentTypes['SheetPlan']> = {
  agreedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SheetRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetRow'] = ResolversParentTypes['SheetRow']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  forename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interview?: Resolver<Maybe<ResolversTypes['SheetInterview']>, ParentType, ContextType>;
  keyWorker?: Resolver<Maybe<ResolversTypes['SheetKeyWorker']>, ParentType, ContextType>;
  lastAssessment?: Resolver<Maybe<ResolversTypes['SheetAssessment']>, ParentType, ContextType>;
  lastPanel?: Resolver<Maybe<ResolversTypes['SheetPanel']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['SheetMissing'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['SheetAction']>, ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  overallSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  safetyPlan?: Resolver<Maybe<ResolversTypes['SheetPlan']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  strands?: Resolver<Array<ResolversTypes['SheetStrand']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SheetStrandResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetStrand'] = ResolversParentTypes['SheetStrand']> = {
  judged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  reviewJudgement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
};

export type SheetSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetSummary'] = ResolversParentTypes['SheetSummary']> = {
  amber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interviewsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withGaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedInPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedInPerson'] = ResolversParentTypes['SignedInPerson']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActive?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SilencesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Silences'] = ResolversParentTypes['Silences']> = {
  list?: Resolver<Array<ResolversTypes['Silence']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Stale'] = ResolversParentTypes['Stale']> = {
  fields?: Resolver<Array<ResolversTypes['StaleField']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaleField'] = ResolversParentTypes['StaleField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatusSpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatusSpan'] = ResolversParentTypes['StatusSpan']> = {
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrandDetailResolvers<ContextType = any, ParentType extends ResolversParentTypes['StrandDetail'] = ResolversParentTypes['StrandDetail']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gangLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['StrandHistoryEntry']>, ParentType, ContextType>;
  multiAgency?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overrideRag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrideUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  reviewJudgement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setByPanel?: Resolver<Maybe<ResolversTypes['SheetPanel']>, ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['Strand'], ParentType, ContextType>;
  toolSays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StrandHistoryEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['StrandHistoryEntry'] = ResolversParentTypes['StrandHistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectMergeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubjectMerge'] = ResolversParentTypes['SubjectMerge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parted?: Resolver<Maybe<ResolversTypes['SubjectParted']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectPartedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubjectParted'] = ResolversParentTypes['SubjectParted']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  intakeProgress?: SubscriptionResolver<ResolversTypes['IntakeJob'], "intakeProgress", ParentType, ContextType, RequireFields<SubscriptionIntakeProgressArgs, 'jobId'>>;
  panelRoom?: SubscriptionResolver<ResolversTypes['PanelRoom'], "panelRoom", ParentType, ContextType, RequireFields<SubscriptionPanelRoomArgs, 'date' | 'panel'>>;
  sheetChanged?: SubscriptionResolver<ResolversTypes['SheetChange'], "sheetChanged", ParentType, ContextType>;
  viewsChanged?: SubscriptionResolver<ResolversTypes['ViewsChanged'], "viewsChanged", ParentType, ContextType>;
};

export type TextToReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['TextToReview'] = ResolversParentTypes['TextToReview']> = {
  decision?: Resolver<Maybe<ResolversTypes['TextDecision']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Ground']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TopicDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopicDecision'] = ResolversParentTypes['TopicDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['TopicVerdict'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodName'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnknownCodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnknownCode'] = ResolversParentTypes['UnknownCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnusualAccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnusualAccess'] = ResolversParentTypes['UnusualAccess']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['AccessFinding']>, ParentType, ContextType>;
  findingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lookedIntoAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lookedIntoBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayLookInto?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnusualAccessListResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnusualAccessList'] = ResolversParentTypes['UnusualAccessList']> = {
  accesses?: Resolver<Array<ResolversTypes['UnusualAccess']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = any, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayDeclareConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeIsPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewsChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ViewsChanged'] = ResolversParentTypes['ViewsChanged']> = {
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  views?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaitingChildResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingChild'] = ResolversParentTypes['WaitingChild']> = {
  child?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeekHourResolvers<ContextType = any, ParentType extends ResolversParentTypes['WeekHour'] = ResolversParentTypes['WeekHour']> = {
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhoHasLookedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WhoHasLooked'] = ResolversParentTypes['WhoHasLooked']> = {
  childIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  lookers?: Resolver<Array<ResolversTypes['Looker']>, ParentType, ContextType>;
};

export type WhoHasLookedAtResolvers<ContextType = any, ParentType extends ResolversParentTypes['WhoHasLookedAt'] = ResolversParentTypes['WhoHasLookedAt']> = {
  keys?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  lookers?: Resolver<Array<ResolversTypes['Looker']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = any, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  ask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canBreakGlass?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithheldPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithheldPart'] = ResolversParentTypes['WithheldPart']> = {
  ask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AccessPack?: AccessPackResolvers<ContextType>;
  AccessPackResult?: AccessPackResultResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  AccessRequestDetail?: AccessRequestDetailResolvers<ContextType>;
  AccessRequestResult?: AccessRequestResultResolvers<ContextType>;
  AgencyCounts?: AgencyCountsResolvers<ContextType>;
  AgencyWork?: AgencyWorkResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaProposal?: AgendaProposalResolvers<ContextType>;
  AgendaTopic?: AgendaTopicResolvers<ContextType>;
  AlertDone?: AlertDoneResolvers<ContextType>;
  AnalysisEdition?: AnalysisEditionResolvers<ContextType>;
  AreaCheck?: AreaCheckResolvers<ContextType>;
  AreaChecks?: AreaChecksResolvers<ContextType>;
  AreaLook?: AreaLookResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  BoardAnswer?: BoardAnswerResolvers<ContextType>;
  BoardChallenge?: BoardChallengeResolvers<ContextType>;
  BoardCompleteness?: BoardCompletenessResolvers<ContextType>;
  BoardContent?: BoardContentResolvers<ContextType>;
  BoardFile?: BoardFileResolvers<ContextType>;
  BoardLimits?: BoardLimitsResolvers<ContextType>;
  BoardLine?: BoardLineResolvers<ContextType>;
  BoardMail?: BoardMailResolvers<ContextType>;
  BoardPack?: BoardPackResolvers<ContextType>;
  BoardPackPage?: BoardPackPageResolvers<ContextType>;
  BoardPackResult?: BoardPackResultResolvers<ContextType>;
  BoardPage?: BoardPageResolvers<ContextType>;
  BoardPageResult?: BoardPageResultResolvers<ContextType>;
  BoardPoint?: BoardPointResolvers<ContextType>;
  BoardTable?: BoardTableResolvers<ContextType>;
  BoardTheme?: BoardThemeResolvers<ContextType>;
  BoardVariant?: BoardVariantResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChaseLine?: ChaseLineResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  ChildDeath?: ChildDeathResolvers<ContextType>;
  ChildHit?: ChildHitResolvers<ContextType>;
  ChildPlacement?: ChildPlacementResolvers<ContextType>;
  ChildResult?: ChildResultResolvers<ContextType>;
  ChildWords?: ChildWordsResolvers<ContextType>;
  ClockReading?: ClockReadingResolvers<ContextType>;
  CommandResult?: CommandResultResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  DataQualityResult?: DataQualityResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionOnIt?: DecisionOnItResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputedValue?: DisputedValueResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
  DisruptionConnection?: DisruptionConnectionResolvers<ContextType>;
  DisruptionEdge?: DisruptionEdgeResolvers<ContextType>;
  DisruptionEffect?: DisruptionEffectResolvers<ContextType>;
  DisruptionMeasure?: DisruptionMeasureResolvers<ContextType>;
  DisruptionStep?: DisruptionStepResolvers<ContextType>;
  DisruptionSummary?: DisruptionSummaryResolvers<ContextType>;
  DisruptionTool?: DisruptionToolResolvers<ContextType>;
  Done?: DoneResolvers<ContextType>;
  EarlierTopic?: EarlierTopicResolvers<ContextType>;
  EffectGroup?: EffectGroupResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  EndedSession?: EndedSessionResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  Explained?: ExplainedResolvers<ContextType>;
  ExplainedFact?: ExplainedFactResolvers<ContextType>;
  ExplanationConnection?: ExplanationConnectionResolvers<ContextType>;
  ExplanationEdge?: ExplanationEdgeResolvers<ContextType>;
  FailedMail?: FailedMailResolvers<ContextType>;
  FeedResult?: FeedResultResolvers<ContextType>;
  FieldDifference?: FieldDifferenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePart?: FigurePartResolvers<ContextType>;
  FigureResult?: FigureResultResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FiguresResult?: FiguresResultResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FollowedLine?: FollowedLineResolvers<ContextType>;
  GlassReview?: GlassReviewResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverContent?: HandoverContentResolvers<ContextType>;
  HandoverSection?: HandoverSectionResolvers<ContextType>;
  Handovers?: HandoversResolvers<ContextType>;
  HarmTrace?: HarmTraceResolvers<ContextType>;
  HarmTraceResult?: HarmTraceResultResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  HotArea?: HotAreaResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  HubFile?: HubFileResolvers<ContextType>;
  HubFileResult?: HubFileResultResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IntakeJob?: IntakeJobResolvers<ContextType>;
  IntakeResult?: IntakeResultResolvers<ContextType>;
  IntakeStart?: IntakeStartResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  InterviewAnalysis?: InterviewAnalysisResolvers<ContextType>;
  InterviewAnalysisResult?: InterviewAnalysisResultResolvers<ContextType>;
  InterviewDue?: InterviewDueResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  ItemFollowUp?: ItemFollowUpResolvers<ContextType>;
  KeyWorkerSpan?: KeyWorkerSpanResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  LinkAlert?: LinkAlertResolvers<ContextType>;
  LinkEvidence?: LinkEvidenceResolvers<ContextType>;
  LinkJudgement?: LinkJudgementResolvers<ContextType>;
  LinkMap?: LinkMapResolvers<ContextType>;
  LinkNode?: LinkNodeResolvers<ContextType>;
  LinkStanding?: LinkStandingResolvers<ContextType>;
  LinkStep?: LinkStepResolvers<ContextType>;
  LinkSubject?: LinkSubjectResolvers<ContextType>;
  LinkTie?: LinkTieResolvers<ContextType>;
  Looker?: LookerResolvers<ContextType>;
  MailTried?: MailTriedResolvers<ContextType>;
  MapArea?: MapAreaResolvers<ContextType>;
  MapAreas?: MapAreasResolvers<ContextType>;
  MapChoices?: MapChoicesResolvers<ContextType>;
  MapDrawing?: MapDrawingResolvers<ContextType>;
  MapFile?: MapFileResolvers<ContextType>;
  MapFileResult?: MapFileResultResolvers<ContextType>;
  MapLayerChoice?: MapLayerChoiceResolvers<ContextType>;
  MapLine?: MapLineResolvers<ContextType>;
  MapReaderChoice?: MapReaderChoiceResolvers<ContextType>;
  MapRecord?: MapRecordResolvers<ContextType>;
  MapRecords?: MapRecordsResolvers<ContextType>;
  MapRecordsResult?: MapRecordsResultResolvers<ContextType>;
  MapRegion?: MapRegionResolvers<ContextType>;
  MapSchool?: MapSchoolResolvers<ContextType>;
  MapStation?: MapStationResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterLine?: MatterLineResolvers<ContextType>;
  MatterResult?: MatterResultResolvers<ContextType>;
  MeetingAction?: MeetingActionResolvers<ContextType>;
  MeetingChallenge?: MeetingChallengeResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  MinuteNote?: MinuteNoteResolvers<ContextType>;
  MinutesLine?: MinutesLineResolvers<ContextType>;
  MinutesSection?: MinutesSectionResolvers<ContextType>;
  MisRated?: MisRatedResolvers<ContextType>;
  MissingNow?: MissingNowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedLine?: NeedLineResolvers<ContextType>;
  NextReview?: NextReviewResolvers<ContextType>;
  NotDrawn?: NotDrawnResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OpenGlass?: OpenGlassResolvers<ContextType>;
  OtherAuthority?: OtherAuthorityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PanelAction?: PanelActionResolvers<ContextType>;
  PanelChange?: PanelChangeResolvers<ContextType>;
  PanelDecision?: PanelDecisionResolvers<ContextType>;
  PanelItem?: PanelItemResolvers<ContextType>;
  PanelItemResult?: PanelItemResultResolvers<ContextType>;
  PanelItemSince?: PanelItemSinceResolvers<ContextType>;
  PanelLink?: PanelLinkResolvers<ContextType>;
  PanelMeeting?: PanelMeetingResolvers<ContextType>;
  PanelMeetingLine?: PanelMeetingLineResolvers<ContextType>;
  PanelMeetingResult?: PanelMeetingResultResolvers<ContextType>;
  PanelMember?: PanelMemberResolvers<ContextType>;
  PanelMinutes?: PanelMinutesResolvers<ContextType>;
  PanelMinutesResult?: PanelMinutesResultResolvers<ContextType>;
  PanelPapers?: PanelPapersResolvers<ContextType>;
  PanelPapersResult?: PanelPapersResultResolvers<ContextType>;
  PanelQuorum?: PanelQuorumResolvers<ContextType>;
  PanelReview?: PanelReviewResolvers<ContextType>;
  PanelRoom?: PanelRoomResolvers<ContextType>;
  PanelTopic?: PanelTopicResolvers<ContextType>;
  PanelTopicResult?: PanelTopicResultResolvers<ContextType>;
  ParkedRecord?: ParkedRecordResolvers<ContextType>;
  PeriodName?: PeriodNameResolvers<ContextType>;
  PersonAtMeeting?: PersonAtMeetingResolvers<ContextType>;
  PersonOfConcern?: PersonOfConcernResolvers<ContextType>;
  PersonReview?: PersonReviewResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceGuardian?: PlaceGuardianResolvers<ContextType>;
  PlaceMoment?: PlaceMomentResolvers<ContextType>;
  PlaceOfConcern?: PlaceOfConcernResolvers<ContextType>;
  PlacePlan?: PlacePlanResolvers<ContextType>;
  PlaceRating?: PlaceRatingResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementCheck?: PlacementCheckResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  PlacementSummary?: PlacementSummaryResolvers<ContextType>;
  PlainTable?: PlainTableResolvers<ContextType>;
  PoliceReport?: PoliceReportResolvers<ContextType>;
  PoliceReturn?: PoliceReturnResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemProfilePage?: ProblemProfilePageResolvers<ContextType>;
  ProblemProfileResult?: ProblemProfileResultResolvers<ContextType>;
  ProblemProfiles?: ProblemProfilesResolvers<ContextType>;
  ProfileAge?: ProfileAgeResolvers<ContextType>;
  ProfileAudienceName?: ProfileAudienceNameResolvers<ContextType>;
  ProfileBeside?: ProfileBesideResolvers<ContextType>;
  ProfileChange?: ProfileChangeResolvers<ContextType>;
  ProfileHours?: ProfileHoursResolvers<ContextType>;
  ProfileMap?: ProfileMapResolvers<ContextType>;
  ProfileMapPart?: ProfileMapPartResolvers<ContextType>;
  ProfileMapResult?: ProfileMapResultResolvers<ContextType>;
  ProfilePoint?: ProfilePointResolvers<ContextType>;
  ProfileRecommendation?: ProfileRecommendationResolvers<ContextType>;
  ProfileRegion?: ProfileRegionResolvers<ContextType>;
  ProfileSection?: ProfileSectionResolvers<ContextType>;
  ProfileSectionBeside?: ProfileSectionBesideResolvers<ContextType>;
  ProfileTable?: ProfileTableResolvers<ContextType>;
  ProfileTrend?: ProfileTrendResolvers<ContextType>;
  ProfileVersion?: ProfileVersionResolvers<ContextType>;
  ProfilesBeside?: ProfilesBesideResolvers<ContextType>;
  ProfilesBesideResult?: ProfilesBesideResultResolvers<ContextType>;
  ProposedChild?: ProposedChildResolvers<ContextType>;
  ProposedTopic?: ProposedTopicResolvers<ContextType>;
  ProtectedChild?: ProtectedChildResolvers<ContextType>;
  QualityCell?: QualityCellResolvers<ContextType>;
  QualityLine?: QualityLineResolvers<ContextType>;
  QualityQuarter?: QualityQuarterResolvers<ContextType>;
  QualityRecord?: QualityRecordResolvers<ContextType>;
  QualityRecords?: QualityRecordsResolvers<ContextType>;
  QualityRecordsResult?: QualityRecordsResultResolvers<ContextType>;
  QualityTheme?: QualityThemeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuedReport?: QueuedReportResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  Quotations?: QuotationsResolvers<ContextType>;
  QuotationsResult?: QuotationsResultResolvers<ContextType>;
  RagMove?: RagMoveResolvers<ContextType>;
  RagWhatIf?: RagWhatIfResolvers<ContextType>;
  RagWhatIfResult?: RagWhatIfResultResolvers<ContextType>;
  ReadAudit?: ReadAuditResolvers<ContextType>;
  ReadAuditLine?: ReadAuditLineResolvers<ContextType>;
  ReadAuditRole?: ReadAuditRoleResolvers<ContextType>;
  ReceivedHandover?: ReceivedHandoverResolvers<ContextType>;
  RecordDifference?: RecordDifferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusedFile?: RefusedFileResolvers<ContextType>;
  RejectFile?: RejectFileResolvers<ContextType>;
  RejectedRow?: RejectedRowResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  RetentionLine?: RetentionLineResolvers<ContextType>;
  RetentionPage?: RetentionPageResolvers<ContextType>;
  RightInWords?: RightInWordsResolvers<ContextType>;
  RiskBand?: RiskBandResolvers<ContextType>;
  RiskTool?: RiskToolResolvers<ContextType>;
  RoleInWords?: RoleInWordsResolvers<ContextType>;
  SafetyPlan?: SafetyPlanResolvers<ContextType>;
  Sealed?: SealedResolvers<ContextType>;
  SealedPapers?: SealedPapersResolvers<ContextType>;
  SendMailAgainResult?: SendMailAgainResultResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceMap?: ServiceMapResolvers<ContextType>;
  ServiceMapResult?: ServiceMapResultResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  SheetAction?: SheetActionResolvers<ContextType>;
  SheetAssessment?: SheetAssessmentResolvers<ContextType>;
  SheetChange?: SheetChangeResolvers<ContextType>;
  SheetConnection?: SheetConnectionResolvers<ContextType>;
  SheetEdge?: SheetEdgeResolvers<ContextType>;
  SheetInterview?: SheetInterviewResolvers<ContextType>;
  SheetKeyWorker?: SheetKeyWorkerResolvers<ContextType>;
  SheetMissing?: SheetMissingResolvers<ContextType>;
  SheetPanel?: SheetPanelResolvers<ContextType>;
  SheetPlan?: SheetPlanResolvers<ContextType>;
  SheetRow?: SheetRowResolvers<ContextType>;
  SheetStrand?: SheetStrandResolvers<ContextType>;
  SheetSummary?: SheetSummaryResolvers<ContextType>;
  SignedInPerson?: SignedInPersonResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  Silences?: SilencesResolvers<ContextType>;
  Stale?: StaleResolvers<ContextType>;
  StaleField?: StaleFieldResolvers<ContextType>;
  StatusSpan?: StatusSpanResolvers<ContextType>;
  StrandDetail?: StrandDetailResolvers<ContextType>;
  StrandHistoryEntry?: StrandHistoryEntryResolvers<ContextType>;
  SubjectMerge?: SubjectMergeResolvers<ContextType>;
  SubjectParted?: SubjectPartedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextToReview?: TextToReviewResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TopicDecision?: TopicDecisionResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  UnknownCode?: UnknownCodeResolvers<ContextType>;
  UnusualAccess?: UnusualAccessResolvers<ContextType>;
  UnusualAccessList?: UnusualAccessListResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ViewsChanged?: ViewsChangedResolvers<ContextType>;
  WaitingChild?: WaitingChildResolvers<ContextType>;
  WeekHour?: WeekHourResolvers<ContextType>;
  WhoHasLooked?: WhoHasLookedResolvers<ContextType>;
  WhoHasLookedAt?: WhoHasLookedAtResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
  WithheldPart?: WithheldPartResolvers<ContextType>;
};

