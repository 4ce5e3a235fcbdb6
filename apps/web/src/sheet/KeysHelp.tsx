import { useEffect, useRef, useState } from 'react';
import { setShortcuts, shortcutsOn } from './shortcuts.js';

/** Keys and what each does. */
export type Keys = readonly (readonly [key: string, does: string])[];

const sheetKeys: Keys = [
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

interface Props {
  readonly title?: string;
  readonly keys?: Keys;
  readonly onClose: () => void;
}

/** The keys of a page, the sheet's unless others are given, and the switch that turns them off. */
export const KeysHelp = ({ title = 'Keys of the sheet', keys = sheetKeys, onClose }: Props) => {
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
        {title}
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
