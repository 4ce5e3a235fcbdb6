import { hash } from 'node:crypto';

/** A short name made of a mail's id, the same for the same id and safe in a header and as the name of a file. */
export const shortIdOf = (id: string): string => hash('sha256', id, 'hex').slice(0, 32);
