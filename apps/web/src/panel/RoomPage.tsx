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
import { ItemPage } from './ItemPage.js';
import { MeetingQuery } from './queries.js';
import { RoomHead } from './RoomHead.js';
import { useLook, useRoom } from './useRoom.js';

const keys = [
  ['n', 'next child'],
  ['p', 'child before'],
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

/** The meeting under way: one child at a time, the same for everyone who follows the chair. */
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
  const agenda = meeting?.agenda ?? [];
  const childId = query.get('child') ?? room?.chairAt ?? agenda[0]?.childId;
  const at = agenda.findIndex((item) => item.childId === childId);
  const leads = follows && meeting?.mayChair === true;

  const show = useCallback(
    (child: string) => go(`/panels/${panel}/${date}/meeting?child=${child}`, { replace: true }),
    [go, panel, date],
  );
  const next = agenda[at + 1];
  const before = agenda[at - 1];
  const step = (item: (typeof agenda)[number] | undefined) => {
    if (!item) return;
    show(item.childId);
    say(`${item.forename} ${item.surname}, ${agenda.indexOf(item) + 1} of ${agenda.length}`);
  };

  useLook(where, { childId, lead: leads, me: data?.hub.me.id }, room);

  const { revision } = room ?? {};
  useEffect(() => {
    if (revision !== undefined) again();
  }, [revision, again]);

  const chairAt = room?.chairAt;
  const named = query.has('child');
  const followed = useRef(chairAt);
  useEffect(() => {
    const first = followed.current === undefined;
    if (followed.current === chairAt) return;
    followed.current = chairAt;
    // Who comes in by the address of a child begins there.
    if (first && named) return;
    if (!follows || leads || !chairAt || isTyping()) return;
    show(chairAt);
    say('The chair went on to the next child.');
  }, [chairAt, named, follows, leads, show, say]);

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
        room={room}
        me={data.hub.me.id}
        childId={childId}
        follows={follows}
        onFollows={setFollows}
        onShow={show}
        onHelp={() => setHelp(true)}
      />
      <div className="hub-panel__columns">
        <AgendaNav meeting={meeting} room={room} me={data.hub.me.id} childId={childId} />
        {childId && at >= 0 ? (
          <ItemPage
            key={childId}
            meeting={meeting}
            childId={childId}
            me={data.hub.me}
            now={data.hub.now}
            revision={revision}
          />
        ) : (
          <p className="govuk-body">
            Nobody is on the agenda. <Link to={`/panels/${panel}/${date}`}>Put children on it</Link>
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
          Child before (p)
        </button>
        <span>
          {at + 1} of {agenda.length}
        </span>
        <button
          type="button"
          className="govuk-button hub-button--small"
          aria-disabled={!next}
          onClick={() => step(next)}
        >
          Next child (n)
        </button>
      </nav>
      {help && <KeysHelp title="Keys of the meeting" keys={keys} onClose={() => setHelp(false)} />}
    </article>
  );
};
