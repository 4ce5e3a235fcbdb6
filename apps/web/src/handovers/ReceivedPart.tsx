import { EndAct } from '../access/EndAct.js';
import { useForm } from '../access/useForm.js';
import { toChoose } from '../access/words.js';
import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayDate, sayTime } from '../words/london.js';
import { Content, Look } from './Content.js';
import type { HandoverPartProps } from './HandoversPage.js';
import { AcceptHandover, ReceivedContentQuery, ReceivedHandoversQuery, RefuseHandover } from './queries.js';
import { receivedResponsibilityWords, receivedStateOf, type Received } from './words.js';

interface RowProps extends HandoverPartProps {
  readonly received: Received;
}

const whoWords = {
  NEW: 'A new child: nobody here is the same',
  SAME: 'Somebody who is on record here',
} as const;

const Accept = ({ received: { id, fromName }, me, onDone }: RowProps) => {
  const { typed, change, problem, send, ...form } = useForm(AcceptHandover, `${me} take on ${id}`, () => ({
    who: '' as keyof typeof whoWords | '',
    childId: '',
  }));
  const key = id.replaceAll(/\W+/g, '-');
  return (
    <Act
      label="Read it and take the child on"
      about={`from ${fromName}`}
      button="Take the child on"
      {...form}
      send={async () => {
        const childId = typed.childId.trim();
        const sent = await send(
          { receivedId: id, ...(typed.who === 'SAME' ? { childId } : {}) },
          {
            who: typed.who === '' && 'Say who the child is here.',
            childId: typed.who === 'SAME' && childId === '' && 'Type the id of the child, for example B0001234.',
          },
        );
        if (sent) onDone(`Taken on. ${fromName} is told.`);
        return sent;
      }}
    >
      <Content document={ReceivedContentQuery} id={id} />
      <p className="govuk-body">
        Look for the child first: <Link to="/search">Find a child</Link>. Details that are on record here stay as they
        are.
      </p>
      <Choice
        id={`who-${key}`}
        label="Who this is here"
        problem={problem('who')}
        value={typed.who}
        words={toChoose(whoWords)}
        onChange={(who) => change({ who })}
      />
      {typed.who === 'SAME' && (
        <TextBox
          id={`same-${key}`}
          label="Id of the child here"
          problem={problem('childId')}
          value={typed.childId}
          onChange={(childId) => change({ childId })}
        />
      )}
    </Act>
  );
};

const Row = (props: RowProps) => {
  const { received, closed, me, onDone } = props;
  const { id, state, fromName, fromKey, movedOn, answerBy, late, childId, provenance, consent, records } = received;
  const count = `${records} ${records === 1 ? 'record' : 'records'}`;
  return (
    <li>
      <strong>{fromName}</strong>: a child who lives here from {sayDate(movedOn)}.{' '}
      {receivedResponsibilityWords[received.responsibility]}.
      <span className="hub-under">
        <strong>{receivedStateOf(received)}</strong>{' '}
        {state === 'WAITING' &&
          (late ? `Late: it should be answered by ${sayDate(answerBy)}.` : `Answer by ${sayDate(answerBy)}.`)}
      </span>
      {childId && (
        <span className="hub-under">
          The child is <Link to={`/children/${childId}`}>{childId}</Link> here.
        </span>
      )}
      <span className="hub-under">
        {received.gatewayName}. {consent ? `${consent}. ` : 'Nobody’s consent is on record. '}
        {count}, came {sayTime(received.receivedAt)}. Their key: <span className="hub-keyprint">{fromKey}</span>
      </span>
      {provenance.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Where each record came from</span>
          </summary>
          <ul className="govuk-details__text">
            {provenance.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {!closed && state === 'WAITING' && (
        <div className="hub-actions">
          <Look document={ReceivedContentQuery} id={id} label="Read what came" about={`from ${fromName}`} />
          <Accept {...props} />
          <EndAct
            document={RefuseHandover}
            input={{ receivedId: id }}
            name={`${me} refuse ${id}`}
            label="Refuse it"
            about={`from ${fromName}`}
            button="Refuse the handover"
            hint={`${fromName} reads why. Nothing of what came is kept here.`}
            onDone={() => onDone(`Refused. ${fromName} is told why.`)}
          />
        </div>
      )}
    </li>
  );
};

/** Children whom other authorities hand over to us. */
export const ReceivedPart = (props: HandoverPartProps) => {
  const shown = useLive({ query: ReceivedHandoversQuery, variables: { knownAt: props.knownAt } });
  const onDone = (words: string) => {
    props.onDone(words);
    shown.again();
  };
  return (
    <Part
      title="From other authorities"
      lead="What came is sealed until it is answered. Taken on, it stands in the child’s record with where it came from; refused, nothing is kept."
      shown={shown}
    >
      {({ receivedHandovers }) =>
        receivedHandovers.length === 0 ? (
          <Empty>
            <p className="govuk-body">No authority handed a child over to us.</p>
          </Empty>
        ) : (
          <ul className="hub-lines">
            {receivedHandovers.map((received) => (
              <Row key={received.id} {...props} onDone={onDone} received={received} />
            ))}
          </ul>
        )
      }
    </Part>
  );
};
