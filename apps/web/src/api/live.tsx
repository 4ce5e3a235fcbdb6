import { createContext, useCallback, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import {
  createRequest,
  useClient,
  useQuery,
  type AnyVariables,
  type CombinedError,
  type TypedDocumentNode,
} from 'urql';
import { graphql } from '../gql/gql.js';
import type { Connection } from './connection.js';
import type { ViewsChangedSubscription } from '../gql/graphql.js';

const ViewsChanged = graphql(`
  subscription ViewsChanged {
    viewsChanged {
      views
      childIds
    }
  }
`);

const noVariables = {};

/** Hears every message of a subscription, each one even when several arrive at once. `onMessage` must be stable. */
export const useHears = <Data,>(
  query: TypedDocumentNode<Data, { [key: string]: never }>,
  onMessage: (data: Data) => void,
  paused = false,
): void => {
  const client = useClient();
  useEffect(() => {
    if (paused) return;
    const hearing = client.subscription(query, noVariables).subscribe(({ data }) => {
      if (data) onMessage(data);
    });
    return () => hearing.unsubscribe();
  }, [client, query, onMessage, paused]);
};

/** What a commit changed: names of views and ids of children. Undefined: unknown, so look again. */
export type Change = { readonly views: readonly string[]; readonly childIds: readonly string[] } | undefined;
type Listener = (change: Change) => void;

interface Changes {
  listen(listener: Listener): () => void;
}

const ChangesContext = createContext<Changes>({ listen: () => () => undefined });

const everyMinute = 60_000;

/** Calls `onBack` when changes arrive again after a time in which they did not: what was missed is told by nobody. */
const useBack = (connection: Connection, onBack: () => void): void => {
  useEffect(() => {
    let before = connection.state();
    let beenLive = before.live;
    return connection.listen(() => {
      const now = connection.state();
      if (now.live && !before.live && (beenLive || before.told)) onBack();
      beenLive ||= now.live;
      before = now;
    });
  }, [connection, onBack]);
};

/**
 * Hears of changes once for all pages, and looks again each minute, whenever the reader comes back to the page, and when
 * the line to the hub is there again after it was cut.
 */
export const LiveProvider = ({ connection, children }: { connection: Connection; children: ReactNode }) => {
  const listeners = useRef(new Set<Listener>());
  const tell = useCallback((change: Change) => {
    for (const listener of listeners.current) listener(change);
  }, []);

  const hear = useCallback(({ viewsChanged }: ViewsChangedSubscription) => tell(viewsChanged), [tell]);
  useHears(ViewsChanged, hear);
  const lookAgain = useCallback(() => tell(undefined), [tell]);
  useBack(connection, lookAgain);

  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') tell(undefined);
    };
    const timer = setInterval(again, everyMinute);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [tell]);

  const changes = useMemo<Changes>(
    () => ({
      listen: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [],
  );
  return <ChangesContext value={changes}>{children}</ChangesContext>;
};

/** Several commits in a row are looked up once. */
const settle = 150;

/** Calls `onChange` shortly after something changed. Not while `paused`: the past does not change. */
export const useChanges = (onChange: Listener, paused: boolean): void => {
  const { listen } = useContext(ChangesContext);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (paused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let first: Change;
    const stop = listen((change) => {
      first = timer ? undefined : change;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        latest.current(first);
      }, settle);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [listen, paused]);
};

/** What a page shows: the latest answer, whether it is being asked for, and what went wrong. */
export interface Shown<Data> {
  /** The answer to this very question: never that to another moment or filter. */
  readonly data: Data | undefined;
  /** True until the first answer. */
  readonly waiting: boolean;
  /** True while the answer shown may be out of date and a newer one is on its way. */
  readonly stale: boolean;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
}

interface Question<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables & { knownAt?: string | null };
  readonly pause?: boolean;
  /** Whether a change concerns this page; every change when left out. */
  readonly concerns?: (change: NonNullable<Change>) => boolean;
}

/** Asks, shows at once what was known before, and asks again when something changed. */
export const useLive = <Data, Variables extends AnyVariables>({
  query,
  variables,
  pause = false,
  concerns,
}: Question<Data, Variables>): Shown<Data> => {
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause });
  const { key } = createRequest(query, variables);
  const mine = result.operation?.key === key;
  const data = mine ? result.data : undefined;
  const error = mine ? result.error : undefined;
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useChanges(
    (change) => {
      if (!change || !concerns || concerns(change)) again();
    },
    pause || Boolean(variables.knownAt),
  );
  return {
    data,
    waiting: !data && !error,
    stale: Boolean(data) && (result.stale || result.fetching),
    error,
    again,
  };
};
