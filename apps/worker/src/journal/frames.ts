/**
 * Where in the program an error arose: the places of its stack, without its words, which may come from a record and name
 * somebody, even over several lines.
 */
export const framesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const { stack = '', message } = error;
  const words = message === '' ? -1 : stack.indexOf(message);
  // A stack without the words of its error was changed afterwards: nobody knows what stands in it.
  if (message !== '' && words < 0) return [];
  return stack
    .slice(words < 0 ? 0 : words + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
};

/** What kind of error it is, without its words. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'no error object');
