import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import type { ProfileVersionFieldsFragment } from '../gql/graphql.js';
import { StepButton } from '../parts/StepButton.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import {
  CheckProblemProfile,
  DraftProblemProfile,
  PassOnProblemProfile,
  ReturnProblemProfile,
  SealProblemProfile,
} from './commands.js';

interface Props {
  readonly version: ProfileVersionFieldsFragment;
  readonly onDone: (words: string) => void;
}

/** What somebody may do with a version now: the next step first. */
export const VersionActions = ({ version, onDone }: Props) => {
  const { id: profileId, may, period } = version;
  const passOn = useCommand(PassOnProblemProfile);
  const check = useCommand(CheckProblemProfile);
  const seal = useCommand(SealProblemProfile);
  const draft = useCommand(DraftProblemProfile);
  const giveBack = useCommand(ReturnProblemProfile);
  const [reason, setReason] = useState('');
  const after = (words: string) => (outcome: { readonly __typename: string }) => {
    if (outcome.__typename === 'Done') onDone(words);
    return outcome.__typename === 'Done';
  };
  return (
    <div className="hub-board__actions">
      {may.includes('PASS_ON') && (
        <StepButton
          words="Pass it on to be checked"
          step={passOn}
          press={() => void passOn.run({ profileId }).then(after('The profile waits to be checked by somebody else.'))}
        />
      )}
      {may.includes('CHECK') && (
        <StepButton
          words="I have checked this profile"
          step={check}
          press={() => void check.run({ profileId }).then(after('The profile is checked. It can be sealed now.'))}
        />
      )}
      {may.includes('SEAL') && (
        <StepButton
          words="Seal it"
          step={seal}
          press={() => void seal.run({ profileId }).then(after('The profile is sealed. Its readers can open it.'))}
        />
      )}
      {may.includes('DRAFT') && (
        <StepButton
          words="Take the numbers known now"
          step={draft}
          press={() =>
            void draft.run({ period: period.id }).then(after('The profile has the numbers that are known now.'))
          }
        />
      )}
      {may.includes('RETURN') && (
        <Act
          label="Send it back"
          about="this profile"
          button="Send it back"
          busy={giveBack.busy}
          outcome={giveBack.outcome}
          send={() => giveBack.run({ profileId, reason }).then(after('The profile went back to its maker.'))}
        >
          <LongBox id="return-reason" label="Why" value={reason} onChange={setReason} />
        </Act>
      )}
    </div>
  );
};
