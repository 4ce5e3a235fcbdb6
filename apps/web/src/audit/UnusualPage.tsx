import { useState, type FormEvent } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { UnusualQueryQuery, UnusualShown } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { count } from '../words/durations.js';
import { isDate, sayDate, sayTime } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { AuditTabs, useReadsAudit } from './AuditTabs.js';
import { addressOf } from './filter.js';
import { LookInto } from './LookInto.js';
import { UnusualQuery } from './queries.js';

type Access = UnusualQueryQuery['unusualAccess']['accesses'][number];

const notEachChange = (): boolean => false;

const shownAs: readonly (readonly [UnusualShown, string, string])[] = [
  ['OPEN', '', 'Not looked into yet'],
  ['LOOKED_INTO', 'looked-into', 'Looked into'],
  ['ALL', 'all', 'All'],
];

const Lines = ({ access: { person, day, childIds } }: { access: Access }) => {
  const readsAudit = useReadsAudit();
  if (!readsAudit) return null;
  return (
    <span className="hub-cell__under">
      <Link
        to={addressOf({ ...(person ? { person } : { child: childIds[0] ?? '', kind: 'READ' }), from: day, to: day })}
      >
        The lines of that day
      </Link>
    </span>
  );
};

const Outcome = ({
  access,
  me,
  onDone,
}: {
  access: Access;
  me: string | undefined;
  onDone: (words: string) => void;
}) => {
  if (access.findingName) {
    return (
      <>
        {access.findingName}
        <span className="hub-cell__under">{access.note}</span>
        <span className="hub-cell__under">
          {access.lookedIntoBy}, {access.lookedIntoAt && sayTime(access.lookedIntoAt)}
        </span>
      </>
    );
  }
  if (!access.mayLookInto) return <>Yours: somebody else looks into it.</>;
  return me === undefined ? null : <LookInto me={me} access={access} onDone={onDone} />;
};

/** The address of the page for these days; empty parts are left out. */
const placeOf = (parts: Readonly<Record<string, string | null>>): string => {
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/audit/unusual?${query.toString()}` : '/audit/unusual';
};

const DaysForm = ({ from, to, show }: { from: string; to: string; show: string }) => {
  const { go } = useRouter();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    go(placeOf({ from: String(form.get('from') ?? ''), to: String(form.get('to') ?? ''), show }));
  };
  return (
    <form className="hub-filter" onSubmit={find} key={`${from} ${to}`} aria-label="Days">
      {(
        [
          ['from', 'From', from],
          ['to', 'To, included', to],
        ] as const
      ).map(([name, label, value]) => (
        <div key={name}>
          <label className="govuk-label" htmlFor={`unusual-${name}`}>
            {label}
          </label>
          <input className="govuk-input" id={`unusual-${name}`} name={name} type="date" defaultValue={value} />
        </div>
      ))}
      <div className="hub-filter__buttons">
        <button type="submit" className="govuk-button hub-button--small">
          Show
        </button>
      </div>
    </form>
  );
};

/** Accesses that a rule lists, each with its reason, until somebody has said what came of it. */
export const UnusualPage = () => {
  const { query } = useRouter();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useHub();
  const asked = query.get('show') ?? '';
  const [show] = shownAs.find(([, name]) => name === asked) ?? (['OPEN'] as const);
  const day = (name: string) => (isDate(query.get(name) ?? '') ? query.get(name) : null);
  const shown = useLive({
    query: UnusualQuery,
    variables: { from: day('from'), to: day('to'), show },
    concerns: notEachChange,
  });
  const finish = (words: string) => {
    setDone(words);
    say(words);
    shown.again();
  };
  return (
    <ListPage
      title="Unusual access"
      lead="Access that a rule lists for somebody to look into. It says nothing of right or wrong: there is often good reason. Ids only."
      shown={shown}
      done={done}
    >
      {({ unusualAccess: { from, to, total, open, accesses } }) => (
        <>
          <AuditTabs />
          <p className="govuk-body">
            {sayDate(from)} to {sayDate(to)}: {count(total, 'access', 'accesses')} listed, {open} not looked into yet.
          </p>
          <DaysForm from={from} to={to} show={asked} />
          <p className="hub-actions">
            {shownAs.map(([value, name, words]) => (
              <Link
                key={value}
                to={placeOf({ from: day('from'), to: day('to'), show: name })}
                aria-current={show === value ? 'true' : undefined}
              >
                {words}
              </Link>
            ))}
          </p>
          {accesses.length === 0 ? (
            <Empty>
              <p className="govuk-body">
                {show === 'OPEN' ? 'Nothing waits to be looked into.' : 'Nothing is listed here.'}
              </p>
            </Empty>
          ) : (
            <div className="hub-scroll" role="region" aria-label="Unusual access" tabIndex={0}>
              <table className="hub-table">
                <thead>
                  <tr>
                    <th scope="col">Day</th>
                    <th scope="col">Who</th>
                    <th scope="col">Why it is listed</th>
                    <th scope="col">Children</th>
                    <th scope="col">What was found</th>
                  </tr>
                </thead>
                <tbody>
                  {accesses.map((access) => (
                    <tr key={access.key}>
                      <th scope="row">{sayDate(access.day)}</th>
                      <td>
                        {access.person ?? 'Many people'}
                        {access.person && (
                          <span className="hub-cell__under">
                            {access.roleName}, {access.agency}
                          </span>
                        )}
                      </td>
                      <td>
                        <strong>{access.ruleName}.</strong> {access.why}
                        <Lines access={access} />
                      </td>
                      <td>{access.childIds.join(', ') || 'None named'}</td>
                      <td>
                        <Outcome access={access} me={hub?.hub.me.id} onDone={finish} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </ListPage>
  );
};
