import { useState } from 'react';
import { Link } from '../frame/router.js';
import type { TopicKind } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import type { Field } from '../record/fields.js';
import { sayStrand, strandChoices } from '../words/codes.js';
import { PutTopicOnAgenda, TakeTopicOffAgenda } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { SayForm } from './SayForm.js';
import { PutSubjectOn } from './PutSubjectOn.js';
import { pathOf, type AgendaTab } from './stops.js';
import { useSayForm } from './useSayForm.js';
import { sayVerdict } from './words.js';

interface Props {
  readonly tab: Exclude<AgendaTab, 'children'>;
  readonly meeting: Meeting;
  readonly me: string;
  readonly again: () => void;
}

const kindOfTab: Readonly<Record<Props['tab'], TopicKind>> = { people: 'PERSON', places: 'PLACE', themes: 'THEME' };

const offFields: readonly Field[] = [{ kind: 'text', name: 'reason', label: 'Why this is not talked about now' }];

const TakeOff = ({ meeting, topic, again }: Pick<Props, 'meeting' | 'again'> & { topic: string }) => {
  const { panel, date } = meeting;
  const form = useSayForm({
    name: `panel off ${panel}|${date} ${topic}`,
    fields: offFields,
    mutation: TakeTopicOffAgenda,
    initial: {},
    about: () => ({ panel, date, topic }),
    onDone: again,
  });
  return <SayForm label="Take off the agenda" form={form} fields={offFields} now="" button="Take off the agenda" />;
};

const themeFields: readonly Field[] = [
  { kind: 'text', name: 'words', label: 'The theme in a few words', hint: 'What several cases share. No names.' },
  { kind: 'select', name: 'strand', label: 'About', choices: strandChoices, optional: true, empty: 'Every concern' },
  { kind: 'text', name: 'reason', label: 'Why it should be talked about' },
];

const PutThemeOn = ({ meeting: { panel, date }, me, again }: Pick<Props, 'meeting' | 'me' | 'again'>) => {
  const form = useSayForm({
    name: `${me} panel theme ${panel}|${date}`,
    fields: themeFields,
    mutation: PutTopicOnAgenda,
    initial: {},
    about: () => ({ panel, date, kind: 'THEME' as const }),
    onDone: again,
  });
  return (
    <details className="hub-more-of">
      <summary>Put a theme on the agenda</summary>
      <SayForm label="Put a theme on the agenda" form={form} fields={themeFields} now="" button="Put on the agenda" />
    </details>
  );
};

/** Persons of concern, places or themes on the agenda: why each is there, and what was decided. */
export const TopicTable = ({ tab, meeting, me, again }: Props) => {
  const [taking, setTaking] = useState<string>();
  const { status, mayPrepare } = meeting;
  const listed = meeting.topics.filter(({ kind }) => kind === kindOfTab[tab]);
  const mayChange = mayPrepare && status !== 'closed';
  return (
    <>
      {listed.length === 0 && <p className="govuk-body">None is on it.</p>}
      <ul className="hub-topics">
        {listed.map(({ topic, title, strand, reason, state, decision }) => (
          <li key={topic}>
            <Link to={pathOf(meeting, topic)} className="hub-cell__name">
              {title}
            </Link>
            {strand && <span> {sayStrand(strand)}</span>}
            <p>{reason}</p>
            {status !== 'called' && (
              <p>
                {state === 'clash' ? (
                  <Lacking>Two decisions clash</Lacking>
                ) : decision ? (
                  sayVerdict(decision)
                ) : (
                  'Not talked about yet'
                )}
              </p>
            )}
            {mayChange &&
              state === 'waiting' &&
              (taking === topic ? (
                <TakeOff meeting={meeting} topic={topic} again={again} />
              ) : (
                <button type="button" className="hub-link" onClick={() => setTaking(topic)}>
                  Take off<span className="govuk-visually-hidden"> {title}</span>
                </button>
              ))}
          </li>
        ))}
      </ul>
      {mayChange && tab === 'themes' && <PutThemeOn meeting={meeting} me={me} again={again} />}
      {mayChange && tab !== 'themes' && <PutSubjectOn tab={tab} meeting={meeting} me={me} again={again} />}
    </>
  );
};
