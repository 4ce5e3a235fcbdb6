import type { PlacementLineFragment } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { Agree } from './Agree.js';
import { PlacementForm } from './PlacementForm.js';
import { agreedWords, answerWords, checkWords, sayType } from './words.js';

/** Roles that agree to placements, and that may do so without the checks. The hub decides. */
const agreers = new Set(['STRATEGIC_LEAD', 'HEAD_OF_SERVICE']);
const overriders = new Set(['HEAD_OF_SERVICE']);

interface LineProps {
  readonly line: PlacementLineFragment;
}

/** What kind of placement it is, what it is called where that may be known, and whether it lies in the borough. */
export const Where = ({ line }: LineProps) => (
  <>
    {sayType(line.placementType)}
    <span className="hub-cell__under">
      {line.placeWithheld ? 'Where it is is kept back from you' : (line.name ?? 'No name recorded')}
    </span>
    <span className="hub-cell__under">{line.outside ? `Outside the borough: ${line.host}` : 'In the borough'}</span>
  </>
);

/** From when to when. */
export const When = ({ line: { start, end, phase } }: LineProps) => (
  <>
    {sayDate(start)}
    <span className="hub-cell__under">
      {end ? `until ${sayDate(end)}` : phase === 'TO_COME' ? 'to come' : 'no end recorded'}
    </span>
  </>
);

const whenDue = ({ checksDaysLeft, checksDueOn }: PlacementLineFragment): string =>
  checksDaysLeft < 0
    ? `${count(-checksDaysLeft, 'day')} overdue: they were due on ${sayDate(checksDueOn)}`
    : `due by ${sayDate(checksDueOn)}`;

/** Each check of a placement outside the borough, and until when what lacks is due. */
export const Checks = ({ line }: { line: PlacementLineFragment }) => {
  if (!line.outside) return 'None needed: in the borough';
  return (
    <>
      {line.checks.map(({ check, answer }) => (
        <span key={check} className="hub-cell__line">
          {checkWords[check] ?? check}: {answer === 'yes' ? 'yes' : <Lacking>{answerWords[answer] ?? answer}</Lacking>}
        </span>
      ))}
      {line.missing.length > 0 && <span className="hub-cell__under">{whenDue(line)}</span>}
      {line.checkedAt && <span className="hub-cell__under">Checked {sayTime(line.checkedAt)}</span>}
      {line.checkedLate && <Lacking>Checked after the child had moved in</Lacking>}
    </>
  );
};

/** Whether it was agreed to, by whom, and why where checks were missing. */
export const Agreed = ({ line }: LineProps) => {
  const words = agreedWords[line.agreed];
  const by = line.agreedBy ?? (line.agreed === 'BY_SOURCE' ? line.authorisedBy : undefined);
  return (
    <>
      {line.agreed === 'NOT_AGREED' && line.outside ? <Lacking>{words}</Lacking> : words}
      {by && <span className="hub-cell__under">by {by}</span>}
      {line.agreedAt && <span className="hub-cell__under">{sayTime(line.agreedAt)}</span>}
      {line.reason && <span className="hub-cell__under">Why: {line.reason}</span>}
    </>
  );
};

interface NextProps extends LineProps {
  readonly me: { readonly id: string; readonly role: string };
  readonly onDone: (words: string) => void;
}

/** What can be done about a placement by who is here. */
export const Next = ({ me, line, onDone }: NextProps) => (
  <>
    <PlacementForm me={me.id} of={line} onDone={onDone} />
    {agreers.has(me.role) && line.outside && (
      <Agree me={me.id} of={line} overrides={overriders.has(me.role)} onDone={onDone} />
    )}
  </>
);
