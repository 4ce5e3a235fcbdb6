import type { FormDefinition } from '../definition.js';
import { assessment, endKeyWorker, keyWorker, plan } from './care.js';
import { answer, complete, notRequired, offer, schedule } from './interviews.js';
import { report, returned } from './missing.js';

/** Every form by its name in the address. */
export const forms: Readonly<Record<string, FormDefinition>> = {
  report,
  return: returned,
  offer,
  answer,
  schedule,
  complete,
  'not-required': notRequired,
  assessment,
  plan,
  'key-worker': keyWorker,
  'end-key-worker': endKeyWorker,
};
