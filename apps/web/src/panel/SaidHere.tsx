import { Lacking } from '../parts/Tags.js';
import { sayDate, sayTime } from '../words/london.js';
import { ActionForm } from './ActionForm.js';
import { ChallengeForm } from './ChallengeForm.js';
import type { Item } from './ItemPage.js';
import { NoteForm } from './NoteForm.js';
import type { Speaking } from './speaking.js';
import { sayActionKind } from './words.js';

interface Props {
  readonly said: Pick<Item, 'actions' | 'challenges' | 'notes'>;
  readonly speaking: Speaking;
}

/** Actions, challenges and notes about a child or a topic, each with its form while the meeting is under way. */
export const SaidHere = ({ said: { actions, challenges, notes }, speaking }: Props) => {
  const { meeting, me, about, again } = speaking;
  const open = meeting.status === 'open';
  return (
    <>
      <details id="say-action" className="hub-more-of" open={actions.length > 0}>
        <summary>Actions set here ({actions.length})</summary>
        <ul className="hub-lines">
          {actions.map(({ actionId, ownerAgency, owner, action, due, kind }) => (
            <li key={actionId}>
              <strong>{ownerAgency}</strong>
              {owner && ` (${owner})`}: {action} <strong>Due {sayDate(due)}</strong>
              {kind && <span className="hub-cell__under">{sayActionKind(kind)}</span>}
            </li>
          ))}
        </ul>
        {open && <ActionForm {...speaking} />}
      </details>

      <details id="say-challenge" className="hub-more-of" open={challenges.length > 0}>
        <summary>Challenges made here ({challenges.length})</summary>
        {open && <ChallengeForm {...speaking} challenges={challenges} />}
        {!open &&
          challenges.map(({ challengeId, byAgency, toAgency, matter, answer }) => (
            <p key={challengeId}>
              <strong>
                {byAgency} to {toAgency}
              </strong>
              : {matter} {answer ?? <Lacking>Not answered.</Lacking>}
            </p>
          ))}
      </details>

      <details id="say-note" className="hub-more-of" open={notes.length > 0}>
        <summary>Notes ({notes.length})</summary>
        <ul className="hub-lines">
          {notes.map(({ note, by, at }) => (
            <li key={`${at} ${note}`}>
              {note}
              <span className="hub-cell__under">
                {by}, {sayTime(at)}
              </span>
            </li>
          ))}
        </ul>
        <NoteForm me={me.id} meeting={meeting} about={about} onDone={again} />
      </details>
    </>
  );
};
