import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Outcome } from '../api/useCommand.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';

interface Props {
  /** The link that opens the form, and whom or what it is about for those who only hear it. */
  readonly label: string;
  readonly about: string;
  /** What pressing the button does. */
  readonly button: string;
  /** What happens cannot be undone. */
  readonly warning?: boolean;
  readonly busy: boolean;
  readonly outcome: Outcome | undefined;
  /** Sends it; true when it was done. */
  readonly send: () => Promise<boolean>;
  readonly children: ReactNode;
}

/**
 * A small form behind a link, so that a list stays a list. What is typed stays when it is refused. Whoever works by
 * keyboard is taken into the form when it opens, and back to its link when it closes.
 */
export const Act = ({ label, about, button, warning = false, busy, outcome, send, children }: Props) => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    else if (moved.current) opener.current?.focus();
    moved.current = open;
  }, [open]);
  if (!open) {
    return (
      <button ref={opener} type="button" className="hub-link" onClick={() => setOpen(true)}>
        {label}
        <span className="govuk-visually-hidden"> {about}</span>
      </button>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send().then((done) => {
      if (done) setOpen(false);
    });
  };
  return (
    <form ref={form} onSubmit={submit} className="hub-form" noValidate aria-label={`${label} ${about}`}>
      {children}
      <OutcomeNote outcome={outcome} />
      <div className="govuk-button-group">
        <button
          type="submit"
          className={`govuk-button hub-button--small ${warning ? 'govuk-button--warning' : ''}`}
          aria-disabled={busy}
        >
          {button}
        </button>
        <button type="button" className="hub-link" onClick={() => setOpen(false)}>
          Not now
        </button>
      </div>
    </form>
  );
};
