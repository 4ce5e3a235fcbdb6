import { useEffect, useState, type FormEvent } from 'react';
import { sayRag, readRag } from '../words/codes.js';
import { problemOf, trialOf, type Tool, type Trial } from './trial.js';

interface Props {
  /** Those that go by a score. */
  readonly tools: readonly Tool[];
  readonly trial: Trial;
  readonly onTry: (trial: Trial) => void;
}

/** A RAG of a tool in words: a tool's lowest band finds no risk. */
export const sayBand = (rag: string): string => (rag === 'none' ? 'No risk found' : sayRag(readRag(rag)));

/** Which bands to try: typed first, tried when asked for. */
export const TrialForm = ({ tools, trial, onTry }: Props) => {
  const [typed, setTyped] = useState(trial);
  const [problem, setProblem] = useState<string>();
  useEffect(() => setTyped(trial), [trial]);
  const names = new Map(tools.map(({ tool, name }) => [tool, name]));
  const versions = tools.filter(({ tool }) => tool === typed.tool).map(({ version }) => version);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemOf(typed);
    setProblem(wrong);
    if (!wrong) onTry(typed);
  };
  const choose = (code: string) => {
    const tool = tools.find((one) => one.tool === code);
    if (tool) setTyped({ ...trialOf(tool), ask: typed.ask });
  };

  return (
    <form className="hub-trial" onSubmit={submit} noValidate>
      <p className="hub-trial__row">
        <label>
          Tool{' '}
          <select className="govuk-select" value={typed.tool} onChange={({ target }) => choose(target.value)}>
            {[...names].map(([tool, name]) => (
              <option key={tool} value={tool}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Version{' '}
          <select
            className="govuk-select"
            value={typed.version}
            onChange={({ target }) => setTyped({ ...typed, version: target.value })}
          >
            <option value="">every version</option>
            {versions.map((version) => (
              <option key={version}>{version}</option>
            ))}
          </select>
        </label>
      </p>
      <fieldset className="hub-trial__bands">
        <legend>From which score on</legend>
        {typed.bands.map(({ rag, from }, index) => (
          <label key={rag}>
            {sayBand(rag)}{' '}
            <input
              className="govuk-input"
              inputMode="decimal"
              value={from}
              aria-describedby={problem ? 'trial-problem' : undefined}
              aria-invalid={problem ? true : undefined}
              onChange={({ target }) =>
                setTyped({
                  ...typed,
                  bands: typed.bands.map((band, at) => (at === index ? { rag, from: target.value } : band)),
                })
              }
            />
          </label>
        ))}
      </fieldset>
      <fieldset className="hub-trial__ask">
        <legend>Ask</legend>
        <label className="hub-tick">
          <input
            type="radio"
            name="ask"
            checked={typed.ask === 'what-if'}
            onChange={() => setTyped({ ...typed, ask: 'what-if' })}
          />
          What if these had been the bands: who would have moved?
        </label>
        <label className="hub-tick">
          <input
            type="radio"
            name="ask"
            checked={typed.ask === 'trace'}
            onChange={() => setTyped({ ...typed, ask: 'trace' })}
          />
          These are the right bands: who was rated wrongly, and what was decided on it?
        </label>
      </fieldset>
      {problem && (
        <p className="govuk-error-message" id="trial-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="govuk-button">
        Try it on the records
      </button>
    </form>
  );
};
