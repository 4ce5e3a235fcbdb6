import { NO_ROLE, PURPOSES, ROLES, SEARCHED_BY, type Purpose } from '@hub/sharing';
import type { AccessKind, AuditEntry } from '@hub/views';
import type { AccessKind as KindAnswer, ReadAuditLine } from '../generated/graphql.js';

const ROLE_NAMES: Readonly<Record<string, string>> = { ...ROLES, [NO_ROLE]: 'No role here' };

/** A role as people call it; a role that the hub no longer knows keeps its own word. */
export const roleNameOf = (role: string): string => ROLE_NAMES[role] ?? role;

/** What somebody did, as people say it. */
export const KIND_NAMES: Readonly<Record<AccessKind, string>> = {
  read: 'Looked at',
  search: 'Searched',
  export: 'Took out as a file',
  print: 'Printed',
  live: 'Was told of a change',
  follow: 'Began to follow changes',
  refused: 'Was refused',
  'sign-in': 'Signed in',
  'session-ended': 'Ended the session of',
};

/** The kind as the schema names it. */
export const kindAnswer = (kind: AccessKind): KindAnswer => kind.toUpperCase().replace('-', '_') as KindAnswer;

/** The kind that the schema names so. */
export const kindMeant = (kind: KindAnswer): AccessKind => kind.toLowerCase().replace('_', '-') as AccessKind;

/** A purpose in words; what is stored of another time keeps its own word. */
export const purposeInWords = (purpose: string): string =>
  (PURPOSES as Readonly<Record<string, string>>)[purpose as Purpose] ?? purpose;

const QUERY_NAMES: Readonly<Record<string, string>> = {
  sheet: 'the tracking sheet',
  sheetChanged: 'a line of the tracking sheet',
  sheetExport: 'the tracking sheet',
  child: 'a child’s record',
  searchChildren: 'children',
  merges: 'merged ids',
  matchQueue: 'reports to match',
  findings: 'what waits or conflicts',
  missingNow: 'who is missing now',
  interviewsDue: 'interviews due',
  'Figure.explanation': 'the list behind a figure',
  deliveries: 'deliveries',
  readAudit: 'the read audit',
  whoHasLooked: 'who has looked at a child',
  whoHasLookedAt: 'who has looked at an adult, a place or a thing',
  linkMap: 'the map of links',
  linkEvidence: 'the evidence of a link',
  linkSubjects: 'whom a link may name',
  linkPath: 'how two are linked',
  linkAlerts: 'alerts across cases',
  personsOfConcern: 'adults of concern',
  personOfConcern: 'an adult of concern',
  placesOfConcern: 'places of concern',
  placeOfConcern: 'a place of concern',
  placeTimeline: 'what happened at a place',
  disruptions: 'the register of disruption',
  disruptionsExport: 'the register of disruption',
  placements: 'placements',
  areaChecks: 'checks of the area of a placement',
  mapRecords: 'records behind the map',
  mapFile: 'the map',
  problemProfile: 'the problem profile',
  problemProfileVersion: 'a version of the problem profile',
  problemProfilesBeside: 'two versions of the problem profile',
  problemProfileFile: 'a file of the problem profile',
  quotations: 'words of interviews',
  dataQualityRecords: 'records behind data quality',
  boardPackFile: 'a file of a pack',
  interviewAnalysisFile: 'a file of the analysis of interviews',
  agencyWork: 'what waits for an agency',
  matter: 'an action or a challenge',
  meetingFollowUp: 'what a meeting asked for',
  silences: 'who has gone quiet',
  restrictions: 'restricted records',
  conflicts: 'conflicts of interest',
  involvements: 'who works with a child',
  disclosures: 'what was disclosed',
  retentionPreview: 'records due to be erased',
  legalHolds: 'legal holds',
  glassReviews: 'break-glass to review',
  disputedValues: 'what is disputed in a record',
  disputes: 'disputes',
  accessRequests: 'requests for what is held',
  accessRequest: 'a request for what is held',
  accessPack: 'what is held about a person',
  panelMeeting: 'a meeting',
  panelItem: 'a child on an agenda',
  panelTopic: 'a theme, place or person on an agenda',
  panelPapers: 'papers of a meeting',
  panelMinutes: 'minutes',
  panelAgendaFile: 'the agenda of a meeting',
  panelPapersFile: 'papers of a meeting',
  panelMinutesFile: 'minutes',
  ragWhatIf: 'what other RAG rules would have done',
  harmTrace: 'whom a faulty rule rated wrongly',
  agendaProposal: 'children proposed for an agenda',
  viewsChanged: 'changes to any page',
  upload: 'sending a delivery',
};

/** What was asked for, as people call it; a question without a name of its own keeps that of the API. */
const queryInWords = (query: string): string => QUERY_NAMES[query] ?? query;

/** A line of the audit as the schema gives it. */
export const lineOf = (entry: AuditEntry): ReadAuditLine => ({
  id: entry.id,
  at: entry.at,
  person: entry.person,
  agency: entry.agency,
  roleName: roleNameOf(entry.role),
  purpose: purposeInWords(entry.purpose),
  kind: kindAnswer(entry.kind),
  kindName: KIND_NAMES[entry.kind],
  query: entry.query,
  queryName: queryInWords(entry.query),
  refused: entry.kind === 'refused',
  reason: entry.reason ?? null,
  children: entry.children,
  childIds: [...entry.childIds],
  others: [...entry.others],
  page: entry.page ?? null,
  part: entry.parts > 1 ? `${entry.part} of ${entry.parts}` : null,
  searchedBy: entry.searchedBy ? SEARCHED_BY[entry.searchedBy] : null,
  ownSurname: [...entry.ownSurname],
  forOwnName: entry.forOwnName ?? false,
  unrelated: [...entry.unrelated],
  glass: entry.glass ?? null,
  knownAt: entry.knownAt ?? null,
  account: entry.account ?? null,
});
