import { Link, useRouter } from '../frame/router.js';

interface Due {
  readonly reportRefs: readonly string[];
  readonly state: string;
  readonly interviewId?: string | null;
}

/** What can be recorded next of a return that waits for an interview. */
export const InterviewLinks = ({ childId, due, who = '' }: { childId: string; due: Due; who?: string }) => {
  const { path } = useRouter();
  const to = (form: string, query: string) =>
    `/children/${childId}/record/${form}?${query}${path === '/interviews' ? '&from=/interviews' : ''}`;
  const hidden = who && <span className="govuk-visually-hidden"> for {who}</span>;
  const interview = due.interviewId && `interview=${encodeURIComponent(due.interviewId)}`;
  const reports = due.reportRefs.map(encodeURIComponent).join(',');
  const again = !interview || due.state === 'declined' || due.state === 'no_response' || due.state === 'not_offered';
  return (
    <p className="hub-actions">
      {interview && !again && (
        <>
          {due.state === 'offered' && <Link to={to('answer', interview)}>Record the answer{hidden}</Link>}
          <Link to={to('schedule', interview)}>
            {due.state === 'scheduled' ? 'Book another time' : 'Book it'}
            {hidden}
          </Link>
          <Link to={to('complete', interview)}>It took place{hidden}</Link>
        </>
      )}
      {again && (
        <Link to={to('offer', `reports=${reports}`)}>
          {interview ? 'Offer again' : 'Record the offer'}
          {hidden}
        </Link>
      )}
    </p>
  );
};
