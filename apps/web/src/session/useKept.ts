import { useEffect, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts.js';

/**
 * What is typed into a form, kept under this name until it is sent or the tab is closed. `fresh` makes it when nothing
 * is kept; `kept` says that it was typed before the page was opened.
 */
export const useKept = <Typed>(name: string, fresh: () => Typed) => {
  const [typed, setTyped] = useState(() => readDraft<Typed>(name) ?? fresh());
  const [kept, setKept] = useState(() => readDraft<Typed>(name) !== undefined);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) keepDraft(name, typed);
  }, [name, touched, typed]);
  return {
    typed,
    kept,
    change: (next: Typed) => {
      setTouched(true);
      setTyped(next);
    },
    /** It was sent: begins anew. */
    done: () => {
      setTouched(false);
      setKept(false);
      dropDraft(name);
      setTyped(fresh());
    },
  };
};
