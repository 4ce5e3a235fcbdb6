/** Hands bytes or a text to the browser as a file. Nothing leaves the reader's machine. */
export const download = (name: string, content: BlobPart, type = 'text/csv;charset=utf-8'): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Hands a file that the hub made to the browser. */
export const saveFile = ({
  fileName,
  mediaType,
  encoding,
  content,
}: {
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: 'TEXT' | 'BASE64';
  readonly content: string;
}): void => {
  if (encoding === 'TEXT') download(fileName, content, `${mediaType};charset=utf-8`);
  else
    download(
      fileName,
      Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)),
      mediaType,
    );
};
