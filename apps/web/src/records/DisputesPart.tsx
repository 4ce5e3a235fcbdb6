import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import type { DisputeOutcome, DisputesQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { useKept } from '../session/useKept.js';
import { sayTime } from '../words/london.js';
import { Act } from './Act.js';
import { Choice, LongBox } from './Field.js';
import { Part, type PartProps } from './Part.js';
import { DisputesQuery, SettleDispute } from './queries.js';

type Dispute = DisputesQueryQuery['disputes'][number];

const outcomes: Readonly<Record<DisputeOutcome, string>> = {
  UPHELD: 'They are right: the record was corrected',
  NOT_UPHELD: 'The value stands: keep what they say beside it',
};

const Settle = ({ dispute, me, onDone, again }: PartProps & { dispute: Dispute; again: () => void }) => {
  const settle = useCommand(SettleDispute);
  const { typed, change, done } = useKept(`${me} dispute ${dispute.id}`, () => ({
    outcome: 'UPHELD' as DisputeOutcome,
    statement: '',
  }));
  return (
    <Act
      label="Settle"
      about={`the dispute about ${dispute.field} of ${dispute.childId}`}
      button="Settle it"
      busy={settle.busy}
      outcome={settle.outcome}
      send={async () => {
        const outcome = await settle.run({ disputeId: dispute.id, ...typed });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('Settled. The mark is gone; everything stays in history.');
        again();
        return true;
      }}
    >
      <Choice
        id={`settle-${dispute.id}`}
        label="What came of it"
        value={typed.outcome}
        words={outcomes}
        onChange={(outcome) => change({ ...typed, outcome })}
      />
      <LongBox
        id={`settle-${dispute.id}-why`}
        label="What was found"
        hint="It stands beside the value and in what is given out."
        value={typed.statement}
        onChange={(statement) => change({ ...typed, statement })}
      />
    </Act>
  );
};

/** Values that somebody says are wrong. */
export const DisputesPart = (props: PartProps) => {
  const shown = useLive({ query: DisputesQuery, variables: { settled: false } });
  return (
    <Part
      title="Disputes"
      lead="What somebody says is wrong in their record. The value is marked wherever it is shown until this is settled."
      shown={shown}
    >
      {({ disputes }) =>
        disputes.length === 0 ? (
          <Empty>
            <p className="govuk-body">Nothing is disputed.</p>
          </Empty>
        ) : (
          <ul className="hub-lines">
            {disputes.map((dispute) => (
              <li key={dispute.id}>
                <strong>{dispute.field}</strong> of child {dispute.childId}: {dispute.says}
                <span className="hub-under">
                  {dispute.record}, disputed {sayTime(dispute.disputedAt)}
                </span>
                <Settle {...props} dispute={dispute} again={shown.again} />
              </li>
            ))}
          </ul>
        )
      }
    </Part>
  );
};
