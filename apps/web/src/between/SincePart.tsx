import { useLive } from '../api/live.js';
import { NoAnswer } from '../parts/Refusals.js';
import { MatterTable } from './MatterTable.js';
import { MeetingFollowUpQuery } from './queries.js';

/** How the actions and challenges of a meeting stand now, with who was chased about each. */
export const SincePart = ({ panel, date }: { panel: string; date: string }) => {
  const { data, error, again } = useLive({ query: MeetingFollowUpQuery, variables: { panel, date } });
  if (!data) return error ? <NoAnswer error={error} again={again} /> : null;
  const matters = data.meetingFollowUp;
  return (
    <section className="hub-part" aria-labelledby="since">
      <h2 className="govuk-heading-m" id="since">
        Since the meeting: {matters.length}
      </h2>
      {matters.length === 0 ? (
        <p className="govuk-body">The meeting set no action and heard no challenge that you may see.</p>
      ) : (
        <MatterTable label="Actions and challenges of this meeting" matters={matters} opens />
      )}
    </section>
  );
};
