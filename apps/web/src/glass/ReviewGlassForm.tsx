import { useCommand } from '../api/useCommand.js';
import type { GlassFinding } from '../gql/graphql.js';
import { FindingForm, type Findings } from '../parts/FindingForm.js';
import { ReviewGlass } from './queries.js';

export const findings: Findings<GlassFinding> = [
  ['JUSTIFIED', 'It was right to open it'],
  ['NOT_JUSTIFIED', 'It was not right to open it'],
  ['REFERRED_ON', 'Passed on to information governance, a manager or a professional body'],
];

interface Props {
  /** User id of the reader: what they typed is theirs alone. */
  readonly me: string;
  readonly glass: { readonly id: string; readonly childId: string; readonly person: string };
  readonly onDone: (words: string) => void;
}

/** What came of looking at one break-glass access. It leaves the queue with it. */
export const ReviewGlassForm = ({ me, glass, onDone }: Props) => {
  const command = useCommand(ReviewGlass);
  return (
    <FindingForm
      label={`Finding on ${glass.person}, ${glass.childId}`}
      findings={findings}
      question="How did you come to it?"
      withoutNote="Say in a sentence how you came to it."
      button="Close with this finding"
      keptAs={`${me} review ${glass.id}`}
      busy={command.busy}
      outcome={command.outcome}
      send={async (finding, note) => {
        const outcome = await command.run({ glassId: glass.id, finding, note });
        if (outcome.__typename !== 'Done') return false;
        onDone(`Your finding on ${glass.person} and ${glass.childId} is kept.`);
        return true;
      }}
    />
  );
};
