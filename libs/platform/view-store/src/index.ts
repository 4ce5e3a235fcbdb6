export type { Move, ViewsLease } from './connection.js';
export { LeaseLost, StoreFailed, ViewNotThere, ViewsMovedOn } from './errors.js';
export type { FollowOptions, FollowedViews, ViewsMoved } from './follow-views.js';
export type { GroupChanges, Stop, TableChange } from './group-keeper.js';
export { addressOf, type Address, type PostgresPlace } from './postgres-address.js';
export { openPostgresDesk, type PostgresDesk } from './postgres-desk.js';
export { replaceReporting, type ReportingTable } from './reporting.js';
export { GroupStopped, runViews, type RunViewsOptions, type RunningViews, type ViewsChanged } from './run-views.js';
export {
  ViewStore,
  type GroupProgress,
  type ParkedEvent,
  type RowDifference,
  type ViewPlace,
  type ViewStoreOptions,
} from './view-store.js';
