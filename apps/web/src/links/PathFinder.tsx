import { useMemo, useState, type FormEvent } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { count } from '../words/durations.js';
import { ofLinks } from './concerns.js';
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
    concerns: ofLinks,
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

interface ChooseProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box to type a name into; the names of the picture are offered. */
const Choose = ({ id, label, value, onChange }: ChooseProps) => (
  <div className="govuk-form-group">
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    <input
      id={id}
      className="govuk-input govuk-input--width-20"
      list={NAMES}
      value={value}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value)}
    />
  </div>
);

const NAMES = 'path-names';

/** Answers how two of the picture are linked. */
export const PathFinder = ({ nodes, window }: { nodes: readonly Node[]; window: Window }) => {
  const [typed, setTyped] = useState({ a: '', b: '' });
  const [asked, setAsked] = useState<{ a: string; b: string }>();
  const [lacking, setLacking] = useState<string>();
  // The names of thousands are put on the page only for who begins to ask.
  const [offered, setOffered] = useState(false);
  const names = useMemo(
    () =>
      new Map(
        [...nodes]
          .sort((one, other) => one.type.localeCompare(other.type) || one.label.localeCompare(other.label))
          .map((node) => [`${sayType(node.type)}: ${node.label}`, node.id]),
      ),
    [nodes],
  );
  const idOf = (text: string): string | undefined => {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return undefined;
    const found = [...names].filter(([name]) => name.toLowerCase().includes(wanted));
    return (found.find(([name]) => name.toLowerCase() === wanted) ?? (found.length === 1 ? found[0] : undefined))?.[1];
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [a, b] = [idOf(typed.a), idOf(typed.b)];
    const unknown = [typed.a, typed.b].find((text) => idOf(text) === undefined);
    setLacking(
      unknown === undefined
        ? undefined
        : unknown.trim() === ''
          ? 'Type both first.'
          : `“${unknown}” is none or several of the picture. Choose one of the names that are offered.`,
    );
    if (a !== undefined && b !== undefined) setAsked({ a, b });
  };
  return (
    <section className="hub-part" aria-labelledby="path">
      <h2 className="govuk-heading-m" id="path">
        How are these two linked?
      </h2>
      <form onSubmit={submit} onFocus={() => setOffered(true)} className="hub-form" noValidate>
        <datalist id={NAMES}>{offered && [...names].map(([name, id]) => <option key={id} value={name} />)}</datalist>
        <Choose id="path-a" label="One" value={typed.a} onChange={(a) => setTyped({ ...typed, a })} />
        <Choose id="path-b" label="The other" value={typed.b} onChange={(b) => setTyped({ ...typed, b })} />
        {lacking && (
          <p className="govuk-error-message" role="alert">
            {lacking}
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
