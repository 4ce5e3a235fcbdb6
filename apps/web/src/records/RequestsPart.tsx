import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import type { Requester } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { useKept } from '../session/useKept.js';
import { sayDate } from '../words/london.js';
import { Act } from './Act.js';
import { Choice, TextBox } from './Field.js';
import { Part, type PartProps } from './Part.js';
import { ReceiveAccessRequest, RequestsQuery } from './queries.js';
import { requesterWords, sayDaysLeft } from './words.js';

const Receive = ({ me, onDone, again }: PartProps & { again: () => void }) => {
  const receive = useCommand(ReceiveAccessRequest);
  const { typed, change, done } = useKept(`${me} request`, () => ({
    childId: '',
    receivedOn: '',
    requester: 'CHILD' as Requester,
    requesterName: '',
  }));
  return (
    <Act
      label="Record a request"
      about="for what we hold"
      button="Record the request"
      busy={receive.busy}
      outcome={receive.outcome}
      send={async () => {
        const { requesterName, childId, ...others } = typed;
        const named = requesterName.trim() ? { requesterName: requesterName.trim() } : {};
        const outcome = await receive.run({ ...others, childId: childId.trim(), ...named });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('The request is recorded and its clock runs from the day it was received.');
        again();
        return true;
      }}
    >
      <TextBox
        id="request-child"
        label="Id of the person it is about"
        value={typed.childId}
        onChange={(childId) => change({ ...typed, childId })}
      />
      <TextBox
        id="request-received"
        label="Received on"
        hint="The month runs from this day, also when who asks had to be checked first."
        type="date"
        value={typed.receivedOn}
        onChange={(receivedOn) => change({ ...typed, receivedOn })}
      />
      <Choice
        id="request-who"
        label="Who asks"
        value={typed.requester}
        words={requesterWords}
        onChange={(requester) => change({ ...typed, requester })}
      />
      <TextBox
        id="request-name"
        label="Name of who asks (if it is somebody else)"
        value={typed.requesterName}
        onChange={(requesterName) => change({ ...typed, requesterName })}
      />
    </Act>
  );
};

/** Requests for what is held, those that are due first before the others. */
export const RequestsPart = (props: PartProps) => {
  const shown = useLive({ query: RequestsQuery, variables: { answered: false } });
  return (
    <Part
      title="Requests"
      lead="Everybody may ask what we hold about them. A month to answer, two more when it is complex."
      shown={shown}
    >
      {({ accessRequests }) => (
        <>
          <Receive {...props} again={shown.again} />
          {accessRequests.length === 0 ? (
            <Empty>
              <p className="govuk-body">No request waits for an answer.</p>
            </Empty>
          ) : (
            <ul className="hub-lines">
              {accessRequests.map((request) => (
                <li key={request.id}>
                  <Link to={`/records/requests/${request.id}`}>{request.id}</Link> about {request.childId}:{' '}
                  {requesterWords[request.requester].toLowerCase()}
                  {request.requesterName && ` (${request.requesterName})`}
                  <span className="hub-under">
                    Received {sayDate(request.receivedOn)}, due {sayDate(request.dueOn)}
                    {request.extended && ' (extended)'}.{' '}
                    {request.daysLeft < 0 ? (
                      <Lacking>{sayDaysLeft(request.daysLeft)}</Lacking>
                    ) : (
                      <strong>{sayDaysLeft(request.daysLeft)}</strong>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Part>
  );
};
