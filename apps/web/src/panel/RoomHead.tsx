import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { Lacking } from '../parts/Tags.js';
import { OpenMeeting } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import type { Room } from './useRoom.js';

interface Props {
  readonly meeting: Meeting;
  readonly room: Room | undefined;
  readonly me: string;
  readonly childId: string | undefined;
  readonly follows: boolean;
  readonly onFollows: (follows: boolean) => void;
  readonly onShow: (childId: string) => void;
  readonly onHelp: () => void;
}

const nameAt = (meeting: Meeting, childId: string): string => {
  const item = meeting.agenda.find((one) => one.childId === childId);
  return item ? `${item.forename} ${item.surname}` : childId;
};

/** What holds for the whole meeting: state, quorum, who is here, and whether this page goes with the chair. */
export const RoomHead = ({ meeting, room, me, childId, follows, onFollows, onShow, onHelp }: Props) => {
  const open = useCommand(OpenMeeting);
  const { panel, date, status, quorum, mayChair } = meeting;
  const decided = meeting.agenda.filter(({ state }) => state === 'decided').length;
  const others = (room?.people ?? []).filter(({ id }) => id !== me);
  const chairElsewhere = !mayChair && room?.chairAt && room.chairAt !== childId ? room.chairAt : undefined;
  return (
    <div className="hub-panel__head">
      <p>
        {status === 'open' ? (
          <>
            Under way. {decided} of {meeting.agenda.length} decided.{' '}
          </>
        ) : status === 'closed' ? (
          <strong>The meeting has ended; nothing can be changed. </strong>
        ) : (
          <strong>The meeting has not begun; nothing can be decided yet. </strong>
        )}
        Quorum: {quorum.quorate ? 'met' : <Lacking>not met</Lacking>}
        {!quorum.quorate && quorum.lacking.length > 0 && ` (without ${quorum.lacking.join(', ')})`}.{' '}
        <Link to={`/panels/${panel}/${date}`}>Agenda and who comes</Link> ·{' '}
        <Link to={`/panels/${panel}/${date}/minutes`}>Minutes so far</Link> ·{' '}
        <button type="button" className="hub-link" onClick={onHelp}>
          Keys
        </button>
      </p>
      {status === 'called' && meeting.canOpen && meeting.mayPrepare && (
        <button
          type="button"
          className="govuk-button hub-button--small"
          aria-disabled={open.busy}
          onClick={() => void open.run({ panel, date })}
        >
          Begin the meeting
        </button>
      )}
      <OutcomeNote outcome={open.outcome} />
      <p className="hub-panel__people">
        Also here:{' '}
        {others.length === 0
          ? 'nobody else'
          : others.map(({ id, name, childId: at }) => (
              <span key={id} className="hub-panel__person">
                {name}
                {at && at !== childId && <span className="hub-cell__nothing"> at {nameAt(meeting, at)}</span>}
              </span>
            ))}
      </p>
      <label className="hub-tick">
        <input type="checkbox" checked={follows} onChange={({ target }) => onFollows(target.checked)} />
        {mayChair ? 'The others follow me' : 'Follow the chair'}
      </label>
      {chairElsewhere && (
        <p className="hub-panel__elsewhere">
          The chair is at {nameAt(meeting, chairElsewhere)}.{' '}
          <button type="button" className="hub-link" onClick={() => onShow(chairElsewhere)}>
            Go there
          </button>
        </p>
      )}
    </div>
  );
};
