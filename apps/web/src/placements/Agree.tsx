import { useForm } from '../access/useForm.js';
import { useCommand } from '../api/useCommand.js';
import type { PlacementLineFragment } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { AuthorisePlacement, AuthorisePlacementWithoutChecks, WithdrawAuthorisation } from './queries.js';

interface Props {
  readonly me: string;
  readonly of: PlacementLineFragment;
  /** The reader may agree although checks are missing. */
  readonly overrides: boolean;
  readonly onDone: (words: string) => void;
}

/** Agreeing to a placement, agreeing without its checks, and taking that back. */
export const Agree = ({ me, of, overrides, onDone }: Props) => {
  const agree = useCommand(AuthorisePlacement);
  const back = useCommand(WithdrawAuthorisation);
  const { typed, change, problem, send, ...form } = useForm(
    AuthorisePlacementWithoutChecks,
    `${me} override ${of.key}`,
    () => ({ reason: '' }),
  );
  const key = { childId: of.recordedChildId, start: of.start };
  const who = ` to the placement of ${of.forename} ${of.surname}`;
  const here = of.agreed === 'WITH_CHECKS' || of.agreed === 'WITHOUT_CHECKS';
  return (
    <div className="hub-actions">
      {of.agreed !== 'WITH_CHECKS' && (
        <button
          type="button"
          className="hub-link"
          aria-disabled={agree.busy}
          onClick={() =>
            void agree.run({ ...key, shown: of.revision }).then((said) => {
              if (said.__typename === 'Done') onDone('The placement is agreed to.');
            })
          }
        >
          Agree
          <span className="govuk-visually-hidden">{who}</span>
        </button>
      )}
      <OutcomeNote outcome={agree.outcome} />
      {overrides && of.missing.length > 0 && of.agreed !== 'WITHOUT_CHECKS' && (
        <Act
          label="Agree without the checks"
          about={who}
          button="Agree without the checks"
          warning
          {...form}
          send={async () => {
            const sent = await send(
              { ...key, shown: of.revision, reason: typed.reason },
              { reason: typed.reason.trim() === '' && 'Say why the child must move before the checks are made.' },
            );
            if (sent) onDone('The placement is agreed to. Its checks stay on the list until they are made.');
            return sent;
          }}
        >
          <LongBox
            id={`reason-${of.key}`}
            label="Why the child must move before the checks are made"
            hint="It stands on the child’s record under your name."
            problem={problem('reason')}
            value={typed.reason}
            onChange={(reason) => change({ reason })}
          />
        </Act>
      )}
      {here && (
        <button
          type="button"
          className="hub-link"
          aria-disabled={back.busy}
          onClick={() =>
            void back.run(key).then((said) => {
              if (said.__typename === 'Done') onDone('The agreement is taken back.');
            })
          }
        >
          Take the agreement back
          <span className="govuk-visually-hidden">{who}</span>
        </button>
      )}
      <OutcomeNote outcome={back.outcome} />
    </div>
  );
};
