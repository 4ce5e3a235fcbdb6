import { useState } from 'react';
import { useAnnouncer } from '../frame/page.js';
import { Recorded } from './States.js';

/** What the parts of a page have in common: what was last done there, said aloud and shown until another part is opened. */
export const useDone = () => {
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const finish = (words: string): void => {
    setDone(words);
    say(words);
  };
  return { done, finish, forget: () => setDone(undefined) };
};

/** A page of several parts, of which one is shown: the choice between them, and what was last done. */
export const PageParts = <Part extends string>({
  parts,
  shown,
  done,
  onChoose,
}: {
  readonly parts: readonly { readonly part: Part; readonly label: string }[];
  readonly shown: Part;
  readonly done: string | undefined;
  readonly onChoose: (part: Part) => void;
}) => (
  <>
    <div className="hub-chips hub-chips--page" role="group" aria-label="Part">
      {parts.map(({ part, label }) => (
        <button
          key={part}
          type="button"
          className="hub-chip"
          aria-pressed={part === shown}
          onClick={() => onChoose(part)}
        >
          {label}
        </button>
      ))}
    </div>
    <Recorded>{done}</Recorded>
  </>
);
