import { htmlOf, momentInWords, type Printed, type ReportDocument } from '@hub/reports';
import type { Hub } from '@hub/worker';
import type { FileFormat, HubFile } from '../generated/graphql.js';
import type { HubUser } from './development-users.js';

const MEDIA: Readonly<Record<FileFormat, string>> = {
  HTML: 'text/html',
  PDF: 'application/pdf',
  ODT: 'application/vnd.oasis.opendocument.text',
};

/** Who takes a file out now, as it stands on each of its pages; the read audit has the same person and moment. */
export const printedBy = ({ hub, user }: { readonly hub: Hub; readonly user: HubUser }): Printed => ({
  by: `${user.name}, ${user.agency}`,
  at: momentInWords(hub.now()),
});

/** A document as a file of this kind. `name` is that of the file, without its ending. */
export const fileOf = async (
  hub: Hub,
  document: ReportDocument,
  { name, format, printed }: { readonly name: string; readonly format: FileFormat; readonly printed?: Printed },
): Promise<HubFile> => {
  const file = { fileName: `${name}.${format.toLowerCase()}`, mediaType: MEDIA[format] };
  if (format === 'HTML') return { ...file, encoding: 'TEXT', content: htmlOf(document, printed) };
  const bytes = await hub.documents[format === 'PDF' ? 'pdf' : 'odt'](document, printed);
  return { ...file, encoding: 'BASE64', content: Buffer.from(bytes).toString('base64') };
};

/** What files that were made beforehand are, by the ending of their names. */
const MADE: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  pdf: 'application/pdf',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** A file that was made beforehand, as it is answered. */
export const madeFileOf = (fileName: string, bytes: Uint8Array): HubFile & { readonly __typename: 'HubFile' } => ({
  __typename: 'HubFile',
  fileName,
  mediaType: MADE[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  encoding: 'BASE64',
  content: Buffer.from(bytes).toString('base64'),
});
