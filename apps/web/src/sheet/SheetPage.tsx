import { useCallback, useMemo, useRef, useState } from 'react';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { ScopeNote } from '../parts/ScopeNote.js';
import { Empty, StaleNote, Waiting } from '../parts/States.js';
import { count } from '../words/durations.js';
import { londonTimeOf } from '../words/london.js';
import { Filters } from './Filters.js';
import { KeysHelp } from './KeysHelp.js';
import { NobodyAtRisk } from './NobodyAtRisk.js';
import { wouldMove } from './reading.js';
import { SheetTable } from './SheetTable.js';
import { SheetTools } from './SheetTools.js';
import { useShortcuts } from './shortcuts.js';
import { pageSize, useReading } from './useReading.js';
import { useTaken } from './useTaken.js';
import { narrowings, readView, wholeSheet, writeView, type SheetView } from './view.js';
import { WhyPanel } from './WhyPanel.js';

const childLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-child]')];
const currentRow = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? undefined;

const copied = 'The address of this view is copied. It opens the same filters, order and columns.';

/** The tracking sheet: every child at risk, the most urgent first, live, and still under the reader's hands. */
export const SheetPage = () => {
  const { path, query, go } = useRouter();
  const known = useKnown();
  const view = useMemo(() => readView(query), [query]);
  const [pages, setPages] = useState(1);
  const [opened, setOpened] = useState<string>();
  const [help, setHelp] = useState(false);
  const last = useRef<string>(undefined);
  const { take, note, setNote } = useTaken(view, known.at);
  const { sheet, reading, changed, update, waiting, stale, error, again } = useReading(view, known.at, pages);

  const onView = useCallback(
    (next: SheetView) => {
      const address = writeView(next);
      setPages(1);
      go(address.size > 0 ? `${path}?${address}` : path, { replace: true });
    },
    [go, path],
  );
  const onSort = useCallback((sort: SheetView['sort']) => onView({ ...view, sort }), [onView, view]);
  const onWhy = useCallback((id: string) => setOpened((now) => (now === id ? undefined : id)), []);

  const step = (by: number) => {
    const links = childLinks();
    const at = links.findIndex((link) => link.dataset.child === (currentRow() ?? last.current));
    const next = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
    next?.focus();
    last.current = next?.dataset.child;
    if (opened && last.current) setOpened(last.current);
    return undefined;
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    ' ': (event) => {
      const id = currentRow();
      const onButton = event.target instanceof HTMLElement && event.target.tagName === 'BUTTON';
      if (!id || onButton) return false;
      onWhy(id);
      return undefined;
    },
    '/': () => document.getElementById('sheet-search')?.focus() as undefined,
    g: () => document.getElementById('sheet-group')?.focus() as undefined,
    f: () => document.querySelector<HTMLElement>('.hub-chip--first')?.focus() as undefined,
    '?': () => setHelp(true) as undefined,
    Escape: () => {
      if (help) return setHelp(false) as undefined;
      if (!opened) return false;
      setOpened(undefined);
      const row = childLinks().find((link) => link.dataset.child === last.current);
      if (!currentRow()) row?.focus();
      return undefined;
    },
  });

  const narrowed = narrowings(view);
  const summary = sheet?.summary;
  const copyLink = async () => {
    await navigator.clipboard?.writeText(window.location.href);
    setNote(copied);
  };

  return (
    <div className="hub-sheet-page">
      <div className="hub-sheet-page__head">
        <PageTitle>Children at risk</PageTitle>
        {summary && (
          <p className="hub-counts">
            <strong>{count(summary.children, 'child', 'children')}</strong>
            <span>{summary.red} red</span>
            <span>{summary.missingNow} missing now</span>
            <span>{count(summary.interviewsOverdue, 'interview')} overdue</span>
            <span>{summary.withGaps} with gaps</span>
          </p>
        )}
        <SheetTools
          view={view}
          onView={onView}
          onTake={(how) => void take(how)}
          onCopyLink={() => void copyLink()}
          onKeys={() => setHelp(true)}
        />
      </div>

      <ScopeNote />
      <Filters view={view} summary={summary} onView={onView} />
      {note && (
        <p className="hub-note" role="status">
          {note}
        </p>
      )}

      {sheet && (
        <p className="hub-shown">
          {narrowed > 0 ? `${sheet.total} of ${count(sheet.summary.children, 'child', 'children')} shown` : 'All shown'}
          , {view.sort.length === 0 ? 'most urgent first' : 'in the order you chose'}
          {!known.at && `, at ${londonTimeOf(sheet.at)}`}.{' '}
          {(narrowed > 0 || view.sort.length > 0) && (
            <button
              type="button"
              className="hub-link"
              onClick={() => onView({ ...wholeSheet, hidden: view.hidden, group: view.group })}
            >
              Show all, most urgent first
            </button>
          )}
        </p>
      )}
      {(changed > 0 || wouldMove(reading)) && (
        <p className="hub-moved">
          {changed > 0
            ? `${count(changed, 'row')} changed while you were reading`
            : 'Time has passed: the order is old'}
          {reading.joined.size > 0 && `, ${reading.joined.size} new`}
          {reading.left.size > 0 && `, ${reading.left.size} no longer here`}.{' '}
          <button type="button" className="govuk-button hub-button--small" onClick={update}>
            {wouldMove(reading) ? 'Update the order' : 'Clear the marks'}
          </button>
        </p>
      )}

      {sheet && <StaleNote error={error} again={again} />}
      {!sheet && waiting && <Waiting>Loading the sheet…</Waiting>}
      {!sheet && error && <NoAnswer error={error} again={again} />}

      {sheet && reading.order.length > 0 && (
        <div className={stale && reading.order.length === 0 ? 'is-stale' : undefined}>
          <SheetTable
            reading={reading}
            sort={view.sort}
            hidden={view.hidden}
            group={view.group}
            opened={opened}
            label="Children at risk"
            onSort={onSort}
            onWhy={onWhy}
          />
        </div>
      )}
      {sheet?.pageInfo.hasNextPage && (
        <p className="hub-more">
          {reading.order.length} of {sheet.total} shown.{' '}
          <button
            type="button"
            className="govuk-button govuk-button--secondary hub-button--small"
            onClick={() => setPages(pages + 1)}
          >
            Show {Math.min(pageSize, sheet.total - reading.order.length)} more
          </button>
        </p>
      )}
      {sheet && !waiting && reading.order.length === 0 && (
        <Empty>
          {narrowed > 0 ? (
            <>
              <p className="govuk-body">No child on the sheet fits what you chose.</p>
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                onClick={() => onView({ ...wholeSheet, hidden: view.hidden, group: view.group })}
              >
                Show all {count(sheet.summary.children, 'child', 'children')}
              </button>
            </>
          ) : (
            <p className="govuk-body">
              <NobodyAtRisk />
            </p>
          )}
        </Empty>
      )}
      {opened && <WhyPanel id={opened} knownAt={known.at} onClose={() => setOpened(undefined)} />}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </div>
  );
};
