/** Hands a text to the browser as a file. Nothing leaves the reader's machine. */
export const download = (name: string, content: string, type = 'text/csv;charset=utf-8'): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
