import { useState } from 'react';
import { useQuery } from 'urql';
import { useAnnouncer } from '../frame/page.js';
import { useKnown } from '../frame/known.js';
import type { TopicKind } from '../gql/graphql.js';
import { MeetingsQuery } from '../panel/queries.js';
import { actionKinds, agencies } from '../panel/words.js';
import { PutTopicOnAgenda } from '../panel/commands.js';
import type { Field } from '../record/fields.js';
import { sayDate } from '../words/london.js';
import { AskAgency } from './queries.js';
import { Recording, type AnyOffer } from './Recording.js';

/** Roles that prepare meetings. The hub decides; this spares the others a form that would be refused. */
const preparers = new Set(['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD']);

/** What is talked about: an adult or a place by its record, or a theme in words. */
export interface Matter {
  readonly kind: TopicKind;
  /** `place:PL1`; absent for a theme. */
  readonly topic?: string;
  /** Names the draft, and begins the words of a theme. Says where, never whom. */
  readonly about: string;
}

interface Meeting {
  readonly panel: string;
  readonly panelName: string;
  readonly date: string;
}

const meetingAnd = ({ meeting, ...rest }: Readonly<Record<string, unknown>>): object => {
  const [panel, date] = String(meeting).split('|');
  return { panel, date, ...rest };
};

const offersOf = ({ kind, topic, about }: Matter, meetings: readonly Meeting[]): readonly AnyOffer[] => {
  const talked: readonly Field[] = [
    {
      kind: 'select',
      name: 'meeting',
      label: 'Which meeting',
      choices: meetings.map(({ panel, panelName, date }) => ({
        value: `${panel}|${date}`,
        label: `${panelName}, ${sayDate(date)}`,
      })),
    },
    ...(kind === 'THEME'
      ? [
          {
            kind: 'text',
            name: 'words',
            label: 'What it is about, in a few words',
            hint: 'Everybody at the meeting reads this. Name no child.',
          } as const,
        ]
      : []),
    { kind: 'text', name: 'reason', label: 'Why it should be talked about' },
  ];
  const shared = {
    initial: { words: kind === 'THEME' ? about : '' },
    about: { kind, ...(topic === undefined ? {} : { topic }) },
    shape: meetingAnd,
  };
  return [
    {
      ...shared,
      name: `agenda ${topic ?? about}`,
      label: 'Put it on the agenda of a meeting',
      fields: talked,
      mutation: PutTopicOnAgenda,
      button: 'Put on the agenda',
      done: 'It is on the agenda.',
    },
    {
      ...shared,
      name: `ask ${topic ?? about}`,
      label: 'Ask an agency to act',
      fields: [
        ...talked,
        { kind: 'select', name: 'ownerAgency', label: 'Agency', choices: agencies },
        { kind: 'text', name: 'owner', label: 'Person', optional: true, short: true },
        { kind: 'area', name: 'action', label: 'What is to be done' },
        { kind: 'date', name: 'due', label: 'By when', hint: 'On the day of the meeting or after it.' },
        {
          kind: 'select',
          name: 'actionKind',
          label: 'What for',
          choices: actionKinds,
          empty: 'Something else',
          optional: true,
        },
      ],
      mutation: AskAgency,
      button: 'Ask the agency',
      done: 'The agency is asked. The action stands on its page, and the meeting hears of it.',
    },
  ];
};

interface Props extends Matter {
  /** The forms belong to a line of a list. */
  readonly inLine?: boolean;
  readonly onDone?: () => void;
}

/** Makes what a page shows a matter of a panel: on its agenda, or an action asked of an agency. For who prepares meetings. */
export const MakeAction = ({ inLine = false, onDone, ...matter }: Props) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data }] = useQuery({ query: MeetingsQuery });
  if (!data || known.at || !preparers.has(data.hub.me.role)) return null;
  const meetings = data.panelMeetings
    .filter(({ status }) => status !== 'closed')
    .sort((a, b) => a.date.localeCompare(b.date));
  if (meetings.length === 0) {
    return inLine ? null : (
      <p className="govuk-hint">
        To make this an action, call a meeting on the page Panels first: none is being prepared.
      </p>
    );
  }
  return (
    <Recording
      {...(inLine ? {} : { title: 'Make it an action' })}
      about={matter.about}
      offers={offersOf(matter, meetings)}
      onDone={(words) => {
        setDone(words);
        say(words);
        onDone?.();
      }}
    >
      {done && <span className="hub-links__done">{done}</span>}
    </Recording>
  );
};
