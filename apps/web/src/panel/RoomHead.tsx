import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { Lacking } from '../parts/Tags.js';
import { OpenMeeting } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import type { Stop } from './stops.js';
import type { Room } from './useRoom.js';

interface Props {
  readonly meeting: Meeting;
  readonly room: Room | undefined;
  readonly me: string;
  readonly stops: readonly Stop[];
  /** What this page stands at. */
  readonly at: string | undefined;
  readonly follows: boolean;
  /** The others follow this page. */
  readonly leads: boolean;
  readonly onLead: () => void;
  readonly onFollows: (follows: boolean) => void;
  readonly onShow: (at: string) => void;
  readonly onHelp: () => void;
}

/** How it is spoken of; something that was taken off meanwhile has no name here. */
const nameAt = (stops: readonly Stop[], at: string): string =>
  stops.find((stop) => stop.at === at)?.spoken ?? 'something else';

/** What holds for the whole meeting: state, quorum, who is here, and whether this page goes with the chair. */
export const RoomHead = ({
  meeting,
  stops,
  room,
  me,
  at,
  follows,
  leads,
  onLead,
  onFollows,
  onShow,
  onHelp,
}: Props) => {
  const open = useCommand(OpenMeeting);
  const { panel, date, status, quorum, mayChair } = meeting;
  const decided = stops.filter(({ state }) => state === 'decided').length;
  const others = (room?.people ?? []).filter(({ id }) => id !== me);
  const chairElsewhere = !leads && room?.chairAt && room.chairAt !== at ? room.chairAt : undefined;
  return (
    <div className="hub-panel__head">
      <p>
        {status === 'open' ? (
          <>
            Under way. {decided} of {stops.length} decided.{' '}
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
          : others.map(({ id, name, at: there }) => (
              <span key={id} className="hub-panel__person">
                {name}
                {there && there !== at && <span className="hub-cell__nothing"> at {nameAt(stops, there)}</span>}
              </span>
            ))}
      </p>
      <label className="hub-tick">
        <input type="checkbox" checked={follows} onChange={({ target }) => onFollows(target.checked)} />
        {leads || (mayChair && !room?.ledBy) ? 'The others follow me' : 'Follow the chair'}
      </label>
      {mayChair && room?.ledBy && room.ledBy !== me && (
        <button type="button" className="hub-link" onClick={onLead}>
          Lead the meeting myself
        </button>
      )}
      {chairElsewhere && (
        <p className="hub-panel__elsewhere">
          The chair is at {nameAt(stops, chairElsewhere)}.{' '}
          <button type="button" className="hub-link" onClick={() => onShow(chairElsewhere)}>
            Go there
          </button>
        </p>
      )}
    </div>
  );
};
