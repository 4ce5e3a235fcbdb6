import { framesOf } from './journal/frames.js';
import type { Trouble } from './views-change.js';

/**
 * Errors whose words are the hub's own and speak of the hub, or name records by their ids. The words of any other (a value that could not be parsed, say)
 * may come from a record, and records name people.
 */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'Error',
  'BadConnectionString',
  'BadLetter',
  'BadSettings',
  'ErasureWaits',
  'GroupStopped',
  'HubBusy',
  'LogInUse',
  'LogUnavailable',
  'MailFailed',
  'StoreFailed',
  'ThreadEnded',
  'ViewNotThere',
  'ViewsMovedOn',
]);

/** Something that went wrong, as it may be written into a log of the machine: never with words of a record. */
export const troubleOf = (error: unknown): Trouble => {
  if (!(error instanceof Error)) return { name: 'Error', message: 'Something went wrong that is no error object.' };
  const { name, message } = error;
  if (OWN_WORDS.has(name)) return { name, message };
  const frame = framesOf(error)[0]
    ?.replace(/^at /, '')
    .replace(/(?:file:\/\/)?[^\s()]*\/([^\s()/]+)/, '$1');
  return { name, message: `${name} at ${frame ?? 'a place that is not known'}` };
};
