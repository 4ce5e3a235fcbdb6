import type { ReactNode } from 'react';
import type { Outcome } from '../api/useCommand.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';

interface Beside {
  readonly key: string;
  readonly shown: ReactNode;
  readonly take: () => void;
}

interface Props {
  readonly mayChair: boolean;
  readonly busy: boolean;
  readonly outcome: Outcome | undefined;
  readonly stands: ReactNode;
  readonly letStand: () => void;
  readonly beside: readonly Beside[];
}

const Choose = ({ busy, onChoose, children }: { busy: boolean; onChoose: () => void; children: string }) => (
  <button
    type="button"
    className="govuk-button govuk-button--secondary hub-button--small"
    aria-disabled={busy}
    onClick={onChoose}
  >
    {children}
  </button>
);

/** Decisions that clash, side by side: both are kept, and the chair settles which is to hold. */
export const Clash = ({ mayChair, busy, outcome, stands, letStand, beside }: Props) => (
  <section className="hub-conflict" role="alert" aria-labelledby="clash-title">
    <h4 id="clash-title">Two decisions clash</h4>
    <p>
      They were made at the same time. Nothing was overwritten.{' '}
      {mayChair ? 'Say which is to hold.' : 'The chair settles which is to hold.'}
    </p>
    <OutcomeNote outcome={outcome} />
    <div className="hub-clash">
      <div>
        <h5>Stands now</h5>
        {stands}
        {mayChair && (
          <Choose busy={busy} onChoose={letStand}>
            Let this one stand
          </Choose>
        )}
      </div>
      {beside.map(({ key, shown, take }) => (
        <div key={key}>
          <h5>Made beside it</h5>
          {shown}
          {mayChair && (
            <Choose busy={busy} onChoose={take}>
              Take this one instead
            </Choose>
          )}
        </div>
      ))}
    </div>
  </section>
);
