import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import { Subject } from '../links/Subject.js';
import type { DisruptionLineFragment } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { count } from '../words/durations.js';
import { sayDate } from '../words/london.js';
import { WithdrawDisruptionStep } from './queries.js';
import { StepForm, type Tool } from './StepForm.js';
import { outcomeWords, sayAuthority, sayStatus, subjectWords } from './words.js';

interface Props {
  readonly line: DisruptionLineFragment;
  readonly me: string;
  readonly tools: readonly Tool[];
  /** Whether steps can be recorded here: now, and by whoever may. */
  readonly records: boolean;
  readonly onDone: (words: string) => void;
}

const Until = ({ line }: { line: DisruptionLineFragment }) => {
  if (line.ranOut) return <Lacking>Ran out, and nobody has said so</Lacking>;
  if (!line.expires) return line.inForce ? 'Until further order' : 'Not in force';
  return (
    <>
      {sayDate(line.expires)}
      <span className="hub-cell__under">
        {count(line.daysLeft ?? 0, 'day')} left{line.decideNow && ': decide about another one'}
      </span>
    </>
  );
};

const Step = ({
  line,
  step,
  records,
  onDone,
}: Pick<Props, 'line' | 'records' | 'onDone'> & { step: DisruptionLineFragment['steps'][number] }) => {
  const { run, busy, outcome } = useCommand(WithdrawDisruptionStep);
  const { status, statusAt, revision } = step;
  const takeBack = async () => {
    const said = await run({ disruptionId: line.id, status, statusAt, basedOn: revision });
    if (said.__typename === 'Done') onDone('The step is taken back. It stays in history.');
  };
  return (
    <li>
      {sayDate(statusAt)}: {sayStatus(status)}
      {step.authority ? `, ${sayAuthority(step.authority)}` : ''}
      {step.outcome ? `. ${outcomeWords[step.outcome] ?? step.outcome}` : ''}
      {step.expires ? `. Holds until ${sayDate(step.expires)}` : ''}{' '}
      {records && (
        <button type="button" className="hub-link" aria-disabled={busy} onClick={() => void takeBack()}>
          Take back
          <span className="govuk-visually-hidden">
            {' '}
            {sayStatus(status)} of {line.id}
          </span>
        </button>
      )}
      <OutcomeNote outcome={outcome} />
    </li>
  );
};

/** A disruption in the register: where it stands, until when, whom it protects, and its life behind a fold. */
export const DisruptionRow = ({ line, me, tools, records, onDone }: Props) => (
  <tr>
    <th scope="row">
      <span className="hub-cell__name">{line.toolWords}</span>
      <span className="hub-cell__under">{line.id}</span>
    </th>
    <td>
      {subjectWords[line.subjectType] ?? line.subjectType}
      <span className="hub-cell__under">
        {line.subjectName ? (
          <Subject id={`${line.subjectType}:${line.subjectId}`} label={line.subjectName} />
        ) : (
          line.subjectId
        )}
      </span>
    </td>
    <td>
      <strong>{sayStatus(line.status)}</strong>
      <span className="hub-cell__under">since {sayDate(line.since)}</span>
      {line.inForce && <span className="hub-cell__under">In force</span>}
      {line.interim && <span className="hub-cell__under">Interim order holds</span>}
      {line.breaches > 0 && <span className="hub-cell__under">{count(line.breaches, 'breach', 'breaches')}</span>}
    </td>
    <td>
      <Until line={line} />
    </td>
    <td>
      {line.children.length === 0
        ? 'Nobody named'
        : line.children.map(({ id, name }) => (
            <span key={id} className="hub-cell__line">
              <Link to={`/children/${id}`}>{name ?? id}</Link>
            </span>
          ))}
    </td>
    <td>
      {line.lookAt.map((words) => (
        <p key={words} className="govuk-body-s">
          <Lacking>To look at</Lacking> {words}
        </p>
      ))}
      <details className="govuk-details hub-cell__fold">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {count(line.steps.length, 'step')}
            <span className="govuk-visually-hidden"> of {line.id}</span>
          </span>
        </summary>
        <div className="govuk-details__text">
          <ol className="govuk-list">
            {line.steps.map((step) => (
              <Step key={step.key} line={line} step={step} records={records} onDone={onDone} />
            ))}
          </ol>
        </div>
      </details>
      {records && (line.next === null || line.next === undefined || line.next.length > 0) && (
        <StepForm me={me} tools={tools} of={{ ...line, next: line.next ?? null }} onDone={onDone} />
      )}
    </td>
  </tr>
);
