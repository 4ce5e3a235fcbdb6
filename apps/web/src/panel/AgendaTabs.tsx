import { useState } from 'react';
import { Tabs } from '../parts/Tabs.js';
import { AgendaTable } from './AgendaTable.js';
import type { Meeting } from './MeetingPage.js';
import { stopsOf, tabsOf, type AgendaTab } from './stops.js';
import { TopicTable } from './TopicTable.js';

interface Props {
  readonly meeting: Meeting;
  readonly me: string;
  readonly again: () => void;
}

/** The agenda of a meeting in its four parts: children, people of concern, places, themes. */
export const AgendaTabs = ({ meeting, me, again }: Props) => {
  const [tab, setTab] = useState<AgendaTab>('children');
  return (
    <Tabs label="Parts of the agenda" tabs={tabsOf(stopsOf(meeting))} shown={tab} onShow={setTab}>
      {tab === 'children' ? (
        <AgendaTable meeting={meeting} again={again} />
      ) : (
        <TopicTable key={tab} tab={tab} meeting={meeting} me={me} again={again} />
      )}
    </Tabs>
  );
};
