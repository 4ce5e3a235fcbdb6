import { assuranceKinds } from '@hub/assurance';
import { childrenKinds } from '@hub/children';
import { deliveriesKinds } from '@hub/deliveries';
import { disruptionKinds } from '@hub/disruption';
import { exploitationKinds } from '@hub/exploitation';
import { intelligenceKinds } from '@hub/intelligence';
import { interviewsKinds } from '@hub/interviews';
import { eventKinds } from '@hub/kernel';
import { missingKinds } from '@hub/missing';
import { panelsKinds } from '@hub/panels';
import { placementsKinds } from '@hub/placements';
import { accessKinds, handoverKinds, lookingIntoKinds, readKinds, receivedKinds } from '@hub/sharing';
import { recordsKinds } from '@hub/records';

/** Every kind of event that stands in the log of facts. */
export const HUB_KINDS = eventKinds(
  childrenKinds,
  missingKinds,
  interviewsKinds,
  exploitationKinds,
  panelsKinds,
  deliveriesKinds,
  accessKinds,
  lookingIntoKinds,
  handoverKinds,
  receivedKinds,
  recordsKinds,
  assuranceKinds,
  intelligenceKinds,
  disruptionKinds,
  placementsKinds,
);

/** Every kind of event that stands in the read audit. */
export const AUDIT_KINDS = eventKinds(readKinds);
