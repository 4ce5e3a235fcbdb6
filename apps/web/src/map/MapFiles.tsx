import { useState } from 'react';
import { useClient } from 'urql';
import { download } from '../figures/download.js';
import type { MapFormat } from '../gql/graphql.js';
import { MapFileQuery } from './queries.js';
import type { View } from './view.js';

const FORMATS: readonly (readonly [MapFormat, string])[] = [
  ['CSV', 'CSV file'],
  ['GEOJSON', 'GeoJSON file'],
];

/** Takes the map away as a file. The hub makes it, by the rules of the page, and writes it into the audit. */
export const MapFiles = ({ view, knownAt }: { view: View; knownAt: string | null }) => {
  const client = useClient();
  const [failed, setFailed] = useState(false);
  const take = async (format: MapFormat) => {
    const { layer, cells, period, reader } = view;
    const { data } = await client
      .query(MapFileQuery, { layer, cells, period, reader, format, knownAt }, { requestPolicy: 'network-only' })
      .toPromise();
    const file = data?.mapFile;
    setFailed(file?.__typename !== 'MapFile');
    if (file?.__typename === 'MapFile') download(file.fileName, file.content, `${file.mediaType};charset=utf-8`);
  };
  return (
    <p className="hub-actions">
      {FORMATS.map(([format, words]) => (
        <button key={format} type="button" className="hub-link-button" onClick={() => void take(format)}>
          {words}
        </button>
      ))}
      {failed && <span role="alert">The file could not be made. Try again.</span>}
    </p>
  );
};
