import { useEffect, useRef, useState } from 'react';
import { useAnnouncer } from '../frame/page.js';
import { FileChooser } from './FileChooser.js';
import { kindOf } from './feeds.js';
import { saySize, type Chosen } from './files.js';
import { Result } from './Result.js';
import { useIntake, type Stage } from './useIntake.js';

const sayAim = { 'dry-run': 'Working out what would change', 'take-in': 'Taking the delivery in' } as const;

const Progress = ({
  stage,
  onStop,
}: {
  stage: Extract<Stage, { kind: 'sending' | 'running' }>;
  onStop: () => void;
}) => {
  const sending = stage.kind === 'sending';
  const words = sending
    ? `Sending the files: ${saySize(stage.sent)} of ${saySize(stage.total)}`
    : `${sayAim[stage.aim]}: ${stage.job.message ?? 'starting'}${stage.job.rowsRead > 0 ? `, ${stage.job.rowsRead.toLocaleString('en-GB')} rows` : ''}`;
  return (
    <div className="hub-progress">
      <label htmlFor="intake-progress">{words}</label>
      <progress
        id="intake-progress"
        max={1}
        value={sending ? (stage.total === 0 ? 1 : stage.sent / stage.total) : stage.job.progress}
      />
      {sending && (
        <button type="button" className="govuk-button govuk-button--secondary hub-button--small" onClick={onStop}>
          Stop
        </button>
      )}
      {!sending && stage.aim === 'take-in' && (
        <p className="hub-shown">You may leave this page: the intake goes on, and the delivery is listed below.</p>
      )}
    </div>
  );
};

/** Takes a delivery in: choose, see what would change, take it in. */
export const TakeIn = () => {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [historical, setHistorical] = useState(false);
  const { stage, run, stop, reset } = useIntake();
  const { say } = useAnnouncer();
  const place = useRef<HTMLDivElement>(null);
  const change = (files: readonly Chosen[]) => {
    setChosen(files);
    reset();
  };
  const over = stage.kind === 'over';
  useEffect(() => {
    if (over) place.current?.querySelector<HTMLElement>('#result')?.focus();
  }, [over]);
  const going =
    stage.kind === 'running' ? `${sayAim[stage.aim]}.` : stage.kind === 'sending' ? 'Sending the files.' : '';
  useEffect(() => {
    if (going) say(going);
  }, [say, going]);

  const busy = stage.kind === 'sending' || stage.kind === 'running';
  const usable = chosen.some(({ path }) => kindOf(path).kind !== 'other' && kindOf(path).kind !== 'declaration');
  const told = over && stage.aim === 'dry-run' && stage.job.state === 'done';
  const taken = over && stage.aim === 'take-in' && stage.job.state === 'done';
  return (
    <section aria-labelledby="take-in">
      <h2 id="take-in" className="govuk-heading-m">
        Take a delivery in
      </h2>
      {!busy && !taken && (
        <>
          <FileChooser chosen={chosen} onChosen={change} />
          <div className="hub-historical">
            <label className="hub-tick">
              <input
                type="checkbox"
                checked={historical}
                aria-describedby="historical-hint"
                onChange={(event) => {
                  setHistorical(event.target.checked);
                  reset();
                }}
              />
              Historical load: the files have a recorded_at column
            </label>
            <p id="historical-hint" className="govuk-hint">
              Tick this only to fill an empty hub with past records: each row then counts as known from its own
              recorded_at. Leave it empty for the usual delivery, known from today.
            </p>
          </div>
        </>
      )}
      {!busy && !over && (
        <button
          type="button"
          className="govuk-button"
          disabled={!usable}
          onClick={() => void run('dry-run', chosen, historical)}
        >
          Say what would change
        </button>
      )}
      {!busy && !over && chosen.length > 0 && !usable && (
        <p className="hub-lacking">None of these files is a CSV of a delivery. Choose others.</p>
      )}
      {busy && <Progress stage={stage} onStop={stop} />}
      {stage.kind === 'refused' && (
        <div className="hub-problem" role="alert">
          <p>{stage.message}</p>
        </div>
      )}
      <div ref={place}>{over && <Result key={stage.job.id} job={stage.job} />}</div>
      {told && (
        <p className="hub-intake-buttons">
          <button type="button" className="govuk-button" onClick={() => void run('take-in', chosen, historical)}>
            Take it in
          </button>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => change([])}>
            Do not take it in
          </button>
        </p>
      )}
      {taken && (
        <p className="hub-intake-buttons">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => change([])}>
            Take another delivery in
          </button>
        </p>
      )}
    </section>
  );
};
