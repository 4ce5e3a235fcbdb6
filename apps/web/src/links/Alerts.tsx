import { useLive } from '../api/live.js';
import { useForm } from '../access/useForm.js';
import { useKnown } from '../frame/known.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayTime } from '../words/london.js';
import { DealWithAlert, LinkAlertsQuery } from './queries.js';
import { Subject } from './Subject.js';
import { sayAlert } from './words.js';

const Deal = ({ id, about, again }: { id: string; about: string; again: () => void }) => {
  const { typed, change, problem, send, ...form } = useForm(DealWithAlert, `alert ${id}`, () => ({ done: '' }));
  return (
    <Act
      label="Say what was done"
      about={`about ${about}`}
      button="Put it on record"
      {...form}
      send={async () => {
        const done = typed.done.trim();
        const sent = await send(
          { alertId: id, done },
          { done: done === '' && 'Say what was done, or why nothing is.' },
        );
        if (sent) again();
        return sent;
      }}
    >
      <TextBox
        id={`done-${id}`}
        label="What was done, or why nothing is"
        problem={problem('done')}
        value={typed.done}
        onChange={(done) => change({ done })}
      />
    </Act>
  );
};

/** What should be looked at across cases, with why it is shown: what nobody dealt with first. */
export const Alerts = () => {
  const known = useKnown();
  const shown = useLive({ query: LinkAlertsQuery, variables: { knownAt: known.at } });
  return (
    <Part
      title="Across cases"
      lead="What several cases have in common, places that reach several children, and new links to what was known already."
      shown={shown}
    >
      {({ linkAlerts }) =>
        linkAlerts.length === 0 ? (
          <Empty>
            <p className="govuk-body">Nothing is found across the cases you may know of.</p>
          </Empty>
        ) : (
          <ul className="hub-lines">
            {[...linkAlerts]
              .sort(
                (a, b) => Number(Boolean(a.done)) - Number(Boolean(b.done)) || b.childIds.length - a.childIds.length,
              )
              .map(({ id, kind, subject, subjectLabel, childIds, explanation, ask, done }) => (
                <li key={id}>
                  <strong>{sayAlert(kind)}</strong>: <Subject id={subject} label={subjectLabel} />
                  <span className="hub-under">
                    {explanation} {ask}
                  </span>
                  <span className="hub-under">
                    {childIds.map((childId, at) => (
                      <span key={childId}>
                        {at > 0 && ', '}
                        <Link to={`/children/${childId}`}>Child {childId}</Link>
                      </span>
                    ))}
                  </span>
                  {done && (
                    <span className="hub-under">
                      Dealt with by {done.by}, {sayTime(done.at)}: {done.done ?? 'erased'}
                    </span>
                  )}
                  {!done && kind !== 'held' && !known.at && <Deal id={id} about={subjectLabel} again={shown.again} />}
                </li>
              ))}
          </ul>
        )
      }
    </Part>
  );
};
