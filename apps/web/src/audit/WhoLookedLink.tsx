import { useHub } from '../api/hub.js';
import { Link } from '../frame/router.js';

/** Roles that may know who has looked at a child's record. The hub decides; the page shows no way that it would refuse. */
const mayKnow = new Set(['STRATEGIC_LEAD', 'INFORMATION_GOVERNANCE', 'AUDITOR']);

/** Whether the user may know who has looked at records. */
export const useMayKnow = (): boolean => {
  const [{ data }] = useHub();
  return mayKnow.has(data?.hub.me.role ?? '');
};

const Way = ({ to }: { to: string }) => (
  <p className="hub-actions">
    <Link to={to}>Who has looked at this record</Link>
  </p>
);

/** The way from a child's page to who has looked at it, for those who may know. */
export const WhoLookedLink = ({ childId }: { childId: string }) =>
  useMayKnow() ? <Way to={`/children/${childId}/who-looked`} /> : null;

/** The same from the page of an adult or a place: its kind and id. */
export const WhoLookedAtLink = ({ of }: { of: string }) =>
  useMayKnow() ? <Way to={`/audit/who-looked/${encodeURIComponent(of)}`} /> : null;
