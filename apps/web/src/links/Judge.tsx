import { useForm } from '../access/useForm.js';
import type { LinkEvidenceQueryQuery } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { JudgeLink, WithdrawLink } from './queries.js';

type Piece = LinkEvidenceQueryQuery['linkEvidence'][number];

/** What names a piece of evidence for the hub. */
const keyOf = ({ from, relation, to, sourceRef }: Piece) => {
  const [fromType = '', toType = ''] = [from, to].map((end) => end.slice(0, end.indexOf(':')));
  const [fromId = '', toId = ''] = [from, to].map((end) => end.slice(end.indexOf(':') + 1));
  return { fromType, fromId, relation, toType, toId, sourceRef };
};

const STATES = { confirmed: 'Confirmed', suspected: 'Only suspected', refuted: 'Refuted: it is not so' } as const;

interface Props {
  readonly piece: Piece;
  readonly onDone: (words: string) => void;
}

/** Says of a piece of evidence how sure it is, and why. What its source said stays to be seen. */
export const Judge = ({ piece, onDone }: Props) => {
  const { typed, change, problem, send, ...form } = useForm(
    JudgeLink,
    `judge ${piece.key} ${piece.judgementRevision}`,
    () => ({
      state: piece.state.toLowerCase() as keyof typeof STATES,
      reason: '',
    }),
  );
  const { key, sourceRef } = piece;
  return (
    <Act
      label="Confirm, suspect or refute"
      about={sourceRef}
      button="Put it on record"
      {...form}
      send={async () => {
        const reason = typed.reason.trim();
        const sent = await send(
          { ...keyOf(piece), state: typed.state, reason, basedOn: piece.judgementRevision },
          { reason: reason === '' && 'Say why: what speaks for it, or against it.' },
        );
        if (sent) onDone('What you said of the evidence is on record.');
        return sent;
      }}
    >
      <Choice
        id={`judge-state-${key}`}
        label="It is"
        problem={problem('state')}
        value={typed.state}
        words={STATES}
        onChange={(state) => change({ state })}
      />
      <TextBox
        id={`judge-reason-${key}`}
        label="Why"
        hint="What speaks for it, or against it. Refuted evidence stays to be seen, and counts nowhere."
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};

/** Takes evidence back that was recorded by mistake. */
export const TakeBack = ({ piece, onDone }: Props) => {
  const { send, busy, outcome } = useForm(WithdrawLink, `withdraw ${piece.key}`, () => ({}));
  return (
    <Act
      label="Recorded by mistake"
      about={piece.sourceRef}
      button="Take it back"
      warning
      busy={busy}
      outcome={outcome}
      send={async () => {
        const sent = await send({ ...keyOf(piece), basedOn: piece.revision });
        if (sent) onDone('The evidence is taken back. It stays in history.');
        return sent;
      }}
    >
      <p className="govuk-body">
        It is shown no more and counts nowhere. What turned out to be untrue is refuted instead, so that it stays to be
        seen.
      </p>
    </Act>
  );
};
