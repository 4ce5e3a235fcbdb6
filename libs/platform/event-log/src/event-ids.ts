import { hash } from 'node:crypto';

/**
 * The id of the n-th event of a command: a UUID (version 8) made of the SHA-256 of the command's id and the number, so
 * that the same command twice writes the same ids.
 */
export const eventIdOf = (commandId: string, index: number): string => {
  const hex = hash('sha256', `${commandId}\n${index}`, 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
