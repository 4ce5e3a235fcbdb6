import { troubleOf } from '../trouble.js';
import { framesOf } from './frames.js';
import type { Journal } from './journal.js';

/** Errors that say in words what whoever runs the hub must do. None of them is made of a record. */
const IN_WORDS = ['LogInUse', 'LogUnavailable', 'BadConnectionString', 'BadSettings', 'StoreFailed'];

/** Tells why a process of the hub could not go on: in the error's words where those are the hub's own. */
export const tellFailure = (journal: Journal, error: unknown): void => {
  const { name, message, code } = error as NodeJS.ErrnoException;
  const refused = (words: string): void => journal.tell({ level: 'error', what: 'refused', message: words });
  if (code === 'EADDRINUSE') {
    refused('The port is in use by another program. Choose another: HUB_PORT=4311 npm start');
  } else if (IN_WORDS.includes(name)) refused(message);
  else journal.tell({ level: 'error', what: 'crashed', message: troubleOf(error).message, frames: framesOf(error) });
};
