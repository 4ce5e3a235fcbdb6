import { useEffect, useId, useRef, useState } from 'react';
import { RagTag } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import type { Proposed, ProposedGroup as Group } from './proposed.js';

/** So many children of a group are shown before somebody asks for the others. */
const shownFirst = 8;

interface Props {
  readonly group: Group;
  readonly ticked: (child: Proposed) => boolean;
  readonly busy: boolean;
  /** Ticks these children, or takes their ticks away. */
  readonly onTick: (children: readonly Proposed[], on: boolean) => void;
  readonly onPut: (children: readonly Proposed[]) => void;
}

/** Proposed children who have the same kind of reason, or the same RAG: ticked and put on the agenda together or singly. */
export const ProposedGroup = ({ group: { title, children }, ticked, busy, onTick, onPut }: Props) => {
  const [all, setAll] = useState(false);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const chosen = children.filter(ticked);
  const some = chosen.length > 0 && chosen.length < children.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  const shown = all ? children : children.slice(0, shownFirst);
  const rest = children.length - shown.length;
  return (
    <section className="hub-proposed__group" aria-labelledby={id}>
      <div className="hub-proposed__head">
        <h4 id={id}>
          {title}: {count(children.length, 'child', 'children')}
        </h4>
        <label className="hub-tick">
          <input
            ref={box}
            type="checkbox"
            checked={chosen.length === children.length}
            onChange={({ target }) => onTick(children, target.checked)}
          />
          Tick {children.length === 1 ? 'this one' : `all ${children.length}`}
          <span className="govuk-visually-hidden"> of {title}</span>
        </label>
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          aria-disabled={busy || chosen.length === 0}
          onClick={() => {
            if (chosen.length > 0) onPut(chosen);
          }}
        >
          Put these {chosen.length} on<span className="govuk-visually-hidden"> the agenda: {title}</span>
        </button>
      </div>
      <ul className="hub-proposed">
        {shown.map((child) => (
          <li key={child.childId}>
            <label className="hub-tick">
              <input
                type="checkbox"
                checked={ticked(child)}
                onChange={({ target }) => onTick([child], target.checked)}
              />
              <strong>
                {child.surname}, {child.forename}
              </strong>{' '}
              {child.age}
            </label>
            <RagTag rag={child.overall} />
            <span>{child.reasons.join('; ')}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="hub-link hub-proposed__more" onClick={() => setAll(true)}>
          Show {rest} more<span className="govuk-visually-hidden"> of {title}</span>
        </button>
      )}
    </section>
  );
};
