import { useLive } from '../api/live.js';
import { useForm } from '../access/useForm.js';
import { useKnown } from '../frame/known.js';
import { Link } from '../frame/router.js';
import type { LinkAlertsQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { useMore } from '../parts/useMore.js';
import { Act } from '../records/Act.js';
import { TextBox } from '../records/Field.js';
import { Part } from '../records/Part.js';
import { sayTime } from '../words/london.js';
import { ofLinks } from './concerns.js';
import { MakeAction, type Matter } from './MakeAction.js';
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

type Alert = LinkAlertsQueryQuery['linkAlerts'][number];

/** Alerts about one and the same: what nobody dealt with first, then what joins most children. */
const bySubject = (alerts: readonly Alert[]): readonly (readonly [first: Alert, ...rest: Alert[]])[] => {
  const found = new Map<string, [Alert, ...Alert[]]>();
  for (const alert of alerts) {
    const held = found.get(alert.subject);
    if (held) held.push(alert);
    else found.set(alert.subject, [alert]);
  }
  const open = (all: readonly Alert[]): number => Number(all.every(({ done }) => done));
  const most = (all: readonly Alert[]): number => Math.max(...all.map(({ childIds }) => childIds.length));
  return [...found.values()].sort((a, b) => open(a) - open(b) || most(b) - most(a));
};

const matterOf = ({ subject, subjectLabel }: Alert): Matter =>
  subject.startsWith('place:')
    ? { kind: 'PLACE', topic: subject, about: subjectLabel }
    : subject.startsWith('person:')
      ? { kind: 'PERSON', topic: subject, about: subjectLabel }
      : { kind: 'THEME', about: '' };

interface ReasonProps {
  readonly alert: Alert;
  readonly now: boolean;
  readonly nameOf: (childId: string) => string;
  readonly again: () => void;
}

const Reason = ({ alert, now, nameOf, again }: ReasonProps) => {
  const { id, kind, subjectLabel, childIds, explanation, ask, done } = alert;
  return (
    <li>
      {sayAlert(kind)}
      <span className="hub-under">
        {explanation} {ask}
      </span>
      <span className="hub-under">
        {childIds.map((childId, at) => (
          <span key={childId}>
            {at > 0 && '; '}
            <Link to={`/children/${childId}`}>{nameOf(childId)}</Link>
          </span>
        ))}
      </span>
      {done && (
        <span className="hub-under">
          Dealt with by {done.by}, {sayTime(done.at)}: {done.done ?? 'erased'}
        </span>
      )}
      {!done && kind !== 'held' && now && <Deal id={id} about={`${subjectLabel}: ${sayAlert(kind)}`} again={again} />}
    </li>
  );
};

/** So many entries at first, and with each press more. */
const ENTRIES = 25;

interface EntriesProps {
  readonly alerts: readonly Alert[];
  readonly now: boolean;
  readonly nameOf: (childId: string) => string;
  readonly again: () => void;
}

const Entries = ({ alerts, now, nameOf, again }: EntriesProps) => {
  const { shown, more } = useMore(bySubject(alerts), ENTRIES);
  return (
    <>
      <ul className="hub-lines">
        {shown.map((all) => {
          const [first] = all;
          return (
            <li key={first.subject}>
              <strong>
                <Subject id={first.subject} label={first.subjectLabel} />
              </strong>
              <ul>
                {all.map((alert) => (
                  <Reason key={alert.id} alert={alert} now={now} nameOf={nameOf} again={again} />
                ))}
              </ul>
              {all.some(({ kind }) => kind !== 'held') && <MakeAction {...matterOf(first)} inLine />}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
};

/** What should be looked at across cases, one entry for each place, adult or thing, with why it is shown. */
export const Alerts = ({ nameOf }: { nameOf: (childId: string) => string }) => {
  const known = useKnown();
  const shown = useLive({ query: LinkAlertsQuery, variables: { knownAt: known.at }, concerns: ofLinks });
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
          <Entries alerts={linkAlerts} now={!known.at} nameOf={nameOf} again={shown.again} />
        )
      }
    </Part>
  );
};
