import { Link } from '../frame/router.js';
import { RagTag } from '../parts/Tags.js';
import type { Meeting } from './MeetingPage.js';
import type { Room } from './useRoom.js';

const states: Readonly<Record<string, { mark: string; words: string }>> = {
  waiting: { mark: '○', words: 'not heard yet' },
  decided: { mark: '✓', words: 'decided' },
  clash: { mark: '!', words: 'two decisions clash' },
};

interface Props {
  readonly meeting: Meeting;
  readonly room: Room | undefined;
  readonly me: string;
  readonly childId: string | undefined;
}

/** The agenda beside the child: what is done, what waits, who looks at what. */
export const AgendaNav = ({ meeting, room, me, childId }: Props) => (
  <nav className="hub-agenda" aria-label="Agenda">
    <ol>
      {meeting.agenda.map((item) => {
        const { mark, words } = states[item.state] ?? { mark: '', words: item.state };
        const here = (room?.people ?? []).filter((one) => one.childId === item.childId && one.id !== me);
        const chair = room?.chairAt === item.childId;
        return (
          <li key={item.childId} className={chair ? 'hub-agenda__chair' : undefined}>
            <Link
              to={`/panels/${meeting.panel}/${meeting.date}/meeting?child=${item.childId}`}
              aria-current={item.childId === childId ? 'true' : undefined}
            >
              <span aria-hidden="true" className="hub-agenda__mark">
                {mark}
              </span>
              {item.surname}, {item.forename}
              <span className="govuk-visually-hidden">, {words}</span>
            </Link>
            <span className="hub-agenda__about">
              <RagTag rag={item.overall} />
              {chair && ' the chair is here'}
              {here.length > 0 && !chair && ` ${here.length} here`}
            </span>
          </li>
        );
      })}
    </ol>
  </nav>
);
