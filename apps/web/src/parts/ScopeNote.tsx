import { useHub } from '../api/hub.js';

/** Whose children a list shows, for those to whom it shows a part of the borough. The same words for all of a role. */
export const ScopeNote = () => {
  const [{ data }] = useHub();
  const me = data?.hub.me;
  return me?.scopeIsPart ? <p className="hub-scope">{me.scope}</p> : null;
};
