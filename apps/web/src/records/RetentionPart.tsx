import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import type { RetentionChoice, RetentionQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { useKept } from '../session/useKept.js';
import { sayDate } from '../words/london.js';
import { Act } from './Act.js';
import { Choice, LongBox, TextBox } from './Field.js';
import { Part, type PartProps } from './Part.js';
import { AgreeRetention, DeclineRetention, ProposeRetention, RetentionQuery } from './queries.js';

type Line = RetentionQueryQuery['retentionPreview']['lines'][number];
const PAGE = 50;

const choices: Readonly<Record<RetentionChoice, string>> = {
  KEEP_LONGER: 'Keep it longer',
  DISPOSE: 'Destroy it',
};

const nameOf = ({ forename, surname }: Line): string => `${forename} ${surname}`;

interface LineProps extends PartProps {
  readonly line: Line;
  readonly again: () => void;
}

const Propose = ({ line, me, onDone, again }: LineProps) => {
  const propose = useCommand(ProposeRetention);
  const { typed, change, done } = useKept(`${me} retention ${line.childId}`, () => ({
    decision: 'KEEP_LONGER' as RetentionChoice,
    keepUntil: '',
    reason: '',
  }));
  const id = `propose-${line.childId}`;
  return (
    <Act
      label="Propose what becomes of it"
      about={nameOf(line)}
      button="Propose"
      busy={propose.busy}
      outcome={propose.outcome}
      send={async () => {
        const { decision, keepUntil, reason } = typed;
        const until = decision === 'KEEP_LONGER' && keepUntil ? { keepUntil } : {};
        const outcome = await propose.run({ childId: line.childId, decision, reason, ...until });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone(`Proposed for ${nameOf(line)}. Somebody else must agree before anything happens.`);
        again();
        return true;
      }}
    >
      <Choice
        id={`${id}-what`}
        label="What becomes of it"
        value={typed.decision}
        words={choices}
        onChange={(decision) => change({ ...typed, decision })}
      />
      {typed.decision === 'KEEP_LONGER' && (
        <TextBox
          id={`${id}-until`}
          label="Until"
          type="date"
          value={typed.keepUntil}
          onChange={(keepUntil) => change({ ...typed, keepUntil })}
        />
      )}
      <LongBox id={`${id}-why`} label="Why" value={typed.reason} onChange={(reason) => change({ ...typed, reason })} />
    </Act>
  );
};

const Decide = ({ line, me, onDone, again }: LineProps) => {
  const agree = useCommand(AgreeRetention);
  const decline = useCommand(DeclineRetention);
  const { typed, change, done } = useKept(`${me} decline ${line.childId}`, () => ({ reason: '' }));
  const destroys = line.decision === 'DISPOSE';
  return (
    <>
      <Act
        label="Agree"
        about={`for ${nameOf(line)}`}
        button={destroys ? 'Yes, destroy this record' : 'Agree'}
        warning={destroys}
        busy={agree.busy}
        outcome={agree.outcome}
        send={async () => {
          const outcome = await agree.run({ childId: line.childId });
          if (outcome.__typename !== 'Done') return false;
          onDone(
            destroys
              ? 'Decided. The record is being destroyed; figures stay as they are.'
              : 'Decided. It is kept longer.',
          );
          again();
          return true;
        }}
      >
        <p>
          {destroys
            ? 'Names, dates of birth and every text of this record are destroyed for good. Nobody can bring them back. Figures stay as they are.'
            : `It is kept until ${line.keepUntil ? sayDate(line.keepUntil) : 'later'} and then comes up again.`}
        </p>
      </Act>
      <Act
        label="Do not agree"
        about={`for ${nameOf(line)}`}
        button="Do not agree"
        busy={decline.busy}
        outcome={decline.outcome}
        send={async () => {
          const outcome = await decline.run({ childId: line.childId, reason: typed.reason });
          if (outcome.__typename !== 'Done') return false;
          done();
          onDone('The record stays as it is.');
          again();
          return true;
        }}
      >
        <LongBox
          id={`decline-${line.childId}`}
          label="Why not"
          value={typed.reason}
          onChange={(reason) => change({ reason })}
        />
      </Act>
    </>
  );
};

const stateOf = ({ state, decision, keepUntil, mine, reason }: Line): string => {
  if (state === 'TO_BE_DESTROYED') return 'Two people decided to destroy it. It is being done.';
  if (state !== 'PROPOSED') return 'Nothing proposed yet';
  const what =
    decision === 'DISPOSE' ? 'to destroy it' : `to keep it until ${keepUntil ? sayDate(keepUntil) : 'later'}`;
  return `${mine ? 'You proposed' : 'Somebody proposed'} ${what}: ${reason ?? ''}`;
};

/** Records in the order in which they fall due. */
export const RetentionPart = (props: PartProps) => {
  const [until, setUntil] = useState('');
  const [skip, setSkip] = useState(0);
  const shown = useLive({
    query: RetentionQuery,
    variables: { until: until === '' ? null : until, first: PAGE, skip },
  });
  return (
    <Part
      title="Falling due"
      lead="How long a record is kept follows from the child’s history. Two people decide together; a legal hold beats both."
      shown={shown}
    >
      {({ retentionPreview: page }) => (
        <>
          <TextBox
            id="retention-until"
            label="Due by"
            hint={`Today is ${sayDate(page.today)}. A later date shows what is coming. Rules: version ${page.schedule}.`}
            type="date"
            value={until}
            onChange={(date) => {
              setUntil(date);
              setSkip(0);
            }}
          />
          {page.total === 0 ? (
            <Empty>
              <p className="govuk-body">No record falls due by {sayDate(page.until)}.</p>
            </Empty>
          ) : (
            <>
              <p>
                {page.total} {page.total === 1 ? 'record falls' : 'records fall'} due by {sayDate(page.until)}.
              </p>
              <ul className="hub-lines">
                {page.lines.map((line) => (
                  <li key={line.childId}>
                    <strong>{nameOf(line)}</strong>, born {sayDate(line.dob)}, {line.childId}
                    <span className="hub-under">
                      {line.due ? 'Due since' : 'Due on'} {sayDate(line.dueOn)}. {line.why} Source: {line.source}.
                    </span>
                    <span className="hub-under">
                      {line.holds > 0 ? `On hold (${line.holds}): it cannot be destroyed. ` : ''}
                      {stateOf(line)}
                    </span>
                    <div className="hub-actions">
                      {line.state === 'PROPOSED' && !line.mine && <Decide {...props} line={line} again={shown.again} />}
                      {line.state === 'OPEN' && <Propose {...props} line={line} again={shown.again} />}
                    </div>
                  </li>
                ))}
              </ul>
              {page.total > PAGE && (
                <div className="govuk-button-group">
                  {skip > 0 && (
                    <button type="button" className="hub-link" onClick={() => setSkip(skip - PAGE)}>
                      Earlier ones
                    </button>
                  )}
                  {skip + PAGE < page.total && (
                    <button type="button" className="hub-link" onClick={() => setSkip(skip + PAGE)}>
                      Later ones
                    </button>
                  )}
                </div>
              )}
            </>
          )}
        </>
      )}
    </Part>
  );
};
