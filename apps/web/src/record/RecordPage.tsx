import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { StatusBadge } from '../parts/Tags.js';
import type { Start } from './definition.js';
import { forms } from './forms/index.js';
import { RecordDueQuery, RecordQuery } from './queries.js';
import { RecordForm } from './RecordForm.js';

const interviewForms = ['offer', 'answer', 'schedule', 'complete', 'not-required'];
const fresh = { requestPolicy: 'network-only' } as const;

/** One form about one child. An interview provider, who may not open the child's page, sees what the interview needs. */
export const RecordPage = ({ params }: { params: Record<string, string> }) => {
  const { id = '', form: formName = '' } = params;
  const form = forms[formName];
  const client = useClient();
  const { query } = useRouter();
  const known = useKnown();
  // The form shows the record as it stood when it was opened, not as it changes under the typing hands.
  const [opened] = useState(query);
  const [{ data, error }, again] = useQuery({ query: RecordQuery, variables: { id }, ...fresh });
  const aboutInterview = interviewForms.includes(formName);
  const [{ data: due }] = useQuery({ query: RecordDueQuery, pause: !aboutInterview, ...fresh });
  const back = query.get('from') ?? `/children/${id}`;

  if (!form) {
    return (
      <>
        <PageTitle>There is no such form</PageTitle>
        <Link to={`/children/${id}`}>Back to the child</Link>
      </>
    );
  }
  const title = <PageTitle>{form.title}</PageTitle>;
  if (known.at) {
    return (
      <div className="hub-record">
        {title}
        <p className="govuk-body">
          You are looking at the past, so nothing can be recorded. Go back to now first: the button is at the top.
        </p>
      </div>
    );
  }
  if (error && !data) {
    return (
      <div className="hub-record">
        {title}
        <NoAnswer error={error} again={() => again(fresh)} />
      </div>
    );
  }
  if (!data || (aboutInterview && !due)) return <Waiting />;

  const child = data.child.__typename === 'Child' ? data.child : undefined;
  const mine = (due?.interviewsDue ?? []).filter(({ childId }) => childId === id);
  const person = child ?? mine[0];
  const start: Start = {
    childId: child?.id ?? id,
    child,
    due: mine,
    query: opened,
    now: data.hub.now,
    me: data.hub.me,
  };
  const startNow = async (): Promise<Start> => {
    const [record, dueNow] = await Promise.all([
      client.query(RecordQuery, { id }, fresh).toPromise(),
      aboutInterview ? client.query(RecordDueQuery, {}, fresh).toPromise() : undefined,
    ]);
    const found = record.data?.child;
    return {
      ...start,
      child: found?.__typename === 'Child' ? found : child,
      due: dueNow?.data?.interviewsDue.filter(({ childId }) => childId === id) ?? mine,
    };
  };
  const closed = form.closed?.(start);
  const lead = form.lead?.(start);
  const takenBackBy = form.takenBackBy?.(start);

  return (
    <div className="hub-record">
      <p className="hub-back">
        <Link to={back}>Back</Link>
      </p>
      {person && (
        <p className="hub-record__child">
          <strong>
            {person.surname}, {person.forename}
          </strong>{' '}
          {person.age} <span className="hub-cell__nothing">{start.childId}</span>{' '}
          {child?.badges.map((badge) => (
            <StatusBadge key={badge} status={badge} />
          ))}
        </p>
      )}
      {title}
      {!person && data.child.__typename === 'Withheld' && (
        <WithheldNote reason={data.child.reason} ask={data.child.ask} />
      )}
      {!person && data.child.__typename === 'NotFound' && <p className="govuk-body">{data.child.message}</p>}
      {person && closed && <p className="govuk-body">{closed}</p>}
      {person && !closed && (
        <>
          {lead && <p className="govuk-body">{lead}</p>}
          <RecordForm
            name={`${data.hub.me.id} ${formName} ${id} ${recordOf(opened)}`}
            form={form}
            start={start}
            startNow={startNow}
            back={back}
          />
          {takenBackBy && (
            <p className="hub-mistake">
              Was this recorded by mistake?{' '}
              <Link to={`/children/${id}/record/${takenBackBy}?${opened.toString()}`}>Take it back</Link>
            </p>
          )}
        </>
      )}
    </div>
  );
};

const recordOf = (query: URLSearchParams): string =>
  ['report', 'reports', 'interview', 'assessment', 'plan', 'start', 'of']
    .map((name) => query.get(name) ?? '')
    .join('|');
