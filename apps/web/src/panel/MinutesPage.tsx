import { useLive } from '../api/live.js';
import { PageTitle } from '../frame/page.js';
import { Link } from '../frame/router.js';
import type { MeetingActionFieldsFragment, SectionFieldsFragment } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { StaleNote, Waiting, WithheldNote } from '../parts/States.js';
import { sayDate } from '../words/london.js';
import { MeetingFiles } from './MeetingFiles.js';
import { NoteForm } from './NoteForm.js';
import { MinutesQuery } from './queries.js';
import { Sections } from './Sections.js';

/** Whom or what something is about, as the part of the minutes about it is headed. */
const headingOf = (
  sections: readonly SectionFieldsFragment[],
  { childId, topic }: { childId?: string | null | undefined; topic?: string | null | undefined },
): string | undefined =>
  sections.find((one) => (childId && one.childId === childId) || (topic && one.topic === topic))?.heading;

const About = ({ heading }: { heading: string | undefined }) => heading && <strong>{heading}: </strong>;

const ActionsByAgency = ({
  actions,
  sections,
}: {
  actions: readonly MeetingActionFieldsFragment[];
  sections: readonly SectionFieldsFragment[];
}) => {
  const agencies = [...new Set(actions.map(({ ownerAgency }) => ownerAgency))];
  return (
    <>
      {agencies.map((agency) => (
        <section key={agency}>
          <h3>{agency}</h3>
          <ul className="hub-lines">
            {actions
              .filter(({ ownerAgency }) => ownerAgency === agency)
              .map(({ actionId, action, owner, due, ...about }) => (
                <li key={actionId}>
                  <About heading={headingOf(sections, about)} />
                  {action} <strong>Due {sayDate(due)}</strong>
                  {owner && ` (${owner})`}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** The minutes: what was decided, as it was decided; what the meeting changed, who does what, which challenges wait. */
export const MinutesPage = ({ params }: { params: Record<string, string> }) => {
  const { panel = '', date = '' } = params;
  const { data, waiting, error, again } = useLive({
    query: MinutesQuery,
    variables: { panel, date },
    concerns: () => false,
  });
  const minutes = data?.panelMinutes;
  const back = (
    <p className="hub-back">
      <Link to={`/panels/${panel}/${date}`}>The meeting</Link>
    </p>
  );
  if (waiting) return <Waiting>Writing the minutes…</Waiting>;
  if (!data || minutes?.__typename !== 'PanelMinutes') {
    return (
      <>
        {back}
        <PageTitle>These minutes could not be shown</PageTitle>
        {!minutes && <NoAnswer error={error} again={again} />}
        {minutes?.__typename === 'NotFound' && <p className="govuk-body">{minutes.message}</p>}
        {minutes?.__typename === 'Withheld' && <WithheldNote reason={minutes.reason} ask={minutes.ask} />}
      </>
    );
  }
  return (
    <article className="hub-minutes">
      {back}
      <StaleNote error={error} again={again} />
      <PageTitle>{minutes.title}</PageTitle>
      {minutes.status !== 'closed' && (
        <p className="govuk-inset-text">The meeting has not ended: these minutes still grow.</p>
      )}
      <section className="hub-minutes__tools" aria-label="Take it with you">
        <MeetingFiles what="minutes" panel={panel} date={date} />
      </section>
      <section className="hub-part" aria-labelledby="changed">
        <h2 className="govuk-heading-m" id="changed">
          What this meeting changed
        </h2>
        <ul className="hub-lines">
          {minutes.changed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {minutes.actions.length > 0 && (
        <section className="hub-part" aria-labelledby="actions">
          <h2 className="govuk-heading-m" id="actions">
            Actions by agency
          </h2>
          <ActionsByAgency actions={minutes.actions} sections={minutes.sections} />
        </section>
      )}
      {minutes.unanswered.length > 0 && (
        <section className="hub-part" aria-labelledby="unanswered">
          <h2 className="govuk-heading-m" id="unanswered">
            Challenges not answered
          </h2>
          <ul className="hub-lines">
            {minutes.unanswered.map(({ challengeId, byAgency, toAgency, matter, escalatedTo, ...about }) => (
              <li key={challengeId}>
                <About heading={headingOf(minutes.sections, about)} />
                <strong>
                  {byAgency} to {toAgency}
                </strong>
                : {matter}
                {escalatedTo && ` Raised to ${escalatedTo}.`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sections sections={minutes.sections} />
      <footer className="hub-minutes__foot">
        <p>Digest of these minutes: {minutes.digest}</p>
      </footer>
      <section className="hub-part hub-minutes__tools" aria-labelledby="add-note">
        <h2 className="govuk-heading-m" id="add-note">
          Add a note
        </h2>
        <p className="govuk-body">
          What was decided stays as it was decided. A note says what should be read beside it.
        </p>
        <NoteForm me={data.hub.me.id} meeting={{ panel, date }} about={{}} onDone={again} />
      </section>
    </article>
  );
};
