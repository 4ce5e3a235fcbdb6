import { useClient } from 'urql';
import { useCommand } from '../api/useCommand.js';
import { SentMail } from '../board/SentMail.js';
import type { InterviewAnalysisQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { SealedFiles } from '../parts/SealedFiles.js';
import { takenFrom } from '../parts/taken.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { withdrawHint } from '../board/words.js';
import { useKept } from '../session/useKept.js';
import { sayTime } from '../words/london.js';
import {
  DraftInterviewAnalysis,
  InterviewAnalysisFileQuery,
  SealInterviewAnalysis,
  WithdrawInterviewAnalysis,
} from './queries.js';

export type Analysis = Extract<InterviewAnalysisQueryQuery['interviewAnalysis'], { __typename: 'InterviewAnalysis' }>;
type Edition = Analysis['editions'][number];

const FILE_WORDS: Readonly<Record<string, string>> = {
  'analysis.html': 'To read (HTML)',
  'analysis.pdf': 'To print (PDF)',
  'analysis.ods': 'Tables (OpenDocument)',
  'analysis.csv': 'Tables (CSV)',
  'analysis.json': 'For programs (JSON)',
};

const Files = ({ edition: { id, files } }: { edition: Edition }) => {
  const client = useClient();
  const take = async (name: string) => {
    const variables = { analysisId: id, name };
    const { data } = await client
      .query(InterviewAnalysisFileQuery, variables, { requestPolicy: 'network-only' })
      .toPromise();
    return takenFrom(data?.interviewAnalysisFile);
  };
  return <SealedFiles files={files} words={FILE_WORDS} of={id} take={take} />;
};

const Withdraw = ({ edition, onDone }: { edition: Edition; onDone: (words: string) => void }) => {
  const withdraw = useCommand(WithdrawInterviewAnalysis);
  const { typed, change, done } = useKept(`withdraw ${edition.id}`, () => ({ reason: '' }));
  return (
    <Act
      label="Withdraw it"
      about={`edition ${edition.edition} of the analysis`}
      button="Withdraw this edition"
      warning
      busy={withdraw.busy}
      outcome={withdraw.outcome}
      send={async () => {
        const outcome = await withdraw.run({ analysisId: edition.id, reason: typed.reason });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('The edition is withdrawn. It stays on the list, with the reason.');
        return true;
      }}
    >
      <LongBox
        id={`withdraw-${edition.id}`}
        label="Why it is not to be used any more"
        hint={withdrawHint}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};

/** The editions of the analysis: made by one person, looked through and sealed by another, and then given out. */
export const Editions = ({ analysis, onDone }: { analysis: Analysis; onDone: (words: string) => void }) => {
  const draft = useCommand(DraftInterviewAnalysis);
  const seal = useCommand(SealInterviewAnalysis);
  const { editions, mayDraft, year } = analysis;
  return (
    <section className="hub-part" aria-labelledby="editions">
      <h2 id="editions" className="govuk-heading-m">
        As a document
      </h2>
      {editions.length === 0 && <p className="govuk-body">No edition of this year was made yet.</p>}
      {editions.map((edition) => (
        <div key={edition.id}>
          <p className="govuk-body">
            Edition {edition.edition}, as known on {sayTime(edition.knownAt)}:{' '}
            {edition.sealed ? `sealed on ${sayTime(edition.sealedAt ?? edition.knownAt)}` : 'a draft'}
          </p>
          {edition.withdrawn && (
            <p className="govuk-inset-text">Do not use this edition: it was withdrawn. {edition.withdrawn}</p>
          )}
          {edition.sealed && <Files edition={edition} />}
          <SentMail mail={edition.mail} />
          {edition.mayWithdraw && <Withdraw edition={edition} onDone={onDone} />}
          {edition.maySeal && (
            <button
              type="button"
              className="govuk-button hub-button--small"
              aria-disabled={seal.busy}
              onClick={() =>
                void seal.run({ analysisId: edition.id }).then(({ __typename }) => {
                  if (__typename === 'Done') onDone('The analysis is sealed. Its files can be given to the board.');
                })
              }
            >
              I looked it through: seal it
            </button>
          )}
          {!edition.sealed && !edition.maySeal && (
            <p className="hub-shown">A second person looks it through and seals it.</p>
          )}
        </div>
      ))}
      <OutcomeNote outcome={seal.outcome} />
      {mayDraft && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          aria-disabled={draft.busy}
          onClick={() =>
            void draft.run({ year }).then(({ __typename }) => {
              if (__typename === 'Done') onDone('The draft was made. Ask a second person to look it through.');
            })
          }
        >
          Make a draft of {year}
        </button>
      )}
      <OutcomeNote outcome={draft.outcome} />
    </section>
  );
};
