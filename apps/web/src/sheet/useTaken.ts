import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { download } from '../figures/download.js';
import { count } from '../words/durations.js';
import { londonDateOf, londonTimeOf } from '../words/london.js';
import { SheetExportQuery } from './queries.js';
import { tableOf, toFile, toPaste } from './taken.js';
import { filterOf, type SheetView } from './view.js';

/** How rows are taken away. */
export type Taking = 'copy' | 'file';

const failed = 'The rows could not be fetched, so nothing was taken. Check the connection and try again.';

/** Takes the rows of a view away, all of them and as they are now. The hub writes that down before it gives them. */
export const useTaken = (view: SheetView, knownAt: string | null) => {
  const client = useClient();
  const [note, setNote] = useState<string>();

  const take = useCallback(
    async (how: Taking) => {
      setNote(undefined);
      const variables = { filter: filterOf(view), sort: [...view.sort], knownAt };
      const { data } = await client.query(SheetExportQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      if (!data) return setNote(failed);
      const { edges, at } = data.sheetExport;
      const table = tableOf(
        edges.map(({ node }) => node),
        view,
      );
      const rows = count(edges.length, 'child', 'children');
      if (how === 'file') {
        download(`children-at-risk-${londonDateOf(at)}-${londonTimeOf(at).replace(':', '')}.csv`, toFile(table));
        return setNote(`${rows} saved as a file. It names children: keep it where only those who need it can open it.`);
      }
      try {
        await navigator.clipboard.writeText(toPaste(table));
        setNote(`${rows} copied. Paste into a spreadsheet. That this was taken is written down.`);
      } catch {
        setNote('This browser does not let the page copy. Use “Save as CSV” instead.');
      }
    },
    [client, view, knownAt],
  );
  return { take, note, setNote };
};
