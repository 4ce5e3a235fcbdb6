interface Props {
  readonly onSeen: () => void;
  readonly onDrop: () => void;
}

/** Told to whoever types a decision while somebody else makes one: nothing is lost, nothing goes unseen. */
export const Overtaken = ({ onSeen, onDrop }: Props) => (
  <p className="hub-problem" role="alert">
    Somebody decided about this while you were typing; see above. What you typed is kept.{' '}
    <button type="button" className="hub-link" onClick={onSeen}>
      I have seen it and decide otherwise
    </button>{' '}
    or{' '}
    <button type="button" className="hub-link" onClick={onDrop}>
      drop what I typed
    </button>
    .
  </p>
);
