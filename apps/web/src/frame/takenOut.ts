import { useCallback, useEffect } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql/gql.js';
import type { TakenOut } from '../gql/graphql.js';
import { matchPath } from './router.js';

const NoteTakenOut = graphql(`
  mutation NoteTakenOut($how: TakenOut!, $page: String!, $childIds: [ID!]!, $others: [ID!]!) {
    noteTakenOut(how: $how, page: $page, childIds: $childIds, others: $others)
  }
`);

const kindOfFolder: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['places', 'place'],
]);

/** The children who stand on the page: whose page it is, to whose pages it leads, and of whom a part of it says so. */
export const childrenOnPage = (path: string, page: ParentNode | null): string[] => {
  const links = [...(page?.querySelectorAll('a[href^="/children/"]') ?? [])].map(
    (link) => new URL(link.getAttribute('href') ?? '', 'http://here').pathname,
  );
  const ids = [path, ...links].flatMap((address) => {
    const [, first, id] = address.split('/');
    const found = first === 'children' && id ? matchPath('/children/:id', `/children/${id}`)?.id : undefined;
    return found ?? [];
  });
  const named = [...(page?.querySelectorAll<HTMLElement>('[data-child]') ?? [])].flatMap(
    (part) => part.dataset.child ?? [],
  );
  return [...new Set([...ids, ...named])];
};

/** Adults and places on the page, by kind and id: whose page it is, to whose pages it leads, and of whom a part of it says so. */
export const othersOnPage = (path: string, page: ParentNode | null): string[] => {
  const links = [...(page?.querySelectorAll('a[href^="/links/"]') ?? [])].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const keys = [path, ...links].flatMap((address) => {
    const [, first, folder = '', id] = new URL(address, 'http://here').pathname.split('/');
    const kind = kindOfFolder.get(folder);
    return first === 'links' && kind && id ? [`${kind}:${decodeURIComponent(id)}`] : [];
  });
  const named = [...(page?.querySelectorAll<HTMLElement>('[data-other]') ?? [])].flatMap(
    (part) => part.dataset.other ?? [],
  );
  return [...new Set([...keys, ...named])];
};

/** Tells the read audit what leaves the hub in this browser, on paper or as a file that no server made. */
export const useTakenOut = (): ((how: TakenOut) => void) => {
  const client = useClient();
  return useCallback(
    (how) => {
      const { pathname } = window.location;
      const [, page = ''] = pathname.split('/');
      const main = document.getElementById('main');
      const [childIds, others] = [childrenOnPage(pathname, main), othersOnPage(pathname, main)];
      void client.mutation(NoteTakenOut, { how, page, childIds, others }).toPromise();
    },
    [client],
  );
};

/** Tells it before the print dialog opens, however it was opened. */
export const usePrintsNoted = (): void => {
  const note = useTakenOut();
  useEffect(() => {
    const print = () => note('PRINT');
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, [note]);
};
