import { useState } from 'react';
import { EndAct } from '../access/EndAct.js';
import { useForm } from '../access/useForm.js';
import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Part } from '../records/Part.js';
import { sayDate, sayTime } from '../words/london.js';
import { Content, Look } from './Content.js';
import type { HandoverPartProps } from './HandoversPage.js';
import { Propose } from './Propose.js';
import { ApproveHandover, HandoverContentQuery, HandoversQuery, WithdrawHandover } from './queries.js';
import { clockOf, partWords, responsibilityWords, stateOf, type Handover } from './words.js';

const OPEN: readonly Handover['state'][] = ['PROPOSED', 'APPROVED', 'SENT'];

interface RowProps extends HandoverPartProps {
  readonly handover: Handover;
}

const Approve = ({ handover: { id, childId, toName, toKey }, me, onDone }: RowProps) => {
  const [shown, setShown] = useState<string>();
  const { send, problem, ...form } = useForm(ApproveHandover, `${me} approve ${id}`, () => ({}));
  return (
    <Act
      label="Read what goes and approve it"
      about={`for child ${childId}`}
      button="Approve: send exactly this"
      {...form}
      send={async () => {
        const sent = await send(
          { handoverId: id, shown: shown ?? '' },
          { shown: shown === undefined && 'Wait until what goes stands here, and read it.' },
        );
        if (sent) onDone(`Approved. It goes to ${toName}, sealed for them alone.`);
        return sent;
      }}
    >
      <p className="govuk-body">
        The first time, ring {toName} and compare the fingerprint of their key:{' '}
        <span className="hub-keyprint">{toKey}</span>
      </p>
      <Content document={HandoverContentQuery} id={id} onShown={setShown} />
      {problem('handoverId') && <p className="govuk-body">Ask another lead to read it and approve it.</p>}
    </Act>
  );
};

const Row = (props: RowProps) => {
  const { handover, closed, me, onDone } = props;
  const { id, childId, forename, surname, toName, movedOn, responsibility, parts, consent, reason } = handover;
  const clock = clockOf(handover);
  return (
    <li>
      <Link to={`/children/${childId}`}>
        {forename} {surname}
      </Link>
      , {childId}, to {toName}: lives there from {sayDate(movedOn)}. {responsibilityWords[responsibility]}.
      <span className="hub-under">
        <strong>{stateOf(handover)}</strong> {clock}
      </span>
      {reason && <span className="hub-under">Why: {reason}</span>}
      <span className="hub-under">
        {handover.gatewayName}. {consent ? `${consent}. ` : 'Nobody’s consent is on record. '}
        What goes: {['who the child is', ...parts.map((part) => partWords[part].toLowerCase())].join(', ')}.
        {handover.restrictedToo && ' The record is restricted, and goes all the same.'}
      </span>
      <span className="hub-under">
        Proposed by {handover.proposedBy}, {sayTime(handover.proposedAt)}
        {handover.approvedBy &&
          handover.approvedAt &&
          `; approved by ${handover.approvedBy}, ${sayTime(handover.approvedAt)}`}
        {handover.sentAt && `; sent ${sayTime(handover.sentAt)}`}
      </span>
      {!closed && (
        <div className="hub-actions">
          {handover.forYou ? (
            <Approve {...props} />
          ) : (
            <Look document={HandoverContentQuery} id={id} label="Read what goes" about={`for child ${childId}`} />
          )}
          {OPEN.includes(handover.state) && (
            <EndAct
              document={WithdrawHandover}
              input={{ handoverId: id }}
              name={`${me} call off ${id}`}
              label="Call it off"
              about={`for child ${childId}`}
              button="Call the handover off"
              hint={
                handover.state === 'SENT'
                  ? `${toName} is told. If they took the child on in the meantime, that holds: ring them.`
                  : 'Nothing has left the hub.'
              }
              onDone={() => onDone('Called off.')}
            />
          )}
        </div>
      )}
    </li>
  );
};

/** Children of ours who go to other authorities; of one child, also the form that proposes it. */
export const SentPart = (props: HandoverPartProps) => {
  const { child, knownAt, closed } = props;
  const shown = useLive({ query: HandoversQuery, variables: { childId: child || null, knownAt } });
  const onDone = (words: string) => {
    props.onDone(words);
    shown.again();
  };
  return (
    <Part
      title={child ? `Child ${child}` : 'To other authorities'}
      lead="What goes is sealed for the other authority alone, after a second person has read it. Nothing is deleted here."
      shown={shown}
    >
      {({ handovers: { authorities, handovers } }) => {
        const isOpen = handovers.some(({ state }) => OPEN.includes(state));
        return (
          <>
            {child && <Link to="/handovers">Handovers of all children</Link>}
            {authorities.length === 0 && (
              <p className="govuk-inset-text">
                No other authority is reached from this hub yet. Ask your administrator.
              </p>
            )}
            {child && !closed && !isOpen && authorities.length > 0 && (
              <Propose me={props.me} childId={child} authorities={authorities} onDone={onDone} />
            )}
            {handovers.length === 0 ? (
              <Empty>
                <p className="govuk-body">
                  {child
                    ? 'This child was not handed over to another authority.'
                    : 'No child is or was handed over. Propose it from the child’s page.'}
                </p>
              </Empty>
            ) : (
              <ul className="hub-lines">
                {handovers.map((handover) => (
                  <Row key={handover.id} {...props} onDone={onDone} handover={handover} />
                ))}
              </ul>
            )}
          </>
        );
      }}
    </Part>
  );
};
