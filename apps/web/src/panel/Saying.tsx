import { sayDate, sayTime } from '../words/london.js';
import { ActionForm } from './ActionForm.js';
import { ChallengeForm } from './ChallengeForm.js';
import { ClashBox } from './ClashBox.js';
import { DecideForm } from './DecideForm.js';
import { DecisionLine } from './DecisionLine.js';
import type { Item } from './ItemPage.js';
import type { Meeting } from './MeetingPage.js';
import { NoteForm } from './NoteForm.js';

export interface SayingProps {
  readonly item: Item;
  readonly meeting: Meeting;
  readonly me: { readonly id: string; readonly agency: string };
  readonly now: string;
  readonly again: () => void;
}

const Decided = ({ item: { decision } }: Pick<SayingProps, 'item'>) =>
  decision && (
    <div className="hub-decided">
      <DecisionLine decision={decision} />
    </div>
  );

/** What the meeting says of the child: decision, actions, challenges, notes. Everybody sees what is recorded at once. */
export const Saying = (props: SayingProps) => {
  const { item, meeting, me, again } = props;
  const { panel, date } = meeting;
  const open = meeting.status === 'open';
  return (
    <div className="hub-saying">
      <section id="say-decide" aria-labelledby="decide-title">
        <h3 id="decide-title" className="govuk-heading-s">
          Decide
        </h3>
        <ClashBox {...props} />
        {item.clashing.length === 0 && <Decided item={item} />}
        {open && <DecideForm {...props} />}
      </section>

      <details id="say-action" className="hub-more-of" open={item.actions.length > 0}>
        <summary>Actions set here ({item.actions.length})</summary>
        <ul className="hub-lines">
          {item.actions.map(({ actionId, ownerAgency, owner, action, due }) => (
            <li key={actionId}>
              <strong>{ownerAgency}</strong>
              {owner && ` (${owner})`}: {action} <strong>Due {sayDate(due)}</strong>
            </li>
          ))}
        </ul>
        {open && <ActionForm {...props} />}
      </details>

      <details id="say-challenge" className="hub-more-of" open={item.challenges.length > 0}>
        <summary>Challenges made here ({item.challenges.length})</summary>
        {open && <ChallengeForm {...props} />}
        {!open &&
          item.challenges.map(({ challengeId, byAgency, toAgency, matter, answer }) => (
            <p key={challengeId}>
              <strong>
                {byAgency} to {toAgency}
              </strong>
              : {matter} {answer ?? 'Not answered.'}
            </p>
          ))}
      </details>

      <details id="say-note" className="hub-more-of" open={item.notes.length > 0}>
        <summary>Notes ({item.notes.length})</summary>
        <ul className="hub-lines">
          {item.notes.map(({ note, by, at }) => (
            <li key={`${at} ${note}`}>
              {note}
              <span className="hub-cell__under">
                {by}, {sayTime(at)}
              </span>
            </li>
          ))}
        </ul>
        <NoteForm me={me.id} meeting={{ panel, date }} childId={item.child.id} onDone={again} />
      </details>
    </div>
  );
};
