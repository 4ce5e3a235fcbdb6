import type { ChaseFieldsFragment, MatterQueryQuery } from '../gql/graphql.js';
import { SayForm } from '../panel/SayForm.js';
import { useSayForm } from '../panel/useSayForm.js';
import type { Field } from '../record/fields.js';
import { londonDateOf } from '../words/london.js';
import { Chases } from './Chases.js';
import { AnswerChase } from './commands.js';

type Matter = Extract<MatterQueryQuery['matter'], { __typename: 'Matter' }>;

const fields: readonly Field[] = [
  { kind: 'date', name: 'answeredOn', label: 'When they answered' },
  { kind: 'area', name: 'answer', label: 'What they said' },
];

interface Speaking {
  readonly matter: Matter;
  readonly me: string;
  readonly now: string;
  readonly onDone: (said: string) => void;
}

const Answer = ({ chase, matter, me, now, onDone }: Speaking & { chase: ChaseFieldsFragment }) => {
  const [year = '', month = '', day = ''] = londonDateOf(now).split('-');
  const form = useSayForm({
    name: `${me} chase answer ${chase.chaseId}`,
    fields,
    mutation: AnswerChase,
    initial: {
      'answeredOn.day': String(Number(day)),
      'answeredOn.month': String(Number(month)),
      'answeredOn.year': year,
    },
    about: () => ({ matter: matter.line.kind, matterId: matter.line.id, chaseId: chase.chaseId }),
    onDone: () => onDone('The answer is recorded.'),
  });
  return (
    <details className="hub-more-of">
      <summary>Record what they said</summary>
      <SayForm label="What they said" form={form} fields={fields} now={now} button="Record what they said" />
    </details>
  );
};

/** Who chased whom about the matter, and where what they said is recorded. */
export const ChaseList = (speaking: Speaking) => {
  const { chases, may } = speaking.matter;
  if (chases.length === 0) return <p className="govuk-body">Nobody has chased this in the hub yet.</p>;
  const answers = may.includes('chase');
  return <Chases chases={chases} answer={(chase) => answers && <Answer {...speaking} chase={chase} />} />;
};
