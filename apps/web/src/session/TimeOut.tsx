import { useEffect, useRef } from 'react';
import { useTimeLeft } from './useTimeLeft.js';

const inWords = (seconds: number): string => {
  if (seconds > 90) return 'in about 2 minutes';
  return seconds > 30 ? 'in about a minute' : 'in less than half a minute';
};

interface Props {
  /** The session is over. */
  readonly onEnded: () => void;
  readonly onSignOut: () => void;
}

/** Warns before a session runs out, and lets the person go on. */
export const TimeOut = ({ onEnded, onSignOut }: Props) => {
  const { near, stay } = useTimeLeft(onEnded);
  const dialog = useRef<HTMLDialogElement>(null);
  const isNear = near !== undefined;

  // The element stays where it is: only a dialog that is closed in its place gives the focus back.
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open === isNear) return;
    if (isNear) shown.showModal();
    else shown.close();
  }, [isNear]);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="hub-dialog"
      aria-labelledby="time-out"
      aria-describedby="time-out-when time-out-kept"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
    >
      {near && (
        <>
          <h2 className="govuk-heading-m" id="time-out">
            You are about to be signed out
          </h2>
          <p className="govuk-body" id="time-out-when" aria-live="polite">
            You will be signed out {inWords(near.secondsLeft)}
            {near.canBeKept ? ', because nobody has used this page for a while.' : ', ten hours after you signed in.'}
          </p>
          <p className="govuk-body" id="time-out-kept">
            What you typed is kept in this tab{near.canBeKept ? '.' : ': sign in again and go on where you were.'}
          </p>
          <div className="govuk-button-group">
            <button type="button" className="govuk-button" onClick={stay}>
              {near.canBeKept ? 'Stay signed in' : 'Go on until then'}
            </button>
            <button type="button" className="hub-link" onClick={onSignOut}>
              Sign out
            </button>
          </div>
        </>
      )}
    </dialog>
  );
};
