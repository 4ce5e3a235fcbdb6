import { useState } from 'react';
import { useAnswer } from '../figures/useAnswer.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { ProfileAudience } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Recorded, Waiting, WithheldNote } from '../parts/States.js';
import { Choice } from '../records/Field.js';
import { sayTime } from '../words/london.js';
import { Document } from './Document.js';
import { ProblemProfilesQuery, ProblemProfileVersionQuery } from './queries.js';
import { VersionActions } from './VersionActions.js';
import { versionWords } from './words.js';

const Version = ({ profileId, audience }: { profileId: string; audience: ProfileAudience }) => {
  const { data, waiting, error, again } = useAnswer(ProblemProfileVersionQuery, { profileId, audience });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const found = data?.problemProfileVersion;
  const finish = (words: string) => {
    setDone(words);
    say(words);
    again();
  };
  if (waiting) return <Waiting>Drawing the profile…</Waiting>;
  if (error || !found) return <NoAnswer error={error} again={again} />;
  if (found.__typename === 'Withheld') return <WithheldNote reason={found.reason} ask={found.ask} />;
  if (found.__typename === 'NotFound') return <p className="govuk-body">{found.message}</p>;
  if (found.__typename !== 'ProblemProfilePage') return null;
  const { version } = found;
  return (
    <>
      {version && (
        <>
          <p className="hub-lead">
            {version.period.label}, version {version.version}: {versionWords[version.state]}. Its numbers are those
            known on {sayTime(version.knownAt)}.
          </p>
          {version.revises && <p className="govuk-body">{version.revises}</p>}
          {version.returned && <p className="govuk-inset-text">Sent back: {version.returned}</p>}
          <Recorded>{done}</Recorded>
          <VersionActions version={version} onDone={finish} />
        </>
      )}
      <p className="hub-shown">{found.scope}</p>
      {found.digest && (
        <p className="hub-shown hub-profile__digest">As it was sealed. Digest of what it says: {found.digest}</p>
      )}
      <Document shown={found} onDone={finish} />
    </>
  );
};

/** One version of the profile, for one of the audiences whose rendition the reader may have. */
export const VersionPage = ({ params }: { params: Record<string, string> }) => {
  const profileId = params.id ?? '';
  const { path, query, go } = useRouter();
  const { data, waiting, error, again } = useAnswer(ProblemProfilesQuery, {});
  const audiences = data?.problemProfiles.audiences ?? [];
  const audience = audiences.find(({ id }) => id === query.get('audience'))?.id ?? audiences[0]?.id;
  return (
    <>
      <p className="hub-figure__back">
        <Link to="/profile/document">Profile document</Link>
      </p>
      <PageTitle>Problem profile, version</PageTitle>
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {audience && (
        <>
          <Choice
            id="profile-audience"
            label="As this reader gets it"
            value={audience}
            onChange={(one) => go(`${path}?audience=${one}`, { replace: true })}
            words={Object.fromEntries(audiences.map(({ id, name }) => [id, name])) as Record<ProfileAudience, string>}
          />
          <Version key={audience} profileId={profileId} audience={audience} />
        </>
      )}
    </>
  );
};
