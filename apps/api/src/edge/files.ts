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
