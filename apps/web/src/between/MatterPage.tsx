import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { MatterQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Recorded, StaleNote, Waiting } from '../parts/States.js';
import { SayForm } from '../panel/SayForm.js';
import { useSayForm } from '../panel/useSayForm.js';
import { londonDateOf, sayDate, sayTime } from '../words/london.js';
import { ChaseList } from './ChaseList.js';
import { fieldsOf, matterForms, type MatterForm } from './forms.js';
import { MatterQuery } from './queries.js';

type Matter = Extract<MatterQueryQuery['matter'], { __typename: 'Matter' }>;

interface Saying {
  readonly matter: Matter;
  readonly me: string;
  readonly now: string;
  readonly onDone: (said: string) => void;
}

const Form = ({ form: asked, open, matter, me, now, onDone }: Saying & { form: MatterForm; open: boolean }) => {
  const { line } = matter;
  const fields = fieldsOf(asked, line);
  const form = useSayForm({
    name: `${me} matter ${line.kind} ${line.id} ${asked.may}`,
    fields,
    mutation: asked.mutation,
    initial: asked.initial(londonDateOf(now), line),
    about: () => asked.about(line),
    onDone: () => onDone(asked.done),
  });
  return (
    <details className="hub-more-of" open={open}>
      <summary>{asked.title}</summary>
      <SayForm label={asked.title} form={form} fields={fields} now={now} button={asked.button} />
    </details>
  );
};

const Facts = ({ matter: { line, askedWhy }, opens }: { matter: Matter; opens: boolean }) => (
  <dl className="hub-facts">
    <div>
      <dt>About</dt>
      <dd>
        {line.child ? opens ? <Link to={`/children/${line.childId}`}>{line.child}</Link> : line.child : 'The meeting'}
      </dd>
    </div>
    <div>
      <dt>{line.kind === 'action' ? 'Who does it' : 'Who challenges whom'}</dt>
      <dd>
        {line.byAgency ? `${line.byAgency} to ${line.agency}` : line.agency}
        {line.owner && `, ${line.owner}`}
      </dd>
    </div>
    <div>
      <dt>How it stands</dt>
      <dd>{line.stateInWords}</dd>
    </div>
    {line.due && (
      <div>
        <dt>Due</dt>
        <dd>{sayDate(line.due)}</dd>
      </div>
    )}
    {line.askedUntil && (
      <div>
        <dt>More time asked for</dt>
        <dd>
          Until {sayDate(line.askedUntil)}
          {askedWhy && `: ${askedWhy}`}
        </dd>
      </div>
    )}
  </dl>
);

const Story = ({ story }: Pick<Matter, 'story'>) =>
  story.length === 0 ? (
    <p className="govuk-body">Nothing was said of it since the meeting.</p>
  ) : (
    <ul className="hub-lines">
      {story.map(({ at, by, title, words }) => (
        <li key={`${at} ${title}`}>
          <strong>{title}.</strong> {words}
          <span className="hub-cell__under">
            {by}, {sayTime(at)}
          </span>
        </li>
      ))}
    </ul>
  );

const Shown = ({
  matter,
  me,
  now,
  opens,
  again,
}: {
  matter: Matter;
  me: string;
  now: string;
  opens: boolean;
  again: () => void;
}) => {
  const asked = useRouter().query.get('do');
  const [said, setSaid] = useState<string | undefined>(undefined);
  const { say } = useAnnouncer();
  const { line, may, story } = matter;
  const onDone = (sentence: string) => {
    setSaid(sentence);
    say(sentence);
    again();
  };
  const speaking = { matter, me, now, onDone };
  const offered = matterForms.filter((form) => may.includes(form.may));
  return (
    <>
      <PageTitle tab={line.kind === 'action' ? 'Action' : 'Challenge'}>{line.words}</PageTitle>
      <p className="hub-lead">
        {line.kind === 'action' ? 'Action' : 'Challenge'} of the{' '}
        <Link to={`/panels/${line.panel}/${line.meetingDate}`}>
          {line.panel} of {sayDate(line.meetingDate)}
        </Link>
        . The minutes stay as they were; what follows stands here.
      </p>
      <Recorded>{said}</Recorded>
      <Facts matter={matter} opens={opens} />
      {offered.length > 0 && (
        <section className="hub-part" aria-labelledby="say">
          <h2 className="govuk-heading-m" id="say">
            What do you want to say?
          </h2>
          {offered.map((form) => (
            <Form key={form.may} form={form} open={said === undefined && form.may === asked} {...speaking} />
          ))}
        </section>
      )}
      <section className="hub-part" aria-labelledby="story">
        <h2 className="govuk-heading-m" id="story">
          Since the meeting
        </h2>
        <Story story={story} />
      </section>
      <section className="hub-part" aria-labelledby="chases">
        <h2 className="govuk-heading-m" id="chases">
          Who was chased
        </h2>
        <ChaseList {...speaking} />
      </section>
    </>
  );
};

/** One action or challenge: how it stands, what was said of it since the meeting, who was chased, and what can be said. */
export const MatterPage = ({ params }: { params: Record<string, string> }) => {
  const { kind = '', id = '' } = params;
  const known = useKnown();
  const { data, waiting, error, again } = useLive({ query: MatterQuery, variables: { kind, id, knownAt: known.at } });
  const back = (
    <p className="hub-back">
      <Link to="/agency">My agency</Link>
    </p>
  );
  if (waiting) return <Waiting />;
  const matter = data?.matter;
  if (!data || matter?.__typename !== 'Matter') {
    return (
      <>
        {back}
        <PageTitle>This could not be shown</PageTitle>
        {matter?.__typename === 'NotFound' ? (
          <p className="govuk-body">{matter.message}</p>
        ) : (
          <NoAnswer error={error} again={again} />
        )}
      </>
    );
  }
  const { me, now } = data.hub;
  return (
    <article>
      {back}
      <StaleNote error={error} again={again} />
      <Shown matter={matter} me={me.id} now={now} opens={me.doors.includes('search')} again={again} />
    </article>
  );
};
