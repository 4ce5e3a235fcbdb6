import { useState } from 'react';
import { useRouter } from '../frame/router.js';
import type { ExplainedOutcome } from '../gql/graphql.js';
import { ExplainedRows } from './ExplainedRows.js';
import { ExplanationQuery } from './queries.js';
import { useAnswer } from './useAnswer.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Empty, Waiting, WithheldNote } from '../parts/States.js';
import { sayUnits } from './words.js';

/** Lines of one page of the list. */
export const pageSize = 100;

interface Question {
  readonly id: string;
  readonly period: string;
  readonly knownAt: string | null;
  /** The pack of the board whose number it is; absent = the number of this moment. */
  readonly pack: string | null;
}

const lists = [
  { outcome: 'COUNTED', name: 'counted', label: 'Counted', total: 'counted' },
  { outcome: 'NOT_COUNTED', name: 'not-counted', label: 'Not counted', total: 'notCounted' },
  { outcome: 'EXCLUDED', name: 'excluded', label: 'Excluded', total: 'excluded' },
] as const satisfies readonly { outcome: ExplainedOutcome; name: string; label: string; total: string }[];

const meanings: Readonly<Record<ExplainedOutcome, string>> = {
  COUNTED: 'These make up the figure.',
  NOT_COUNTED: 'These were looked at and did not meet the definition.',
  EXCLUDED: 'These are outside the definition, so they count neither way.',
};

const OneList = ({ question, outcome, unit }: { question: Question; outcome: ExplainedOutcome; unit: string }) => {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const first = useAnswer(ExplanationQuery, { ...question, outcome, first: pageSize, after: null });
  const figure = first.data?.figure;
  if (first.waiting) return <Waiting>Loading the list…</Waiting>;
  if (figure?.__typename === 'Withheld') return <WithheldNote reason={figure.reason} ask={figure.ask} />;
  if (figure?.__typename !== 'Figure') return <NoAnswer error={first.error} again={first.again} />;
  const { edges } = figure.explanation;
  if (edges.length === 0) {
    return (
      <Empty>
        <p className="govuk-body">None: there are no {sayUnits(unit)} here.</p>
      </Empty>
    );
  }
  const named = edges.some(({ node }) => node.childId || node.ref);
  return (
    <>
      {!named && (
        <p className="govuk-inset-text">
          Your role sees the reasons, not the children: names, references and dates are left out.
        </p>
      )}
      <div className="hub-scroll" role="region" aria-label="List behind the figure" tabIndex={0}>
        <table className="hub-table hub-explained">
          <thead>
            <tr>
              {named && <th scope="col">Child</th>}
              <th scope="col">Why</th>
              {named && <th scope="col">Facts</th>}
            </tr>
          </thead>
          {pages.map((after, index) => (
            <ExplainedRows
              key={after ?? 'first'}
              variables={{ ...question, outcome, first: pageSize, after }}
              named={named}
              isLast={index === pages.length - 1}
              before={index * pageSize}
              onMore={(cursor) => setPages([...pages, cursor])}
            />
          ))}
        </table>
      </div>
    </>
  );
};

/** The lists behind a figure: what was counted, what was not, what was excluded, and why. */
export const Explanation = ({ id, period, knownAt, pack, unit }: Question & { unit: string }) => {
  const { path, query, go } = useRouter();
  const chosen = lists.find(({ name }) => name === query.get('list')) ?? lists[0];
  const question = { id, period, knownAt, pack };
  const { data } = useAnswer(ExplanationQuery, { ...question, outcome: chosen.outcome, first: pageSize, after: null });
  const totals = data?.figure.__typename === 'Figure' ? data.figure.explanation : undefined;
  const choose = (name: string) => {
    const next = new URLSearchParams(query);
    next.set('list', name);
    go(`${path}?${next}`, { replace: true });
  };
  return (
    <section className="hub-section" aria-labelledby="explained">
      <h2 id="explained" className="govuk-heading-m">
        What is behind it
      </h2>
      <div className="hub-chips" role="group" aria-label="List">
        {lists.map(({ name, label, total }) => (
          <button
            key={name}
            type="button"
            className="hub-chip"
            aria-pressed={name === chosen.name}
            onClick={() => choose(name)}
          >
            {label}
            {totals && <span className="hub-chip__count">{totals[total].toLocaleString('en-GB')}</span>}
          </button>
        ))}
      </div>
      <p className="hub-shown">{meanings[chosen.outcome]}</p>
      <OneList key={chosen.outcome} question={question} outcome={chosen.outcome} unit={unit} />
    </section>
  );
};
