import { useMemo } from 'react';
import { LETTERS } from '@hub/charts';
import type { LinkedType } from '../gql/graphql.js';
import { useMore } from '../parts/useMore.js';
import { count } from '../words/durations.js';
import { Subject } from './Subject.js';
import type { Tie } from './TieTable.js';
import { sayState, sayType } from './words.js';

export interface Node {
  readonly id: string;
  readonly type: LinkedType;
  readonly label: string;
  readonly note?: string | null;
}

interface Props {
  readonly nodes: readonly Node[];
  readonly ties: readonly Pick<Tie, 'id' | 'a' | 'b' | 'state'>[];
}

/** So many stand in a matrix: more cannot be read. */
const MOST = 40;

const besideOf = (ties: Props['ties']): ReadonlyMap<string, Props['ties']> => {
  const beside = new Map<string, Props['ties'][number][]>();
  for (const tie of ties) {
    for (const end of [tie.a, tie.b]) {
      const held = beside.get(end);
      if (held) held.push(tie);
      else beside.set(end, [tie]);
    }
  }
  return beside;
};

/** So many are listed at first, and with each press more. */
const LISTED = 100;

/** Everybody and everything in the picture, each with whom and what it is tied to. */
export const Neighbours = ({ nodes, ties }: Props) => {
  const beside = useMemo(() => besideOf(ties), [ties]);
  const labels = useMemo(() => new Map(nodes.map(({ id, label }) => [id, label])), [nodes]);
  const notes = useMemo(() => new Map(nodes.map(({ id, note }) => [id, note])), [nodes]);
  const { shown, more } = useMore(nodes, LISTED);
  return (
    <>
      <ul className="hub-lines" aria-label="Neighbours">
        {shown.map(({ id, type, label, note }) => (
          <li key={id}>
            {sayType(type)}: <Subject id={id} label={label} />
            {note && <span className="hub-under">{note}</span>}
            <ul>
              {(beside.get(id) ?? []).map((tie) => {
                const other = tie.a === id ? tie.b : tie.a;
                const beside = notes.get(other);
                return (
                  <li key={tie.id}>
                    {sayState(tie.state)}: <Subject id={other} label={labels.get(other) ?? other} />
                    {beside && <span className="hub-under">{beside}</span>}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
};

/** Who is tied to whom as a table of both: those with most ties first. */
export const Matrix = ({ nodes, ties }: Props) => {
  const beside = besideOf(ties);
  const shown = [...nodes]
    .sort((a, b) => (beside.get(b.id)?.length ?? 0) - (beside.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  const stateOf = new Map(
    ties.flatMap(({ a, b, state }) => [[`${a}|${b}`, state] as const, [`${b}|${a}`, state] as const]),
  );
  return (
    <>
      {nodes.length > MOST && (
        <p className="hub-more">
          The {MOST} with most ties of {count(nodes.length, 'one', 'all')} shown. The ties stand in the table whole.
        </p>
      )}
      <div className="hub-scroll" role="region" aria-label="Matrix of ties" tabIndex={0}>
        <table className="hub-table hub-links__matrix">
          <caption className="govuk-visually-hidden">Who is tied to whom</caption>
          <thead>
            <tr>
              <td />
              {shown.map(({ id, label, type, note }) => (
                <th scope="col" key={id}>
                  <abbr title={note ? `${label}. ${note}` : label}>
                    {LETTERS[type]} {type === 'CHILD' ? id.replace('child:', '') : label.split(' ').at(-1)}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.label}
                  {row.note && <span className="hub-under">{row.note}</span>}
                </th>
                {shown.map((column) => {
                  const state = stateOf.get(`${row.id}|${column.id}`);
                  return <td key={column.id}>{state ? sayState(state) : ''}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
