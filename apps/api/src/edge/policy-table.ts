import type { Purpose, Subject } from '@hub/sharing';
import { readAudit, whoHasLooked, whoHasLookedAt } from '../audit/audit.reads.js';
import { lookIntoAccess } from '../audit/unusual.commands.js';
import { unusualAccess } from '../audit/unusual.reads.js';
import * as analysisCommands from '../analysis/analysis.commands.js';
import * as analysisReads from '../analysis/analysis.reads.js';
import * as boardCommands from '../board/board.commands.js';
import * as boardReads from '../board/board.reads.js';
import * as profileCommands from '../board/problem-profile.commands.js';
import * as profileReads from '../board/problem-profile.reads.js';
import { askBoardQuestion } from '../board/question.commands.js';
import { boardAnswers } from '../board/question.reads.js';
import * as childrenCommands from '../children/children.commands.js';
import * as childrenReads from '../children/children.reads.js';
import * as deathCommands from '../children/death.commands.js';
import { deliveries } from '../deliveries/deliveries.reads.js';
import * as disruptionCommands from '../disruption/disruption.commands.js';
import * as disruptionReads from '../disruption/disruption.reads.js';
import { disruptionEffect } from '../disruption/effect.reads.js';
import * as exploitationCommands from '../exploitation/exploitation.commands.js';
import * as figuresReads from '../figures/figures.reads.js';
import * as handoverCommands from '../handovers/handovers.commands.js';
import * as handoverReads from '../handovers/handovers.reads.js';
import * as intelligenceCommands from '../intelligence/intelligence.commands.js';
import * as intelligenceReads from '../intelligence/intelligence.reads.js';
import * as subjectsReads from '../intelligence/subjects.reads.js';
import * as interviewsCommands from '../interviews/interviews.commands.js';
import * as agencyReads from '../follow-up/agency.reads.js';
import * as followUpCommands from '../follow-up/follow-up.commands.js';
import { matter, meetingFollowUp } from '../follow-up/matter.reads.js';
import { silences } from '../follow-up/silence.reads.js';
import { interviewsDue } from '../interviews/interviews.reads.js';
import * as mapReads from '../map/map.reads.js';
import { recordReturn, reportMissing, withdrawReport, withdrawReturn } from '../missing/missing.commands.js';
import { missingNow } from '../missing/missing.reads.js';
import { harmTrace, ragWhatIf, riskTools } from '../rag-rules/rag-rules.reads.js';
import * as areaCommands from '../placements/area.commands.js';
import { areaChecks } from '../placements/area.reads.js';
import * as placementsCommands from '../placements/placements.commands.js';
import { placements } from '../placements/placements.reads.js';
import { dataQuality, dataQualityRecords } from '../quality/quality.reads.js';
import { sheet, sheetExport } from '../sheet/sheet.reads.js';
import * as sharingCommands from '../sharing/sharing.commands.js';
import * as sharingReads from '../sharing/sharing.reads.js';
import * as panelFiles from '../panels/files.reads.js';
import { panelItem } from '../panels/item.reads.js';
import * as meetingsCommands from '../panels/meetings.commands.js';
import * as meetingsReads from '../panels/meetings.reads.js';
import { panelMinutes } from '../panels/minutes.reads.js';
import { panelPapers } from '../panels/papers.js';
import * as topicsCommands from '../panels/topics.commands.js';
import { panelTopic } from '../panels/topics.reads.js';
import * as mattersCommands from '../records/matters.commands.js';
import * as mattersReads from '../records/matters.reads.js';
import * as retentionCommands from '../records/retention.commands.js';
import * as retentionReads from '../records/retention.reads.js';
import type { CommandDefinition } from './commands.js';
import type { AnyRead } from './reads.js';

/** Every question that goes through the read pipeline, by the field of the schema. */
export const READS: Readonly<Record<string, AnyRead>> = {
  'Query.sheet': sheet,
  'Query.sheetExport': sheetExport,
  'Query.child': childrenReads.child,
  'Query.searchChildren': childrenReads.searchChildren,
  'Query.merges': childrenReads.merges,
  'Query.matchQueue': childrenReads.matchQueue,
  'Query.findings': childrenReads.findings,
  'Query.missingNow': missingNow,
  'Query.interviewsDue': interviewsDue,
  'Query.disruptions': disruptionReads.disruptions,
  'Query.disruptionsExport': disruptionReads.disruptionsExport,
  'Query.disruptionTools': disruptionReads.disruptionTools,
  'Query.disruptionEffect': disruptionEffect,
  'Query.areaChecks': areaChecks,
  'Query.placements': placements,
  'Query.handovers': handoverReads.handovers,
  'Query.handoverContent': handoverReads.handoverContent,
  'Query.receivedHandovers': handoverReads.receivedHandovers,
  'Query.receivedContent': handoverReads.receivedContent,
  'Query.board': boardReads.board,
  'Query.boardPacks': boardReads.boardPacks,
  'Query.boardPack': boardReads.boardPack,
  'Query.boardPackFile': boardReads.boardPackFile,
  'Query.interviewAnalysis': analysisReads.interviewAnalysis,
  'Query.interviewAnalysisFile': analysisReads.interviewAnalysisFile,
  'Query.quotations': analysisReads.quotations,
  'Query.serviceMap': analysisReads.serviceMap,
  'Query.boardAnswers': boardAnswers,
  'Query.dataQuality': dataQuality,
  'Query.dataQualityRecords': dataQualityRecords,
  'Query.problemProfiles': profileReads.problemProfiles,
  'Query.problemProfile': profileReads.problemProfile,
  'Query.problemProfileVersion': profileReads.problemProfileVersion,
  'Query.problemProfilesBeside': profileReads.problemProfilesBeside,
  'Query.problemProfileFile': profileReads.problemProfileFile,
  'Query.indicators': figuresReads.indicators,
  'Query.figures': figuresReads.figures,
  'Query.figure': figuresReads.figure,
  'Query.periods': figuresReads.periods,
  'Query.riskTools': riskTools,
  'Query.ragWhatIf': ragWhatIf,
  'Query.harmTrace': harmTrace,
  'Query.mapChoices': mapReads.mapChoices,
  'Query.mapAreas': mapReads.mapAreas,
  'Query.profileMap': mapReads.profileMap,
  'Query.mapRecords': mapReads.mapRecords,
  'Query.mapFile': mapReads.mapFile,
  'Query.deliveries': deliveries,
  'Query.readAudit': readAudit,
  'Query.myGlass': sharingReads.myGlass,
  'Query.glassReviews': sharingReads.glassReviews,
  'Query.restrictions': sharingReads.restrictions,
  'Query.conflicts': sharingReads.conflicts,
  'Query.involvements': sharingReads.involvements,
  'Query.disclosures': sharingReads.disclosures,
  'Query.whoHasLooked': whoHasLooked,
  'Query.whoHasLookedAt': whoHasLookedAt,
  'Query.panelMeetings': meetingsReads.panelMeetings,
  'Query.panelMeeting': meetingsReads.panelMeeting,
  'Query.agendaProposal': meetingsReads.agendaProposal,
  'Query.panelItem': panelItem,
  'Query.panelTopic': panelTopic,
  'Query.panelPapers': panelPapers,
  'Query.panelMinutes': panelMinutes,
  'Query.panelAgendaFile': panelFiles.panelAgendaFile,
  'Query.panelPapersFile': panelFiles.panelPapersFile,
  'Query.panelMinutesFile': panelFiles.panelMinutesFile,
  'Query.agencyWork': agencyReads.agencyWork,
  'Query.agencyCounts': agencyReads.agencyCounts,
  'Query.matter': matter,
  'Query.meetingFollowUp': meetingFollowUp,
  'Query.silences': silences,
  'Query.unusualAccess': unusualAccess,
  'Query.retentionPreview': retentionReads.retentionPreview,
  'Query.legalHolds': retentionReads.legalHolds,
  'Query.disputes': mattersReads.disputes,
  'Query.disputedValues': mattersReads.disputedValues,
  'Query.accessRequests': mattersReads.accessRequests,
  'Query.accessRequest': mattersReads.accessRequest,
  'Query.accessPack': mattersReads.accessPack,
  'Query.linkMap': intelligenceReads.linkMap,
  'Query.linkEvidence': intelligenceReads.linkEvidence,
  'Query.linkSubjects': intelligenceReads.linkSubjects,
  'Query.linkPath': intelligenceReads.linkPath,
  'Query.linkAlerts': intelligenceReads.linkAlerts,
  'Query.personsOfConcern': subjectsReads.persons,
  'Query.personOfConcern': subjectsReads.person,
  'Query.placesOfConcern': subjectsReads.placesOfConcern,
  'Query.placeOfConcern': subjectsReads.placeOfConcern,
  'Query.placeTimeline': subjectsReads.placeTimeline,
  'Figure.trend': figuresReads.trend,
  'Figure.explanation': figuresReads.explanation,
};

/** Every mutation that goes through the command pipeline, by its name. */
export const COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  ...boardCommands,
  ...profileCommands,
  ...analysisCommands,
  askBoardQuestion,
  ...childrenCommands,
  ...deathCommands,
  ...interviewsCommands,
  ...exploitationCommands,
  ...intelligenceCommands,
  ...disruptionCommands,
  ...areaCommands,
  ...placementsCommands,
  ...handoverCommands,
  ...sharingCommands,
  ...meetingsCommands,
  ...topicsCommands,
  ...followUpCommands,
  lookIntoAccess,
  ...retentionCommands,
  ...mattersCommands,
  reportMissing,
  recordReturn,
  withdrawReport,
  withdrawReturn,
};

/** By which rule a field is open, and the purpose that stands in the audit. */
export interface FieldPolicy {
  readonly subject: Subject;
  readonly purpose: Purpose;
}

/** Fields that are answered beside the two pipelines, each with its rule. */
const OTHERS: Readonly<Record<string, FieldPolicy>> = {
  'Query.hub': { subject: 'hub', purpose: 'operation' },
  'Query.intakeJob': { subject: 'take-delivery', purpose: 'operation' },
  'Mutation.noteTakenOut': { subject: 'hub', purpose: 'operation' },
  'Query.signedIn': { subject: 'administration', purpose: 'operation' },
  'Query.rolesInWords': { subject: 'administration', purpose: 'operation' },
  'Query.settings': { subject: 'administration', purpose: 'operation' },
  'Query.health': { subject: 'administration', purpose: 'operation' },
  'Mutation.endSession': { subject: 'end-session', purpose: 'operation' },
  'Mutation.sendMailAgain': { subject: 'administration', purpose: 'operation' },
  'Mutation._': { subject: 'hub', purpose: 'operation' },
  'Mutation.dryRunDelivery': { subject: 'take-delivery', purpose: 'operation' },
  'Mutation.takeDelivery': { subject: 'take-delivery', purpose: 'operation' },
  'Mutation.lookAtItem': { subject: 'panel', purpose: 'safeguarding' },
  'Subscription.panelRoom': { subject: 'panel', purpose: 'safeguarding' },
  'Subscription.viewsChanged': { subject: 'hub', purpose: 'operation' },
  'Subscription.sheetChanged': { subject: 'sheet', purpose: 'safeguarding' },
  'Subscription.intakeProgress': { subject: 'take-delivery', purpose: 'operation' },
};

const policyOf = ({ subject, purpose }: FieldPolicy): FieldPolicy => ({ subject, purpose });

/** The rule of every field of Query, Mutation and Subscription. A field without one is a reason not to start. */
export const FIELD_POLICIES: Readonly<Record<string, FieldPolicy>> = {
  ...Object.fromEntries(Object.entries(READS).map(([field, read]) => [field, policyOf(read)])),
  ...Object.fromEntries(Object.entries(COMMANDS).map(([name, command]) => [`Mutation.${name}`, policyOf(command)])),
  ...OTHERS,
};
