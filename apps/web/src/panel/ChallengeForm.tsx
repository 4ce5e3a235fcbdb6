import { Lacking } from '../parts/Tags.js';
import type { Field } from '../record/fields.js';
import { AnswerChallenge, PutChallenge } from './commands.js';
import type { Item } from './ItemPage.js';
import { SayForm } from './SayForm.js';
import { nameOfStop, type Speaking } from './speaking.js';
import { useSayForm } from './useSayForm.js';
import { agencies } from './words.js';

const answerFields: readonly Field[] = [
  { kind: 'area', name: 'answer', label: 'Answer' },
  { kind: 'yesno', name: 'accepted', label: 'Is the answer accepted?', optional: true },
  { kind: 'text', name: 'escalatedTo', label: 'Raised to', hint: 'Only when it was taken higher.', optional: true },
];

const putFields: readonly Field[] = [
  { kind: 'select', name: 'byAgency', label: 'Who challenges', choices: agencies },
  { kind: 'select', name: 'toAgency', label: 'Who is challenged', choices: agencies },
  { kind: 'area', name: 'matter', label: 'What about' },
];

interface AnswerProps extends Speaking {
  readonly challenge: Item['challenges'][number];
}

const Answer = ({ challenge, meeting: { panel, date }, me, now, again }: AnswerProps) => {
  const form = useSayForm({
    name: `${me.id} panel answer ${challenge.challengeId}`,
    fields: answerFields,
    mutation: AnswerChallenge,
    initial: {},
    about: () => ({ panel, date, challengeId: challenge.challengeId }),
    onDone: again,
  });
  return (
    <details className="hub-more-of">
      <summary>Record the answer</summary>
      <SayForm label="Answer" form={form} fields={answerFields} now={now} button="Record the answer" />
    </details>
  );
};

interface Props extends Speaking {
  readonly challenges: Item['challenges'];
}

/** Challenges between agencies about a child or a topic: who asks whom to account for what, and the answer. */
export const ChallengeForm = ({ challenges, ...speaking }: Props) => {
  const { about, meeting, me, now, again } = speaking;
  const { panel, date } = meeting;
  const form = useSayForm({
    name: `${me.id} panel challenge ${panel}|${date} ${nameOfStop(about)}`,
    fields: putFields,
    mutation: PutChallenge,
    initial: {},
    about: () => ({ panel, date, ...about }),
    onDone: again,
  });
  return (
    <>
      <ul className="hub-lines">
        {challenges.map((challenge) => (
          <li key={challenge.challengeId}>
            <strong>
              {challenge.byAgency} to {challenge.toAgency}
            </strong>
            : {challenge.matter}{' '}
            {challenge.answer ? (
              <>
                {challenge.answer}
                {challenge.accepted === true && ' Accepted.'}
                {challenge.accepted === false && ' Not accepted.'}
                {challenge.escalatedTo && ` Raised to ${challenge.escalatedTo}.`}
              </>
            ) : (
              <>
                <Lacking>Not answered.</Lacking>
                <Answer {...speaking} challenge={challenge} />
              </>
            )}
          </li>
        ))}
      </ul>
      <SayForm label="Challenge" form={form} fields={putFields} now={now} button="Record the challenge" />
    </>
  );
};
