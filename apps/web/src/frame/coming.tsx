import { useEffect, useState, type ComponentType } from 'react';
import { Failed, Waiting } from '../parts/States.js';

export type Page = ComponentType<{ params: Record<string, string> }>;

/** A page whose code is fetched when it is first wanted. */
export interface ComingPage {
  readonly Shown: Page;
  /** Begins to fetch the code, where nobody has. */
  readonly fetch: () => void;
}

/**
 * A page whose code comes by `load`. It is shown as soon as it has come: React's own `lazy` holds back what has come until
 * 300 ms after the sign of waiting was shown. Where the code cannot be fetched the page says so and can be asked for again.
 */
export const comingPage = (load: () => Promise<Page>): ComingPage => {
  let come: Page | undefined;
  let coming: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    coming ??= load().then(
      (page) => {
        come = page;
      },
      (problem: unknown) => {
        coming = undefined;
        throw problem;
      },
    );
    return coming;
  };
  const Shown: Page = ({ params }) => {
    const [state, setState] = useState<'coming' | 'come' | 'failed'>(come ? 'come' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return undefined;
      let left = false;
      const tell = (what: 'come' | 'failed') => () => {
        if (!left) setState(what);
      };
      begin().then(tell('come'), tell('failed'));
      return () => {
        left = true;
      };
    }, [state]);
    if (state === 'failed') return <Failed again={() => setState('coming')} />;
    const Come = come;
    return Come ? <Come params={params} /> : <Waiting />;
  };
  return { Shown, fetch: () => void begin().catch(() => undefined) };
};
