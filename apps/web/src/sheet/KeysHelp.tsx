import { useEffect, useRef, useState } from 'react';
import { setShortcuts, shortcutsOn } from './shortcuts.js';

const keys = [
  ['j', 'next child'],
  ['k', 'child before'],
  ['Enter', 'open the child'],
  ['Space', 'why, beside the sheet; again to close'],
  ['/', 'search'],
  ['f', 'filters'],
  ['g', 'group the rows'],
  ['?', 'this help'],
  ['Esc', 'close what is open'],
];

/** The keys of the sheet, and the switch that turns them off. */
export const KeysHelp = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(shortcutsOn);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open && typeof shown.showModal === 'function') shown.showModal();
    return () => shown?.close?.();
  }, []);
  return (
    <dialog ref={dialog} className="hub-dialog" aria-labelledby="keys-help" onClose={onClose}>
      <h2 className="govuk-heading-m" id="keys-help">
        Keys of the sheet
      </h2>
      <dl className="hub-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="hub-tick">
        <input
          type="checkbox"
          checked={on}
          onChange={() => {
            setShortcuts(!on);
            setOn(!on);
          }}
        />
        Single keys are on
      </label>
      <p>
        <button type="button" className="govuk-button hub-button--small" onClick={onClose}>
          Close
        </button>
      </p>
    </dialog>
  );
};
