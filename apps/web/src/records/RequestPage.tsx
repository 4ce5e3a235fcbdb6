import { useState } from 'react';
import { useClient } from 'urql';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link } from '../frame/router.js';
import type { PackFormat } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { TakeFiles, type GivenFile } from '../parts/TakeFiles.js';
import { useKept } from '../session/useKept.js';
import { sayDate, sayTime } from '../words/london.js';
import { Act } from './Act.js';
import { LongBox } from './Field.js';
import { ExtendAccessRequest, MakeAccessPack, PackQuery, ReleaseAccessPack, RequestQuery } from './queries.js';
import { TextReview, type RequestDetail } from './TextReview.js';
import { requesterWords, sayDaysLeft } from './words.js';

interface Steps {
  readonly detail: RequestDetail;
  readonly me: string;
  readonly onDone: (words: string) => void;
}

const FORMATS = [
  { format: 'PDF', label: 'Pack as PDF' },
  { format: 'HTML', label: 'Pack as a page' },
  { format: 'JSON', label: 'Pack as data' },
] as const;

const Files = ({ detail }: Pick<Steps, 'detail'>) => {
  const client = useClient();
  const take = async (format: PackFormat): Promise<GivenFile | undefined> => {
    const variables = { requestId: detail.request.id, format };
    const { data } = await client.query(PackQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    return data?.accessPack.__typename === 'AccessPack' ? data.accessPack : undefined;
  };
  return <TakeFiles choices={FORMATS} take={take} note="The same in every form. That you took it out is noted." />;
};

const Extend = ({ detail, me, onDone }: Steps) => {
  const extend = useCommand(ExtendAccessRequest);
  const { typed, change, done } = useKept(`${me} extend ${detail.request.id}`, () => ({ reason: '' }));
  return (
    <Act
      label="Two more months"
      about="for this request"
      button="Extend"
      busy={extend.busy}
      outcome={extend.outcome}
      send={async () => {
        const outcome = await extend.run({ requestId: detail.request.id, reason: typed.reason });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('Extended. Tell whoever asked, with the reason.');
        return true;
      }}
    >
      <LongBox
        id="extend-why"
        label="Why it is complex"
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Act>
  );
};

const Release = ({ detail, onDone }: Steps) => {
  const make = useCommand(MakeAccessPack);
  const release = useCommand(ReleaseAccessPack);
  const { request, unread, packIsCurrent, digest } = detail;
  return (
    <section className="hub-part">
      <h2 className="govuk-heading-m">The pack</h2>
      <p className="hub-lead">
        {request.packMadeAt
          ? `Made ${sayTime(request.packMadeAt)}. ${packIsCurrent ? 'It can be released.' : 'Something was decided since: make it again.'}`
          : 'Not made yet. Until then the files show it as it would be now, as a draft.'}
      </p>
      <Files detail={detail} />
      <OutcomeNote outcome={make.outcome} />
      <OutcomeNote outcome={release.outcome} />
      {!request.answered && (
        <div className="govuk-button-group">
          <button
            type="button"
            className="govuk-button hub-button--small"
            aria-disabled={make.busy || unread > 0}
            onClick={() => {
              if (unread > 0) return;
              void make.run({ requestId: request.id }).then(({ __typename }) => {
                if (__typename === 'Done') onDone('The pack is made. Look through it, then release it.');
              });
            }}
          >
            {unread > 0 ? `Decide on ${unread} more texts first` : 'Make the pack'}
          </button>
          {digest && packIsCurrent && unread === 0 && (
            <button
              type="button"
              className="govuk-button govuk-button--warning hub-button--small"
              aria-disabled={release.busy}
              onClick={() =>
                void release.run({ requestId: request.id, digest }).then(({ __typename }) => {
                  if (__typename === 'Done') onDone('The request is answered.');
                })
              }
            >
              I have given it out
            </button>
          )}
        </div>
      )}
    </section>
  );
};

/** One request: its clock, each free text to decide on, and the pack. */
export const RequestPage = ({ params }: { params: Record<string, string> }) => {
  const id = params.id ?? '';
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useHub();
  const { data, waiting, error, again } = useLive({ query: RequestQuery, variables: { id } });
  const answer = data?.accessRequest;
  if (waiting || !hub) return <Waiting />;
  if (!answer || answer.__typename !== 'AccessRequestDetail') {
    return (
      <>
        <PageTitle>This request could not be shown</PageTitle>
        {answer?.__typename === 'NotFound' && <p className="govuk-body">{answer.message}</p>}
        {answer?.__typename === 'Withheld' && <WithheldNote reason={answer.reason} ask={answer.ask} />}
        {!answer && <NoAnswer error={error} again={again} />}
        <Link to="/records">To the requests</Link>
      </>
    );
  }
  const { request, name, records, leftOut, texts, unread } = answer;
  const me = hub.hub.me.id;
  const finish = (words: string) => {
    setDone(words);
    say(words);
    again();
  };
  return (
    <>
      <p>
        <Link to="/records">All requests</Link>
      </p>
      <PageTitle tab={`Request ${request.id}`}>What we hold about {name ?? request.childId}</PageTitle>
      <p className="hub-lead">
        Request {request.id} of {sayDate(request.receivedOn)}, from {requesterWords[request.requester].toLowerCase()}
        {request.requesterName && ` (${request.requesterName})`}.{' '}
        {request.answered
          ? `Answered${request.releasedOn ? ` on ${sayDate(request.releasedOn)}` : ''}.`
          : `Due ${sayDate(request.dueOn)}: ${sayDaysLeft(request.daysLeft).toLowerCase()}.`}
      </p>
      <Recorded>{done}</Recorded>
      {!request.answered && !request.extended && <Extend detail={answer} me={me} onDone={finish} />}
      <section className="hub-part">
        <h2 className="govuk-heading-m">Texts to read</h2>
        <p className="hub-lead">
          {records} records.{' '}
          {unread === 0 ? 'Every text has been read.' : `${unread} of ${texts.length} texts are still to be read.`}{' '}
          Names of others that we know are replaced; read for those we do not know.
        </p>
        <ul className="hub-lines">
          {texts.map((text) => (
            <TextReview
              key={text.textId}
              text={text}
              requestId={request.id}
              me={me}
              open={!request.answered}
              onDone={finish}
            />
          ))}
        </ul>
        {leftOut.length > 0 && (
          <>
            <h3 className="govuk-heading-s">Left out</h3>
            <ul className="hub-lines">
              {leftOut.map(({ ground, words, count }) => (
                <li key={ground}>
                  {count}, because {words}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Release detail={answer} me={me} onDone={finish} />
    </>
  );
};
