import { useHub } from '../api/hub.js';
import { Link, useRouter } from '../frame/router.js';

const tabs = [
  ['/audit', 'Every line'],
  ['/audit/unusual', 'Unusual access'],
] as const;

/** Whether every line of the read audit is open to the user. */
export const useReadsAudit = (): boolean => {
  const [{ data }] = useHub();
  return data?.hub.me.doors.includes('audit') ?? false;
};

/** The two pages of the read audit, for those who may open both. */
export const AuditTabs = () => {
  const { path } = useRouter();
  const readsAudit = useReadsAudit();
  if (!readsAudit) return null;
  return (
    <nav aria-label="Read audit" className="hub-actions">
      {tabs.map(([to, label]) => (
        <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
};
