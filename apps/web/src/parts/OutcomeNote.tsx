import { useEffect, useRef } from 'react';
import type { Outcome } from '../api/useCommand.js';
import { WithheldNote } from './States.js';

/** Why a command was not carried out, in words, where whoever pressed the button sees it. Nothing when it was. */
export const OutcomeNote = ({ outcome }: { outcome: Outcome | undefined }) => {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  if (!outcome || outcome.__typename === 'Done') return null;
  if (outcome.__typename === 'Withheld') return <WithheldNote reason={outcome.reason} ask={outcome.ask} />;
  return (
    <div className="hub-problem" role="alert" ref={note}>
      {outcome.__typename === 'Refused' ? (
        outcome.problems.map(({ message }) => <p key={message}>{message}</p>)
      ) : (
        <p>{outcome.message}</p>
      )}
    </div>
  );
};
