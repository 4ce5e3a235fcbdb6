import { useQuery } from 'urql';
import { PageTitle } from '../frame/page.js';
import { Link } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { sayTime } from '../words/london.js';
import { MeetingFiles } from './MeetingFiles.js';
import { PapersQuery } from './queries.js';
import { Sections } from './Sections.js';

/** The sealed papers of a meeting, and whether they are still what was sealed. */
export const PapersPage = ({ params }: { params: Record<string, string> }) => {
  const { panel = '', date = '' } = params;
  const [{ data, error, fetching }, again] = useQuery({ query: PapersQuery, variables: { panel, date } });
  const papers = data?.panelPapers;
  const back = (
    <p className="hub-back">
      <Link to={`/panels/${panel}/${date}`}>The meeting</Link>
    </p>
  );
  if (fetching && !papers) return <Waiting>Making the papers again…</Waiting>;
  if (!papers || papers.__typename !== 'PanelPapers') {
    return (
      <>
        {back}
        <PageTitle>These papers could not be shown</PageTitle>
        {!papers && <NoAnswer error={error} again={() => again()} />}
        {papers?.__typename === 'NotFound' && <p className="govuk-body">{papers.message}</p>}
        {papers?.__typename === 'Withheld' && <WithheldNote reason={papers.reason} ask={papers.ask} />}
      </>
    );
  }
  return (
    <article className="hub-minutes hub-minutes--papers">
      {back}
      <PageTitle>{papers.title}</PageTitle>
      {papers.intact ? (
        <p className="hub-done">
          <strong>As sealed.</strong> This is what was known on {sayTime(papers.sealedAt)}, to the letter.
        </p>
      ) : (
        <p className="hub-problem">
          These papers read otherwise than when they were sealed on {sayTime(papers.sealedAt)}: a record was erased, or
          the hub words them anew since. Ask your administrator.
        </p>
      )}
      <section className="hub-minutes__tools" aria-label="Take it with you">
        <MeetingFiles what="papers" panel={panel} date={date} />
      </section>
      <Sections sections={papers.sections} />
      <footer className="hub-minutes__foot">
        <p>
          Digest {papers.digest}. {papers.definitions.join('. ')}.
        </p>
      </footer>
    </article>
  );
};
