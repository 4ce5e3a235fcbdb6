import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';

/** Where the reader is: the path and the query of the address. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

interface Router extends Place {
  /** Goes to an address of this site. *As known on* comes along unless the address names another or `known` is null. */
  go(to: string, options?: { replace?: boolean }): void;
  /** The address as a link shows it, with *as known on*. */
  href(to: string): string;
}

const RouterContext = createContext<Router | undefined>(undefined);

const placeNow = (): Place => ({
  path: window.location.pathname,
  query: new URLSearchParams(window.location.search),
});

const withKnown = (to: string, known: string | null): string => {
  const [path = '/', search = ''] = to.split('?');
  const query = new URLSearchParams(search);
  if (known && !query.has('known')) query.set('known', known);
  if (query.get('known') === '') query.delete('known');
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text ? `${path}?${text}` : path;
};

/** Gives the pages their address and the means to change it. */
export const RouterProvider = ({ children }: { children: ReactNode }) => {
  const [place, setPlace] = useState(placeNow);

  useEffect(() => {
    const follow = () => setPlace(placeNow());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const known = place.query.get('known');
  const href = useCallback((to: string) => withKnown(to, known), [known]);
  const go = useCallback((to: string, { replace = false } = {}) => {
    const address = withKnown(to, new URLSearchParams(window.location.search).get('known'));
    if (replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
    setPlace(placeNow());
  }, []);

  const router = useMemo(() => ({ ...place, go, href }), [place, go, href]);
  return <RouterContext value={router}>{children}</RouterContext>;
};

/** The address of the page, and the means to go elsewhere. */
export const useRouter = (): Router => {
  const router = useContext(RouterContext);
  if (!router) throw new Error('useRouter needs a RouterProvider above it');
  return router;
};

/** A link within this site, without a reload. Opens in a new tab as any link does. */
export const Link = ({
  to,
  onClick,
  ...rest
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) => {
  const { go, href } = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={href(to)} onClick={follow} />;
};

/**
 * The named parts of a path when it fits a pattern: `/children/:id` of `/children/B1` is `{ id: 'B1' }`; undefined when
 * it does not fit.
 */
export const matchPath = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = pattern.split('/');
  const given = path.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (part.startsWith(':')) found[part.slice(1)] = decodeURIComponent(text);
    else if (part !== text) return undefined;
  }
  return found;
};
