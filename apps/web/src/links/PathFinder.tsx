import { useState, type FormEvent } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { count } from '../words/durations.js';
import { LinkPathQuery } from './queries.js';
import { Subject } from './Subject.js';
import type { Node } from './Twins.js';
import type { Window } from './window.js';
import { sayState, sayType } from './words.js';

const Found = ({ a, b, window }: { a: string; b: string; window: Window }) => {
  const known = useKnown();
  const { data, waiting, error, again } = useLive({
    query: LinkPathQuery,
    variables: { a, b, ...window, knownAt: known.at },
  });
  if (!data) return waiting ? <Waiting /> : <NoAnswer error={error} again={again} />;
  const steps = data.linkPath;
  if (!steps)
    return <p className="govuk-body">No way from one to the other is known to us. It may be there all the same.</p>;
  if (steps.length === 0) return <p className="govuk-body">You chose the same twice.</p>;
  return (
    <>
      <p className="govuk-body">By {count(steps.length, 'tie')}, the shortest way and of those the surest:</p>
      <ol className="govuk-list govuk-list--number">
        {steps.map(({ from, fromLabel, to, toLabel, state }) => (
          <li key={`${from} ${to}`}>
            <Subject id={from} label={fromLabel} /> and <Subject id={to} label={toLabel} /> (
            {sayState(state).toLowerCase()})
          </li>
        ))}
      </ol>
    </>
  );
};

const Choose = ({
  id,
  label,
  nodes,
  value,
  onChange,
}: {
  id: string;
  label: string;
  nodes: readonly Node[];
  value: string;
  onChange: (value: string) => void;
}) => (
  <div className="govuk-form-group">
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    <select id={id} className="govuk-select" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">Choose one</option>
      {nodes.map((node) => (
        <option key={node.id} value={node.id}>
          {sayType(node.type)}: {node.label}
        </option>
      ))}
    </select>
  </div>
);

/** Answers how two of the picture are linked. */
export const PathFinder = ({ nodes, window }: { nodes: readonly Node[]; window: Window }) => {
  const [typed, setTyped] = useState({ a: '', b: '' });
  const [asked, setAsked] = useState<{ a: string; b: string }>();
  const [lacking, setLacking] = useState(false);
  const sorted = [...nodes].sort(
    (one, other) => one.type.localeCompare(other.type) || one.label.localeCompare(other.label),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = typed.a === '' || typed.b === '';
    setLacking(short);
    if (!short) setAsked(typed);
  };
  return (
    <section className="hub-part" aria-labelledby="path">
      <h2 className="govuk-heading-m" id="path">
        How are these two linked?
      </h2>
      <form onSubmit={submit} className="hub-form" noValidate>
        <Choose id="path-a" label="One" nodes={sorted} value={typed.a} onChange={(a) => setTyped({ ...typed, a })} />
        <Choose
          id="path-b"
          label="The other"
          nodes={sorted}
          value={typed.b}
          onChange={(b) => setTyped({ ...typed, b })}
        />
        {lacking && (
          <p className="govuk-error-message" role="alert">
            Choose both first.
          </p>
        )}
        <button type="submit" className="govuk-button govuk-button--secondary hub-button--small">
          Show the way
        </button>
      </form>
      <div aria-live="polite">{asked && <Found {...asked} window={window} />}</div>
    </section>
  );
};
