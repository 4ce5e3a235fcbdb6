import { useAnswer } from '../figures/useAnswer.js';
import { Link } from '../frame/router.js';
import { ProfileAgeQuery } from './queries.js';

/** Says in words that there is no problem profile or that it is too old, and leads to it. Nothing where it is fresh or not this reader's. */
export const ProfileAlarm = ({ link = true }: { link?: boolean }) => {
  const { data } = useAnswer(ProfileAgeQuery, {});
  const age = data?.problemProfiles.age;
  if (!age?.stale) return null;
  return (
    <div className="govuk-inset-text hub-profile__alarm">
      <p className="govuk-body">
        <strong>{age.days === null ? 'None yet.' : 'Too old.'}</strong> {age.words}
      </p>
      {link && (
        <p className="govuk-body">
          <Link to="/profile/document">Open the profile document</Link>
        </p>
      )}
    </div>
  );
};
