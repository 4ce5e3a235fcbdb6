import { useState } from 'react';
import { useAnswer } from '../figures/useAnswer.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { sayTime } from '../words/london.js';
import { Editions, type Analysis } from './Editions.js';
import { InterviewAnalysisQuery } from './queries.js';
import { Table } from './Table.js';
import { YearSteps } from './YearSteps.js';

const Words = ({ words, year, mayScreen }: Pick<Analysis, 'words' | 'year' | 'mayScreen'>) => (
  <section className="hub-part" aria-labelledby="words">
    <h2 id="words" className="govuk-heading-m">
      What children said
    </h2>
    {words.length === 0 ? (
      <p className="govuk-body">
        No words can be given yet: each needs the child’s yes and a person who looked that nobody can be found by it.
      </p>
    ) : (
      <ul className="govuk-list govuk-list--bullet">
        {words.map((text) => (
          <li key={text}>“{text.replace(/^[“"]|[”"]$/g, '')}”</li>
        ))}
      </ul>
    )}
    {mayScreen && (
      <p className="govuk-body">
        <Link to={`/board/interviews/words?year=${year}`}>Look through what children said in {year}</Link>
      </p>
    )}
  </section>
);

/** The annual analysis of return interviews, as the board is shown it. */
export const InterviewAnalysisPage = (_: { params: Record<string, string> }) => {
  const year = useRouter().query.get('year');
  const { data, waiting, error, again } = useAnswer(InterviewAnalysisQuery, { year, knownAt: useKnown().at });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const found = data?.interviewAnalysis;
  return (
    <>
      <PageTitle>Return interviews: the year</PageTitle>
      {waiting && <Waiting>Reading the year’s interviews…</Waiting>}
      {error && <NoAnswer error={error} again={again} />}
      {found?.__typename === 'Withheld' && <WithheldNote reason={found.reason} ask={found.ask} />}
      {found?.__typename === 'Refused' && <Problems problems={found.problems} />}
      {found?.__typename === 'InterviewAnalysis' && (
        <>
          <YearSteps year={found.year} earlier={found.earlier} later={found.later} />
          <p className="hub-shown">
            As known on {sayTime(found.at)}. {found.running ? 'The year is not over yet. ' : ''}Small numbers are not
            shown, to anybody.
          </p>
          <Recorded>{done}</Recorded>
          <section aria-labelledby="stands-out">
            <h2 id="stands-out" className="govuk-heading-m">
              What stands out
            </h2>
            {found.sentences.length === 0 && <p className="govuk-body">Too little can be shown to say more.</p>}
            <ul className="govuk-list govuk-list--bullet">
              {found.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <Editions
            analysis={found}
            onDone={(words) => {
              setDone(words);
              say(words);
              again();
            }}
          />
          {found.tables.map((table) => (
            <Table key={table.id} table={table} symbols={found.key} />
          ))}
          <Words words={found.words} year={found.year} mayScreen={found.mayScreen} />
          <p className="govuk-body">
            <Link to={`/board/services?year=${found.year}`}>Needs and services of {found.year}</Link>
          </p>
        </>
      )}
    </>
  );
};
