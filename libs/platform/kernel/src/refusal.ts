/**
 * A refusal is a value: the named reason why a command was not accepted, in words a practitioner can act on.
 * `code` is stable for programs, `field` names the form field or CSV column it belongs to, `message` says what is
 * wrong and what to do.
 */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}

/** Builds a refusal; `field` is left out when the refusal belongs to no single field. */
export const refusal = (code: string, message: string, field?: string): Refusal =>
  field === undefined ? { code, message } : { code, message, field };
