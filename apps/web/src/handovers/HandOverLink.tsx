import { useHub } from '../api/hub.js';
import { Link } from '../frame/router.js';

/** The way from a child's page to its handovers, for those who hand children over, where other authorities are reached. */
export const HandOverLink = ({ childId }: { childId: string }) => {
  const [{ data }] = useHub();
  if (!data?.hub.me.doors.includes('handovers')) return null;
  return (
    <p className="hub-actions">
      <Link to={`/handovers?${new URLSearchParams({ child: childId }).toString()}`}>
        Hand over to another authority
      </Link>
    </p>
  );
};
