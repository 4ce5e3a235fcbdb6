import { useHub } from '../api/hub.js';
import { Link } from '../frame/router.js';

/** Roles that may know who has looked at a child's record. The hub decides; the page shows no way that it would refuse. */
const mayKnow = new Set(['STRATEGIC_LEAD', 'INFORMATION_GOVERNANCE', 'AUDITOR']);

/** The way from a child's page to who has looked at it, for those who may know. */
export const WhoLookedLink = ({ childId }: { childId: string }) => {
  const [{ data }] = useHub();
  if (!mayKnow.has(data?.hub.me.role ?? '')) return null;
  return (
    <p className="hub-actions">
      <Link to={`/children/${childId}/who-looked`}>Who has looked at this record</Link>
    </p>
  );
};
