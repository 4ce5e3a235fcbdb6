import type { Refusal } from '@hub/kernel';
import type { z } from 'zod';

/** Why a command was not carried out; `field` names the input field, as in the schema. */
export interface Problem {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** Builds a problem of a field, or of the whole when no field is named. */
export const problem = (code: string, message: string, field?: string): Problem => ({
  code,
  field: field ?? null,
  message,
});

/** A decider's refusal; its fields are those of the record, which the input calls alike. */
export const problemOf = ({ code, message, field }: Refusal): Problem => problem(code, message, field);

const GENERAL = 'This cannot be used here. Check it.';

/** What zod found, one problem a field. */
export const problemsOf = (error: z.ZodError): Problem[] => {
  const found = new Map<string, Problem>();
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    const params = issue.code === 'custom' ? (issue.params as { code?: string } | undefined) : undefined;
    if (!found.has(field)) {
      found.set(field, problem(params?.code ?? 'not-usable', params ? issue.message : GENERAL, field || undefined));
    }
  }
  return [...found.values()];
};
