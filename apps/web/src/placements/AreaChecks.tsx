import { useForm } from '../access/useForm.js';
import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import { Link } from '../frame/router.js';
import type { AreaCheckLineFragment } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { sayTime } from '../words/london.js';
import { AreaForm } from './AreaForm.js';
import { AreaChecksQuery, EndAreaWatch, LookAtAreaAgain } from './area-queries.js';

interface ActProps {
  readonly me: string;
  readonly check: AreaCheckLineFragment;
  readonly onDone: (words: string) => void;
}

const Acts = ({ me, check, onDone }: ActProps) => {
  const who = `of the address checked for ${check.forename} ${check.surname}`;
  const end = useCommand(EndAreaWatch);
  const { typed, change, problem, send, ...form } = useForm(LookAtAreaAgain, `${me} look ${check.id}`, () => ({
    done: '',
  }));
  return (
    <div className="hub-actions">
      {check.turned.length > 0 && (
        <Act
          label="Say what was done"
          about={who}
          button="Record"
          {...form}
          send={async () => {
            const sent = await send(
              { checkId: check.id, done: typed.done },
              { done: typed.done.trim() === '' && 'Say what was done to keep the child safe there.' },
            );
            if (sent) onDone('What was done is recorded. The area is still watched.');
            return sent;
          }}
        >
          <LongBox
            id={`done-${check.id}`}
            label="What was done"
            problem={problem('done')}
            value={typed.done}
            onChange={(done) => change({ done })}
          />
        </Act>
      )}
      <button
        type="button"
        className="hub-link"
        aria-disabled={end.busy}
        onClick={() =>
          void end.run({ checkId: check.id }).then((said) => {
            if (said.__typename === 'Done') onDone('The area is watched no longer.');
          })
        }
      >
        Watch it no longer
        <span className="govuk-visually-hidden"> {who}</span>
      </button>
      <OutcomeNote outcome={end.outcome} />
    </div>
  );
};

const Turned = ({ check: { turned, toldAt, forYou } }: { check: AreaCheckLineFragment }) =>
  turned.length === 0 ? null : (
    <div className="hub-note">
      <p>
        <strong>The area has turned since {sayTime(toldAt)}.</strong> {turned.join(' ')}
      </p>
      {forYou && <p>Look at whether the child is safe there, and say what was done.</p>}
    </div>
  );

const Check = ({ me, check, onDone }: { me: string | undefined } & Omit<ActProps, 'me'>) => (
  <li className="hub-section">
    <h3 className="govuk-heading-s">
      <Link to={`/children/${check.childId}`}>
        {check.surname}, {check.forename}
      </Link>
    </h3>
    <Turned check={check} />
    <ul className="hub-plain">
      {check.near.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="hub-cell__under">
      {check.place ? `Grid ${check.place.easting}, ${check.place.northing}. ` : 'Where it is is kept back from you. '}
      Asked {sayTime(check.checkedAt)} by {check.checkedBy}. Why: {check.reason ?? 'erased'}
    </p>
    {check.looks.map(({ at, by, done }) => (
      <p key={at} className="hub-cell__under">
        {sayTime(at)}, {by}: {done ?? 'erased'}
      </p>
    ))}
    {me && <Acts me={me} check={check} onDone={onDone} />}
  </li>
);

/** What an area is told by: the checks, and the places and networks near them. */
const ofAreas = ({ views }: { readonly views: readonly string[] }): boolean =>
  views.includes('area_checks') || views.includes('links');

interface Props {
  /** The reader; absent on an earlier day, when nothing can be recorded. */
  readonly me: string | undefined;
  readonly knownAt: string | null;
  readonly onDone: (words: string) => void;
}

/** Addresses that were checked before a child is placed there, the areas that have turned first. */
export const AreaChecks = ({ me, knownAt, onDone }: Props) => {
  const { data, waiting, error, again } = useLive({
    query: AreaChecksQuery,
    variables: { knownAt },
    concerns: ofAreas,
  });
  const finish = (words: string) => {
    onDone(words);
    again();
  };
  return (
    <section className="hub-section" aria-labelledby="area-checks">
      <h2 className="govuk-heading-m" id="area-checks">
        Checked addresses
      </h2>
      <p>
        What is known near an address before a child is placed there: hotspots of the last year, places rated red or
        amber and networks of several children. That nothing is known does not make a place safe.
      </p>
      {me && <AreaForm me={me} onDone={finish} />}
      {waiting && <Waiting />}
      {!data && error && <NoAnswer error={error} again={again} />}
      {data && (
        <>
          <p className="govuk-hint">Looked for in: {data.areaChecks.about}</p>
          {data.areaChecks.checks.length === 0 && <p>No address is watched.</p>}
          <ul className="hub-plain">
            {data.areaChecks.checks.map((check) => (
              <Check key={check.id} {...{ me, check }} onDone={finish} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
