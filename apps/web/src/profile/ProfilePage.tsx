import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { useAnswer } from '../figures/useAnswer.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { ProblemProfilesQueryQuery, ProfileAudience } from '../gql/graphql.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice, LongBox } from '../records/Field.js';
import { sayDate, sayTime } from '../words/london.js';
import { ProfileAlarm } from './Age.js';
import { DraftProblemProfile } from './commands.js';
import { Document } from './Document.js';
import { ProblemProfileQuery, ProblemProfilesQuery } from './queries.js';
import { versionWords } from './words.js';

type Known = ProblemProfilesQueryQuery['problemProfiles'];

const NewDraft = ({ quarters, onDone }: { quarters: Known['quarters']; onDone: () => void }) => {
  const draft = useCommand(DraftProblemProfile);
  const [period, setPeriod] = useState(quarters[0]?.id ?? '');
  const [reason, setReason] = useState('');
  return (
    <Act
      label="Make the draft of a version"
      about="of the problem profile"
      button="Make the draft"
      busy={draft.busy}
      outcome={draft.outcome}
      send={async () => {
        const outcome = await draft.run({ period, ...(reason.trim() ? { reason: reason.trim() } : {}) });
        if (outcome.__typename === 'Done') onDone();
        return outcome.__typename === 'Done';
      }}
    >
      <Choice
        id="profile-period"
        label="Quarter"
        value={period}
        onChange={setPeriod}
        words={Object.fromEntries(quarters.map(({ id, label }) => [id, label]))}
      />
      <LongBox
        id="profile-reason"
        label="Why another version is needed"
        hint="Only where this quarter was sealed before."
        value={reason}
        onChange={setReason}
      />
    </Act>
  );
};

const Versions = ({ versions }: { versions: Known['versions'] }) => {
  const { go } = useRouter();
  const [left, setLeft] = useState(versions[1]?.id ?? '');
  const [right, setRight] = useState(versions[0]?.id ?? '');
  const words = Object.fromEntries(
    versions.map(({ id, period, version }) => [id, `${period.label}, version ${version}`]),
  );
  return (
    <>
      {versions.length === 0 && <p className="govuk-body">There is no version that you may open yet.</p>}
      <ul className="govuk-list">
        {versions.map(({ id, period, version, state, sealedOn }) => (
          <li key={id}>
            <Link to={`/profile/versions/${id}`}>
              {period.label}, version {version}
            </Link>
            : {versionWords[state]}
            {sealedOn ? ` on ${sayDate(sealedOn)}` : ''}
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <form
          className="hub-form"
          aria-label="Two versions side by side"
          onSubmit={(event) => {
            event.preventDefault();
            go(`/profile/beside?left=${left}&right=${right}`);
          }}
        >
          <Choice id="beside-left" label="Set this version" value={left} onChange={setLeft} words={words} />
          <Choice id="beside-right" label="beside this one" value={right} onChange={setRight} words={words} />
          <button type="submit" className="govuk-button govuk-button--secondary hub-button--small">
            Show them side by side
          </button>
        </form>
      )}
    </>
  );
};

const Live = ({
  period,
  audience,
  onDone,
}: {
  period: string;
  audience: ProfileAudience;
  onDone: (words: string) => void;
}) => {
  const known = useKnown();
  const { data, waiting, error, again } = useAnswer(ProblemProfileQuery, { period, audience, knownAt: known.at });
  const found = data?.problemProfile;
  if (waiting) return <Waiting>Drawing the profile…</Waiting>;
  if (error || !found) return <NoAnswer error={error} again={again} />;
  if (found.__typename === 'Withheld') return <WithheldNote reason={found.reason} ask={found.ask} />;
  if (found.__typename === 'Refused') return <Problems problems={found.problems} />;
  if (found.__typename === 'NotFound') return <p className="govuk-body">{found.message}</p>;
  return (
    <>
      <p className="hub-shown">
        {found.period.label}, live: as known on {sayTime(found.at)}. {found.scope}
      </p>
      <Document
        shown={found}
        onDone={(words) => {
          onDone(words);
          again();
        }}
      />
    </>
  );
};

const Body = ({ known, again }: { known: Known; again: () => void }) => {
  const { path, query, go } = useRouter();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const { versions, audiences, quarters, drafts, mayDraft } = known;
  const audience = audiences.find(({ id }) => id === query.get('audience'))?.id ?? audiences[0]?.id ?? 'BOARD';
  const period = quarters.find(({ id }) => id === query.get('period'))?.id ?? drafts[0]?.id ?? '';
  const choose = (change: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(change)) next.set(name, value);
    go(`${path}?${next}`, { replace: true });
  };
  const finish = (words: string) => {
    setDone(words);
    say(words);
    again();
  };
  return (
    <>
      <Recorded>{done}</Recorded>
      <section className="hub-section" aria-labelledby="versions">
        <h2 className="govuk-heading-m" id="versions">
          Versions
        </h2>
        <Versions key={versions.length} versions={versions} />
        {mayDraft && (
          <NewDraft
            quarters={drafts}
            onDone={() => finish('The draft was made. It needs its texts and recommendations.')}
          />
        )}
      </section>
      <div className="hub-profile__choices" role="group" aria-label="What is drawn below">
        <Choice
          id="profile-quarter"
          label="Quarter"
          value={period}
          onChange={(one) => choose({ period: one })}
          words={Object.fromEntries(quarters.map(({ id, label }) => [id, label]))}
        />
        <Choice
          id="profile-audience"
          label="As this reader gets it"
          value={audience}
          onChange={(one) => choose({ audience: one })}
          words={Object.fromEntries(audiences.map(({ id, name }) => [id, name])) as Record<ProfileAudience, string>}
        />
      </div>
      <Live key={`${period} ${audience}`} period={period} audience={audience} onDone={finish} />
    </>
  );
};

/** The profile document: its versions, whether it is too old, and what it says now. */
export const ProfilePage = (_: { params: Record<string, string> }) => {
  const { data, waiting, error, again } = useAnswer(ProblemProfilesQuery, {});
  return (
    <>
      <p className="hub-figure__back">
        <Link to="/profile">Map of the problem profile</Link>
      </p>
      <PageTitle>Profile document</PageTitle>
      <p className="hub-lead">
        Who is harmed, by whom, where, when and with whom; what is not known; and what is to be done about it.
      </p>
      <ProfileAlarm link={false} />
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {data && <Body known={data.problemProfiles} again={again} />}
    </>
  );
};
