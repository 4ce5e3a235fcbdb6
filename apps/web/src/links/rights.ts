import { useHub } from '../api/hub.js';
import { useKnown } from '../frame/known.js';

/** Roles that weigh evidence, join records and review them. The hub decides; this spares the others a refusal. */
const reviewers = new Set(['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON']);

/** Who is here and what is offered to them: nothing while the page shows an earlier moment. */
export const useOffered = () => {
  const known = useKnown();
  const [{ data }] = useHub();
  const role = data?.hub.me.role ?? '';
  return { role, me: data?.hub.me.id ?? '', records: !known.at, reviews: !known.at && reviewers.has(role) };
};
