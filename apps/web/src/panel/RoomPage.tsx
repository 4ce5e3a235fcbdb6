import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '../api/live.js';
import { PageTitle, useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { StaleNote, Waiting, WithheldNote } from '../parts/States.js';
import { KeysHelp } from '../sheet/KeysHelp.js';
import { useShortcuts } from '../sheet/shortcuts.js';
import { sayLongDate } from '../words/london.js';
import { AgendaNav } from './AgendaNav.js';
import { MeetingQuery } from './queries.js';
import { RoomHead } from './RoomHead.js';
import { StopPage } from './StopPage.js';
import { pathOf, stopAt, stopsOf, type Stop } from './stops.js';
import { useLook, useRoom } from './useRoom.js';

const keys = [
  ['n', 'next child, person, place or theme'],
  ['p', 'the one before'],
  ['d', 'decide'],
  ['a', 'set an action'],
  ['c', 'record a challenge'],
  ['m', 'add a note to the minutes'],
  ['?', 'this help'],
  ['Esc', 'leave the form; close what is open'],
] as const;

/** Whether somebody is typing: then the page does not move by itself. */
const isTyping = (): boolean => {
  const active = document.activeElement;
  return active instanceof HTMLElement && Boolean(active.closest('.hub-say'));
};

/** Opens a part of the right column and puts the focus on its first field. */
const focusPart = (part: string): void => {
  const found = document.getElementById(`say-${part}`);
  if (found instanceof HTMLDetailsElement) found.open = true;
  found?.querySelector<HTMLElement>('input, select, textarea')?.focus();
};

/** The meeting under way: one child, person, place or theme at a time, the same for everyone who follows the chair. */
export const RoomPage = ({ params }: { params: Record<string, string> }) => {
  const { panel = '', date = '' } = params;
  const where = useMemo(() => ({ panel, date }), [panel, date]);
  const { query, go } = useRouter();
  const { say } = useAnnouncer();
  const room = useRoom(where);
  const [follows, setFollows] = useState(true);
  const [help, setHelp] = useState(false);
  const { data, waiting, error, again } = useLive({
    query: MeetingQuery,
    variables: where,
    concerns: ({ childIds }) => childIds.length > 0,
  });
  const meeting = data?.panelMeeting.__typename === 'PanelMeeting' ? data.panelMeeting : undefined;
  const stops = useMemo(() => (meeting ? stopsOf(meeting) : []), [meeting]);
  const named = stopAt(query);
  const at = named ?? room?.chairAt ?? stops[0]?.at;
  const index = stops.findIndex((stop) => stop.at === at);
  const ledBy = room?.ledBy ?? undefined;
  const leads = follows && meeting?.mayChair === true && (ledBy === undefined || ledBy === data?.hub.me.id);

  const show = useCallback((there: string) => go(pathOf(where, there), { replace: true }), [go, where]);
  const next = stops[index + 1];
  const before = stops[index - 1];
  const step = (stop: Stop | undefined) => {
    if (!stop) return;
    show(stop.at);
    say(`${stop.spoken}, ${stops.indexOf(stop) + 1} of ${stops.length}`);
  };

  const takeLead = useLook(where, { at, lead: leads, me: data?.hub.me.id }, room);

  const { revision } = room ?? {};
  useEffect(() => {
    if (revision !== undefined) again();
  }, [revision, again]);

  const chairAt = room?.chairAt;
  const isNamed = named !== undefined;
  const followed = useRef(chairAt);
  useEffect(() => {
    const first = followed.current === undefined;
    if (followed.current === chairAt) return;
    followed.current = chairAt;
    // Who comes in by the address of a child or a topic begins there.
    if (first && isNamed) return;
    if (!follows || leads || !chairAt || isTyping()) return;
    show(chairAt);
    say('The chair went on.');
  }, [chairAt, isNamed, follows, leads, show, say]);

  /** Closes the help, or leaves the form that is typed in, so that single keys are heard again. */
  const leave = () => {
    if (help) setHelp(false);
    else if (isTyping()) (document.activeElement as HTMLElement).blur();
  };
  /** Does it and keeps the key from the browser. */
  const doing = (what: () => void) => (): undefined => {
    what();
  };
  useShortcuts({
    n: doing(() => step(next)),
    p: doing(() => step(before)),
    d: doing(() => focusPart('decide')),
    a: doing(() => focusPart('action')),
    c: doing(() => focusPart('challenge')),
    m: doing(() => focusPart('note')),
    '?': doing(() => setHelp(true)),
    Escape: doing(leave),
  });

  if (waiting) return <Waiting>Going into the meeting…</Waiting>;
  if (!data || !meeting) {
    const answer = data?.panelMeeting;
    return (
      <>
        <PageTitle>This meeting could not be shown</PageTitle>
        {!answer && <NoAnswer error={error} again={again} />}
        {answer?.__typename === 'NotFound' && <p className="govuk-body">{answer.message}</p>}
        {answer?.__typename === 'Withheld' && <WithheldNote reason={answer.reason} ask={answer.ask} />}
      </>
    );
  }
  return (
    <article className="hub-panel">
      <StaleNote error={error} again={again} />
      <PageTitle className="govuk-heading-m hub-panel__title">{`${meeting.panel}, ${sayLongDate(meeting.date)}`}</PageTitle>
      <RoomHead
        meeting={meeting}
        stops={stops}
        room={room}
        me={data.hub.me.id}
        at={at}
        follows={follows}
        leads={leads}
        onLead={() => {
          setFollows(true);
          takeLead();
        }}
        onFollows={setFollows}
        onShow={show}
        onHelp={() => setHelp(true)}
      />
      <div className="hub-panel__columns">
        <AgendaNav meeting={meeting} stops={stops} room={room} me={data.hub.me.id} at={at} />
        {at !== undefined && index >= 0 ? (
          <StopPage key={at} at={at} meeting={meeting} me={data.hub.me} now={data.hub.now} revision={revision} />
        ) : (
          <p className="govuk-body">
            {stops.length === 0 ? 'Nothing is on the agenda. ' : 'This is not on the agenda. '}
            <Link to={`/panels/${panel}/${date}`}>The agenda</Link>
          </p>
        )}
      </div>
      <nav className="hub-panel__steps" aria-label="Through the agenda">
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          aria-disabled={!before}
          onClick={() => step(before)}
        >
          Before (p)
        </button>
        <span>
          {index + 1} of {stops.length}
        </span>
        <button
          type="button"
          className="govuk-button hub-button--small"
          aria-disabled={!next}
          onClick={() => step(next)}
        >
          {next?.tab === 'children' ? 'Next child (n)' : 'Next (n)'}
        </button>
      </nav>
      {help && <KeysHelp title="Keys of the meeting" keys={keys} onClose={() => setHelp(false)} />}
    </article>
  );
};
