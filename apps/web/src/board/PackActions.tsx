import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import type { BoardPackFieldsFragment } from '../gql/graphql.js';
import { StepButton, type Step } from '../parts/StepButton.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import {
  AcknowledgeBoardPack,
  CheckBoardPack,
  DraftBoardPack,
  PassOnBoardPack,
  PublishBoardPack,
  ReturnBoardPack,
  WithdrawBoardPack,
} from './queries.js';
import { withdrawHint } from './words.js';

interface Props {
  readonly pack: BoardPackFieldsFragment;
  readonly onDone: (words: string) => void;
}

const WithReason = ({
  label,
  button,
  warning,
  hint,
  step,
  send,
}: {
  label: string;
  button: string;
  warning?: boolean;
  hint?: string;
  step: Step;
  send: (reason: string) => Promise<boolean>;
}) => {
  const [reason, setReason] = useState('');
  return (
    <Act
      label={label}
      about="this pack"
      button={button}
      warning={warning ?? false}
      busy={step.busy}
      outcome={step.outcome}
      send={() => send(reason)}
    >
      <LongBox id={`reason-${label}`} label="Why" {...(hint ? { hint } : {})} value={reason} onChange={setReason} />
    </Act>
  );
};

/** What somebody may do with a pack now: the next step first. */
export const PackActions = ({ pack, onDone }: Props) => {
  const { id: packId, may, variant, period } = pack;
  const passOn = useCommand(PassOnBoardPack);
  const check = useCommand(CheckBoardPack);
  const publish = useCommand(PublishBoardPack);
  const acknowledge = useCommand(AcknowledgeBoardPack);
  const draft = useCommand(DraftBoardPack);
  const giveBack = useCommand(ReturnBoardPack);
  const withdraw = useCommand(WithdrawBoardPack);
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
          press={() => void passOn.run({ packId }).then(after('The pack waits to be checked by somebody else.'))}
        />
      )}
      {may.includes('CHECK') && (
        <StepButton
          words="I have checked this pack"
          step={check}
          press={() => void check.run({ packId }).then(after('The pack is checked. It can be published now.'))}
        />
      )}
      {may.includes('PUBLISH') && (
        <StepButton
          words="Seal and publish it"
          step={publish}
          press={() => void publish.run({ packId }).then(after('The pack is published. Its readers can open it.'))}
        />
      )}
      {may.includes('ACKNOWLEDGE') && (
        <StepButton
          words="I have this pack"
          step={acknowledge}
          press={() => void acknowledge.run({ packId }).then(after('Thank you. It is noted that you have this pack.'))}
        />
      )}
      {may.includes('DRAFT') && (
        <StepButton
          words="Take the numbers known now"
          step={draft}
          press={() =>
            void draft.run({ variant, period: period.id }).then(after('The pack has the numbers that are known now.'))
          }
        />
      )}
      {may.includes('RETURN') && (
        <WithReason
          label="Send it back"
          button="Send it back"
          step={giveBack}
          send={(reason) => giveBack.run({ packId, reason }).then(after('The pack went back to its maker.'))}
        />
      )}
      {may.includes('WITHDRAW') && (
        <WithReason
          label="Withdraw it"
          button="Withdraw this pack"
          warning
          hint={withdrawHint}
          step={withdraw}
          send={(reason) => withdraw.run({ packId, reason }).then(after('The pack is withdrawn.'))}
        />
      )}
    </div>
  );
};
