import { useCommand } from '../api/useCommand.js';
import type { AccessFinding } from '../gql/graphql.js';
import { FindingForm, type Findings } from '../parts/FindingForm.js';
import { LookIntoAccess } from './queries.js';

const findings: Findings<AccessFinding> = [
  ['EXPLAINED', 'There was good reason'],
  ['ADVISED', 'The person was spoken to'],
  ['REFERRED_ON', 'Passed on to information governance or a manager'],
];

interface Props {
  /** User id of the reader: what they typed is theirs alone. */
  readonly me: string;
  readonly access: { readonly key: string; readonly ruleName: string; readonly person?: string | null };
  readonly onDone: (words: string) => void;
}

/** What came of looking into one unusual access. */
export const LookInto = ({ me, access, onDone }: Props) => {
  const command = useCommand(LookIntoAccess);
  const about = access.person ?? 'many people';
  return (
    <details>
      <summary>
        Say what you found
        <span className="govuk-visually-hidden">
          {' '}
          about {about}: {access.ruleName}
        </span>
      </summary>
      <FindingForm
        label={`Finding about ${about}: ${access.ruleName}`}
        findings={findings}
        question="In a sentence"
        withoutNote="Say in a sentence what you found."
        button="Keep it"
        keptAs={`${me} access ${access.key}`}
        busy={command.busy}
        outcome={command.outcome}
        send={async (finding, note) => {
          const outcome = await command.run({ key: access.key, finding, note });
          if (outcome.__typename !== 'Done') return false;
          onDone(`What you found about ${about} is kept.`);
          return true;
        }}
      />
    </details>
  );
};
