import { useState } from 'react';
import { useAnswer } from '../figures/useAnswer.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { ProfileAudience, ProfilesBesideQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { ProblemProfilesQuery, ProfilesBesideQuery } from './queries.js';

type Beside = Extract<ProfilesBesideQueryQuery['problemProfilesBeside'], { __typename: 'ProfilesBeside' }>;

const nameOf = ({ period, version }: Beside['left']): string => `${period.label}, version ${version}`;

const Section = ({ section, beside, all }: { section: Beside['sections'][number]; beside: Beside; all: boolean }) => {
  const lines = section.lines.filter(({ differs }) => all || differs);
  const id = `beside-${section.id}`;
  return (
    <section className="hub-section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {section.title}
      </h2>
      <div className="hub-profile__texts">
        <div>
          <h3 className="govuk-heading-s">{nameOf(beside.left)}</h3>
          <p className="govuk-body hub-board__comment">{section.leftText ?? 'Nothing was written.'}</p>
        </div>
        <div>
          <h3 className="govuk-heading-s">{nameOf(beside.right)}</h3>
          <p className="govuk-body hub-board__comment">{section.rightText ?? 'Nothing was written.'}</p>
        </div>
      </div>
      {lines.length === 0 ? (
        <p className="govuk-body">No number differs.</p>
      ) : (
        <div className="hub-scroll" role="region" aria-label={`${section.title}, line by line`} tabIndex={0}>
          <table className="hub-table hub-profile__table">
            <caption className="govuk-visually-hidden">{section.title}, line by line</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">{nameOf(beside.left)}</th>
                <th scope="col">{nameOf(beside.right)}</th>
                <th scope="col">Differs</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ what, left, right, differs }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{left}</td>
                  <td>{right}</td>
                  <td>{differs ? 'yes' : 'no'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const Body = ({ audience }: { audience: ProfileAudience }) => {
  const { query } = useRouter();
  const [all, setAll] = useState(false);
  const { data, waiting, error, again } = useAnswer(ProfilesBesideQuery, {
    left: query.get('left') ?? '',
    right: query.get('right') ?? '',
    audience,
  });
  const found = data?.problemProfilesBeside;
  if (waiting) return <Waiting>Drawing both versions…</Waiting>;
  if (error || !found) return <NoAnswer error={error} again={again} />;
  if (found.__typename === 'Withheld') return <WithheldNote reason={found.reason} ask={found.ask} />;
  if (found.__typename === 'NotFound') return <p className="govuk-body">{found.message}</p>;
  return (
    <>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            id="beside-all"
            type="checkbox"
            className="govuk-checkboxes__input"
            checked={all}
            onChange={({ target }) => setAll(target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="beside-all">
            Also what is the same in both
          </label>
        </div>
      </div>
      {found.sections.map((section) => (
        <Section key={section.id} section={section} beside={found} all={all} />
      ))}
    </>
  );
};

/** Two versions of the profile side by side: texts and numbers, what differs first. */
export const BesidePage = (_: { params: Record<string, string> }) => {
  const { query } = useRouter();
  const { data, waiting, error, again } = useAnswer(ProblemProfilesQuery, {});
  const audiences = data?.problemProfiles.audiences ?? [];
  const audience = audiences.find(({ id }) => id === query.get('audience'))?.id ?? audiences[0]?.id;
  return (
    <>
      <p className="hub-figure__back">
        <Link to="/profile/document">Profile document</Link>
      </p>
      <PageTitle>Two versions side by side</PageTitle>
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {audience && <Body audience={audience} />}
    </>
  );
};
