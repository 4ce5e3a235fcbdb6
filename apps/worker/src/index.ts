export { authoritiesIn, authorityNamed, type AuthorityOf, type Variables } from './authorities/authorities-file.js';
export { Supervisor, type Watched } from './authorities/supervisor.js';
export type { Account, Audit, NamedRead, NamedSearch, Stranger, TakenOut } from './audit.js';
export { AuditIndex } from './audit-index/audit-index.js';
export type { AuditDesk } from './audit-index/audit-desk.js';
export type { AuditFilter, Looker, LinesAsked, LinesFound } from './audit-index/questions.js';
export { backUp } from './backup.js';
export { dataFolderAt, dataFolderOf, holdsHub, makeDataFolder, type DataFolder } from './data-folder.js';
export {
  type CasebookAsked,
  type CountedChildren,
  type Explanation,
  type FigureAsked,
  type NamedExplained,
  type RetentionLine,
} from './figure-desk.js';
export type { Documents } from './documents.js';
export { backupsOf, lastBackup, rememberBackup, visitBackup, type BackupState } from './backups.js';
export { holdsOver } from './erasures.js';
export { Geographies, type GeographyVersion } from './geography/geographies.js';
export { BadBoundaries, loadBoundaries, type BoundariesGiven } from './geography/loaded.js';
export { loadPopulation, type Population, type PopulationGiven } from './geography/population.js';
export { loadSchools, type Schools } from './geography/schools.js';
export type { Courier } from './handover/courier.js';
export type { Known } from './handover/exchange.js';
export { fingerprintOf } from '@hub/vault';
export { PackageContent } from './handover/package.js';
export {
  HubBusy,
  runningHub,
  type Hub,
  type HubReader,
  type IntakeStart,
  type OpenHubOptions,
  type RunningIntake,
} from './hub.js';
export type { Figures, Maps, Rules, ShownFigures } from './hub/answers.js';
export { keepHeapsSmall } from './heaps.js';
export { openHub } from './hub/open-hub.js';
export { AUDIT_KINDS, HUB_KINDS } from './kinds.js';
export { streamOf, type LogName } from './open-log.js';
export { tellFailure } from './journal/failures.js';
export { Journal, journalOfProcess, WHATS, type Entry, type TraceOf } from './journal/journal.js';
export { progressBar, type ProgressBar, type ProgressOutput } from './progress-bar.js';
export { moveVault, type VaultWay } from './moving-vault.js';
export { CannotMove, moveFromServer, moveToServer, type Move, type Moved } from './moving.js';
export { readMailSettings, type MailSettings } from './mail/mail-settings.js';
export { PostOffice, type Round } from './mail/post-office.js';
export { openReader } from './reader.js';
export {
  BadBackup,
  checkBackup,
  eventsSince,
  restoreBackup,
  vaultIn,
  type BackupChecked,
  type Restore,
} from './restoring.js';
export { readSchedules } from './schedules.js';
export type { Days, Guarded, MapAnswer, MapAsked, MapRegion } from './map/map-answer.js';
export { cellShapes, position, type CellShape } from './map/cell-shapes.js';
export { givenAt, guardedOn } from './map/given-maps.js';
export type { MapRecordsAsked, MapRecordsFound, NamedMapRecord } from './map/map-desk.js';
export type { MapLine } from './map/map-records.js';
export { MAP_CELLS, studyAreaOf, type MapCells } from './map/study-area.js';
export type { DisruptionEffectAsked } from './effect-desk.js';
export type { Named, NamedWhatIf, RuleAsked } from './rule-desk.js';
export { viewsToCatchUp } from './settle.js';
export { BadSettings, readSettings, type Settings } from './settings.js';
export { subjectAccessPack, type PackAsked, type PackMade, type PackMeans } from './subject-access.js';
export { troubleOf } from './trouble.js';
export type { Trouble, ViewsChange } from './views-change.js';
export { givenPeriodMeant, NoSuchFigure, periodMeant } from './figure-period.js';
export { releasesOnRecord, type GuardAsked, type GuardedYears } from './guard-desk.js';
export {
  qualityQuarters,
  type QualityAsked,
  type QualityRecordLine,
  type QualityRecordsAsked,
} from './quality/quality-desk.js';
export { readBoardSettings, type BoardSettings } from './board-settings.js';
export { AnalysisDesk, ANALYSIS_AUDIENCE } from './board/analysis-desk.js';
export { yearMeant, type AnalysisDrawn, type QuotationLine, type YearAsked } from './board/assurance-desk.js';
export { PackDesk, type PackDrawn, type PackMeansOfBoard, type SealStep } from './board/pack-desk.js';
export { mailOfPack, type PackMail } from './board/pack-mail.js';
export { quarterMeant, type ProfileFactsAsked } from './profile/facts-desk.js';
export { ProfileDesk, type ProfileAsked, type ProfileMeans } from './profile/profile-desk.js';
export { loadPublishedAreas, publishedAreas, type PublishedAreas } from './board/published-areas.js';
export { loadReporting, type ReportingLoaded } from './board/reporting.js';
export { DrawnOtherwise, PackFileBroken } from './board/pack-files.js';
export type { FileAgain } from './board/sealed-files.js';
