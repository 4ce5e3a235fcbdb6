import { useMemo } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useRouter } from '../frame/router.js';
import { sayStrand } from '../words/codes.js';
import { sayDate } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { Moves } from './Moves.js';
import { ToolsQuery } from './queries.js';
import { Trace } from './Trace.js';
import { changeOf, problemOf, readTrial, triable, trialOf, writeTrial, type Tool } from './trial.js';
import { TrialForm } from './TrialForm.js';

const ToolsTable = ({ tools }: { tools: readonly Tool[] }) => (
  <div className="hub-scroll" role="region" aria-label="Risk assessment tools" tabIndex={0}>
    <table className="hub-table hub-table--stacks">
      <thead>
        <tr>
          <th scope="col">Tool</th>
          <th scope="col">Concern</th>
          <th scope="col">In use from</th>
          <th scope="col">How it comes to its result</th>
        </tr>
      </thead>
      <tbody>
        {tools.map((tool) => (
          <tr key={`${tool.tool} ${tool.version}`}>
            <th scope="row">
              {tool.name}, version {tool.version}
              <span className="hub-cell__under">{tool.source}</span>
            </th>
            <td data-head="Concern">{sayStrand(tool.strand)}</td>
            <td data-head="In use from">{sayDate(tool.from)}</td>
            <td data-head="How it comes to its result">
              <ul className="hub-plain">
                {tool.words.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Rules = ({ tools }: { tools: readonly Tool[] }) => {
  const { path, query, go } = useRouter();
  const known = useKnown();
  const scored = triable(tools);
  const asked = useMemo(() => readTrial(query), [query]);
  const [first] = scored;
  const begin = useMemo(() => asked ?? (first && trialOf(first)), [asked, first]);
  const most = scored.find(({ tool }) => tool === asked?.tool)?.most;
  const change = useMemo(() => (asked && !problemOf(asked) ? changeOf(asked, most) : undefined), [asked, most]);
  return (
    <div className="hub-rules">
      <ToolsTable tools={tools} />
      {begin && (
        <section aria-labelledby="try">
          <h2 className="govuk-heading-m" id="try">
            Try other bands on everything on record
          </h2>
          <TrialForm
            tools={scored}
            trial={begin}
            onTry={(trial) => go(`${path}?${writeTrial(trial)}`, { replace: true })}
          />
        </section>
      )}
      {change && asked?.ask === 'what-if' && <Moves change={change} knownAt={known.at} />}
      {change && asked?.ask === 'trace' && <Trace change={change} knownAt={known.at} />}
    </div>
  );
};

/** The rules by which tools give a RAG, and what others would have done. */
export const RulesPage = () => {
  const shown = useLive({ query: ToolsQuery, variables: {} });
  return (
    <ListPage
      title="RAG rules"
      lead="A tool gives a first RAG; a professional’s judgement, with its reason, and the panel come after it, and nothing lowers a RAG by itself. Here you see how each tool comes to its result, and what other rules would have done."
      shown={shown}
    >
      {({ riskTools }) => <Rules tools={riskTools} />}
    </ListPage>
  );
};
