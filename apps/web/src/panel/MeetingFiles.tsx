import { useClient, type TypedDocumentNode } from 'urql';
import type { FileFormat } from '../gql/graphql.js';
import { TakeFiles, type GivenFile } from '../parts/TakeFiles.js';
import { AgendaFileQuery, MinutesFileQuery, PapersFileQuery } from './queries.js';

type Answer = { readonly file: { readonly __typename: string } };
type Asked = { readonly panel: string; readonly date: string; readonly format: FileFormat };

const NOTE =
  'Marked on every page, with your name and the time. That you took it out, and whose records are in it, is noted.';

const OFFERED = {
  agenda: {
    query: AgendaFileQuery,
    choices: [
      { format: 'PDF', label: 'Agenda as PDF, A3' },
      { format: 'HTML', label: 'Agenda as a web page' },
    ],
  },
  papers: {
    query: PapersFileQuery,
    choices: [
      { format: 'PDF', label: 'Papers as PDF, A3' },
      { format: 'HTML', label: 'Papers as a web page' },
    ],
  },
  minutes: {
    query: MinutesFileQuery,
    choices: [
      { format: 'PDF', label: 'Minutes as PDF' },
      { format: 'HTML', label: 'Minutes as a web page' },
      { format: 'ODT', label: 'Minutes for a word processor' },
    ],
  },
} as const satisfies Readonly<Record<string, { query: TypedDocumentNode<Answer, Asked>; choices: readonly unknown[] }>>;

/** Takes the agenda, the papers or the minutes of a meeting out as a file. */
export const MeetingFiles = ({ what, panel, date }: { what: keyof typeof OFFERED; panel: string; date: string }) => {
  const client = useClient();
  const { query, choices } = OFFERED[what];
  const take = async (format: FileFormat): Promise<GivenFile | undefined> => {
    const asked = client.query(query, { panel, date, format }, { requestPolicy: 'network-only' });
    const file = (await asked.toPromise()).data?.file;
    return file?.__typename === 'HubFile' ? file : undefined;
  };
  return <TakeFiles choices={choices} take={take} note={NOTE} />;
};
