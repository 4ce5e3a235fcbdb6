import { useState } from 'react';
import { useClient } from 'urql';
import { useCommand } from '../api/useCommand.js';
import { useAnswer } from '../figures/useAnswer.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link } from '../frame/router.js';
import type { BoardPackQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { SealedFiles } from '../parts/SealedFiles.js';
import { takenFrom } from '../parts/taken.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { useKept } from '../session/useKept.js';
import { sayTime } from '../words/london.js';
import { Content } from './Content.js';
import { PackActions } from './PackActions.js';
import {
  AnswerBoardChallenge,
  BoardPackFileQuery,
  BoardPackQuery,
  ChallengeBoardCommentary,
  CommentOnBoardPack,
} from './queries.js';
import { SentMail } from './SentMail.js';
import { fileWords, stateWords } from './words.js';

export type PackShown = Extract<BoardPackQueryQuery['boardPack'], { __typename: 'BoardPackPage' }>;

interface UnderProps {
  readonly shown: PackShown;
  readonly line: string;
  readonly comment: string;
  readonly onDone: (words: string) => void;
}

const Write = ({ shown, line, comment, onDone }: UnderProps) => {
  const write = useCommand(CommentOnBoardPack);
  const { typed, change, done } = useKept(`${shown.pack.id} ${line}`, () => ({ text: comment }));
  return (
    <Act
      label={comment === '' ? 'Write the commentary' : 'Change the commentary'}
      about={`on ${line}`}
      button="Save"
      busy={write.busy}
      outcome={write.outcome}
      send={async () => {
        const outcome = await write.run({ packId: shown.pack.id, line, text: typed.text });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone(`The commentary on ${line} was saved.`);
        return true;
      }}
    >
      <LongBox
        id={`comment-${line}`}
        label={`What ${line} means, and what is done about it`}
        hint="Say “a few” instead of a small number, and name nobody."
        value={typed.text}
        onChange={(text) => change({ text })}
      />
    </Act>
  );
};

const Challenge = ({ shown, line, onDone }: UnderProps) => {
  const challenge = useCommand(ChallengeBoardCommentary);
  const { typed, change, done } = useKept(`${shown.pack.id} challenge ${line}`, () => ({ matter: '' }));
  return (
    <Act
      label="Challenge it"
      about={`the commentary on ${line}`}
      button="Put the challenge"
      busy={challenge.busy}
      outcome={challenge.outcome}
      send={async () => {
        const outcome = await challenge.run({ packId: shown.pack.id, line, matter: typed.matter });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone(`The commentary on ${line} was challenged.`);
        return true;
      }}
    >
      <LongBox
        id={`challenge-${line}`}
        label="What you do not accept, and why"
        value={typed.matter}
        onChange={(matter) => change({ matter })}
      />
    </Act>
  );
};

const AnswerIt = ({
  shown,
  challengeId,
  onDone,
}: { shown: PackShown; challengeId: string } & Pick<UnderProps, 'onDone'>) => {
  const answer = useCommand(AnswerBoardChallenge);
  const { typed, change, done } = useKept(`${shown.pack.id} ${challengeId}`, () => ({ answer: '' }));
  return (
    <Act
      label="Answer it"
      about="the challenge"
      button="Save the answer"
      busy={answer.busy}
      outcome={answer.outcome}
      send={async () => {
        const outcome = await answer.run({ packId: shown.pack.id, challengeId, answer: typed.answer });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('The challenge was answered.');
        return true;
      }}
    >
      <LongBox
        id={`answer-${challengeId}`}
        label="Answer"
        value={typed.answer}
        onChange={(text) => change({ answer: text })}
      />
    </Act>
  );
};

const Under = (props: UnderProps) => {
  const { shown, line, comment, onDone } = props;
  const { may } = shown.pack;
  return (
    <>
      {shown.challenges
        .filter((one) => one.line === line)
        .map(({ id, matter, answer }) => (
          <div key={id} className="govuk-inset-text">
            <p>Challenged: {matter}</p>
            {answer ? (
              <p>Answered: {answer}</p>
            ) : (
              may.includes('COMMENT') && <AnswerIt shown={shown} challengeId={id} onDone={onDone} />
            )}
          </div>
        ))}
      {may.includes('COMMENT') && <Write key={comment} {...props} />}
      {may.includes('CHALLENGE') && comment !== '' && <Challenge {...props} />}
    </>
  );
};

const Files = ({ pack }: { pack: PackShown['pack'] }) => {
  const client = useClient();
  const take = async (name: string) => {
    const { data } = await client
      .query(BoardPackFileQuery, { packId: pack.id, name }, { requestPolicy: 'network-only' })
      .toPromise();
    return takenFrom(data?.boardPackFile);
  };
  return <SealedFiles files={pack.files} words={fileWords} take={take} />;
};

/** One edition of a pack: what it says, who has to do what next, and its files once it is sealed. */
export const PackPage = ({ params }: { params: Record<string, string> }) => {
  const packId = params.id ?? '';
  const { data, waiting, error, again } = useAnswer(BoardPackQuery, { packId });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const found = data?.boardPack;
  const finish = (words: string) => {
    setDone(words);
    say(words);
    again();
  };
  if (found?.__typename !== 'BoardPackPage') {
    return (
      <>
        <PageTitle>Pack</PageTitle>
        {waiting && <Waiting />}
        {error && <NoAnswer error={error} again={again} />}
        {found?.__typename === 'NotFound' && <p className="govuk-body">{found.message}</p>}
        {found?.__typename === 'Withheld' && <WithheldNote reason={found.reason} ask={found.ask} />}
      </>
    );
  }
  const { pack, content, returned, revises, mail } = found;
  return (
    <>
      <p className="hub-figure__back">
        <Link to={`/board?period=${pack.period.id}`}>Board, {pack.period.label}</Link>
      </p>
      <PageTitle>
        {pack.name}, {pack.period.label}
      </PageTitle>
      <p className="hub-lead">
        Edition {pack.edition}: {stateWords[pack.state]}. Its numbers are those known on {sayTime(pack.knownAt)}.
      </p>
      {revises && <p className="govuk-body">{revises}</p>}
      {pack.withdrawn && <p className="govuk-inset-text">Do not use this pack. {pack.withdrawn}</p>}
      {returned && <p className="govuk-inset-text">Sent back: {returned}</p>}
      <Recorded>{done}</Recorded>
      <PackActions pack={pack} onDone={finish} />
      {pack.files.length > 0 && <Files pack={pack} />}
      <SentMail mail={mail} />
      {pack.digest && <p className="hub-shown">Digest of what it says: {pack.digest}</p>}
      <Content
        content={content}
        {...(found.explains
          ? { explainedAt: (line, period) => `/figures/${line}?period=${period}&pack=${pack.id}` }
          : {})}
        under={(line) => <Under shown={found} line={line.id} comment={line.comment ?? ''} onDone={finish} />}
      />
    </>
  );
};
