import { useState } from 'react';
import { Link } from '../frame/router.js';
import { Tabs } from '../parts/Tabs.js';
import { RagTag } from '../parts/Tags.js';
import type { Meeting } from './MeetingPage.js';
import { pathOf, tabsOf, type AgendaTab, type Stop } from './stops.js';
import type { Room } from './useRoom.js';

const states: Readonly<Record<string, { mark: string; words: string }>> = {
  waiting: { mark: '○', words: 'not heard yet' },
  decided: { mark: '✓', words: 'decided' },
  clash: { mark: '!', words: 'two decisions clash' },
};

interface Props {
  readonly meeting: Meeting;
  readonly stops: readonly Stop[];
  readonly room: Room | undefined;
  readonly me: string;
  /** What this page stands at. */
  readonly at: string | undefined;
}

/** The agenda beside what is talked about: what is done, what waits, who looks at what. */
export const AgendaNav = ({ meeting, stops, room, me, at }: Props) => {
  const here = stops.find((stop) => stop.at === at)?.tab ?? 'children';
  // A tab that was opened by hand stays open until the page goes on to something else.
  const [opened, setOpened] = useState<{ readonly tab: AgendaTab; readonly at: string | undefined }>();
  const shown = opened && opened.at === at ? opened.tab : here;
  const listed = stops.filter(({ tab }) => tab === shown);
  return (
    <nav className="hub-agenda" aria-label="Agenda">
      <Tabs label="Agenda" tabs={tabsOf(stops)} shown={shown} onShow={(tab) => setOpened({ tab, at })}>
        {listed.length === 0 && <p className="hub-agenda__none">None on the agenda.</p>}
        <ol>
          {listed.map((stop) => {
            const { mark, words } = states[stop.state] ?? { mark: '', words: stop.state };
            const people = (room?.people ?? []).filter((one) => one.at === stop.at && one.id !== me);
            const chair = room?.chairAt === stop.at;
            return (
              <li key={stop.at} className={chair ? 'hub-agenda__chair' : undefined}>
                <Link to={pathOf(meeting, stop.at)} aria-current={stop.at === at ? 'true' : undefined}>
                  <span aria-hidden="true" className="hub-agenda__mark">
                    {mark}
                  </span>
                  {stop.title}
                  <span className="govuk-visually-hidden">, {words}</span>
                </Link>
                <span className="hub-agenda__about">
                  {stop.tab === 'children' && <RagTag rag={stop.overall} />}
                  {chair && ' the chair is here'}
                  {people.length > 0 && !chair && ` ${people.length} here`}
                </span>
              </li>
            );
          })}
        </ol>
      </Tabs>
    </nav>
  );
};
