import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHears, useLive } from '../api/live.js';
import { useAnnouncer } from '../frame/page.js';
import type { SheetChangedSubscription, SheetQueryQuery } from '../gql/graphql.js';
import { count } from '../words/durations.js';
import { SheetChanged, SheetQuery } from './queries.js';
import { changedRows, open, patch, refresh, type Reading } from './reading.js';
import { filterOf, type SheetView } from './view.js';

/** Rows asked for at a time. */
export const pageSize = 300;

/** Rows under headings are asked for all at once: a heading over a part of its rows would say a wrong number. */
const allRows = 5_000;

const nothing = open([]);

/** The sheet as the reader has it before them, kept up to date without moving it. */
export const useReading = (view: SheetView, knownAt: string | null, pages: number) => {
  const { say } = useAnnouncer();
  const [reading, setReading] = useState<Reading>(nothing);
  const [held, setHeld] = useState<{ sheet: SheetQueryQuery['sheet']; knownAt: string | null }>();
  const first = view.group ? allRows : pageSize * pages;
  const key = JSON.stringify([filterOf(view), view.sort, knownAt, first]);
  const variables = useMemo(
    () => ({ filter: filterOf(view), sort: [...view.sort], knownAt, first }),
    // By its text: one view is one question, however often it is read from the address.
    [key],
  );
  const shown = useLive({ query: SheetQuery, variables });

  const settled = useRef<string>(undefined);
  useEffect(() => {
    if (!shown.data) return;
    const rows = shown.data.sheet.edges.map(({ node }) => node);
    const same = settled.current === key;
    setHeld({ sheet: shown.data.sheet, knownAt });
    setReading((now) => (same ? refresh(now, rows) : open(rows)));
    if (!shown.stale) settled.current = key;
  }, [shown.data, shown.stale, key, knownAt]);

  const hear = useCallback(
    ({ sheetChanged }: SheetChangedSubscription) => setReading((now) => patch(now, sheetChanged)),
    [],
  );
  useHears(SheetChanged, hear, Boolean(knownAt));

  const changed = changedRows(reading);
  const told = useRef(0);
  useEffect(() => {
    if (changed > told.current) say(`${count(changed, 'row')} changed while you were reading.`);
    told.current = changed;
  }, [changed, say]);

  const { again } = shown;
  const update = useCallback(() => {
    settled.current = undefined;
    setReading((now) => ({ ...now, marks: new Map(), joined: new Set(), left: new Set() }));
    again();
  }, [again]);

  // An older filter's rows stay until the new ones come; those of another moment never do.
  const sheet = held?.knownAt === knownAt ? held.sheet : undefined;
  return { ...shown, sheet, reading, changed, update };
};
