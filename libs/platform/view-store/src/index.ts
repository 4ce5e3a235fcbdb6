export { ViewNotThere, ViewsMovedOn } from './errors.js';
export type { GroupChanges, Stop, TableChange } from './group-keeper.js';
export { GroupStopped, runViews, type RunViewsOptions, type RunningViews, type ViewsChanged } from './run-views.js';
export {
  ViewStore,
  type GroupProgress,
  type ParkedEvent,
  type RowDifference,
  type ViewStoreOptions,
} from './view-store.js';
