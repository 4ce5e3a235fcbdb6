import { useSyncExternalStore } from 'react';
import type { Connection } from '../api/connection.js';
import { londonTimeOf } from '../words/london.js';

/** Tells the reader that changes of others no longer arrive by themselves. */
export const ConnectionBanner = ({ connection }: { connection: Connection }) => {
  const state = useSyncExternalStore(connection.listen, connection.state);
  if (state.live || !state.told) return null;
  return (
    <p className="hub-offline" role="alert">
      Live updates are off since {londonTimeOf(state.since.toISOString())}. This page looks for changes once a minute
      and tries to connect again by itself.
    </p>
  );
};
