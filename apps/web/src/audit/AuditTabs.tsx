import { Link, useRouter } from '../frame/router.js';

const tabs = [
  ['/audit', 'Every line'],
  ['/audit/unusual', 'Unusual access'],
] as const;

/** The two pages of the read audit. */
export const AuditTabs = () => {
  const { path } = useRouter();
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
