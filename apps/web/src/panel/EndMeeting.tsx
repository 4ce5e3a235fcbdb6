import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { count } from '../words/durations.js';
import { CloseMeeting } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { pathOf, stopsOf, type Stop } from './stops.js';

/** What has to be settled before the meeting can end. */
const Clashes = ({ meeting, clashes, onBack }: { meeting: Meeting; clashes: readonly Stop[]; onBack: () => void }) => (
  <div className="hub-steps__sure" role="group" aria-label="End the meeting">
    <p>
      <strong>The meeting cannot end yet: two decisions clash.</strong> Settle which is to hold:
    </p>
    <ul className="hub-lines">
      {clashes.map(({ at, title }) => (
        <li key={at}>
          <Link to={pathOf(meeting, at)}>{title}</Link>
        </li>
      ))}
    </ul>
    <button type="button" className="hub-link" onClick={onBack}>
      Go on with the meeting
    </button>
  </div>
);

const sayLeft = ({ agenda, topics }: Meeting): string => {
  const all = [...agenda, ...topics];
  const left = all.filter(({ state }) => state !== 'decided').length;
  if (left === 0) return 'Everything on the agenda was decided.';
  return `${left} of ${count(all.length, 'item')} on the agenda ${left === 1 ? 'is' : 'are'} not decided.`;
};

/** Ends the meeting after asking once: nothing can be decided at it afterwards. */
export const EndMeeting = ({ meeting, again }: { meeting: Meeting; again: () => void }) => {
  const { panel, date } = meeting;
  const close = useCommand(CloseMeeting);
  const [asking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAsking(true)}>
        End the meeting
      </button>
    );
  }
  const clashes = stopsOf(meeting).filter(({ state }) => state === 'clash');
  if (clashes.length > 0) return <Clashes meeting={meeting} clashes={clashes} onBack={() => setAsking(false)} />;
  return (
    <div className="hub-steps__sure" role="group" aria-labelledby="end-the-meeting">
      <OutcomeNote outcome={close.outcome} />
      <p id="end-the-meeting">
        <strong>{sayLeft(meeting)}</strong> Once the meeting has ended nothing can be decided at it; notes can still be
        added to its minutes.
      </p>
      <button
        type="button"
        ref={sure}
        className="govuk-button govuk-button--warning hub-button--small"
        aria-disabled={close.busy}
        onClick={() => {
          if (!close.busy) void close.run({ panel, date }).then(again);
        }}
      >
        End it now
      </button>{' '}
      <button type="button" className="hub-link" onClick={() => setAsking(false)}>
        Go on with the meeting
      </button>
    </div>
  );
};
