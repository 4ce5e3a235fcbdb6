import { useClient, type TypedDocumentNode } from 'urql';
import type { FileFormat } from '../gql/graphql.js';
import { TakeFiles, type GivenFile } from '../parts/TakeFiles.js';
import { AgendaFileQuery, MinutesFileQuery, PapersFileQuery } from './queries.js';

type Answer = { readonly file: { readonly __typename: string } };
type Asked = { readonly panel: string; readonly date: string; readonly format: FileFormat };

const NOTE =
  'Marked on every page, with your name and the time. That you took it out, and whose records are in it, is noted.';

const PDF_ON_A3 = { format: 'PDF', label: 'PDF to print on A3' } as const;
const AS_PAGE = { format: 'HTML', label: 'Web page' } as const;
const FOR_WORDS = { format: 'ODT', label: 'OpenDocument, to edit' } as const;

const OFFERED = {
  agenda: { query: AgendaFileQuery, choices: [PDF_ON_A3, AS_PAGE] },
  papers: { query: PapersFileQuery, choices: [PDF_ON_A3, AS_PAGE] },
  minutes: { query: MinutesFileQuery, choices: [{ format: 'PDF', label: 'PDF' }, AS_PAGE, FOR_WORDS] },
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
