import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { PeriodChooser } from '../figures/PeriodChooser.js';
import { NoSuchPeriod } from '../figures/NoSuchPeriod.js';
import type { Period } from '../figures/periods.js';
import { useAnswer } from '../figures/useAnswer.js';
import { usePeriod } from '../figures/usePeriod.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link } from '../frame/router.js';
import type { BoardPackFieldsFragment } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, LongBox } from '../records/Field.js';
import { ProfileAlarm } from '../profile/Age.js';
import { sayTime } from '../words/london.js';
import { Content } from './Content.js';
import { Questions } from './Questions.js';
import { BoardQuery, DraftBoardPack } from './queries.js';
import { nextWords, stateWords } from './words.js';

type Variant = { readonly id: string; readonly name: string };

const NewPack = ({
  variants,
  period,
  onDone,
}: {
  variants: readonly Variant[];
  period: string;
  onDone: () => void;
}) => {
  const draft = useCommand(DraftBoardPack);
  const [variant, setVariant] = useState(variants[0]?.id ?? '');
  const [reason, setReason] = useState('');
  return (
    <Act
      label="Make the draft of a pack"
      about="of this quarter"
      button="Make the draft"
      busy={draft.busy}
      outcome={draft.outcome}
      send={async () => {
        const outcome = await draft.run({ variant, period, ...(reason.trim() ? { reason: reason.trim() } : {}) });
        if (outcome.__typename === 'Done') onDone();
        return outcome.__typename === 'Done';
      }}
    >
      <Choice
        id="board-variant"
        label="For whom"
        value={variant}
        onChange={setVariant}
        words={Object.fromEntries(variants.map(({ id, name }) => [id, name]))}
      />
      <LongBox
        id="board-reason"
        label="Why another edition is needed"
        hint="Only where this pack was published before."
        value={reason}
        onChange={setReason}
      />
    </Act>
  );
};

const Packs = ({ packs }: { packs: readonly BoardPackFieldsFragment[] }) =>
  packs.length === 0 ? (
    <p className="govuk-body">There is no pack of this quarter yet.</p>
  ) : (
    <ul className="govuk-list">
      {packs.map(({ id, name, edition, state, publishedAt }) => (
        <li key={id}>
          <Link to={`/board/packs/${id}`}>
            {name}, edition {edition}
          </Link>
          : {stateWords[state]}
          {publishedAt ? ` on ${sayTime(publishedAt)}` : ''}
        </li>
      ))}
    </ul>
  );

/** What somebody has to do next, of any quarter: otherwise it waits until they happen to look at it. */
const WaitsForYou = ({ packs }: { packs: readonly BoardPackFieldsFragment[] }) => (
  <section className="hub-part" aria-labelledby="waits">
    <h2 id="waits" className="govuk-heading-m">
      Waits for you
    </h2>
    <ul className="govuk-list">
      {packs.map(({ id, name, period, state, may }) => (
        <li key={id}>
          <Link to={`/board/packs/${id}`}>
            {name}, {period.label}
          </Link>
          : {nextWords(state, may)}
        </li>
      ))}
    </ul>
  </section>
);

const Body = ({ period, knownAt }: { period: Period; knownAt: string | null }) => {
  const { data, waiting, error, again } = useAnswer(BoardQuery, { period: period.id, knownAt });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const found = data?.board;
  if (waiting) return <Waiting>Counting eight quarters…</Waiting>;
  if (error || !found) return <NoAnswer error={error} again={again} />;
  if (found.__typename === 'Withheld') return <WithheldNote reason={found.reason} ask={found.ask} />;
  if (found.__typename === 'Refused') {
    return <p className="govuk-body">{found.problems.map(({ message }) => message).join(' ')}</p>;
  }
  return (
    <>
      <p className="hub-shown">
        As known on {sayTime(found.at)}. Small numbers are not shown, to anybody: this page says what a pack of this
        moment would.
      </p>
      <Recorded>{done}</Recorded>
      {found.waiting.length > 0 && <WaitsForYou packs={found.waiting} />}
      <section aria-labelledby="packs">
        <h2 id="packs" className="govuk-heading-m">
          Packs of {found.period.label}
        </h2>
        <Packs packs={found.packs} />
        {found.variants.length > 0 && (
          <NewPack
            variants={found.variants}
            period={period.id}
            onDone={() => {
              const words = 'The draft was made. Each of its lines now needs its words.';
              setDone(words);
              say(words);
              again();
            }}
          />
        )}
      </section>
      <p className="govuk-body">
        <Link to="/board/interviews">Return interviews: the year</Link> ·{' '}
        <Link to="/board/services">Needs and services</Link>
      </p>
      {found.asks && <Questions period={period.id} lines={found.content.lines} />}
      <Content content={found.content} />
    </>
  );
};

/** What the board is shown of a quarter, and the packs that are made of it. */
export const BoardPage = (_: { params: Record<string, string> }) => {
  const { periods, period, answer, choose } = usePeriod();
  const known = useKnown();
  return (
    <>
      <PageTitle>Board</PageTitle>
      <ProfileAlarm />
      {answer.waiting && <Waiting />}
      {answer.error && <NoAnswer error={answer.error} again={answer.again} />}
      {answer.data && !period && <NoSuchPeriod periods={periods} onPeriod={choose} />}
      {period && (
        <>
          <PeriodChooser periods={periods} period={period} onPeriod={choose} />
          <Body key={`${period.id} ${known.at ?? ''}`} period={period} knownAt={known.at} />
        </>
      )}
    </>
  );
};
