import type { ReactNode } from 'react';
import type { Shown } from '../api/live.js';
import { Link, useRouter } from '../frame/router.js';
import { ListPage } from '../worklists/ListPage.js';

/** The parts of the Admin area, in the order of their links. */
const parts = [
  ['/admin', 'Signed in'],
  ['/admin/roles', 'Roles'],
  ['/admin/settings', 'Settings'],
  ['/admin/health', 'Health'],
] as const;

const Parts = () => {
  const { path } = useRouter();
  return (
    <nav aria-label="Parts of Admin">
      <ul className="hub-parts-of">
        {parts.map(([to, label]) => (
          <li key={to}>
            <Link to={to} aria-current={path === to ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface Props<Data> {
  readonly title: string;
  readonly lead: ReactNode;
  readonly shown: Shown<Data>;
  readonly done?: string | undefined;
  readonly children: (data: Data) => ReactNode;
}

/** One part of the Admin area, with the way to the others above it. */
export const AdminPart = <Data,>(props: Props<Data>) => (
  <>
    <Parts />
    <ListPage {...props} />
  </>
);
