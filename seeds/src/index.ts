export { CHILDREN_AT_SCALE_ONE, writeBorough, type BoroughOptions, type BoroughSummary } from './borough.js';
export { inspectionScenario, writeInspectionScenario } from './inspection.js';
export {
  inForceOn,
  readReference,
  type IndicatorTarget,
  type ReferenceCode,
  type ReferenceFiles,
  type ReferenceSetting,
  type ReferenceWard,
  type RiskTool,
} from './reference.js';
export { commonColumns, feedColumns, feeds, keyColumns, type Feed } from './feeds.js';
