import { useForm } from '../access/useForm.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { sayTime } from '../words/london.js';
import type { Linkable } from './fields.js';
import { MergeSubjects, UnmergeSubjects } from './queries.js';

export interface Merge {
  readonly oldId: string;
  readonly label?: string | null;
  readonly at: string;
  readonly by: string;
  readonly reason?: string | null;
  readonly parted?: { readonly at: string; readonly by: string; readonly reason?: string | null } | null;
}

interface OneProps {
  /** `person:PC1`: under which it stands. */
  readonly subject: string;
  readonly onDone: (words: string) => void;
}

const partsOf = (subject: string): { readonly subjectType: string; readonly id: string } => {
  const at = subject.indexOf(':');
  return { subjectType: subject.slice(0, at), id: subject.slice(at + 1) };
};

const Part = ({ subject, oldId, onDone }: OneProps & { readonly oldId: string }) => {
  const { typed, change, problem, send, ...form } = useForm(UnmergeSubjects, `part ${subject} ${oldId}`, () => ({
    reason: '',
  }));
  return (
    <Act
      label="Part them again"
      about={oldId}
      button="Part them"
      {...form}
      send={async () => {
        const reason = typed.reason.trim();
        const { subjectType } = partsOf(subject);
        const sent = await send({ subjectType, oldId, reason }, { reason: reason === '' && 'Say why they are two.' });
        if (sent) onDone('They are two again. What was recorded under each id belongs to it.');
        return sent;
      }}
    >
      <TextBox
        id={`part-${oldId}`}
        label="Why they are two after all"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};

const Join = ({ subject, others, onDone }: OneProps & { readonly others: readonly Linkable[] }) => {
  const { typed, change, problem, send, ...form } = useForm(MergeSubjects, `join ${subject}`, () => ({
    other: '',
    reason: '',
  }));
  const { subjectType, id } = partsOf(subject);
  return (
    <Act
      label="Join with another record"
      about={`of the same ${subjectType}`}
      button="Join them"
      {...form}
      send={async () => {
        const reason = typed.reason.trim();
        const sent = await send(
          { subjectType, oldId: partsOf(typed.other).id, id, reason },
          {
            oldId: typed.other === '' && 'Choose the other record.',
            reason: reason === '' && 'Say why both are one.',
          },
        );
        if (sent) onDone('They are one. What was recorded under each id is kept, so that they can be parted again.');
        return sent;
      }}
    >
      <Choice
        id={`join-${subject}`}
        label="The other record"
        hint="It stands under this one from now on."
        problem={problem('oldId')}
        value={typed.other}
        words={Object.fromEntries([['', 'Choose one'], ...others.map((one) => [one.id, `${one.label} (${one.id})`])])}
        onChange={(other) => change({ other })}
      />
      <TextBox
        id={`join-reason-${subject}`}
        label="Why both are one"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};

interface Props extends OneProps {
  readonly merges: readonly Merge[];
  /** Others of its kind that it may be joined with; none = nothing can be joined or parted here. */
  readonly others: readonly Linkable[];
  readonly may: boolean;
}

/** Which other ids were found to be this one, and why; joined and parted by those who may. */
export const Merges = ({ subject, merges, others, may, onDone }: Props) => (
  <>
    {merges.length > 0 && (
      <ul className="hub-lines" aria-label="Records joined with this one">
        {merges.map(({ oldId, label, at, by, reason, parted }) => (
          <li key={oldId}>
            {label ? `${label} (${oldId})` : oldId}
            <span className="hub-under">
              joined {sayTime(at)} by {by}: {reason ?? 'no reason on record'}
            </span>
            {parted && (
              <span className="hub-under">
                parted {sayTime(parted.at)} by {parted.by}: {parted.reason ?? 'no reason on record'}
              </span>
            )}
            {may && !parted && <Part subject={subject} oldId={oldId} onDone={onDone} />}
          </li>
        ))}
      </ul>
    )}
    {may && others.length > 0 && (
      <div className="hub-links__acts">
        <Join subject={subject} others={others} onDone={onDone} />
      </div>
    )}
  </>
);
