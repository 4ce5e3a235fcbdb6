import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { useAnswer } from '../figures/useAnswer.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { QuotationsQueryQuery, QuotationState } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Empty, Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { londonDateOf, sayTime } from '../words/london.js';
import { QuotationsQuery, RecordQuotationConsent, ScreenQuotation } from './queries.js';

type Found = Extract<QuotationsQueryQuery['quotations'], { __typename: 'Quotations' }>;
type Quotation = Found['quotations'][number];

const STATE_WORDS: Readonly<Record<QuotationState, string>> = {
  NOT_LOOKED_AT: 'nobody looked at it yet',
  CLEARED: 'cleared',
  KEPT_BACK: 'kept back',
  TO_BE_LOOKED_AT_AGAIN: 'the interview was put right since: look again',
};

const AtOnce = 15;

const One = ({ one, onDone }: { one: Quotation; onDone: (words: string) => void }) => {
  const consent = useCommand(RecordQuotationConsent);
  const clear = useCommand(ScreenQuotation);
  const keep = useCommand(ScreenQuotation);
  const [text, setText] = useState(one.text ?? one.words);
  const [reason, setReason] = useState('');
  const about = `of ${one.childName}, ${sayTime(one.completedAt)}`;
  const answer = async (agreed: boolean) => {
    const { __typename } = await consent.run({
      interviewId: one.interviewId,
      agreed,
      askedOn: londonDateOf(new Date().toISOString()),
    });
    if (__typename === 'Done') onDone(agreed ? 'The child’s yes is on record.' : 'The child’s no is on record.');
  };
  return (
    <li className="hub-part">
      <blockquote className="govuk-inset-text hub-board__comment">{one.words}</blockquote>
      <p className="govuk-body">
        <Link to={`/children/${one.childId}`}>{one.childName}</Link>, interviewed {sayTime(one.completedAt)}.{' '}
        <strong>{STATE_WORDS[one.state]}</strong>.{' '}
        {one.agreed === true
          ? 'The child agreed.'
          : one.agreed === false
            ? 'The child said no.'
            : 'Whether the child agrees is not on record.'}
        {one.state === 'CLEARED' && one.text && <> As it may be used: “{one.text}”</>}
        {one.reason && <> Why: {one.reason}</>}
      </p>
      <div className="hub-board__actions">
        {one.agreed !== true && (
          <button type="button" className="hub-link" onClick={() => void answer(true)}>
            The child agreed<span className="govuk-visually-hidden"> {about}</span>
          </button>
        )}
        {one.agreed !== false && (
          <button type="button" className="hub-link" onClick={() => void answer(false)}>
            The child said no<span className="govuk-visually-hidden"> {about}</span>
          </button>
        )}
        {one.agreed === true && (
          <Act
            label="Clear these words"
            about={about}
            button="Nobody can be found by them"
            busy={clear.busy}
            outcome={clear.outcome}
            send={async () => {
              const { __typename } = await clear.run({ interviewId: one.interviewId, usable: true, text });
              if (__typename === 'Done') onDone('The words are cleared.');
              return __typename === 'Done';
            }}
          >
            <LongBox
              id={`text-${one.interviewId}`}
              label="As they may be used"
              hint="Without names, places, dates and numbers: write [friend], [place] instead."
              value={text}
              onChange={setText}
            />
          </Act>
        )}
        {one.state !== 'KEPT_BACK' && (
          <Act
            label="Keep them back"
            about={about}
            button="Keep them back"
            busy={keep.busy}
            outcome={keep.outcome}
            send={async () => {
              const { __typename } = await keep.run({ interviewId: one.interviewId, usable: false, reason });
              if (__typename === 'Done') onDone('The words are kept back.');
              return __typename === 'Done';
            }}
          >
            <LongBox id={`reason-${one.interviewId}`} label="Why" value={reason} onChange={setReason} />
          </Act>
        )}
      </div>
      <OutcomeNote outcome={consent.outcome} />
    </li>
  );
};

/** What children said in the interviews of a year, looked at one by one before any of it is used. */
export const WordsPage = (_: { params: Record<string, string> }) => {
  const year = useRouter().query.get('year') ?? '';
  const { data, waiting, error, again } = useAnswer(QuotationsQuery, { year });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [shown, setShown] = useState(AtOnce);
  const found = data?.quotations;
  return (
    <>
      <PageTitle>What children said: {year}</PageTitle>
      <p className="govuk-body">
        <Link to={`/board/interviews?year=${year}`}>Return interviews: the year {year}</Link>
      </p>
      <p className="hub-lead">
        Words are used without the child’s name, when the child agreed and you stand for it that nobody can be found by
        them.
      </p>
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {found?.__typename === 'Withheld' && <WithheldNote reason={found.reason} ask={found.ask} />}
      {found?.__typename === 'Refused' && <Problems problems={found.problems} />}
      <Recorded>{done}</Recorded>
      {found?.__typename === 'Quotations' && (
        <>
          {found.quotations.length === 0 && (
            <Empty>
              <p className="govuk-body">No words of children are on record in the interviews of this year.</p>
            </Empty>
          )}
          <ul className="govuk-list">
            {found.quotations.slice(0, shown).map((one) => (
              <One
                key={`${one.interviewId} ${one.state}`}
                one={one}
                onDone={(words) => {
                  setDone(words);
                  say(words);
                  again();
                }}
              />
            ))}
          </ul>
          {found.quotations.length > shown && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => setShown(shown + AtOnce)}
            >
              Show more ({found.quotations.length - shown} left)
            </button>
          )}
        </>
      )}
    </>
  );
};
