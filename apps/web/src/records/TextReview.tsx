import { useCommand } from '../api/useCommand.js';
import type { Ground, RequestQueryQuery, TextDecision } from '../gql/graphql.js';
import { useKept } from '../session/useKept.js';
import { Act } from './Act.js';
import { Choice, LongBox } from './Field.js';
import { ReviewText } from './queries.js';
import { groundWords } from './words.js';

export type RequestDetail = Extract<RequestQueryQuery['accessRequest'], { readonly __typename: 'AccessRequestDetail' }>;
type Text = RequestDetail['texts'][number];

interface Props {
  readonly text: Text;
  readonly requestId: string;
  readonly me: string;
  /** Decisions can still be made. */
  readonly open: boolean;
  readonly onDone: (words: string) => void;
}

const decisions: Readonly<Record<TextDecision, string>> = {
  RELEASE: 'Give it out as it is',
  REDACT: 'Give it out changed',
  LEAVE_OUT: 'Leave it out',
};

const decided = ({ decision, ground, text, original }: Text): string => {
  if (!decision) return 'Nobody has read it yet.';
  if (decision === 'RELEASE') return `Given out as it is: ${original}`;
  const why = ground ? groundWords[ground].toLowerCase() : '';
  return decision === 'REDACT' ? `Given out as: ${text ?? ''} (${why})` : `Left out: ${why}`;
};

/** One free text: what stands there, how it would read, and what was decided. */
export const TextReview = ({ text, requestId, me, open, onDone }: Props) => {
  const review = useCommand(ReviewText);
  const { typed, change, done } = useKept(`${me} text ${requestId} ${text.textId}`, () => ({
    decision: (text.replaced > 0 ? 'REDACT' : 'RELEASE') as TextDecision,
    ground: 'THIRD_PARTY' as Ground,
    text: text.proposed,
  }));
  const id = `text-${text.textId.replace(/[^a-zA-Z0-9]/g, '-')}`;
  const about = `${text.record}, ${text.field}`;
  return (
    <li>
      <strong>{about}</strong>
      <blockquote className="hub-quote">{text.original}</blockquote>
      <span className="hub-under">{decided(text)}</span>
      {open && (
        <Act
          label={text.decision ? 'Decide again' : 'Decide'}
          about={about}
          button="Save the decision"
          busy={review.busy}
          outcome={review.outcome}
          send={async () => {
            const { decision, ground, text: changed } = typed;
            const outcome = await review.run({
              requestId,
              textId: text.textId,
              decision,
              ...(decision === 'RELEASE' ? {} : { ground }),
              ...(decision === 'REDACT' ? { text: changed } : {}),
            });
            if (outcome.__typename !== 'Done') return false;
            done();
            onDone('Decided.');
            return true;
          }}
        >
          <Choice
            id={`${id}-what`}
            label="What becomes of it"
            value={typed.decision}
            words={decisions}
            onChange={(decision) => change({ ...typed, decision })}
          />
          {typed.decision === 'REDACT' && (
            <LongBox
              id={`${id}-text`}
              label="As it is given out"
              value={typed.text}
              onChange={(changed) => change({ ...typed, text: changed })}
            />
          )}
          {typed.decision !== 'RELEASE' && (
            <Choice
              id={`${id}-why`}
              label="Why"
              value={typed.ground}
              words={groundWords}
              onChange={(ground) => change({ ...typed, ground })}
            />
          )}
        </Act>
      )}
    </li>
  );
};
