import type { FormDefinition } from '../definition.js';
import {
  assessment,
  correctKeyWorker,
  endKeyWorker,
  keyWorker,
  plan,
  takeBackAssessment,
  takeBackKeyWorker,
  takeBackPlan,
} from './care.js';
import { death, takeBackDeath } from './death.js';
import {
  answer,
  complete,
  correctInterview,
  notRequired,
  offer,
  requireAgain,
  schedule,
  takeBackInterview,
} from './interviews.js';
import { correctReport, correctReturn, report, returned, takeBackReport, takeBackReturn } from './missing.js';

/** Every form by its name in the address. */
export const forms: Readonly<Record<string, FormDefinition>> = {
  report,
  'correct-report': correctReport,
  'take-back-report': takeBackReport,
  return: returned,
  'correct-return': correctReturn,
  'take-back-return': takeBackReturn,
  offer,
  answer,
  schedule,
  complete,
  'correct-interview': correctInterview,
  'take-back-interview': takeBackInterview,
  'not-required': notRequired,
  'require-again': requireAgain,
  assessment,
  'take-back-assessment': takeBackAssessment,
  plan,
  'take-back-plan': takeBackPlan,
  'key-worker': keyWorker,
  'end-key-worker': endKeyWorker,
  'correct-key-worker': correctKeyWorker,
  'take-back-key-worker': takeBackKeyWorker,
  death,
  'take-back-death': takeBackDeath,
};
